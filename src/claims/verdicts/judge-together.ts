import type { IsoDate } from "../../core/index.ts";
import { compareNumbers, type Figure, type FigureIndex } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { findCell } from "./find-cell.ts";
import type { Judgement } from "./judgement.ts";
import { sayFigure, sayGroup, sayNumber, sayPrinted } from "./say.ts";

/** "Mexico and Guatemala together": the sum of the groups' figures on record, or no record where one is missing. */
export function judgeTogether(
  claim: GroundedClaim,
  index: FigureIndex,
  published: IsoDate | null,
): Judgement {
  const base = { group: {}, time: claim.time };
  for (const measure of claim.measures) {
    const parts = claim.together.map(
      (group) => findCell(index, measure, { ...claim.group, ...group }, claim, published)?.figures[0],
    );
    const found = parts.filter((figure): figure is Figure => figure !== undefined);
    if (found.length < parts.length) continue;
    const total = found.reduce((sum, { value }) => sum + value, 0);
    const { relation } = compareNumbers(claim.quantity, { value: total });
    const holds = relation === "equal" || relation === "rounded";
    const named = found.map(({ group, value }) => `${sayGroup(group)} ${sayNumber(value)}`).join(", ");
    const first = found[0];
    if (first === undefined) continue;
    const figure = {
      ...first,
      group: {},
      value: total,
      locator: `sum of ${found.length} rows`,
      notes: [named],
    };
    return {
      ...base,
      verdict: relation === "equal" ? "supported" : holds ? "rounded" : "arithmetic",
      measure,
      figure,
      alternatives: found.slice(0, 5),
      why: `On record: ${named}, together ${sayNumber(total)} (${sayFigure({ ...figure })}); ${sayPrinted(claim.quantity)} ${holds ? "agrees" : "does not add up"}.`,
    };
  }
  return {
    ...base,
    verdict: "no-record",
    measure: claim.measures[0] ?? null,
    figure: null,
    alternatives: [],
    why: "A sum over several groups, of which the record lacks at least one.",
  };
}
