import { csvLine } from "./csv-line.ts";
import { isoMoment } from "./days.ts";
import type { Facility } from "./facilities.ts";
import type { IceRow } from "./ice-row.ts";
import type { Life, Stay } from "./life.ts";

/** The columns of `stays.csv`. */
export const STAY_HEADER: string = csvLine([
  "id",
  "stay_book_in",
  "stay_book_out",
  "release_reason",
  "stints",
  "stints_without_id",
  "first_facility",
  "longest_facility",
  "last_facility",
]);

/** One stay as it was, with how many of its rows lost the identifier and so cannot be put with the others. */
export function stayLine({ person }: Life, stay: Stay, rows: readonly IceRow[], lastMinute: number): string {
  const withoutId = rows.filter(({ planted }) =>
    planted.some(({ defect }) => defect === "missing-id"),
  ).length;
  return csvLine([
    person.id,
    isoMoment(stay.inMinute),
    stay.outMinute === null ? null : isoMoment(stay.outMinute),
    stay.releaseReason,
    stay.stints.length,
    withoutId,
    stay.stints[0]?.facility.code ?? null,
    longest(stay, lastMinute)?.code ?? null,
    stay.stints.at(-1)?.facility.code ?? null,
  ]);
}

/** The facility of the longest stint, the first of equals; one that goes on is measured to the end of the release. */
function longest({ stints }: Stay, lastMinute: number): Facility | null {
  let most = -1;
  let found: Facility | null = null;
  for (const { facility, inMinute, outMinute } of stints) {
    const length = (outMinute ?? lastMinute) - inMinute;
    if (length <= most) continue;
    most = length;
    found = facility;
  }
  return found;
}
