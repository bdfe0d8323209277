interface Span {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /[;:,–—]|\s-\s|\b(?:while|but|whereas|and|compared|versus|up from|down from)\b/g;

/**
 * The part of a sentence each number has to itself: cut at the last comma, dash or conjunction between two numbers.
 * Where nothing parts them the clauses overlap. A sentence with one number is one clause.
 */
export function clausesOf(text: string, numbers: readonly Span[]): Span[] {
  const cuts = numbers.slice(1).map((next, index) => cutBetween(text, numbers[index]?.end ?? 0, next.start));
  return numbers.map((_, index) => {
    const before = index === 0 ? { right: 0 } : cuts[index - 1];
    const after = index === numbers.length - 1 ? { left: text.length } : cuts[index];
    return { start: before?.right ?? 0, end: after?.left ?? text.length };
  });
}

/** Where one clause ends (`left`) and the next begins (`right`); they differ only where nothing parts the two. */
function cutBetween(text: string, from: number, to: number): { left: number; right: number } {
  let cut = -1;
  for (const match of text.slice(from, to).matchAll(SEPARATOR)) cut = from + match.index;
  return cut === -1 ? { left: to, right: from } : { left: cut, right: cut };
}
