/** States, the District of Columbia and territories by postal code (USPS Publication 28, appendix B). */
const NAMES: Readonly<Record<string, string>> = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: "District of Columbia",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
  AS: "American Samoa",
  GU: "Guam",
  MP: "Northern Mariana Islands",
  PR: "Puerto Rico",
  VI: "U.S. Virgin Islands",
};

/** Other ways of printing a name, in lower case without stops. */
const ALSO: Readonly<Record<string, string>> = {
  "washington dc": "DC",
  "the district": "DC",
  "virgin islands": "VI",
  "us virgin islands": "VI",
  "commonwealth of the northern mariana islands": "MP",
  cnmi: "MP",
  "washington state": "WA",
  "new york state": "NY",
};

/** Postal code to name, in the order of USPS: fifty states, the District of Columbia and five territories. */
export const states: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMES).map(([code, name]): [string, string] => [comparable(name), code]),
  ...Object.entries(ALSO),
]);

/**
 * The state, district or territory a name or postal code stands for (`"north carolina"`, `"NC"`, `"Washington, D.C."`).
 * "Georgia" and "Washington" give the states, though each may mean something else.
 *
 * @returns the postal code, or `null` where no state is spelt so
 */
export function findState(spelling: string): string | null {
  const code = spelling.trim().toUpperCase();
  if (states.has(code)) return code;
  return byName.get(comparable(spelling)) ?? null;
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/[,\s]+/g, " ")
    .trim();
}
