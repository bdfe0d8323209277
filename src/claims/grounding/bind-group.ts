import type { Group } from "../../figures/index.ts";
import type { PlaceMention } from "./place-mentions.ts";

/** The span of a number in a sentence, as far as binding needs it. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The places a number is said of: one group, several added together, or everybody but one. */
export interface BoundPlaces {
  readonly places: readonly PlaceMention[];
  readonly excluded: boolean;
  /** The words tie the number to them; false where they are merely the only ones near. */
  readonly sure: boolean;
}

const NOTHING: BoundPlaces = { places: [], excluded: false, sure: false };
const EXCLUDES =
  /(?:other than|excluding|except(?: for)?|not counting|besides|apart from|outside(?: of)?)\s+(?:the )?$/i;
const BEFORE =
  /^(?:'s)?(?: nationals| citizens| noncitizens| immigrants| migrants| number| figure| total)?(?: is| was| are| were| counts| counted| stands at| stood at)?\s*(?:\(|[:–—-]|,? with|,? at|,? had|,? has|,? have|,? saw|,? accounts? for|,? accounted for|,? (?:is |was |stands |stood |comes |came )?(?:\w+ )?(?:at )?(?:the )?(?:top|first|second|third|next|last)(?: place)?,? (?:with|at)|,? follow(?:s|ed)? (?:with|at)|,? led with|,? topp(?:ed|ing)[\w ]*(?:with|at)|,|\|)?\s*(?:\w+ (?:than )?){0,3}(?:an? |the )?(?:total of |estimated )?$/i;
const AFTER =
  /^\s*\(?\s*(?:(?!(?:and|or|with|while|followed|than|at|versus|against|plus)\b)[\w'-]+\s+){0,7}$/i;
const CLAUSE_WORDS = /\b(?:while|but|whereas|compared|flights?|border|flew|travel)\b|[;:]/i;

/**
 * The places a number belongs to. A number in brackets belongs to the name before it; "252,044 Mexicans" and
 * "252,044 people from Mexico" to the name after; "Mexico: 252,044" and "Mexico, with 252,044," to the name before;
 * with "respectively" the first number goes with the first name. Failing these, a clause's only place.
 */
export function bindPlaces(
  text: string,
  number: Span,
  numbers: readonly Span[],
  places: readonly PlaceMention[],
  clause: Span,
): BoundPlaces {
  if (places.length === 0) return NOTHING;
  const paired = respectively(text, number, numbers, places);
  if (paired !== null) return { places: [paired], excluded: false, sure: true };
  if (isSum(text, number)) {
    const summed = places.filter((place) => place.end <= number.start);
    if (summed.length > 1) return { places: summed, excluded: false, sure: true };
  }
  const between = (from: number, to: number): boolean =>
    numbers.some((other) => other.start >= from && other.end <= to && other.start !== number.start);
  const before = places.findLast((place) => place.end <= number.start);
  const after = places.find((place) => place.start >= number.end && place.start < clause.end);
  const gapBefore = before === undefined ? null : text.slice(before.end, number.start);
  const gapAfter = after === undefined ? null : text.slice(number.end, after.start);
  if (before !== undefined && gapBefore !== null && /^[\w ]{0,14}\(\s*(?:[\w ]{0,20} )?$/.test(gapBefore)) {
    return { places: [before], excluded: false, sure: true };
  }
  if (after !== undefined && gapAfter !== null && !between(number.end, after.start)) {
    const direct = gapAfter.length < 70 && AFTER.test(gapAfter) && !CLAUSE_WORDS.test(gapAfter);
    if (direct) {
      return { places: withCompany(text, after, places), excluded: EXCLUDES.test(gapAfter), sure: true };
    }
  }
  if (before !== undefined && gapBefore !== null && !between(before.end, number.start)) {
    if (gapBefore.length < 50 && BEFORE.test(gapBefore)) {
      const together = /\b(?:together|combined|jointly|between them)\b/i.test(text);
      return {
        places: together ? companyBefore(text, before, places) : [before],
        excluded: false,
        sure: true,
      };
    }
  }
  const inClause = places.filter((place) => place.start >= clause.start && place.end <= clause.end);
  const only = inClause[0];
  if (only === undefined) return NOTHING;
  const excluded = EXCLUDES.test(text.slice(clause.start, only.start));
  const together =
    inClause.length > 1 &&
    /\b(?:together|combined|jointly|between them|in total|altogether|total(?:ed|s)?)\b/i.test(text);
  if (inClause.length > 1 && !together) return NOTHING;
  const gap =
    only.start > number.end ? text.slice(number.end, only.start) : text.slice(only.end, number.start);
  if (/\b(?:flights?|border)\b/i.test(gap)) return NOTHING;
  return { places: inClause, excluded, sure: false };
}

const SUM_BEFORE =
  /\b(?:together|combined|jointly|between them|altogether|in all|in total|totaling|totalling|add(?:ing|s)? up to|sum(?:s|med)? to|making up)\b[^.;()]{0,40}$/i;
const SUM_AFTER = /^[^.;()]{0,30}\b(?:together|combined|between them|altogether|in all)\b/i;

/** "Mexico and Guatemala together account for 505,457": a number said of all places before it. */
function isSum(text: string, number: Span): boolean {
  return SUM_BEFORE.test(text.slice(0, number.start)) || SUM_AFTER.test(text.slice(number.end));
}

function respectively(
  text: string,
  number: Span,
  numbers: readonly Span[],
  places: readonly PlaceMention[],
): PlaceMention | null {
  if (numbers.length < 2 || !/\brespectively\b/i.test(text)) return null;
  const position = numbers.findIndex((other) => other.start === number.start);
  const named = places.filter((place) => place.country !== null || place.state !== null);
  const [single, second] = named;
  if (single !== undefined && second === undefined && numbers.length > 2) return single;
  if (named.length < numbers.length) return null;
  const side = named.filter((place) => place.end <= (numbers[0]?.start ?? 0));
  const list = side.length >= numbers.length ? side.slice(-numbers.length) : named;
  return list[position] ?? null;
}

/** "from Mexico, Guatemala and Honduras": a name and those joined to it. */
function withCompany(text: string, first: PlaceMention, places: readonly PlaceMention[]): PlaceMention[] {
  const company = [first];
  for (const place of places) {
    const last = company.at(-1);
    if (last === undefined || place.start < last.end) continue;
    if (!/^(?:,|,? and|,? or) (?:the )?$/.test(text.slice(last.end, place.start))) break;
    company.push(place);
  }
  return company;
}

function companyBefore(text: string, last: PlaceMention, places: readonly PlaceMention[]): PlaceMention[] {
  const company = [last];
  for (const place of [...places].reverse()) {
    const first = company[0];
    if (first === undefined || place.end > first.start) continue;
    if (!/^(?:,|,? and|,? or) (?:the )?$/.test(text.slice(place.end, first.start))) break;
    company.unshift(place);
  }
  return company;
}

/** The group a place stands for under a measure: a state where the measure has states, else a nationality. */
export function placeGroup(place: PlaceMention, dimensions: readonly string[]): Group | null {
  if (
    place.area !== null &&
    dimensions.includes("area-of-responsibility") &&
    !dimensions.includes("nationality")
  ) {
    return { "area-of-responsibility": place.area };
  }
  const byState = dimensions.includes("state") && !dimensions.includes("nationality");
  if (place.state !== null && (byState || place.country === null)) return { state: place.state };
  if (place.country !== null) return { nationality: place.country };
  return place.region === null ? null : { region: place.region };
}
