import { findMeasure } from "../../figures/index.ts";
import type { Claim, Quantity } from "../claim.ts";
import type { TagHit } from "./find-tags.ts";
import type { GroundedClaim } from "./grounded-claim.ts";
import type { HeadNoun } from "./head-noun.ts";
import { measuresOf } from "./measure-rules.ts";
import type { Tag } from "./phrases.ts";
import type { TimeMention } from "./time-mentions.ts";

/** Where a number's measure came from. */
export interface Grounding {
  readonly measures: readonly string[];
  readonly tags: ReadonlySet<Tag>;
  readonly inherited: boolean;
  /** Named by its own clause or sentence, or by the line above its list. */
  readonly sure: boolean;
  /** Taken over although no word points back: a guess that only an exact match may confirm. */
  readonly loose: boolean;
  /** The claim it was taken over from, if any. */
  readonly from: GroundedClaim | null;
}

export interface MeasureInput {
  readonly quantity: Quantity;
  readonly noun: HeadNoun;
  readonly channel: Claim["channel"];
  readonly sentence: string;
  /** Offsets into the sentence. */
  readonly number: { readonly start: number; readonly end: number };
  readonly clause: { readonly start: number; readonly end: number };
  readonly tags: readonly TagHit[];
  /** The sentence names a period ("in fiscal 2024"). */
  readonly hasPeriod: boolean;
  /** The sentence names a place. */
  readonly hasPlaces: boolean;
  /** The sentence lists several numbers with several places: what ends the list holds for each. */
  readonly isList: boolean;
  /** The sentence that leads up to this one, if one does. */
  readonly lead: Lead | null;
  /** The number is a sum or difference of others. */
  readonly isResult: boolean;
  /** Claims of the sentence before this one. */
  readonly earlier: readonly GroundedClaim[];
  /** Claims before the sentence. */
  readonly before: readonly GroundedClaim[];
  /** Measures the report's first lines speak of. */
  readonly opening: readonly string[];
  /** The claim this one is a part of ("of those"). */
  readonly whole: GroundedClaim | null;
}

/**
 * A sentence without figures that leads up to one: the line above a list ("By nationality:"), a question, or the sentence
 * before. What it speaks of holds for the figures that follow.
 */
export interface Lead {
  readonly tags: readonly TagHit[];
  readonly times: readonly TimeMention[];
  /** A line above a list or a question: it holds for whatever follows. */
  readonly introduces: boolean;
}

const NONE: readonly string[] = [];
/** Numbers below this, with no noun of their own, count things in passing; they take over no measure. */
const SMALL = 13;
/** How many claims back a number may lean on. */
const REACH = 10;

/**
 * "One of 216 people", "a town of 5,000 people" and "the first ten" name a group in passing, that of an operation, a place
 * or a list; it is no docket's count.
 */
const IN_PASSING =
  /\b(?:[Oo]ne of|(?:first|top|last|next|past)|(?:town|city|village|county|crowd|group|community|team|staff|country|nation|island)s? of) (?:the |some |about |roughly |nearly |more than |over )?$/;
const POINTS_BACK =
  /\b(?:[Tt]hem|[Tt]hese|[Tt]hose|[Tt]hey|[Tt]heir|[Tt]he (?:total|figures?|numbers?|list|table|docket|rest|remainder)|[Ss]uch|[Oo]thers?|[Aa]nother|of which|of whom|[Tt]his (?:number|figure|total|group|docket)|[Ff]igures?|[Nn]umbers?|up from|down from|compared|[Ff]ollowed by|[Aa]n additional|year (?:earlier|before)|(?:[Ii]t|[Tt]here) (?:was|were|stood|had been|reached|came to)|(?:previous|prior|same) year)\b/;

/**
 * The measures a number can mean, likeliest first: from the words of its clause; else from the number before it in the
 * sentence, narrowed by what the clause adds; else from the whole sentence; else, where it points back or breaks a
 * total down by place, from the claims before.
 */
export function groundMeasure(input: MeasureInput): Grounding {
  const { clause, quantity, noun, whole } = input;
  const inClause = new Set<Tag>();
  for (const hit of input.tags) if (hit.start >= clause.start && hit.end <= clause.end) inClause.add(hit.tag);
  const none: Grounding = {
    measures: NONE,
    tags: inClause,
    inherited: false,
    sure: false,
    loose: false,
    from: null,
  };
  if (!isOurs(quantity, noun)) return none;
  const word = noun.kind === "absent" ? null : noun.noun;
  const inDays = quantity.unit === "days" || word === "days";
  const read = (tags: ReadonlySet<Tag>): readonly string[] =>
    inDays
      ? measuresInDays(tags, recent(input)[0]?.measures[0] ?? "")
      : fitNoun(measuresOf(tags, word, input.hasPeriod, quantity.value), noun);
  if (word !== null && /^(?:encounters?|apprehensions|crossings)$/.test(word)) return none;
  const named = read(inClause);
  const tags = whole === null ? inClause : withImplied(inClause, whole.measures);
  const own = named.length === 0 || whole === null ? named : asPartOf(whole, read(tags));
  if (isInPassing(input) && !own.some((id) => id.includes("final-orders"))) return none;
  const sentenceWide = (): readonly string[] => read(new Set(input.tags.map(({ tag }) => tag)));
  if (own.length > 0) {
    const measures = input.isList ? [...new Set([...own, ...sentenceWide()])] : own;
    return { measures, tags, inherited: false, sure: true, loose: false, from: null };
  }
  const before = input.earlier.findLast(({ measures }) => measures.length > 0);
  if (before !== undefined) {
    const narrowed = inClause.size === 0 ? NONE : read(withImplied(inClause, before.measures));
    const measures = narrowed.length > 0 ? narrowed : fitNoun(before.measures, noun);
    return { measures, tags, inherited: true, sure: true, loose: false, from: before };
  }
  const wide = sentenceWide();
  if (wide.length > 0)
    return { measures: wide, tags, inherited: false, sure: true, loose: false, from: null };
  const led =
    input.lead === null ? NONE : read(new Set([...input.lead.tags, ...input.tags].map(({ tag }) => tag)));
  if (led.length > 0 && (input.lead?.introduces === true || followsOn(input))) {
    return {
      measures: led,
      tags: inClause,
      inherited: true,
      sure: input.lead?.introduces === true,
      loose: false,
      from: null,
    };
  }
  if (isTooSmall(input) || input.channel === "caption") return none;
  const sources = whole === null ? recent(input) : [whole, ...recent(input)];
  const nearestMeasures = sources[0]?.measures ?? NONE;
  const composed = inClause.size === 0 ? NONE : read(withImplied(inClause, nearestMeasures));
  const measures = fitNoun(
    [...new Set([...led, ...composed, ...sources.flatMap((claim) => claim.measures), ...input.opening])],
    noun,
  );
  if (measures.length === 0) return none;
  return {
    measures,
    tags,
    inherited: true,
    sure: false,
    loose: !leansOnContext(input),
    from: sources[0] ?? null,
  };
}

/** Of people in detention, those "picked up by its own officers" are people in detention still, told by who arrested them. */
function asPartOf(whole: GroundedClaim, measures: readonly string[]): readonly string[] {
  const held = whole.measures[0] === "detained" || whole.measures[0] === "book-ins";
  return held && measures[0]?.startsWith("arrests") === true ? whole.measures : measures;
}

/** A number of days can only be a length of stay, or of supervision. */
function measuresInDays(tags: ReadonlySet<Tag>, last: string): readonly string[] {
  if (tags.has("atd") || (last.startsWith("atd-") && !tags.has("in-custody"))) return ["atd-length"];
  return tags.has("length-of-stay") || tags.has("in-custody") || tags.has("average")
    ? ["length-of-stay"]
    : NONE;
}

function isOurs(quantity: Quantity, noun: HeadNoun): boolean {
  if (quantity.form === "ordinal" || quantity.form === "money") return false;
  if (quantity.unit === "acres" || quantity.unit === "dollars") return false;
  if (quantity.form === "share" || quantity.form === "multiple" || quantity.form === "change") return true;
  return quantity.unit === "days" || noun.kind !== "foreign";
}

function isInPassing({ noun, sentence, number }: MeasureInput): boolean {
  if (noun.kind === "known" && noun.unit !== "people") return false;
  return IN_PASSING.test(sentence.slice(Math.max(0, number.start - 60), number.start));
}

function isTooSmall({ quantity, noun }: MeasureInput): boolean {
  return quantity.form === "count" && (quantity.value ?? SMALL) < SMALL && noun.kind === "absent";
}

function leansOnContext({ sentence, hasPlaces, isResult, whole }: MeasureInput): boolean {
  return whole !== null || hasPlaces || isResult || POINTS_BACK.test(sentence);
}

/** A sentence goes on from the one before where it points back, breaks down by place, or opens with "it" or "that". */
function followsOn({ sentence, hasPlaces, noun }: MeasureInput): boolean {
  return (
    noun.kind !== "foreign" &&
    (hasPlaces ||
      POINTS_BACK.test(sentence) ||
      /^(?:It|That|This|The)\b|\bit (?:was|stood|had been|reached|came to)\b/.test(sentence))
  );
}

/** The last claims with a measure, latest first. */
function recent({ earlier, before }: MeasureInput): GroundedClaim[] {
  const found: GroundedClaim[] = [];
  for (const claims of [earlier, before]) {
    for (let place = claims.length - 1; place >= 0 && found.length < REACH; place--) {
      const claim = claims[place];
      if (claim !== undefined && claim.measures.length > 0 && claim.channel !== "caption") found.push(claim);
    }
  }
  return found;
}

const COUNTED_AS_PEOPLE: ReadonlySet<string> = new Set([
  "countries",
  "agreements",
  "flights",
  "jurisdictions",
  "days",
]);
const COUNTED_AS_CASES: ReadonlySet<string> = new Set(["cases", "applications", "people", "events"]);

/** Measures whose unit the noun allows: "13,000 people" is no number of countries. */
function fitNoun(measures: readonly string[], noun: HeadNoun): readonly string[] {
  if (noun.kind !== "known" || measures.length === 0) return measures;
  return measures.filter((id) => {
    const unit = findMeasure(id)?.unit ?? "other";
    switch (noun.unit) {
      case "people":
        return !COUNTED_AS_PEOPLE.has(unit);
      case "flights":
        return unit === "flights";
      case "cases":
        return COUNTED_AS_CASES.has(unit);
      case "other":
        return noun.noun === "days" ? unit === "days" : fitsPlaces(unit, noun.noun);
      default:
        return false;
    }
  });
}

/** Countries, states and cities are counted by measures of places only. */
function fitsPlaces(unit: string, noun: string): boolean {
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
  "book-ins": ["book-in"],
  returns: ["returned"],
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
