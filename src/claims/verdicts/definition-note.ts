import type { GroundedClaim } from "../grounding/grounded-claim.ts";

/**
 * What a measure's definition has to say about a claim that the record cannot answer; `null` where it adds nothing.
 * The non-detained docket leaves out people in ICE custody by definition, so a number held cannot be among it.
 */
export function definitionNote(claim: GroundedClaim): string | null {
  if (claim.measures[0] !== "detained-final-orders") return null;
  const among =
    claim.partOf === null
      ? "so they come on top of the people counted there"
      : 'so they cannot be some "of those" counted there but come on top of them';
  return `No release on record counts people in ICE custody under final orders. The non-detained docket, where ICE counts people with final orders, leaves out those in its custody by definition, ${among}.`;
}
