import { known, type ReadCode } from "./read-code.ts";
import { slug } from "./slug.ts";

/** The value of a detainer whose reason of lifting is blank, about two in five. */
export const NOT_RECORDED = "not-recorded";

/**
 * Why a detainer was lifted. `declined` counts fewer refusals than there were, and `booked-into-detention` is no proof
 * that the detainer was honoured (guide of the Deportation Data Project); other reasons are put into our spelling.
 */
export function readLiftReason(printed: string): ReadCode {
  if (/declined/i.test(printed)) return known("declined");
  if (/booked into detention/i.test(printed)) return known("booked-into-detention");
  return known(slug(printed) || NOT_RECORDED);
}
