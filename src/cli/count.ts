import { UserError } from "../core/index.ts";
import { currentDocket, DOCKET_RELEASE } from "../docket/index.ts";
import {
  type Count,
  type CountQuestion,
  countPublished,
  countRecords,
  findMeasure,
  openDocketCube,
  openIceCube,
} from "../figures/index.ts";
import { currentIceRecords, ICE_RECORDS } from "../record/index.ts";
import { listReleases, openStore } from "../store/index.ts";
import { expectChart, readMinCell, readWhere } from "./count-options.ts";
import { facilityStates } from "./facility-states.ts";
import { USAGE } from "./failure.ts";
import { makeLog } from "./log.ts";
import { type GlobalOptions, print, type World } from "./world.ts";
import { writeChart } from "./write-chart.ts";
import { expectWritable, writeWholeFile } from "./write-file.ts";

/** The kind of release that a measure is counted from. */
const RECORD_KINDS = { court: DOCKET_RELEASE, ice: ICE_RECORDS } as const;

/** Options of `ofrecord count`. */
export interface CountOptions extends GlobalOptions {
  readonly by?: string;
  readonly where: readonly string[];
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly every?: "month" | "quarter" | "fiscal-year";
  readonly basis?: "published" | "counted";
  readonly minCell: string;
  readonly format: "table" | "csv" | "json" | "parquet" | "xlsx";
  readonly out?: string;
  readonly chart?: string;
}

/**
 * `ofrecord count MEASURE`: one measure for the groups and times asked for, counted from the loaded records or as agencies
 * published it: as a table, CSV, JSON, Parquet, a workbook or a chart, with definition and sources.
 *
 * @throws UserError where the record cannot answer; the message says what it has
 */
export async function count(measure: string, options: CountOptions, world: World): Promise<number> {
  const question = readQuestion(measure, options);
  expectFiles(options);
  const answer = await answerQuestion(question, options, world);
  const dimensions = [...new Set([...Object.keys(question.where ?? {}), ...(question.by ?? [])])];
  if (options.chart !== undefined) await draw(options.chart, answer, dimensions);
  const content = await write(answer, dimensions, options, world);
  if (options.out === undefined) await print(world.stdout, String(content));
  else writeWholeFile(options.out, content);
  const log = makeLog(world, options);
  for (const file of [options.chart, options.out]) if (file !== undefined) log.info(`Wrote ${file}.`);
  if (answer.withheld.length > 0) {
    const cells = answer.withheld.length === 1 ? "1 number is" : `${answer.withheld.length} numbers are`;
    log.info(`${cells} withheld to protect persons: too small, or they would give a small one back.`);
  }
  return 0;
}

async function answerQuestion(question: CountQuestion, options: CountOptions, world: World): Promise<Count> {
  const minCell = readMinCell(options.minCell);
  const measure = findMeasure(question.measure);
  const counted = measure?.counted;
  if (options.basis === "published" || (options.basis === undefined && counted === undefined)) {
    return countOnRecord(question, options);
  }
  if (counted === undefined) {
    throw new UserError(
      "figures.not-counted",
      `${question.measure} is not counted from records. Ask with --basis published, or see \`ofrecord measures\`.`,
    );
  }
  const store = openStore(options.store);
  try {
    const releases = await listReleases(store);
    const isLoaded = releases.some(({ manifest }) => manifest.kind === RECORD_KINDS[counted.records]);
    if (!isLoaded && options.basis === undefined && (measure?.dimensions.length ?? 0) > 0) {
      return countOnRecord(question, options);
    }
    const log = makeLog(world, options);
    log.progress("Counting");
    const records =
      counted.records === "court"
        ? await openDocketCube(store, currentDocket(releases, options.store))
        : await openIceCube(store, currentIceRecords(releases, options.store), async () => {
            const { openRecord } = await import("./open-record.ts");
            return facilityStates(await openRecord(options.store));
          });
    const answer = await countRecords(records, { ...question, minCell });
    log.progress("");
    return answer;
  } finally {
    await store.close();
  }
}

/** What agencies published; read only then, since counting records needs none of it. */
async function countOnRecord(question: CountQuestion, options: CountOptions): Promise<Count> {
  const { openRecord } = await import("./open-record.ts");
  return countPublished(await openRecord(options.store), question);
}

function expectFiles({ format, out, chart }: CountOptions): void {
  if ((format === "parquet" || format === "xlsx") && out === undefined) {
    throw new UserError(
      `${USAGE}out`,
      `--format ${format} makes a file; name it with --out counts.${format}.`,
    );
  }
  if (chart !== undefined) expectChart(chart);
  for (const file of [out, chart]) if (file !== undefined) expectWritable(file);
}

async function draw(file: string, answer: Count, dimensions: readonly string[]): Promise<void> {
  const { countChart } = await import("./page/count-chart.ts");
  const { labels } = await import("./open-record.ts");
  await writeChart(file, await countChart(answer, dimensions, labels));
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

async function write(
  answer: Count,
  dimensions: readonly string[],
  options: CountOptions,
  world: World,
): Promise<string | Uint8Array> {
  if (options.json === true || options.format === "json") return `${JSON.stringify(answer, null, 2)}\n`;
  const { labels } = await import("./open-record.ts");
  switch (options.format) {
    case "csv": {
      const { countCsv } = await import("./page/count-csv.ts");
      return countCsv(answer, dimensions, labels);
    }
    case "xlsx": {
      const { countXlsx } = await import("./page/count-xlsx.ts");
      return countXlsx(answer, dimensions, labels);
    }
    case "parquet": {
      const { countParquet } = await import("./page/count-parquet.ts");
      return countParquet(answer, dimensions, labels);
    }
    default: {
      const { countTable } = await import("./page/count-table.ts");
      return countTable(answer, dimensions, labels, world);
    }
  }
}
