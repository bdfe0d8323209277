import type { Measure } from "../measure.ts";

/** Asylum applications before the immigration courts. */
export const asylumMeasures: readonly Measure[] = [
  {
    id: "asylum-applications-received",
    name: "asylum applications filed in immigration court",
    kind: "flow",
    unit: "applications",
    counts:
      "Asylum applications filed with the immigration courts in the period, as a defence against removal (defensive applications).",
    leavesOut: "Applications filed with USCIS (affirmative), unless they were referred to a court.",
    definedBy: "INA 208, 8 U.S.C. 1158; 8 CFR 1208.4; Form I-589.",
    dimensions: ["nationality"],
    howCounted: "As CRS states it for FY2024.",
    pitfalls: [
      "Applications, not people: one application may cover a spouse and children.",
      "Applied is not granted.",
    ],
    mistakenFor: ["asylum-applications-pending", "court-receipts"],
  },
  {
    id: "asylum-applications-pending",
    name: "asylum applications pending in immigration court",
    kind: "stock",
    unit: "applications",
    counts: "Asylum applications in immigration court cases that have not been decided on that day.",
    leavesOut: "Applications pending with USCIS, which form a backlog of their own.",
    definedBy: "INA 208, 8 U.S.C. 1158; EOIR Adjudication Statistics: pending asylum applications.",
    dimensions: ["nationality"],
    howCounted: "As CRS states it for the end of FY2024, in round words.",
    pitfalls: [
      "A part of the pending court cases, not an addition to them.",
      "The courts' and USCIS's backlogs are often mixed up or added together.",
    ],
    mistakenFor: ["court-pending", "asylum-applications-received"],
  },
];
