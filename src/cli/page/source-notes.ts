import type { Figure, Source } from "../../figures/index.ts";
import { cite } from "./describe-claim.ts";

/** Sources numbered in the order in which figures first name them: `[1]` beside a figure, the list below. */
export interface SourceNotes {
  /** The mark of a figure's source. */
  readonly markOf: (figure: Figure) => string;
  /** The sources named so far. */
  readonly list: () => { readonly mark: string; readonly text: string }[];
}

/** Starts a numbering; sources that read the same are one. */
export function sourceNotes(): SourceNotes {
  const numbers = new Map<string, number>();
  const numberOf = (source: Source): number => {
    const text = source.url === undefined ? cite(source) : `${cite(source)}; ${source.url}`;
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };
  return {
    markOf: (figure) => `[${numberOf(figure.source)}]`,
    list: () => [...numbers].map(([text, number]) => ({ mark: `[${number}]`, text })),
  };
}
