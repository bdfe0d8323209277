import { InternalError, type Time } from "../../core/index.ts";
import type { PublishedRow } from "./published-table.ts";
import type { RecordVocabulary } from "./record-vocabulary.ts";
import { rowTime } from "./row-time.ts";
import { type CsvRow, cellText, scanCsv } from "./scan-csv.ts";
import type { TableColumns } from "./table-columns.ts";

type Draft = { -readonly [Key in keyof PublishedRow]: PublishedRow[Key] };
type Group = PublishedRow["group"];

/**
 * Makes the rows of one table out of its CSV text, which is taken to be checked. The header is row 1. Rows that share
 * a period or a group share the object. About a microsecond a row.
 *
 * @throws InternalError where a row has no known measure, period or number
 */
export function makeRows(
  path: string,
  text: string,
  columns: TableColumns,
  defaultMeasure: string,
  vocabulary: RecordVocabulary,
): PublishedRow[] {
  const timeOf = timeReader(vocabulary);
  const groupOf = groupReader(columns);
  const optional = OPTIONAL.filter((name) => columns[name] >= 0);
  const rows: PublishedRow[] = [];
  const problem = scanCsv(text, (row, rowNumber) => {
    if (rowNumber === 1) return;
    const locator = `${path} row ${rowNumber}`;
    const measure = columns.measure < 0 ? defaultMeasure : cellText(row, columns.measure) || defaultMeasure;
    const time = timeOf(measure, cellText(row, columns.period));
    const value = readNumber(row, columns.value);
    if (time === null || Number.isNaN(value)) throw unchecked(locator);
    const draft: Draft = { measure, time, group: groupOf(row), value, locator };
    for (const name of optional) addOptional(draft, name, row, columns[name]);
    rows.push(draft);
  });
  if (problem !== null) throw unchecked(`${path} row ${problem.row}`);
  return rows;
}

function unchecked(locator: string): InternalError {
  return new InternalError(
    "record.unchecked-row",
    `${locator} lacks a known measure, a period of it or a number.`,
  );
}

const OPTIONAL = ["low", "high", "stated", "class", "source", "locator", "note"] as const;

function addOptional(draft: Draft, name: (typeof OPTIONAL)[number], row: CsvRow, index: number): void {
  if (row.starts[index] === row.ends[index]) return;
  const text = cellText(row, index);
  if (name === "low" || name === "high") draft[name] = readNumber(row, index);
  else if (name === "locator") draft.locator = `${text}; ${draft.locator}`;
  else if (name !== "class") draft[name] = text;
  else if (text === "primary" || text === "secondary") draft.class = text;
}

/** NaN for an empty cell or one that is no number. Whole numbers are read in place, without a copy of the cell. */
function readNumber(row: CsvRow, index: number): number {
  const start = row.starts[index] ?? 0;
  const end = row.ends[index] ?? 0;
  if (start === end) return Number.NaN;
  let value = 0;
  for (let position = start; position < end; position++) {
    const digit = row.text.charCodeAt(position) - 48;
    if (digit < 0 || digit > 9 || position - start > 14) return Number(row.text.slice(start, end));
    value = value * 10 + digit;
  }
  return value;
}

/** Reads each period of a measure once; rows next to each other mostly share theirs. */
function timeReader(vocabulary: RecordVocabulary): (measure: string, period: string) => Time | null {
  const known = new Map<string, Time | null>();
  let lastMeasure = "";
  let lastPeriod = "";
  let last: Time | null = null;
  return (measure, period) => {
    if (period === lastPeriod && measure === lastMeasure) return last;
    const key = `${measure}\0${period}`;
    let time = known.get(key);
    if (time === undefined) {
      const words = vocabulary.measures.get(measure);
      time = words === undefined ? null : rowTime(period, words.kind);
      known.set(key, time);
    }
    [lastMeasure, lastPeriod, last] = [measure, period, time];
    return time;
  };
}

/** Makes each group once, known again by the stretch of text from the first dimension's cell to the last one's. */
function groupReader({ dimensions }: TableColumns): (row: CsvRow) => Group {
  const known = new Map<string, Group>();
  const first = dimensions[0]?.index ?? -1;
  const last = dimensions.at(-1)?.index ?? -1;
  const everybody: Group = {};
  return (row) => {
    if (first < 0) return everybody;
    const key = row.text.slice(row.starts[first], row.ends[last]);
    let group = known.get(key);
    if (group === undefined) {
      const cells = dimensions.map(({ name, index }): [string, string] => [name, cellText(row, index)]);
      group = Object.fromEntries(cells.filter(([, value]) => value !== ""));
      known.set(key, group);
    }
    return group;
  };
}
