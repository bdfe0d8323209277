const [COMMA, LINE_FEED] = [44, 10];

/**
 * The numbers of one column of a checked CSV text, row by row without the header, and nothing else of it: what a look-up
 * by number needs before it is known which rows are wanted. NaN for an empty cell. Some nanoseconds a character.
 *
 * @param column position of the column, from 0
 */
export function scanValues(text: string, column: number): Float64Array {
  const values: number[] = [];
  const first = text.indexOf("\n") + 1;
  if (first === 0) return new Float64Array();
  let quote = text.indexOf('"', first);
  let cell = 0;
  let start = first;
  const take = (end: number): void => {
    if (cell === column) values.push(numberOf(text.slice(start, end)));
  };
  for (let at = first; at < text.length; at++) {
    if (at === quote) {
      // What is quoted has no commas or line ends of its own; a doubled quote mark closes and opens again.
      at = text.indexOf('"', at + 1);
      quote = text.indexOf('"', at + 1);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code !== COMMA && code !== LINE_FEED) continue;
    take(at);
    cell = code === COMMA ? cell + 1 : 0;
    start = at + 1;
  }
  if (!text.endsWith("\n")) take(text.length);
  return Float64Array.from(values);
}

function numberOf(cell: string): number {
  const text = cell.trim();
  return text === "" ? Number.NaN : Number(text);
}
