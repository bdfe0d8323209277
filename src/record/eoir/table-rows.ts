import { isoDay } from "../../core/index.ts";
import {
  type ColumnSource,
  type ColumnTable,
  MISSING,
  type ReleaseWriter,
  type TypedColumns,
} from "../../store/index.ts";
import type { MatchedHeader } from "./header.ts";
import { KeySet } from "./key-set.ts";
import type { CourtTable } from "./layout.ts";
import type { DefectCount } from "./ledger.ts";
import { type BlockPlan, type ParsedBlock, readId } from "./parse-block.ts";
import { dateFault, readDate, readMonth } from "./read-date.ts";
import { dropRows, learnCodes, placesOf, type StoredColumn, storedColumns } from "./stored-columns.ts";

/** The rows of one table on their way into the store. */
export interface TableRows {
  /** Rows kept so far. */
  count(): number;
  /** The different values of each stored column of codes, in the order they first came. */
  codes(): Readonly<Record<string, readonly string[]>>;
  /** The latest INPUT_DATE so far, ISO 8601. */
  latestInput(): string | null;
  /** Adds the rows of a parsed block. @param firstLine the line of the file the block begins on */
  append(block: ParsedBlock, parser: number, firstLine: number): Promise<void>;
  /** Adds one row that was read by hand, value by value; without a usable key it is set aside. */
  addRow(fields: readonly string[], line: number): Promise<void>;
  /** Compares rows whose key came before with the row that was kept: the same, or another. */
  settleDuplicates(): Promise<void>;
  /** Counts stored codes that the release's look-up tables lack. */
  countUnknownCodes(known: (table: string, column: string) => ReadonlySet<string> | null): Promise<void>;
  close(account: {
    readonly rowsRead: number;
    readonly rowsSetAside: Readonly<Record<string, number>>;
  }): Promise<void>;
}

interface Duplicate {
  readonly line: number;
  readonly cells: readonly (string | number | null)[];
}

/** Columns of more values are text, such as cities, and are not listed. */
const MOST_CODES = 3000;

const encoder = new TextEncoder();

export async function createTableRows(
  table: CourtTable,
  header: MatchedHeader,
  plan: BlockPlan,
  parsers: number,
  writer: ReleaseWriter,
  defects: DefectCount,
): Promise<TableRows> {
  const columns = storedColumns(header, plan, parsers);
  const typed: TypedColumns = Object.fromEntries(
    columns.map(({ name, action, values }) => [
      name,
      action === "code" ? { values } : action === "date" || action === "month" ? "date" : "integer",
    ]),
  );
  const out: ColumnTable = await writer.openTable(table.name, typed);
  const keyColumn = columns.findIndex(({ name }) => name === table.key);
  const inputColumn = columns.findIndex(({ name }) => name === "INPUT_DATE");
  let latestInput = MISSING;
  const keys = new KeySet();
  const isNew = (key: number): boolean => table.repeats === true || keys.add(key);
  const duplicates = new Map<number, Duplicate[]>();
  let kept = 0;

  const numberOf = (column: StoredColumn, value: string): number => {
    let number = column.numbers.get(value);
    if (number === undefined) {
      number = column.values.push(value) - 1;
      column.numbers.set(value, number);
    }
    return number;
  };

  const textOf = (column: StoredColumn, cell: number): string | number | null => {
    if (cell === MISSING) return null;
    if (column.action === "code") return column.values[cell] ?? null;
    return cell;
  };

  const append = async (block: ParsedBlock, parser: number, firstLine: number): Promise<void> => {
    learnCodes(columns, plan, block, parser, numberOf);
    const places = placesOf(plan);
    const cells = columns.map(({ field }) => block.columns[places.get(field) ?? -1]);
    const key = cells[keyColumn] as Int32Array;
    let rows = block.rows;
    const again: number[] = [];
    for (let row = 0; row < rows; row++) if (!isNew(key[row] as number)) again.push(row);
    if (again.length > 0) {
      for (const row of again) {
        const values = columns.map((column, index) => {
          const cell = cells[index]?.[row] ?? MISSING;
          const own =
            column.action === "code" && cell !== MISSING ? (column.remaps[parser]?.[cell] ?? MISSING) : cell;
          return textOf(column, own);
        });
        addDuplicate(key[row] as number, firstLine + (block.lineOf[row] as number), values);
      }
      rows = dropRows(block.columns, rows, again);
    }
    const missing = new Int32Array(cells.includes(undefined) ? rows : 0).fill(MISSING);
    const sources = columns.map((column, index): ColumnSource => {
      const own = cells[index];
      if (own === undefined) return { cells: missing };
      if (column.action !== "code") return { cells: own };
      return { cells: own, remap: column.remaps[parser] };
    });
    kept += rows;
    if (inputColumn !== -1) {
      const inputs = sources[inputColumn]?.cells ?? new Int32Array(0);
      for (let row = 0; row < rows; row++) latestInput = Math.max(latestInput, inputs[row] as number);
    }
    await out.append(rows, sources);
  };

  const addDuplicate = (key: number, line: number, cells: Duplicate["cells"]): void => {
    const before = duplicates.get(key);
    if (before === undefined) duplicates.set(key, [{ line, cells }]);
    else before.push({ line, cells });
  };

  const addRow = async (values: readonly string[], line: number): Promise<void> => {
    const cells = columns.map((column) => readCell(column, values[column.field] ?? "", line));
    const key = cells[keyColumn] ?? MISSING;
    if (key === MISSING) {
      const isBlank = (values[columns[keyColumn]?.field ?? 0] ?? "").trim() === "";
      defects.add(isBlank ? "missing-key" : "bad-key", table.key, line);
      return;
    }
    if (!isNew(key)) {
      addDuplicate(
        key,
        line,
        columns.map((column, index) => textOf(column, cells[index] ?? MISSING)),
      );
      return;
    }
    kept++;
    await out.append(
      1,
      cells.map((cell) => ({ cells: Int32Array.of(cell) })),
    );
  };

  const readCell = (column: StoredColumn, raw: string, line: number): number => {
    const value = raw.trim();
    if (value === "") return MISSING;
    if (column.action === "code") return numberOf(column, value);
    const bytes = encoder.encode(value);
    if (column.action === "key" || column.action === "reference") {
      const id = readId(bytes, 0, bytes.length);
      if (id === MISSING && column.action === "reference")
        defects.add("not-a-number", column.name, line, value);
      return id;
    }
    const read = column.action === "month" ? readMonth : readDate;
    const day = read(bytes, 0, bytes.length, plan.latest[column.field] ?? 0);
    const fault = dateFault(day);
    if (fault === null) return day;
    defects.add(fault, column.name, line, value);
    return MISSING;
  };

  const settleDuplicates = async (): Promise<void> => {
    if (duplicates.size === 0) return;
    const firsts = await out.find(table.key, [...duplicates.keys()]);
    for (const [key, rows] of duplicates) {
      const first = firsts.get(key) ?? [];
      for (const { line, cells } of rows) {
        const isSame = cells.every((cell, index) => cell === (first[index] ?? null));
        defects.add(isSame ? "duplicate-row" : "conflicting-row", null, line);
      }
    }
  };

  const countUnknownCodes: TableRows["countUnknownCodes"] = async (known) => {
    for (const { name, action, values } of columns) {
      const codes = action === "code" ? known(table.name, name) : null;
      const unknown = codes === null ? [] : values.filter((value) => !codes.has(value));
      if (unknown.length === 0) continue;
      for (const [code, rows] of await out.countTexts(name, unknown)) {
        defects.add("code-not-in-lookup", name, 0, code, rows);
      }
    }
  };
  return {
    count: () => kept,
    codes: () => {
      const isShort = (values: readonly string[]): boolean => values.length <= MOST_CODES;
      return Object.fromEntries(
        columns
          .filter(({ action, values }) => action === "code" && isShort(values))
          .map(({ name, values }) => [name, values]),
      );
    },
    latestInput: () => (latestInput === MISSING ? null : isoDay(latestInput)),
    append,
    addRow,
    settleDuplicates,
    countUnknownCodes,
    close: out.close,
  };
}
