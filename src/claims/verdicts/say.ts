import { countryName, describeTime, type Time } from "../../core/index.ts";
import { dimensionValueLabel, type Figure, findMeasure, type Group } from "../../figures/index.ts";
import type { Quantity } from "../claim.ts";

/** A number as people write it: `1,445,549`, `50,165.4`. */
export function sayNumber(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 10) / 10).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A measure by its name; the id where the catalogue has none. */
export function sayMeasure(id: string): string {
  return findMeasure(id)?.name ?? id;
}

/** A group in words, "" for everybody: `China`, `convicted of homicide`. */
export function sayGroup(group: Group): string {
  return Object.entries(group)
    .map(([dimension, value]) =>
      dimension === "nationality" ? countryName(value) : dimensionValueLabel(dimension, value),
    )
    .join(", ");
}

/** Measure, group and time in one phrase: `removals, Haiti, FY2018`. */
export function sayCell(measure: string, group: Group, time: Time | null): string {
  return [sayMeasure(measure), sayGroup(group), time === null ? "" : describeTime(time)]
    .filter((part) => part !== "")
    .join(", ");
}

/** A figure's cell in one phrase. */
export function sayFigure(figure: Figure): string {
  return sayCell(figure.measure, figure.group, figure.time);
}

/** The number as the report printed it, with its approximator. */
export function sayPrinted(quantity: Quantity): string {
  const { approximator, surface } = quantity;
  return `"${approximator === "" ? surface : `${approximator} ${surface}`}"`;
}

/** How far one number lies from another, to go before that other: `5.2 percent below`, `4.8 times`. */
export function sayDistance(value: number, recorded: number): string {
  const percent = recorded === 0 ? Number.POSITIVE_INFINITY : (Math.abs(value - recorded) / recorded) * 100;
  if (!Number.isFinite(percent)) return "above";
  const side = value > recorded ? "above" : "below";
  if (percent < 0.05) return `less than 0.1 percent ${side}`;
  if (percent >= 400) return `${(value / recorded).toFixed(1)} times`;
  return `${percent.toFixed(percent < 10 ? 1 : 0)} percent ${side}`;
}
