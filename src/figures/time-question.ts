import { firstDay, fiscalYear, type IsoDate, isIsoDate, lastDay, UserError } from "../core/index.ts";

/** A time as asked on the command line: dates of any precision, or `FY2024`. */
export interface TimeQuestion {
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly every?: string;
}

export type Step = "month" | "quarter" | "fiscal-year";

/** The same, read: `latest` asks for what was known on a day, `range` for all within. */
export type AskedTime =
  | { readonly kind: "latest"; readonly onOrBefore: IsoDate | null }
  | {
      readonly kind: "range";
      readonly from: IsoDate | null;
      readonly to: IsoDate | null;
      readonly every: Step | null;
    };

const STEPS: readonly Step[] = ["month", "quarter", "fiscal-year"];

/** Reads what was asked. @throws UserError for a bad date or step, an empty range, and `asOf` beside a range */
export function readTimeQuestion({ asOf, from, to, every }: TimeQuestion): AskedTime {
  const isRange = from !== undefined || to !== undefined || every !== undefined;
  if (asOf !== undefined && isRange) {
    throw new UserError("figures.two-times", "Ask either as of a date or from and to dates, not both.");
  }
  if (!isRange)
    return { kind: "latest", onOrBefore: asOf === undefined ? null : readDate(asOf, "as-of").last };
  const step = STEPS.find((known) => known === every) ?? null;
  if (every !== undefined && step === null) {
    throw new UserError("figures.unknown-step", `"${every}" is no step. Give ${STEPS.join(", ")}.`);
  }
  const start = from === undefined ? null : readDate(from, "from").first;
  const end = to === undefined ? null : readDate(to, "to").last;
  if (start !== null && end !== null && start > end) {
    throw new UserError(
      "figures.empty-range",
      `The range ends (${end}) before it begins (${start}). Swap from and to.`,
    );
  }
  return { kind: "range", from: start, to: end, every: step };
}

function readDate(text: string, name: string): { readonly first: IsoDate; readonly last: IsoDate } {
  const year = /^FY(\d{4})$/i.exec(text)?.[1];
  if (year !== undefined) {
    const { from, to } = fiscalYear(Number(year));
    return { first: from, last: to };
  }
  if (isIsoDate(text)) return { first: firstDay(text), last: lastDay(text) };
  throw new UserError(
    "figures.bad-date",
    `"${text}" (${name}) is no date. Give a day, month, year or fiscal year, such as 2024-11-24, 2024-11, 2024 or FY2024.`,
  );
}
