import { daysBetween, endOf, fiscalYearOf, type IsoDate, startOf, type Time } from "../../core/index.ts";
import type { ReportText } from "../../reports/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { measuresIn, openingMeasures } from "../grounding/opening-measures.ts";
import { straighten } from "../grounding/straighten.ts";

/** What the whole report lets a number be, beyond what its own sentence says. */
export interface ReportContext {
  /** The report's text, typographic marks made plain. */
  readonly text: string;
  readonly published: IsoDate | null;
  /** Years the text names, as fiscal and as calendar years. */
  readonly years: ReadonlySet<number>;
  /** Measures the headline and the first paragraphs speak of. */
  readonly opening: readonly string[];
}

export function reportContext({
  text,
  blocks,
  published,
}: Pick<ReportText, "text" | "blocks" | "published">): ReportContext {
  const plain = straighten(text);
  return {
    text: plain,
    published,
    years: yearsIn(plain),
    opening: openingMeasures(plain, blocks),
  };
}

function yearsIn(text: string): ReadonlySet<number> {
  const years = new Set<number>();
  for (const [, long, short] of text.matchAll(/\b((?:19|20|18)\d\d)\b|\bFY ?'?(\d\d)\b/g)) {
    const year = long === undefined ? Number(short) + (Number(short) < 50 ? 2000 : 1900) : Number(long);
    years.add(year);
  }
  return years;
}

/** Claims before this one that may tell what it measures. */
const REACH = 14;

/** Measures a claim can have besides those its own words name: of its sentence, of the claims before, of the opening. */
export function contextMeasures(
  claim: GroundedClaim,
  all: readonly GroundedClaim[],
  context: ReportContext,
): readonly string[] {
  const position = all.findIndex(({ quantity }) => quantity === claim.quantity);
  const found = new Set<string>(measuresIn(context.text.slice(claim.sentence.start, claim.sentence.end)));
  for (let place = position - 1; place >= Math.max(0, position - REACH); place--) {
    for (const measure of all[place]?.measures ?? []) found.add(measure);
  }
  for (const measure of context.opening) found.add(measure);
  return [...found].filter((measure) => !claim.measures.includes(measure));
}

/** Characters before a sentence that may name what its figures are of. */
const NEARBY = 300;

/** The words a group must be named in: the claim's sentence, and what stands just before it. */
export function wordsNear(
  { sentence }: GroundedClaim,
  { text }: ReportContext,
): { sentence: string; before: string } {
  return {
    sentence: text.slice(sentence.start, sentence.end),
    before: text.slice(Math.max(0, sentence.start - NEARBY), sentence.start),
  };
}

const RECENT_DAYS = 800;

/** True where a report may well speak of that time: it names the year, or was published within a year or so of it. */
export function mayMean(time: Time, { years, published }: ReportContext): boolean {
  const end = endOf(time);
  if (
    years.has(fiscalYearOf(end)) ||
    years.has(Number(end.slice(0, 4))) ||
    years.has(Number(startOf(time).slice(0, 4)))
  )
    return true;
  if (published === null) return years.size === 0;
  const days = daysBetween(end, published);
  return days >= -3 && days <= RECENT_DAYS;
}
