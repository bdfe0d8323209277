import { type CrossColumn, type CrossRow, crossTable } from "./cross-table.ts";
import { CRIMINALITY, isInGroup } from "./custody-groups.ts";
import type { LayoutFacts } from "./layout.ts";
import type { MadeTable } from "./made-table.ts";
import { add, gather, monthColumns } from "./table-columns.ts";
import type { YearToDate } from "./year-to-date.ts";

/** People detained by processing disposition and type of facility. */
export function dispositionTable(facts: LayoutFacts, data: YearToDate): MadeTable {
  const parts = data.dispositions.map(
    ({ label, value, isNew }): CrossRow => ({
      labels: [label],
      group: { disposition: value },
      isNewLabel: isNew,
      isUnknown: isNew,
    }),
  );
  const total: CrossRow = { labels: ["Total"], group: {}, sums: [parts] };
  const types = typeColumns(facts);
  const title = {
    FY2019: "ICE Currently Detained by Processing Disposition and Facility Type ",
    FY2022: "ICE Currently Detained by Processing Disposition and Detention Facility Type: ",
    FY2026: "ICE Currently Detained by Processing Disposition and Detention Facility Type: FY2026",
  }[facts.layout];
  return crossTable({
    id: "detained-by-disposition",
    dateKind: "detained",
    title,
    measure: "detained",
    labelHeadings: ["Processing Disposition"],
    rows: [total, ...parts],
    columns: types,
    isAdditive: true,
    hasFormulas: facts.hasFormulas,
    value: ({ group }, column) => {
      const type = column.group["facility-type"];
      const rows = data.dispositions.filter(({ value }) => (group["disposition"] ?? value) === value);
      return add(
        rows.map(({ adult, family }) => (type !== "adult" ? family : 0) + (type !== "family" ? adult : 0)),
      );
    },
  });
}

function typeColumns({ family }: LayoutFacts): CrossColumn[] {
  const types: CrossColumn[] = [
    { heading: family.label, group: { "facility-type": "family" }, period: "day" },
    { heading: "Adult", group: { "facility-type": "adult" }, period: "day" },
  ];
  return [...types, { heading: "Total", group: {}, period: "day", sum: types }];
}

/** People detained by criminality and arresting agency, with the share of each agency. */
export function criminalityTable(facts: LayoutFacts, data: YearToDate): MadeTable {
  const parts = CRIMINALITY.map(
    ([label, value]): CrossRow => ({ labels: [label], group: { criminality: value } }),
  );
  const total: CrossRow = { labels: ["Total"], group: {}, sums: [parts] };
  const agency = (value: string): CrossColumn => ({
    heading: value,
    group: { "arresting-agency": value },
    period: "day",
  });
  const [ice, cbp] = [agency("ICE"), agency("CBP")];
  const whole: CrossColumn = { heading: "Total", group: {}, period: "day", sum: [ice, cbp] };
  const share = (part: CrossColumn): CrossColumn => ({
    heading: `Percent ${part.heading}`,
    group: {},
    period: "day",
    share: { part, whole },
  });
  return crossTable({
    id: "detained-by-criminality",
    dateKind: "detained",
    title: `ICE Currently Detained by Criminality and Arresting Agency${facts.layout === "FY2026" ? facts.yearWords : ""}`,
    measure: "detained",
    labelHeadings: ["Criminality"],
    rows: [total, ...parts],
    columns: [ice, share(ice), cbp, share(cbp), whole],
    isAdditive: true,
    hasFormulas: facts.hasFormulas,
    value: (row, column) => {
      const isWanted = isInGroup({ ...row.group, ...column.group });
      return add(data.detained.filter((_, stream) => isWanted(stream)));
    },
  });
}

/** Book-ins by agency and month. A month to come has a total of 0 and nothing else. */
export function bookInsByAgency(facts: LayoutFacts, data: YearToDate): MadeTable {
  const labels = facts.layout === "FY2019" ? (["ICE ", "CBP"] as const) : (["CBP", "ICE  "] as const);
  const parts = labels.map(
    (label): CrossRow => ({ labels: [label], group: { "arresting-agency": label.trim() } }),
  );
  const total: CrossRow = { labels: ["Total"], group: {}, sums: [parts] };
  return crossTable({
    id: "book-ins-by-agency",
    dateKind: "book-ins",
    title: `ICE Initial Book-Ins by Arresting Agency and Month${facts.yearWords}`,
    measure: "book-ins",
    labelHeadings: ["Agency"],
    rows: [total, ...parts],
    columns: monthColumns("Total", "whole", true),
    isAdditive: true,
    hasFormulas: facts.hasFormulas,
    value: (row, { period }) => {
      const found = gather(data, period, isInGroup(row.group));
      if (found === null) return row === total ? 0 : null;
      return add(found.sums.map(({ bookIns }) => bookIns));
    },
  });
}

/** Book-ins of the year by type of facility and criminality. */
export function bookInsByFacilityType(facts: LayoutFacts, data: YearToDate): MadeTable {
  const parts = typeRows(facts);
  const total: CrossRow = { labels: ["Total"], group: {}, sums: [parts] };
  const columns = CRIMINALITY.map(
    ([heading, value]): CrossColumn => ({ heading, group: { criminality: value }, period: "year" }),
  );
  return crossTable({
    id: "book-ins-by-facility-type",
    dateKind: "book-ins",
    title: `ICE Initial Book-Ins by Facility Type and Criminality${facts.yearWords}`,
    measure: "book-ins",
    labelHeadings: ["Facility Type"],
    rows: [total, ...parts],
    columns: [...columns, { heading: "Total", group: {}, period: "year", sum: columns }],
    isAdditive: true,
    hasFormulas: facts.hasFormulas,
    value: (row, column) => {
      const found = gather(data, "year", isInGroup({ ...row.group, ...column.group }));
      return add(found?.sums.map(({ bookIns }) => bookIns) ?? []);
    },
  });
}

/** The rows of the two types of facility. */
export function typeRows({ family }: LayoutFacts): CrossRow[] {
  return [
    { labels: [family.label], group: { "facility-type": "family" } },
    { labels: ["Adult"], group: { "facility-type": "adult" } },
  ];
}
