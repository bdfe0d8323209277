import { addDays, fiscalYear, type IsoDate, type Random } from "../../../../core/index.ts";
import { type FootnoteDates, type FootnoteKind, footnoteDates } from "./footnotes-sheet.ts";
import type { LayoutFacts } from "./layout.ts";
import { datesBefore, type Posting, type PostingDates, pick } from "./posting-plan.ts";
import type { DateFaults } from "./posting-truth.ts";
import type { QuirkName } from "./quirks.ts";

/** The dates a workbook prints, and what is wrong with them. */
export interface PlantedDates {
  readonly footnotes: FootnoteDates;
  /** In the line below the last table of the sheet on alternatives. */
  readonly reportDate: IsoDate;
  readonly faults: DateFaults;
  /** The sections whose date is not right, and for which quirk. */
  readonly changed: ReadonlyMap<FootnoteKind, QuirkName>;
}

const KINDS: readonly FootnoteKind[] = ["averages", "book-outs", "removals", "detained", "book-ins"];
/** Two older days for sections of the footnotes, so far apart that none of three is near another. */
const DAYS_BACK = [6, 12] as const;

/**
 * The dates the workbook prints. Up to two sections of the footnotes are stale, with the date of the posting before or
 * last year's. Where dates differ, the sheet on alternatives has two, or the five sections of the footnotes are of three
 * days and none is that of most: two are six days old and one is twelve.
 */
export function plantDates(
  facts: LayoutFacts,
  { dates }: Posting,
  has: (quirk: QuirkName) => boolean,
  random: Random,
): PlantedDates {
  const before = datesBefore(facts, dates);
  const footnotes: Record<FootnoteKind, IsoDate> = footnoteDates(dates);
  const changed = new Map<FootnoteKind, QuirkName>();
  const order = shuffled(random);
  if (has("stale-date")) {
    for (const kind of order.slice(0, random.chance(0.7) ? 1 : 2)) {
      footnotes[kind] = random.chance(0.7) ? footnoteDates(before)[kind] : addDays(footnotes[kind], -365);
      changed.set(kind, "stale-date");
    }
  }
  const hasOtherDay = has("dates-differ");
  // The FY2019 sheet on alternatives gives its day once, so that nothing can contradict it.
  const wantsFootnotes = facts.layout === "FY2019" || random.chance(0.5);
  const isDayOpen = hasOtherDay && wantsFootnotes && changed.size === 0 && hasRoom(facts, dates);
  if (isDayOpen) {
    for (const [place, kind] of order.slice(0, 3).entries()) {
      footnotes[kind] = addDays(dates.through, -DAYS_BACK[place === 2 ? 1 : 0]);
      changed.set(kind, "dates-differ");
    }
  }
  const isAtdContradicted = hasOtherDay && !isDayOpen && facts.layout !== "FY2019";
  const stale = new Set(order.filter((kind) => changed.get(kind) === "stale-date"));
  return {
    footnotes,
    reportDate: isAtdContradicted ? before.atd : dates.atd,
    faults: { stale, isDayOpen, isAtdContradicted },
    changed,
  };
}

/** True where the older days lie in the month of the counts, so that no month tells which day is right. */
function hasRoom({ year }: LayoutFacts, { through }: PostingDates): boolean {
  const oldest = addDays(through, -DAYS_BACK[1]);
  return oldest.slice(0, 7) === through.slice(0, 7) && oldest >= fiscalYear(year).from;
}

function shuffled(random: Random): FootnoteKind[] {
  const left = [...KINDS];
  return KINDS.flatMap(() => {
    const kind = pick(left, random);
    if (kind === undefined) return [];
    left.splice(left.indexOf(kind), 1);
    return [kind];
  });
}
