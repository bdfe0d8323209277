import { MISSING } from "../../../store/index.ts";
import { cellMark } from "../codes/marks.ts";
import { asPrinted } from "../codes/read-code.ts";
import type { IceKey } from "../layout.ts";
import type { UnlistedValue } from "./kind-ledger.ts";
import type { PersonNumbers } from "./person-numbers.ts";
import type { BlankedCells, BlankReason, Part, PartRead, RawBlock, RawField } from "./raw-table.ts";
import type { StoredColumn, StoredKind } from "./stored-tables.ts";
import { cleanText, createValueList, type ValueList } from "./value-list.ts";

/** A part of one kind, read. */
export interface KindPart {
  readonly part: Part;
  readonly blocks: RawBlock[];
  readonly read: PartRead;
}

/** All rows of a kind by stored column, as read: no rule was applied yet. */
export interface KindRows {
  readonly rows: number;
  /** Cells by stored column. */
  readonly columns: Map<string, Int32Array>;
  /** The values of the columns of codes. */
  readonly values: Map<string, readonly string[]>;
  /** Hashes of whole rows, in halves; null where rows are not compared. */
  readonly rowHashes: readonly [Int32Array, Int32Array] | null;
  readonly blanked: readonly BlankedCells[];
  readonly unlisted: readonly UnlistedValue[];
}

/** Puts the parts of a kind together, in order; the blocks are let go. */
export function gatherKind(kind: StoredKind, parts: readonly KindPart[], people: PersonNumbers): KindRows {
  const rows = parts.reduce(
    (sum, { blocks }) => sum + blocks.reduce((more, block) => more + block.rows, 0),
    0,
  );
  const texts = parts.map(({ blocks, read }) => textsOf(blocks, read.fields));
  const uses = parts.map(({ blocks, read }, index) =>
    countUses(blocks, read.fields, texts[index] ?? new Map()),
  );
  const columns = new Map<string, Int32Array>();
  const values = new Map<string, readonly string[]>();
  const unlisted: UnlistedValue[] = [];
  for (const column of kind.columns) {
    if (column.form === "code") {
      const list = createValueList(column.read);
      columns.set(column.name, gatherCodes(column, list, parts, texts, rows));
      values.set(column.name, list.values);
      unlisted.push(...findUnlisted(column, list, parts, texts, uses));
      continue;
    }
    columns.set(
      column.name,
      gatherNumbers(parts, rows, (read) => placeOf(read, column.key, 0)),
    );
    if (column.form === "moment") {
      const seconds = gatherNumbers(parts, rows, (read) => placeOf(read, column.key, 1));
      columns.set(`${column.name}_second`, seconds);
    }
  }
  columns.set("person", gatherPersons(parts, rows, people));
  const files = createValueList(asPrinted);
  columns.set("file", gatherFiles(parts, rows, files));
  values.set("file", files.values);
  columns.set(
    "row",
    gatherNumbers(parts, rows, ({ row }) => row),
  );
  const rowHashes = kind.comparesRows
    ? ([
        gatherNumbers(parts, rows, ({ rowHash }) => rowHash),
        gatherNumbers(parts, rows, ({ rowHash }) => rowHash + 1),
      ] as const)
    : null;
  for (const { blocks } of parts) blocks.length = 0;
  return { rows, columns, values, rowHashes, blanked: sumBlanked(parts, texts, uses), unlisted };
}

/** The texts of each column of codes of a part, in the order of their numbers. */
type PartTexts = ReadonlyMap<IceKey, readonly string[]>;
type PartUses = ReadonlyMap<IceKey, Int32Array>;

function textsOf(blocks: readonly RawBlock[], fields: readonly RawField[]): PartTexts {
  const codes = fields.filter(({ form }) => form === "code");
  return new Map(
    codes.map(({ key }, place) => [key, blocks.flatMap(({ newTexts }) => newTexts[place] ?? [])]),
  );
}

function countUses(blocks: readonly RawBlock[], fields: readonly RawField[], texts: PartTexts): PartUses {
  const found = new Map<IceKey, Int32Array>();
  for (const { key, place, form } of fields) {
    if (form !== "code") continue;
    const uses = new Int32Array(texts.get(key)?.length ?? 0);
    for (const { rows, columns } of blocks) {
      const cells = columns[place] as Int32Array;
      for (let row = 0; row < rows; row++) {
        const cell = cells[row] as number;
        if (cell !== MISSING) uses[cell] = (uses[cell] as number) + 1;
      }
    }
    found.set(key, uses);
  }
  return found;
}

function fieldOf({ fields }: PartRead, key: IceKey): RawField | undefined {
  return fields.find((field) => field.key === key);
}

function placeOf(read: PartRead, key: IceKey, offset: number): number {
  const place = fieldOf(read, key)?.place;
  return place === undefined ? -1 : place + offset;
}

function gatherNumbers(
  parts: readonly KindPart[],
  rows: number,
  place: (read: PartRead) => number,
): Int32Array {
  const all = new Int32Array(rows);
  let at = 0;
  for (const { blocks, read } of parts) {
    const column = place(read);
    for (const block of blocks) {
      const cells = block.columns[column];
      if (cells === undefined) all.fill(MISSING, at, at + block.rows);
      else all.set(cells.subarray(0, block.rows), at);
      at += block.rows;
    }
  }
  return all;
}

function gatherCodes(
  { keys, blank }: StoredColumn & { readonly form: "code" },
  list: ValueList,
  parts: readonly KindPart[],
  texts: readonly PartTexts[],
  rows: number,
): Int32Array {
  const all = new Int32Array(rows);
  const blankPlace = list.placeOf(blank);
  let at = 0;
  for (const [index, { blocks, read }] of parts.entries()) {
    const sources = keys.flatMap((key) => {
      const field = fieldOf(read, key);
      if (field === undefined) return [];
      return [{ place: field.place, remap: (texts[index]?.get(key) ?? []).map(list.placeOfText) }];
    });
    for (const block of blocks) {
      all.fill(blankPlace, at, at + block.rows);
      for (const { place, remap } of sources) {
        const cells = block.columns[place] as Int32Array;
        for (let row = 0; row < block.rows; row++) {
          const cell = cells[row] as number;
          if (cell === MISSING || all[at + row] !== blankPlace) continue;
          const value = remap[cell] as number;
          if (value !== MISSING) all[at + row] = value;
        }
      }
      at += block.rows;
    }
  }
  return all;
}

function gatherPersons(parts: readonly KindPart[], rows: number, people: PersonNumbers): Int32Array {
  const all = new Int32Array(rows);
  let at = 0;
  for (const { blocks, read } of parts) {
    for (const block of blocks) {
      const firsts = block.columns[read.person] as Int32Array;
      const seconds = block.columns[read.person + 1] as Int32Array;
      for (let row = 0; row < block.rows; row++) {
        const first = firsts[row] as number;
        const second = seconds[row] as number;
        all[at++] = first === 0 && second === 0 ? MISSING : people.numberOf(first, second);
      }
    }
  }
  return all;
}

function gatherFiles(parts: readonly KindPart[], rows: number, files: ValueList): Int32Array {
  const all = new Int32Array(rows);
  let at = 0;
  for (const { part, blocks } of parts) {
    const place = files.placeOf(part.sheet === null ? part.name : `${part.name}, ${part.sheet}`);
    for (const block of blocks) {
      all.fill(place, at, at + block.rows);
      at += block.rows;
    }
  }
  return all;
}

function findUnlisted(
  { keys, name, read }: StoredColumn & { readonly form: "code" },
  list: ValueList,
  parts: readonly KindPart[],
  texts: readonly PartTexts[],
  uses: readonly PartUses[],
): UnlistedValue[] {
  const found = new Map<string, UnlistedValue & { rows: number }>();
  for (const [index] of parts.entries()) {
    for (const key of keys) {
      for (const [number, printed] of (texts[index]?.get(key) ?? []).entries()) {
        if (!list.isUnlisted(printed)) continue;
        const text = cleanText(printed);
        const before = found.get(text) ?? {
          column: name,
          printed: text,
          storedAs: read(text).value,
          rows: 0,
        };
        before.rows += uses[index]?.get(key)?.[number] ?? 0;
        found.set(text, before);
      }
    }
  }
  return [...found.values()].filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
}

function sumBlanked(
  parts: readonly KindPart[],
  texts: readonly PartTexts[],
  uses: readonly PartUses[],
): BlankedCells[] {
  const sums = new Map<string, { column: string; reason: BlankReason; cells: number }>();
  const add = ({ column, reason, cells }: BlankedCells): void => {
    const key = `${column}\t${reason}`;
    const found = sums.get(key);
    if (found === undefined) sums.set(key, { column, reason, cells });
    else found.cells += cells;
  };
  for (const [index, { read }] of parts.entries()) {
    for (const blanked of read.blanked) add(blanked);
    for (const { key, printed } of read.fields) {
      for (const [number, text] of (texts[index]?.get(key) ?? []).entries()) {
        const reason = cellMark(cleanText(text));
        if (reason !== null) add({ column: printed, reason, cells: uses[index]?.get(key)?.[number] ?? 0 });
      }
    }
  }
  return [...sums.values()].filter(({ cells }) => cells > 0).sort((a, b) => b.cells - a.cells);
}
