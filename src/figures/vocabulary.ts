import { measures } from "./catalogue.ts";
import { isDimensionValue } from "./dimensions.ts";
import type { MeasureKind } from "./measure.ts";

/** The words a table of figures may use: what the readers of published tables ask for. */
export interface Vocabulary {
  readonly measures: ReadonlyMap<
    string,
    { readonly kind: MeasureKind; readonly dimensions: readonly string[] }
  >;
  /** True where the dimension has that value: `nationality`, `CHN`. */
  dimensionValue(dimension: string, value: string): boolean;
}

/** The catalogue's measures and the codes of each dimension. */
export const vocabulary: Vocabulary = {
  measures: new Map(measures.map((measure) => [measure.id, measure])),
  dimensionValue: isDimensionValue,
};
