import type { Count } from "../../figures/index.ts";
import { cite } from "./describe-claim.ts";

const LEAD = {
  published: "Source: ",
  counted: "Counted by Ofrecord from ",
  projected: "Projected by Ofrecord from ",
} as const;

/** Where the figures come from, a line a source: who published or counted them, and from what; with addresses if asked. */
export function citations({ figures, withheld }: Count, addresses = false): readonly string[] {
  const lines = [...figures, ...withheld].map(({ basis, source }) => {
    const address = addresses && source.url !== undefined ? `; ${source.url}` : "";
    return `${LEAD[basis]}${cite(source)}${address}`;
  });
  return [...new Set(lines)];
}

/** `Withheld to protect persons: 3 cells`; `null` where nothing is. */
export function withheldText({ withheld }: Count): string | null {
  if (withheld.length === 0) return null;
  return `Withheld to protect persons: ${withheld.length} ${withheld.length === 1 ? "cell" : "cells"}`;
}
