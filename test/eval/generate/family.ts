import type { Figure, FigureIndex } from "../../../src/figures/index.ts";

/** Sentences of one kind and the figures on record that they can state. */
export interface Family {
  readonly id: string;
  /** Measures that the words may mean to a careful reader. */
  readonly measures: readonly string[];
  /** The figures that its sentences state. */
  readonly figures: (index: FigureIndex) => readonly Figure[];
  /** Sentences with gaps: see `render`. A sentence fits a figure that has words for all its gaps. */
  readonly frames: readonly string[];
  /** Decimals that its numbers are printed with at most; 0 unless stated. */
  readonly decimals?: number;
}

/** Figures of a measure whose groups have exactly these dimensions. */
export function figuresBy(
  index: FigureIndex,
  measure: string,
  dimensions: readonly string[],
): readonly Figure[] {
  const wanted = [...dimensions].sort().join();
  return index.ofMeasure(measure).filter(({ group }) => Object.keys(group).sort().join() === wanted);
}

/** The label of a period ("FY2024", "2024-10"), "" for a day. */
export function labelOf({ time }: Figure): string {
  return "asOf" in time ? "" : time.label;
}

/** True for figures of a whole fiscal year from that one on. */
export function isFiscalYear(figure: Figure, from = 0): boolean {
  const year = /^FY(\d{4})$/.exec(labelOf(figure))?.[1];
  return year !== undefined && Number(year) >= from;
}

/** True for figures of a whole month. */
export function isMonth(figure: Figure): boolean {
  return /^\d{4}-\d{2}$/.test(labelOf(figure)) && figure.notes.length === 0;
}
