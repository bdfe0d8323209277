import { endOf, type IsoDate, parsePeriod } from "../core/index.ts";
import type { PublishedTable } from "../record/index.ts";
import type { FigureTable } from "./figure-index.ts";
import { figuresFromTable } from "./figures-from-tables.ts";
import { once } from "./once.ts";

/** Published tables as figures that are made when first asked for. */
export function publishedTables(tables: readonly PublishedTable[]): readonly FigureTable[] {
  return tables.map((table) => ({
    release: table.resource.name,
    measures: table.resource.measures ?? null,
    asOf: lastDayNamed(table.resource.period ?? ""),
    figures: once(() => figuresFromTable(table)),
    values: once(() => table.readValues?.() ?? Float64Array.from(table.rows, ({ value }) => value)),
  }));
}

/** The latest day a period in words speaks of: `FY1993 to FY2003` gives `2003-09-30`. `null` where it names none. */
function lastDayNamed(period: string): IsoDate | null {
  const named = period.match(/FY\d{4}|\d{4}(?:-\d{2}){0,2}/g) ?? [];
  const days = named.flatMap((text) => {
    const time = parsePeriod(text, "stock");
    return time === null ? [] : [endOf(time)];
  });
  return days.sort().at(-1) ?? null;
}
