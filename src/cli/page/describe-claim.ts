import type { Claim } from "../../claims/index.ts";
import { describeDate, describeTime, type Unit } from "../../core/index.ts";
import { type Figure, groupKey, type Source, sameTime } from "../../figures/index.ts";
import { formatNumber } from "./format-number.ts";
import { groupLabel, type Labels } from "./labels.ts";
import { lookOf } from "./verdicts.ts";

const SINGULAR: Readonly<Partial<Record<Unit, string>>> = {
  people: "person",
  cases: "case",
  events: "event",
  applications: "application",
  flights: "flight",
  countries: "country",
  agreements: "agreement",
  jurisdictions: "jurisdiction",
  days: "day",
  acres: "acre",
};

/** What a claim was read as: its measure, group, time and who is said to have stated it. */
export function readAs(claim: Claim, labels: Labels): string {
  const said = claim.attributedTo === null ? [] : [`said by ${claim.attributedTo}`];
  if (claim.measure === null) return ["a quantity outside the catalogue", ...said].join("; ");
  const time = claim.time === null ? "no time stated" : describeTime(claim.time);
  return [labels.measureName(claim.measure), groupLabel(claim.group, labels), time, ...said].join("; ");
}

/** The record's figure; of measure, group and time only what the claim does not say already. */
export function onRecord(figure: Figure, claim: Claim, labels: Labels): string {
  const parts = [valueText(figure)];
  if (figure.measure !== claim.measure) parts.push(labels.measureName(figure.measure));
  if (groupKey(figure.group) !== groupKey(claim.group)) parts.push(groupLabel(figure.group, labels));
  if (claim.time === null || !sameTime(figure.time, claim.time)) parts.push(describeTime(figure.time));
  return parts.join("; ");
}

/** The alternatives a reader should see: none where the record agrees. */
export function worthShowing(claim: Claim): readonly Figure[] {
  return lookOf(claim.verdict).tone === "good" ? [] : claim.alternatives;
}

/** A figure standing alone: value, measure, group and time. */
export function describeFigure(figure: Figure, labels: Labels): string {
  return `${valueText(figure)}; ${placeText(figure, labels)}`;
}

/** What a figure counts, of whom and when, without its number. */
export function placeText({ measure, group, time }: Figure, labels: Labels): string {
  return [labels.measureName(measure), groupLabel(group, labels), describeTime(time)].join("; ");
}

/** `7,760 people`, `55 percent`, `7,700,000 people (7,650,000 to 7,700,000)`. */
function valueText(figure: Figure): string {
  const { value, low, high, unit } = figure;
  const text = inUnit(value, unit);
  if (low === high) return text;
  if (high === undefined) return `${text} (at least ${formatNumber(low ?? value)})`;
  if (low === undefined) return `${text} (at most ${formatNumber(high)})`;
  return `${text} (${formatNumber(low)} to ${formatNumber(high)})`;
}

function inUnit(value: number, unit: Unit): string {
  if (unit === "dollars") return `$${formatNumber(value)}`;
  if (unit === "other") return formatNumber(value);
  return `${formatNumber(value)} ${value === 1 ? (SINGULAR[unit] ?? unit) : unit}`;
}

/** Enough to find the source: publisher, title, date, class and place in it; without its address. */
export function cite(source: Source, locator = ""): string {
  const when = source.published === undefined ? "" : `, ${describeDate(source.published)}`;
  const secondary = source.class === "secondary" ? " (reported by another party)" : "";
  const place = locator === "" ? "" : `; ${locator}`;
  return `${source.publisher}, “${source.title}”${when}${secondary}${place}`;
}
