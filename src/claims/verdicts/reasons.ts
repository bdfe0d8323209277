import { daysBetween, describeTime, endOf, type IsoDate } from "../../core/index.ts";
import type { Comparison, DigitSlip, Figure, FigureIndex } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { definitionNote } from "./definition-note.ts";
import type { Cell } from "./find-cell.ts";
import type { Home } from "./find-homes.ts";
import { nearestDays, sayNearestDays } from "./nearest-days.ts";
import type { Reading } from "./readings.ts";
import { sayCell, sayDistance, sayFigure, sayGroup, sayMeasure, sayNumber, sayPrinted } from "./say.ts";

/** A published figure answers a report of up to so many days later; after that, a newer one is expected. */
const FRESH_DAYS = 400;

/** Why a claim is not held against the record at all, or `null` where it is. */
export function whyNotCompared(claim: GroundedClaim): string | null {
  const { form, unit } = claim.quantity;
  if (claim.measures.length === 0) {
    if (form === "ordinal")
      return "An ordinal gives no figure to compare: it says that so many have come before, from a start the text does not name.";
    if (form === "money" || unit === "dollars") return "A sum of money; the record holds no amounts.";
    if (unit === "acres") return "An area of land, not people or cases; the record has nothing of the kind.";
    return unnamed(claim);
  }
  if (claim.status === "planned")
    return "A plan, estimate or forecast, not a figure of what happened; the record has nothing to hold it against.";
  if (claim.excluded !== null)
    return `A group that leaves out ${claim.excluded}; the record has no such group.`;
  if (form === "change" || form === "multiple")
    return "A change between two figures; the text does not give both, or the record lacks one of them.";
  if (
    claim.rate !== null &&
    !claim.measures.some((id) => id === "average-daily-population" || id === "length-of-stay")
  ) {
    return `A rate per ${claim.rate}; the record gives totals of whole periods.`;
  }
  return null;
}

/** No measure of ours is named around the number. */
export function unnamed({ noun }: GroundedClaim): string {
  if (noun !== null) return `A count of ${noun} whose words name none of the measures on record.`;
  return "The words around the number name none of the measures on record.";
}

/** The record has nothing at the place a claim names. */
export function nothingThere(claim: GroundedClaim, cells: readonly Cell[], index: FigureIndex): string {
  const measure = claim.measures[0] ?? "";
  const cell = cells[0];
  const nearest = nearestDays(claim, cell);
  if (cell !== undefined && nearest.length > 0) return sayNearestDays(claim, cell, nearest);
  if (cell !== undefined) {
    const first = cell.series[0];
    const last = cell.series.at(-1);
    const when = claim.time === null ? "that time" : describeTime(claim.time);
    if (first !== undefined && last !== undefined) {
      const span =
        first === last
          ? describeTime(first.time)
          : `times from ${describeTime(first.time)} to ${describeTime(last.time)}`;
      return `The record has ${sayCell(cell.measure, cell.group, null)} for ${span}, but not for ${when}.`;
    }
  }
  const note = definitionNote(claim);
  if (note !== null) return note;
  const group = sayGroup(claim.group);
  if (group !== "" && index.ofMeasure(measure).length > 0) {
    return `The record has ${sayMeasure(measure)}, but no figure for ${group}.`;
  }
  return `No release on record gives ${sayMeasure(measure)}${group === "" ? "" : ` for ${group}`}.`;
}

const PRESENT = /\b(?:now|currently|today|at present|is|are|holds?|remains?)\b/;

/** True where a claim in the present tense, without a time, matches an old number on a day although newer ones were out. */
export function isOutdated(
  claim: GroundedClaim,
  { cell, figure }: Reading,
  published: IsoDate | null,
): boolean {
  if (
    cell.fit !== "unstated" ||
    published === null ||
    !("asOf" in figure.time) ||
    !PRESENT.test(claim.clause)
  )
    return false;
  const anchor = cell.figures[0];
  return anchor !== undefined && anchor !== figure && daysBetween(endOf(figure.time), published) > FRESH_DAYS;
}

/** Equal or rounded. */
export function agrees(claim: GroundedClaim, { cell, figure, comparison }: Reading): string {
  const record = `The record has ${sayNumber(figure.value)} for ${sayFigure(figure)}`;
  const how =
    comparison.relation === "equal" ? `${record}.` : `${record}; ${howRounded(claim, figure, comparison)}.`;
  return [how, ...caveats(claim, cell)].join(" ");
}

function howRounded(claim: GroundedClaim, figure: Figure, { detail }: Comparison): string {
  const printed = sayPrinted(claim.quantity);
  const { value, low, high } = claim.quantity;
  if (value === null) return `${printed} (${sayNumber(low ?? 0)} to ${sayNumber(high ?? 0)}) takes it in`;
  switch (detail) {
    case "printed-digits":
      return `rounded to the digits printed, that is ${printed}`;
    case "coarse":
      return `${printed} is a coarse rounding of it, ${sayDistance(value, figure.value)} it`;
    case "cut-off":
      return `${printed} cuts its digits off instead of rounding them`;
    case "loose":
      return `${printed} holds, but loosely: the record is ${sayDistance(figure.value, value)} that number`;
    case "inside-recorded-bounds":
    case "stated-as-bound":
      return `the source gives it as a bound or in round words, and ${printed} fits them`;
    case "within-5-percent":
      return `${printed} is within 5 percent of it`;
    default:
      return `${printed} holds: the record is ${sayDistance(figure.value, value)} that number`;
  }
}

function caveats(claim: GroundedClaim, cell: Cell): string[] {
  const notes: string[] = [];
  if (cell.lowerBound) {
    notes.push(
      `That is the published part of ${sayMeasure(cell.measure)}, a lower bound: people in custody come on top of it.`,
    );
  }
  if (cell.fit === "near")
    notes.push(
      `The report names ${claim.time === null ? "a day" : describeTime(claim.time)}; this is the nearest release.`,
    );
  if (cell.fit === "part") notes.push("The record has that year only up to this day.");
  if (cell.fit === "fiscal")
    notes.push("The report names a calendar year; the agency counts by fiscal year, October to September.");
  if (cell.fit === "unstated" && cell.series.length > 1) notes.push("The report gives no time for it.");
  return notes;
}

/** Found by the number, and confirmed by the words around it. */
export function confirmed(figure: Figure): string {
  return `The record has ${sayNumber(figure.value)} for ${sayFigure(figure)}, which the words around the number allow.`;
}

/** Right, but for an earlier time than the report speaks of. */
export function outdated(claim: GroundedClaim, { figure }: Reading, latest: Figure): string {
  return `${sayPrinted(claim.quantity)} is the record's figure for ${sayFigure(figure)}; by the time of the report the record had ${sayNumber(latest.value)} (${describeTime(latest.time)}).`;
}

/** The number stands elsewhere in the record. */
export function elsewhere(claim: GroundedClaim, home: Home, own: Reading | null): string {
  const cell = own === null ? null : own.figure;
  const there = `${sayNumber(home.figure.value)} is the record's figure for ${sayFigure(home.figure)}`;
  if (cell === null) {
    return `${there}; for ${sayCell(claim.measures[0] ?? "", claim.group, claim.time)} it has none.`;
  }
  return `${there}; for ${sayFigure(cell)} it has ${sayNumber(cell.value)}.`;
}

/** A misprint of the record's figure. */
export function slip(claim: GroundedClaim, { figure, comparison }: Reading): string {
  const how = comparison.slip === null ? "a digit" : saySlip(comparison.slip);
  return `The record has ${sayNumber(figure.value)} for ${sayFigure(figure)}; ${sayPrinted(claim.quantity)} is that number with ${how}.`;
}

function saySlip({ kind, recordedDigits, claimedDigits, factor }: DigitSlip): string {
  switch (kind) {
    case "dropped":
      return `the digit ${recordedDigits} dropped`;
    case "added":
      return `the digit ${claimedDigits} added`;
    case "doubled":
      return `the digit ${claimedDigits} doubled`;
    case "swapped":
      return `the digits ${recordedDigits} swapped`;
    case "changed":
      return `the digit ${recordedDigits} printed as ${claimedDigits}`;
    case "factor-of-ten":
      return `a wrong order of magnitude, ${factor !== null && factor < 1 ? `divided by ${Math.round(1 / factor)}` : `times ${factor ?? 10}`}`;
  }
}

/** The record says otherwise. */
export function disagrees(claim: GroundedClaim, { cell, figure, comparison }: Reading): string {
  const { value } = claim.quantity;
  const record = `The record has ${sayNumber(figure.value)} for ${sayFigure(figure)}`;
  const gap =
    value === null
      ? `outside ${sayPrinted(claim.quantity)}`
      : `${sayPrinted(claim.quantity)} is ${sayDistance(value, figure.value)} that`;
  const side = comparison.relation === "wrong-side" ? ", on the side its own words rule out" : "";
  return [`${record}; ${gap}${side}.`, ...caveats(claim, cell)].join(" ");
}

/**
 * Why a number that differs from the record is not contradicted by it: the text names no time and the record's figures
 * range around it, the release nearest to the day is not of that day, or the record has only a lower bound and the
 * number lies above it by no more than what is not counted there can be (`rest`, `null` where unknown). A number printed
 * exactly, to four digits or more, comes from a table; if not from this one, the record contradicts it all the same.
 */
export function whyNotContradicted(
  claim: GroundedClaim,
  { cell, figure }: Reading,
  rest: number | null,
): string | null {
  const { value, low, high } = claim.quantity;
  const least = value ?? low ?? 0;
  const most = value ?? high ?? least;
  const copied = claim.quantity.approximation === "exact" && claim.quantity.significantDigits >= 4;
  if (!claim.sure.measure && !(claim.sure.group && Object.keys(claim.group).length > 0)) {
    return `The words do not say what it measures; read as ${sayMeasure(cell.measure)}, it is not the record's ${sayNumber(figure.value)}.`;
  }
  if (isFractionOfWhole(claim, figure, most)) {
    return `Far below the record's ${sayNumber(figure.value)} for ${sayFigure(figure)}, of which it may be a part that the words do not name.`;
  }
  if (cell.lowerBound && !copied && least > figure.value && (rest === null || least <= figure.value + rest)) {
    return `The record has only a part of it, ${sayNumber(figure.value)} for ${sayFigure(figure)}; a larger number is not ruled out.`;
  }
  if (cell.fit === "part" && least > figure.value) {
    return `The record has that year only in part: ${sayNumber(figure.value)} for ${sayFigure(figure)}.`;
  }
  const open =
    cell.fit === "unstated" || !claim.sure.time ? cell.series : cell.fit === "near" ? cell.figures : [];
  if (open.length < 2) return null;
  const values = open.map((each) => each.value);
  const bottom = Math.min(...values) * 0.9;
  const top = Math.max(...values) * 1.1;
  if (most < bottom || least > top) return null;
  const time =
    cell.fit === "unstated"
      ? "The report gives no time for it"
      : cell.fit === "near"
        ? "The record has no release of that day"
        : "The report does not tie it to a day or year";
  return `${time}; the nearest figure is ${sayNumber(figure.value)} for ${sayFigure(figure)}.`;
}

/** The report names no time, and the record's last figure is of one it hardly means. */
export function longPast({ cell, figure }: Reading): string {
  return `The report gives no time for it; the last figure on record for ${sayMeasure(cell.measure)} of that group is ${sayNumber(figure.value)}, ${describeTime(figure.time)}.`;
}

/** So much smaller than the whole is more often an unnamed part of it ("538 on Tuesday") than a wrong total. */
const SMALL_PART = 0.2;

function isFractionOfWhole(claim: GroundedClaim, figure: Figure, most: number): boolean {
  return (
    Object.keys(claim.group).length === 0 &&
    most < figure.value * SMALL_PART &&
    !/\b(?:total|altogether|in all|nationwide)\b/i.test(claim.clause)
  );
}
