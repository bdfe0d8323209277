import type { Claim } from "../../claims/index.ts";

/** Agreeing claims, or claims without a record, are shown together from this many on. */
const TOGETHER = 3;

/**
 * Puts claims together that say the same of different rows of a table: same verdict, measure, time and source (or,
 * where the record has nothing, the same reason). Only verdicts that name no error are put together; the order of
 * first appearance is kept.
 */
export function groupClaims(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = groupingKey(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].flatMap((group) =>
    group.length >= TOGETHER ? [group] : group.map((claim) => [claim]),
  );
}

function groupingKey(claim: Claim): string {
  const { verdict, measure, time, figure, why, id } = claim;
  if (verdict === "supported" && figure !== null) {
    return JSON.stringify([verdict, measure, time, figure.measure, figure.time, figure.source.id]);
  }
  return verdict === "no-record" ? JSON.stringify([verdict, measure, why]) : id;
}
