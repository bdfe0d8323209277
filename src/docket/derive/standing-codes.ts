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

const FIRST_FINAL = OTHERS.length;

/** The number a standing is stored as. */
export function standingNumber({ status, basis, protection }: Standing): number {
  if (status !== "final-order") return OTHERS.indexOf(status);
  return (
    FIRST_FINAL +
    BASES.indexOf(basis ?? "unknown") * PROTECTIONS.length +
    PROTECTIONS.indexOf(protection ?? "none")
  );
}
