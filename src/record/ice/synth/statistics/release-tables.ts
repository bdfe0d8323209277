import { type CrossColumn, type CrossRow, crossTable } from "./cross-table.ts";
import { CRIMINALITY, isInGroup } from "./custody-groups.ts";
import { typeRows } from "./custody-tables.ts";
import type { LayoutFacts } from "./layout.ts";
import type { MadeTable } from "./made-table.ts";
import { add, gather, monthColumns } from "./table-columns.ts";
import type { YearToDate } from "./year-to-date.ts";

const BONDS = ["bond-set-by-ice", "bond-set-by-ij"];

/** Releases by reason: with months and criminality below each reason, or in FY2019 with criminality beside it. */
export function releaseReasonTable(facts: LayoutFacts, data: YearToDate): MadeTable {
  const isWide = facts.layout !== "FY2019";
  const { rows, total } = isWide ? longRows(data) : shortRows(data);
  const byCriminality = CRIMINALITY.map(
    ([heading, value]): CrossColumn => ({ heading, group: { criminality: value }, period: "year" }),
  );
  const title = `ICE Final ${facts.releases} by Release Reason${isWide ? ", Month" : ""} and Criminality`;
  return crossTable({
    id: "book-outs-by-reason",
    dateKind: "book-outs",
    title: `${title}${facts.yearWords}`,
    measure: "book-outs",
    labelHeadings: isWide ? ["Release Reason", "Criminality"] : ["Release Reason"],
    rows,
    columns: isWide
      ? monthColumns("Total", "whole", true)
      : [...byCriminality, { heading: "Total", group: {}, period: "year", sum: byCriminality }],
    isAdditive: true,
    hasFormulas: facts.hasFormulas,
    value: (row, column) => {
      const group = { ...row.group, ...column.group };
      const found = gather(data, column.period, isInGroup(group));
      if (found === null) return row === total || row.labels[1] === "Total" ? 0 : null;
      return countReleases(data, found.sums, group["release-reason"]);
    },
  });
}

function countReleases(
  { reasons }: YearToDate,
  sums: readonly { readonly bookOuts: readonly number[] }[],
  reason: string | undefined,
): number {
  const isWanted = reasons.map(({ label, value }) => {
    if (reason === undefined) return label !== null;
    return reason === "bonded-out" ? BONDS.includes(value) : value === reason;
  });
  return add(sums.map(({ bookOuts }) => add(bookOuts.filter((_, place) => isWanted[place] === true))));
}

interface ReasonRows {
  readonly rows: readonly CrossRow[];
  readonly total: CrossRow;
}

/** The reasons as printed: both kinds of bond below what they add to. */
function printedReasons({ reasons }: YearToDate): { label: string; value: string; isNew: boolean }[] {
  const printed = reasons.flatMap(({ label, value, isNew = false }) =>
    label === null ? [] : [{ label, value, isNew }],
  );
  return [{ label: "Bonded Out", value: "bonded-out", isNew: false }, ...printed];
}

function shortRows(data: YearToDate): ReasonRows {
  const all = printedReasons(data).map(
    ({ label, value, isNew }): CrossRow => ({
      labels: [label],
      group: { "release-reason": value },
      isNewLabel: isNew,
      isUnknown: isNew,
    }),
  );
  const [bonded, ...others] = all;
  const bonds = others.filter(isBond);
  const rows = [bonded === undefined ? [] : [{ ...bonded, sums: [bonds] }], others].flat();
  const total = { labels: ["Total"], group: {}, sums: [rows.filter((row) => !isBond(row))] };
  return { rows: [total, ...rows], total };
}

function longRows(data: YearToDate): ReasonRows {
  const blocks = printedReasons(data).map(({ label, value, isNew }) => {
    const group = { "release-reason": value };
    const parts = CRIMINALITY.map(
      ([text, criminality]): CrossRow => ({
        labels: [null, text],
        group: { ...group, criminality },
        isUnknown: isNew,
      }),
    );
    return { label, group, isNew, parts };
  });
  const bondParts = (criminality: string | undefined): CrossRow[] =>
    blocks
      .filter(({ group }) => BONDS.includes(group["release-reason"]))
      .flatMap(({ parts }) => parts.filter(({ group }) => group["criminality"] === criminality));
  const headOf = new Map<string, CrossRow>();
  const rows = blocks.toReversed().flatMap(({ label, group, isNew, parts }): CrossRow[] => {
    const isBonded = group["release-reason"] === "bonded-out";
    const own = isBonded
      ? parts.map((part) => ({ ...part, sums: [bondParts(part.group["criminality"])] }))
      : parts;
    const bonds = BONDS.map((value) => headOf.get(value)).filter((row) => row !== undefined);
    const head: CrossRow = {
      labels: [label, "Total"],
      group,
      sums: isBonded ? [own, bonds] : [own],
      isNewLabel: isNew,
      isUnknown: isNew,
    };
    headOf.set(group["release-reason"], head);
    return [...own.toReversed(), head];
  });
  const heads = [...headOf.values()].toReversed().filter((row) => !isBond(row));
  const total = { labels: ["Total", null], group: {}, sums: [heads] };
  return { rows: [total, ...rows.toReversed()], total };
}

function isBond({ group }: CrossRow): boolean {
  return BONDS.includes(group["release-reason"] ?? "");
}

/** Releases of the year by type of facility; the number stands two columns from the label. */
export function releasesByFacilityType(facts: LayoutFacts, data: YearToDate): MadeTable {
  const parts = typeRows(facts);
  return crossTable({
    id: "book-outs-by-facility-type",
    dateKind: "book-outs",
    title: `ICE Final ${facts.releases} by Facility Type${facts.yearWords}`,
    measure: "book-outs",
    labelHeadings: ["Facility Type"],
    rows: [{ labels: ["Total"], group: {}, sums: [parts] }, ...parts],
    columns: [blank, { heading: "Total", group: {}, period: "year" }],
    isAdditive: true,
    hasFormulas: facts.hasFormulas,
    value: ({ group }) => countReleases(data, gather(data, "year", isInGroup(group))?.sums ?? [], undefined),
  });
}

const blank: CrossColumn = { heading: null, group: {}, period: "year" };

/** Removals of the year; before FY2026 the only heading stands over the numbers. */
export function removalsTable(facts: LayoutFacts, data: YearToDate): MadeTable {
  const isNew = facts.layout === "FY2026";
  const { removals, removalsValue } = facts.family;
  return crossTable({
    id: "removals",
    dateKind: "removals",
    title: `ICE Removals${facts.yearWords}`,
    measure: "removals",
    labelHeadings: [isNew ? "Removals" : null],
    rows: [
      { labels: ["Total"], group: {} },
      { labels: [removals], group: { "family-unit": removalsValue } },
    ],
    columns: [blank, { heading: isNew ? "Total" : "Removals", group: {}, period: "year" }],
    isAdditive: false,
    hasFormulas: false,
    value: ({ group }) => (group["family-unit"] === undefined ? data.removals : data.familyRemovals),
  });
}
