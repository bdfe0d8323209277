import type { Tag } from "./phrases.ts";

/** One line of the table that turns the words of a clause into measures. */
export interface MeasureRule {
  /** Measures the words can mean, likeliest first. */
  readonly measures: readonly string[];
  /** Tags that must all be there. */
  readonly all: readonly Tag[];
  /** At least one of these, where given. */
  readonly any?: readonly Tag[];
  readonly none?: readonly Tag[];
  /** A pattern the noun counted must match, where both are given. */
  readonly noun?: RegExp;
  /** The noun must be there. */
  readonly needsNoun?: true;
  /** Only with a period ("in fiscal 2024"), or only without one. */
  readonly period?: boolean;
  /** Larger numbers cannot be of these measures. */
  readonly atMost?: number;
}

const COUNTRIES = /^(?:countries|nations|governments)$/;
const PLACES = /^(?:cities|counties|states|jurisdictions?|localities|communities|places)$/;

/**
 * First line that fits wins, so the narrower stands before the wider. The order carries what the statute and the
 * agencies tell apart: an order is not a removal, the docket of people not detained is not custody, a judge's
 * decisions in a year are not the orders outstanding on a day.
 */
const MEASURE_RULES: readonly MeasureRule[] = [
  { measures: ["length-of-stay"], all: ["length-of-stay"] },
  { measures: ["average-daily-population"], all: ["average-daily"], none: ["not-counted"] },
  {
    measures: ["average-daily-population"],
    all: ["average", "in-custody"],
    none: ["ordered", "not-counted"],
  },
  {
    measures: ["agreements-287g"],
    all: ["287g"],
    noun: /^(?:agreements?|partnerships|agencies|jurisdictions?|deals)$/,
  },
  { measures: ["agreements-287g"], all: ["ice"], noun: /^agreements?$/, needsNoun: true },
  { measures: ["sanctuary-jurisdictions"], all: ["sanctuary"] },
  {
    measures: ["uncooperative-countries"],
    all: [],
    any: ["uncooperative", "at-risk"],
    noun: COUNTRIES,
    atMost: 250,
  },
  { measures: ["removal-flights"], all: ["flight"], noun: /^flights?$/ },
  { measures: ["detainers"], all: ["detainer"] },
  { measures: ["at-large-arrests"], all: ["at-large"] },
  {
    measures: ["at-large-arrests"],
    all: ["community"],
    any: ["arrest", "arrested-by"],
    none: ["convicted", "charged"],
  },
  { measures: ["in-absentia-orders"], all: ["in-absentia"] },
  { measures: ["in-absentia-orders"], all: ["no-show", "ordered"] },
  { measures: ["asylum-applications-pending"], all: ["asylum"], any: ["pending", "backlog"] },
  {
    measures: ["asylum-applications-received"],
    all: ["asylum"],
    any: ["application", "new-case", "new-court-case"],
  },
  { measures: ["appeals-pending"], all: ["appeal"], any: ["pending", "backlog"], none: ["ordered"] },
  { measures: ["appeals-completed"], all: ["appeal"], any: ["completed", "completion"], none: ["ordered"] },
  {
    measures: ["asylum-applications-received"],
    all: ["asylum"],
    noun: /^(?:applications?|claims?|requests?|filings?|petitions?)$/,
    needsNoun: true,
  },
  { measures: ["court-referrals"], all: ["referral"], any: ["case", "court"] },
  {
    measures: ["asylum-applications-received"],
    all: ["application"],
    any: ["court", "new-case"],
    noun: /^applications?$/,
    needsNoun: true,
  },
  { measures: ["court-inactive"], all: ["inactive"] },
  { measures: ["atd-participants"], all: ["atd"] },
  {
    measures: ["removals-interior"],
    all: ["removed", "arrested-by", "ice"],
    none: ["ordered", "not-counted"],
  },
  { measures: ["book-ins"], all: ["book-in"], any: ["arrest", "arrested-by"] },
  { measures: ["detained"], all: ["in-custody", "arrested-by"], none: ["ordered", "book-in", "removed"] },
  {
    measures: ["arrests-criminal"],
    all: ["arrest"],
    any: ["convicted", "charged", "criminal-history"],
    none: ["no-conviction", "encounter"],
  },
  {
    measures: ["arrests-criminal"],
    all: ["arrested-by", "ice"],
    any: ["convicted", "charged", "criminal-history"],
    none: ["no-conviction", "removed"],
  },
  {
    measures: ["removals-criminal", "removals-dhs"],
    all: ["removed"],
    any: ["convicted", "charged", "criminal-history"],
    none: ["ordered", "no-conviction", "not-counted", "non-detained-docket", "remain"],
  },
  {
    measures: ["national-docket-criminal", "national-docket-convicted"],
    all: ["criminal-history", "national-docket"],
  },
  {
    measures: ["ndd-pending-charges"],
    all: ["charged"],
    any: ["non-detained-docket", "not-in-custody"],
    none: ["no-conviction"],
  },
  { measures: ["ndd-convicted"], all: ["criminal-history", "non-detained-docket"] },
  { measures: ["national-docket-criminal"], all: ["convicted", "charged", "national-docket"] },
  {
    measures: ["national-docket-convicted", "national-docket-criminal", "ndd-convicted"],
    all: ["convicted", "national-docket"],
  },
  { measures: ["national-docket-pending-charges"], all: ["charged", "national-docket"] },
  {
    measures: ["ndd-convicted"],
    all: ["convicted"],
    any: ["non-detained-docket", "not-in-custody"],
    none: ["no-conviction"],
  },
  { measures: ["returns"], all: ["returned"], any: ["no-order"] },
  { measures: ["returns"], all: ["removed", "no-order"] },
  {
    measures: ["ndd-final-orders", "final-orders"],
    all: ["ordered"],
    any: ["non-detained-docket", "not-in-custody"],
  },
  { measures: ["ndd-final-orders", "final-orders"], all: ["ordered", "docket"], none: ["in-custody"] },
  { measures: ["detained-final-orders"], all: ["ordered", "in-custody"], none: ["other-custody"] },
  { measures: ["removal-orders"], all: ["ordered"], period: true, none: ["remain"] },
  { measures: ["removal-orders"], all: ["ordered", "issued"] },
  { measures: ["final-orders", "ndd-final-orders"], all: ["ordered"] },
  {
    measures: ["national-docket-criminal", "ndd-convicted"],
    all: ["convicted", "charged", "docket"],
    none: ["no-conviction", "in-custody"],
  },
  { measures: ["national-docket-criminal", "ndd-convicted"], all: ["criminal-history", "docket"] },
  {
    measures: ["ndd-convicted", "national-docket-convicted", "national-docket-criminal"],
    all: ["convicted", "docket"],
    none: ["no-conviction", "in-custody"],
  },
  {
    measures: ["ndd-pending-charges", "national-docket-pending-charges"],
    all: ["charged", "docket"],
    none: ["no-conviction", "in-custody"],
  },
  { measures: ["ndd-total"], all: ["non-detained-docket"] },
  { measures: ["ndd-total"], all: ["not-in-custody"], any: ["proceedings"] },
  {
    measures: ["ndd-total"],
    all: ["not-in-custody"],
    any: ["docket", "ice"],
    none: ["court", "removed", "arrest", "book-out"],
  },
  {
    measures: ["ndd-total", "court-pending"],
    all: ["not-in-custody", "case"],
    none: ["court", "removed", "arrest"],
  },
  { measures: ["ndd-total"], all: ["docket"], none: ["court", "national-docket", "case"] },
  {
    measures: ["court-pending"],
    all: ["court", "docket"],
    none: ["national-docket", "completed", "new-case"],
  },
  { measures: ["title-42-expulsions"], all: ["title-42"] },
  { measures: ["title-42-expulsions", "removals"], all: ["expelled"], none: ["ordered"] },
  { measures: ["removals-interior"], all: ["removed", "interior"], none: ["not-counted"] },
  { measures: ["arrests"], all: ["arrest"], none: ["encounter", "removed"] },
  { measures: ["arrests"], all: ["arrested-by", "ice"], none: ["removed", "in-custody"] },
  { measures: ["book-ins"], all: ["book-in"] },
  { measures: ["book-outs"], all: ["book-out"] },
  { measures: ["court-pending"], all: ["backlog"] },
  { measures: ["court-pending"], all: ["pending"], any: ["court", "case", "proceedings"] },
  { measures: ["court-completions"], all: ["completion"], none: ["appeal"] },
  { measures: ["court-completions"], all: ["completed"], any: ["court", "case"] },
  { measures: ["court-receipts"], all: ["new-court-case"] },
  { measures: ["court-receipts"], all: ["new-case"], any: ["court", "case"] },
  { measures: ["removals-dhs", "removals"], all: ["removed", "dhs"], none: ["not-counted"] },
  { measures: ["removals"], all: ["removed", "ice"], none: ["not-counted"] },
  { measures: ["removals", "removals-dhs"], all: ["removed"], none: ["not-counted"] },
  { measures: ["returns"], all: ["returned"] },
  {
    measures: ["detained", "book-ins"],
    all: ["in-custody"],
    none: ["other-custody", "encounter"],
    period: true,
  },
  { measures: ["detained"], all: ["in-custody"], none: ["other-custody", "encounter"] },
  { measures: ["arrests"], all: ["arrest"], none: ["encounter"] },
];

/** The measures a clause's tags can mean, or none. */
export function measuresOf(
  tags: ReadonlySet<Tag>,
  noun: string | null,
  period: boolean,
  value: number | null,
): readonly string[] {
  for (const rule of MEASURE_RULES) {
    if (rule.period !== undefined && rule.period !== period) continue;
    if (rule.atMost !== undefined && (value ?? 0) > rule.atMost) continue;
    if (!rule.all.every((tag) => tags.has(tag))) continue;
    if (rule.any !== undefined && !rule.any.some((tag) => tags.has(tag))) continue;
    if (rule.none?.some((tag) => tags.has(tag)) === true) continue;
    if (rule.needsNoun === true && noun === null) continue;
    if (rule.noun !== undefined && noun !== null && !rule.noun.test(noun)) continue;
    if (noun !== null && COUNTRIES.test(noun) && !rule.measures.includes("uncooperative-countries")) continue;
    if (noun !== null && PLACES.test(noun) && !/287g|sanctuary/.test(rule.measures[0] ?? "")) continue;
    return rule.measures;
  }
  return [];
}
