import { type CellMark, cellMark } from "../codes/marks.ts";
import type { BlankedCells, BlankReason } from "./raw-table.ts";
import type { RecognisedTable } from "./recognise-table.ts";

/** Counts the cells of a part that hold no value though they are not blank. */
export interface BlankedCount {
  readonly add: (column: string, reason: BlankReason) => void;
  /** Counts the marks in the columns that are not read. */
  readonly addUnread: (values: readonly unknown[]) => void;
  readonly entries: () => BlankedCells[];
}

export function createBlankedCount({ names, columns }: RecognisedTable): BlankedCount {
  const counts = new Map<string, { column: string; reason: BlankReason; cells: number }>();
  const unread = names.flatMap((name, at) =>
    name !== null && (columns[at] ?? null) === null ? [{ at, name }] : [],
  );
  // A column blacked out throughout holds the same text in every row.
  const lastText: (string | null)[] = unread.map(() => null);
  const lastMark: (CellMark | null)[] = unread.map(() => null);

  const add = (column: string, reason: BlankReason, cells = 1): void => {
    const key = `${column}\t${reason}`;
    const found = counts.get(key);
    if (found === undefined) counts.set(key, { column, reason, cells });
    else found.cells += cells;
  };
  const runs = new Int32Array(unread.length);
  const endRun = (index: number): void => {
    const mark = lastMark[index] ?? null;
    if (mark !== null && (runs[index] as number) > 0) add(unread[index]?.name ?? "", mark, runs[index]);
    runs[index] = 0;
  };
  return {
    add: (column, reason) => add(column, reason),
    addUnread: (values) => {
      for (let index = 0; index < unread.length; index++) {
        const text = values[unread[index]?.at ?? 0];
        if (typeof text !== "string" || !mayBeMark(text)) continue;
        if (text !== lastText[index]) {
          endRun(index);
          lastText[index] = text;
          lastMark[index] = cellMark(text.trim());
        }
        runs[index] = (runs[index] as number) + 1;
      }
    },
    entries: () => {
      for (let index = 0; index < unread.length; index++) endRun(index);
      return [...counts.values()];
    },
  };
}

/** Only what may be a mark is looked at closely: this is done for every cell that is not kept. */
function mayBeMark(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit === 78 || unit === 35) return text.length <= 4;
  return unit === 40 || unit === 98 || unit === 66 || unit === 91;
}
