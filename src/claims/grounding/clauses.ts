interface Span {
  readonly start: number;
  readonly end: number;
}

/** Conjunctions and stops that part statements; a comma only where none of them stands. */
const STRONG = /[;:–—]|\s-\s|\b(?:while|but|whereas|and|compared|versus|up from|down from)\b/g;
const COMMA = /,/g;
const OF_THE = /^[^,;.]{0,20}\bof (?:the|all|those|these|its|their)\s+(?:[\w-]+ (?:than )?){0,2}$/i;
const PREDICATE = /\b(?:had|have|has|were|was|are|is|did|do|faced?|came|come|lived?|remain(?:ed|s)?)\b/;

/** True where the number after is the whole of which the one before is a part: "27 percent of the 26,410 people". */
export function isPartOfNext(text: string, part: Span, whole: Span | undefined): boolean {
  return whole !== undefined && OF_THE.test(text.slice(part.end, whole.start));
}

/**
 * The part of a sentence each number has to itself: cut at the last comma, dash or conjunction between two numbers.
 * Where nothing parts them the clauses overlap. A sentence with one number is one clause. In "27 percent of the 26,410
 * people held had convictions" the predicate is said of the part, and the noun phrase of the whole.
 */
export function clausesOf(text: string, numbers: readonly Span[]): Span[] {
  const cuts = numbers.slice(1).map((next, index) => cutBetween(text, numbers[index]?.end ?? 0, next.start));
  const clauses = numbers.map((_, index) => {
    const before = index === 0 ? { right: 0 } : cuts[index - 1];
    const after = index === numbers.length - 1 ? { left: text.length } : cuts[index];
    return { start: before?.right ?? 0, end: after?.left ?? text.length };
  });
  joinAsides(text, numbers, clauses);
  return clauses.map((clause, index) => {
    const number = numbers[index];
    const next = numbers[index + 1];
    const previous = numbers[index - 1];
    if (number === undefined) return clause;
    if (isPartOfNext(text, number, next))
      return { start: clause.start, end: clauses[index + 1]?.end ?? clause.end };
    if (previous === undefined || !isPartOfNext(text, previous, number)) return clause;
    const predicate = PREDICATE.exec(text.slice(number.end, clause.end));
    return { start: previous.end, end: predicate === null ? clause.end : number.end + predicate.index };
  });
}

const SHARE = /(?:%|percent|per cent|half|thirds?|quarters?|in (?:ten|five|four|three|\d+))$/i;
const TO_ASIDE =
  /^[^,.;:()]{0,60}(?:,|\s\()\s?(?:(?:or|nearly|about|almost|roughly|some|over|just|more|less|than|under|around|a|little) )*$/i;
const ASIDE_ENDS = /^[^,.;:()]{0,40}[,)]/;

/** "More than 27,000 of the detainees, nearly half, had no conviction": what follows the aside is said of both numbers. */
function joinAsides(text: string, numbers: readonly Span[], clauses: Span[]): void {
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    const own = clauses[index];
    const after = clauses[index + 1];
    if (next === undefined || own === undefined || after === undefined) continue;
    const isAside =
      SHARE.test(text.slice(next.start, next.end)) &&
      TO_ASIDE.test(text.slice(number.end, next.start)) &&
      ASIDE_ENDS.test(text.slice(next.end));
    if (!isAside) continue;
    clauses[index] = { start: own.start, end: after.end };
    clauses[index + 1] = { start: own.start, end: after.end };
  }
}

/** Where one clause ends (`left`) and the next begins (`right`); they differ only where nothing parts the two. */
function cutBetween(text: string, from: number, to: number): { left: number; right: number } {
  const between = text.slice(from, to);
  const bracket = /\([^()]*[A-Za-z]\w[^()]*$/.exec(between);
  if (bracket !== null) return { left: from + bracket.index, right: from + bracket.index };
  const cut = from + (lastMatch(between, STRONG) ?? lastMatch(between, COMMA) ?? -1 - from);
  return cut === -1 ? { left: to, right: from } : { left: cut, right: cut };
}

function lastMatch(text: string, pattern: RegExp): number | null {
  let last: number | null = null;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
