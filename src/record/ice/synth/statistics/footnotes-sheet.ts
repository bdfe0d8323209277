import { addDays, fiscalYear, type IsoDate } from "../../../../core/index.ts";
import type { LayoutFacts } from "./layout.ts";
import { type DateKind, type PrintedCell, printCell, printRow } from "./made-table.ts";
import { type PostingDates, usDate } from "./posting-plan.ts";

/** The tables that the sheet of footnotes dates. */
export type FootnoteKind = Exclude<DateKind, "atd">;

/** The dates the footnotes print, right or not. */
export type FootnoteDates = Readonly<Record<FootnoteKind, IsoDate>>;

export interface FootnotesSheet {
  readonly rows: (PrintedCell | null)[][];
  /** The line that dates each kind of table. */
  readonly lines: ReadonlyMap<FootnoteKind, PrintedCell>;
}

/** The dates that are right. */
export function footnoteDates({ through, detained }: PostingDates): FootnoteDates {
  return { averages: through, "book-outs": through, removals: through, detained, "book-ins": through };
}

/** Terms, and the sections that say to which day each kind of table goes, in the words of the year. */
export function footnotesSheet(facts: LayoutFacts, dates: FootnoteDates): FootnotesSheet {
  const lines = new Map<FootnoteKind, PrintedCell>();
  const section = (kind: FootnoteKind, heading: string, subject: string): (PrintedCell | null)[][] => {
    const line = printCell(sentence(facts, kind, subject, dates[kind]));
    lines.set(kind, line);
    return [
      [printCell(heading), line],
      printRow([
        null,
        "ICE Detention data exclude ORR transfers/facilities, as well as U.S. Marshals Service Prisoners.",
      ]),
    ];
  };
  const year = `FY${facts.year}`;
  const { layout, releases } = facts;
  const isLate = layout === "FY2026";
  const outs = layout === "FY2019" ? "ICE Final Releases" : isLate ? "ICE Final Book Out" : "ICE Removals";
  const rows = [
    ...printLines(
      "U.S. Immigration and Customs Enforcement",
      "Made-up numbers: no line is of anybody.",
      "ICE FOOTNOTES",
    ),
    printRow(["Term", "Definition"]),
    printRow(["ADP", "Average daily population"]),
    printRow(["ALIP", "Average length in program"]),
    printRow(["ALOS", "Average length of stay"]),
    printRow(["AOR", "Area of Responsibility"]),
    ...section(
      "averages",
      `${year} ICE Average Daily Population and ICE Average Length of Stay`,
      "ICE Detention",
    ),
    ...section(
      "book-outs",
      `${isLate ? `${year} and FY${facts.year - 1}` : year} ICE Final ${releases}`,
      outs,
    ),
    ...section("removals", `${year} ICE Removals`, "ICE Removals"),
    ...section(
      "detained",
      `ICE Currently Detained Population${layout === "FY2019" ? "" : " Breakdown"}`,
      "ICE National Docket",
    ),
    ...section("book-ins", `${year} ICE Initial Book-Ins`, isLate ? "ICE Book-ins" : "ICE Detention"),
  ];
  return { rows, lines };
}

function sentence(facts: LayoutFacts, kind: FootnoteKind, subject: string, date: IsoDate): string {
  const { layout, year } = facts;
  const day = usDate(date);
  const run =
    layout === "FY2026"
      ? `(IIDS Run Date ${usDate(addDays(date, 1))}; EID as of ${day})`
      : `(IIDS v.2.0 run date ${usDate(addDays(date, 2))}; EID as of ${day})`;
  if (kind === "detained") return `${subject} data are a snapshot as of ${day} ${run}.`;
  const isWhole = date === fiscalYear(year).to;
  if (layout === "FY2019") {
    return `${isWhole ? "EOFY2019" : "FY2019 YTD"} ${subject} data is filtered through ${day} ${run}.`;
  }
  return `FY${year}${layout === "FY2026" ? " YTD" : ""} ${subject} data are updated through ${day} ${run}.`;
}

/** A line each. */
export function printLines(...texts: string[]): (PrintedCell | null)[][] {
  return texts.map((text) => [printCell(text)]);
}
