import type { SheetText, StatisticsSheet } from "./statistics-sheet.ts";

type FacilityHeading =
  | "name"
  | "city"
  | "state"
  | "area"
  | "stay"
  | "levelA"
  | "levelB"
  | "levelC"
  | "levelD";

/** Headings of the list of facilities, as `plainWords`; it has more columns, which are not read. */
const headings: Readonly<Record<FacilityHeading, RegExp>> = {
  name: /^(facility )?name$/,
  city: /^city$/,
  state: /^state$/,
  area: /^aor$/,
  stay: /^(e?o?y?fy ?\d{2,4} )?(ytd )?(alos|average length of stay)$/,
  levelA: /^level a$/,
  levelB: /^level b$/,
  levelC: /^level c$/,
  levelD: /^level d$/,
};

const spelled: Readonly<Record<FacilityHeading, string>> = {
  name: "Name",
  city: "City",
  state: "State",
  area: "AOR",
  stay: "FYxx ALOS",
  levelA: "Level A",
  levelB: "Level B",
  levelC: "Level C",
  levelD: "Level D",
};

export type FacilityColumns = Readonly<Record<FacilityHeading, number>>;

/** The row of the list's headings and its columns; or those that are missing or stand there twice. */
export type FacilityHeader =
  | { readonly row: number; readonly columns: FacilityColumns }
  | { readonly row: number; readonly missing: readonly string[] };

/** True where a row of the sheet looks like the header of the list, whether or not it is whole. */
export function holdsFacilities(sheet: StatisticsSheet): boolean {
  return findName(sheet) !== undefined;
}

/** Finds the list by its headings, since it has no title of its own. `null` where the sheet has no such list. */
export function findFacilityHeader(sheet: StatisticsSheet): FacilityHeader | null {
  const name = findName(sheet);
  if (name === undefined) return null;
  const columns: Partial<Record<FacilityHeading, number>> = {};
  const missing: string[] = [];
  for (const heading of Object.keys(headings) as FacilityHeading[]) {
    const found = sheet.texts.filter(({ row, words }) => row === name.row && headings[heading].test(words));
    if (found.length === 1 && found[0] !== undefined) columns[heading] = found[0].column;
    else missing.push(spelled[heading]);
  }
  if (missing.length > 0) return { row: name.row, missing };
  return { row: name.row, columns: columns as FacilityColumns };
}

function findName({ texts }: StatisticsSheet): SheetText | undefined {
  const rows = new Set(texts.filter(({ words }) => headings.levelA.test(words)).map(({ row }) => row));
  return texts.find(({ words, row }) => rows.has(row) && headings.name.test(words));
}
