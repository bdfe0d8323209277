import type { Figure, FigureIndex } from "../../../../src/figures/index.ts";
import { figuresBy, isFiscalYear } from "../family.ts";
import type { Random } from "../random.ts";
import { countryWords } from "../words/country-words.ts";

/** A true number with the words that stand beside it. */
export interface Part {
  readonly figure: Figure;
  readonly value: number;
  readonly name: string;
  readonly people: string;
}

/** So many of the larger countries on the non-detained docket, each another one. */
export function someCountries(
  index: FigureIndex,
  random: Random,
  count: number,
  least = 2000,
): readonly Part[] {
  const parts = figuresBy(index, "ndd-final-orders", ["nationality"]).flatMap((figure) => {
    const words = countryWords.get(figure.group["nationality"] ?? "");
    if (words === undefined || figure.value < least) return [];
    return [{ figure, value: figure.value, name: words.name, people: words.people }];
  });
  return random.shuffle(parts).slice(0, count);
}

/** Two successive fiscal years of a yearly measure, the earlier first; `null` where it has none. */
export function someYears(
  index: FigureIndex,
  measure: string,
  from: number,
  random: Random,
): { readonly year: number; readonly before: Figure; readonly after: Figure } | null {
  const years = figuresBy(index, measure, []).filter((figure) => isFiscalYear(figure, from));
  const pairs = years.flatMap((after) => {
    const year = yearOf(after);
    const same = years.filter((other) => yearOf(other) === year);
    const before = years.filter((other) => yearOf(other) === year - 1);
    const [only] = before;
    return same.length === 1 && before.length === 1 && only !== undefined
      ? [{ year, before: only, after }]
      : [];
  });
  return pairs.length === 0 ? null : random.pick(pairs);
}

function yearOf({ time }: Figure): number {
  return "asOf" in time ? Number(time.asOf.slice(0, 4)) : Number(time.label.slice(2));
}
