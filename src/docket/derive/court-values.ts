import { countryName, eoirCountry, findCountry, findState } from "../../core/index.ts";
import type { LookupRow } from "../../record/index.ts";
import { whoCapacity, whoDimensions } from "./who-table.ts";

/** The values of one dimension, numbered; number 0 is always `unknown`. */
export interface ValueList {
  readonly values: readonly string[];
  numberOf(value: string): number;
}

export type ValueLists = Readonly<Record<(typeof whoDimensions)[number], ValueList>>;

export const CUSTODY = ["unknown", "never-detained", "detained", "released"] as const;
export const REPRESENTED = ["unknown", "no", "yes"] as const;

export function createValueLists(): ValueLists {
  const lists = whoDimensions.map((name, dimension): [string, ValueList] => {
    const start = name === "custody" ? [...CUSTODY] : name === "represented" ? [...REPRESENTED] : ["unknown"];
    return [name, createList(start, whoCapacity(dimension))];
  });
  return Object.fromEntries(lists) as unknown as ValueLists;
}

/** Where a dimension has more values than it can hold, the last ones are counted as `unknown`. */
function createList(values: string[], capacity: number): ValueList {
  const numbers = new Map(values.map((value, number) => [value, number]));
  return {
    values,
    numberOf: (value) => {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      if (values.length >= capacity) return 0;
      numbers.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}

/** A court's nationality code as ISO 3166-1 alpha-3, told by our table of its codes, else by the release's own label. */
export function nationalityOf(code: string, lookups: readonly LookupRow[]): string {
  const known = eoirCountry(code);
  if (known !== null) return known;
  const label = lookups.find((row) => row.lookup === "nationality" && row.code === code)?.label;
  const found = label === undefined ? null : findCountry(label);
  return typeof found === "string" && countryName(found) !== found ? found : "unknown";
}

/** A language's label as a name in lower case with hyphens; its code where the release has no label for it. */
export function languageOf(code: string, lookups: readonly LookupRow[]): string {
  const label = lookups.find((row) => row.lookup === "language" && row.code === code)?.label ?? "";
  return nameOf(label) || nameOf(code) || "unknown";
}

/** A court as city and code: `new-york-nyc`; the code alone where the release does not name its city. */
export function courtOf(
  code: string,
  lookups: readonly LookupRow[],
): { readonly court: string; readonly state: string } {
  const row = lookups.find((each) => each.lookup === "base-city" && each.code === code);
  const state = row === undefined ? null : findState(row.state);
  const court = nameOf(`${row?.label ?? ""} ${code}`);
  return { court: court || "unknown", state: state ?? "unknown" };
}

const CASE_TYPES: Readonly<Record<string, string>> = {
  RMV: "removal",
  DEP: "deportation",
  EXC: "exclusion",
  AOC: "asylum-only",
  WHO: "withholding-only",
  CFR: "credible-fear-review",
  RFR: "reasonable-fear-review",
  REC: "rescission",
  CDR: "continued-detention-review",
  CSR: "claimed-status-review",
  NAC: "nacara-adjustment",
  DCC: "departure-control",
  DDC: "dd-appeal",
};

export function caseTypeOf(code: string): string {
  return CASE_TYPES[code] ?? (nameOf(code) || "unknown");
}

function nameOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
