import { dayOf, serialOfDay } from "../days.ts";
import type { FacilityCount } from "./facility-data.ts";
import type { LayoutFacts } from "./layout.ts";
import { type MadeFigure, type MadeTable, type PrintedCell, printCell, printRow } from "./made-table.ts";
import { add } from "./table-columns.ts";

/** The list of facilities: a line of sections, lines between, the headings, a row for each. */
export function facilitiesTable(
  facts: LayoutFacts,
  facilities: readonly FacilityCount[],
  pull: string,
): MadeTable {
  const year = `FY${facts.year % 100}`;
  const between =
    facts.layout === "FY2026" ? [] : [printRow([`Source: ICE Integrated Decision Support (IIDS), ${pull}`])];
  const table: MadeTable = {
    id: "facilities",
    dateKind: "averages",
    rows: [sectionRow(year), ...between, printRow(headings(year, facts))],
    labelColumns: 0,
    figures: [],
    sums: [],
    shares: [],
    unknownLabels: [],
    isAdditive: false,
  };
  for (const facility of facilities) addFacility(table, facts, facility);
  return table;
}

/** The lines that explain the digits after names, for below the list. */
export function facilityNotes(facilities: readonly FacilityCount[]): string[] {
  const noted = facilities.filter(({ note }) => note !== null);
  const lines = noted
    .toSorted((one, other) => (one.note ?? 0) - (other.note ?? 0))
    .map(({ note, name }) => `[${note}] ${name} houses single adults and no longer houses family units.`);
  return [...lines, "*The info. in this report is subject to change"];
}

function sectionRow(year: string): (PrintedCell | null)[] {
  const row: (PrintedCell | null)[] = Array.from({ length: 23 }, () => null);
  row[0] = printCell("Facility Information");
  row[8] = printCell("Facility Average Length of Stay");
  row[9] = printCell(`${year} ADP: Detainee Classification Level`);
  row[13] = printCell(`${year} ADP: Criminality`);
  row[17] = printCell(`${year} ADP: ICE Threat Level`);
  row[21] = printCell(`${year} ADP: Mandatory`);
  row[22] = printCell("Contract Facility Inspections Information");
  return row;
}

function headings(year: string, { layout }: LayoutFacts): string[] {
  const place = [
    "Name",
    "Address",
    "City",
    "State",
    "Zip",
    "AOR",
    "Type Detailed",
    "Male/Female",
    `${year} ALOS`,
  ];
  const levels = ["Level A", "Level B", "Level C", "Level D"];
  const people = ["Male Crim", "Male Non-Crim", "Female Crim", "Female Non-Crim"];
  const threat = ["ICE Threat Level 1", "ICE Threat Level 2", "ICE Threat Level 3", "No ICE Threat Level"];
  const inspected =
    layout === "FY2026"
      ? ["Last Inspection Type", "Last Inspection End Date"]
      : ["Last Inspection Type", "Second to Last Inspection Date"];
  return [...place, ...levels, ...people, ...threat, "Mandatory", "Guaranteed Minimum", ...inspected];
}

function addFacility(table: MadeTable, facts: LayoutFacts, facility: FacilityCount): void {
  const { name, city, state, code, area, levels, stay, note } = facility;
  const group = { state, city, "area-of-responsibility": area, facility: name };
  const ofRow = (measure: string, cells: readonly PrintedCell[]): MadeFigure => ({
    table,
    measure,
    group,
    period: "year",
    cells,
    isUnknown: false,
  });
  const whole = add(levels);
  const levelCells = levels.map((level) => printCell(level, "whole"));
  const stayCell = stay === null ? null : printCell(stay, "decimal");
  const zip = 10_000 + (whole % 1) * 80_000;
  const inspected = dayOf(`${facts.year - 1}-03-01`) + (name.length % 28);
  const shares = (parts: readonly number[]): PrintedCell[] =>
    parts.map((part) => printCell((whole * part) / 100, "whole"));
  table.rows.push([
    ...printRow([`${name}${note ?? ""}`, `${Math.floor(zip / 50)} COUNTY ROAD`, city, state]),
    printCell(facts.layout === "FY2026" ? String(Math.floor(zip)) : Math.floor(zip)),
    ...printRow([code, name.endsWith("JAIL") ? "IGSA" : "CDF", "Female/Male"]),
    stayCell,
    ...levelCells,
    ...shares([38, 42, 8, 12]),
    ...shares([25, 12, 13, 50]),
    ...shares([70]),
    ...printRow([name.endsWith("JAIL") ? null : 400, "Regular"]),
    inspected % 3 === 0 ? printCell("N/A") : printCell(serialOfDay(inspected), "day"),
  ]);
  table.figures.push(ofRow("average-daily-population", levelCells));
  if (stayCell !== null) table.figures.push(ofRow("length-of-stay", [stayCell]));
}
