const ODD = /[\u00a0\u2007\u2009\u202f\u2018\u2019\u201c\u201d\u2010\u2011]/g;
const PLAIN: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2010": "-",
  "\u2011": "-",
};

/**
 * The same text with typographic quotes, hard spaces and hard hyphens made plain, character for character, so that
 * every offset still holds.
 */
export function straighten(text: string): string {
  return text.replace(ODD, (character) => PLAIN[character] ?? character);
}
