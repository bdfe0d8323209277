import { known, type ReadCode, UNKNOWN, unlisted } from "./read-code.ts";
import { slug } from "./slug.ts";

/** Programs of Customs and Border Protection, by the footnotes of ICE's detention statistics (FY2026). */
const CBP: ReadonlySet<string> = new Set([
  "border-patrol",
  "inspections",
  "inspections-air",
  "inspections-land",
  "inspections-sea",
]);

/** Programs of ERO and HSI, by the same footnotes. */
const ICE: ReadonlySet<string> = new Set([
  "287g-program",
  "287g-task-force",
  "alternatives-to-detention",
  "ero-criminal-alien-program",
  "criminal-alien-program",
  "detained-docket-control",
  "detention-and-deportation",
  "law-enforcement-area-response-unit",
  "law-enforcement-area-response-units",
  "mobile-criminal-alien-team",
  "non-detained-docket-control",
  "juvenile",
  "fugitive-operations",
  "violent-criminal-alien-section",
  "ero-criminal-prosecutions",
  "joint-criminal-alien-response-team",
  "probation-and-parole",
  "quick-response-team",
  "user-fee-investigations",
  "joint-terrorism-task-force",
  "non-user-fee-investigations",
  "hsi-criminal-arrest-only",
  "intelligence",
  "default-program-area-for-interface-records",
  "pics-default-value-for-user-initialization-only",
]);

/** Who arrested, from the agency's name or the arresting program: `ICE`, `CBP` or `other`. */
export function readAgency(printed: string): ReadCode {
  const name = slug(printed.replace(/\(g\)/gi, "g"));
  if (name === "ice" || name === "ero" || name === "hsi" || ICE.has(name)) return known("ICE");
  if (name === "cbp" || name === "usbp" || name === "ofo" || CBP.has(name)) return known("CBP");
  if (name === "" || name === "unknown") return known(UNKNOWN);
  return name === "other" || name === "non-ice" ? known("other") : unlisted("other");
}
