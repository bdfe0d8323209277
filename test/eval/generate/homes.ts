import { type Figure, type FigureIndex, findMeasure, groupKey } from "../../../src/figures/index.ts";
import { rounded, unitOfDigit } from "./number-words.ts";

/** Where else on record a printed number stands, seen from the figure that its words name. */
export interface Homes {
  /** Same measure and group at other times. */
  readonly atOtherTimes: readonly Figure[];
  /** Same measure and time, other groups. */
  readonly ofOtherGroups: readonly Figure[];
  /** Same group and time, other measures. */
  readonly ofOtherMeasures: readonly Figure[];
  /** Same measure, another group at another time; and measures commonly mistaken for it with one of the two the same. */
  readonly farther: readonly Figure[];
  /** Any other figure that is exactly equal. */
  readonly equalElsewhere: readonly Figure[];
}

/**
 * The figures equal to a number, or equal once rounded where it shows three digits or more. A number of fewer digits is
 * too common to have a home, but in the figure's own row and column. The figure's own cell is not among them.
 */
export function homesOf(index: FigureIndex, figure: Figure, value: number, digits: number): Homes {
  const homes: Record<keyof Homes, Figure[]> = {
    atOtherTimes: [],
    ofOtherGroups: [],
    ofOtherMeasures: [],
    farther: [],
    equalElsewhere: [],
  };
  if (digits < 3) {
    for (const other of index.equalTo(value)) {
      const kind = kindOf(figure, other);
      if (kind === "atOtherTimes" || kind === "ofOtherGroups") homes[kind].push(other);
    }
    return homes;
  }
  const reach = unitOfDigit(value, digits);
  for (const other of index.between(value - reach, value + reach)) {
    if (other.value !== value && (other.value <= 0 || rounded(other.value, digits) !== value)) continue;
    const kind = kindOf(figure, other);
    if (kind === "equalElsewhere" && other.value !== value) continue;
    if (kind !== null) homes[kind].push(other);
  }
  return homes;
}

function kindOf(figure: Figure, other: Figure): keyof Homes | null {
  const isGroup = groupKey(other.group) === groupKey(figure.group);
  const isTime = periodKey(other) === periodKey(figure);
  if (other.measure === figure.measure) {
    if (isGroup) return isTime ? null : "atOtherTimes";
    return isTime ? "ofOtherGroups" : "farther";
  }
  if (isGroup && isTime) return "ofOtherMeasures";
  return areMistaken(figure.measure, other.measure) && (isGroup || isTime) ? "farther" : "equalElsewhere";
}

/** One text for one time; the last day of a fiscal year and the year itself count as one. */
export function periodKey({ time }: Figure): string {
  if (!("asOf" in time)) return time.label;
  return time.asOf.endsWith("-09-30") ? `FY${time.asOf.slice(0, 4)}` : time.asOf;
}

/** True where the catalogue says that one measure is taken for the other. */
export function areMistaken(a: string, b: string): boolean {
  return (
    (findMeasure(a)?.mistakenFor.includes(b) ?? false) || (findMeasure(b)?.mistakenFor.includes(a) ?? false)
  );
}

/** True where the number has no place on record but, at most, far from the words. */
export function isHomeless(homes: Homes, value: number): boolean {
  const isNear =
    homes.atOtherTimes.length +
    homes.ofOtherGroups.length +
    homes.ofOtherMeasures.length +
    homes.farther.length;
  return isNear === 0 && (value < 1000 || homes.equalElsewhere.length === 0);
}
