import { createRandom, type Log, UserError } from "../../../../core/index.ts";
import { stageFolder } from "../../../../store/index.ts";
import { MADE_UP_MARK } from "../../../court-release.ts";
import { factsOf, STATISTICS_LAYOUTS, type StatisticsLayout } from "./layout.ts";
import { planPostings } from "./posting-plan.ts";
import { happens } from "./quirks.ts";

export type { StatisticsLayout } from "./layout.ts";

export interface SynthStatisticsOptions {
  /** The year whose workbooks are imitated. */
  readonly layout: StatisticsLayout;
  readonly seed: number;
  /** Workbooks, two weeks apart, the last of them the year's last; 1 is that one alone. */
  readonly postings: number;
  /** Multiple of the rates at which quirks are planted; 0 plants none, 50 many. */
  readonly defects: number;
  /** The folder the workbooks are written to: new, empty, or an earlier made-up release. */
  readonly out: string;
  readonly log: Log;
}

/** The numbers made-up workbooks are made from. */
export type StatisticsRecipe = Omit<SynthStatisticsOptions, "out" | "log">;

/** What was written of one workbook. */
export interface MadeWorkbookSummary {
  readonly file: string;
  /** Figures a right reader gives, and those printed that it does not. */
  readonly given: number;
  readonly notGiven: number;
  readonly findings: number;
}

export interface StatisticsSummary {
  readonly workbooks: readonly MadeWorkbookSummary[];
  /** How many quirks of each kind were planted. */
  readonly defects: Readonly<Record<string, number>>;
}

const MOST_DEFECTS = 100_000;
const FIRST_STREAM = 9_000;

/**
 * Writes made-up detention statistics workbooks in the layout of a year, quirks included, and beside them a folder
 * `truth` that says of every printed figure whether a right reader gives it. The same options give the same cells on
 * every machine, and the same bytes wherever Node packs the same way. No number is of anybody.
 *
 * @throws UserError for numbers out of range and a layout that is not known, and where the folder is taken or cannot be
 * written to; nothing is left behind then
 */
export async function synthStatistics(options: SynthStatisticsOptions): Promise<StatisticsSummary> {
  const { layout, seed, postings, defects } = options;
  checkRecipe(options);
  const random = createRandom(seed, FIRST_STREAM);
  const plan = planPostings(factsOf(layout), postings, () => happens("corrected-posting", defects, random));
  const folder = await stageFolder(options.out, MADE_UP_MARK);
  try {
    const { writePostings } = await import("./write-postings.ts");
    const summary = await writePostings({ layout, seed, postings, defects }, plan, folder, (done) =>
      options.log.progress(`Writing the made-up workbooks: ${done} of ${plan.length}`),
    );
    await folder.commit();
    return summary;
  } finally {
    await folder.discard();
    options.log.progress("");
  }
}

function checkRecipe({ layout, seed, defects }: SynthStatisticsOptions): void {
  if (!STATISTICS_LAYOUTS.includes(layout)) {
    const message = `There is no layout ${String(layout)} of detention statistics; the layouts are ${STATISTICS_LAYOUTS.join(", ")}.`;
    throw new UserError("record.synth-ice-layout", message);
  }
  const check = (name: string, value: number, to: number, isWhole: boolean): void => {
    if (value >= 0 && value <= to && (!isWhole || Number.isSafeInteger(value))) return;
    const kind = isWhole ? "a whole number" : "a number";
    const message = `The ${name} of made-up workbooks must be ${kind} from 0 to ${to}, not ${value}.`;
    throw new UserError("record.synth-ice-number", message);
  };
  check("seed", seed, Number.MAX_SAFE_INTEGER, true);
  check("multiple of the defects", defects, MOST_DEFECTS, false);
}
