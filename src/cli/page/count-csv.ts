import { stringify } from "csv-stringify/sync";
import { endOf, startOf } from "../../core/index.ts";
import type { Count } from "../../figures/index.ts";
import type { Labels } from "./labels.ts";

/**
 * Figures as CSV, a row each, with everything needed to cite them. A cell that a spreadsheet would take for a formula
 * is made plain text.
 */
export function countCsv({ figures }: Count, dimensions: readonly string[], labels: Labels): string {
  const header = [
    "measure",
    "from",
    "to",
    "time",
    ...dimensions.flatMap((dimension) => [dimension, `${dimension}-label`]),
    "value",
    "low",
    "high",
    "unit",
    "basis",
    "publisher",
    "source",
    "published",
    "class",
    "url",
    "locator",
    "notes",
  ];
  const rows = figures.map((figure) => {
    const { measure, time, group, value, low, high, unit, basis, source, locator, notes } = figure;
    const groups = dimensions.flatMap((dimension) => {
      const code = group[dimension];
      return code === undefined ? ["", ""] : [code, labels.valueLabel(dimension, code)];
    });
    return [
      measure,
      startOf(time),
      endOf(time),
      "asOf" in time ? time.asOf : time.label,
      ...groups,
      value,
      low,
      high,
      unit,
      basis,
      source.publisher,
      source.title,
      source.published,
      source.class,
      source.url,
      locator,
      notes.join(" "),
    ];
  });
  return stringify([header, ...rows], { escape_formulas: true });
}
