import type { Time } from "../../core/index.ts";
import { type Block, type ReportText, splitSentences } from "../../reports/index.ts";
import type { Absence, Mention } from "../check-result.ts";
import type { Quantity } from "../claim.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { groundSentence } from "./ground-sentence.ts";
import type { GroundedClaim } from "./grounded-claim.ts";
import { pointsBackTo } from "./find-mentions.ts";
import { straighten } from "./straighten.ts";
import { findTimes } from "./time-mentions.ts";
import { statesAbsence } from "./voice.ts";

/** Everything a report's text says in numbers, before the record is asked. */
export interface ReadClaims {
  readonly claims: readonly GroundedClaim[];
  /** `claim` is the position in `claims` the mention points back to. */
  readonly mentions: readonly (Omit<Mention, "claim"> & { readonly claim: number })[];
  readonly absences: readonly Absence[];
}

/** Reads the claims of a report, in the order of its text. Furniture is not read. Time is linear in the text. */
export function readClaims(report: Pick<ReportText, "text" | "blocks" | "published">): ReadClaims {
  const text = straighten(report.text);
  const claims: GroundedClaim[] = [];
  const mentions: (Omit<Mention, "claim"> & { claim: number })[] = [];
  const absences: Absence[] = [];
  let asOf: Time | null = null;
  for (const block of report.blocks) {
    if (block.kind === "furniture") continue;
    const quantities = quantitiesIn(report.text, block);
    if (quantities.length === 0 && !SPEAKS_OF_FIGURES.test(text.slice(block.start, block.end))) continue;
    let next = 0;
    for (const sentence of splitSentences(text, block.start, block.end)) {
      const first = next;
      while (next < quantities.length && (quantities[next]?.start ?? 0) < sentence.end) next++;
      const own = quantities.slice(first, next);
      const words = text.slice(sentence.start, sentence.end);
      if (own.length === 0) {
        if (statesAbsence(words)) absences.push({ ...sentence, surface: report.text.slice(sentence.start, sentence.end) });
        if (words.includes("s of ")) asOf = asOfIn(words, report.published) ?? asOf;
        continue;
      }
      asOf = asOfIn(words, report.published) ?? asOf;
      const fresh = own.filter((quantity) => {
        const claim = pointsBackTo(text, quantity, claims);
        if (claim !== null) mentions.push({ start: quantity.start, end: quantity.end, surface: quantity.surface, claim });
        return claim === null;
      });
      const channel = block.kind;
      const discourse = { claims, asOf, published: report.published };
      claims.push(...groundSentence({ text, ...sentence, channel, quantities: fresh }, discourse));
    }
  }
  return { claims: lendToHeadline(claims), mentions, absences };
}

/** Without a quantity only these words can matter: they say that a number is not known, or set the day. */
const SPEAKS_OF_FIGURES = /\b(?:as of|figures?|numbers?|data|statistics|totals?|counts?|how many)\b/i;

function quantitiesIn(text: string, block: Block): Quantity[] {
  return findQuantities(text.slice(block.start, block.end)).map((quantity) => ({
    ...quantity,
    start: quantity.start + block.start,
    end: quantity.end + block.start,
  }));
}

function asOfIn(words: string, published: string | null): Time | null {
  if (!/\bas of\b/i.test(words)) return null;
  return findTimes(words, 0, published).find((mention) => mention.asOf)?.time ?? null;
}

/** A headline is the shortest form of what the body says: one that names no measure takes it from there. */
function lendToHeadline(claims: readonly GroundedClaim[]): GroundedClaim[] {
  return claims.map((claim) => {
    if (claim.channel !== "headline" || claim.measures.length > 0) return claim;
    const { value, form } = claim.quantity;
    const same = claims.find(
      (other) =>
        other.channel === "body" && other.measures.length > 0 && other.quantity.form === form && other.quantity.value === value,
    );
    if (same === undefined || value === null) return claim;
    return { ...claim, measures: same.measures, inherited: true, group: same.group, unit: same.unit };
  });
}
