import type { IsoDate } from "../../../core/index.ts";
import { compareDays } from "./compare-days.ts";
import { decideDate, lastMonthWithFigures, type TableDate, withoutDate } from "./decide-dates.ts";
import { FACILITIES } from "./read-facilities.ts";
import { type PrintedDate, readFootnoteDates } from "./read-footnote-dates.ts";
import { alternativesDates, facilityPullDates } from "./read-sheet-dates.ts";
import type { StatisticsFinding } from "./statistics-finding.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";
import type { ReadTable } from "./table-figure.ts";
import type { DateKind } from "./table-kinds.ts";

/** The as-of date of every table of a workbook, and what is wrong with those that have none. */
export interface DatedTables {
  readonly byTable: ReadonlyMap<ReadTable, TableDate>;
  readonly dates: Readonly<Partial<Record<DateKind | "facilities", IsoDate>>>;
  readonly findings: readonly StatisticsFinding[];
}

/**
 * Dates the tables: those of the sheets on detention and the facilities by the footnotes, those on Alternatives to
 * Detention by their own sheet. The day a list of facilities was drawn must agree with the footnotes, and the sections of
 * the footnotes with each other.
 */
export function dateTables(tables: readonly ReadTable[], sheets: readonly StatisticsSheet[]): DatedTables {
  const footnotes = readFootnoteDates(sheets);
  const own = new Map(
    sheets.map((sheet) => [sheet.name, { atd: alternativesDates(sheet), pull: facilityPullDates(sheet) }]),
  );
  const printedFor = (table: ReadTable): readonly PrintedDate[] =>
    table.dateKind === "atd" ? (own.get(table.sheet)?.atd ?? []) : (footnotes.get(table.dateKind) ?? []);
  const ownDays = (table: ReadTable): IsoDate[] =>
    tables
      .filter((other) => other.fiscalYear === table.fiscalYear && other.sheet !== table.sheet)
      .flatMap(({ id, dateKind, sheet }) =>
        dateKind === "atd"
          ? (own.get(sheet)?.atd ?? [])
          : id === FACILITIES
            ? (own.get(sheet)?.pull ?? [])
            : [],
      )
      .map(({ date }) => date);

  const decided = new Map<ReadTable, TableDate>();
  for (const table of tables) {
    const lastMonth = table.fiscalYear === null ? null : lastMonthWithFigures(tables, table.fiscalYear);
    const others = [...ownDays(table), ...(own.get(table.sheet)?.pull ?? []).map(({ date }) => date)];
    const isAtd = table.dateKind === "atd";
    decided.set(table, decideDate(table, printedFor(table), isAtd ? null : lastMonth, isAtd ? [] : others));
  }
  const byTable = withoutOddDays(decided, printedFor);
  const findings = new Map<string, StatisticsFinding>();
  for (const [table, dated] of byTable) {
    if (dated.date === null) findings.set(`${dated.why} ${table.id} ${dated.finding.locator}`, dated.finding);
  }
  return { byTable, dates: datesByKind(tables, byTable, own), findings: [...findings.values()] };
}

/** The dates without those of the footnotes that the other sections contradict. */
function withoutOddDays(
  decided: ReadonlyMap<ReadTable, TableDate>,
  printedFor: (table: ReadTable) => readonly PrintedDate[],
): Map<ReadTable, TableDate> {
  const years = new Map<number, Map<DateKind, IsoDate>>();
  for (const [{ dateKind, fiscalYear }, { date }] of decided) {
    if (dateKind === "atd" || fiscalYear === null || date === null) continue;
    years.set(fiscalYear, (years.get(fiscalYear) ?? new Map<DateKind, IsoDate>()).set(dateKind, date));
  }
  const compared = new Map([...years].map(([year, days]) => [year, compareDays(days, year)]));
  return new Map(
    [...decided].map(([table, dated]) => {
      const day = compared.get(table.fiscalYear ?? 0)?.get(table.dateKind);
      if (dated.date === null || day === undefined || day.agrees) return [table, dated];
      const [at] = printedFor(table);
      const own = `The as-of date is ${dated.date}, but`;
      if (day.most !== null) {
        const sentence = `${own} most sections of the footnotes are of ${day.most}`;
        return [table, withoutDate(table, "stale-date", sentence, at)];
      }
      const others = [...(years.get(table.fiscalYear ?? 0)?.values() ?? [])].filter(
        (other) => other !== dated.date,
      );
      const sentence = `${own} other sections of the footnotes are of ${[...new Set(others)].toSorted().join(" and ")}, and no day is that of most`;
      return [table, withoutDate(table, "dates-differ", sentence, at)];
    }),
  );
}

function datesByKind(
  tables: readonly ReadTable[],
  byTable: ReadonlyMap<ReadTable, TableDate>,
  own: ReadonlyMap<string, { readonly pull: readonly PrintedDate[] }>,
): DatedTables["dates"] {
  const dates: Partial<Record<DateKind | "facilities", IsoDate>> = {};
  for (const table of tables) {
    const date = byTable.get(table)?.date ?? null;
    if (date === null) continue;
    if (table.id === FACILITIES) {
      const pull = own.get(table.sheet)?.pull[0]?.date;
      if (pull !== undefined) dates.facilities = pull;
    } else if ((dates[table.dateKind] ?? "") < date) dates[table.dateKind] = date;
  }
  return dates;
}
