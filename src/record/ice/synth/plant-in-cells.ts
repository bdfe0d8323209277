import { REDACTION_MARKS } from "./cells.ts";
import { isoDay } from "./days.ts";
import type { DefectName } from "./defects.ts";
import type { IceRow, Planted, Planter } from "./ice-row.ts";

/** Columns that the counts of the truth do not look at, so that a mark in them changes no count. */
const MAY_BE_REDACTED = [
  "Apprehension Site Landmark",
  "Arrest Created By",
  "MSC Charge",
  "MSC NCIC Charge",
  "Marital Status",
  "Marital",
  "Responsible Site",
  "Lead Source",
  "Entry Status",
];

/** Plants what may be wrong with single cells of a row that no rule weighs against another; at most one of a kind. */
export function plantInCells(row: IceRow, planter: Planter): void {
  if (row.isGrouped) return;
  const planted: Planted[] = [];
  const put = (defect: DefectName, place: number, value: string | number | null): void => {
    const truth = row.cells[place] ?? null;
    if (place < 0 || truth === null || planted.some(({ column }) => column === planter.columns[place]?.name))
      return;
    row.cells[place] = value;
    planted.push({ defect, column: planter.columns[place]?.name ?? "", truth });
  };
  const { happens, placeOf, random } = planter;
  if (happens("missing-id")) put("missing-id", placeOf("person"), null);
  if (happens("literal-na")) put("literal-na", placeOf("threat-level"), "NA");
  if (happens("not-a-date"))
    put("not-a-date", placeOf(random.chance(0.5) ? "charge-date" : "conviction-date"), notADate(planter));
  if (happens("date-as-text")) {
    const place = firstOf(planter, ["entry-date", "final-order-date"]);
    const day = row.cells[place];
    if (typeof day === "number") put("date-as-text", place, isoDay(day));
  }
  if (happens("time-in-date")) {
    const place = firstOf(planter, ["departed", "final-order-date"]);
    const day = row.cells[place];
    if (typeof day === "number") put("time-in-date", place, day + (1 + random.below(23)) / 24);
  }
  if (happens("redaction-mark")) {
    const place = planter.columns.findIndex(({ name }) => MAY_BE_REDACTED.includes(name));
    put("redaction-mark", place, REDACTION_MARKS[random.below(REDACTION_MARKS.length)] ?? null);
  }
  row.planted = planted;
}

function firstOf({ placeOf }: Planter, keys: readonly Parameters<Planter["placeOf"]>[0][]): number {
  return keys.map(placeOf).find((place) => place >= 0) ?? -1;
}

const NO_DATES = ["00/00/0000", "UNKNOWN", "13/45/2019", "2/30/2021", "1/1/0201"];

function notADate({ random }: Planter): string {
  return NO_DATES[random.below(NO_DATES.length)] ?? "";
}
