import { endOf, startOf } from "../../core/index.ts";
import { numberProblem } from "./check-number.ts";
import type { DescriptorResource } from "./descriptor.ts";
import { nearestName } from "./nearest-name.ts";
import type { PackageFault } from "./package-fault.ts";
import { quoteCell } from "./quote-cell.ts";
import type { MeasureWords, RecordVocabulary } from "./record-vocabulary.ts";
import { rowTime } from "./row-time.ts";
import { readColumns, type TableColumns } from "./table-columns.ts";

type Report = (code: string, column: string | undefined, message: string) => void;

/**
 * Everything wrong in the rows of one table (the header's own faults are found before). Rows are numbered with the
 * header as row 1. Two rows are the same figure when measure, period and group are; where the schema's primary key
 * has `source` or `locator`, these too.
 */
export function checkRows(
  file: string,
  rows: readonly (readonly string[])[],
  header: readonly string[],
  resource: DescriptorResource,
  vocabulary: RecordVocabulary,
): PackageFault[] {
  const columns = readColumns(header);
  const faults: PackageFault[] = [];
  const firstRowOf = new Map<string, number>();
  const extraKeys = [resource.schema?.primaryKey ?? []]
    .flat()
    .filter((name) => name === "source" || name === "locator");
  rows.forEach((row, index) => {
    const rowNumber = index + 2;
    const report: Report = (code, column, message) => {
      faults.push({ code, file, row: rowNumber, ...(column === undefined ? {} : { column }), message });
    };
    if (row.length !== header.length) {
      report("record.wrong-cell-count", undefined, describeWidth(row, header.length));
      return;
    }
    const measure = cell(row, columns.measure) || (resource.measure ?? "");
    const words = checkMeasure(measure, columns, vocabulary, report);
    const time = words === null ? null : checkPeriod(cell(row, columns.period), words, report);
    if (words !== null) checkGroup(row, columns, measure, words, vocabulary, report);
    checkValues(row, columns, report);
    checkClass(cell(row, columns.class), report);
    if (time === null) return;
    const group = columns.dimensions.map((dimension) => cell(row, dimension.index));
    const extra = extraKeys.map((name) => cell(row, columns[name === "source" ? "source" : "locator"]));
    const key = [measure, startOf(time), endOf(time), ...group, ...extra].join("\0");
    const earlier = firstRowOf.get(key);
    if (earlier === undefined) firstRowOf.set(key, rowNumber);
    else
      report(
        "record.duplicate-row",
        undefined,
        `gives the same measure, period and group as row ${earlier}; keep one`,
      );
  });
  return faults;
}

function cell(row: readonly string[], index: number): string {
  return index < 0 ? "" : (row[index] ?? "");
}

function describeWidth(row: readonly string[], width: number): string {
  if (row.length === 1 && row[0] === "") return "the line is empty; remove it";
  const cells = row.length === 1 ? "1 cell" : `${row.length} cells`;
  return `has ${cells}, the header has ${width}; put a cell that contains a comma in quote marks, leave an unknown one empty`;
}

function checkMeasure(
  measure: string,
  columns: TableColumns,
  { measures }: RecordVocabulary,
  report: Report,
): MeasureWords | null {
  const words = measures.get(measure);
  if (words !== undefined) return words;
  const column = columns.measure < 0 ? undefined : "measure";
  const nearest = nearestName(measure, measures.keys());
  const remedy = nearest === undefined ? "`ofrecord measures` lists them" : `did you mean "${nearest}"?`;
  if (measure === "")
    report("record.no-measure", column, "names no measure and the resource has none; fill it in");
  else report("record.unknown-measure", column, `${quoteCell(measure)} is no measure; ${remedy}`);
  return null;
}

function checkPeriod(period: string, { kind }: MeasureWords, report: Report): ReturnType<typeof rowTime> {
  const time = rowTime(period, kind);
  const wanted = {
    stock: "this measure is a number on a day, so write a date such as 2024-11-24 or 2024-11",
    flow: "write 2024, 2024-11, FY2024, FY2025 to 2025-09-20 or 2024-10-01/2024-11-30",
    rate: "write a date such as 2024-11-24 or a period such as FY2024 or 2024-10-01/2024-11-30",
  }[kind];
  const found = period === "" ? "the period is empty" : `${quoteCell(period)} is no period of that kind`;
  if (time === null) report("record.bad-period", "period", `${found}; ${wanted}`);
  return time;
}

function checkGroup(
  row: readonly string[],
  columns: TableColumns,
  measure: string,
  words: MeasureWords,
  vocabulary: RecordVocabulary,
  report: Report,
): void {
  for (const { name, index } of columns.dimensions) {
    const value = cell(row, index);
    if (value === "") continue;
    if (!words.dimensions.includes(name)) {
      report("record.unknown-dimension", name, `${measure} has no dimension "${name}"; leave the cell empty`);
    } else if (!vocabulary.dimensionValue(name, value)) {
      report(
        "record.unknown-value",
        name,
        `${quoteCell(value)} is no ${name} that is known; ${valueRemedy(name, value, vocabulary)}`,
      );
    }
  }
}

function valueRemedy(name: string, value: string, vocabulary: RecordVocabulary): string {
  const tidy = value.trim().replaceAll(/[\s_]+/g, "-");
  const spelling = [value.trim(), tidy.toUpperCase(), tidy.toLowerCase()].find((text) =>
    vocabulary.dimensionValue(name, text),
  );
  if (spelling !== undefined) return `did you mean "${spelling}"?`;
  if (/^(all|total|everybody)$/i.test(value.trim())) return "leave the cell empty in a row that is a total";
  return name === "nationality"
    ? "write the three letters of ISO 3166-1, such as GTM"
    : "docs/definitions.md lists the values";
}

function checkValues(row: readonly string[], columns: TableColumns, report: Report): void {
  const numbers = { low: Number.NaN, value: Number.NaN, high: Number.NaN };
  for (const column of ["value", "low", "high"] as const) {
    const text = cell(row, columns[column]);
    if (text === "") {
      if (column === "value")
        report("record.empty-value", column, "the value is empty; give the number or remove the row");
      continue;
    }
    const problem = numberProblem(text);
    if (problem === null) numbers[column] = Number(text);
    else report(problem.code, column, problem.message);
  }
  const { low, value, high } = numbers;
  if (low > value)
    report(
      "record.low-above-value",
      "low",
      `the lower bound ${low} is above the value ${value}; correct one of them`,
    );
  if (high < value)
    report(
      "record.high-below-value",
      "high",
      `the upper bound ${high} is below the value ${value}; correct one of them`,
    );
}

function checkClass(text: string, report: Report): void {
  if (text === "" || text === "primary" || text === "secondary") return;
  report(
    "record.bad-class",
    "class",
    `${quoteCell(text)} is neither "primary" nor "secondary"; write one of the two or leave it empty`,
  );
}
