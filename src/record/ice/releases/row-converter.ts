import { MISSING } from "../../../store/index.ts";
import { type CellMark, cellMark } from "../codes/marks.ts";
import type { IceKey } from "../layout.ts";
import { createBlankedCount } from "./blanked-cells.ts";
import { type Hash, hashText } from "./hash-text.ts";
import { isBlank, isBlankRow, isTotalLine } from "./is-blank.ts";
import type { PartRead, RawBlock, RawField, ReadLimits } from "./raw-table.ts";
import { type Moment, readMoment } from "./read-moment.ts";
import type { RecognisedTable } from "./recognise-table.ts";
import { createRowHash } from "./row-hash.ts";
import type { LoadedKind, StoredKind } from "./stored-tables.ts";

/** Turns the rows of one part into columns of numbers. */
export interface RowConverter {
  /** Adds a row. The values are read at once and not kept; blank rows are passed over. */
  readonly add: (values: readonly unknown[], rowNumber: number) => void;
  /** Hands out the last rows and says what the part held. */
  readonly finish: () => PartRead;
}

/** Rows of a block: enough to be worth a message between threads. */
const BLOCK_ROWS = 16_384;
/** 1980-01-01: nothing in a release happened earlier. */
const EARLIEST = 3652;
const FIRST_BIRTH_YEAR = 1880;

interface Column {
  readonly at: number;
  readonly field: RawField;
  readonly numbers: Map<string, number> | null;
}

/** @param emit takes a block of rows, whose arrays are its own from then on */
export function createRowConverter(
  table: RecognisedTable & { readonly kind: LoadedKind },
  kind: StoredKind,
  date1904: boolean,
  limits: ReadLimits,
  emit: (block: RawBlock) => void,
): RowConverter {
  const names = table.names;
  const columns = findColumns(table, kind);
  const personAt = table.columns.indexOf("person");
  const idPlace = columns.reduce((next, { field }) => Math.max(next, placeAfter(field)), 0);
  const rowPlace = idPlace + 2;
  const rowHash = kind.comparesRows ? rowPlace + 1 : -1;
  const width = kind.comparesRows ? rowPlace + 3 : rowPlace + 1;
  const hashRow = kind.comparesRows ? createRowHash(table) : null;
  const event = columns.findIndex(({ field }) => field.key === kind.event);
  const thisYear = new Date(limits.today * 86_400_000).getUTCFullYear();
  const blanked = createBlankedCount(table);
  const moment: Moment = { day: MISSING, second: MISSING };
  const hash: Hash = { first: 0, second: 0 };
  let cells = newColumns(width);
  let newTexts: string[][] = columns.flatMap(({ numbers }) => (numbers === null ? [] : [[]]));
  const codePlace = columns.map(({ numbers }, index) =>
    numbers === null ? -1 : columns.slice(0, index).filter((each) => each.numbers !== null).length,
  );
  let rows = 0;
  let rowsRead = 0;
  let rowsWithoutDate = 0;
  let totalLines = 0;

  const { add: blank } = blanked;
  const set = (place: number, cell: number): void => {
    (cells[place] as Int32Array)[rows] = cell;
  };

  const readDay = (value: unknown, { field }: Column): void => {
    const isMoment = field.form === "moment";
    set(field.place, MISSING);
    if (isMoment) set(field.place + 1, MISSING);
    if (isBlank(value)) return;
    if (!readMoment(typeof value === "string" ? value.trim() : value, date1904, moment)) {
      blank(field.printed, markOf(value) ?? "unreadable-date");
      return;
    }
    if (moment.day < EARLIEST || moment.day > limits.today) {
      blank(field.printed, "date-out-of-range");
      return;
    }
    set(field.place, moment.day);
    if (isMoment) set(field.place + 1, moment.second);
  };

  const readYear = (value: unknown, { field }: Column): void => {
    set(field.place, MISSING);
    if (isBlank(value)) return;
    const year = typeof value === "string" && /^\s*\d{4}(?:\.0+)?\s*$/.test(value) ? Number(value) : value;
    const isYear =
      Number.isInteger(year) && (year as number) >= FIRST_BIRTH_YEAR && (year as number) <= thisYear;
    if (isYear) set(field.place, year as number);
    else blank(field.printed, markOf(value) ?? "not-a-year");
  };

  const readCode = (value: unknown, { field, numbers }: Column, index: number): void => {
    if (isBlank(value)) {
      set(field.place, MISSING);
      return;
    }
    const text = typeof value === "string" ? value : String(value);
    const list = numbers as Map<string, number>;
    let number = list.get(text);
    if (number === undefined) {
      number = list.size;
      const own = ownText(text);
      list.set(own, number);
      newTexts[codePlace[index] as number]?.push(own);
    }
    set(field.place, number);
  };

  const readPerson = (value: unknown): void => {
    set(idPlace, 0);
    set(idPlace + 1, 0);
    if (isBlank(value)) return;
    const text = String(value).trim();
    const mark = cellMark(text);
    if (mark !== null) {
      blank(names[personAt] ?? "", mark);
      return;
    }
    hashText(text, hash);
    set(idPlace, hash.first);
    set(idPlace + 1, hash.second);
  };

  const add = (values: readonly unknown[], rowNumber: number): void => {
    if (isBlankRow(values, names.length)) return;
    rowsRead++;
    if (isTotalLine(values, names.length)) {
      totalLines++;
      return;
    }
    for (const [index, column] of columns.entries()) {
      const value = values[column.at];
      if (column.field.form === "code") readCode(value, column, index);
      else if (column.field.form === "year") readYear(value, column);
      else readDay(value, column);
    }
    blanked.addUnread(values);
    if ((cells[columns[event]?.field.place ?? 0] as Int32Array)[rows] === MISSING) {
      rowsWithoutDate++;
      return;
    }
    readPerson(personAt === -1 ? null : values[personAt]);
    set(rowPlace, rowNumber);
    if (hashRow !== null) {
      hashRow(values, hash);
      set(rowHash, hash.first);
      set(rowHash + 1, hash.second);
    }
    rows++;
    if (rows === BLOCK_ROWS) {
      emitBlock(cells);
      cells = newColumns(width);
    }
  };

  const emitBlock = (columns: readonly Int32Array[]): void => {
    emit({ rows, columns, newTexts });
    newTexts = newTexts.map(() => []);
    rows = 0;
  };

  const finish = (): PartRead => {
    if (rows > 0) emitBlock(cells.map((column) => column.slice(0, rows)));
    return {
      kind: table.kind,
      layout: table.layout,
      fields: columns.map(({ field }) => field),
      person: idPlace,
      row: rowPlace,
      rowHash,
      rowsRead,
      rowsWithoutDate,
      totalLines,
      blanked: blanked.entries(),
      unknown: table.unknown,
      repeated: table.repeated,
      missing: table.missing,
    };
  };
  return { add, finish };
}

function findColumns(table: RecognisedTable, kind: StoredKind): Column[] {
  const forms = new Map<IceKey, RawField["form"]>();
  for (const column of kind.columns) {
    if (column.form === "code") for (const key of column.keys) forms.set(key, "code");
    else forms.set(column.key, column.form);
  }
  const found: Column[] = [];
  let place = 0;
  for (const [key, form] of forms) {
    const at = table.columns.indexOf(key);
    if (at === -1) continue;
    const field = { key, form, place, printed: table.names[at] ?? "" };
    found.push({ at, field, numbers: form === "code" ? new Map() : null });
    place = placeAfter(field);
  }
  return found;
}

function placeAfter({ place, form }: RawField): number {
  return place + (form === "moment" ? 2 : 1);
}

function markOf(value: unknown): CellMark | null {
  return typeof value === "string" ? cellMark(value.trim()) : null;
}

function newColumns(width: number): Int32Array[] {
  return Array.from({ length: width }, () => new Int32Array(BLOCK_ROWS));
}

/** A text of its own: one cut out of a file's text would keep that text in memory. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}
