/** Takes a text piece by piece and gives its rows. */
export interface DelimitedScan {
  readonly write: (piece: string) => void;
  readonly end: () => void;
}

const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13];

/**
 * Reads rows of delimited text (RFC 4180, with any delimiter of one character) of any width as its pieces come. A quoted
 * cell may hold delimiters, line breaks and doubled quote marks. The array of cells is used again for the next row.
 *
 * @param visit takes the cells and the row's number from 1, blank lines counted; gives back "stop" to end the reading
 */
export function createDelimitedScan(
  delimiter: string,
  visit: (cells: readonly string[], row: number) => unknown,
): DelimitedScan {
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let rest = "";
  let row = 0;
  let isStopped = false;

  /** Reads the rows that stand whole in a text, and says where the next begins. */
  const scan = (text: string, isLast: boolean): number => {
    let begin = 0;
    while (begin < text.length && !isStopped) {
      const next = readLine(text, begin, isLast);
      if (next < 0) return begin;
      begin = next;
      isStopped = visit(cells, ++row) === "stop";
    }
    return begin;
  };

  const readLine = (text: string, from: number, isLast: boolean): number => {
    cells.length = 0;
    let at = from;
    for (;;) {
      const isQuoted = text.charCodeAt(at) === QUOTE;
      let end = isQuoted ? endOfQuoted(text, at) : at;
      if (end < 0 && !isLast) return -1;
      if (end < 0) end = text.length;
      const stop = endOfCell(text, end, separator);
      if (stop === text.length && !isLast) return -1;
      cells.push(isQuoted ? quotedText(text, at, end, stop) : cellText(text, at, stop));
      if (stop === text.length) return stop;
      if (text.charCodeAt(stop) === LINE_FEED) return stop + 1;
      at = stop + 1;
    }
  };

  return {
    write: (piece) => {
      if (isStopped) return;
      const text = rest === "" ? piece : rest + piece;
      rest = text.slice(scan(text, false));
    },
    end: () => {
      if (!isStopped) scan(rest, true);
    },
  };
}

/** Behind the closing quote mark; -1 where there is none. */
function endOfQuoted(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at === -1) return -1;
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
    at += 2;
  }
}

function endOfCell(text: string, from: number, separator: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === separator || unit === LINE_FEED) return at;
    at++;
  }
  return at;
}

function cellText(text: string, from: number, to: number): string {
  const end = to > from && text.charCodeAt(to - 1) === RETURN ? to - 1 : to;
  return text.slice(from, end);
}

/** What stands behind the closing quote mark, against the rule, is kept. */
function quotedText(text: string, from: number, end: number, stop: number): string {
  const isClosed = text.charCodeAt(end - 1) === QUOTE && end - 1 > from;
  const inside = text.slice(from + 1, isClosed ? end - 1 : end);
  return (inside.includes('""') ? inside.replaceAll('""', '"') : inside) + cellText(text, end, stop);
}

/** The likeliest delimiter of a text, by how often it stands in the first lines: a comma, a tab or a semicolon. */
export function findDelimiter(start: string): "," | "\t" | ";" {
  const count = (delimiter: string): number => start.split(delimiter).length;
  const [commas, tabs, semicolons] = [count(","), count("\t"), count(";")];
  if (tabs > commas && tabs > semicolons) return "\t";
  return semicolons > commas ? ";" : ",";
}
