import { type Log, UserError } from "../../core/index.ts";
import { stageFolder } from "../../store/index.ts";
import { MARKER } from "./recipe.ts";

export interface SynthOptions {
  /** Number of cases, at least 1. */
  readonly cases: number;
  readonly seed: number;
  /** The folder the release is written to: new, empty, or an earlier made-up release. */
  readonly out: string;
  /** Multiple of the real defect rates; 0 plants none. */
  readonly defects: number;
  readonly log: Log;
  /** Threads that make cases; two unless said otherwise. The bytes do not depend on it. */
  readonly workers?: number;
}

export interface SynthResult {
  /** The tables of the release, with the rows that count and the bytes of the file. */
  readonly tables: readonly { readonly file: string; readonly rows: number; readonly bytes: number }[];
  /** How many defects of each kind were planted. */
  readonly defects: Readonly<Record<string, number>>;
}

/** The keys of a larger release would not fit into 31 bits. */
const MOST_CASES = 100_000_000;
const MOST_DEFECTS = 100_000;

/**
 * Writes a made-up release of the immigration court's case data: tables with the real columns and the real defects,
 * look-ups, Count.txt, and beside them a folder that says what is true of it. The same seed gives the same bytes on
 * every machine. No row is anybody's.
 *
 * Every case is drawn twice, first to count its rows and give keys in the order of dates, then to write them. The cost is
 * linear: for a million cases some 22 seconds of a processor's time, shared by the workers, and 0.9 GB of disk, up to
 * twice that while it runs. Memory stays below 0.6 GB with two workers.
 *
 * @throws UserError for numbers out of range, and where the folder is taken or cannot be written to; nothing is left
 * behind then
 */
export async function synthEoir(options: SynthOptions): Promise<SynthResult> {
  checkNumbers(options);
  const folder = await stageFolder(options.out, MARKER);
  try {
    // Loaded only when wanted: its tables take longer to set up than most commands take to run.
    const { writeRelease } = await import("./write-release.ts");
    const result = await writeRelease(options, folder);
    await folder.commit();
    return result;
  } finally {
    await folder.discard();
    options.log.progress("");
  }
}

function checkNumbers({ cases, seed, defects, workers = 2 }: SynthOptions): void {
  const check = (name: string, value: number, from: number, to: number, isWhole: boolean): void => {
    if (value >= from && value <= to && (!isWhole || Number.isSafeInteger(value))) return;
    const kind = isWhole ? "a whole number" : "a number";
    throw new UserError(
      "docket.synth-number",
      `The ${name} of a made-up release must be ${kind} from ${from} to ${to}, not ${value}.`,
    );
  };
  check("number of cases", cases, 1, MOST_CASES, true);
  check("seed", seed, 0, Number.MAX_SAFE_INTEGER, true);
  check("multiple of the defects", defects, 0, MOST_DEFECTS, false);
  check("number of workers", workers, 1, 64, true);
}
