import { endOf, startOf } from "../../core/index.ts";
import { type Cell, isWithheld } from "./count-cells.ts";
import type { Labels } from "./labels.ts";

/** A column of a file of figures: the same ones whatever the form of the file. */
export interface CountColumn {
  readonly name: string;
  readonly kind: "text" | "number" | "date";
  /** `undefined` where a cell has none; the value of a withheld cell is such. */
  readonly of: (cell: Cell) => string | number | undefined;
}

/** The columns of a file of figures, with everything needed to cite each. */
export function countColumns(dimensions: readonly string[], labels: Labels): readonly CountColumn[] {
  const text = (name: string, of: (cell: Cell) => string | undefined): CountColumn => ({
    name,
    kind: "text",
    of,
  });
  const number = (name: "value" | "low" | "high"): CountColumn => ({
    name,
    kind: "number",
    of: (cell) => (isWithheld(cell) ? undefined : cell[name]),
  });
  return [
    text("measure", ({ measure }) => measure),
    { name: "from", kind: "date", of: ({ time }) => startOf(time) },
    { name: "to", kind: "date", of: ({ time }) => endOf(time) },
    text("time", ({ time }) => ("asOf" in time ? time.asOf : time.label)),
    ...dimensions.flatMap((dimension) => [
      text(dimension, ({ group }) => group[dimension]),
      text(`${dimension}-label`, ({ group }) => {
        const code = group[dimension];
        return code === undefined ? undefined : labels.valueLabel(dimension, code);
      }),
    ]),
    number("value"),
    number("low"),
    number("high"),
    text("unit", ({ unit }) => unit),
    text("basis", ({ basis }) => basis),
    text("publisher", ({ source }) => source.publisher),
    text("source", ({ source }) => source.title),
    text("published", ({ source }) => source.published),
    text("class", ({ source }) => source.class),
    text("url", ({ source }) => source.url),
    text("locator", ({ locator }) => locator),
    text("notes", ({ notes }) => notes.join(" ")),
  ];
}
