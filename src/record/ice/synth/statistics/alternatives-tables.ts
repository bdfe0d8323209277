import type { AreaCount, TechnologyCount } from "./alternatives-data.ts";
import { type CrossColumn, type CrossRow, crossTable } from "./cross-table.ts";
import { type LayoutFacts, toDecimals } from "./layout.ts";
import { type MadeTable, otherTable, printCell, printRow } from "./made-table.ts";
import { add } from "./table-columns.ts";

/** A row of the table by area: everybody, an area, or one technology in it. */
interface ProgramRow extends CrossRow {
  readonly of: readonly TechnologyCount[];
}

/** Participants and their average length in the program, by area and technology. `date` as the title writes it. */
export function areaTable(facts: LayoutFacts, areas: readonly AreaCount[], date: string): MadeTable {
  const blocks = areas.map((area) => areaRows(facts, area));
  const heads = blocks.flatMap(({ head }) => head);
  const total: ProgramRow = {
    labels: ["Total"],
    group: {},
    sums: [heads],
    of: areas.flatMap(({ technologies }) => technologies),
  };
  const rows = [total, ...blocks.flatMap(({ head, parts }) => [head, ...parts])];
  const of = new Map<CrossRow, readonly TechnologyCount[]>(rows.map((row) => [row, row.of]));
  const count: CrossColumn = { heading: "Count", group: {}, period: "day" };
  const length: CrossColumn = {
    heading: "Average Length in Program",
    group: {},
    period: "day",
    measure: "atd-length",
    format: "decimal",
    isAverage: true,
  };
  const suffix =
    facts.layout === "FY2019" ? "FY19" : `FY${facts.year % 100},  as of ${date}, by AOR and Technology`;
  return crossTable({
    id: "alternatives-by-area",
    dateKind: "atd",
    title: `Active ATD Participants and Average Length in Program, ${suffix}`,
    measure: "atd-participants",
    labelHeadings: ["AOR/Technology"],
    rows,
    columns: [count, length],
    isAdditive: true,
    hasFormulas: false,
    value: (row, column) => {
      const counts = of.get(row) ?? [];
      return column === count ? add(counts.map((each) => each.count)) : averageLength(facts, counts);
    },
  });
}

/** An area's rows. What comes below a technology that is not known may be part of it. */
function areaRows(facts: LayoutFacts, area: AreaCount): { head: ProgramRow; parts: ProgramRow[] } {
  const group = { "area-of-responsibility": area.value };
  const printed = area.technologies.filter(({ count }) => count > 0 || facts.layout === "FY2019");
  const newAt = printed.findIndex(({ isNew }) => isNew);
  const parts = printed.map(
    (technology, place): ProgramRow => ({
      labels: [technology.label],
      group: { ...group, technology: technology.value },
      isNewLabel: technology.isNew,
      isUnknown: newAt >= 0 && place >= newAt,
      of: [technology],
    }),
  );
  return { head: { labels: [area.label], group, sums: [parts], of: area.technologies }, parts };
}

function averageLength({ decimals }: LayoutFacts, counts: readonly TechnologyCount[]): number {
  const people = add(counts.map(({ count }) => count));
  if (people === 0) return 0;
  const [only, second] = counts;
  if (only !== undefined && second === undefined) return only.length;
  return toDecimals(add(counts.map(({ count, length }) => count * length)) / people, decimals.program);
}

/** Another table of the sheet that prints the same total: not read, but held against the one that is. */
export interface SameTotal {
  readonly table: MadeTable;
  readonly total: ReturnType<typeof printCell>;
}

/** The same participants by technology, with what it costs a day. FY2019 has none. */
export function technologyTable(facts: LayoutFacts, areas: readonly AreaCount[]): SameTotal {
  const all = areas.flatMap(({ technologies }) => technologies);
  const labels = [...new Set(all.map(({ label }) => label))];
  const rows = labels.map((label) => {
    const count = add(all.filter((each) => each.label === label).map((each) => each.count));
    return [...printRow([label]), printCell(count, "whole"), printCell(count * 0.96, "decimal")];
  });
  return withTotal(
    "ATD Active Population Counts and Daily Cost by Technology",
    ["Technology", "Count", "Daily Tech Cost"],
    rows,
    facts,
  );
}

/** The same participants by family status. */
export function familyTable(facts: LayoutFacts, areas: readonly AreaCount[]): SameTotal {
  const all = areas.flatMap(({ technologies }) => technologies);
  const people = add(all.map(({ count }) => count));
  const length = averageLength(facts, all);
  const families = Math.round(people * 0.35);
  const managed = facts.layout === "FY2026" ? 0 : Math.round(people / 900);
  const counts: [string, number][] = [
    ["FAMU", families],
    ["ECMS-FAMU", managed],
    ["Single Adult", people - families - 2 * managed],
    ["ECMS-Single Adult", managed],
  ];
  const rows = counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => [...printRow([label]), printCell(count, "whole"), printCell(length, "decimal")]);
  const year = facts.layout === "FY2019" ? "FY2019" : `FY${facts.year % 100}`;
  const title = `ATD Active Population by Status, Extended Case Management Service, Count and ALIP, ${year}`;
  return withTotal(title, ["FAMU Status", "Count", "ALIP"], rows, facts);
}

function withTotal(
  title: string,
  headings: readonly string[],
  rows: ReturnType<typeof printRow>[],
  { layout }: LayoutFacts,
): SameTotal {
  const parts = rows.flatMap((row) => row[1] ?? []);
  const sum = (column: number): number => add(rows.map((row) => Number(row[column]?.value ?? 0)));
  const total = printCell(sum(1), "whole");
  if (layout === "FY2019") total.formula = { sum: parts };
  const last = printCell(headings[2] === "ALIP" ? Number(rows[0]?.[2]?.value ?? 0) : sum(2), "decimal");
  return {
    table: otherTable(title, [printRow(headings), ...rows, [printCell("Total"), total, last]]),
    total,
  };
}
