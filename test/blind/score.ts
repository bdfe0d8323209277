import type { ReportResult } from "../../src/claims/index.ts";
import type { BlindSet, Label, Stretch } from "./labels.ts";

type Claim = ReportResult["claims"][number];

/** One label set against what the checker gave for it. */
export interface Judged {
  readonly label: Label;
  /** `null`: the checker has no claim there. */
  readonly got: Claim | null;
  readonly value: boolean;
  readonly approximation: boolean;
  readonly measure: boolean;
  /** `null` where the group is not scored: none of our measures, or any group will do. */
  readonly group: boolean | null;
  readonly verdict: boolean;
}

/** A claim of the checker's where no reader would find one. */
interface Extra {
  readonly report: string;
  readonly claim: Claim;
  /** The number only points back to an earlier one. */
  readonly onMention: boolean;
}

export interface Score {
  readonly judged: readonly Judged[];
  readonly extras: readonly Extra[];
  readonly totals: Readonly<Record<Total, number>>;
  /** Rates of 0 to 1, the floors' own names. */
  readonly rates: Readonly<Record<Rate, number>>;
  /** Expected verdict to given verdict to count. Where several are accepted, the given one if it is one of them. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

type Total =
  | "labels"
  | "found"
  | "value"
  | "approximation"
  | "measure"
  | "groupScored"
  | "group"
  | "verdict"
  | "allRight"
  | "extra"
  | "extraOnMention"
  | "mentions"
  | "mentionsFound";

export type Rate = "found" | "value" | "measure" | "group" | "verdict" | "precision";

/**
 * How well the checker's results agree with the labels of one half. A claim answers the label whose number it overlaps;
 * a label is answered once. Results are taken by report id; a report without a result has all its labels missed.
 */
export function scoreBlindSet(set: BlindSet, results: readonly ReportResult[]): Score {
  const judged: Judged[] = [];
  const extras: Extra[] = [];
  let mentions = 0;
  let mentionsFound = 0;
  for (const { id } of set.reports) {
    const result = results.find((each) => each.id === id);
    const claims = result?.claims ?? [];
    const used = new Set<Claim>();
    for (const label of set.claims.filter((each) => each.report === id)) {
      const got = claims.find((claim) => !used.has(claim) && overlaps(claim, label)) ?? null;
      if (got !== null) used.add(got);
      judged.push(judge(label, got));
    }
    const free = set.optional.filter((each) => each.report === id);
    const back = set.mentions.filter((each) => each.report === id);
    mentions += back.length;
    mentionsFound += back.filter((each) => result?.mentions.some((found) => overlaps(found, each))).length;
    for (const claim of claims) {
      if (used.has(claim) || free.some((each) => overlaps(claim, each))) continue;
      extras.push({ report: id, claim, onMention: back.some((each) => overlaps(claim, each)) });
    }
  }
  return { judged, extras, ...sums(judged, extras, mentions, mentionsFound), confusion: confusionOf(judged) };
}

function overlaps(span: { readonly start: number; readonly end: number }, stretch: Stretch): boolean {
  return span.start < stretch.start + stretch.surface.length && stretch.start < span.end;
}

function judge(label: Label, got: Claim | null): Judged {
  const scoresGroup = label.group !== null && !label.measure.includes(null);
  if (got === null) {
    const group = scoresGroup ? false : null;
    return { label, got, value: false, approximation: false, measure: false, group, verdict: false };
  }
  const groups = [label.group ?? {}, ...(label.groupAlso ?? [])];
  return {
    label,
    got,
    value: sameValue(label, got),
    approximation: [label.approximation].flat().includes(got.approximation),
    measure: label.measure.includes(got.measure),
    group: scoresGroup ? groups.some((group) => sameGroup(group, got.group)) : null,
    verdict: label.verdict.includes(got.verdict),
  };
}

/** A share printed as a fraction may carry any number of decimals; a vague plural has no agreed upper end. */
function sameValue(label: Label, got: Claim): boolean {
  if (label.value === null) return got.value === null && got.low === label.low;
  if (got.value === null) return false;
  return Math.abs(got.value - label.value) <= Math.abs(label.value) * 0.002;
}

function sameGroup(expected: Readonly<Record<string, string>>, got: Claim["group"]): boolean {
  const text = (group: object) =>
    JSON.stringify(Object.entries(group).sort(([one], [other]) => (one < other ? -1 : 1)));
  return text(expected) === text(got);
}

function sums(
  judged: readonly Judged[],
  extras: readonly Extra[],
  mentions: number,
  mentionsFound: number,
): Pick<Score, "totals" | "rates"> {
  const count = (test: (each: Judged) => boolean) => judged.filter(test).length;
  const totals: Record<Total, number> = {
    labels: judged.length,
    found: count((each) => each.got !== null),
    value: count((each) => each.value),
    approximation: count((each) => each.approximation),
    measure: count((each) => each.measure),
    groupScored: count((each) => each.group !== null),
    group: count((each) => each.group === true),
    verdict: count((each) => each.verdict),
    allRight: count((each) => each.value && each.measure && each.group !== false && each.verdict),
    extra: extras.length,
    extraOnMention: extras.filter((each) => each.onMention).length,
    mentions,
    mentionsFound,
  };
  const rates: Record<Rate, number> = {
    found: totals.found / totals.labels,
    value: totals.value / totals.labels,
    measure: totals.measure / totals.labels,
    group: totals.group / totals.groupScored,
    verdict: totals.verdict / totals.labels,
    precision: totals.found / (totals.found + totals.extra),
  };
  return { totals, rates };
}

function confusionOf(judged: readonly Judged[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { label, got, verdict } of judged) {
    const given = got?.verdict ?? "(missed)";
    const expected = verdict ? given : (label.verdict[0] ?? "");
    const row = table.get(expected) ?? new Map<string, number>();
    row.set(given, (row.get(given) ?? 0) + 1);
    table.set(expected, row);
  }
  return table;
}
