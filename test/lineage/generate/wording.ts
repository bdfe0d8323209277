import { readFileSync } from "node:fs";

const PLACE = new URL("../wording/", import.meta.url);

/** What may stand for a word or phrase, by its lower-case form; `exact` holds the entries that begin with a capital. */
export interface Wording {
  readonly pattern: RegExp;
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlySet<string>;
}

/** The lines of a wording file that say something. */
export function wordingLines(file: string): string[] {
  return readFileSync(new URL(file, PLACE), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Reads files of `from=one|other` lines into one table; an entry that stands in several has the alternatives of all. */
export function readWording(...files: readonly string[]): Wording {
  const alternatives = new Map<string, readonly string[]>();
  const names = new Set<string>();
  for (const line of files.flatMap(wordingLines)) {
    const [from = "", to = ""] = line.split("=", 2);
    const key = from.toLowerCase();
    alternatives.set(key, [...new Set([...(alternatives.get(key) ?? []), ...to.split("|")])]);
    if (/^\p{Lu}/u.test(from)) names.add(key);
  }
  const longestFirst = [...alternatives.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\w'-])(?:${longestFirst.join("|")})(?![\\w'-])`, "gi");
  return { pattern, alternatives, names };
}
