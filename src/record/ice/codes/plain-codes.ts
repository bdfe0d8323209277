import { findCountry, findState } from "../../../core/index.ts";
import { type CodeReader, known, type ReadCode, UNKNOWN, unlisted } from "./read-code.ts";
import { labelOf, slug } from "./slug.ts";

/** A country as ICE prints it: ISO 3166-1 alpha-3, `stateless` or `unknown`. */
export function readNationality(printed: string): ReadCode {
  const words = printed.toLowerCase();
  if (words === "stateless") return known("stateless");
  if (/^(?:unknown|indeterminate|undetermined|not known)\b/.test(words)) return known(UNKNOWN);
  const country = findCountry(printed);
  return country === null ? unlisted(UNKNOWN) : known(country);
}

/** A state by name or postal code: its postal code. */
export function readState(printed: string): ReadCode {
  if (/^(?:unknown|not applicable)$/i.test(printed)) return known(UNKNOWN);
  const state = findState(printed);
  return state === null ? unlisted(UNKNOWN) : known(state);
}

/** `female` or `male`; what is printed otherwise counts as unknown. */
export function readGender(printed: string): ReadCode {
  const letter = printed.toLowerCase();
  if (letter === "f" || letter === "female") return known("female");
  if (letter === "m" || letter === "male") return known("male");
  return letter === "u" || letter === "unknown" ? known(UNKNOWN) : unlisted(UNKNOWN);
}

export function readYesNo(printed: string): ReadCode {
  const word = printed.toLowerCase();
  if (word === "yes" || word === "y" || word === "true") return known("yes");
  if (word === "no" || word === "n" || word === "false") return known("no");
  return word === "unknown" ? known(UNKNOWN) : unlisted(UNKNOWN);
}

/** ICE's three classes: `1 Convicted Criminal`, `2 Pending Criminal Charges`, `3 Other Immigration Violator`. */
export function readCriminality(printed: string): ReadCode {
  const words = printed.toLowerCase();
  if (words.includes("convicted")) return known("convicted");
  if (words.includes("pending")) return known("pending-charges");
  if (words.includes("immigration violator")) return known("other-violator");
  return words === "unknown" ? known(UNKNOWN) : unlisted(UNKNOWN);
}

/** ICE's threat level: `1` (the most serious) to `3`, and `none` where it says that there is none. */
export function readThreatLevel(printed: string): ReadCode {
  const level = /^(?:level\s*)?([123])(?:\.0+)?$/i.exec(printed)?.[1];
  if (level !== undefined) return known(level);
  if (/^(?:0|none|no threat level|unclassified)$/i.test(printed)) return known("none");
  return unlisted(UNKNOWN);
}

/** Values of open lists, in our spelling. */
export const readWords: CodeReader = (printed) => known(slug(printed) || UNKNOWN);

/** Values printed with their code before them, without it and in our spelling. */
export const readLabel: CodeReader = (printed) => known(slug(labelOf(printed)) || UNKNOWN);
