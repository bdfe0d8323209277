import { UserError } from "../core/index.ts";
import { type Count, type CountQuestion, countPublished, type Group } from "../figures/index.ts";
import { USAGE } from "./failure.ts";
import { labels, openRecord } from "./open-record.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/** Options of `ofrecord count`. */
export interface CountOptions extends GlobalOptions {
  readonly by?: string;
  readonly where: readonly string[];
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly every?: "month" | "quarter" | "fiscal-year";
  readonly basis: "published";
  readonly format: "table" | "csv" | "json";
}

/**
 * `ofrecord count MEASURE`: the figures on record of one measure for the groups and times asked for, as a table, as
 * CSV or as JSON, with their sources.
 *
 * @throws UserError where the record cannot answer; the message says what it has
 */
export async function count(measure: string, options: CountOptions, world: World): Promise<number> {
  const question = readQuestion(measure, options);
  const answer = countPublished(await openRecord(options.store), question);
  await print(world.stdout, await write(answer, question, options, world));
  return 0;
}

function readQuestion(measure: string, options: CountOptions): CountQuestion {
  const { asOf, from, to, every } = options;
  return {
    measure,
    by: (options.by ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    where: readWhere(options.where),
    ...(asOf === undefined ? {} : { asOf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(every === undefined ? {} : { every }),
  };
}

function readWhere(filters: readonly string[]): Group {
  const group: Record<string, string> = {};
  for (const filter of filters) {
    const [, dimension, value] = /^([^=]+)=(.+)$/.exec(filter) ?? [];
    if (dimension === undefined || value === undefined) {
      throw new UserError(
        `${USAGE}where`,
        `Cannot read --where ${filter}; write it like --where nationality=CHN.`,
      );
    }
    if (group[dimension] !== undefined && group[dimension] !== value) {
      throw new UserError(
        `${USAGE}where`,
        `--where names ${dimension} twice; a figure has one value of a dimension.`,
      );
    }
    group[dimension] = value;
  }
  return group;
}

async function write(
  answer: Count,
  question: CountQuestion,
  options: CountOptions,
  world: World,
): Promise<string> {
  if (options.json === true || options.format === "json") return `${JSON.stringify(answer, null, 2)}\n`;
  const dimensions = [...Object.keys(question.where ?? {}), ...(question.by ?? [])];
  if (options.format === "csv") {
    const { countCsv } = await import("./page/count-csv.ts");
    return countCsv(answer, dimensions, labels);
  }
  const { countTable } = await import("./page/count-table.ts");
  return countTable(answer, dimensions, labels, world);
}
