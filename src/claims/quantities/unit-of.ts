import type { Unit } from "../../core/index.ts";
import { isHyphen, joinedWord, nextWord, type Word } from "./words.ts";

/** Nouns that tell a number's unit, plural and singular alike after the final "s" is dropped where it may be. */
const NOUNS: Readonly<Record<Exclude<Unit, "percent" | "other" | "events">, string>> = {
  people:
    "people person persons noncitizen non-citizen immigrant migrant alien individual national man men woman women child " +
    "children citizen resident refugee detainee inmate prisoner deportee parolee applicant respondent minor juvenile adult " +
    "kid boy girl student worker employee officer agent judge lawyer attorney soldier troop troops member criminal " +
    "offender fugitive suspect victim voter protester visitor passenger patient asylum-seeker seeker foreigner " +
    "evacuee teenager infant toddler mother father parent lawmaker senator deputy marine interpreter prosecutor",
  cases: "case proceeding",
  acres: "acre",
  flights: "flight",
  days: "day",
  dollars: "dollar bucks",
  applications: "application",
  countries: "country countries",
  agreements: "agreement",
  jurisdictions: "jurisdiction",
};
/** Further nouns that are plainly counted; they name no unit of ours but tell a count from a year or a name. */
const COUNTED =
  "arrest death removal deportation release encounter crossing apprehension bed home house apartment job school vote " +
  "seat plane bus ship truck vehicle car gun weapon pound ton mile foot feet meter metre kilometer kilometre gallon " +
  "barrel item document file record order warrant detainer conviction charge complaint lawsuit ruling appeal hearing " +
  "city cities county counties state nation facility facilities center centre site location office building camp unit " +
  "family families household company companies business businesses group organization agency agencies bill law rule " +
  "page word book ticket call email letter message sample test dose injury injuries attack raid crime murder homicide " +
  "assault rape robbery strike visa permit card petition request claim transfer grant denial denials tent " +
  "cell floor tree animal horse cow sheep chicken egg shot round bullet missile drone tank aircraft game match goal " +
  "point run hit yard town village school hospital church store shop restaurant hotel firefighter nurse doctor " +
  "teacher player fan guest customer client user follower subscriber reader viewer survivor casualty casualties drug " +
  "pill gram kilogram kilo ounce liter litre watt megawatt share stock contract deal loan ballot precinct " +
  "american mexican guatemalan honduran salvadoran venezuelan cuban haitian chinese indian russian afghan syrian";

const UNITS: ReadonlyMap<string, Unit | null> = new Map<string, Unit | null>([
  ...COUNTED.split(" ").map((noun): [string, null] => [noun, null]),
  ...Object.entries(NOUNS).flatMap(([unit, nouns]) =>
    nouns.split(" ").map((noun): [string, Unit] => [noun, unit as Unit]),
  ),
]);
/** Words that end the search: what follows them is another part of the sentence. */
const ENDS: ReadonlySet<string> = new Set(
  (
    "of in on at to from by for with and or but as than that who which were was are is be been have has had did do " +
    "does will would could can may might must said say says since after before during per a an the this these those " +
    "it its they them their he his she her we our you your out when while where if so not no into over under between"
  ).split(" "),
);

/** How many words after the number are looked at: "illegal", "foreign-born", "U.S." may stand before the noun. */
const REACH = 4;

/** The unit that the noun after a number gives: "1,400 acres" acres, "13,000 of them" `null`. */
export function unitOf(text: string, end: number): Unit | null {
  return nounAfter(text, end)?.unit ?? null;
}

/** True where a noun that can be counted follows within four words. */
export function isCountedNoun(text: string, end: number): boolean {
  return nounAfter(text, end) !== null;
}

/** True where a plural noun with a unit of ours follows: "2000 people" is no year, "the 2020 raid" is one. */
export function isPluralUnit(text: string, end: number): boolean {
  const noun = nounAfter(text, end);
  return noun !== null && noun.unit !== null && /(?:s|people|men|women|children)$/.test(noun.word.text);
}

/** True for a word that names a countable thing, singular or plural. */
export function isCountedWord(word: string): boolean {
  return unitOfWord(word) !== undefined;
}

interface Noun {
  readonly word: Word;
  readonly unit: Unit | null;
}

/** The last of the nouns that stand together: "deportation flight" is a flight. */
function nounAfter(text: string, end: number): Noun | null {
  let found: Noun | null = null;
  let at = end;
  for (let step = 0; step < REACH || found !== null; step++) {
    const word = step === 0 || isHyphen(text.charCodeAt(at)) ? joinedWord(text, at) : nextWord(text, at);
    if (word === null || ENDS.has(word.text)) return found;
    const unit = unitOfWord(word.text);
    const modifier = unit !== undefined && isHyphen(text.charCodeAt(word.end)) && step > 0;
    if (unit !== undefined && !modifier) found = { word, unit };
    else if (found !== null) return found;
    if (found?.unit != null && found.word.text.endsWith("s")) return found;
    at = word.end;
  }
  return found;
}

function unitOfWord(word: string): Unit | null | undefined {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  return UNITS.get(bare) ?? (UNITS.has(bare) ? null : singular(bare));
}

function singular(word: string): Unit | null | undefined {
  return word.endsWith("s") ? UNITS.get(word.slice(0, -1)) : undefined;
}
