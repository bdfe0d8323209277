import { PHRASES, type Tag } from "./phrases.ts";

/** What may stand where a phrase can begin with that letter: one group a pattern, so that the match tells its tag. */
interface Phrases {
  readonly tags: readonly Tag[];
  readonly pattern: RegExp;
}

const byLetter = new Map<string, Phrases | null>();

/** The phrases of a letter, put together when a text first has a word with it: most words are passed over there. */
function phrasesOf(letter: string): Phrases | null {
  const known = byLetter.get(letter);
  if (known !== undefined) return known;
  const own = PHRASES.filter(([, firstLetters]) => firstLetters.includes(letter));
  const groups = own.map(([, , pattern]) => `(${pattern})`).join("|");
  const pattern = new RegExp(`(?:${groups})(?![\\w-])`, "iy");
  const phrases = own.length === 0 ? null : { tags: own.map(([tag]) => tag), pattern };
  byLetter.set(letter, phrases);
  return phrases;
}

export interface TagHit {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

const byCode: (Phrases | null)[] = [];

function phrasesAt(code: number): Phrases | null {
  const known = byCode[code];
  if (known !== undefined) return known;
  const phrases = phrasesOf(String.fromCharCode(code).toLowerCase());
  byCode[code] = phrases;
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
      const phrases = phrasesAt(code);
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

function phraseAt({ tags, pattern }: Phrases, text: string, at: number): TagHit | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  for (let group = 1; group < match.length; group++) {
    const tag = match[group] === undefined ? undefined : tags[group - 1];
    if (tag !== undefined) return { tag, start: at, end: at + match[0].length };
  }
  return null;
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}
