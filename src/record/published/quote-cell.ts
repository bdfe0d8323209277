const LONGEST = 60;

/** A cell's text in quote marks for a message: control characters escaped, a long one cut. */
export function quoteCell(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
