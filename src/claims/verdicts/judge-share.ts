import type { IsoDate } from "../../core/index.ts";
import {
  type ClaimedNumber,
  compareNumbers,
  type Figure,
  type FigureIndex,
  type Group,
} from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { findCell } from "./find-cell.ts";
import type { Judgement } from "./judgement.ts";
import { groupFor } from "./readings.ts";
import { sayFigure, sayNumber, sayPrinted } from "./say.ts";

/** Two figures of the same table and time, and the share one is of the other in percent. */
export interface RecordedShare {
  readonly part: Figure;
  readonly whole: Figure;
  readonly percent: number;
}

/**
 * A share of a group in its measure, worked out from the record: "17 percent are from Mexico" is Mexico's row over the
 * table's total. Contradicted shares are `arithmetic`; a share whose base the record lacks is `no-record`.
 */
export function judgeShare(claim: GroundedClaim, index: FigureIndex, published: IsoDate | null): Judgement {
  const shares = claim.measures.flatMap((measure) => {
    const share = recordedShare(index, measure, groupFor(claim, measure), claim, published);
    return share === null ? [] : [{ measure, share }];
  });
  const tried = shares.map(({ measure, share }) => ({
    measure,
    share,
    ...compareShare(claim.quantity, share.percent),
  }));
  const best =
    tried.find(({ relation }) => relation === "equal") ??
    tried.find(({ relation }) => relation === "rounded") ??
    tried[0];
  const base = { group: claim.group, time: claim.time, alternatives: [] };
  if (best === undefined) {
    return {
      ...base,
      verdict: "no-record",
      measure: claim.measures[0] ?? null,
      figure: null,
      why: "A share whose part or whole is not on record.",
    };
  }
  const holds = best.relation === "equal" || best.relation === "rounded";
  if (!holds && !claim.sure.measure && claim.partOf === null) {
    return {
      ...base,
      verdict: "no-record",
      measure: best.measure,
      figure: null,
      why: "A share whose part or whole the words do not name firmly enough to hold it against the record.",
    };
  }
  return {
    ...base,
    verdict: holds ? (best.relation === "equal" ? "supported" : "rounded") : "arithmetic",
    measure: best.measure,
    figure: best.share.part,
    alternatives: [best.share.whole],
    why: `${sayShare(best.share)}; ${sayPrinted(claim.quantity)} ${holds ? "agrees with that" : "does not"}.`,
  };
}

/** "252,044 (…, Mexico) of 1,445,549 is 17.4 percent". */
export function sayShare({ part, whole, percent }: RecordedShare): string {
  return `${sayNumber(part.value)} (${sayFigure(part)}) of ${sayNumber(whole.value)} is ${percent.toFixed(1)} percent`;
}

/** Compares a share with one worked out, at the digits printed; words like "a third" allow two points. */
export function compareShare(
  claimed: ClaimedNumber & { readonly surface: string },
  percent: number,
): ReturnType<typeof compareNumbers> {
  const inWords = !/\d/.test(claimed.surface) || /\bin\b|out of/.test(claimed.surface);
  const { value } = claimed;
  if (inWords && value !== null && claimed.approximation !== "over" && claimed.approximation !== "under") {
    if (Math.abs(value - percent) <= 2)
      return { relation: "rounded", detail: "within-5-percent", slip: null };
  }
  const plain = compareNumbers(claimed, { value: percent });
  if (value !== null && plain.relation !== "equal" && plain.relation !== "rounded") {
    const step = 10 ** -(/\.(\d+)/.exec(claimed.surface)?.[1]?.length ?? 0);
    const near =
      claimed.approximation === "exact"
        ? step * 0.51
        : claimed.approximation === "about"
          ? Math.max(step, 1.5)
          : 0;
    if (Math.abs(value - percent) <= near)
      return { relation: "rounded", detail: "printed-digits", slip: null };
  }
  return plain.relation === "digit-slip" ? { relation: "different", detail: "above", slip: null } : plain;
}

/** The share a group is of everybody in the same table, or `null` where the record lacks the part or the whole. */
export function recordedShare(
  index: FigureIndex,
  measure: string,
  group: Group,
  claim: Pick<GroundedClaim, "time">,
  published: IsoDate | null,
): RecordedShare | null {
  if (Object.keys(group).length === 0) return null;
  const part = findCell(index, measure, group, claim, published)?.figures[0];
  if (part === undefined) return null;
  const whole = findCell(index, part.measure, {}, part, published)?.figures.find(
    ({ source }) => source.id === part.source.id,
  );
  if (whole === undefined || whole.value === 0) return null;
  return { part, whole, percent: (part.value / whole.value) * 100 };
}
