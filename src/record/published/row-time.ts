import { isIsoDate, parsePeriod, type Time } from "../../core/index.ts";
import type { MeasureWords } from "./record-vocabulary.ts";

/**
 * The time a row's period means for a measure of that kind: a day for a stock, an interval for a flow; for a rate,
 * a day where the period is one and an interval otherwise. `null` where the text is no such period.
 */
export function rowTime(period: string, kind: MeasureWords["kind"]): Time | null {
  if (kind === "rate") return parsePeriod(period, isDay(period) ? "stock" : "flow");
  return parsePeriod(period, kind);
}

function isDay(period: string): boolean {
  return period.length === 10 && isIsoDate(period);
}
