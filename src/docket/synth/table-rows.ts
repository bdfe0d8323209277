import type { Day } from "../history.ts";
import { dayOf, RELEASE, writeDate } from "./calendar.ts";

/** Quarters of a year from the first day of fiscal year 1990 to the release; what is older falls into the first. */
const FIRST_DAY = dayOf(1989, 10, 1);
const QUARTER_DAYS = 365.25 / 4;
export const PERIODS: number = periodOf(RELEASE) + 1;

/** The place of a day's quarter. A table's file holds its rows quarter by quarter, as the court keyed them in. */
export function periodOf(day: Day): number {
  return Math.max(0, Math.floor((day - FIRST_DAY) / QUARTER_DAYS));
}

/** Where a row stands among those of its table. */
export interface RowPlace {
  readonly period: number;
  /** Counted from 0 among the rows of the same period. */
  readonly inPeriod: number;
}

/** A table's rows of one chunk, in the order of their periods. */
export interface ChunkRows {
  readonly bytes: Uint8Array;
  /** Bytes and rows of each period. */
  readonly bytesIn: Uint32Array;
  readonly rowsIn: Uint32Array;
}

/** No row is longer. */
const LONGEST_ROW = 4096;
const TAB = 9;

/**
 * Rows of one table as they are written, byte by byte: cells each followed by a tab, the last tab of a row replaced by a
 * line end. Strings go in as Latin-1.
 */
export class TableRows {
  private bytes = new Uint8Array(1 << 20);
  private at = 0;
  private starts = new Int32Array(1 << 12);
  private periods = new Uint8Array(1 << 12);
  /** Rows that stay behind the row before them. */
  private readonly pinned = new Set<number>();
  rows = 0;

  beginRow(): void {
    if (this.bytes.length - this.at < LONGEST_ROW) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    if (this.rows + 1 >= this.starts.length) {
      const starts = new Int32Array(this.starts.length * 2);
      starts.set(this.starts);
      this.starts = starts;
      const periods = new Uint8Array(this.periods.length * 2);
      periods.set(this.periods);
      this.periods = periods;
    }
    this.starts[this.rows] = this.at;
  }

  text(value: string): void {
    const { bytes } = this;
    let at = this.at;
    for (let index = 0; index < value.length; index++) bytes[at++] = value.charCodeAt(index);
    bytes[at++] = TAB;
    this.at = at;
  }

  /** A code filled up with blanks to a width. */
  padded(value: string, width: number): void {
    this.text(value);
    if (value === "") return;
    this.at--;
    for (let length = value.length; length < width; length++) this.bytes[this.at++] = 32;
    this.bytes[this.at++] = TAB;
  }

  /** A whole number from 0. */
  number(value: number): void {
    const { bytes } = this;
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    let rest = value;
    for (let place = this.at + digits - 1; place >= this.at; place--) {
      const tenth = Math.floor(rest / 10);
      bytes[place] = 48 + rest - tenth * 10;
      rest = tenth;
    }
    this.at += digits;
    bytes[this.at++] = TAB;
  }

  /** `2024-11-24 00:00:00.000`, or blank. */
  dayAndTime(day: Day | null): void {
    if (day !== null) {
      this.at = writeDate(day, this.bytes, this.at);
      this.bytes.set(MIDNIGHT, this.at);
      this.at += MIDNIGHT.length;
    }
    this.bytes[this.at++] = TAB;
  }

  /** `2024-11-24`, or blank. */
  day(day: Day | null): void {
    if (day !== null) this.at = writeDate(day, this.bytes, this.at);
    this.bytes[this.at++] = TAB;
  }

  blanks(count: number): void {
    for (let cell = 0; cell < count; cell++) this.bytes[this.at++] = TAB;
  }

  endRow(period: number): void {
    this.bytes[this.at - 1] = 13;
    this.bytes[this.at++] = 10;
    this.periods[this.rows++] = period;
    this.starts[this.rows] = this.at;
  }

  /** The last row without its line end, as Latin-1. */
  lastRow(): string {
    return latin1(this.bytes.subarray(this.starts[this.rows - 1], this.at - 2));
  }

  /** Puts other text in the place of the last row; it may hold line breaks and stays one row. */
  replaceLastRow(text: string): void {
    this.at = this.starts[this.rows - 1] ?? 0;
    this.text(text);
    this.rows--;
    this.endRow(this.periods[this.rows] ?? 0);
  }

  /** The period of the last row. */
  lastPeriod(): number {
    return this.periods[this.rows - 1] ?? 0;
  }

  /** Writes a row given as text that stays behind all rows of its period that were written before it. */
  addCopy(text: string, period: number): void {
    this.beginRow();
    this.text(text);
    this.pinned.add(this.rows);
    this.endRow(period);
  }

  /**
   * The rows in the order of their periods, and within one as they were written but for one pair in fifty that has
   * changed places: the court's files are only roughly in order.
   *
   * @param track rows, by their order of writing, whose places are wanted; any row may be asked for
   */
  inOrder(track: readonly number[]): { readonly rows: ChunkRows; readonly places: RowPlace[] } {
    const rowsIn = new Uint32Array(PERIODS);
    const bytesIn = new Uint32Array(PERIODS);
    for (let row = 0; row < this.rows; row++) {
      const period = this.periods[row] ?? 0;
      rowsIn[period] = (rowsIn[period] ?? 0) + 1;
      bytesIn[period] = (bytesIn[period] ?? 0) + this.lengthOf(row);
    }
    const { order, inPeriod } = this.sortRows(rowsIn);
    const bytes = new Uint8Array(this.at);
    let at = 0;
    for (const row of order) {
      bytes.set(this.bytes.subarray(this.starts[row], this.starts[row + 1]), at);
      at += this.lengthOf(row);
    }
    const places = track.map((row) => ({ period: this.periods[row] ?? 0, inPeriod: inPeriod[row] ?? 0 }));
    return { rows: { bytes, bytesIn, rowsIn }, places };
  }

  private sortRows(rowsIn: Uint32Array): { order: Int32Array; inPeriod: Int32Array } {
    const next = new Int32Array(PERIODS);
    for (let period = 1; period < PERIODS; period++)
      next[period] = (next[period - 1] ?? 0) + (rowsIn[period - 1] ?? 0);
    const first = next.slice();
    const order = new Int32Array(this.rows);
    for (let row = 0; row < this.rows; row++) {
      const period = this.periods[row] ?? 0;
      const place = next[period] ?? 0;
      next[period] = place + 1;
      order[place] = row;
    }
    for (let place = 50; place < this.rows; place += 50) {
      const [before = 0, after = 0] = [order[place - 1], order[place]];
      if (this.periods[before] !== this.periods[after] || this.pinned.has(after) || this.pinned.has(before))
        continue;
      order[place - 1] = after;
      order[place] = before;
    }
    const inPeriod = new Int32Array(this.rows);
    order.forEach((row, place) => {
      inPeriod[row] = place - (first[this.periods[row] ?? 0] ?? 0);
    });
    return { order, inPeriod };
  }

  private lengthOf(row: number): number {
    return (this.starts[row + 1] ?? 0) - (this.starts[row] ?? 0);
  }
}

const MIDNIGHT = Uint8Array.from(" 00:00:00.000", (sign) => sign.charCodeAt(0));

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
