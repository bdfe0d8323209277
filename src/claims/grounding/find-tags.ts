import { InternalError } from "../../core/index.ts";
import { canStart, isOpen, START, startsOf } from "./phrase-starts.ts";
import { PHRASES, type Tag } from "./phrases.ts";

interface Phrase {
  readonly tag: Tag;
  readonly pattern: RegExp;
}

const made: (Phrase | undefined)[] = [];

/** A phrase's pattern, made when a text first has a word that can begin it. */
function phrase(index: number): Phrase {
  const known = made[index];
  if (known !== undefined) return known;
  const row = PHRASES[index];
  if (row === undefined) throw new InternalError("no-phrase", `The table of phrases has no row ${index}.`);
  const [tag, pattern] = row;
  const own = { tag, pattern: new RegExp(`(?:${pattern})(?![\\w-])`, "iy") };
  made[index] = own;
  return own;
}

/** Beginnings remembered: more than any language's words have, and a bound for a stream of noise. */
const KEPT = 50_000;
const byStart = new Map<number, readonly Phrase[] | null>();

/** Phrases by their beginnings: those told by three letters, and the few that begin shorter or with anything. */
interface Starts {
  readonly told: ReadonlyMap<string, readonly number[]>;
  readonly open: readonly { readonly start: string; readonly index: number }[];
}

let starts: Starts | null = null;

function readStarts(): Starts {
  const told = new Map<string, number[]>();
  const open: { start: string; index: number }[] = [];
  for (const [index, [, pattern]] of PHRASES.entries()) {
    for (const start of startsOf(pattern)) {
      const list = told.get(start);
      if (isOpen(start)) open.push({ start, index });
      else if (list === undefined) told.set(start, [index]);
      else list.push(index);
    }
  }
  return { told, open };
}

/** The phrases that can begin so, put together when a text first has a word that does: most words begin none. */
function phrasesOf(key: string): readonly Phrase[] | null {
  starts ??= readStarts();
  const found = new Set(starts.told.get(key));
  for (const { start, index } of starts.open) if (canStart(start, key)) found.add(index);
  if (found.size === 0) return null;
  return [...found].sort((left, right) => left - right).map(phrase);
}

export interface TagHit {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

/** Three characters as one number, capitals as small letters: cheaper to look up than a string cut for every word. */
function keyAt(text: string, at: number): number {
  return (smallAt(text, at) * 4096 + smallAt(text, at + 1)) * 4096 + smallAt(text, at + 2);
}

/** 0 past the end of the text, which is no space. */
function smallAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) | 32 : 0;
}

function phrasesAt(text: string, at: number): readonly Phrase[] | null {
  const key = keyAt(text, at);
  const known = byStart.get(key);
  if (known !== undefined) return known;
  const phrases = phrasesOf(text.slice(at, at + START).toLowerCase());
  if (byStart.size < KEPT) byStart.set(key, phrases);
  return phrases;
}

/** Every tag in a stretch of text, in order. Linear. */
export function findTags(text: string): TagHit[] {
  const hits: TagHit[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = isWordCharacter(code);
    if (isWord && !inWord) {
      const phrases = phrasesAt(text, at);
      const hit = phrases === null ? null : phraseAt(phrases, text, at);
      if (hit !== null) {
        hits.push(hit);
        at = hit.end - 1;
      }
    }
    inWord = isWord;
  }
  return hits;
}

function phraseAt(phrases: readonly Phrase[], text: string, at: number): TagHit | null {
  for (const { tag, pattern } of phrases) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { tag, start: at, end: pattern.lastIndex };
  }
  return null;
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}
