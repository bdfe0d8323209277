import { readFile } from "node:fs/promises";
import { type Log, UserError } from "../../../core/index.ts";
import {
  commitRelease,
  describeInput,
  type InputFile,
  type Release,
  type ReleaseOrigin,
  type ReleaseWriter,
  type Store,
} from "../../../store/index.ts";
import { storedColumns, toStoredRow } from "../../published/stored-rows.ts";
import { ICE_STATISTICS } from "../release-kinds.ts";
import { openWorkbook } from "../sheets/open-workbook.ts";
import { isStatisticsWorkbook, readStatistics, type StatisticsWorkbook } from "./read-statistics.ts";
import {
  FIGURES_TABLE,
  releaseWorkbooks,
  STATISTICS_SCHEMA_VERSION,
  type StatisticsDetails,
  type StoredWorkbook,
  WORKBOOK_COLUMN,
} from "./statistics-release.ts";

/** A workbook to load: where it is, and how messages and locators name it. */
export interface StatisticsInput {
  readonly path: string;
  readonly name: string;
}

/** What came of loading workbooks. */
export interface LoadedStatistics {
  readonly release: Release;
  readonly workbooks: readonly StoredWorkbook[];
  /** True where the same workbooks were loaded before and nothing was written. */
  readonly already: boolean;
}

/**
 * Loads ICE detention statistics workbooks into the store as one release: all of them or, where one is refused, none. The
 * same files loaded before are recognised by their hash.
 *
 * @throws UserError that names the workbook which cannot be read, is no such workbook or gives no figures; or where the
 * store cannot be written. The store is then as it was
 */
export async function loadStatistics(
  inputs: readonly StatisticsInput[],
  store: Store,
  means: { readonly log: Log; readonly programVersion: string; readonly now: () => Date },
): Promise<LoadedStatistics> {
  if (inputs.length === 0) {
    throw new UserError(
      "record.no-statistics",
      "No workbook was given; name an .xlsx file, or a folder that has some.",
    );
  }
  const names = inputs.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    const message = `Two of the workbooks are named ${twice}, so that a figure could not be cited; rename one of them.`;
    throw new UserError("record.same-name", message, { file: twice });
  }
  const files = await Promise.all(inputs.map(describe));
  const now = means.now();
  const origin: ReleaseOrigin = {
    kind: ICE_STATISTICS,
    source: "U.S. Immigration and Customs Enforcement, Detention Statistics",
    url: "https://www.ice.gov/detain/detention-management",
    inputs: files,
    schemaVersion: STATISTICS_SCHEMA_VERSION,
    programVersion: means.programVersion,
    created: now.toISOString(),
    details: {},
  };
  const id = `${ICE_STATISTICS}-${now.toISOString().slice(0, 10)}`;
  const { release, already } = await commitRelease(store, id, origin, async (writer) => {
    const read: StatisticsWorkbook[] = [];
    for (const input of inputs) {
      means.log.progress(`reading ${input.name}`);
      const workbook = await readInput(input);
      means.log.progress("");
      means.log.info(describeWorkbook(workbook));
      read.push(workbook);
    }
    await writeFigures(writer, read);
    return { ...origin, details: { ...detailsOf(read, files) } };
  });
  return { release, workbooks: releaseWorkbooks(release), already };
}

async function describe({ path, name }: StatisticsInput): Promise<InputFile> {
  try {
    return describeInput(name, await readFile(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    const message = `${name} cannot be read (${code}); check the path and who may read it.`;
    throw new UserError("record.workbook-unreadable", message, { file: path });
  }
}

async function readInput({ path, name }: StatisticsInput): Promise<StatisticsWorkbook> {
  const workbook = await openWorkbook(path);
  try {
    if (await isStatisticsWorkbook(workbook)) return await readStatistics(workbook, name);
  } finally {
    workbook.close();
  }
  const sheets = workbook.sheets.map((sheet) => `"${sheet.name}"`).join(", ");
  const message = `${name} is no ICE detention statistics workbook: its sheets (${sheets}) hold none of the tables, or not ICE's name; give the .xlsx file as ICE posted it.`;
  throw new UserError("record.not-statistics", message, { file: path });
}

async function writeFigures(writer: ReleaseWriter, workbooks: readonly StatisticsWorkbook[]): Promise<void> {
  const all = workbooks.flatMap(({ rows, file }) => rows.map((row) => ({ row, file })));
  const dimensions = [...new Set(all.flatMap(({ row }) => Object.keys(row.group)))].toSorted();
  const setAside: Record<string, number> = {};
  for (const { leftOut } of workbooks.flatMap(({ account }) => account)) {
    for (const [why, count] of Object.entries(leftOut)) setAside[why] = (setAside[why] ?? 0) + count;
  }
  const aside = Object.values(setAside).reduce((sum, count) => sum + count, 0);
  await writer.writeTable(
    {
      name: FIGURES_TABLE,
      columns: { [WORKBOOK_COLUMN]: "text", ...storedColumns(dimensions) },
      rowsRead: all.length + aside,
      rowsSetAside: setAside,
    },
    all.map(({ row, file }) => ({ [WORKBOOK_COLUMN]: file, ...toStoredRow(row, dimensions) })),
  );
}

function detailsOf(workbooks: readonly StatisticsWorkbook[], files: readonly InputFile[]): StatisticsDetails {
  return {
    workbooks: workbooks.map(({ rows, ...rest }, index) => ({
      ...rest,
      rows: rows.length,
      sha256: files[index]?.sha256 ?? "",
    })),
  };
}

function describeWorkbook({ file, asOf, rows, findings, account }: StatisticsWorkbook): string {
  const number = (value: number): string => value.toLocaleString("en-US");
  const sums = account.reduce((sum, { sumsChecked }) => sum + sumsChecked, 0);
  const failed = account.reduce((sum, { sumsFailed }) => sum + sumsFailed, 0);
  const wrong = findings.length === 1 ? "1 finding" : `${number(findings.length)} findings`;
  return `${file}: as of ${asOf ?? "no day"}, ${number(rows.length)} figures; ${number(sums)} sums checked, ${number(failed)} failed; ${wrong}`;
}
