import { type CrossRow, type CrossTable, crossTable } from "./cross-table.ts";
import { CONVICTED_OR_NOT, CRIMINALITY, isInGroup } from "./custody-groups.ts";
import { typeRows } from "./custody-tables.ts";
import { type LayoutFacts, toDecimals } from "./layout.ts";
import type { Group, MadeTable } from "./made-table.ts";
import { add, gather, monthColumns } from "./table-columns.ts";
import type { YearToDate } from "./year-to-date.ts";

/** The tables of average daily population and length of stay, in the order of the sheet. */
export function averageTables(facts: LayoutFacts, data: YearToDate): MadeTable[] {
  const { population, populationByType, stay } = facts.decimals;
  const shared = {
    dateKind: "averages",
    columns: monthColumns("FY Overall", "decimal", false),
    hasFormulas: false,
  } as const;
  const ofPopulation = (decimals: number | null): Pick<CrossTable, "measure" | "isAdditive" | "value"> => ({
    measure: "average-daily-population",
    isAdditive: true,
    value: ({ group }, { period }) => averagePopulation(data, period, group, decimals),
  });
  const ofStay = (within: Group): Pick<CrossTable, "measure" | "isAdditive" | "value"> => ({
    measure: "length-of-stay",
    isAdditive: false,
    value: ({ group }, { period }) => averageStay(data, period, { ...group, ...within }, stay),
  });
  const byType = typeRows(facts);
  const byTypeRows: CrossRow[] = [{ labels: ["Total"], group: {}, sums: [byType] }, ...byType];
  const agencies = { ...shared, labelHeadings: ["Agency"] };
  const types = { ...shared, labelHeadings: ["Facility Type"], rows: byTypeRows };
  const tables = [
    crossTable({
      ...agencies,
      ...ofPopulation(population),
      id: "population-by-agency",
      title: `ICE Average Daily Population by Arresting Agency, Month and Criminality${facts.yearWords}`,
      rows: agencyRows(facts.layout === "FY2019" ? CONVICTED_OR_NOT : CRIMINALITY),
    }),
    crossTable({
      ...agencies,
      ...ofStay({}),
      id: "stay-by-agency",
      title: `ICE Average Length of Stay by Arresting Agency, Month and Criminality${facts.yearWords}`,
      rows: agencyRows(CRIMINALITY),
    }),
    crossTable({
      ...types,
      ...ofPopulation(populationByType),
      id: "population-by-facility-type",
      title: `ICE Average Daily Population by Facility Type and Month${facts.yearWords.trimEnd()}`,
    }),
    crossTable({
      ...types,
      ...ofStay({}),
      id: "stay-by-facility-type",
      title: `ICE Average Length of Stay by Facility Type and Month${facts.yearWords.trimEnd()}`,
    }),
  ];
  if (facts.layout === "FY2019") return tables;
  const adults = crossTable({
    ...shared,
    ...ofStay({ "facility-type": "adult" }),
    id: "stay-of-adults-by-agency",
    title: `ICE Average Length of Stay Adult Facility Type by Month and Arresting Agency${facts.yearWords}`,
    labelHeadings: ["Arresting Agency"],
    group: { "facility-type": "adult" },
    rows: [
      { labels: ["Total"], group: {} },
      { labels: ["CBP"], group: { "arresting-agency": "CBP" } },
      { labels: ["ICE"], group: { "arresting-agency": "ICE" } },
    ],
  });
  return [...tables, adults];
}

/** Both agencies and then everybody, each with its criminality below it. */
function agencyRows(criminality: typeof CRIMINALITY): CrossRow[] {
  const block = (label: string, group: Group, ...of: (readonly CrossRow[])[]): CrossRow[] => {
    const agencies = (place: number): CrossRow[][] => {
      const rows = of.flatMap((rowsOf) => rowsOf[place] ?? []);
      return rows.length === 0 ? [] : [rows];
    };
    const parts = criminality.map(
      ([text, value], place): CrossRow => ({
        labels: [text],
        group: { ...group, criminality: value },
        sums: agencies(place + 1),
      }),
    );
    return [{ labels: [label], group, sums: [parts, ...agencies(0)] }, ...parts];
  };
  const cbp = block("CBP Average", { "arresting-agency": "CBP" });
  const ice = block("ICE Average  ", { "arresting-agency": "ICE" });
  return [...cbp, ...ice, ...block("Average ", {}, cbp, ice)];
}

/** Nights in custody by days of the month; 0 where the month has not begun, as these tables print it. */
function averagePopulation(data: YearToDate, period: string, group: Group, decimals: number | null): number {
  const found = gather(data, period, isInGroup(group));
  if (found === null) return 0;
  return toDecimals(add(found.sums.map(({ nights }) => nights)) / found.days, decimals);
}

/** Days in custody by people who left; 0 where nobody did. */
function averageStay(data: YearToDate, period: string, group: Group, decimals: number | null): number {
  const sums = gather(data, period, isInGroup(group))?.sums ?? [];
  const people = add(sums.map(({ bookOuts }) => add(bookOuts)));
  return people === 0 ? 0 : toDecimals(add(sums.map(({ stayDays }) => stayDays)) / people, decimals);
}
