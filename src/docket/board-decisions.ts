/**
 * What a decision of the Board does to the case. `affirmed` leaves the judge's decision standing; `sustained` turns on
 * who appealed; `no-change` sends the file back for its completion.
 */
export type BoardEffect =
  | "affirmed"
  | "voluntary-departure"
  | "remanded"
  | "closed"
  | "no-change"
  | "ended"
  | "relief"
  | "sustained"
  | "unknown";

const EFFECTS: Readonly<Record<Exclude<BoardEffect, "unknown">, string>> = {
  // Dismissed or affirmed; untimely or waived; withdrawn (8 CFR 1003.4); rejected or without jurisdiction.
  affirmed: "DIS SAF SUD SAD SED SND SOD DSO DMO DUT SDG WDL WPD REJ NJU",
  "voluntary-departure": "DVD SAV D30 CFV",
  remanded: "REM BCR",
  closed: "ADM CTM APD ABC",
  "no-change": "ACR ADR",
  ended: "TER TPD",
  relief: "GRN GNR CFG GRS DED TPS",
  sustained: "SUS",
};

const byCode: ReadonlyMap<string, BoardEffect> = new Map(
  Object.entries(EFFECTS).flatMap(([effect, codes]) =>
    codes.split(" ").map((code): [string, BoardEffect] => [code, effect as BoardEffect]),
  ),
);

/**
 * The effect of a code of tblLookupBIADecision, `unknown` for every code not in the reviewed table: our reading of the
 * labels, since the regulation names no codes.
 */
export function boardEffect(code: string | null): BoardEffect {
  return (code === null ? undefined : byCode.get(code)) ?? "unknown";
}
