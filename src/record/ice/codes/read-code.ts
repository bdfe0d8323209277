/** What a printed value stands for: a value of one of our dimensions, and whether the code tables have it. */
export interface ReadCode {
  readonly value: string;
  /** False where the value was only put into our spelling, or could not be read: the load lists it. */
  readonly isKnown: boolean;
}

/** Turns what a release prints, trimmed and not blank, into a value of a dimension. */
export type CodeReader = (printed: string) => ReadCode;

/** The value of a blank cell. */
export const UNKNOWN = "unknown";

export function known(value: string): ReadCode {
  return { value, isKnown: true };
}

export function unlisted(value: string): ReadCode {
  return { value, isKnown: false };
}

/** The printed words as they are: names of facilities and files. */
export function asPrinted(printed: string): ReadCode {
  return known(printed);
}
