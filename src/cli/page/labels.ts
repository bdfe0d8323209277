import type { Group } from "../../figures/index.ts";

/** The catalogue's words, as a page needs them: handed in, so that pages can be shown without a record. */
export interface Labels {
  /** `ndd-final-orders` gives the name agencies use. */
  readonly measureName: (id: string) => string;
  /** `nationality`, `MEX` gives `Mexico`. */
  readonly valueLabel: (dimension: string, value: string) => string;
}

/** A group in words: `Mexico`, `Mexico, convicted`; `all` for everybody the measure covers. */
export function groupLabel(group: Group, labels: Labels): string {
  const parts = Object.entries(group).map(([dimension, value]) => labels.valueLabel(dimension, value));
  return parts.length === 0 ? "all" : parts.join(", ");
}
