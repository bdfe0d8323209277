/** One row of a CSV text, as places in that text. The object is used again for the next row: take out what you need. */
export interface CsvRow {
  readonly text: string;
  /** The number of cells. */
  width: number;
  readonly starts: number[];
  readonly ends: number[];
  /** Cells with doubled quote marks inside, which stand for single ones. */
  readonly doubled: boolean[];
}

/** Where a text stops being CSV, and why: a clause with a remedy. The first row is row 1. */
export interface CsvProblem {
  readonly row: number;
  readonly message: string;
}

const [COMMA, LINE_FEED, RETURN, QUOTE] = [44, 10, 13, 34];

/**
 * Goes through a CSV text (RFC 4180: commas, double quotes, line ends LF or CR LF) row by row exactly as written, so
 * that a row with too few or too many cells is seen as such; an empty line is a row of one empty cell, except at the
 * end. No cell is copied out of the text unless asked for: the built-in record is read this way at every start.
 *
 * @param onRow called for each row, the header being row 1
 * @returns what ended the reading early, or `null`
 */
export function scanCsv(text: string, onRow: (row: CsvRow, rowNumber: number) => void): CsvProblem | null {
  const row: CsvRow = { text, width: 0, starts: [], ends: [], doubled: [] };
  const end = endOfContent(text);
  let position = 0;
  for (let rowNumber = 1; position < end; rowNumber++) {
    row.width = 0;
    for (;;) {
      const quoted = position < end && text.charCodeAt(position) === QUOTE;
      position = quoted ? takeQuotedCell(row, position) : takePlainCell(row, position, end);
      const next = position < 0 ? QUOTE : position >= end ? LINE_FEED : text.charCodeAt(position);
      if (next === COMMA) position++;
      else if (next === LINE_FEED) break;
      else if (next === RETURN && text.charCodeAt(position + 1) === LINE_FEED) {
        position++;
        break;
      } else return { row: rowNumber, message: describeProblem(quoted, position) };
    }
    onRow(row, rowNumber);
    position++;
  }
  return null;
}

/** A cell's text: a copy. An empty text for a cell the row does not have. */
export function cellText({ text, width, starts, ends, doubled }: CsvRow, index: number): string {
  if (index < 0 || index >= width) return "";
  const cell = text.slice(starts[index], ends[index]);
  return doubled[index] === true ? cell.replaceAll('""', '"') : cell;
}

/** The texts of all cells of a row. */
export function cellTexts(row: CsvRow): string[] {
  return Array.from({ length: row.width }, (_, index) => cellText(row, index));
}

function endOfContent(text: string): number {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === LINE_FEED || text.charCodeAt(end - 1) === RETURN)) end--;
  return end;
}

/** Returns the place after the cell: a comma, a line end, the end, or a quote mark that may not be there. */
function takePlainCell(row: CsvRow, start: number, end: number): number {
  const { text } = row;
  let position = start;
  while (position < end) {
    const code = text.charCodeAt(position);
    if (code === COMMA || code === LINE_FEED || code === QUOTE) break;
    position++;
  }
  const beforeReturn = position < end && position > start && text.charCodeAt(position) === LINE_FEED;
  if (beforeReturn && text.charCodeAt(position - 1) === RETURN) position--;
  addCell(row, start, position, false);
  return position;
}

/** Returns the place after the closing quote mark, or -1 where there is none. */
function takeQuotedCell(row: CsvRow, start: number): number {
  const { text } = row;
  let close = text.indexOf('"', start + 1);
  let doubled = false;
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  addCell(row, start + 1, close, doubled);
  return close === -1 ? -1 : close + 1;
}

function addCell(row: CsvRow, start: number, end: number, doubled: boolean): void {
  row.starts[row.width] = start;
  row.ends[row.width] = end;
  row.doubled[row.width] = doubled;
  row.width++;
}

function describeProblem(quoted: boolean, position: number): string {
  if (position < 0) return "opens a quote mark that is never closed; close it";
  if (quoted) return "has text after a closing quote mark; double the quote marks inside a quoted cell";
  return "has a quote mark inside a cell; put the whole cell in quote marks and double those inside";
}
