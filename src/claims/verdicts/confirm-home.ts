import { endOf, startOf } from "../../core/index.ts";
import { dimensionValueLabel, type Figure, type FigureIndex, findMeasure } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { findPlaces } from "../grounding/place-mentions.ts";
import { namesValue } from "../grounding/word-groups.ts";
import { contextMeasures, mayMean, type ReportContext, wordsNear } from "./report-context.ts";

/** Numbers of fewer digits stand in too many places for one to be picked out by the words around. */
const FEW_DIGITS = 3;

/**
 * The figure on record that a number is, where the first reading of the words does not find it: exactly the same number,
 * of a measure the text speaks of there, for a group it names there, at a time it may mean. What the words tie to the
 * number firmly is never read otherwise; what was only the likeliest guess may be. `null` where no figure, or none
 * better than the rest, answers to that.
 */
export function confirmHome(
  claim: GroundedClaim,
  all: readonly GroundedClaim[],
  index: FigureIndex,
  context: ReportContext,
): Figure | null {
  const { value, significantDigits, form } = claim.quantity;
  if (value === null || form !== "count" || claim.excluded !== null || value < 2) return null;
  const others = withNamedOnes(contextMeasures(claim, all, context), claim, context);
  const measures = new Set([...claim.measures, ...others].flatMap((id) => [id, ...(boundOf(id) ?? [])]));
  if (measures.size === 0) return null;
  const few = significantDigits < FEW_DIGITS;
  const decimals = Number.isInteger(value) && significantDigits >= 4 ? 0.5 : 0.05;
  const scored = index
    .between(value - decimals, value + decimals, measures)
    .map((figure) => ({ figure, score: scoreOf(figure, claim, others, context, few) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  return scored[0]?.figure ?? null;
}

/** Related measures whose own word stands in the sentence: "its average for June", beside a count of people held. */
function withNamedOnes(
  others: readonly string[],
  claim: GroundedClaim,
  context: ReportContext,
): readonly string[] {
  const words = wordsNear(claim, context).sentence.toLowerCase();
  const related = [...claim.measures, ...others].flatMap((id) => findMeasure(id)?.mistakenFor ?? []);
  const named = related.filter((id) =>
    id.split("-").some((word) => word.length > 4 && words.includes(word.replace(/s$/, ""))),
  );
  return [...new Set([...others, ...named])].filter((id) => !claim.measures.includes(id));
}

function boundOf(id: string): readonly string[] | null {
  const bound = findMeasure(id)?.lowerBound;
  return bound === undefined ? null : [bound];
}

/** 0 where the words rule the figure out; else the more, the more of it they name. */
function scoreOf(
  figure: Figure,
  claim: GroundedClaim,
  others: readonly string[],
  context: ReportContext,
  few: boolean,
): number {
  const measure = measureScore(figure, claim, others);
  const group = groupScore(figure, claim, context);
  const time = timeScore(figure, claim, context);
  if (measure === 0 || group === 0 || time === 0) return 0;
  const total = measure + group + time;
  return few && !(group >= 4 && (measure >= 4 || time >= 4)) ? 0 : total;
}

function measureScore({ measure, group }: Figure, claim: GroundedClaim, others: readonly string[]): number {
  const own = claim.measures.findIndex((id) => id === measure || findMeasure(id)?.lowerBound === measure);
  if (own !== -1) return claim.sure.measure ? 6 : 5 - Math.min(own, 2);
  const known = others.findIndex((id) => id === measure || findMeasure(id)?.lowerBound === measure);
  if (known === -1) return 0;
  const hasCell = claim.sure.measure && Object.keys(group).length === 0;
  return hasCell ? 0 : claim.sure.measure ? 1 : 3;
}

function groupScore({ group }: Figure, claim: GroundedClaim, context: ReportContext): number {
  const entries = Object.entries(group);
  for (const [dimension, value] of Object.entries(claim.group)) {
    if (claim.sure.group && group[dimension] !== value) return 0;
  }
  if (entries.length === 0) return claim.sure.group ? 4 : 2;
  const words = wordsNear(claim, context);
  let score = 5;
  const place = group["facility"] === undefined ? null : [group["facility"], group["city"] ?? ""];
  const placed = place?.some((name) => firstWordIn(name, words.sentence)) === true;
  for (const [dimension, value] of entries) {
    if (claim.group[dimension] === value || (placed && LOCATES.has(dimension))) continue;
    const tied = claim.sure.group && Object.keys(claim.group).length > 0;
    if (tied && (dimension === "nationality" || dimension === "state")) return 0;
    if (names(dimension, value, words.sentence)) score = Math.min(score, 4);
    else if (names(dimension, value, words.before)) score = Math.min(score, 2);
    else return 0;
  }
  return score;
}

/** Whether words name a value of a dimension: a country by any of its names, the others by a word of their label. */
function names(dimension: string, value: string, words: string): boolean {
  if (dimension === "nationality") return findPlaces(words).some(({ country }) => country === value);
  if (dimension === "state") return findPlaces(words).some(({ state }) => state === value);
  const known = namesValue(dimension, value, words);
  if (known !== null) return known;
  const lower = words.toLowerCase();
  return dimensionValueLabel(dimension, value)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => word.length > 3 && !COMMON.has(word) && lower.includes(word));
}

/** Where a facility is follows from which it is. */
const LOCATES: ReadonlySet<string> = new Set(["facility", "city", "state", "area-of-responsibility"]);

/** Facilities are named by their first word ("Krome", "Stewart"), in print in other letters than in the table. */
function firstWordIn(name: string, words: string): boolean {
  const first = /[A-Za-z]{4,}/.exec(name)?.[0].toLowerCase();
  return first !== undefined && !COMMON.has(first) && new RegExp(`\\b${first}\\b`, "i").test(words);
}

const COMMON: ReadonlySet<string> = new Set([
  "custody",
  "detention",
  "center",
  "facility",
  "county",
  "with",
  "area",
  "responsibility",
  "processing",
  "other",
  "model",
  "identified",
  "members",
  "unit",
  "arrested",
  "order",
]);

function timeScore({ time }: Figure, claim: GroundedClaim, context: ReportContext): number {
  if (claim.time !== null) {
    if (startOf(claim.time) === startOf(time) && endOf(claim.time) === endOf(time)) return 5;
    const within = "asOf" in time && startOf(time) >= startOf(claim.time) && endOf(time) <= endOf(claim.time);
    if (within) return 4;
    if (claim.sure.time) return 0;
  }
  return mayMean(time, context) ? 3 : 0;
}
