/** One kind of page furniture, and how a line of it reads. */
export interface FurnitureRule {
  readonly reason: string;
  /** First words, in lower case, of the lines the pattern can hold for; `*` for lines that begin with no letter. `null`: any. */
  readonly opens: readonly string[] | null;
  readonly pattern: RegExp;
  /** Holds for a single sentence inside a longer line too, not only for a line of its own. */
  readonly inSentence?: true;
  /** Lower-case words without which the pattern cannot hold: spares the search in most lines. */
  readonly needs?: string;
}

/** Pieces of patterns: dates, times of day, "three hours ago", stamps and the end of a line. */
export const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
export const CLOCK =
  "(?:(?:,|\\s|at|\\||[·•–—-])*\\d{1,2}(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[a-z]{2,4}\\)?)?)?";
export const DAY: string = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
export const AGO =
  "(?:\\d+|an?|one|two|few|a few)\\s+(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\\s+ago";
export const STAMP =
  "(?:first |last |originally )?(?:posted|published|updated|modified|created|date)(?:\\s+(?:on|at))?\\s*[:|–—-]?\\s*";
export const END = "\\s*[.!»›>→…|:]*$";

/** A rule; `opens` as words parted by spaces, empty for any. */
export function rule(
  reason: string,
  opens: string,
  source: string,
  inSentence?: true,
  needs?: string,
): FurnitureRule {
  const pattern = new RegExp(source, "i");
  return {
    reason,
    opens: opens === "" ? null : opens.split(" "),
    pattern,
    ...(inSentence && { inSentence }),
    ...(needs !== undefined && { needs }),
  };
}

/** A rule for lines of their own only, whose pattern needs certain words. */
export function lineRule(reason: string, needs: string, source: string): FurnitureRule {
  return rule(reason, "", source, undefined, needs);
}
