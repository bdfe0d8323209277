import { UserError } from "../core/index.ts";
import { synthEoir } from "../docket/index.ts";
import {
  type IceFormat,
  type IceRelease,
  type StatisticsLayout,
  synthIce,
  synthStatistics,
} from "../record/index.ts";
import { USAGE } from "./failure.ts";
import { makeLog } from "./log.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/** Options of `ofrecord synth`. */
export interface SynthOptions extends GlobalOptions {
  readonly cases: string;
  readonly seed: string;
  readonly defects: string;
  readonly layout?: IceRelease | StatisticsLayout;
  readonly format?: IceFormat;
  readonly out: string;
}

const KINDS = {
  eoir: "the immigration court's case data",
  ice: "ICE's enforcement records or detention statistics workbooks",
} as const;

/**
 * `ofrecord synth eoir|ice`: writes a made-up release with known truth, defects included; the same seed gives the same
 * bytes. Of ICE by the layout of the release: enforcement records, `--cases` being detention stints, or workbooks of
 * detention statistics, `--cases` being how many postings of the year.
 *
 * @throws UserError for another kind, a bad number, an option the kind does not have, or a folder that cannot be
 * written to
 */
export async function synth(kind: string, options: SynthOptions, world: World): Promise<number> {
  if (!Object.hasOwn(KINDS, kind)) {
    throw new UserError(
      `${USAGE}synth`,
      `Cannot make up "${kind}"; what can be made up is: eoir (${KINDS.eoir}) and ice (${KINDS.ice}).`,
    );
  }
  if (kind === "eoir" && (options.layout !== undefined || options.format !== undefined)) {
    throw new UserError(
      `${USAGE}synth`,
      "--layout and --format are for synth ice; the court has one layout.",
    );
  }
  const { summary, line } = kind === "eoir" ? await makeCourt(options, world) : await makeIce(options, world);
  if (options.json === true) await print(world.stdout, `${JSON.stringify(summary, null, 2)}\n`);
  else await print(world.stdout, `${printable(line)}\n`);
  return 0;
}

/** What was made, and the line that says so. */
interface Made {
  readonly summary: object;
  readonly line: string;
}

async function makeCourt(options: SynthOptions, world: World): Promise<Made> {
  const summary = await synthEoir({
    cases: wholeNumber("cases", options.cases),
    seed: wholeNumber("seed", options.seed),
    defects: wholeNumber("defects", options.defects),
    out: options.out,
    log: makeLog(world, options),
  });
  const rows = summary.tables.reduce((sum, table) => sum + table.rows, 0);
  return {
    summary,
    line: wrote(
      options,
      `${formatNumber(rows)} rows in ${summary.tables.length} tables`,
      summary.defects,
      "eoir",
    ),
  };
}

async function makeIce(options: SynthOptions, world: World): Promise<Made> {
  const { layout = "2022-2026", out } = options;
  const shared = {
    seed: wholeNumber("seed", options.seed),
    defects: wholeNumber("defects", options.defects),
    out,
    log: makeLog(world, options),
  };
  if (layout === "FY2019" || layout === "FY2022" || layout === "FY2026") {
    if (options.format !== undefined && options.format !== "xlsx") {
      throw new UserError(`${USAGE}synth`, "Detention statistics are workbooks: leave --format out.");
    }
    const summary = await synthStatistics({
      ...shared,
      layout,
      postings: wholeNumber("cases", options.cases),
    });
    const what = `${summary.workbooks.length} workbooks`;
    return { summary, line: wrote(options, what, summary.defects, "ice") };
  }
  const summary = await synthIce({
    ...shared,
    layout,
    rows: wholeNumber("cases", options.cases),
    format: options.format ?? "xlsx",
  });
  const rows = Object.values(summary.kinds).reduce((sum, { rowsWritten }) => sum + rowsWritten, 0);
  const what = `${formatNumber(rows)} rows of ${Object.keys(summary.kinds).join(", ")}`;
  return { summary, line: wrote(options, what, summary.defects, "ice") };
}

function wrote(
  { out }: SynthOptions,
  what: string,
  defects: Readonly<Record<string, number>>,
  kind: string,
): string {
  const planted = Object.values(defects).reduce((sum, count) => sum + count, 0);
  return `Wrote a made-up release to ${out}: ${what}, ${formatNumber(planted)} defects planted. Load it: ofrecord load ${kind} ${out}`;
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text.replaceAll(/[_,]/g, ""));
  if (Number.isSafeInteger(number) && number >= 0 && text.trim() !== "") return number;
  throw new UserError(
    `${USAGE}number`,
    `--${name} ${text} is no whole number; write it like --${name} 10000.`,
  );
}
