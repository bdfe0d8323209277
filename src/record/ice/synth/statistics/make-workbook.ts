import type { AreaCount } from "./alternatives-data.ts";
import { areaTable, familyTable, technologyTable } from "./alternatives-tables.ts";
import { arrangeTables, type PlacedTable } from "./arrange-tables.ts";
import { averageTables } from "./average-tables.ts";
import {
  bookInsByAgency,
  bookInsByFacilityType,
  criminalityTable,
  dispositionTable,
} from "./custody-tables.ts";
import { facilitiesTable, facilityNotes } from "./facilities-table.ts";
import type { FacilityCount } from "./facility-data.ts";
import { type FootnoteDates, footnotesSheet, printLines } from "./footnotes-sheet.ts";
import type { LayoutFacts } from "./layout.ts";
import { type MadeTable, type PrintedCell, printRow } from "./made-table.ts";
import type { MadeSheet, MadeWorkbook } from "./made-workbook.ts";
import { bondRows, fearTables, paroleTable, segregationRows } from "./other-tables.ts";
import { type Posting, usDate } from "./posting-plan.ts";
import { releaseReasonTable, releasesByFacilityType, removalsTable } from "./release-tables.ts";
import type { YearToDate } from "./year-to-date.ts";

/** What a workbook is made of. */
export interface WorkbookData {
  readonly posting: Posting;
  readonly custody: YearToDate;
  readonly areas: readonly AreaCount[];
  readonly facilities: readonly FacilityCount[];
  readonly footnotes: FootnoteDates;
  /** The day in the line below the last table of the sheet on alternatives, right or not. */
  readonly reportDate: string;
}

/** The tables of a workbook that are read, before they are put on sheets: the time to change them. */
export interface WorkbookTables {
  readonly detention: readonly (readonly PlacedTable[])[];
  readonly area: MadeTable;
  readonly facilities: MadeTable;
}

const LAW =
  "Made-up numbers in the layout of the statistics that the law asks the agency for: no row is of anybody.";
const AGENCY = "U.S. Immigration and Customs Enforcement";

export function makeTables(facts: LayoutFacts, data: WorkbookData): WorkbookTables {
  const { custody, posting } = data;
  const [populationByAgency, stayByAgency, ...others] = averageTables(facts, custody);
  const band = (...tables: (MadeTable | undefined)[]): PlacedTable[] =>
    tables.flatMap((table) => (table === undefined ? [] : [{ table, column: 0 }]));
  const [fear, established] = fearTables(facts);
  const beside = (column: number, table: MadeTable | undefined): PlacedTable[] =>
    table === undefined ? [] : [{ table, column }];
  return {
    detention: [
      [
        ...band(dispositionTable(facts, custody)),
        ...beside(6, fear),
        ...beside(facts.layout === "FY2022" ? 12 : 13, established),
      ],
      [...band(criminalityTable(facts, custody)), ...beside(8, bookInsByAgency(facts, custody))],
      [
        ...band(bookInsByFacilityType(facts, custody)),
        ...beside(7, releasesByFacilityType(facts, custody)),
        ...beside(13, removalsTable(facts, custody)),
      ],
      band(releaseReasonTable(facts, custody)),
      band(populationByAgency),
      band(stayByAgency),
      ...others.map((table) => band(table)),
      band(...paroleTable(facts)),
    ],
    area: areaTable(facts, data.areas, usDate(posting.dates.atd, "/", facts.layout === "FY2022")),
    facilities: facilitiesTable(facts, data.facilities, usDate(posting.dates.pull)),
  };
}

/** Puts the tables on the sheets of the layout. */
export function makeWorkbook(
  facts: LayoutFacts,
  data: WorkbookData,
  tables: WorkbookTables,
  moved: ReadonlySet<MadeTable>,
): MadeWorkbook {
  const short = `FY${facts.year % 100}`;
  const isFirst = facts.layout === "FY2019";
  const footnotes = footnotesSheet(facts, data.footnotes);
  const family = familyTable(facts, data.areas);
  const sameTotals = isFirst ? [family] : [technologyTable(facts, data.areas), family];
  const sheet = (name: string, isRead: boolean, rows: MadeSheet["rows"]): MadeSheet => ({
    name,
    isHidden: false,
    isRead,
    rows,
  });
  const atdBands = [...sameTotals.map(({ table }) => table), tables.area].map((table) => [
    { table, column: 0 },
  ]);
  const atd = arrangeTables(
    printLines(AGENCY, LAW, "", `ICE ALTERNATIVES TO DETENTION DATA, ${short}`),
    atdBands,
    new Set(),
  );
  addReportLines(
    atd,
    sameTotals.map(({ table }) => table),
    data,
    facts,
  );
  const sheets = [
    sheet("Header", true, printLines("ICE Detention Statistics", LAW)),
    sheet(`ATD ${short}${facts.layout === "FY2026" ? " YTD" : ""}`, true, withoutEmpty(atd)),
    sheet(
      `Detention ${short}`,
      true,
      withoutEmpty(
        arrangeTables(
          printLines(AGENCY, LAW, `ICE DETENTION DATA, ${isFirst ? "FY19" : `FY${facts.year}`}`),
          tables.detention,
          moved,
        ),
      ),
    ),
    sheet("Monthly Bond Statistics", false, bondRows(facts, data.custody)),
    sheet(`Facilities ${short}`, true, facilityRows(facts, data, tables.facilities)),
    sheet(`${short} Monthly Segregation`, false, segregationRows(data.facilities, "Made up")),
    sheet("Footnotes", true, footnotes.rows),
  ];
  return {
    posting: data.posting,
    sheets,
    tables: [...tables.detention.flat().map(({ table }) => table), tables.area, tables.facilities].filter(
      ({ id }) => id !== null,
    ),
    sameTotals,
    lines: footnotes.lines,
  };
}

/** Below each of the other tables on alternatives: the contractor's report it was made from, the last with its own day. */
function addReportLines(
  rows: (PrintedCell | null)[][],
  tables: readonly MadeTable[],
  { posting, reportDate }: WorkbookData,
  facts: LayoutFacts,
): void {
  for (const table of tables) {
    const last = table.rows.at(-1)?.[0];
    const at = rows.findIndex((row) => row[0] === last);
    const date = table === tables.at(-1) ? reportDate : posting.dates.atd;
    const day = usDate(date, ".", facts.layout !== "FY2026");
    rows[at + 1] = printRow([`Data from BI Inc. Participants Report, ${day}`]);
  }
}

function facilityRows(facts: LayoutFacts, data: WorkbookData, table: MadeTable): MadeSheet["rows"] {
  const short = `FY${facts.year % 100}`;
  const head =
    facts.layout === "FY2026"
      ? printLines(
          LAW,
          "",
          `ICE Facilities Data, ${short}`,
          `ICE Enforcement and Removal Operations Data, ${short}`,
          `Data Source: ICE Integrated Decision Support (IIDS), ${usDate(data.posting.dates.pull)}`,
          "",
          "This list is limited to facilities that have a population count of greater than or equal to 1.",
          "",
        )
      : printLines(AGENCY, LAW, `ICE FACILITIES DATA, ${short} `, "");
  return withoutEmpty([...head, ...table.rows, [], ...printLines(...facilityNotes(data.facilities))]);
}

/** Texts of no letters are no cells. */
function withoutEmpty(rows: MadeSheet["rows"]): MadeSheet["rows"] {
  return rows.map((row) => row.map((cell) => (cell?.value === "" ? null : cell)));
}
