import { stringify } from "csv-stringify/sync";
import { endOf, startOf } from "../../core/index.ts";
import type { Reconciliation } from "../../figures/index.ts";

const COLUMNS = [
  "measure",
  "from",
  "to",
  "group",
  "side",
  "counted-measure",
  "value",
  "unit",
  "difference",
  "percent",
  "finding",
  "says",
  "missing",
  "publisher",
  "source",
  "published",
  "class",
  "url",
  "locator",
  "notes",
] as const;

/** Published and counted figures as CSV, a row each, with what sets it apart from the first figure of its time. */
export function reconcileCsv(answers: readonly Reconciliation[]): string {
  const rows = answers.flatMap((answer) =>
    answer.times.flatMap(({ time, lines, differences }) =>
      lines.map(({ from, measure, figure, missing }, place) => {
        const difference = differences.find(({ second, first }) => second === place && first < place);
        const group = Object.entries(answer.group).map(([dimension, value]) => `${dimension}=${value}`);
        const cells: Record<(typeof COLUMNS)[number], string | number | undefined> = {
          measure: answer.measure,
          from: startOf(time),
          to: endOf(time),
          group: group.join(" "),
          side: from,
          "counted-measure": measure === answer.measure ? undefined : measure,
          value: figure?.value,
          unit: figure?.unit,
          difference: difference?.difference,
          percent: difference?.percent ?? undefined,
          finding: difference === undefined ? undefined : difference.isFinding ? "yes" : "no",
          says: difference?.says,
          missing: missing ?? undefined,
          publisher: figure?.source.publisher,
          source: figure?.source.title,
          published: figure?.source.published,
          class: figure?.source.class,
          url: figure?.source.url,
          locator: figure?.locator,
          notes: figure?.notes.join(" "),
        };
        return COLUMNS.map((column) => cells[column]);
      }),
    ),
  );
  return stringify([[...COLUMNS], ...rows], { escape_formulas: true });
}
