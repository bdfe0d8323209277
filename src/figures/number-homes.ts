import { endOf } from "../core/index.ts";
import { findMeasure, measures } from "./catalogue.ts";
import { type DigitSlip, digitSlip } from "./digit-slip.ts";
import { type Figure, groupKey } from "./figure.ts";
import type { FigureIndex } from "./figure-index.ts";
import { oneSlipAway } from "./one-slip-away.ts";
import type { PrintedNumber } from "./printed-number.ts";
import { lastDigitUnit, roundsTo } from "./rounding.ts";
import { compareText } from "./times.ts";

/** Figures a number could be, likeliest first, and how many more there are than are listed. */
export interface Homes<Home> {
  readonly listed: readonly Home[];
  readonly more: number;
}

export interface SlipHome {
  readonly figure: Figure;
  readonly slip: DigitSlip;
}

/** Where a number could come from: every figure on record that it could be. */
export interface NumberHomes {
  readonly exact: Homes<Figure>;
  /** Figures that round to the number at the digits printed, without the exact ones. */
  readonly rounded: Homes<Figure>;
  /** Figures one digit slip away: those that differ only in the zeros at the end first. */
  readonly slips: Homes<SlipHome>;
}

/**
 * The figures on record that a printed number could be: exactly, rounded at its printed digits, or by one digit slip.
 * In each list every series (a measure and a group) shows its best figure before any shows a second one; the most
 * general group comes first, then primary sources, then the most recent, then the order of the catalogue.
 *
 * @param cap how many figures a list names; the rest is counted
 */
export function homesOf(index: FigureIndex, number: PrintedNumber, cap = 12): NumberHomes {
  const { value, significantDigits } = number;
  const exact = index.equalTo(value);
  const reach = lastDigitUnit(value, significantDigits);
  const rounded = index
    .between(value - reach, value + reach)
    .filter((figure) => figure.value !== value && roundsTo(figure.value, value, significantDigits));
  const near = new Set(rounded);
  const slips = oneSlipAway(value, significantDigits).flatMap((recorded) => {
    const slip = digitSlip(value, recorded, significantDigits);
    if (slip === null) return [];
    return index.equalTo(recorded).flatMap((figure) => (near.has(figure) ? [] : [{ figure, slip }]));
  });
  return {
    exact: likeliest(exact, (figure) => figure, cap),
    rounded: likeliest(rounded, (figure) => figure, cap),
    slips: likeliest(
      slips,
      ({ figure }) => figure,
      cap,
      ({ figure }) => (hasSameDigits(figure.value, value) ? 0 : 1),
    ),
  };
}

/** True where only the zeros at the end tell two whole numbers apart. */
function hasSameDigits(a: number, b: number): boolean {
  return String(a).replace(/0+$/, "") === String(b).replace(/0+$/, "");
}

function likeliest<Home>(
  homes: readonly Home[],
  figureOf: (home: Home) => Figure,
  cap: number,
  tierOf: (home: Home) => number = () => 0,
): Homes<Home> {
  const sorted = homes
    .map((home) => ({ home, tier: tierOf(home), ...placeOf(figureOf(home)) }))
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        a.dimensions - b.dimensions ||
        a.class - b.class ||
        compareText(b.end, a.end) ||
        a.catalogue - b.catalogue,
    );
  const seen = new Set<string>();
  const firsts: Home[] = [];
  const others: Home[] = [];
  for (const { home, series } of sorted) {
    (seen.has(series) ? others : firsts).push(home);
    seen.add(series);
  }
  const listed = [...firsts, ...others].slice(0, cap);
  return { listed, more: homes.length - listed.length };
}

interface Place {
  readonly dimensions: number;
  readonly class: number;
  readonly end: string;
  readonly catalogue: number;
  readonly series: string;
}

function placeOf(figure: Figure): Place {
  const measure = findMeasure(figure.measure);
  const key = groupKey(figure.group);
  return {
    dimensions: key === "" ? 0 : key.split("&").length,
    class: figure.source.class === "primary" ? 0 : 1,
    end: endOf(figure.time),
    catalogue: measure === null ? measures.length : measures.indexOf(measure),
    series: `${figure.measure}?${key}`,
  };
}
