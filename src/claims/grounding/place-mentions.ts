import { countryMentions, findState, regionMentions } from "../../core/index.ts";

/** A country, region or state a sentence names. `state` stands beside `country` for names that are both (Georgia). */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** Region id of the core table: `latin-america`. */
  readonly region: string | null;
  /** Postal code. */
  readonly state: string | null;
  /** ICE area of responsibility, by the city of its field office. */
  readonly area: string | null;
}

/** ICE field offices, by the city they are named after. */
const AREAS: ReadonlySet<string> = new Set(
  (
    "atlanta baltimore boston buffalo chicago dallas denver detroit el-paso harlingen houston los-angeles miami new-orleans " +
    "new-york newark philadelphia phoenix salt-lake-city san-antonio san-diego san-francisco seattle st-paul washington-dc"
  ).split(" "),
);

const CAPITALISED =
  /\b(?:the )?(?:[A-Z][\p{L}'.-]*)(?:,? (?:of the |of |and the |and |the )?[A-Z][\p{L}'.-]*){0,5}/gu;
const OWN_COUNTRY = "USA";

/**
 * Countries, regions and states named in a stretch of text, in order, offsets from `base`: any name, demonym or
 * agency spelling of the core table, written with a capital. The United States itself is left out.
 */
export function findPlaces(text: string, base = 0): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    readRun(match[0], base + match.index, found);
  }
  return found;
}

/** Longest name first at each word of a run of capitalised words. */
function readRun(run: string, base: number, found: PlaceMention[]): void {
  const starts = wordStarts(run);
  let word = 0;
  while (word < starts.length) {
    let taken = 0;
    for (let last = Math.min(starts.length, word + 6) - 1; last >= word && taken === 0; last--) {
      const start = starts[word] ?? 0;
      const end = wordEnd(run, starts[last] ?? 0);
      const mention = namedPlace(run.slice(start, end), base + start);
      if (mention !== null) {
        found.push(mention);
        taken = last - word + 1;
      }
    }
    word += Math.max(taken, 1);
  }
}

function wordStarts(run: string): number[] {
  const starts: number[] = [];
  for (const match of run.matchAll(/[^\s]+/g)) starts.push(match.index);
  return starts;
}

function wordEnd(run: string, start: number): number {
  const space = run.indexOf(" ", start);
  return space === -1 ? run.length : space;
}

type Named = Omit<PlaceMention, "start" | "end">;

/** Names asked for before: prose has the same capitalised words again and again. */
const asked = new Map<string, Named | null>();

function namedPlace(raw: string, start: number): PlaceMention | null {
  let named = asked.get(raw);
  if (named === undefined) {
    named = lookUp(raw);
    if (asked.size < 20_000) asked.set(raw, named);
  }
  return named === null ? null : { ...named, start, end: start + named.text.length };
}

function lookUp(raw: string): Named | null {
  const name = raw.replace(/(?:'s|[,.'-])+$/, "");
  const key = name.toLowerCase();
  if (key.length < 3 && name !== "UK") return null;
  const country = countryMentions().get(key) ?? null;
  const region = regionMentions().get(key) ?? null;
  const state = /^[a-z .]+$/.test(key) && key.length > 3 ? findState(name) : null;
  const areaId = key.replace(/[ .]+/g, "-");
  const area = AREAS.has(areaId) ? areaId : null;
  if (country === null && region === null && state === null && area === null) return null;
  return country === OWN_COUNTRY ? null : { text: name, country, region, state, area };
}

const demonyms = new Map<string, boolean>();

/** True for a word that names people by nationality: "Hondurans", "Chinese". */
export function isNationality(word: string): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  const known = demonyms.get(word);
  if (known !== undefined) return known;
  const answer = countryMentions().has(word.toLowerCase()) && /(?:s|ese|ish|ch)$/.test(word);
  demonyms.set(word, answer);
  return answer;
}
