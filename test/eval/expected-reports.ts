import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Claim, checkReport, type ReportResult } from "../../src/claims/index.ts";
import { type FigureIndex, groupKey } from "../../src/figures/index.ts";
import { textReport } from "../../src/reports/index.ts";
import { claimAt } from "./score.ts";

/** A claim that a careful reader finds in a report of the folder. Offsets count UTF-16 units of the file as it stands. */
interface ExpectedClaim {
  readonly doc: string;
  readonly start: number;
  readonly surface: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: string;
  readonly unit: string;
  readonly measure: readonly (string | null)[];
  readonly group: Readonly<Record<string, string>>;
  readonly verdict: readonly string[];
  readonly figure: number | null;
}

export interface ReportsScore {
  readonly expected: number;
  readonly found: number;
  readonly measure: number;
  readonly group: number;
  readonly verdict: number;
  /** Found, with all that is expected of it. */
  readonly allRight: number;
  /** Found, with an accepted measure, group and verdict. */
  readonly accepted: number;
  /** One line for each claim that misses something. */
  readonly misses: readonly string[];
  /** Claims that are not in the list, one line each: right or wrong, somebody has to look. */
  readonly extra: readonly string[];
}

/** The folder of reports beside the checkout; `null` where it is absent. */
export function reportsFolder(): string | null {
  const folder = fileURLToPath(new URL("../../../shared/reports", import.meta.url));
  return existsSync(join(folder, "expected.json")) ? folder : null;
}

/** Checks every report of the folder and compares its claims with the expected ones. */
export function scoreReports(folder: string, index: FigureIndex): ReportsScore {
  const { claims: expected } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
    readonly claims: readonly ExpectedClaim[];
  };
  const results = new Map<string, ReportResult>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    results.set(name, checkReport(textReport(name, name, readFileSync(join(folder, name), "utf8")), index));
  }
  const matched = new Set<Claim>();
  const lines = expected.map((claim) => {
    const got = claimAt(
      results.get(claim.doc)?.claims ?? [],
      claim.start,
      claim.start + claim.surface.length,
    );
    if (got !== null) matched.add(got);
    return { claim, got, faults: got === null ? ["not found"] : faultsOf(claim, got) };
  });
  const without = (...names: readonly string[]): number =>
    lines.filter(({ faults }) => !faults.some((fault) => names.some((name) => fault.startsWith(name))))
      .length;
  return {
    expected: expected.length,
    found: without("not found"),
    measure: without("not found", "measure"),
    group: without("not found", "group"),
    verdict: without("not found", "verdict"),
    accepted: without("not found", "measure", "group", "verdict"),
    allRight: lines.filter(({ faults }) => faults.length === 0).length,
    misses: lines
      .filter(({ faults }) => faults.length > 0)
      .map(
        ({ claim, faults }) =>
          `${claim.doc.slice(0, 3)} @${claim.start} "${claim.surface}": ${faults.join("; ")}`,
      ),
    extra: [...results].flatMap(([name, { claims, text }]) =>
      claims.filter((claim) => !matched.has(claim)).map((claim) => extraLine(name, claim, text)),
    ),
  };
}

function faultsOf(expected: ExpectedClaim, got: Claim): string[] {
  const faults: string[] = [];
  const compare = (name: string, is: unknown, should: unknown): void => {
    if (is !== should) faults.push(`${name} ${String(is)}, not ${String(should)}`);
  };
  if (!expected.measure.includes(got.measure))
    faults.push(`measure ${got.measure}, not ${expected.measure.join(" or ")}`);
  if (!expected.verdict.includes(got.verdict))
    faults.push(`verdict ${got.verdict}, not ${expected.verdict.join(" or ")}`);
  compare("group", groupKey(got.group), groupKey(expected.group));
  compare("value", rounded(got.value), rounded(expected.value));
  compare("low", rounded(got.low), rounded(expected.low));
  compare("high", rounded(got.high), rounded(expected.high));
  compare("approximation", got.approximation, expected.approximation);
  compare("unit", got.unit, expected.unit);
  if (expected.figure !== null) compare("figure", got.figure?.value ?? null, expected.figure);
  return faults;
}

/** 1.4 million is 1400000 whatever doubles make of it. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}

function extraLine(name: string, claim: Claim, text: string): string {
  const around = text.slice(Math.max(0, claim.start - 40), claim.end + 40).replace(/\s+/g, " ");
  return `${name.slice(0, 3)} @${claim.sourceStart} "${claim.surface}" ${claim.measure} ${claim.verdict}: …${around}…`;
}
