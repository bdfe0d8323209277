import { stringify } from "csv-stringify/sync";
import type { Count } from "../../figures/index.ts";
import { cellsInOrder, isWithheld, WITHHELD } from "./count-cells.ts";
import { countColumns } from "./count-columns.ts";
import type { Labels } from "./labels.ts";

/**
 * Figures as CSV, a row each, with everything needed to cite them; a withheld number is the word. A cell that a
 * spreadsheet would take for a formula is made plain text.
 */
export function countCsv(answer: Count, dimensions: readonly string[], labels: Labels): string {
  const columns = countColumns(dimensions, labels);
  const rows = cellsInOrder(answer).map((cell) =>
    columns.map(({ name, of }) => (name === "value" && isWithheld(cell) ? WITHHELD : of(cell))),
  );
  return stringify([columns.map(({ name }) => name), ...rows], { escape_formulas: true });
}
