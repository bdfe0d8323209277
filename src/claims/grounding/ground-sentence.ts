import type { Time } from "../../core/index.ts";
import { findMeasure, type Group } from "../../figures/index.ts";
import type { Claim, Quantity } from "../claim.ts";
import { bindPlaces, placeGroup } from "./bind-group.ts";
import { clausesOf } from "./clauses.ts";
import type { GroundedClaim } from "./grounded-claim.ts";
import { type HeadNoun, headNoun } from "./head-noun.ts";
import { findTags, type Tag, type TagHit } from "./lexicon.ts";
import { measuresOf } from "./measure-rules.ts";
import { findPlaces, isNationality, type PlaceMention } from "./place-mentions.ts";
import { findTimes, type TimeMention } from "./time-mentions.ts";
import { chooseTime } from "./choose-time.ts";
import { attributionOf, rateOf, statusOf } from "./voice.ts";
import { wordGroup } from "./word-groups.ts";

/** What a sentence may lean on: the claims before it and the day the report speaks of. */
export interface Discourse {
  readonly claims: readonly GroundedClaim[];
  /** The "as of" in force, set by the text so far. */
  readonly asOf: Time | null;
  readonly published: string | null;
}

/** A sentence and the quantities in it; `text` is the whole report, made plain. */
export interface SentenceInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly channel: Claim["channel"];
  readonly quantities: readonly Quantity[];
}

const POINTS_BACK =
  /\b(?:[Tt]hem|[Tt]hese|[Tt]hose|[Tt]hey|[Tt]heir|[Tt]he (?:total|figures?|numbers?|list|table|docket|rest|remainder)|[Ss]uch|[Oo]thers?|[Aa]nother|of which|of whom|[Tt]his (?:number|figure|total|group|docket)|[Ff]igures?|[Nn]umbers?|up from|down from|compared|[Ff]ollowed by|[Aa]n additional|year (?:earlier|before)|(?:previous|prior|same) year)\b/;
/**
 * "One of 216 people", "a town of 5,000 people" and "the first ten" name a group in passing, that of an operation, a place
 * or a list; it is no docket's count.
 */
const IN_PASSING =
  /\b(?:[Oo]ne of|(?:first|top|last|next|past)|(?:town|city|village|county|crowd|group|community|team|staff|population|force|family|area|district)s? of) (?:the |some |about |roughly |nearly |more than |over )?$/;
/** Numbers below this, with no noun of their own, count things in passing; they take over no measure. */
const SMALL = 13;
const PART_OF =
  /\b(?:[Oo]f|[Aa]mong|[Oo]ut of|[Ff]rom among|[Ww]ithin) (?:all (?:of )?)?(?:those|them|these|whom|which|that (?:number|total|group|figure)|this (?:number|total|group|figure)|the (?:total|group|number|\d[\d.,]*(?: (?:million|billion|thousand))?))\b/;

/** Grounds every quantity of one sentence. Linear in the sentence. */
export function groundSentence(input: SentenceInput, discourse: Discourse): GroundedClaim[] {
  const sentence = input.text.slice(input.start, input.end);
  const numbers = input.quantities.map(({ start, end }) => ({ start: start - input.start, end: end - input.start }));
  const clauses = clausesOf(sentence, numbers);
  const tags = findTags(sentence);
  const places = findPlaces(sentence);
  const times = findTimes(sentence, 0, discourse.published);
  const source = attributionOf(sentence);
  const grounded: GroundedClaim[] = [];
  for (const [position, quantity] of input.quantities.entries()) {
    const number = numbers[position] ?? { start: 0, end: 0 };
    const clause = clauses[position] ?? { start: 0, end: sentence.length };
    grounded.push(
      groundOne({
        input, sentence, numbers, tags, places, times, discourse, quantity, number, clause,
        earlier: grounded,
        attributedTo:
          source === null
            ? null
            : input.text.slice(input.start + source.start, input.start + source.end),
      }),
    );
  }
  return grounded;
}

interface OneInput {
  readonly input: SentenceInput;
  readonly sentence: string;
  readonly numbers: readonly { start: number; end: number }[];
  readonly tags: readonly TagHit[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly discourse: Discourse;
  readonly quantity: Quantity;
  readonly number: { start: number; end: number };
  readonly clause: { start: number; end: number };
  readonly earlier: readonly GroundedClaim[];
  readonly attributedTo: string | null;
}

function groundOne(one: OneInput): GroundedClaim {
  const { quantity, number, clause, sentence, discourse, input } = one;
  const clauseText = sentence.slice(clause.start, clause.end);
  const noun = headNoun(sentence.slice(number.end, number.end + 100), isNationality);
  const all = [...discourse.claims, ...one.earlier];
  const partOf = antecedent(sentence.slice(0, number.start), sentence.slice(number.end, number.end + 40), all, input.channel);
  const grounding = groundMeasure(one, clauseText, noun, all, partOf);
  const dimensions = dimensionsOf(grounding.measures);
  const ours = grounding.measures.length > 0;
  const bound = bindPlaces(sentence, number, one.numbers, one.places, clause);
  const groups = (ours ? bound.places : []).map((place) => placeGroup(place, dimensions)).filter((group) => group !== null);
  const words = wordGroup(clauseText.replace(/, (?:most|many|some|including|half|mainly|mostly) .*/s, ""), grounding.tags, nounOf(noun), dimensions);
  const own = { ...(groups.length === 1 ? groups[0] : {}), ...words };
  const inheritsGroup =
    grounding.from !== null && groups.length === 0 && bound.places.length === 0 && /\b(?:up|down|from|compared|versus|they|their)\b/.test(clauseText);
  const group: Group = inheritsGroup ? { ...grounding.from?.group, ...own } : own;
  return {
    quantity,
    channel: input.channel,
    sentence: { start: input.start, end: input.end },
    clause: clauseText,
    unit: unitOf(quantity, noun, grounding),
    measures: grounding.measures,
    inherited: grounding.inherited,
    group,
    together: groups.length > 1 ? groups : [],
    excluded: bound.excluded ? (bound.places[0]?.text ?? null) : null,
    ...chooseTime({ times: one.times, number, clause, sentence, grounding, discourse }),
    attributedTo: one.attributedTo,
    status: statusOf(clauseText, number.start - clause.start),
    rate: quantity.form === "count" || quantity.form === "range" || quantity.form === "vague"
      ? rateOf(sentence.slice(number.end, Math.min(clause.end, number.end + 60)))
      : null,
    partOf,
    noun: nounOf(noun),
  };
}

/** Where a number's measure came from. */
export interface Grounding {
  readonly measures: readonly string[];
  readonly tags: ReadonlySet<Tag>;
  readonly inherited: boolean;
  /** The claim it was taken over from, if any. */
  readonly from: GroundedClaim | null;
}

const NONE: readonly string[] = [];

function groundMeasure(
  one: OneInput,
  clauseText: string,
  noun: HeadNoun,
  all: readonly GroundedClaim[],
  partOf: number | null,
): Grounding {
  const { clause, quantity } = one;
  const inClause = new Set<Tag>();
  for (const hit of one.tags) if (hit.start >= clause.start && hit.end <= clause.end) inClause.add(hit.tag);
  const none: Grounding = { measures: NONE, tags: inClause, inherited: false, from: null };
  if (!isOurs(quantity, noun)) return none;
  const word = nounOf(noun);
  const hasPeriod = one.times.some(({ time }) => time !== null && !("asOf" in time));
  const base = partOf === null ? null : (all[partOf] ?? null);
  const tags = base === null ? inClause : withImplied(inClause, base.measures);
  const named = fitUnit(measuresOf(inClause, word, hasPeriod, quantity.value), noun);
  const own = named.length === 0 || base === null ? named : fitUnit(measuresOf(tags, word, hasPeriod, quantity.value), noun);
  const inPassing = noun.kind !== "known" || noun.unit === "people" ? IN_PASSING.test(one.sentence.slice(0, one.number.start)) : false;
  if (inPassing && !own.some((id) => id.includes("final-orders"))) return none;
  const whole = new Set<Tag>(one.tags.map(({ tag }) => tag));
  const sentenceWide = fitUnit(measuresOf(whole, word, hasPeriod, quantity.value), noun);
  if (own.length > 0) {
    const shared = one.numbers.length > 1 && one.places.length > 1 ? sentenceWide : NONE;
    return { measures: [...new Set([...own, ...shared])], tags, inherited: false, from: null };
  }
  const before = one.earlier.findLast(({ measures }) => measures.length > 0) ?? null;
  if (before !== null) {
    const narrowed = inClause.size === 0 ? NONE : fitUnit(measuresOf(withImplied(inClause, before.measures), word, hasPeriod, quantity.value), noun);
    if (narrowed.length > 0) return { measures: narrowed, tags, inherited: true, from: before };
    return { measures: fitUnit(before.measures, noun), tags, inherited: true, from: before };
  }
  if (sentenceWide.length > 0) return { measures: sentenceWide, tags, inherited: false, from: null };
  const small = quantity.form === "count" && (quantity.value ?? SMALL) < SMALL && noun.kind === "absent";
  if (small || one.input.channel === "caption" || (base === null && !leansOnContext(one, clauseText))) return none;
  const recent = all.filter(({ measures, channel }) => measures.length > 0 && channel !== "caption").slice(-10).reverse();
  const sources = base === null ? recent : [base, ...recent];
  const measures = fitUnit([...new Set(sources.flatMap((claim) => claim.measures))], noun);
  return measures.length === 0 ? none : { measures, tags, inherited: true, from: sources[0] ?? null };
}

/** A number leans on what stands before it if it says so ("of these", "others"), or breaks a total down by place. */
function leansOnContext(one: OneInput, clauseText: string): boolean {
  return POINTS_BACK.test(one.sentence) || POINTS_BACK.test(clauseText) || one.places.length > 0;
}

function isOurs(quantity: Quantity, noun: HeadNoun): boolean {
  if (quantity.form === "ordinal" || quantity.form === "money") return false;
  if (quantity.unit === "acres" || quantity.unit === "dollars") return false;
  if (quantity.form === "share" || quantity.form === "multiple" || quantity.form === "change") return true;
  return quantity.unit === "days" || noun.kind !== "foreign";
}

/** Measures whose unit the noun allows: "13,000 people" is no number of countries. */
function fitUnit(measures: readonly string[], noun: HeadNoun): readonly string[] {
  if (noun.kind !== "known") return measures;
  if (noun.unit === "other") return measures.filter((id) => countsPlaces(id, noun.noun));
  return measures.filter((id) => {
    const unit = findMeasure(id)?.unit;
    if (noun.unit === "people") return unit !== "countries" && unit !== "agreements" && unit !== "flights" && unit !== "jurisdictions" && unit !== "days";
    if (noun.unit === "flights") return unit === "flights";
    if (noun.unit === "cases") return unit === "cases" || unit === "applications" || unit === "people" || unit === "events";
    return false;
  });
}

/** Countries, states and cities are counted by measures of places only. */
function countsPlaces(id: string, noun: string): boolean {
  const unit = findMeasure(id)?.unit;
  if (/^(?:countries|nations|governments)$/.test(noun)) return unit === "countries";
  return !/^(?:cities|counties|states|localities)$/.test(noun) || unit === "jurisdictions";
}

const IMPLIED: Readonly<Record<string, readonly Tag[]>> = {
  "final-orders": ["ordered"],
  "ndd-final-orders": ["ordered", "non-detained-docket"],
  "ndd-total": ["non-detained-docket"],
  "ndd-convicted": ["non-detained-docket"],
  "ndd-pending-charges": ["non-detained-docket"],
  "national-docket-criminal": ["national-docket"],
  "national-docket-convicted": ["national-docket"],
  "national-docket-pending-charges": ["national-docket"],
  removals: ["removed"],
  arrests: ["arrest"],
  "removal-orders": ["ordered", "issued"],
  "court-pending": ["court", "case"],
  "court-receipts": ["court", "case"],
  "court-completions": ["court", "case"],
  detained: ["in-custody"],
};

/** "Of those" carries over what the whole is: a part of the people ordered removed has been ordered removed. */
function withImplied(tags: ReadonlySet<Tag>, measures: readonly string[]): ReadonlySet<Tag> {
  const implied = IMPLIED[measures[0] ?? ""] ?? [];
  const held = tags.has("in-custody") && !tags.has("not-in-custody");
  return new Set([...tags, ...implied.filter((tag) => !(held && tag === "non-detained-docket"))]);
}

function antecedent(
  before: string,
  after: string,
  all: readonly GroundedClaim[],
  channel: Claim["channel"],
): number | null {
  if (channel === "caption" || all.length === 0) return null;
  if (!PART_OF.test(before) && !/^ (?:\w+ )?$/.test(after.slice(0, PART_OF.exec(after)?.index ?? 40))) return null;
  const position = all.findLastIndex(({ measures, unit }) => measures.length > 0 && unit !== "percent");
  return position === -1 ? null : position;
}

function dimensionsOf(measures: readonly string[]): readonly string[] {
  return [...new Set(measures.flatMap((id) => findMeasure(id)?.dimensions ?? []))];
}

function nounOf(noun: HeadNoun): string | null {
  return noun.kind === "absent" ? null : noun.noun;
}

function unitOf(quantity: Quantity, noun: HeadNoun, { measures, inherited, from }: Grounding): Claim["unit"] {
  if (quantity.unit === "percent" || quantity.form === "share") return "percent";
  if (quantity.unit === "acres" || quantity.unit === "dollars" || quantity.unit === "flights") return quantity.unit;
  if (quantity.form === "money") return "dollars";
  if (quantity.form === "multiple" || quantity.form === "change") return "other";
  if (noun.kind === "known") return noun.unit;
  if (inherited && from !== null && from.unit !== "percent") return from.unit;
  const unit = findMeasure(measures[0] ?? "")?.unit;
  if (unit === "people" || unit === "cases" || unit === "flights") return unit;
  return "other";
}
