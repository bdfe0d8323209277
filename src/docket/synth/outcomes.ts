import type { Random } from "../../core/index.ts";
import type { Day } from "../history.ts";
import { fiscalYearOf } from "./calendar.ts";
import { draw, type Weighted, weightedWords } from "./weighted.ts";
import { ABSENTIA_SHARE, rateIn } from "./year-rates.ts";

/** How a stretch before the judge ends: with a code of DEC_CODE (`C`) or of OTHER_COMP (`O`). */
export interface Outcome {
  readonly kind: "C" | "O";
  readonly code: string;
  readonly absentia: boolean;
}

/** What a case brings with it that bears on how it is decided. */
export interface Circumstances {
  readonly caseType: string;
  readonly nationality: string;
  readonly represented: boolean;
  readonly inCustody: boolean;
}

/**
 * Codes with their weights, by the last fiscal year they hold for; those of OTHER_COMP begin with a small `o`. The sizes
 * follow what the agency and the Congressional Research Service state for each time: few dismissals before 2021, a third
 * of all completions in 2022 to 2024.
 */
const REMOVAL: readonly (readonly [lastYear: number, Weighted<string>])[] = [
  [
    2008,
    weightedWords(
      "X 40, V 22, R 20, T 14, U 0.2, E 1.2, L 0.2, Z 0.1, O 1.2, W 0.3, oF 0.4, oO 0.3, oQ 0.1, oH 0.05, oJ 0.05",
    ),
  ],
  [
    2017,
    weightedWords(
      "X 26, V 14, R 30, T 22, U 2, E 2, L 0.4, Z 0.3, O 1, W 0.3, oF 0.5, oO 0.3, oI 1, oQ 0.2, oP 0.1, oJ 0.05",
    ),
  ],
  [
    2020,
    weightedWords("X 40, V 8, R 25, T 14, U 6, E 2.5, L 0.5, Z 0.4, O 0.6, W 0.5, oF 0.3, oO 0.2, oJ 0.05"),
  ],
  [
    2024,
    weightedWords(
      "X 14, V 3, R 18, T 16, U 43, E 2, L 0.4, Z 0.3, O 1, W 0.4, oF 1.4, oO 0.4, oI 1.2, oP 0.1",
    ),
  ],
  [9999, weightedWords("X 38, V 10, R 10, T 15, U 22, E 1.6, L 0.4, Z 0.4, O 0.6, W 1, oF 0.3, oO 0.3")],
];
const REMOVAL_IN_CUSTODY = weightedWords(
  "X 65, V 13, R 8, T 8, U 1.5, E 1.4, L 0.4, Z 0.5, O 0.4, W 1.2, oF 0.2, oO 0.2",
);

const BY_TYPE: Readonly<Record<string, Weighted<string>>> = {
  DEP: weightedWords("D 42, V 31, R 14, T 9, W 0.8, O 1.5, S 0.2, E 0.1, U 0.2, oF 0.6, oO 0.4"),
  EXC: weightedWords("E 55, R 14, T 15, W 12, A 0.3, O 2, oO 1, oF 0.7"),
  WHO: weightedWords("D 62, G 12, H 4, Z 4, W 14, A 2, T 1, O 0.6, oO 0.4"),
  AOC: weightedWords("D 52, G 28, W 12, A 5, T 1, E 0.2, O 1, oO 0.8"),
  CFR: weightedWords("A 72, V 26, W 0.6, O 0.8, oO 0.6"),
  RFR: weightedWords("A 70, V 28, W 0.8, O 0.7, oO 0.5"),
  REC: weightedWords("R 40, D 25, T 25, W 10"),
  CDR: weightedWords("C 50, L 40, W 10"),
  CSR: weightedWords("A 80, V 20"),
  NAC: weightedWords("G 60, D 25, W 15"),
  DCC: weightedWords("D 50, G 40, W 10"),
  DDC: weightedWords("S 30, D 50, R 20"),
};

/** Nationals whom relief is granted more often, and those whom it is granted less often. */
const MORE_RELIEF = new Set("CH VE RU ET ER NP AF CM SO IR SY BZ EG IZ".split(" "));
const LESS_RELIEF = new Set("MX HO GT DR EC".split(" "));
/** Case types of which an order may be made in absentia, with the order's code. */
const ORDER_CODES: Readonly<Record<string, string>> = { RMV: "X", DEP: "D", EXC: "E" };

/** How the judge decides a case on that day. */
export function drawOutcome(circumstances: Circumstances, day: Day, random: Random): Outcome {
  const { caseType, nationality, represented, inCustody } = circumstances;
  const year = fiscalYearOf(day);
  const order = ORDER_CODES[caseType];
  if (order !== undefined && !inCustody) {
    // Whoever has counsel seldom stays away: the share is that of all cases outside custody.
    const share = rateIn(ABSENTIA_SHARE, year) * (represented ? 0.35 : 1.45);
    if (random.chance(share)) return { kind: "C", code: order, absentia: true };
  }
  const mix =
    caseType === "RMV"
      ? inCustody
        ? REMOVAL_IN_CUSTODY
        : mixOfYear(year)
      : (BY_TYPE[caseType] ?? mixOfYear(year));
  let code = draw(mix, random);
  if (caseType === "RMV" && code === "X" && MORE_RELIEF.has(nationality) && random.chance(0.25)) code = "R";
  if (caseType === "RMV" && code === "R" && LESS_RELIEF.has(nationality) && random.chance(0.4)) code = "X";
  return code.length === 2
    ? { kind: "O", code: code.slice(1), absentia: false }
    : { kind: "C", code, absentia: false };
}

function mixOfYear(year: number): Weighted<string> {
  return (REMOVAL.find(([last]) => year <= last)?.[1] ?? REMOVAL_IN_CUSTODY) as Weighted<string>;
}

const CLOSURES_BEFORE_2011 = weightedWords("A 60, B 40");
const CLOSURES_SINCE = weightedWords("A 45, B 5, Y 44, M 6");

/** The code of an administrative closure on that day. */
export function drawClosure(caseType: string, day: Day, random: Random): Outcome {
  const code = draw(fiscalYearOf(day) <= 2011 ? CLOSURES_BEFORE_2011 : CLOSURES_SINCE, random);
  // Only the types in which orders are made have the code M in the look-up.
  const known = code === "M" && ORDER_CODES[caseType] === undefined ? "Y" : code;
  return { kind: "O", code: known, absentia: false };
}
