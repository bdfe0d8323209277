export { checkReport } from "./check-report.ts";
export type { Absence, CheckResult, LeftOut, Mention, ReportResult, Statement } from "./check-result.ts";
export type { Approximation, Claim, Quantity, QuantityForm, Verdict } from "./claim.ts";
export { readClaims } from "./grounding/read-claims.ts";
export { findQuantities } from "./quantities/find-quantities.ts";
