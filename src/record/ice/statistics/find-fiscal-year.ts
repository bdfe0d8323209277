import type { StatisticsSheet } from "./statistics-sheet.ts";

/** The fiscal years a text names: `FY2026`, `EOFY24` and `Fiscal Year 2020` give 2026, 2024 and 2020. */
export function fiscalYearsIn(text: string): number[] {
  const found = text.matchAll(/(?:\bE?O?Y?FY|fiscal year)[ -]?(\d{4}|\d{2})(?!\d)/gi);
  return [...found].map(([, digits = ""]) => Number(digits.length === 2 ? `20${digits}` : digits));
}

/**
 * The fiscal year a sheet is of: what its own heading says (`ICE DETENTION DATA, FY26`), or else its name. `null` where
 * neither says. The line on the law that orders the publication names a year too, and is passed over.
 */
export function fiscalYearOfSheet({ name, texts }: StatisticsSheet): number | null {
  const headings = texts.filter(({ words }) => /^ice .* data\b/.test(words) && !/pursuant/.test(words));
  for (const text of [...headings.map((heading) => heading.text), name]) {
    const [year, second] = fiscalYearsIn(text);
    if (year !== undefined && (second === undefined || second === year)) return year;
  }
  return null;
}
