import type { Approximation, Claim, Verdict } from "../../src/claims/index.ts";

/** A report written for this test. */
interface BlindReport {
  readonly id: string;
  readonly genre: string;
  /** Day of publication; `null` where the report comes without one. */
  readonly published: string | null;
  readonly text: string;
}

/** A stretch of a report's text, by UTF-16 offset. */
export interface Stretch {
  readonly report: string;
  readonly start: number;
  readonly surface: string;
}

/** What a careful reader finds in one number; where several answers are acceptable, all are listed. */
export interface Label extends Stretch {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: Approximation | readonly Approximation[];
  readonly unit: Claim["unit"];
  readonly measure: readonly (string | null)[];
  /** `null`: any group will do, as the sentence names several. */
  readonly group: Readonly<Record<string, string>> | null;
  readonly groupAlso?: readonly Readonly<Record<string, string>>[];
  readonly verdict: readonly Verdict[];
  readonly why: string;
}

/** One half of the set, as its file holds it. */
export interface BlindSet {
  readonly about: string;
  readonly reports: readonly BlindReport[];
  readonly claims: readonly Label[];
  /** Numbers that only point back to a claim. */
  readonly mentions: readonly Stretch[];
  /** Numbers a reader may take for a claim or not: neither missed nor extra. */
  readonly optional: readonly Stretch[];
}
