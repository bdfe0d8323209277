import type { Figure, FigureIndex } from "../../figures/index.ts";
import { findMeasure } from "../../figures/index.ts";
import { type ReportText, splitSentences } from "../../reports/index.ts";
import type { Statement } from "../check-result.ts";
import { placeGroup } from "../grounding/bind-group.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { findPlaces, type PlaceMention } from "../grounding/place-mentions.ts";
import { straighten } from "../grounding/straighten.ts";
import { findCell } from "./find-cell.ts";
import { recordedShare, sayShare } from "./judge-share.ts";
import { sayGroup, sayNumber } from "./say.ts";

const MAJORITY =
  /\b(?:(?:the |a )?(?:vast |overwhelming |large |slim )?majority of|most of (?:them|those|these|the)|more than half of|over half of)\b/i;
const RANKING =
  /\b(?:the (?:largest|biggest|highest|greatest) (?:numbers?|groups?|shares?|counts?)|the most\b|more than any other (?:country|nationality|nation)|top(?:s|ped|ping)? the list|led by|leads? the list|(?:mainly|mostly|chiefly) from)\b/i;

/**
 * "The majority", "the largest numbers coming from …": statements about sizes without a number of their own, held
 * against the table that the claims around them speak of. Only those with a place are read; the others say nothing a
 * table could answer.
 */
export function findStatements(
  report: Pick<ReportText, "text" | "blocks" | "published">,
  claims: readonly GroundedClaim[],
  index: FigureIndex,
): Statement[] {
  const text = straighten(report.text);
  const statements: Statement[] = [];
  for (const block of report.blocks) {
    if (block.kind !== "body" && block.kind !== "headline") continue;
    const words = text.slice(block.start, block.end);
    if (!MAJORITY.test(words) && !RANKING.test(words)) continue;
    for (const { start, end } of splitSentences(text, block.start, block.end)) {
      const sentence = text.slice(start, end);
      for (const [kind, pattern] of [
        ["majority", MAJORITY],
        ["ranking", RANKING],
      ] as const) {
        const match = pattern.exec(sentence);
        if (match === null) continue;
        const after = findPlaces(sentence.slice(match.index), match.index);
        const places = after.length > 0 ? after : subjectBefore(sentence, match.index);
        const answer = answerOf(
          kind,
          places,
          measuresAround(claims, start, end),
          index,
          report.published,
          sentence,
        );
        if (answer === null) continue;
        const from = start + match.index;
        const to = from + match[0].length;
        statements.push({ start: from, end: to, surface: report.text.slice(from, to), kind, ...answer });
      }
    }
  }
  return statements;
}

/** "Honduras has the most people with final orders": the one place named before the words, with no other between. */
function subjectBefore(sentence: string, at: number): PlaceMention[] {
  const places = findPlaces(sentence.slice(0, at), 0);
  const only = places[0];
  const verb =
    /^(?:'s| nationals| citizens)? (?:has|had|have|accounts? for|accounted for|makes? up|is|was|sends?|sent)$/;
  return places.length === 1 && only !== undefined && verb.test(sentence.slice(only.end, at).trimEnd())
    ? places
    : [];
}

/** Measures that the sentence's own claims, else the last claims before it, can mean, with their time. */
function measuresAround(
  claims: readonly GroundedClaim[],
  start: number,
  end: number,
): readonly GroundedClaim[] {
  const grounded = claims.filter(({ measures }) => measures.length > 0);
  const own = grounded.filter(({ quantity }) => quantity.start >= start && quantity.end <= end);
  if (own.length > 0) return own;
  return grounded
    .filter(({ quantity }) => quantity.end <= start)
    .slice(-3)
    .reverse();
}

type Answer = Pick<Statement, "verdict" | "figures" | "why">;

function answerOf(
  kind: Statement["kind"],
  places: readonly PlaceMention[],
  around: readonly GroundedClaim[],
  index: FigureIndex,
  published: string | null,
  sentence: string,
): Answer | null {
  if (places.length === 0) return null;
  for (const claim of around) {
    for (const measure of claim.measures) {
      if (findMeasure(measure)?.dimensions.includes("nationality") !== true) continue;
      const answer =
        kind === "majority"
          ? majority(measure, places, claim, index, published)
          : ranking(measure, places, claim, index, published, sentence);
      if (answer !== null) return answer;
    }
  }
  return null;
}

function majority(
  measure: string,
  places: readonly PlaceMention[],
  claim: GroundedClaim,
  index: FigureIndex,
  published: string | null,
): Answer | null {
  const group = places[0] === undefined ? null : placeGroup(places[0], ["nationality"]);
  if (group === null) return null;
  const share = recordedShare(index, measure, group, claim, published);
  if (share === null) return null;
  const holds = share.percent > 50;
  const partial = share.part.notes.some((note) => note.startsWith("Sum of"));
  if (!holds && partial && share.percent > 45) return null;
  return {
    verdict: holds ? "supported" : "arithmetic",
    figures: [share.part, share.whole],
    why: `${sayShare(share)}${holds ? "" : ", no majority"}.`,
  };
}

/** Whether the places named are the top rows of the table; their order among themselves is told, not judged. */
function ranking(
  measure: string,
  places: readonly PlaceMention[],
  claim: GroundedClaim,
  index: FigureIndex,
  published: string | null,
  sentence: string,
): Answer | null {
  const named = [...new Set(places.map(({ country }) => country).filter((country) => country !== null))];
  const first = named[0];
  if (first === undefined || named.length > 12) return null;
  const cell = findCell(index, measure, { nationality: first }, claim, published)?.figures[0];
  if (cell === undefined) return null;
  const rows = [cell, ...index.siblings(cell)]
    .filter(isCountryRow)
    .sort((left, right) => right.value - left.value);
  const single =
    /\b(?:the most|more than any other|top)\b/i.test(sentence) && named.length > 1
      ? named.slice(0, 1)
      : named;
  const top = rows.slice(0, single.length);
  const missing = top.filter(({ group }) => !single.includes(group["nationality"] ?? ""));
  const list = top.map(({ group, value }) => `${sayGroup(group)} ${sayNumber(value)}`).join(", ");
  return {
    verdict: missing.length === 0 ? "supported" : "arithmetic",
    figures: top.slice(0, 6),
    why: missing.length === 0 ? `The largest on record: ${list}.` : `Larger on record: ${list}.`,
  };
}

function isCountryRow({ group }: Figure): boolean {
  const keys = Object.keys(group);
  return keys.length === 1 && /^[A-Z]{3}$/.test(group["nationality"] ?? "");
}
