import type { Random } from "../../../src/core/index.ts";
import type { Wording } from "./wording.ts";

/** One of the items; the items must not be none. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError("expected at least one item to choose from, found none");
  return item;
}

/** How a rewriter exchanges words. */
export interface Voice {
  readonly wording: Wording;
  /** How likely a known word or phrase is exchanged, 0..1. */
  readonly share: number;
  /**
   * Which of the alternatives this rewriter prefers. Two who rewrite one text would else agree with each other more
   * often than with the text, as they have one table between them.
   */
  readonly preference: number;
}

/** How likely the preferred alternative is taken; else any. */
const FAITHFUL = 0.9;

/**
 * The sentence with words and phrases exchanged. Names, figures and whatever stands in quotation marks keep their words.
 */
export function reword(sentence: string, voice: Voice, random: Random): string {
  const changed = sentence
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : rewordPart(part, index === 0, voice, random)))
    .join("");
  return withArticles(changed);
}

function rewordPart(part: string, opens: boolean, voice: Voice, random: Random): string {
  const { wording, share, preference } = voice;
  return part.replace(wording.pattern, (found, at: number) => {
    const key = found.toLowerCase();
    const isCapital = /^\p{Lu}/u.test(found);
    const isOpening = opens && at === 0;
    if (isCapital && !wording.names.has(key) && (!isOpening || key === "may")) return found;
    if (!random.chance(share) || isUnknown(key, preference)) return found;
    const others = wording.alternatives.get(key) ?? [found];
    const preferred = others[preference % others.length] ?? found;
    const other = random.chance(FAITHFUL) ? preferred : pick(others, random);
    return isOpening ? capitalised(other) : other;
  });
}

/** One word in six is not in a rewriter's vocabulary; which ones depends on the rewriter. */
function isUnknown(key: string, preference: number): boolean {
  let sum = 7 * preference;
  for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 9_973;
  return sum % 6 === 0;
}

/** The first letter in upper case. */
export function capitalised(text: string): string {
  return text.replace(
    /^(["']?)(\p{Ll})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
}

/** The first letter in lower case if the word is one that sentences begin with, not a name. */
export function lowered(text: string): string {
  return text.replace(
    /^(?:The|A|An|It|Its|They|Their|This|That|These|Those|There|He|She|His|Her|In|On|At|By|Of|Some|Most|Many|Each|Every|No|None|Not|One|Two|Three|Four|People|Officers|Officials|Lawyers|Judges|Neither|Nearly|About|More|Under|Since|For|From|When|If|As|And|But|What|Who|Those|Nobody|Everyone|Last|Both|Another|Other|Others|Such|After|Before|Until|While|Although|Because|With|Without|To)\b/,
    (word) => word.toLowerCase(),
  );
}

function withArticles(text: string): string {
  return text
    .replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwxz])/g, "$1 ")
    .replace(/\b([Aa]) (?=[aeio]|un[a-hj-z]|under|up)/g, "$1n ");
}
