import type { Quantity } from "../claim.ts";
import type { GroundedClaim } from "./grounded-claim.ts";

const DEFINITE =
  /\b(?:the|those|these|its|their)\s+(?:(?:now|already|often|widely|oft|much)[- ]?(?:cited|quoted)?\s+|estimated\s+|roughly\s+|some\s+|nearly\s+|more than\s+|about\s+|over\s+|around\s+)?$/i;
const FIGURE_OF =
  /\b(?:figure|number|total|estimate|count|tally)s? of\s+(?:about |around |roughly |some |more than |nearly |over )?$/i;
const FIGURE_AFTER = /^[- ](?:\w+ )?(?:figure|number|total|estimate|count|tally)\b/i;

/**
 * The earlier claim a quantity merely points back to ("the 1.4 million figure", "of the 1.4 million"), or `null` where
 * it is a claim of its own. It needs a definite article, or "figure of", and the same number earlier in the report.
 */
export function pointsBackTo(
  text: string,
  quantity: Quantity,
  earlier: readonly GroundedClaim[],
): number | null {
  if (quantity.value === null || quantity.form === "share") return null;
  const before = text.slice(Math.max(0, quantity.start - 48), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 24);
  const definite = DEFINITE.test(before);
  if (!(definite || FIGURE_OF.test(before) || FIGURE_AFTER.test(after))) return null;
  const position = earlier.findIndex(
    (claim) => claim.quantity.value === quantity.value && claim.quantity.form === quantity.form,
  );
  return position === -1 ? null : position;
}
