/**
 * Words for a fiscal year as titles and headings of these workbooks may put them, for patterns over `plainWords`. Sources
 * of patterns, without groups that are kept.
 */
export const yearWords = {
  /** A year by its number: `fy2026`, `fy 26`, `eofy2026`, `fiscal year 2026 to date`. */
  named: "(?:(?:eo)?fy|fiscal year) ?(?:\\d{4}|\\d{2})(?!\\d)(?: to date)?",
  /** The year so far: `ytd`, `fytd`, `fiscal year to date`. */
  soFar: "(?:f?ytd|(?:fy|(?:fiscal )?year) to date)",
} as const;
