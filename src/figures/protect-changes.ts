import type { TableChanges } from "../record/index.ts";
import { protectCells } from "./protect-cells.ts";

/** Stands where a number is not shown to protect persons: it is small, or would give a small one back. Never zero. */
const WITHHELD_NUMBER = "withheld";

/** A number, or the word that it is withheld. */
export type ShownNumber = number | typeof WITHHELD_NUMBER;

/** Rows by what became of them, as they may be shown. */
export interface ShownChanges {
  readonly disappeared: ShownNumber;
  readonly changed: ShownNumber;
  readonly appeared: ShownNumber;
  readonly unchanged: ShownNumber;
}

/** The changes of a table as they may be shown. */
export interface ShownTableChanges extends Omit<TableChanges, "counts" | "changedByColumn" | "breakdowns"> {
  readonly counts: ShownChanges;
  readonly changedByColumn: Readonly<Record<string, ShownNumber>>;
  readonly breakdowns: readonly {
    readonly dimension: TableChanges["breakdowns"][number]["dimension"];
    readonly groups: readonly (ShownChanges & { readonly value: string; readonly label: string })[];
  }[];
}

type Counts = TableChanges["counts"];
const FATES = ["disappeared", "changed", "appeared", "unchanged"] as const;
type Fate = (typeof FATES)[number];

/**
 * Withholds of the changes of a table every number from 1 to `minCell` - 1, and whatever would give it back: by the rows
 * of both releases, which everybody knows, by the totals, or by the number of rows that differ in each column.
 *
 * A fate whose total is withheld is broken down nowhere; neither is one where only the total could protect its groups.
 * Its zeros are withheld with the rest.
 */
export function protectChanges(changes: TableChanges, minCell: number): ShownTableChanges {
  const { counts, changedByColumn, breakdowns } = changes;
  const hidden = hiddenTotals(counts, minCell);
  return {
    ...changes,
    counts: showCounts(counts, (fate) => hidden.has(fate)),
    changedByColumn: protectColumns(changedByColumn, counts.changed, hidden.has("changed"), minCell),
    breakdowns: breakdowns.map(({ dimension, groups }) => ({
      dimension,
      groups: protectGroups(groups, hidden, minCell),
    })),
  };
}

/**
 * The rows of the first release are those that disappeared, changed and stayed; of the second those that appeared, changed
 * and stayed. Both sums are known. So what disappeared gives what appeared and the other way round, and each of them how
 * many rows both releases share.
 */
function hiddenTotals({ disappeared, changed, appeared, unchanged }: Counts, minCell: number): Set<Fate> {
  const small = (value: number): boolean => value > 0 && value < minCell;
  const betweenReleases = small(disappeared) || small(appeared) || small(changed + unchanged);
  const amongShared = small(changed) || small(unchanged);
  const hidden = new Set<Fate>();
  if (betweenReleases) hidden.add("disappeared").add("appeared").add("unchanged");
  if (amongShared) hidden.add("changed").add("unchanged");
  if (hidden.size > 0 && !allCanMove({ disappeared, changed, appeared, unchanged }, hidden))
    return new Set(FATES);
  return hidden;
}

/** Shifts of rows between the fates that leave the rows of both releases as they are. */
const SHIFTS: readonly Counts[] = [
  { disappeared: 1, changed: 0, appeared: 1, unchanged: -1 },
  { disappeared: 1, changed: -1, appeared: 1, unchanged: 0 },
  { disappeared: 0, changed: 1, appeared: 0, unchanged: -1 },
];

/** Whether each hidden number could be another for all a reader knows. */
function allCanMove(counts: Counts, hidden: ReadonlySet<Fate>): boolean {
  const shifts = [1, -1].flatMap((way) =>
    SHIFTS.filter(
      (shift) =>
        FATES.every((fate) => shift[fate] === 0 || hidden.has(fate)) &&
        FATES.every((fate) => counts[fate] + way * shift[fate] >= 0),
    ),
  );
  return [...hidden].every((fate) => shifts.some((shift) => shift[fate] !== 0));
}

function protectGroups<Group extends Counts>(
  groups: readonly Group[],
  hidden: ReadonlySet<Fate>,
  minCell: number,
): (Group & ShownChanges)[] {
  const fates = FATES.filter((fate) => !hidden.has(fate));
  if (fates.length === 0) return groups.map((group) => ({ ...group, ...showCounts(group, () => true) }));
  if (groups.length === 0) return [];
  const sizes = [groups.length, fates.length];
  const counts = Float64Array.from(groups.flatMap((group) => fates.map((fate) => group[fate])));
  const { withheld } = protectCells({ sizes, counts }, minCell);
  const width = fates.length + 1;
  // The total of a fate is shown with the table, whatever this breakdown would need.
  const needsTotal = (fate: Fate): boolean => withheld[groups.length * width + fates.indexOf(fate)] === 1;
  const whole = new Set(FATES.filter((fate) => hidden.has(fate) || needsTotal(fate)));
  return groups.map((group, row) => ({
    ...group,
    ...showCounts(group, (fate) => whole.has(fate) || withheld[row * width + fates.indexOf(fate)] === 1),
  }));
}

/**
 * Every changed row differs in some column, so the columns add up to the changed rows or more: where that would tell too
 * much of the withheld ones, the next smallest is withheld too.
 */
function protectColumns(
  columns: Readonly<Record<string, number>>,
  changed: number,
  isHidden: boolean,
  minCell: number,
): Readonly<Record<string, ShownNumber>> {
  const rising = Object.entries(columns).sort(([, a], [, b]) => a - b);
  const withheld = new Set(
    rising.filter(([, rows]) => isHidden || (rows > 0 && rows < minCell)).map(([name]) => name),
  );
  for (const [name, rows] of rising) {
    const shown = rising.reduce((sum, [each, count]) => (withheld.has(each) ? sum : sum + count), 0);
    if (withheld.size === 0 || changed - shown <= withheld.size) break;
    if (rows > 0) withheld.add(name);
  }
  return Object.fromEntries(
    Object.entries(columns).map(([name, rows]) => [name, withheld.has(name) ? WITHHELD_NUMBER : rows]),
  );
}

function showCounts(counts: Counts, isHidden: (fate: Fate) => boolean): ShownChanges {
  const show = (fate: Fate): ShownNumber => (isHidden(fate) ? WITHHELD_NUMBER : counts[fate]);
  return {
    disappeared: show("disappeared"),
    changed: show("changed"),
    appeared: show("appeared"),
    unchanged: show("unchanged"),
  };
}
