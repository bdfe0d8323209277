import { COURT_CODES_WITHOUT_COUNTRY } from "./countries.ts";
import { type Country, countryTable } from "./countries-table.ts";

const ASCII = /^[ -~]*$/;
const FORMAL = /^(?:[a-z]+ )?(?:republic|kingdom|principality|sultanate|commonwealth) of (?:the )?/;

interface Codes {
  readonly byAlpha3: ReadonlyMap<string, Country>;
  readonly byAlpha2: ReadonlyMap<string, string>;
  readonly byCourtCode: ReadonlyMap<string, string>;
}

let codes: Codes | null = null;
let spellings: ReadonlyMap<string, string> | null = null;
let mentions: ReadonlyMap<string, string> | null = null;

/** Spellings that a table may print but that in prose nearly always mean something else. */
const NOT_IN_PROSE: ReadonlySet<string> = new Set([
  "midway",
  "jersey",
  "reunion",
  "salvador",
  "st martin",
  "prc",
]);

/**
 * The country a spelling names: English or agency name, demonym in singular or plural, alpha-2 or alpha-3 code, in any
 * case (`"China, Peoples Republic of"`, `"Hondurans"`, `"GTM"`). Of an ambiguous word it gives the reading agencies'
 * tables and most reports mean; `ambiguousPlaces` lists those words.
 *
 * @returns ISO 3166-1 alpha-3, or the withdrawn code of a former country; `null` where no country is spelt so
 */
export function findCountry(spelling: string): string | null {
  const bySpelling = spellingIndex();
  const key = comparable(spelling);
  const named = bySpelling.get(key) ?? bySpelling.get(key.replace(/ (?:nationals?|citizens?)$/, ""));
  if (named !== undefined) return named;
  const formal = bySpelling.get(key.replace(FORMAL, ""));
  if (formal !== undefined) return formal;
  const code = spelling.trim().toUpperCase();
  return codeIndex().byAlpha3.has(code) ? code : (codeIndex().byAlpha2.get(code) ?? null);
}

/** The English short name of an alpha-3 code (`CHN` gives `China`); an unknown code comes back as it is. */
export function countryName(alpha3: string): string {
  return codeIndex().byAlpha3.get(alpha3)?.name ?? alpha3;
}

/**
 * The country of an immigration court code (`CH` gives `CHN`, `CI` is Chile): alpha-3, or `unknown`, `stateless` or
 * `other` for the codes that name no one country; `null` for a code that is not in the court's lists.
 */
export function eoirCountry(code: string): string | null {
  const key = code.trim().toUpperCase();
  if (Object.hasOwn(COURT_CODES_WITHOUT_COUNTRY, key)) return COURT_CODES_WITHOUT_COUNTRY[key] ?? null;
  return codeIndex().byCourtCode.get(key) ?? null;
}

/** A former country's last day and the countries on its soil now; `null` for one that exists or is not known. */
export function formerCountry(
  alpha3: string,
): { readonly ended: string; readonly successors: readonly string[] } | null {
  const country = codeIndex().byAlpha3.get(alpha3);
  if (country === undefined || country.ended === null) return null;
  return { ended: country.ended, successors: country.successors };
}

/**
 * Every name, agency spelling and demonym that prose may use, in lower case with accents and without, singular and
 * plural, to alpha-3. Only words printed with a capital should be looked up: `turkey`, `pole` and `chad` are words of
 * their own. Built at first use.
 */
export function countryMentions(): ReadonlyMap<string, string> {
  mentions ??= buildMentions();
  return mentions;
}

function codeIndex(): Codes {
  codes ??= buildCodeIndex();
  return codes;
}

function buildCodeIndex(): Codes {
  const byAlpha3 = new Map<string, Country>();
  const byAlpha2 = new Map<string, string>();
  const byCourtCode = new Map<string, string>();
  for (const country of countryTable()) {
    byAlpha3.set(country.alpha3, country);
    if (country.alpha2 !== null) byAlpha2.set(country.alpha2, country.alpha3);
    for (const code of country.courtCodes) byCourtCode.set(code, country.alpha3);
  }
  return { byAlpha3, byAlpha2, byCourtCode };
}

function spellingIndex(): ReadonlyMap<string, string> {
  spellings ??= new Map(
    countryTable().flatMap((country) =>
      allNames(country).map((name): [string, string] => [comparable(name), country.alpha3]),
    ),
  );
  return spellings;
}

function buildMentions(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const country of countryTable()) {
    for (const name of allNames(country)) {
      if (NOT_IN_PROSE.has(comparable(name)) || name.includes("(")) continue;
      for (const form of printedForms(name)) found.set(form, country.alpha3);
    }
  }
  return found;
}

function allNames(country: Country): string[] {
  return [country.name, ...country.spellings, ...country.demonyms.flatMap(withPlural)];
}

/** `Haitian` gives `Haitian, Haitians`; words like `Chinese`, `Swiss`, `Frenchmen` have no other form. */
function withPlural(demonym: string): string[] {
  const fixed = /(?:s|sh|ch|ese|x|z)$|(?:ch|sh)(?:wo)?m[ae]n$/i.test(demonym);
  return fixed ? [demonym] : [demonym, `${demonym}s`];
}

function printedForms(name: string): string[] {
  const lower = name.toLowerCase();
  const forms = [lower, withoutAccents(lower)];
  if (lower.startsWith("saint ")) forms.push(`st. ${lower.slice(6)}`, `st ${lower.slice(6)}`);
  if (lower.startsWith("st. ")) forms.push(`saint ${lower.slice(4)}`, `st ${lower.slice(4)}`);
  if (lower.includes("'")) forms.push(...forms.map((form) => form.replaceAll("'", "’")));
  return forms;
}

function withoutAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** One spelling for all ways of printing a name: see the note at the head of the table. */
function comparable(spelling: string): string {
  const lower = withoutAccents(spelling).toLowerCase().trim();
  const plain = /^[a-z]+(?: [a-z]+)*$/.test(lower) ? lower : withoutPunctuation(lower);
  return plain.includes(" ") ? plain.replace(/\bsaint\b/g, "st").replace(/^the | the$| former$/g, "") : plain;
}

function withoutPunctuation(text: string): string {
  return text
    .replace(/[.'’]/g, "")
    .replaceAll("&", " and ")
    .replace(/[-‐‑–,()/]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
