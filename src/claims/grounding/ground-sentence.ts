import type { Time } from "../../core/index.ts";
import { findMeasure, type Group } from "../../figures/index.ts";
import type { Claim, Quantity } from "../claim.ts";
import { bindPlaces, placeGroup } from "./bind-group.ts";
import { chooseTime } from "./choose-time.ts";
import { clausesOf, isPartOfNext } from "./clauses.ts";
import { findTags, type TagHit } from "./find-tags.ts";
import { type Grounding, groundMeasure, type Lead } from "./ground-measure.ts";
import type { GroundedClaim } from "./grounded-claim.ts";
import { type HeadNoun, headNoun } from "./head-noun.ts";
import { antecedent, claimAt, dimensionsFit, isOnlyOne, ofWhole } from "./parts-and-wholes.ts";
import { findPlaces, isNationality, type PlaceMention } from "./place-mentions.ts";
import { resultOf } from "./result-of.ts";
import type { TimeMention } from "./time-mentions.ts";
import { attributionOf, rateOf, statusOf } from "./voice.ts";
import { wordGroup } from "./word-groups.ts";

/** What a sentence may lean on: the claims before it and the day the report speaks of. */
export interface Discourse {
  readonly claims: readonly GroundedClaim[];
  /** The "as of" in force, set by the text so far. */
  readonly asOf: Time | null;
  readonly published: string | null;
  readonly lead: Lead | null;
  /** Measures the report's first lines speak of, whether or not they print a number. */
  readonly opening: readonly string[];
}

/** A sentence and the quantities in it; `text` is the whole report, made plain. */
export interface SentenceInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly channel: Claim["channel"];
  readonly quantities: readonly Quantity[];
  /** The times it names, offsets from its start. */
  readonly times: readonly TimeMention[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with all that was found in it; offsets count from its start. */
interface ReadSentence {
  readonly input: SentenceInput;
  readonly words: string;
  readonly numbers: readonly Span[];
  readonly tags: readonly TagHit[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly hasPeriod: boolean;
  readonly attributedTo: string | null;
  readonly discourse: Discourse;
}

/** Grounds every quantity of one sentence. Linear in the sentence. */
export function groundSentence(input: SentenceInput, discourse: Discourse): GroundedClaim[] {
  if (input.quantities.length === 0) return [];
  const words = input.text.slice(input.start, input.end);
  const numbers = input.quantities.map(({ start, end }) => ({
    start: start - input.start,
    end: end - input.start,
  }));
  const dateline = DATELINE.exec(words)?.[0].length ?? 0;
  const times = input.times.filter(({ start }) => start >= dateline);
  const source = attributionOf(words);
  const read: ReadSentence = {
    input,
    words,
    numbers,
    tags: findTags(words),
    places: findPlaces(words).filter(({ start }) => start >= dateline),
    times,
    hasPeriod: times.some(({ time }) => time !== null && !("asOf" in time)),
    attributedTo: source === null ? null : words.slice(source.start, source.end),
    discourse,
  };
  const clauses = clausesOf(words, numbers);
  const grounded: GroundedClaim[] = [];
  for (const [position, quantity] of input.quantities.entries()) {
    const number = numbers[position];
    const clause = clauses[position];
    if (number === undefined || clause === undefined) continue;
    const claim = groundOne(read, quantity, number, clause, grounded);
    const ofNext = claim.measures.length > 0 && isPartOfNext(words, number, numbers[position + 1]);
    grounded.push(ofNext ? { ...claim, partOf: discourse.claims.length + position + 1 } : claim);
  }
  return grounded;
}

/** What a clause says after ", most of them" is said of a part. */
const ASIDE = /, (?:most|many|some|including|half|mainly|mostly) .*/s;
const YEAR_AFTER_YEAR = /^[;,]?\s*(?:and )?in (?:fiscal )?(?:year )?(?:19|20)\d\d,? (?:it was )?[\d,]+$/;
const COMPARES = /\b(?:up|down|from|to|compared|versus|against|they|their|and|a year later)\b/;

function groundOne(
  read: ReadSentence,
  quantity: Quantity,
  number: Span,
  clause: Span,
  earlier: readonly GroundedClaim[],
): GroundedClaim {
  const { input, words, discourse } = read;
  const clauseText = words.slice(clause.start, clause.end);
  const noun = headNoun(words.slice(number.end, number.end + 100), isNationality);
  const partOf = antecedent(read, number, earlier);
  const result = resultOf(
    words.slice(Math.max(0, number.start - 100), number.start),
    words.slice(number.end, number.end + 100),
  );
  const whole = partOf === null ? null : claimAt(read, earlier, partOf);
  const grounding = groundMeasure({
    quantity,
    noun,
    channel: input.channel,
    sentence: words,
    number,
    clause,
    tags: read.tags,
    hasPeriod: read.hasPeriod,
    hasPlaces: read.places.length > 0,
    isList: read.numbers.length > 1 && read.places.length > 1,
    lead: discourse.lead,
    isResult: result !== null,
    earlier,
    opening: discourse.opening,
    before: discourse.claims,
    whole,
  });
  const dimensions = dimensionsOf(grounding.measures);
  const bound =
    grounding.measures.length === 0
      ? { places: [], excluded: false, sure: false }
      : bindPlaces(words, number, read.numbers, read.places, clause);
  const groups = bound.places
    .filter(
      (place) =>
        place.state === null ||
        place.country !== null ||
        dimensions.includes("state") ||
        isScope(words, place),
    )
    .map((place) => placeGroup(place, dimensions))
    .filter((group) => group !== null);
  const own = {
    ...(groups.length === 1 ? groups[0] : {}),
    ...wordGroup(
      clauseText.includes(", ") ? clauseText.replace(ASIDE, "") : clauseText,
      grounding.tags,
      nounOf(noun),
      dimensions,
    ),
  };
  const previous = earlier.at(-1) ?? null;
  const takesGroup =
    bound.places.length === 0 &&
    (grounding.from !== null || previous !== null) &&
    (COMPARES.test(clauseText) || YEAR_AFTER_YEAR.test(clauseText.trim()));
  const ofItsWhole = whole !== null && bound.places.length === 0 && dimensionsFit(whole.group, dimensions);
  const group: Group = ofItsWhole
    ? { ...whole.group, ...own }
    : takesGroup
      ? { ...(grounding.from ?? previous)?.group, ...own }
      : own;
  const chosen = chooseTime({
    words,
    times: read.times,
    number,
    clause,
    firstNumber: read.numbers[0]?.start ?? 0,
    grounding,
    discourse,
  });
  const { timeSure, ...time } = ofWhole(
    chosen,
    whole,
    whole !== null && isOnlyOne(whole, discourse.claims, earlier),
  );
  return {
    quantity,
    channel: input.channel,
    sentence: { start: input.start, end: input.end },
    clause: clauseText,
    unit: unitOf(quantity, noun, grounding),
    measures: grounding.measures,
    inherited: grounding.inherited,
    loose: grounding.loose,
    group,
    together: groups.length > 1 ? groups : [],
    excluded: bound.excluded ? (bound.places[0]?.text ?? null) : null,
    ...time,
    sure: {
      measure: grounding.sure,
      group: bound.sure || (read.places.length === 0 && !takesGroup),
      time: timeSure,
    },
    attributedTo: read.attributedTo,
    status: statusOf(clauseText, number.start - clause.start),
    rate: isCount(quantity) ? rateOf(words.slice(number.end, Math.min(clause.end, number.end + 60))) : null,
    result,
    partOf,
    noun: nounOf(noun),
  };
}

/** A dateline names where and when a report was filed, not what its figures are of. */
const DATELINE =
  /^(?:[A-Z][\w.']*,? ?){1,6}(?:\([^)]{1,30}\)|,? ?\d{1,2} [A-Z][a-z]+\.?|,? ?[A-Z][a-z]{2,8}\.? \d{1,2})?,?\s*[-\u2013\u2014]{1,2}\s/;

const dimensionsOfMeasures = new Map<string, readonly string[]>();

function dimensionsOf(measures: readonly string[]): readonly string[] {
  const key = measures.join(" ");
  const known = dimensionsOfMeasures.get(key);
  if (known !== undefined) return known;
  const dimensions = [...new Set(measures.flatMap((id) => findMeasure(id)?.dimensions ?? []))];
  if (dimensionsOfMeasures.size < 10_000) dimensionsOfMeasures.set(key, dimensions);
  return dimensions;
}

/** "In Texas" narrows a figure; "a Texas congressman" and "Harlingen, Texas" do not. */
function isScope(words: string, { start }: PlaceMention): boolean {
  return /\b(?:in|across|throughout|within) (?:the state of )?$/i.test(words.slice(0, start));
}

function isCount({ form }: Quantity): boolean {
  return form === "count" || form === "range" || form === "vague";
}

function nounOf(noun: HeadNoun): string | null {
  return noun.kind === "absent" ? null : noun.noun;
}

function unitOf(quantity: Quantity, noun: HeadNoun, { measures, inherited, from }: Grounding): Claim["unit"] {
  if (quantity.unit === "percent" || quantity.form === "share") return "percent";
  if (quantity.unit === "acres" || quantity.unit === "dollars" || quantity.unit === "flights")
    return quantity.unit;
  if (quantity.form === "money") return "dollars";
  if (quantity.form === "multiple" || quantity.form === "change") return "other";
  if (noun.kind === "known") return noun.unit;
  if (inherited && from !== null && from.unit !== "percent") return from.unit;
  const unit = findMeasure(measures[0] ?? "")?.unit;
  if (unit === "people" || unit === "cases" || unit === "flights") return unit;
  return "other";
}
