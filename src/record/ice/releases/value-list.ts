import { MISSING } from "../../../store/index.ts";
import { cellMark } from "../codes/marks.ts";
import type { CodeReader } from "../codes/read-code.ts";

/** The values of a stored column of codes, and the printed texts that the code tables lack. */
export interface ValueList {
  readonly values: string[];
  /** The place of a value, which is added where it is new. */
  readonly placeOf: (value: string) => number;
  /** The place of the value a printed text stands for; MISSING where the text is blank or a mark. */
  readonly placeOfText: (printed: string) => number;
  readonly isUnlisted: (printed: string) => boolean;
}

export function createValueList(read: CodeReader): ValueList {
  const values: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (value: string): number => {
    let place = places.get(value);
    if (place === undefined) {
      place = values.push(value) - 1;
      places.set(value, place);
    }
    return place;
  };
  return {
    values,
    placeOf,
    placeOfText: (printed) => {
      const text = cleanText(printed);
      return text === "" || cellMark(text) !== null ? MISSING : placeOf(read(text).value);
    },
    isUnlisted: (printed) => {
      const text = cleanText(printed);
      return text !== "" && cellMark(text) === null && !read(text).isKnown;
    },
  };
}

/** Without blanks around it, and with single ones inside. */
export function cleanText(printed: string): string {
  return printed.trim().replaceAll(/\s+/g, " ");
}
