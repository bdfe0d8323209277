import { UNKNOWN_ABOVE, UNKNOWN_ROW } from "./read-row-labels.ts";
import { groupKey, type ReadTable, type TableFigure } from "./table-figure.ts";

/** A printed total and the printed parts it must be the sum of. */
export interface TableSum {
  readonly total: TableFigure;
  readonly parts: readonly TableFigure[];
  /** Figures of rows or columns that are not known and may be further parts: the sum holds if it holds with one of these. */
  readonly further: readonly (readonly TableFigure[])[];
}

/** The two kinds of bond are parts of one reason and not reasons beside it. */
const PARTS_OF_REASON: Readonly<Record<string, string>> = {
  "bond-set-by-ice": "bonded-out",
  "bond-set-by-ij": "bonded-out",
};

/**
 * Every sum that must hold within a table: over each dimension that a figure leaves open and others divide (rows to
 * their total, columns to theirs, criminality to its agency, technologies to their area), over the kinds of bond, and
 * over the months of the year. None where the table's figures are averages that do not add.
 */
export function sumsOfTable({ figures, isAdditive }: ReadTable): TableSum[] {
  if (!isAdditive) return [];
  const additive = figures.filter(({ measure }) => measure !== "atd-length");
  const known = additive.filter(({ withheld }) => withheld === undefined);
  const unknown = additive.filter(({ withheld }) => withheld !== undefined);
  const index = indexParts(known);
  return known.flatMap((total) => {
    const near = unknown.filter((each) => each.period === total.period && isWithin(each, total));
    const byDimension = [...(index.get(partsKey(total.period, total.group)) ?? [])].map(
      ([dimension, parts]) => ({
        total,
        parts,
        further: furtherParts(near, total, dimension),
      }),
    );
    const byMonth = monthsOf(known, total);
    return [...byDimension, ...bondParts(known, total), ...byMonth];
  });
}

/** By period and group: the figures that have one dimension more, by that dimension. */
function indexParts(figures: readonly TableFigure[]): Map<string, Map<string, TableFigure[]>> {
  const index = new Map<string, Map<string, TableFigure[]>>();
  for (const figure of figures) {
    for (const [dimension, value] of Object.entries(figure.group)) {
      if (dimension === "release-reason" && Object.hasOwn(PARTS_OF_REASON, value)) continue;
      const rest = Object.fromEntries(Object.entries(figure.group).filter(([name]) => name !== dimension));
      const key = partsKey(figure.period, rest);
      const parts = index.get(key) ?? new Map<string, TableFigure[]>();
      parts.set(dimension, [...(parts.get(dimension) ?? []), figure]);
      index.set(key, parts);
    }
  }
  return index;
}

function partsKey(period: string, group: TableFigure["group"]): string {
  return `${period} ${groupKey(group)}`;
}

function isWithin({ group }: TableFigure, total: TableFigure): boolean {
  return Object.entries(total.group).every(([dimension, value]) => group[dimension] === value);
}

function furtherParts(near: readonly TableFigure[], total: TableFigure, dimension: string): TableFigure[][] {
  const size = Object.keys(total.group).length + 1;
  const direct = near.filter(
    ({ group }) => Object.hasOwn(group, dimension) && Object.keys(group).length === size,
  );
  const rows = near.filter(({ group }) => Object.hasOwn(group, UNKNOWN_ROW));
  const below = near.filter(({ group }) => Object.hasOwn(group, UNKNOWN_ABOVE));
  return [[], direct, rows, [...rows, ...below]];
}

function bondParts(figures: readonly TableFigure[], total: TableFigure): TableSum[] {
  if (total.group["release-reason"] !== "bonded-out") return [];
  const parts = figures.filter(
    ({ group, period }) =>
      period === total.period &&
      PARTS_OF_REASON[group["release-reason"] ?? ""] === "bonded-out" &&
      groupKey({ ...group, "release-reason": "bonded-out" }) === groupKey(total.group),
  );
  return parts.length === 0 ? [] : [{ total, parts, further: [[]] }];
}

function monthsOf(figures: readonly TableFigure[], total: TableFigure): TableSum[] {
  if (total.period !== "year" || total.measure === "average-daily-population") return [];
  const key = groupKey(total.group);
  const parts = figures.filter(({ group, period }) => /^\d\d$/.test(period) && groupKey(group) === key);
  return parts.length === 0 ? [] : [{ total, parts, further: [[]] }];
}
