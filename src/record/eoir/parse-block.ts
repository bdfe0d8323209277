import { MISSING } from "../../store/index.ts";
import { CodeList } from "./code-list.ts";
import type { DefectKind } from "./defects.ts";
import { DATE_FAULTS, type ReadDate, readDate, readMonth } from "./read-date.ts";

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
const EXAMPLES = 40;
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;

/** Reads blocks of one file; it remembers the codes it has met. */
export interface BlockParser {
  /** @param block whole lines; the last need not end with a newline */
  parse(block: Uint8Array): ParsedBlock;
}

/** The hot loop of the loader: some 300 MB a second, since nothing becomes text that is not new. */
export function createBlockParser({ actions, latest }: BlockPlan): BlockParser {
  const width = actions.length;
  const kept = actions.flatMap((action, field) => (action === "skip" ? [] : [field]));
  const lists = actions.map((action) => (action === "code" ? new CodeList() : null));
  const reported = lists.map(() => 0);
  const starts = new Int32Array(width + 1);
  const date: ReadDate = { day: MISSING, fault: 0 };

  const parse = (block: Uint8Array): ParsedBlock => {
    const capacity = countLines(block);
    const columns = kept.map(() => new Int32Array(capacity));
    const lineOf = new Int32Array(capacity);
    const odd: { line: number; bytes: Uint8Array }[] = [];
    const faults: ValueFaults[] = [];
    const examples: string[] = [];
    const addFault = (field: number, kind: DefectKind, line: number, start: number, end: number): void => {
      let found = faults.find((fault) => fault.field === field && fault.kind === kind);
      if (found === undefined) {
        found = { field, kind, count: 0, samples: [] };
        faults.push(found);
      }
      found.count++;
      if (found.samples.length < SAMPLES) {
        found.samples.push({
          line,
          text: String.fromCharCode(...block.subarray(start, Math.min(end, start + 40))),
        });
      }
    };
    let rows = 0;
    let line = 0;
    for (let place = 0; place < block.length; line++) {
      const begin = place;
      let field = 0;
      let isOdd = false;
      starts[0] = place;
      for (; place < block.length; place++) {
        const byte = block[place] as number;
        if (byte > BLANK && byte < 127) continue;
        if (byte === TAB) {
          field++;
          if (field <= width) starts[field] = place + 1;
        } else if (byte === NEWLINE) break;
        else if (
          byte !== BLANK &&
          !(byte === RETURN && (place + 1 === block.length || block[place + 1] === NEWLINE))
        )
          isOdd = true;
      }
      let end = place;
      place++;
      if (end > begin && block[end - 1] === RETURN) end--;
      if (end === begin) continue;
      if (isOdd || field !== width - 1) {
        odd.push({ line, bytes: block.slice(begin, end) });
        continue;
      }
      starts[width] = end + 1;
      let hasKey = true;
      for (let index = 0; index < kept.length; index++) {
        const at = kept[index] as number;
        const action = actions[at];
        let from = starts[at] as number;
        let to = (starts[at + 1] as number) - 1;
        while (to > from && block[to - 1] === BLANK) to--;
        while (from < to && block[from] === BLANK) from++;
        let cell = MISSING;
        if (from !== to) {
          if (action === "code") cell = (lists[at] as CodeList).numberOf(block, from, to);
          else if (action === "date" || action === "month") {
            if (action === "date") readDate(block, from, to, latest[at] as number, date);
            else readMonth(block, from, to, latest[at] as number, date);
            cell = date.day;
            if (date.fault !== 0) addFault(at, DATE_FAULTS[date.fault] as DefectKind, line, from, to);
          } else {
            cell = readId(block, from, to);
            if (cell === MISSING && action === "reference") addFault(at, "not-a-number", line, from, to);
          }
        }
        if (action === "key" && cell === MISSING) {
          hasKey = false;
          break;
        }
        (columns[index] as Int32Array)[rows] = cell;
      }
      if (!hasKey) {
        odd.push({ line, bytes: block.slice(begin, end) });
        continue;
      }
      if (examples.length < EXAMPLES) examples.push(String.fromCharCode(...block.subarray(begin, end)));
      lineOf[rows++] = line;
    }
    const newValues = lists.flatMap((list, index) => {
      if (list === null) return [];
      const fresh = list.values.slice(reported[index]);
      reported[index] = list.values.length;
      return [fresh];
    });
    return { rows, lines: line, columns, newValues, lineOf, odd, faults, examples };
  };
  return { parse };
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
