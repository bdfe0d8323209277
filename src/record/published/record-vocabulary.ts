/**
 * The words a table may use, handed in by whoever reads one: the catalogue of measures and the codes of each
 * dimension live in another room.
 */
export interface RecordVocabulary {
  readonly measures: ReadonlyMap<string, MeasureWords>;
  /** True where the dimension has that value: `nationality`, `CHN`. */
  dimensionValue(dimension: string, value: string): boolean;
}

export interface MeasureWords {
  readonly kind: "stock" | "flow" | "rate";
  readonly dimensions: readonly string[];
}
