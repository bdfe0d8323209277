/**
 * The words that tell what a number measures, as tags. Longer phrases stand before shorter ones: in "ordered
 * removed" nobody was removed, and in "not in custody" nobody is held. Patterns see text with straight quotes and
 * plain spaces.
 */
export type Tag =
  | "ordered" | "non-detained-docket" | "national-docket" | "docket" | "not-in-custody" | "other-custody"
  | "in-custody" | "remain" | "removed" | "returned" | "expelled" | "interior" | "proceedings" | "flight"
  | "arrest" | "at-large" | "detainer" | "convicted" | "charged" | "no-conviction" | "court" | "pending"
  | "backlog" | "new-case" | "completed" | "in-absentia" | "appeal" | "asylum" | "application" | "case"
  | "average" | "no-show" | "arrested-by" | "no-order" | "new-court-case" | "ice" | "criminal-history" | "dhs" | "uncooperative" | "at-risk" | "287g" | "sanctuary" | "average-daily" | "book-in" | "book-out"
  | "length-of-stay" | "atd" | "encounter" | "issued" | "inactive" | "plan" | "protection" | "issued-order";

const AGENCY = "(?:the |an? )?(?:ICE|immigration|federal|U\\.S\\.|government|agency|agency's|ICE's|Immigration and Customs Enforcement(?: \\(ICE\\))?|U\\.S\\. Immigration and Customs Enforcement|its|their|DHS)?(?:'s)? ?";

const PATTERNS: readonly (readonly [tag: Tag, firstLetters: string, pattern: string])[] = [
  ["flight", "cdeir", "(?:(?:removal|deportation|repatriation|charter|ICE Air|expulsion) )+flights?"],
  ["ice", "dr", "(?:deportation|removal) officers?"],
  ["plan", "dmr", "mass (?:deportations?|removals?)|(?:deportation|removal) (?:campaigns?|plans?|operations?|agenda|efforts?|drive|goals?|targets?|machine)"],
  ["plan", "er", "Enforcement and Removal Operations|Removal Operations"],
  ["protection", "cdprsw", "(?:deportation|removal) protections?|(?:protections?|relief|shielded|protected) from (?:deportation|removal)|withholding of removal|cancellation of removal"],
  ["proceedings", "dr", "(?:removal|deportation) proceedings?|(?:removal|deportation) cases?"],
  ["no-order", "dnw", "without (?:an? |any )?(?:(?:final|formal|removal) )*orders?(?: of (?:removal|deportation))?|not (?:involve|require|based on|under|carry|come with) an? (?:(?:final|formal|removal) )*orders?(?: of removal)?|(?:do|does|did) not involve an? (?:removal )?orders?(?: of removal)?|no order of removal"],
  ["proceedings", "lnw", "(?:no|without an?|without|lack(?:s|ing)? an?) final (?:(?:removal|deportation) )?orders?(?: of removal)?"],
  ["docket", "d", "dockets? (?:held|holds|had|has|contained|contains|included|includes|totaled|stood)"],
  ["ordered", "o", "ordered (?:to be |them )?(?:deported|removed|expelled|brought back|sent (?:back|home)|returned)"],
  ["ordered", "o", "ordered (?:to )?(?:leave|depart|return|removal|deportation)"],
  ["ordered", "o", "orders? to (?:leave|expel|remove|deport|depart|have them (?:removed|deported)|be (?:removed|deported))"],
  ["ordered", "adefoprsu", "(?:(?:final|pending|outstanding|standing|unexecuted|active|existing|federal) )*(?:deportation|removal|expulsion) orders?"],
  ["ordered", "abfou", "(?:final )?orders? of (?:removal|deportation)|final orders?|final (?:removal|deportation)s? orders?|(?:already )?(?:been )?under orders"],
  ["ordered", "dlt", "despite orders|told to leave|legally removable"],
  ["non-detained-docket", "n", "non-?detained (?:\\w+ )?dockets?|NDD"],
  ["national-docket", "n", "national dockets?"],
  ["not-in-custody", "n", `not (?:currently |now |being |yet |actually |presently )*(?:held|detained|jailed|kept|imprisoned|in ${AGENCY}(?:custody|detention))`],
  ["not-in-custody", "ano", `outside (?:of )?${AGENCY}(?:custody|detention)|non-?detained|never (?:been )?detained|no longer (?:in custody|detained|held)|aren't (?:being )?(?:held|detained|in custody)`],
  ["remain", "hnw", "(?:have|has|had) yet to (?:be (?:removed|deported)|leave|depart)|(?:have|has|had) (?:not|never) (?:yet |actually )?(?:been )?(?:removed|deported|left|departed)|never (?:been )?(?:removed|deported|left)|(?:were|was) never (?:removed|deported)"],
  ["remain", "rsy", "remain(?:s|ed|ing)? (?:in the|at large|free|here|inside|illegally)|still (?:in the|living in|here)|yet to be (?:removed|deported)"],
  ["at-large", "ac", "at-?large arrests?|arrest(?:s|ed) at[ -]large|at-large|community arrests?"],
  ["other-custody", "clrs", "(?:local|state|county|criminal)(?: or (?:local|state))? (?:custody|jails?|prisons?)|released from (?:\\w+ )?(?:custody|jails?|prisons?)"],
  ["book-out", "bfr", "book(?:ed)?[- ]?outs?|booked out|released from (?:ICE )?detention|final releases?"],
  ["book-in", "bip", "book(?:ed|ing)?[- ]?ins?|booked(?: into)?|bookings|placed (?:in|into) (?:ICE )?detention|initial book-ins?"],
  ["length-of-stay", "adlmst", "(?:a |the )?(?:typical |average |mean )?stays? (?:lasted|averaged|was|were|ran|of)|(?:average )?lengths? of (?:stay|detention)|average stay|days in (?:ICE |immigration )?(?:custody|detention)|average time in (?:custody|detention)|ALOS"],
  ["average-daily", "ad", "average daily (?:detained |detention |detainee )?(?:population|number|count)?s?|daily average|ADP|average (?:detained |detention |detainee )population"],
  ["average", "aot", "(?:an |the )?average (?:of|number|count|day)|on average"],
  ["atd", "aegis", "alternatives[- ]to[- ]detention|ATD|ISAP|ankle monitors?|electronic(?:ally)? monitor(?:ing|ed)|GPS monitor(?:ing|s)|SmartLINK|Intensive Supervision Appearance"],
  ["detainer", "di", "detainers?|immigration holds?"],
  ["no-conviction", "n", "(?:no|neither) (?:a |any )?(?:criminal )?(?:convictions?|records?)(?:,? and no|,? nor(?: any| an?)?|,? or(?: any)?) (?:pending )?(?:criminal )?charges?"],
  ["no-conviction", "w", "without (?:a |any )?(?:criminal )?convictions? or (?:pending )?(?:criminal )?charges?"],
  ["no-conviction", "inow", "no (?:known )?criminal (?:records?|convictions?|history|histories|charges)|without (?:a |any )?(?:criminal )?(?:records?|convictions?|criminal charges)|non-?criminals?|(?:only )?immigration violat(?:ions?|ors?)"],
  ["charged", "acp", "charges? (?:of|for) [\\w -]{2,25} (?:were|was|are|is|remain(?:ed|s)?|still) pending|charges? (?:were |was |are |still )?pending|pending (?:\\w+ ){1,3}charges?|accused of"],
  ["charged", "cfp", "pending (?:criminal )?charges|charged with|criminal charges|facing (?:criminal )?charges"],
  ["criminal-history", "c", "criminal histor(?:y|ies)|criminal backgrounds?"],
  ["convicted", "ck", "convicted|convictions?|criminal (?:records?|aliens?|illegal immigrants|noncitizens|immigrants|migrants)|convicts|(?:known )?criminals"],
  ["in-absentia", "i", "in[- ]absentia|in their absence"],
  ["no-show", "fmn", "fail(?:ed|ing|ure|ures)? to (?:appear|show up)|no-shows?|missed (?:their |a )?(?:court )?hearings?"],
  ["inactive", "ai", "administratively closed|administrative closures?|inactive (?:pending )?cases"],
  ["appeal", "ab", "appeals?|appealed|Board of Immigration Appeals|BIA"],
  ["asylum", "a", "asylum"],
  ["application", "a", "applications?|applicants?|asylum claims|asylum requests|asylum[- ]seekers?"],
  ["new-court-case", "n", "new (?:(?:immigration|court|deportation|removal|initial) )*(?:cases?|filings?|receipts?)"],
  ["new-case", "cfinrtw", "new (?:(?:immigration|court|deportation|removal|initial) )*(?:cases?|filings?|receipts?)|(?:initial )?(?:case )?receipts?|(?:were |was )?filed|received|(?:were )?newly opened|notices? to appear|NTAs?|took in"],
  ["completed", "acdr", "complet(?:ed?|ions?|ing)|closed|decided|resolved|adjudicated|case resolutions|dispositions?"],
  ["backlog", "b", "backlog(?:ged|s)?"],
  ["pending", "apuw", "pending|await(?:s|ing)?|waiting|unresolved|undecided"],
  ["issued", "ehi", "issued|handed down|entered"],
  ["court", "ceij", "immigration courts?|immigration judges?|EOIR|Executive Office for Immigration Review|courts?|judges?"],
  ["case", "c", "cases"],
  ["uncooperative", "dnruw", "(?:uncooperative|recalcitrant|non-?cooperative|non-?compliant)|refus(?:e|es|ed|ing) to (?:accept|take back|take|receive|cooperate|repatriate)|(?:do|does|did|will|would) not (?:accept|take back|cooperate|take their)|won't (?:accept|take)"],
  ["at-risk", "a", "at[- ]risk of (?:non-?compliance|being (?:found )?uncooperative|becoming uncooperative|noncompliance)"],
  ["287g", "2", "287 ?\\(g\\)"],
  ["sanctuary", "s", "sanctuary"],
  ["expelled", "et", "Title 42(?: expulsions?)?|expulsions?|expelled"],
  ["arrested-by", "abfw", "arrested (?:(?:originally|first|initially) )?by|whom (?:the |U\\.S\\. )*(?:ICE|CBP|Border Patrol|Customs and Border Protection|Immigration and Customs Enforcement)(?: itself)? (?:had |has |have )?(?:\\w+ )?(?:arrested|apprehended)|an arrest by|being arrested by|arrests? (?:made )?by|following arrests? by|first arrested by"],
  ["interior", "fi", "(?:interior|from the interior|inside the country)"],
  ["returned", "rv", "voluntary returns?|returns|returned"],
  ["encounter", "abceg", "(?:border )?encounter(?:s|ed)?|apprehen(?:sions?|ded)|border crossings?|got-?aways?|crossed the border"],
  ["arrest", "a", "(?:administrative )?arrest(?:s|ed|ing)?"],
  ["in-custody", "abcdhijklw", `(?:being |are |is |were |was |currently )*(?:held|detained|detaining|jailed|kept|locked up)|(?:is|was|are|were) (?:holding|detaining)|holds|detains|behind bars|in (?:prison|jail|lockup)|in ${AGENCY}(?:custody|detention|lockup)|custody|detainees?|detention (?:population|centers?|facilit(?:y|ies))|detention|detain`],
  ["removed", "dr", "deport(?:ed|s|ing|ations?|ees?)?|remov(?:ed?|es|ing|als?)|repatriat(?:ed?|es|ing|ions?)"],
  ["docket", "d", "dockets?"],
  ["ice", "i", "ICE(?:'s)?|Immigration and Customs Enforcement"],
  ["dhs", "dh", "DHS|(?:Department of )?Homeland Security"],
];

const MATCHERS: readonly (readonly [Tag, RegExp])[] = PATTERNS.map(([tag, , pattern]) => [
  tag,
  new RegExp(`^(?:${pattern})$`, "i"),
]);

/** For each letter a phrase may begin with, what may stand there: most words are passed over at their first letter. */
const BY_LETTER: readonly (RegExp | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  const patterns = PATTERNS.filter(([, firstLetters]) => firstLetters.includes(letter)).map(([, , pattern]) => pattern);
  return patterns.length === 0 ? undefined : new RegExp(`(?:${patterns.join("|")})(?![\\w-])`, "iy");
});

export interface TagHit {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

const tagOfText = new Map<string, Tag>();

function tagOf(text: string): Tag {
  const key = text.toLowerCase();
  const known = tagOfText.get(key);
  if (known !== undefined) return known;
  const found = MATCHERS.find(([, matcher]) => matcher.test(text));
  const tag: Tag = found === undefined ? "docket" : found[0];
  if (tagOfText.size < 4096) tagOfText.set(key, tag);
  return tag;
}

/** Every tag in a stretch of text, in order. Linear. */
export function findTags(text: string): TagHit[] {
  const hits: TagHit[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = isWordCharacter(code);
    if (isWord && !inWord) {
      const phrases = BY_LETTER[code];
      if (phrases !== undefined) {
        phrases.lastIndex = at;
        const phrase = phrases.exec(text)?.[0];
        if (phrase !== undefined) {
          hits.push({ tag: tagOf(phrase), start: at, end: at + phrase.length });
          at += phrase.length - 1;
        }
      }
    }
    inWord = isWord;
  }
  return hits;
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
