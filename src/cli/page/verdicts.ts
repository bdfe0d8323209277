import type { Claim, ReportResult, Verdict } from "../../claims/index.ts";

/** A verdict as shown: by word and symbol, so that nothing hangs on colour. */
export interface VerdictLook {
  readonly verdict: Verdict;
  readonly word: string;
  readonly symbol: string;
  readonly tone: "bad" | "look" | "open" | "good";
  readonly meaning: string;
}

/** All verdicts, worst first: the order in which figures are shown. */
export const verdictLooks: readonly VerdictLook[] = [
  {
    verdict: "digit-slip",
    word: "digit slip",
    symbol: "✗",
    tone: "bad",
    meaning: "a digit dropped, added, doubled or swapped, or a factor of ten",
  },
  {
    verdict: "contradicted",
    word: "contradicted",
    symbol: "≠",
    tone: "bad",
    meaning: "the record has this measure, group and time, and says otherwise",
  },
  {
    verdict: "wrong-measure",
    word: "wrong measure",
    symbol: "⇄",
    tone: "bad",
    meaning: "the number is right for another measure",
  },
  {
    verdict: "wrong-group",
    word: "wrong group",
    symbol: "⇆",
    tone: "bad",
    meaning: "the number is right for another group",
  },
  {
    verdict: "stale",
    word: "stale",
    symbol: "↺",
    tone: "look",
    meaning: "right for an earlier or later time than the one stated",
  },
  {
    verdict: "arithmetic",
    word: "arithmetic",
    symbol: "Σ",
    tone: "look",
    meaning: "the report's own figures or the record contradict the sum, share, difference or ranking",
  },
  {
    verdict: "no-record",
    word: "no record",
    symbol: "?",
    tone: "open",
    meaning: "the record has nothing to compare with; this does not mean false",
  },
  {
    verdict: "rounded",
    word: "rounded",
    symbol: "≈",
    tone: "good",
    meaning: "equal once rounded as the words say",
  },
  {
    verdict: "supported",
    word: "supported",
    symbol: "✓",
    tone: "good",
    meaning: "the record has this figure, equal",
  },
];

const byVerdict = new Map(verdictLooks.map((look, rank) => [look.verdict, { look, rank }]));

/** How a verdict is shown. */
export function lookOf(verdict: Verdict): VerdictLook {
  const found = byVerdict.get(verdict)?.look;
  return found ?? { verdict, word: verdict, symbol: "?", tone: "open", meaning: "" };
}

/** Claims or statements worst first; those of equal verdict in the order of the text. */
export function worstFirst<Judged extends Pick<Claim, "verdict" | "start">>(
  judged: readonly Judged[],
): Judged[] {
  const rank = ({ verdict }: Judged): number => byVerdict.get(verdict)?.rank ?? verdictLooks.length;
  return [...judged].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

/** `15 figures: 10 supported, 4 rounded, 1 digit slip; 2 statements about size: 2 supported`. */
export function summarize({ claims, statements }: Pick<ReportResult, "claims" | "statements">): string {
  const figures = summarizeTally(tallyOf(claims));
  return statements.length === 0 ? figures : `${figures}; ${summarizeTally(tallyOf(statements), STATEMENT)}`;
}

const FIGURE = ["figure", "figures"] as const;
const STATEMENT = ["statement about size", "statements about size"] as const;

function tallyOf(judged: Iterable<{ readonly verdict: Verdict }>): Map<Verdict, number> {
  const tally = new Map<Verdict, number>();
  for (const { verdict } of judged) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  return tally;
}

/** Counts by verdict as a sentence, most frequent first. */
export function summarizeTally(
  tally: ReadonlyMap<Verdict, number>,
  nouns: readonly [string, string] = FIGURE,
): string {
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return "No figures found";
  const parts = verdictLooks
    .map(({ verdict, word }) => ({ word, count: tally.get(verdict) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ word, count }) => `${count} ${word}`);
  return `${total} ${total === 1 ? nouns[0] : nouns[1]}: ${parts.join(", ")}`;
}
