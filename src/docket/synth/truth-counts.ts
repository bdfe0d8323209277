import type { Spell } from "../history.ts";
import { dateOf, FIRST_YEAR, fiscalYearOf, LAST_YEAR } from "./calendar.ts";
import type { MadeCase } from "./made-case.ts";
import { LETTERS, STATUS_DAYS } from "./truth-status.ts";

/** What is counted by fiscal year. */
const YEARLY = {
  receipts: "cases by the day they enter the docket",
  completions: "cases by the day of their first decision that is no closure, change of venue or transfer",
  decisions: "all such decisions, later ones of a case too",
  removalOrders: "decisions that are orders of removal, deportation or exclusion",
  inAbsentia: "such orders made in absentia",
  withProtection: "such orders with withholding or protection under the Convention Against Torture",
} as const;
type Yearly = keyof typeof YEARLY;
const YEARLY_NAMES = Object.keys(YEARLY) as Yearly[];

const YEARS = LAST_YEAR - FIRST_YEAR + 1;
const LETTER_LIST = Object.keys(LETTERS);

/** Counts of one chunk or of all: letters by day, then measures by fiscal year. */
export type TrueCounts = Float64Array;

export function emptyCounts(): TrueCounts {
  return new Float64Array(STATUS_DAYS.length * LETTER_LIST.length + YEARLY_NAMES.length * YEARS);
}

export function addCounts(sum: TrueCounts, more: TrueCounts): void {
  more.forEach((count, index) => {
    sum[index] = (sum[index] ?? 0) + count;
  });
}

const letterPlaces = new Map(LETTER_LIST.map((letter, place) => [letter, place]));

/** Counts a case: its letter on each day, its receipt and its decisions. */
export function countCase(
  counts: TrueCounts,
  made: MadeCase,
  spells: readonly Spell[],
  letters: string,
): void {
  for (let day = 0; day < letters.length; day++) {
    const place = letterPlaces.get(letters[day] ?? "") ?? 0;
    count(counts, day * LETTER_LIST.length + place);
  }
  const entered = spells[0]?.from;
  if (entered === undefined) return;
  countYear(counts, "receipts", fiscalYearOf(entered));
  let isFirst = true;
  for (const { completed, decision, absentia } of made.proceedings) {
    if (completed === null || decision === null || decision === "move" || decision === "closure") continue;
    const year = fiscalYearOf(completed);
    if (isFirst) countYear(counts, "completions", year);
    isFirst = false;
    countYear(counts, "decisions", year);
    if (!decision.startsWith("order")) continue;
    countYear(counts, "removalOrders", year);
    if (absentia) countYear(counts, "inAbsentia", year);
    if (decision !== "order") countYear(counts, "withProtection", year);
  }
}

function countYear(counts: TrueCounts, measure: Yearly, year: number): void {
  // A case may have entered on its charging document's day, years before the table begins.
  const place = Math.max(year, FIRST_YEAR) - FIRST_YEAR;
  count(counts, STATUS_DAYS.length * LETTER_LIST.length + YEARLY_NAMES.indexOf(measure) * YEARS + place);
}

function count(counts: TrueCounts, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** The counts as counts.json has them. */
export function describeCounts(counts: TrueCounts): object {
  const onDays = STATUS_DAYS.map((day, index) => {
    const from = index * LETTER_LIST.length;
    const byLetter = LETTER_LIST.map((letter, place) => [letter, counts[from + place] ?? 0]);
    return [dateOf(day), Object.fromEntries(byLetter)];
  });
  const inYears = YEARLY_NAMES.map((measure, index) => {
    const from = STATUS_DAYS.length * LETTER_LIST.length + index * YEARS;
    const years = Array.from({ length: YEARS }, (_, year) => [
      `FY${FIRST_YEAR + year}`,
      counts[from + year] ?? 0,
    ]);
    return [measure, Object.fromEntries(years)];
  });
  return {
    letters: LETTERS,
    measures: { ...YEARLY, note: `What is older than FY${FIRST_YEAR} is counted in it.` },
    status: Object.fromEntries(onDays),
    fiscalYears: Object.fromEntries(inYears),
  };
}
