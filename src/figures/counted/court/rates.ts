import type { Figure } from "../../figure.ts";
import type { WithheldFigure } from "../../withheld-figure.ts";
import {
  type CountedPart,
  type CountTask,
  countedFigure,
  nameOf,
  restrict,
  splitFilters,
  withheldFigure,
} from "../count-task.ts";
import type { CountedTime } from "../count-time.ts";
import { protectTally } from "../protect-tally.ts";
import type { Tally } from "../tally.ts";
import { groupOfCell, placesOfSlice, tallyRows } from "../tally-rows.ts";
import type { DocketCube } from "./docket-cube.ts";
import { completionRows, standingRows } from "./row-sets.ts";
import { STATISTICS_TYPES } from "./rows-asked.ts";

/** What the in absentia orders among initial completions are divided by. */
const RATES: Readonly<
  Record<
    string,
    { readonly withPending: boolean; readonly only: Readonly<Record<string, readonly string[]>> }
  >
> = {
  "in-absentia-rate-completions": { withPending: false, only: {} },
  "in-absentia-rate-all-cases": { withPending: true, only: {} },
  "in-absentia-rate-non-detained": { withPending: false, only: { custody: ["never-detained", "released"] } },
};

export function isRate(measure: string): boolean {
  return Object.hasOwn(RATES, measure);
}

/**
 * In absentia orders among initial completions, in percent of what the measure divides by. A rate is withheld where its
 * numerator, or what the denominator has beyond it, is too small to be shown.
 */
export async function countRates(task: CountTask<DocketCube>, time: CountedTime): Promise<CountedPart> {
  const { records: cube, measure, by, where, minCell } = task;
  const { withPending, only } = RATES[measure.id] ?? { withPending: false, only: {} };
  const filters = Object.keys(where).filter((dimension) => !by.includes(dimension));
  const { joint, fixed } = splitFilters(filters, where);
  const initial = { completion: ["initial"], "case-type": STATISTICS_TYPES, ...only };
  const completed = await tallyRows(
    await completionRows(cube, time.from, time.to),
    by,
    [...joint, "outcome"],
    restrict(initial, fixed),
  );
  const parts = inTwo(completed);
  if (withPending) {
    const pending = await tallyRows(
      await standingRows(cube, time.to),
      by,
      joint,
      restrict({ status: ["pending"], "case-type": STATISTICS_TYPES }, fixed),
    );
    for (const [cell, count] of pending.counts.entries()) addTo(parts.counts, cell * 2 + 1, count);
  }
  const protection = minCell > 1 ? protectTally(parts, minCell) : null;
  const figures: Figure[] = [];
  const withheld: WithheldFigure[] = [];
  for (const [cell, place] of placesOfSlice(
    { ...parts, axes: parts.axes.slice(0, -1) },
    by,
    where,
  ).entries()) {
    const group = { ...groupOfCell(parts.axes, by, cell), ...where };
    const inAbsentia = place === -1 ? 0 : (parts.counts[place * 2] as number);
    const others = place === -1 ? 0 : (parts.counts[place * 2 + 1] as number);
    const isHidden = place !== -1 && (protection?.[place * 2] === 1 || protection?.[place * 2 + 1] === 1);
    if (inAbsentia + others === 0 && !isHidden) continue;
    if (isHidden) withheld.push(withheldFigure(task, group, time));
    else {
      const of = (inAbsentia + others).toLocaleString("en-US");
      const notes = [`${nameOf(group, by)}${inAbsentia.toLocaleString("en-US")} of ${of} cases.`];
      figures.push(
        countedFigure(task, group, time, round((inAbsentia / (inAbsentia + others)) * 100), { notes }),
      );
    }
  }
  return { figures, withheld };
}

/** In absentia orders and everything else, in place of the outcomes. */
function inTwo({ axes, counts }: Tally): { readonly axes: Tally["axes"]; readonly counts: Float64Array } {
  const outcomes = axes.at(-1)?.values ?? [];
  const inAbsentia = outcomes.indexOf("in-absentia-order");
  const halves = new Float64Array((counts.length / outcomes.length) * 2);
  for (const [cell, count] of counts.entries()) {
    const isOther = cell % outcomes.length === inAbsentia ? 0 : 1;
    addTo(halves, Math.floor(cell / outcomes.length) * 2 + isOther, count);
  }
  return {
    axes: [...axes.slice(0, -1), { dimension: "outcome", values: ["in-absentia-order", "other"] }],
    counts: halves,
  };
}

function addTo(counts: Float64Array, place: number, count: number): void {
  counts[place] = (counts[place] as number) + count;
}

/** To a hundredth of a percent. */
function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
