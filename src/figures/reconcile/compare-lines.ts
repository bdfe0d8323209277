import { findMeasure } from "../catalogue.ts";
import type { Figure } from "../figure.ts";
import type { Measure } from "../measure.ts";
import { reconcilable } from "./known-reasons.ts";
import type { Difference, ReconciledLine } from "./reconciliation.ts";

/**
 * Differences of one time: every published figure against the first, then the count of ICE's records and that of the
 * court's against the first published, then these two against each other.
 */
export function compareLines(measure: Measure, lines: readonly ReconciledLine[]): readonly Difference[] {
  const places = [...lines.keys()].filter((place) => lines[place]?.figure !== null);
  const [first, ...others] = places;
  if (first === undefined) return [];
  const pairs = others.map((second): [number, number] => [first, second]);
  const ice = places.find((place) => lines[place]?.from === "ice");
  const court = places.find((place) => lines[place]?.from === "court");
  if (ice !== undefined && court !== undefined && ice !== first) pairs.push([ice, court]);
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [lines[a]?.figure, lines[b]?.figure];
    if (one === null || one === undefined || other === null || other === undefined) return [];
    return [differenceOf(measure, [a, one], [b, other], lines)];
  });
}

function differenceOf(
  measure: Measure,
  [first, a]: [number, Figure],
  [second, b]: [number, Figure],
  lines: readonly ReconciledLine[],
): Difference {
  const difference = rounded(b.value - a.value);
  const percent = a.value === 0 ? null : Math.round(((b.value - a.value) / a.value) * 1000) / 10;
  const base = { first, second, difference, percent };
  const [from, to] = [lines[first]?.from, lines[second]?.from];
  const change = changeWords(difference, percent);
  if (from === "published" && to === "published") {
    const isFinding = !agree(a, b);
    const says = isFinding
      ? `${numberOf(a)} (${a.source.title}) and ${numberOf(b)} (${b.source.title}) should be the same number; the second is ${change}.`
      : `${b.source.title} gives the same.`;
    return { ...base, expected: "equal", isFinding, says };
  }
  if (a.measure !== b.measure || a.unit !== b.unit) {
    const name = findMeasure(b.measure)?.name ?? b.measure;
    const says = `${name} (${b.unit}) is not the same thing as ${findMeasure(a.measure)?.name ?? a.measure} (${a.unit}): ${change}.`;
    return { ...base, expected: "different", isFinding: false, says };
  }
  if (isMadeUp(a) || isMadeUp(b)) {
    const says = `The records are made up: that the count is ${change} says nothing.`;
    return { ...base, expected: "different", isFinding: false, says };
  }
  const bounds = to === "ice" ? reconcilable[measure.id]?.counted : undefined;
  if (bounds === undefined) {
    return { ...base, expected: "different", isFinding: false, says: `Counted, it is ${change}.` };
  }
  const isFinding = percent === null || percent < bounds.from || percent > bounds.to;
  const range = `${bounds.from} to +${bounds.to} percent`;
  const says = isFinding
    ? `Counted from ICE's records it is ${numberOf(b)}, ${change} than the published ${numberOf(a)}: beyond what known reasons account for (${range}).`
    : `Counted from ICE's records it is ${change}, within what known reasons account for (${range}).`;
  return { ...base, expected: "near", isFinding, says };
}

/** Two published figures agree where they are equal, or where the bounds of one take in the other. */
function agree(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  return holds(a, b.value) || holds(b, a.value);
}

function holds({ low, high, value }: Figure, other: number): boolean {
  if (low === undefined && high === undefined) return false;
  return other >= (low ?? Math.min(value, other)) && other <= (high ?? Math.max(value, other));
}

function isMadeUp({ source }: Figure): boolean {
  return source.licence === "made up";
}

function numberOf({ value }: Figure): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 4 });
}

function changeWords(difference: number, percent: number | null): string {
  if (difference === 0) return "equal";
  const size = Math.abs(difference).toLocaleString("en-US", { maximumFractionDigits: 4 });
  const share = percent === null ? "" : ` (${Math.abs(percent).toLocaleString("en-US")} percent)`;
  return `${size}${share} ${difference > 0 ? "more" : "less"}`;
}

/** Without the noise of subtracting fractions. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
