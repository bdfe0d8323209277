import type { MatchedHeader } from "./header.ts";
import type { BlockPlan, ParsedBlock } from "./parse-block.ts";

/** A stored column: where its cells come from and, for codes, the values met so far. */
export interface StoredColumn {
  readonly name: string;
  readonly field: number;
  readonly action: BlockPlan["actions"][number];
  readonly values: string[];
  readonly numbers: Map<string, number>;
  /** For each parser what its numbers stand for here. */
  readonly remaps: Int32Array[];
  readonly remapped: number[];
}

/** The columns of a table that are stored, before any row was read. */
export function storedColumns(
  { fields, stored }: MatchedHeader,
  plan: BlockPlan,
  parsers: number,
): readonly StoredColumn[] {
  return stored.map((column): StoredColumn => {
    const field = fields.indexOf(column);
    const isNumber = column.kind === "id";
    const isDate = column.kind === "date" || column.kind === "month";
    return {
      name: column.name,
      field,
      action:
        field === -1 ? (isNumber ? "reference" : isDate ? "date" : "code") : (plan.actions[field] ?? "skip"),
      values: [],
      numbers: new Map(),
      remaps: Array.from({ length: parsers }, () => new Int32Array(256)),
      remapped: Array.from({ length: parsers }, () => 0),
    };
  });
}

/** For each field that is not skipped its place among the columns of a parsed block. */
export function placesOf({ actions }: BlockPlan): ReadonlyMap<number, number> {
  const kept = actions.flatMap((action, field) => (action === "skip" ? [] : [field]));
  return new Map(kept.map((field, place) => [field, place]));
}

export function learnCodes(
  columns: readonly StoredColumn[],
  { actions }: BlockPlan,
  block: ParsedBlock,
  parser: number,
  numberOf: (column: StoredColumn, value: string) => number,
): void {
  const codeFields = actions.flatMap((action, field) => (action === "code" ? [field] : []));
  for (const [place, field] of codeFields.entries()) {
    const column = columns.find((each) => each.field === field);
    const fresh = block.newValues[place] ?? [];
    if (column === undefined || fresh.length === 0) continue;
    let remap = column.remaps[parser] as Int32Array;
    const before = column.remapped[parser] as number;
    while (before + fresh.length > remap.length) remap = doubled(remap);
    column.remaps[parser] = remap;
    for (const [offset, value] of fresh.entries()) remap[before + offset] = numberOf(column, value);
    column.remapped[parser] = before + fresh.length;
  }
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Takes rows out of all columns, in place; gives the rows left. */
export function dropRows(columns: readonly Int32Array[], rows: number, gone: readonly number[]): number {
  const dropped = new Set(gone);
  let to = gone[0] ?? rows;
  for (let row = to; row < rows; row++) {
    if (dropped.has(row)) continue;
    for (const column of columns) column[to] = column[row] as number;
    to++;
  }
  return to;
}
