import type { Claim } from "../claim.ts";

/** What the noun after a number says of it: the unit it gives, none found, or a noun that is none of ours. */
export type HeadNoun =
  | { readonly kind: "known"; readonly unit: Claim["unit"]; readonly noun: string }
  | { readonly kind: "absent" }
  | { readonly kind: "foreign"; readonly noun: string };

const PEOPLE =
  /^(?:people|persons?|individuals?|noncitizens?|non-citizens?|citizens?|immigrants?|migrants?|aliens?|foreigners?|nationals?|illegals?|undocumented|men|women|males?|females?|adults?|children|minors?|detainees?|inmates?|prisoners?|convicts?|criminals?|offenders?|murderers?|killers?|rapists?|deportees?|participants?|enrollees|asylum-seekers?|seekers?|refugees?|residents?|foreign-born|others|fugitives?|absconders?|respondents?|parolees|evacuees|families|beneficiaries|workers?|students?|holders?)$/i;
const CASES = /^(?:cases?|proceedings|receipts|completions|filings|matters|backlog)$/i;
const EVENTS =
  /^(?:arrests|removals|deportations|repatriations|returns|expulsions|book-ins?|book-outs?|book|bookings|detainers?|orders?|appeals?|applications?|claims?|decisions?|detentions|releases|apprehensions|encounters?|charges?|convictions?|requests?|countries|nations|governments|agreements?|partnerships|jurisdictions?|agencies|cities|counties|states|localities|places|documents|notices|filings?|days|detained|holds?|burglaries|homicides|murders|assaults|kidnappings|offen[cs]es)$/i;
const STOP =
  /^(?:of|from|in|on|at|to|by|for|with|without|under|over|who|whom|whose|that|which|and|or|but|as|than|since|during|despite|while|because|if|after|before|between|among|per|a|an|the|are|were|is|was|be|been|being|has|have|had|do|does|did|not|will|would|can|could|may|might|must|should|remain|remains|remained|live|lives|lived|come|came|comes|originate|originated|stay|stayed|face|faced|await|hail|hold|went|got|left|deported|removed|arrested|held|convicted|charged|ordered|booked|released|listed|enrolled|monitored|sent|told|said|says|last|this|these|those|each|every|so|it|they|he|she|now|still|also|already|only|currently|nationwide|there|here|today|down|up|compared|according|again|overall|total|annually|monthly|daily|respectively|versus|vs|accounts?|accounted|made|makes?|seen|set|down|when|where|through|until|against|about|around|later|earlier|ago|ones?|more|fewer|less|higher|lower|such)$/i;
const UNITS: readonly (readonly [RegExp, Claim["unit"]])[] = [
  [/^acres?$/i, "acres"],
  [/^flights?$/i, "flights"],
  [/^dollars?$/i, "dollars"],
  [CASES, "cases"],
  [PEOPLE, "people"],
  [EVENTS, "other"],
];
const ADJECTIVE =
  /^(?:illegal|undocumented|unauthorized|foreign|criminal|convicted|deportable|removable|detained|non-detained|final|pending|new|initial|total|immigration|asylum|court|administrative|active|additional|other|single|adult|young|deportation|removal|defensive|interior|at-large|unaccompanied|known|uncooperative|recalcitrant|sanctuary|different|separate|signed|local|law|enforcement|federal|state|such|previously|alleged|suspected|recent|completed|pending)$/i;

/**
 * Reads the noun a number counts: the last word of the noun phrase after it, up to a verb, preposition or
 * punctuation. A demonym ends the phrase as people. A word we do not know makes the number a count of something
 * that is none of ours ("500 agents").
 */
export function headNoun(after: string, isDemonym: (word: string) => boolean): HeadNoun {
  let known: HeadNoun | null = null;
  let foreign: string | null = null;
  const words =
    /^[\s-]*(?<phrase>[A-Za-z][^,.;:()"!?–—\n]{0,80})/
      .exec(after.replace(/^ family (?:unit )?members\b/, " families"))
      ?.groups?.["phrase"]?.split(/\s+/) ?? [];
  for (const raw of words.slice(0, 7)) {
    const word = raw.replace(/(?:'s|')$/, "");
    if (word === "" || STOP.test(word)) break;
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    if (unit !== undefined) {
      known = { kind: "known", unit, noun: word.toLowerCase() };
      foreign = null;
    } else if (isDemonym(word)) {
      known = { kind: "known", unit: "people", noun: word };
    } else if (/^\d/.test(word)) {
      break;
    } else if (known !== null) {
      if (!ADJECTIVE.test(word)) break;
    } else if (isPluralNoun(word)) {
      foreign = word.toLowerCase();
    } else if (/[^n]ed$/.test(word) && foreign === null && !ADJECTIVE.test(word)) {
      break;
    }
  }
  if (known !== null) return known;
  return foreign === null ? { kind: "absent" } : { kind: "foreign", noun: foreign };
}

const IRREGULAR =
  /^(?:police|staff|personnel|aircraft|troops|livestock|cattle|deer|euros?|crew|households?|inhabitants?|beds?|officers?|agents?)$/i;

/** A word that can only be a plural noun here; other unknown words before a noun are adjectives, at the end verbs. */
function isPluralNoun(word: string): boolean {
  if (/^[A-Z]/.test(word) || ADJECTIVE.test(word)) return false;
  return IRREGULAR.test(word) || (/[a-z]{2,}s$/.test(word) && !/(?:ss|us|is|ous|'s)$/.test(word));
}
