import { nextWord, previousWord } from "./words.ts";

const NAMED: ReadonlyMap<string, "dollars" | "other" | "cents"> = new Map([
  ["dollar", "dollars"],
  ["dollars", "dollars"],
  ["bucks", "dollars"],
  ["cents", "cents"],
  ["euros", "other"],
  ["pesos", "other"],
  ["yuan", "other"],
  ["yen", "other"],
  ["rupees", "other"],
  ["francs", "other"],
  ["rubles", "other"],
  ["roubles", "other"],
  ["reais", "other"],
  ["lempiras", "other"],
  ["quetzales", "other"],
]);
const CODES: ReadonlySet<string> = new Set(["eur", "gbp", "mxn", "cad", "inr", "cny", "jpy"]);

/** The currency sign or code before a number, and whose it is: "$" and "US$" are dollars, others are `other`. */
export function currencyBefore(
  text: string,
  at: number,
): { start: number; unit: "dollars" | "other" } | null {
  const code = text.charCodeAt(at - 1);
  if (code === 36) {
    if (text.startsWith("US", at - 3)) return { start: at - 3, unit: "dollars" };
    const letter = text.charAt(at - 2);
    if (/[A-Z]/.test(letter) && !/[A-Za-z]/.test(text.charAt(at - 3)))
      return { start: at - 2, unit: "other" };
    return { start: at - 1, unit: "dollars" };
  }
  if (code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9)
    return { start: at - 1, unit: "other" };
  if (code !== 32 && code !== 0xa0) return null;
  const before = text.charCodeAt(at - 2);
  if (before < 65 || before > 90) return null;
  const word = previousWord(text, at);
  if (word?.text === "usd") return { start: word.start, unit: "dollars" };
  return word !== null && CODES.has(word.text) ? { start: word.start, unit: "other" } : null;
}

/** The currency named by the word after a number ("dollars", "pesos"); cents are hundredths of a dollar. */
export function currencyAfter(text: string, at: number): "dollars" | "other" | "cents" | null {
  const word = nextWord(text, at);
  return word === null ? null : (NAMED.get(word.text) ?? null);
}
