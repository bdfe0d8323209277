import { type Log, UserError } from "../../../core/index.ts";
import { stageFolder } from "../../../store/index.ts";
import { MADE_UP_MARK } from "../../court-release.ts";
import type { IceRelease, IceVariant } from "../layout.ts";
import { type IceFormat, type IceRecipe, KINDS_OF, type MadeKind } from "./recipe.ts";
import type { RowTruth } from "./truth-files.ts";

export interface SynthIceOptions {
  /** Detention stints, at least 1; the other kinds follow in proportion. A life is written whole, so a few more may come. */
  readonly rows: number;
  readonly seed: number;
  /** The family of releases whose columns, period and header rows are used. */
  readonly layout: IceRelease;
  /** Files of the mid-2025 releases, where two columns of the detainers have one name. */
  readonly variant?: IceVariant;
  readonly format: IceFormat;
  /** Multiple of the rates at which defects are found in life; 0 plants none. */
  readonly defects: number;
  /** The kinds of rows to write: all the layout has unless said otherwise. */
  readonly kinds?: readonly MadeKind[];
  /** The folder the release is written to: new, empty, or an earlier made-up release. */
  readonly out: string;
  readonly log: Log;
  /** Rows of data in a sheet; a million unless said otherwise. In a Parquet file, with `sheetsPerFile`, in the file. */
  readonly rowsPerSheet?: number;
  /** Two unless said otherwise. */
  readonly sheetsPerFile?: number;
  /** Encounters to write, from 0 to 1, as a share of what the proportion asks for: 1 unless said otherwise. */
  readonly encounterShare?: number;
}

export interface IceSummary {
  /** What was written, and what a correct loader makes of it. */
  readonly kinds: Readonly<Partial<Record<MadeKind, RowTruth>>>;
  /** How many defects of each kind were planted. */
  readonly defects: Readonly<Record<string, number>>;
}

const MOST_ROWS = 20_000_000;
const MOST_DEFECTS = 100_000;
/** What a sheet of Excel holds, with room for titles and totals. */
const MOST_IN_SHEET = 1_048_000;

/**
 * Writes a made-up release of ICE's arrests, detainers, detentions, encounters and removals: workbooks, CSV or Parquet
 * files with the real columns and the real defects, and beside them a folder `truth` that says what is true of them. The
 * same options give the same cells on every machine, and the same bytes wherever Node packs the same way: zlib may pack a
 * workbook differently on another kind of processor. No row is about anybody.
 *
 * People are drawn one by one and their rows written at once; memory grows with the number of different texts in the
 * workbooks, mostly identifiers.
 *
 * @throws UserError for numbers out of range, kinds the layout does not have, and where the folder is taken or cannot be
 * written to; nothing is left behind then
 */
export async function synthIce(options: SynthIceOptions): Promise<IceSummary> {
  const recipe = checkRecipe(options);
  const folder = await stageFolder(options.out, MADE_UP_MARK);
  try {
    const { writeIceRelease } = await import("./write-ice-release.ts");
    const summary = await writeIceRelease(recipe, folder, (stints) => {
      const percent = Math.min(100, Math.floor((stints / recipe.rows) * 100));
      options.log.progress(`Writing the made-up release: ${percent}%`);
    });
    await folder.commit();
    return summary;
  } finally {
    await folder.discard();
    options.log.progress("");
  }
}

function checkRecipe(options: SynthIceOptions): IceRecipe {
  const { rows, seed, layout, variant = null, format, defects } = options;
  const { rowsPerSheet = 1_000_000, sheetsPerFile = 2, encounterShare = 1 } = options;
  checkNumber("number of rows", rows, 1, MOST_ROWS, true);
  checkNumber("seed", seed, 0, Number.MAX_SAFE_INTEGER, true);
  checkNumber("multiple of the defects", defects, 0, MOST_DEFECTS, false);
  checkNumber("number of rows in a sheet", rowsPerSheet, 1, MOST_IN_SHEET, true);
  checkNumber("number of sheets in a file", sheetsPerFile, 1, 100, true);
  checkNumber("share of encounters", encounterShare, 0, 1, false);
  const kinds = checkKinds(options.kinds ?? KINDS_OF[layout], layout);
  if (variant !== null && layout !== "2022-2026")
    throw new UserError(
      "record.synth-ice-variant",
      `The variant ${variant} belongs to the layout 2022-2026, not ${layout}; leave it out or name the other layout.`,
    );
  return { rows, seed, layout, variant, format, defects, kinds, rowsPerSheet, sheetsPerFile, encounterShare };
}

/** In the order of the layout, each once. */
function checkKinds(kinds: readonly MadeKind[], layout: IceRelease): MadeKind[] {
  const known = KINDS_OF[layout];
  const stray = kinds.find((kind) => !known.includes(kind));
  if (stray !== undefined || kinds.length === 0)
    throw new UserError(
      "record.synth-ice-kind",
      `A made-up release of the layout ${layout} has the kinds ${known.join(", ")}, and ${stray ?? "none"} was asked for.`,
    );
  return known.filter((kind) => kinds.includes(kind));
}

function checkNumber(name: string, value: number, from: number, to: number, isWhole: boolean): void {
  if (value >= from && value <= to && (!isWhole || Number.isSafeInteger(value))) return;
  throw new UserError(
    "record.synth-ice-number",
    `The ${name} of a made-up release must be ${isWhole ? "a whole number" : "a number"} from ${from} to ${to}, not ${value}.`,
  );
}
