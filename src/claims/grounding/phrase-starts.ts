/** Letters of a phrase's beginning that are looked at. */
export const START = 3;
/** Stands for any character in a beginning. */
const ANY = "\0";

/**
 * The beginnings a pattern of `phrases.ts` can have, of at most three characters in lower case: "(?:final )?orders?" can begin
 * "fin" and "ord". A class of characters begins with anything. Patterns are read as far as the table uses them: literal
 * characters, `(?:a|b)`, look-aheads, classes, `?`, `*`, `+` and `{m,n}`.
 */
export function startsOf(pattern: string): ReadonlySet<string> {
  const reader = { pattern, at: 0 };
  return readAlternatives(reader);
}

/** Whether text that begins with these characters can begin so. */
export function canStart(start: string, key: string): boolean {
  for (let at = 0; at < Math.min(start.length, START); at++) {
    if (start[at] !== ANY && start[at] !== key[at]) return false;
  }
  return true;
}

/** A beginning that more than one text of three characters has. */
export function isOpen(start: string): boolean {
  return start.length < START || start.includes(ANY);
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readAlternatives(reader: Reader): Set<string> {
  const all = new Set<string>();
  for (;;) {
    for (const start of readSequence(reader)) all.add(start);
    if (reader.pattern[reader.at] !== "|") return all;
    reader.at++;
  }
}

function readSequence(reader: Reader): Set<string> {
  let starts = new Set([""]);
  while (reader.at < reader.pattern.length && !"|)".includes(reader.pattern[reader.at] ?? "")) {
    const atom = readAtom(reader);
    const next = new Set<string>();
    for (const start of starts) {
      if (start.length >= START) next.add(start);
      else for (const more of atom) next.add((start + more).slice(0, START));
    }
    starts = next;
  }
  return starts;
}

function readAtom(reader: Reader): Set<string> {
  const { pattern } = reader;
  const char = pattern[reader.at] ?? "";
  let atom: Set<string>;
  if (char === "(") {
    const isAhead = /^\(\?[=!]/.test(pattern.slice(reader.at, reader.at + 3));
    reader.at += pattern.startsWith("(?", reader.at) ? 3 : 1;
    const inner = readAlternatives(reader);
    reader.at++;
    atom = isAhead ? new Set([""]) : inner;
  } else if (char === "[") {
    reader.at = pattern.indexOf("]", reader.at + 1) + 1;
    atom = new Set([ANY]);
  } else if (char === "\\") {
    const escaped = pattern[reader.at + 1] ?? "";
    reader.at += 2;
    atom = new Set([/[a-z]/i.test(escaped) ? ANY : escaped]);
  } else {
    reader.at++;
    atom = new Set([char === "." ? ANY : char.toLowerCase()]);
  }
  return readQuantifier(reader, atom);
}

/** A part that may be missing begins with nothing too; one that may come again and is short, with itself and then anything. */
function readQuantifier(reader: Reader, atom: Set<string>): Set<string> {
  if (!"?*+{".includes(reader.pattern[reader.at] ?? "|")) return atom;
  const quantifier = /^(?:[?*+]|\{(?<least>\d+),?\d*\})/.exec(reader.pattern.slice(reader.at, reader.at + 8));
  if (quantifier === null) return atom;
  reader.at += quantifier[0].length;
  const repeated =
    quantifier[0] === "?" ? atom : new Set([...atom, ...[...atom].map((start) => repeat(start))]);
  const optional = quantifier[0] === "?" || quantifier[0] === "*" || quantifier.groups?.["least"] === "0";
  return optional ? new Set(["", ...repeated]) : repeated;
}

function repeat(start: string): string {
  return start.length >= START ? start : start + ANY.repeat(START - start.length);
}
