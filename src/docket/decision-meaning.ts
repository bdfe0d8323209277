import type { DecisionMeaning } from "./history.ts";

/** Case types in which an immigration judge's order of removal, deportation or exclusion is made. */
const ORDER_CASES: ReadonlySet<string> = new Set(["RMV", "DEP", "EXC"]);
/** Asylum-only and withholding-only cases: any order stands outside the case, so a denial ends it. */
const OTHER_ORDER_CASES: ReadonlySet<string> = new Set(["AOC", "WHO"]);

/** Labels of tblLookupCourtDecision in lower case and without punctuation; a `*` stands for any ending. Reviewed by hand. */
const LABELS: Readonly<Record<string, DecisionMeaning>> = {
  remove: "order",
  deport: "order",
  exclude: "order",
  "remove ina withholding granted": "order-withholding",
  "remove cat withholding granted": "order-cat",
  "remove cat deferral granted": "order-cat",
  "voluntary departure": "voluntary-departure",
  "relief granted": "relief",
  "grant*": "relief",
  "final grant*": "relief",
  terminate: "end",
  terminated: "end",
  "dismissed by ij": "end",
  withdraw: "end",
  withdrawn: "end",
  other: "end",
  "other administrative completion": "end",
  "failure to prosecute*": "end",
  "pd terminated": "end",
  "prosecutorial discretion terminated": "end",
  // Reviews of an officer's finding of fear (8 CFR 1003.42, 1208.31): the review is over and no order is made in it.
  "vacate dhs decision*": "end",
  "affirm dhs decision*": "end",
  "administrative closing*": "closure",
  "pd admin close": "closure",
  "prosecutorial discretion admin close": "closure",
  "in court pd admin closure": "closure",
  "in court prosecutorial discretion admin closure": "closure",
  "change of venue": "move",
  transfer: "move",
};

const exact = new Map(Object.entries(LABELS).filter(([label]) => !label.endsWith("*")));
const beginnings = Object.entries(LABELS)
  .filter(([label]) => label.endsWith("*"))
  .map(([label, meaning]): [string, DecisionMeaning] => [label.slice(0, -1), meaning]);

/**
 * What a decision means, from its case type and its label in the release's tblLookupCourtDecision. `unknown` where the
 * pair is not in the reviewed table, or the release's look-up has no label for the code (`label` is `null`): the docket
 * never guesses. The release's own column for this, strFinalDisposition, is empty.
 */
export function decisionMeaning(caseType: string, label: string | null): DecisionMeaning {
  if (label === null) return "unknown";
  const words = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
  if (
    OTHER_ORDER_CASES.has(caseType) &&
    (words === "deny" || words === "denied" || words === "abandonment")
  ) {
    return "end";
  }
  const meaning = exact.get(words) ?? beginnings.find(([start]) => words.startsWith(start))?.[1] ?? "unknown";
  const isOrder = meaning === "order" || meaning === "order-withholding" || meaning === "order-cat";
  return isOrder && !ORDER_CASES.has(caseType) ? "unknown" : meaning;
}
