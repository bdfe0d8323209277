import { posix } from "node:path";
import { type Log, UserError } from "../../../core/index.ts";
import { MADE_UP_MARK } from "../../court-release.ts";

/** Folders that a table may be inside of: `release/EOIR Case Data/Lookup/tblLookupHloc.csv`. */
export const DEEPEST_TABLE = 3;

/** True for a folder that tables may be in: none that is hidden, a packer's own, or the truth of a made-up release. */
export function mayHoldTables(folder: string): boolean {
  return !/^(?:\..*|__MACOSX|truth)$/i.test(folder);
}

/**
 * Those of the files that are tables of a release, in the order of their paths. The others are named to the log, but
 * for hidden ones and those of folders that hold no tables.
 *
 * @param place of the release, for messages
 * @throws UserError where there is no table or where two have one name
 */
export function chooseReleaseFiles<File extends { readonly path: string }>(
  files: readonly File[],
  place: string,
  log: Log,
): File[] {
  const reachable = files.filter(({ path }) => isReachable(path));
  const tables = reachable.filter(({ path }) => isTable(path)).sort((a, b) => comparePaths(a.path, b.path));
  if (tables.length === 0) {
    throw new UserError(
      "record.not-a-release",
      `${place} holds no .csv, .txt or .tsv file; give the folder or the zip file with the court's tables in it.`,
      { file: place },
    );
  }
  checkNames(tables, place);
  reportIgnored(
    reachable.map(({ path }) => path).filter((path) => !isTable(path)),
    place,
    log,
  );
  return tables;
}

function isTable(path: string): boolean {
  return /\.(?:csv|txt|tsv)$/i.test(path);
}

function isReachable(path: string): boolean {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  return !name.startsWith(".") && folders.length <= DEEPEST_TABLE && folders.every(mayHoldTables);
}

function checkNames(tables: readonly { readonly path: string }[], place: string): void {
  const seen = new Map<string, string>();
  for (const { path } of tables) {
    const name = posix.basename(path).toLowerCase();
    const before = seen.get(name);
    if (before !== undefined) {
      throw new UserError(
        "record.table-twice",
        `${place} holds one table twice, as "${before}" and "${path}"; give a single release.`,
        { file: place },
      );
    }
    seen.set(name, path);
  }
}

function reportIgnored(paths: readonly string[], place: string, log: Log): void {
  const others = paths.filter((path) => path !== MADE_UP_MARK);
  if (others.length === 0) return;
  const named = [...others].sort(comparePaths).slice(0, 5).join(", ");
  const more = others.length > 5 ? ` and ${others.length - 5} more` : "";
  log.info(`Not read, being no tables, in ${place}: ${named}${more}.`);
}

function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
