import type { Link } from "./choose-parents.ts";

/** Reports by number, gathered into families. */
export interface Families {
  readonly families: readonly { readonly root: number | null; readonly members: readonly number[] }[];
  /** Number of the family of each report. */
  readonly familyOf: Uint32Array;
}

/**
 * Families of reports that go back to one text, by their parents. The root is the report without a parent; it is
 * `null` where one of its own copies may as well be the first. Families come in the order of their first members.
 */
export function gatherFamilies(reports: number, parents: readonly Link[]): Families {
  const parentOf = new Int32Array(reports).fill(-1);
  const isDoubtful = new Uint8Array(reports);
  for (const { derived, source, directionKnown } of parents) {
    parentOf[derived] = source;
    if (!directionKnown) isDoubtful[source] = 1;
  }
  const rootOf = (report: number): number => {
    let at = report;
    while ((parentOf[at] ?? -1) >= 0) at = parentOf[at] ?? -1;
    return at;
  };
  const numberOfRoot = new Map<number, number>();
  const familyOf = new Uint32Array(reports);
  const families: { root: number | null; members: number[] }[] = [];
  for (let report = 0; report < reports; report++) {
    const root = rootOf(report);
    const number = numberOfRoot.get(root) ?? families.length;
    if (number === families.length) {
      numberOfRoot.set(root, number);
      families.push({ root: isDoubtful[root] === 1 ? null : root, members: [] });
    }
    families[number]?.members.push(report);
    familyOf[report] = number;
  }
  return { families, familyOf };
}
