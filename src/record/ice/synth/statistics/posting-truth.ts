import { fiscalYear, intervalBetween } from "../../../../core/index.ts";
import { cellName } from "../../sheets/cell-name.ts";
import type { FootnoteKind } from "./footnotes-sheet.ts";
import type { LayoutFacts } from "./layout.ts";
import type { MadeFigure, MadeSum, MadeTable, PrintedCell } from "./made-table.ts";
import { type CellPlace, type MadeWorkbook, placesOf } from "./made-workbook.ts";

/** Why a figure that is printed is not to be given, by the names that accounts of workbooks use. */
export type NotGiven =
  | "not-a-number"
  | "unknown-label"
  | "stale-date"
  | "dates-differ"
  | "month-not-begun"
  | "sum-differs"
  | "printed-twice-differently"
  | "repeated";

/** A figure of a workbook, and whether a right reader gives it. */
export interface TrueFigure {
  readonly workbook: string;
  readonly table: string;
  readonly measure: string;
  /** As the built-in record words periods. */
  readonly time: string;
  readonly group: Readonly<Record<string, string>>;
  /** As printed; `null` where no number is. */
  readonly value: number | null;
  readonly sheet: string;
  readonly cell: string;
  readonly why?: NotGiven;
}

/** A fault that a right reader names. */
export interface TrueFinding {
  readonly workbook: string;
  readonly kind: string;
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Tables whose date cannot be right, and how. */
export interface DateFaults {
  readonly stale: ReadonlySet<FootnoteKind>;
  /** No day is that of most sections of the footnotes: none of them can be believed. */
  readonly isDayOpen: boolean;
  readonly isAtdContradicted: boolean;
}

export interface PostingTruth {
  readonly figures: readonly TrueFigure[];
  readonly findings: readonly TrueFinding[];
  readonly sums: number;
}

/** Of two equal figures, that of the table which comes first here is cited. */
const ORDER = [
  "detained-by-criminality",
  "detained-by-disposition",
  "book-ins-by-agency",
  "book-ins-by-facility-type",
  "book-outs-by-reason",
  "book-outs-by-facility-type",
  "removals",
  "population-by-agency",
  "population-by-facility-type",
  "stay-by-agency",
  "stay-by-facility-type",
  "stay-of-adults-by-agency",
  "alternatives-by-area",
  "facilities",
];

/** Sums of averages may be off by this much for each part; counts add exactly. */
const AVERAGE_SLACK = 0.00005;
/** A share may be off by this much. */
const SHARE_SLACK = 0.006;

/** What is true of a workbook: worked out from how it was made, from what was planted, and never by reading it. */
export function postingTruth(workbook: MadeWorkbook, facts: LayoutFacts, faults: DateFaults): PostingTruth {
  const places = placesOf(workbook);
  const tables = workbook.tables.toSorted(
    (one, other) => ORDER.indexOf(one.id ?? "") - ORDER.indexOf(other.id ?? ""),
  );
  const failed = tables.flatMap(({ sums }) => sums).filter((sum) => isChecked(sum) && !holds(sum));
  const differing = differingTotals(workbook);
  const doubtful = new Set(failed.flatMap(({ total, parts }) => [total, ...parts]));
  for (const { figure } of differing) doubtful.add(figure);
  const entries = tables.flatMap((table) =>
    table.figures.map((figure) => ({
      figure,
      time: timeOf(figure, workbook, facts),
      why: whyNot(figure, faults, workbook, doubtful),
    })),
  );
  const { contested, twice } = findContested(entries.filter(({ why }) => why === null));
  const given = new Set<string>();
  const figures = entries.map(({ figure, time, why }): TrueFigure => {
    const key = keyOf(figure, time);
    const reason =
      why ?? (contested.has(figure) ? "printed-twice-differently" : given.has(key) ? "repeated" : null);
    if (reason === null) given.add(key);
    return describe(figure, time, reason, workbook, places);
  });
  const at = (kind: string, table: MadeTable | null, cell: PrintedCell | undefined): TrueFinding[] => {
    const place = cell && places.get(cell);
    if (place === undefined) return [];
    const { sheet } = place;
    return [
      {
        workbook: workbook.posting.file,
        kind,
        table: table?.id ?? "",
        sheet,
        cell: cellName(place.row, place.column),
      },
    ];
  };
  const findings = [
    ...failed.flatMap(({ total }) => at("total-differs", total.table, total.cells[0])),
    ...differing.flatMap(({ figure, cell }) => at("total-differs", figure.table, cell)),
    ...twice.flatMap((figure) => at("printed-twice", figure.table, figure.cells[0])),
    ...tables.flatMap((table) => [
      ...table.unknownLabels.flatMap((cell) => at("unknown-label", table, cell)),
      ...table.shares.filter(isWrongShare).flatMap(({ cell }) => at("share-differs", table, cell)),
      ...table.figures.flatMap(({ cells }) =>
        cells.filter((cell) => !isNumber(cell)).flatMap((cell) => at("not-a-number", table, cell)),
      ),
      ...dateFault(table, faults).flatMap((kind) => at(kind, table, datingCell(table, workbook))),
    ]),
  ];
  const readable = tables.flatMap(({ sums }) => sums).filter(isChecked).length;
  const shares = tables
    .flatMap(({ shares: all }) => all)
    .filter(({ part, whole }) => isReadable(part) && isReadable(whole));
  return { figures, findings, sums: readable + shares.length + 2 * workbook.sameTotals.length };
}

function isNumber({ value }: PrintedCell): boolean {
  return typeof value === "number";
}

function isReadable({ cells }: MadeFigure): boolean {
  return cells.every(isNumber);
}

/** What is printed; the classification levels of a facility are added. */
function printedValue({ cells }: MadeFigure): number {
  return cells.reduce((sum, { value }) => sum + Number(value), 0);
}

function isChecked({ total, parts }: MadeSum): boolean {
  return isReadable(total) && parts.some((part) => isReadable(part) && !part.isUnknown);
}

function holds({ total, parts }: MadeSum): boolean {
  const sum = parts.filter(isReadable).reduce((all, part) => all + printedValue(part), 0);
  const slack = total.measure === "average-daily-population" ? (parts.length + 1) * AVERAGE_SLACK : 0.000001;
  return Math.abs(sum - printedValue(total)) <= slack;
}

function isWrongShare({ cell, part, whole }: MadeTable["shares"][number]): boolean {
  if (!isReadable(part) || !isReadable(whole) || printedValue(whole) === 0) return false;
  return Math.abs(Number(cell.value) - printedValue(part) / printedValue(whole)) > SHARE_SLACK;
}

/** Other tables of the sheet on alternatives whose total is not that of the table by area. */
function differingTotals({ tables, sameTotals }: MadeWorkbook): { figure: MadeFigure; cell: PrintedCell }[] {
  const figure = tables
    .find(({ id }) => id === "alternatives-by-area")
    ?.figures.find(({ measure, group }) => measure === "atd-participants" && Object.keys(group).length === 0);
  if (figure === undefined || !isReadable(figure)) return [];
  return sameTotals
    .filter(({ total }) => total.value !== printedValue(figure))
    .map(({ total }) => ({ figure, cell: total }));
}

/** What is wrong with a table's date: one fault, or none. */
function dateFault(
  { dateKind }: MadeTable,
  { stale, isDayOpen, isAtdContradicted }: DateFaults,
): ("stale-date" | "dates-differ")[] {
  if (dateKind === "atd") return isAtdContradicted ? ["dates-differ"] : [];
  if (stale.has(dateKind)) return ["stale-date"];
  return isDayOpen ? ["dates-differ"] : [];
}

/** Where the date of a table is printed first. */
function datingCell({ dateKind, rows }: MadeTable, { lines }: MadeWorkbook): PrintedCell | undefined {
  return dateKind === "atd" ? (rows[0]?.[0] ?? undefined) : lines.get(dateKind);
}

function whyNot(
  figure: MadeFigure,
  faults: DateFaults,
  { posting }: MadeWorkbook,
  doubtful: ReadonlySet<MadeFigure>,
): NotGiven | null {
  if (!isReadable(figure)) return "not-a-number";
  if (figure.isUnknown) return "unknown-label";
  const [fault] = dateFault(figure.table, faults);
  if (fault !== undefined) return fault;
  if (!isBegun(figure.period, posting.dates.through)) return "month-not-begun";
  return doubtful.has(figure) ? "sum-differs" : null;
}

/** True for a period that has begun on that day: a month, the year so far, the day itself. */
export function isBegun(period: string, through: string): boolean {
  if (period === "day" || period === "year") return true;
  const order = (month: string): number => (Number(month) + 2) % 12;
  return order(period) <= order(through.slice(5, 7));
}

interface Entry {
  readonly figure: MadeFigure;
  readonly time: string;
}

/** Figures printed twice with two values; of averages, which nothing adds up, what lies below them in the table as well. */
function findContested(entries: readonly Entry[]): { contested: Set<MadeFigure>; twice: MadeFigure[] } {
  const byKey = new Map<string, MadeFigure[]>();
  for (const { figure, time } of entries) {
    const key = keyOf(figure, time);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  const contested = new Set<MadeFigure>();
  const twice: MadeFigure[] = [];
  for (const same of byKey.values()) {
    const [first] = same;
    if (
      first === undefined ||
      same.every((figure) => Math.abs(printedValue(figure) - printedValue(first)) <= 0.0001)
    )
      continue;
    twice.push(first);
    for (const above of same) {
      contested.add(above);
      if (above.table.isAdditive || above.table.id === "facilities") continue;
      for (const { figure } of entries) {
        const isBelow = Object.entries(above.group).every(
          ([dimension, value]) => figure.group[dimension] === value,
        );
        if (figure.table === above.table && figure.period === above.period && isBelow) contested.add(figure);
      }
    }
  }
  return { contested, twice };
}

function keyOf({ measure, group }: MadeFigure, time: string): string {
  const words = Object.keys(group)
    .sort()
    .map((dimension) => `${dimension}=${group[dimension]}`);
  return [measure, time, ...words].join(" ");
}

function timeOf({ period, table }: MadeFigure, { posting }: MadeWorkbook, { year }: LayoutFacts): string {
  const { through, detained, atd } = posting.dates;
  if (period === "day") return table.dateKind === "atd" ? atd : detained;
  if (period === "year") return intervalBetween(fiscalYear(year).from, through).label;
  return `${Number(period) >= 10 ? year - 1 : year}-${period}`;
}

function describe(
  figure: MadeFigure,
  time: string,
  why: NotGiven | null,
  { posting }: MadeWorkbook,
  places: ReadonlyMap<PrintedCell, CellPlace>,
): TrueFigure {
  const { table, measure, group, cells } = figure;
  const found = cells.flatMap((cell) => places.get(cell) ?? []);
  return {
    workbook: posting.file,
    table: table.id ?? "",
    measure,
    time,
    group,
    value: isReadable(figure) ? printedValue(figure) : null,
    sheet: found[0]?.sheet ?? "",
    cell: nameCells(found),
    ...(why === null ? {} : { why }),
  };
}

/** `B21`; `J11:M11` for cells side by side, `J11+L11` for others. */
function nameCells(places: readonly CellPlace[]): string {
  const sorted = places.toSorted((one, other) => one.column - other.column);
  const names = sorted.map(({ row, column }) => cellName(row, column));
  const [first] = sorted;
  if (first === undefined || names.length === 1) return names[0] ?? "";
  const isRange = sorted.every(({ column }, index) => column === first.column + index);
  return isRange ? `${names[0]}:${names.at(-1)}` : names.join("+");
}
