export { checkReport } from "./check-report.ts";
export type { Absence, CheckResult, LeftOut, Mention, ReportResult, Statement } from "./check-result.ts";
export type { Approximation, Claim, Quantity, QuantityForm, Verdict } from "./claim.ts";
export { readClaims } from "./grounding/read-claims.ts";
export type { FigureChange, FigureFate } from "./lineage/figure-change.ts";
export type { FigureSources } from "./lineage/independent-sources.ts";
export { type CheckedEdge, type CheckedLineage, traceFigures } from "./lineage/trace-figures.ts";
export { findQuantities } from "./quantities/find-quantities.ts";
