import { createRandom } from "../../../../core/index.ts";
import { FACILITIES } from "../facilities.ts";
import { type LayoutFacts, toDecimals } from "./layout.ts";
import { add, gather } from "./table-columns.ts";
import type { YearToDate } from "./year-to-date.ts";

/** A facility of the list: how many it held on average, by classification level, and for how long. */
export interface FacilityCount {
  readonly name: string;
  readonly city: string;
  readonly state: string;
  /** The area's code, and the word our data have for it. */
  readonly code: string;
  readonly area: string;
  readonly levels: readonly number[];
  /** `null` where none is printed. */
  readonly stay: number | null;
  /** The digit of a note below the list, after the name. */
  readonly note: number | null;
}

const MOST = 120;
/** Average daily populations by level A to D, out of 100. */
const LEVELS = [68, 12, 12, 8];

const CODES: Readonly<Record<string, string>> = {
  "El Paso": "ELP",
  Harlingen: "HLG",
  "Los Angeles": "LOS",
  "New Orleans": "NOL",
  "New York City": "NYC",
  Newark: "NEW",
  "Salt Lake City": "SLC",
  "San Antonio": "SNA",
  "San Diego": "SND",
  "San Francisco": "SFR",
  "St. Paul": "SPM",
  Washington: "WAS",
};
const AREAS: Readonly<Record<string, string>> = {
  "New York City": "new-york",
  "St. Paul": "st-paul",
  Washington: "washington-dc",
};

/** Some 120 made-up facilities that share the year's average population between them, by name; in FY2019 by size. */
export function makeFacilityCounts(facts: LayoutFacts, seed: number, data: YearToDate): FacilityCount[] {
  const random = createRandom(seed, 3);
  const year = gather(data, "year", () => true);
  const population = year === null ? 0 : add(year.sums.map(({ nights }) => nights)) / year.days;
  const listed = FACILITIES.all.filter(({ name }) => !name.endsWith("HOLD ROOM")).slice(0, MOST);
  const sizes = listed.map(() => (0.05 + random.next()) ** 3);
  const allSizes = add(sizes);
  // Day by day the length drifts, so that no two postings are alike.
  const drift = 1 + data.months.length / 100 + (year?.days ?? 0) / 10_000;
  const facilities = listed.map(({ name, city, state, area }, place): FacilityCount => {
    const own = (population * (sizes[place] ?? 0)) / allSizes;
    const levels = LEVELS.map((share, level) => {
      const isEmpty = level > 0 && random.chance(0.1);
      const value = (own * share * (0.6 + 0.8 * random.next())) / 100;
      return isEmpty ? 0 : toDecimals(value, facts.decimals.facility);
    });
    const stay = (2 + 60 * random.next()) * drift;
    const office = facts.layout === "FY2019" && area.city === "Harlingen" ? "San Antonio" : area.city;
    return {
      name,
      city,
      state,
      code: CODES[office] ?? office.slice(0, 3).toUpperCase(),
      area: AREAS[office] ?? office.toLowerCase().replaceAll(" ", "-"),
      levels,
      stay: random.chance(0.03) ? null : stay,
      note: place % 40 === 7 ? Math.floor(place / 40) + 1 : null,
    };
  });
  const size = ({ levels }: FacilityCount): number => add(levels);
  return facts.layout === "FY2019"
    ? facilities.toSorted((one, other) => size(other) - size(one))
    : facilities.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
