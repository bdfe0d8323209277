import { dayOf, serialOfDay } from "../days.ts";
import type { FacilityCount } from "./facility-data.ts";
import type { LayoutFacts } from "./layout.ts";
import { type MadeTable, otherTable, type PrintedCell, printCell, printRow } from "./made-table.ts";
import { add } from "./table-columns.ts";
import { FISCAL_MONTHS, type YearToDate } from "./year-to-date.ts";

/** Tables beside those on people detained, on decisions about fear of return: there to be passed over. */
export function fearTables({ layout, year, family }: LayoutFacts): MadeTable[] {
  if (layout === "FY2019") return [];
  const people = layout === "FY2022" ? "Noncitizens" : "Aliens";
  return [
    otherTable("Average Time from USCIS Fear Decision Service Date to ICE Release (In Days)", [
      printRow(["ICE Release Fiscal Year", null, family.label, "Adult", "Total"]),
      [...printRow([`FY${year}`, null]), ...printRow([34, 98.25, 97.5], "decimal")],
    ]),
    otherTable(
      `${people} with USCIS-Established Fear Decisions in an ICE Detention Facility by Facility Type`,
      [
        printRow(["Detention Facility Type", null, "Total Detained"]),
        printRow(["Total", null, 1704], "whole"),
        printRow([family.label, null, 16], "whole"),
        printRow(["Adult", null, 1688], "whole"),
      ],
    ),
  ];
}

/** Requests for parole by month, at the end of the sheet. */
export function paroleTable({ layout, year }: LayoutFacts): MadeTable[] {
  if (layout === "FY2019") return [];
  const people = layout === "FY2022" ? "Individuals" : "Aliens";
  const months = ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"];
  return [
    otherTable(
      `${people} with Positive Credible Fear Determination Parole Requested: FY${year - 1} - FY${year}`,
      [
        printRow(["Fiscal Year", ...months, "FY Overall"]),
        printRow([`FY${year}`, ...FISCAL_MONTHS.map((month) => Number(month)), 78], "whole"),
        printRow([`FY${year - 1}`, ...FISCAL_MONTHS.map((month) => 3 * Number(month)), 234], "whole"),
      ],
    ),
  ];
}

/** Rows of the sheet on bonds: a row of months, and what is said of each. */
export function bondRows({ year, releases }: LayoutFacts, data: YearToDate): (PrintedCell | null)[][] {
  const months = data.months.map(({ month }) =>
    printCell(serialOfDay(dayOf(`${Number(month) >= 10 ? year - 1 : year}-${month}-01`)), "month"),
  );
  const bonds = data.months.map(({ streams }) =>
    add(streams.flatMap(({ bookOuts }) => [bookOuts[0] ?? 0, bookOuts[1] ?? 0])),
  );
  return [
    printRow([`FY${year} Bonded Out ${releases} Count and ALOS - Prior 12 months plus Current Month`]),
    [],
    [null, ...months],
    printRow([`ICE Final ${releases} with Bond Posted`, ...bonds], "whole"),
    printRow(["Average Bond Amount ($)", ...bonds.map((_, place) => 5_000 + 137 * place)], "decimal"),
    printRow(["ALOS (Days)", ...bonds.map((_, place) => 41.5 + place)], "decimal"),
  ];
}

/** Rows of the sheet on segregation. */
export function segregationRows(
  facilities: readonly FacilityCount[],
  month: string,
): (PrintedCell | null)[][] {
  const placed = facilities.slice(0, 12).map(({ name }, place) => printRow([name, 40 - 3 * place], "whole"));
  return [
    printRow([
      "U.S. Immigration and Customs Enforcement\nMade-up numbers of individuals who served one or more days in segregation during the calendar month.",
    ]),
    [],
    printRow([month]),
    printRow(["Facilities", "Placement Count"]),
    ...placed,
  ];
}
