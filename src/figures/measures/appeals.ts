import type { Measure } from "../measure.ts";

/** The Board of Immigration Appeals. */
export const appealMeasures: readonly Measure[] = [
  {
    id: "appeals-pending",
    name: "appeals pending at the Board of Immigration Appeals",
    kind: "stock",
    unit: "cases",
    counts: "Appeals from decisions of immigration judges that the Board has not decided on that day.",
    leavesOut:
      "Cases before the immigration courts, petitions for review in the federal courts, and appeals from DHS decisions.",
    definedBy: "8 CFR 1003.1(b) and 1003.38; EOIR Adjudication Statistics: case appeals.",
    dimensions: [],
    howCounted: "Single dates as a report quoting EOIR gives them.",
    pitfalls: [
      "While a timely appeal is pending the order is not final (8 CFR 1241.1).",
      "One person's case may have more than one appeal.",
    ],
    mistakenFor: ["court-pending", "appeals-completed"],
  },
  {
    id: "appeals-completed",
    name: "appeals completed by the Board of Immigration Appeals",
    kind: "flow",
    unit: "cases",
    counts: "Appeals from decisions of immigration judges that the Board decided in the period.",
    leavesOut: "Motions to the Board, bond appeals and appeals from DHS decisions.",
    definedBy: "8 CFR 1003.1(b) and (d); EOIR Adjudication Statistics: case appeals completed.",
    dimensions: [],
    howCounted: "Single years as a report quoting EOIR gives them.",
    pitfalls: [
      "A decision may dismiss the appeal, sustain it or send the case back; completed does not mean ordered removed.",
    ],
    mistakenFor: ["appeals-pending", "court-completions"],
  },
];
