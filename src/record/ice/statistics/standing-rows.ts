import type { IsoDate } from "../../../core/index.ts";
import type { PublishedRow } from "../../published/published-table.ts";
import { rowKey } from "./assemble-rows.ts";

/** A workbook as the series needs it. */
export interface SeriesWorkbook {
  readonly file: string;
  /** Of the file: two copies of one posting are one workbook. */
  readonly sha256: string;
  readonly asOf: IsoDate | null;
  /** When it was posted, as `postedDate` tells; `null` where its name does not say. */
  readonly posted: string | null;
  /** When it was loaded, ISO 8601. */
  readonly loaded: string;
  readonly rows: readonly PublishedRow[];
}

/** A workbook's rows that stand, and how many a later workbook superseded. */
export interface StandingWorkbook<Workbook extends SeriesWorkbook> {
  readonly workbook: Workbook;
  readonly rows: readonly PublishedRow[];
  readonly superseded: number;
}

/**
 * Of all workbooks the rows that stand: for each measure, time and group the row of the workbook with the later as-of
 * day; of the same day, the one posted later; then the one loaded later. Where an earlier posting of the same day gave
 * another number, the row that stands says which. Figures of a year so far are of different times and all stand. The
 * order in which the workbooks come makes no difference. Earliest workbook first in the answer.
 */
export function standingRows<Workbook extends SeriesWorkbook>(
  workbooks: readonly Workbook[],
): StandingWorkbook<Workbook>[] {
  const inOrder = withoutCopies(workbooks.toSorted(byAge));
  const last = new Map<
    string,
    { readonly workbook: Workbook; readonly row: PublishedRow; readonly gave: number[] }
  >();
  for (const workbook of inOrder) {
    for (const row of workbook.rows) {
      const key = rowKey(row);
      const before = last.get(key);
      const isSameDay =
        before !== undefined && workbook.asOf !== null && before.workbook.asOf === workbook.asOf;
      last.set(key, { workbook, row, gave: isSameDay ? [...before.gave, before.row.value] : [] });
    }
  }
  return inOrder.map((workbook) => {
    const rows = workbook.rows.flatMap((row) => {
      const standing = last.get(rowKey(row));
      return standing?.workbook === workbook ? [withEarlier(row, standing.gave)] : [];
    });
    return { workbook, rows, superseded: workbook.rows.length - rows.length };
  });
}

function withoutCopies<Workbook extends SeriesWorkbook>(inOrder: readonly Workbook[]): Workbook[] {
  const latest = new Map(inOrder.map((workbook) => [workbook.sha256, workbook]));
  return inOrder.filter((workbook) => latest.get(workbook.sha256) === workbook);
}

/** Earliest first. The hash comes last, so that only copies are ever equal. */
function byAge(one: SeriesWorkbook, other: SeriesWorkbook): number {
  return (
    compare(one.asOf ?? "", other.asOf ?? "") ||
    compare(one.posted ?? "", other.posted ?? "") ||
    compare(one.loaded, other.loaded) ||
    compare(one.sha256, other.sha256) ||
    compare(one.file, other.file)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function withEarlier(row: PublishedRow, gave: readonly number[]): PublishedRow {
  const others = [...new Set(gave)].filter((value) => value !== row.value);
  if (others.length === 0) return row;
  const values = others
    .map((value) => value.toLocaleString("en-US", { maximumFractionDigits: 4 }))
    .join(", then ");
  const note = `An earlier posting of the same day gave ${values}.`;
  return { ...row, note: row.note === undefined ? note : `${row.note} ${note}` };
}
