import type { Lineage } from "../../reports/index.ts";
import type { ReportResult } from "../check-result.ts";
import type { Claim } from "../claim.ts";

/** One figure in a set of reports: how many pages print it, and how many sources they go back to. */
export interface FigureSources {
  readonly measure: string | null;
  readonly group: Claim["group"];
  readonly value: number;
  readonly unit: Claim["unit"];
  /** As first printed. */
  readonly surface: string;
  /** Ids of the reports that print it, in the order they were given. */
  readonly reports: readonly string[];
  /** The texts these reports go back to: one for each family of texts, by its root or, where none is known, its first member. */
  readonly sources: readonly string[];
}

/**
 * The figures that several reports print, by independent source: texts that were made from one another count as one
 * source, and so do texts that quote one statement. A figure is a number with its measure and group; figures whose measure
 * is not known are told apart by their number alone. Most printed first.
 */
export function independentSources(
  reports: readonly ReportResult[],
  lineage: Pick<Lineage, "edges" | "families">,
): readonly FigureSources[] {
  const familyOf = new Map<string, string>();
  for (const { root, members } of lineage.families) {
    for (const member of members) familyOf.set(member, root ?? members[0] ?? member);
  }
  const joined = joinSameSource(lineage, familyOf);
  const figures = new Map<string, { claim: Claim; reports: Set<string> }>();
  for (const { id, claims } of reports) {
    for (const claim of claims) {
      if (claim.value === null || claim.value < 2) continue;
      const key = keyOf(claim);
      const known = figures.get(key);
      if (known === undefined) figures.set(key, { claim, reports: new Set([id]) });
      else known.reports.add(id);
    }
  }
  return [...figures.values()]
    .filter((each) => each.reports.size > 1)
    .map(({ claim, reports: printing }) => ({
      measure: claim.measure,
      group: claim.group,
      value: claim.value ?? 0,
      unit: claim.unit,
      surface: claim.surface,
      reports: [...printing],
      sources: [
        ...new Set([...printing].map((id) => joined.get(familyOf.get(id) ?? id) ?? familyOf.get(id) ?? id)),
      ],
    }))
    .sort((a, b) => b.reports.length - a.reports.length || b.value - a.value);
}

/** Families joined by an edge of one source go by the name of the first of them. */
function joinSameSource(
  { edges }: Pick<Lineage, "edges">,
  familyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const nameOf = (family: string): string => {
    let name = family;
    while (names.has(name)) name = names.get(name) ?? name;
    return name;
  };
  for (const { from, to, relation } of edges) {
    if (relation !== "same-source") continue;
    const [one, other] = [nameOf(familyOf.get(from) ?? from), nameOf(familyOf.get(to) ?? to)];
    if (one !== other) names.set(other, one);
  }
  return new Map([...new Set(familyOf.values())].map((family) => [family, nameOf(family)]));
}

function keyOf({ measure, group, value, unit }: Claim): string {
  if (measure === null) return `${unit}|${value}`;
  const parts = Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${measure}|${parts.map(([dimension, of]) => `${dimension}=${of}`).join("&")}|${value}`;
}
