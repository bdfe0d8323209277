import { MISSING } from "../../store/index.ts";
import { CodeList } from "./code-list.ts";
import type { DefectKind } from "./defects.ts";
import { DATE_FAULTS, dateFault, readDate, readMonth } from "./read-date.ts";

/** What is done with a field: nothing, or which kind of cell it becomes. */
export type FieldAction = "skip" | "key" | "reference" | "date" | "month" | "code";

/** How the rows of one file are read: for each field of a row in file order what is done, and with dates up to when. */
export interface BlockPlan {
  readonly actions: readonly FieldAction[];
  /** The last day a date of the field may be, days since 1970-01-01; unused for others. */
  readonly latest: readonly number[];
}

/** A value that was blanked, counted by field and kind, with a few examples. */
export interface ValueFaults {
  readonly field: number;
  readonly kind: DefectKind;
  count: number;
  /** The value as it stood, cut to forty characters, and its line within the block from 0. */
  readonly samples: { readonly line: number; readonly text: string }[];
}

/** A block of whole lines, read. */
export interface ParsedBlock {
  /** Rows that were as they should be. */
  readonly rows: number;
  /** Lines in the block, blank ones with them. */
  readonly lines: number;
  /** A cell for each row of each field that is not skipped, in field order. Codes are places in the parser's list. */
  readonly columns: readonly Int32Array[];
  /** For each field of action `code`, in field order, the values that came for the first time. */
  readonly newValues: readonly (readonly string[])[];
  /** The line each row stands on, from 0 within the block. */
  readonly lineOf: Int32Array;
  /** Lines to be looked at one by one: of another width, with bytes beyond ASCII or control characters, or without a key. */
  readonly odd: readonly { readonly line: number; readonly bytes: Uint8Array }[];
  readonly faults: readonly ValueFaults[];
  /** A few whole lines, to learn what the columns usually hold. */
  readonly examples: readonly string[];
}

const SAMPLES = 5;
/** Of the first block more, since a small file has no other. */
const FIRST_EXAMPLES = 400;
const EXAMPLES = 10;
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;

const ACTIONS: readonly FieldAction[] = ["skip", "key", "reference", "date", "month", "code"];
const KEY = 1;
const REFERENCE = 2;
const DATE = 3;
const MONTH = 4;
const CODE = 5;

/** Reads blocks of one file; it remembers the codes it has met. */
export interface BlockParser {
  /** @param block whole lines; the last need not end with a newline */
  parse(block: Uint8Array): ParsedBlock;
}

/** A row whose primary key cannot be read. */
const NO_KEY = -1;

/** The hot loop of the loader: hundreds of megabytes a second, since nothing becomes text that is not new. */
export function createBlockParser({ actions, latest }: BlockPlan): BlockParser {
  const width = actions.length;
  const kept = Int32Array.from(actions.flatMap((action, field) => (action === "skip" ? [] : [field])));
  const kinds = Uint8Array.from(kept, (field) => ACTIONS.indexOf(actions[field] ?? "skip"));
  const limits = Int32Array.from(kept, (field) => latest[field] ?? 0);
  const lists = Array.from(kinds, (kind) => (kind === CODE ? new CodeList() : null));
  const reported = lists.map(() => 0);
  // A row of more fields than this is odd whatever they hold.
  const starts = new Int32Array(width + 1);
  let wanted = FIRST_EXAMPLES;

  const parse = (block: Uint8Array): ParsedBlock => {
    const capacity = countLines(block);
    const columns = Array.from(kept, () => new Int32Array(capacity));
    const lineOf = new Int32Array(capacity);
    const odd: { line: number; bytes: Uint8Array }[] = [];
    const faults = createFaults(block);
    const examples: string[] = [];
    let rows = 0;
    let line = 0;
    for (let place = 0; place < block.length; line++) {
      const begin = place;
      const fields = findFields(block, begin, starts, width);
      place = starts[width] as number;
      const end = block[place - 1] === RETURN && place > begin ? place - 1 : place;
      place++;
      if (end === begin) continue;
      if (fields !== width) {
        odd.push({ line, bytes: block.slice(begin, end) });
        continue;
      }
      starts[width] = end + 1;
      if (readRow(block, starts, kept, kinds, limits, lists, columns, rows, line, faults) === NO_KEY) {
        odd.push({ line, bytes: block.slice(begin, end) });
        continue;
      }
      if (examples.length < wanted) examples.push(String.fromCharCode(...block.subarray(begin, end)));
      lineOf[rows++] = line;
    }
    wanted = EXAMPLES;
    const newValues = lists.flatMap((list, index) => {
      if (list === null) return [];
      const fresh = list.values.slice(reported[index]);
      reported[index] = list.values.length;
      return [fresh];
    });
    return { rows, lines: line, columns, newValues, lineOf, odd, faults: faults.list, examples };
  };
  return { parse };
}

/**
 * Finds where the fields of a line begin, and its end, which comes last in `starts`. Gives the number of fields, or -1
 * where the line has bytes that need looking at.
 */
function findFields(block: Uint8Array, begin: number, starts: Int32Array, width: number): number {
  const length = block.length;
  let field = 0;
  let isOdd = false;
  let place = begin;
  starts[0] = begin;
  for (; place < length; place++) {
    const byte = block[place] as number;
    if (byte > 31 && byte < 127) continue;
    if (byte === TAB) {
      field++;
      if (field < width) starts[field] = place + 1;
    } else if (byte === NEWLINE) break;
    else if (byte !== RETURN || (place + 1 < length && block[place + 1] !== NEWLINE)) isOdd = true;
  }
  starts[width] = place;
  return isOdd ? -1 : field + 1;
}

/** Reads the kept fields of one row into the columns; NO_KEY where its key cannot be read. */
function readRow(
  block: Uint8Array,
  starts: Int32Array,
  kept: Int32Array,
  kinds: Uint8Array,
  limits: Int32Array,
  lists: readonly (CodeList | null)[],
  columns: readonly Int32Array[],
  row: number,
  line: number,
  faults: Faults,
): number {
  for (let index = 0; index < kept.length; index++) {
    const field = kept[index] as number;
    const kind = kinds[index] as number;
    let from = starts[field] as number;
    let to = (starts[field + 1] as number) - 1;
    while (to > from && block[to - 1] === BLANK) to--;
    while (from < to && block[from] === BLANK) from++;
    let cell = MISSING;
    if (from !== to) {
      if (kind === CODE) cell = (lists[index] as CodeList).numberOf(block, from, to);
      else if (kind === DATE || kind === MONTH) {
        cell =
          kind === DATE
            ? readDate(block, from, to, limits[index] as number)
            : readMonth(block, from, to, limits[index] as number);
        const fault = cell < MISSING + DATE_FAULTS.length ? dateFault(cell) : null;
        if (fault !== null) {
          faults.add(field, fault, line, from, to);
          cell = MISSING;
        }
      } else {
        cell = readId(block, from, to);
        if (cell === MISSING && kind === REFERENCE) faults.add(field, "not-a-number", line, from, to);
      }
    }
    if (kind === KEY && cell === MISSING) return NO_KEY;
    (columns[index] as Int32Array)[row] = cell;
  }
  return row;
}

interface Faults {
  readonly list: ValueFaults[];
  add(field: number, kind: DefectKind, line: number, start: number, end: number): void;
}

function createFaults(block: Uint8Array): Faults {
  const list: ValueFaults[] = [];
  return {
    list,
    add: (field, kind, line, start, end) => {
      let found = list.find((fault) => fault.field === field && fault.kind === kind);
      if (found === undefined) {
        found = { field, kind, count: 0, samples: [] };
        list.push(found);
      }
      found.count++;
      if (found.samples.length < SAMPLES) {
        const text = String.fromCharCode(...block.subarray(start, Math.min(end, start + 40)));
        found.samples.push({ line, text });
      }
    },
  };
}

/** A whole number of 31 bits, not negative; MISSING for anything else. */
export function readId(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 10) return MISSING;
  let value = 0;
  for (let place = start; place < end; place++) {
    const digit = (bytes[place] as number) - 48;
    if (digit < 0 || digit > 9) return MISSING;
    value = value * 10 + digit;
  }
  return value > 2_147_483_647 ? MISSING : value;
}

function countLines(block: Uint8Array): number {
  let lines = 1;
  for (let place = block.indexOf(NEWLINE); place !== -1; place = block.indexOf(NEWLINE, place + 1)) lines++;
  return lines;
}
