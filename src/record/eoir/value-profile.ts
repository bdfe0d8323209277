import type { ColumnKind } from "./layout.ts";

/** What a column usually holds, learnt from rows that were as they should be. */
interface ColumnProfile {
  rows: number;
  blank: number;
  /** How often each value came, while there were few different ones. */
  readonly values: Map<string, number>;
  /** How often each form came: letters as A, digits as 9. */
  readonly shapes: Map<string, number>;
}

/** Tells how well a value suits a column: the logarithm of a probability, at most 0. */
export interface ValueProfile {
  learn(fields: readonly string[]): void;
  suits(field: number, value: string): number;
}

const FEW_VALUES = 3000;
/** A value that cannot stand in the column at all. */
export const IMPOSSIBLE = -1000;

/** A profile of a file's columns that knows nothing yet; `null` is a column of unknown kind. */
export function createValueProfile(kinds: readonly (ColumnKind | null)[]): ValueProfile {
  const columns = kinds.map(
    (): ColumnProfile => ({ rows: 0, blank: 0, values: new Map(), shapes: new Map() }),
  );
  return {
    learn: (fields) => {
      for (const [index, column] of columns.entries()) {
        const value = (fields[index] ?? "").trim();
        column.rows++;
        if (value === "") {
          column.blank++;
          continue;
        }
        if (column.values.has(value) || column.values.size < FEW_VALUES) count(column.values, value);
        count(column.shapes, shapeOf(value));
      }
    },
    suits: (field, raw) => {
      const column = columns[field];
      const value = raw.trim();
      if (column === undefined) return value === "" ? 0 : IMPOSSIBLE;
      const blank = (column.blank + 0.5) / (column.rows + 1);
      if (value === "") return Math.log(blank);
      const kind = kinds[field] ?? "text";
      if (!isPossible(kind, value)) return IMPOSSIBLE;
      return Math.log(1 - blank) + Math.log(shareOf(column, kind, value));
    },
  };
}

function shareOf({ values, shapes, rows, blank }: ColumnProfile, kind: ColumnKind, value: string): number {
  const filled = rows - blank + 1;
  const form = ((shapes.get(shapeOf(value)) ?? 0) + 0.01) / filled;
  // Of an identifier or a date only the form tells anything.
  if (kind === "id" || kind === "date" || kind === "month") return form;
  const same = values.get(value) ?? 0;
  return (same + form * (values.size >= FEW_VALUES ? 1 : 0.05)) / (filled + 1);
}

const FORMS: Readonly<Partial<Record<ColumnKind, RegExp>>> = {
  id: /^\d{1,10}$/,
  date: /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}:\d{2}(?:\.\d+)?)?$/,
  month: /^\d{1,2}\/\d{4}$/,
  time: /^\d{3,4}$|^\d{1,2}:\d{2}/,
  number: /^-?\d+$/,
  flag: /^[A-Za-z0-9]$/,
};

function isPossible(kind: ColumnKind, value: string): boolean {
  return FORMS[kind]?.test(value) ?? true;
}

function shapeOf(value: string): string {
  const runs = value.replaceAll(/[A-Za-z]+/g, "A").replaceAll(/\d/g, "9");
  return runs.slice(0, 24);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
