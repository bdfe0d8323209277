const ONE_COLUMN_EACH = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2070-\u22ff]*$/;
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns a text takes on a terminal: two for East Asian wide characters and emoji, none for marks set over others. */
export function textWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/**
 * Plain text cut into lines of at most that many columns, at spaces. A word that is wider than a line is broken,
 * unless `hard` is off: then it stands alone on a line that is too wide. Line breaks of the text stay.
 *
 * Why not a library: text is wrapped before it is coloured, and measuring by grapheme cost a tenth of a second at start.
 */
export function wrapText(text: string, width: number, hard = true): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width, hard));
}

function wrapLine(line: string, width: number, hard: boolean): string[] {
  if (textWidth(line) <= width) return [line.replace(/^[ \t]+|[ \t]+$/g, "")];
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const word of line.split(/[ \t]+/)) {
    if (word === "") continue;
    const pieces = hard && textWidth(word) > width ? breakWord(word, width) : [word];
    for (const piece of pieces) {
      const wide = textWidth(piece);
      if (current !== "" && used + 1 + wide <= width) {
        current += ` ${piece}`;
        used += 1 + wide;
        continue;
      }
      if (current !== "") lines.push(current);
      current = piece;
      used = wide;
    }
  }
  return current === "" ? lines : [...lines, current];
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (used + columns > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += columns;
  }
  return [...pieces, piece];
}

function columnsOf(character: string): number {
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}
