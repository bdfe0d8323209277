import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { UserError } from "../../core/index.ts";
import { MADE_UP_MARK } from "../court-release.ts";
import { fileForm } from "./releases/find-parts.ts";
import { isEnforcementFile } from "./releases/is-enforcement-file.ts";
import { openWorkbook } from "./sheets/open-workbook.ts";
import { isStatisticsWorkbook } from "./statistics/read-statistics.ts";

/** A file to load: where it lies, and how messages and locators name it. */
export interface IceFile {
  readonly path: string;
  readonly name: string;
}

/** The files of a place by what they hold. */
export interface SortedFiles {
  /** Workbooks of detention statistics. */
  readonly statistics: readonly IceFile[];
  /** Files of row-level enforcement records. */
  readonly records: readonly IceFile[];
  /** Files of a folder that are neither. */
  readonly notRead: readonly string[];
  /** True for a folder written by `ofrecord synth`. */
  readonly madeUp: boolean;
}

/** What `ofrecord synth` writes beside a made-up release. */
const TRUTH_FOLDER = "truth";

/**
 * Sorts a file, or the files of a folder and the folders in it, by what they hold, never by their names. Hidden files, and
 * of a made-up release its known truth, are passed over.
 *
 * @throws UserError where the place is missing or holds nothing of ICE's, where a file given by name is nothing of ICE's,
 * and for a workbook that is locked, torn, damaged, carries macros or inflates beyond measure
 */
export async function sortIceFiles(place: string): Promise<SortedFiles> {
  const info = await stat(place).catch(() => null);
  if (info === null) {
    throw new UserError(
      "record.no-such-place",
      `There is nothing at ${place}; name a workbook, a file of records, or a folder of them.`,
      { file: place },
    );
  }
  const isFolder = info.isDirectory();
  const names = isFolder ? await listFiles(place) : [basename(place)];
  const madeUp = isFolder && names.includes(MADE_UP_MARK);
  const statistics: IceFile[] = [];
  const records: IceFile[] = [];
  const notRead: string[] = [];
  for (const name of names) {
    if (name === MADE_UP_MARK || (madeUp && name.startsWith(`${TRUTH_FOLDER}/`))) continue;
    const path = isFolder ? join(place, name) : place;
    const kind = await kindOf(path, isFolder);
    if (kind === "statistics") statistics.push({ path, name });
    else if (kind === "records") records.push({ path, name });
    else notRead.push(name);
  }
  if (statistics.length + records.length > 0) return { statistics, records, notRead, madeUp };
  const found = isFolder ? `none of the ${names.length} files in ${place} is` : `${place} is not`;
  const message = `${found} a detention statistics workbook of ICE or a file of its row-level records (an .xlsx, CSV or Parquet file with headings such as "Apprehension Date" or "Book In Date Time"); give the files as ICE or the Deportation Data Project posted them.`;
  throw new UserError("record.nothing-of-ice", message.replace(/^none/, "None"), { file: place });
}

async function kindOf(path: string, inFolder: boolean): Promise<"statistics" | "records" | null> {
  const form = await fileForm(path);
  if (form === "other") {
    // Old and locked workbooks are refused with their reason; other files of a folder are no concern of ours.
    if (!inFolder || /\.xls[xm]?$/i.test(path)) (await openWorkbook(path)).close();
    return null;
  }
  if (form !== "xlsx") return (await isEnforcementFile(path)) ? "records" : null;
  const workbook = await openWorkbook(path);
  try {
    if (await isEnforcementFile(path)) return "records";
    return (await isStatisticsWorkbook(workbook)) ? "statistics" : null;
  } finally {
    workbook.close();
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".")))
    .toSorted();
}
