import { createRandom, type Random } from "../../../../core/index.ts";
import { type AreaCount, makeAlternatives } from "./alternatives-data.ts";
import { makeFacilityCounts } from "./facility-data.ts";
import { footnoteDates } from "./footnotes-sheet.ts";
import type { LayoutFacts } from "./layout.ts";
import type { MadeTable, PrintedCell } from "./made-table.ts";
import type { MadeWorkbook } from "./made-workbook.ts";
import { makeTables, makeWorkbook } from "./make-workbook.ts";
import { plantDates } from "./plant-dates.ts";
import { addDisposition, addErrors, addReason, addTechnology } from "./plant-in-data.ts";
import {
  addHiddenSheet,
  insertColumn,
  insertRow,
  type PlantedInSheet,
  renameSheet,
} from "./plant-in-sheets.ts";
import {
  errorsInRow,
  misprintTotal,
  type PlantedInTable,
  reorderColumns,
  rewordHeadings,
  textInCell,
} from "./plant-in-tables.ts";
import { type Posting, pick } from "./posting-plan.ts";
import { type DateFaults, isBegun } from "./posting-truth.ts";
import { happens, type QuirkName } from "./quirks.ts";
import type { YearModel } from "./year-model.ts";
import { sumYearToDate, type YearToDate } from "./year-to-date.ts";

/** A quirk of a workbook: where it is, and what was there before it. */
export interface PlantedQuirk {
  readonly quirk: QuirkName;
  readonly table: string;
  readonly cell: PrintedCell | null;
  readonly sheet: string;
  readonly before: string;
}

export interface MadePosting {
  readonly workbook: MadeWorkbook;
  readonly planted: readonly PlantedQuirk[];
  readonly faults: DateFaults;
}

const NEW_LABEL_TABLES = {
  "new-disposition": "detained-by-disposition",
  "new-reason": "book-outs-by-reason",
  "new-technology": "alternatives-by-area",
} as const;

/**
 * Makes the workbook of a posting, quirks included. No table has more than one of those that cost it figures, so that
 * what follows from each is plain.
 */
export function makePosting(
  facts: LayoutFacts,
  model: YearModel,
  posting: Posting,
  { seed, defects }: { readonly seed: number; readonly defects: number },
): MadePosting {
  const random = createRandom(seed, 10_000 + Number(posting.dates.posted.replaceAll("-", "")));
  const planted: PlantedQuirk[] = [];
  const has = (quirk: QuirkName): boolean => happens(quirk, defects, random);
  const note = (quirk: QuirkName, more: Partial<PlantedQuirk>): number =>
    planted.push({ quirk, table: "", cell: null, sheet: "", before: "", ...more });

  const custody = sumYearToDate(facts, model, seed, posting.dates.through);
  const areas = makeAlternatives(facts, seed, posting.dates.atd);
  const facilities = makeFacilityCounts(facts, seed, custody);
  if (posting.correctedBy !== null) {
    addErrors(custody, random);
    note("corrected-posting", { before: posting.correctedBy });
  }
  const touched = new Set<string>(plantNewLabels(custody, areas, has, random, note));
  const dates = plantDates(facts, posting, has, random);
  const data = {
    posting,
    custody,
    areas,
    facilities,
    footnotes: dates.footnotes,
    reportDate: dates.reportDate,
  };
  const tables = makeTables(facts, data);
  const all = [...tables.detention.flat().map(({ table }) => table), tables.area, tables.facilities].filter(
    ({ id }) => id !== null,
  );
  const plantIn = (
    quirk: QuirkName,
    plant: (table: MadeTable) => PlantedInTable | null,
    costs: boolean,
  ): void => {
    if (!has(quirk)) return;
    const table = pick(costs ? all.filter(({ id }) => !touched.has(id ?? "")) : all, random);
    const done = table === undefined ? null : plant(table);
    if (done === null) return;
    note(quirk, done);
    if (costs) touched.add(done.table);
  };
  const begun = (period: string): boolean => isBegun(period, posting.dates.through);
  plantIn("misprinted-total", (table) => misprintTotal(table, random), true);
  plantIn("text-in-cell", (table) => textInCell(table, begun, random), true);
  plantIn("errors-in-row", (table) => errorsInRow(table, random), true);
  plantIn("column-order", (table) => reorderColumns(table, random), false);
  plantIn("heading-wording", (table) => rewordHeadings(table, facts.year, random), false);
  const moved = new Set<MadeTable>();
  const movable = pick(
    all.filter(({ dateKind, id }) => dateKind !== "atd" && id !== "facilities"),
    random,
  );
  if (has("moved-table") && movable !== undefined) {
    moved.add(movable);
    note("moved-table", { table: movable.id ?? "", cell: movable.rows[0]?.[0] ?? null });
  }
  const workbook = makeWorkbook(facts, data, tables, moved);
  for (const [kind, quirk] of dates.changed) {
    note(quirk, {
      cell: workbook.lines.get(kind) ?? null,
      before: footnoteDates(posting.dates)[kind],
    });
  }
  if (dates.faults.isAtdContradicted) {
    note("dates-differ", { table: "alternatives-by-area", cell: tables.area.rows[0]?.[0] ?? null });
  }
  const plantOn = (quirk: QuirkName, plant: () => PlantedInSheet | null): void => {
    const done = has(quirk) ? plant() : null;
    if (done !== null) note(quirk, { table: done.table, sheet: done.sheet, before: done.what });
  };
  plantOn("sheet-name", () => renameSheet(workbook, random));
  plantOn("blank-row", () => insertRow(workbook, random));
  plantOn("blank-column", () => insertColumn(workbook, random));
  plantOn("hidden-sheet", () => addHiddenSheet(workbook, facts, random));
  return { workbook, planted, faults: dates.faults };
}

/** Rows that no reader knows; gives the tables that have them. */
function plantNewLabels(
  custody: YearToDate,
  areas: readonly AreaCount[],
  has: (quirk: QuirkName) => boolean,
  random: Random,
  note: (quirk: QuirkName, more: Partial<PlantedQuirk>) => void,
): string[] {
  const touched: string[] = [];
  const add = (quirk: keyof typeof NEW_LABEL_TABLES, before: string | null): void => {
    if (before === null) return;
    touched.push(NEW_LABEL_TABLES[quirk]);
    note(quirk, { table: NEW_LABEL_TABLES[quirk], before });
  };
  if (has("new-technology")) add("new-technology", addTechnology(areas, random));
  if (has("new-reason")) {
    addReason(custody);
    add("new-reason", "");
  }
  if (has("new-disposition")) {
    addDisposition(custody);
    add("new-disposition", "");
  }
  return touched;
}
