import type { Basis, Protection, Standing, Status } from "../history.ts";

const BASES: readonly Basis[] = ["bia", "window", "absentia", "unknown"];
const PROTECTIONS: readonly Protection[] = ["none", "withholding", "cat"];
const OTHERS: readonly Exclude<Status, "final-order">[] = [
  "pending",
  "inactive",
  "appealable",
  "on-appeal",
  "voluntary-departure",
  "relief",
  "ended",
  "unknown",
];

/** Every standing a case can have, by the number it is stored as. */
export const standings: readonly Standing[] = [
  ...OTHERS.map((status) => ({ status, basis: null, protection: null })),
  ...BASES.flatMap((basis) =>
    PROTECTIONS.map((protection) => ({ status: "final-order" as const, basis, protection })),
  ),
];

const numbers = new Map(standings.map((standing, number) => [keyOf(standing), number]));

/** The number a standing is stored as. */
export function standingNumber(standing: Standing): number {
  return numbers.get(keyOf(standing)) ?? 0;
}

function keyOf({ status, basis, protection }: Standing): string {
  return basis === null ? status : `${status} ${basis} ${protection}`;
}
