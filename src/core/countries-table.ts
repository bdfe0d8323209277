import { COUNTRY_ROWS, FORMER_COUNTRY_ROWS } from "./countries.ts";

/** A country or territory as our tables know it. */
export interface Country {
  /** ISO 3166-1 alpha-3; for a former country the code ISO 3166-3 withdrew; XKX for Kosovo. */
  readonly alpha3: string;
  /** `null` for a former country. */
  readonly alpha2: string | null;
  readonly name: string;
  /** Singular or invariant words for its people, the plain adjective first. */
  readonly demonyms: readonly string[];
  readonly spellings: readonly string[];
  readonly courtCodes: readonly string[];
  /** UN M49 code of the subregion: `013` is Central America. */
  readonly subregion: string;
  /** For a former country: the day it ended and the countries on its soil now. */
  readonly ended: string | null;
  readonly successors: readonly string[];
}

let table: readonly Country[] | null = null;

/** Every country and territory, those that no longer exist at the end; read from the rows at first use. */
export function countryTable(): readonly Country[] {
  table ??= [
    ...lines(COUNTRY_ROWS).map((line) => readRow(line, false)),
    ...lines(FORMER_COUNTRY_ROWS).map((line) => readRow(line, true)),
  ];
  return table;
}

function lines(rows: string): string[] {
  return rows.split("\n").filter((line) => line !== "");
}

function readRow(line: string, former: boolean): Country {
  const [codes = "", name = "", demonyms = "", spellings = "", courtCodes = "", successors = ""] = line
    .split("|")
    .map((cell) => cell.trim());
  const [alpha3 = "", second = "", third = ""] = codes.split(" ");
  return {
    alpha3,
    alpha2: former ? null : second,
    name,
    demonyms: list(demonyms, "; "),
    spellings: list(spellings, "; "),
    courtCodes: list(courtCodes, " "),
    subregion: former ? second : third,
    ended: former ? third : null,
    successors: list(successors, " "),
  };
}

function list(cell: string, separator: string): string[] {
  return cell === "" ? [] : cell.split(separator);
}
