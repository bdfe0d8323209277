import { type Release, readRows, type Store } from "../../../store/index.ts";
import type { PublishedResource, PublishedTable } from "../../published/published-table.ts";
import { fromStoredRow } from "../../published/stored-rows.ts";
import { ICE_STATISTICS } from "../release-kinds.ts";
import { postedDate } from "./posted-date.ts";
import { type SeriesWorkbook, type StandingWorkbook, standingRows } from "./standing-rows.ts";
import {
  FIGURES_TABLE,
  releaseWorkbooks,
  type StoredWorkbook,
  WORKBOOK_COLUMN,
  workbookDay,
} from "./statistics-release.ts";

interface LoadedWorkbook extends SeriesWorkbook {
  readonly stored: StoredWorkbook;
}

/**
 * The series over all detention statistics workbooks in a store: a table for each workbook that has figures which stand,
 * with those figures. Releases of other kinds are passed over; the order of the releases makes no difference.
 *
 * @throws UserError where a release was stored by another version, or is damaged
 */
export async function readLoadedStatistics(
  store: Store,
  releases: readonly Release[],
): Promise<PublishedTable[]> {
  const workbooks: LoadedWorkbook[] = [];
  for (const release of releases) {
    if (release.manifest.kind === ICE_STATISTICS) workbooks.push(...(await readRelease(store, release)));
  }
  const names = new Set<string>();
  return standingRows(workbooks)
    .filter(({ rows }) => rows.length > 0)
    .map((standing) => ({ resource: describe(standing, names), rows: standing.rows }));
}

async function readRelease(store: Store, release: Release): Promise<LoadedWorkbook[]> {
  const described = releaseWorkbooks(release);
  const columns = release.manifest.tables.find(({ name }) => name === FIGURES_TABLE)?.columns ?? {};
  const dimensions = Object.keys(columns)
    .filter((column) => column.startsWith("group:"))
    .map((column) => column.slice("group:".length));
  const stored = await readRows(store, release, FIGURES_TABLE, columns);
  return described.map((workbook) => ({
    stored: workbook,
    file: workbook.file,
    sha256: workbook.sha256,
    asOf: workbookDay(workbook),
    posted: postedDate(workbook.file),
    loaded: release.manifest.created,
    rows: stored
      .filter((row) => row[WORKBOOK_COLUMN] === workbook.file)
      .map((row) => fromStoredRow(row, dimensions)),
  }));
}

function describe(
  { workbook, rows, superseded }: StandingWorkbook<LoadedWorkbook>,
  names: Set<string>,
): PublishedResource {
  const { stored, asOf, posted, file } = workbook;
  const year = stored.fiscalYear === null ? "" : `, FY${stored.fiscalYear}`;
  const day = asOf === null ? "" : `, data to ${asOf}`;
  const published = posted?.slice(0, 10);
  return {
    name: freeName(`${ICE_STATISTICS}-${asOf ?? "undated"}`, names),
    title: `ICE Detention Statistics${year}${day}`,
    description: `The workbook ${file} as ICE posted it: people detained, book-ins, book-outs, average daily population and length of stay, removals, Alternatives to Detention, and facilities. Every figure is a cell of it; every printed total was added again.`,
    publisher: "U.S. Immigration and Customs Enforcement (ICE)",
    url: "https://www.ice.gov/detain/detention-management",
    ...(published === undefined ? {} : { published }),
    class: "primary",
    completeness: describeCompleteness(stored, rows.length, superseded),
    ...(asOf === null ? {} : { period: asOf }),
    licence: "U.S. government work, 17 U.S.C. 105; facts",
    measures: [...new Set(rows.map(({ measure }) => measure))].toSorted(),
    path: file,
  };
}

function describeCompleteness(
  { account, headingsNotRead }: StoredWorkbook,
  standing: number,
  superseded: number,
): string {
  const number = (value: number): string => value.toLocaleString("en-US");
  const reasons = account.flatMap(({ leftOut }) => Object.entries(leftOut));
  const doubtful = reasons
    .filter(([why]) => why !== "month-not-begun" && why !== "repeated")
    .reduce((sum, [, count]) => sum + count, 0);
  const later = superseded === 0 ? "" : ` ${number(superseded)} more stand in a later workbook.`;
  const aside =
    doubtful === 0
      ? ""
      : ` ${number(doubtful)} printed numbers are left out, because they do not add up, have no date or are not known.`;
  const others =
    headingsNotRead.length === 0
      ? ""
      : ` ${number(headingsNotRead.length)} other tables or lists of the workbook are not read.`;
  return `${number(standing)} figures of ${account.length} tables.${later}${aside}${others}`;
}

function freeName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let count = 2; names.has(name); count++) name = `${wanted}-${count}`;
  names.add(name);
  return name;
}
