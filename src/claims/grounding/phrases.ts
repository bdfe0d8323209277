/**
 * The words that tell what a number measures, as tags. Longer phrases stand before shorter ones: in "ordered
 * removed" nobody was removed, and in "not in custody" nobody is held. Patterns see text with straight quotes and
 * plain spaces.
 */
export type Tag =
  | "ordered"
  | "non-detained-docket"
  | "national-docket"
  | "docket"
  | "not-in-custody"
  | "other-custody"
  | "in-custody"
  | "remain"
  | "removed"
  | "returned"
  | "expelled"
  | "interior"
  | "proceedings"
  | "flight"
  | "arrest"
  | "at-large"
  | "detainer"
  | "convicted"
  | "charged"
  | "no-conviction"
  | "court"
  | "pending"
  | "backlog"
  | "new-case"
  | "completed"
  | "in-absentia"
  | "appeal"
  | "asylum"
  | "application"
  | "case"
  | "average"
  | "title-42"
  | "referral"
  | "disposition"
  | "completion"
  | "no-show"
  | "arrested-by"
  | "no-order"
  | "new-court-case"
  | "ice"
  | "criminal-history"
  | "dhs"
  | "uncooperative"
  | "at-risk"
  | "287g"
  | "sanctuary"
  | "average-daily"
  | "book-in"
  | "book-out"
  | "length-of-stay"
  | "atd"
  | "encounter"
  | "issued"
  | "inactive"
  | "plan"
  | "protection"
  | "issued-order"
  | "community";

const AGENCY =
  "(?:the |an? )?(?:ICE|immigration|federal|U\\.S\\.|government|agency|agency's|ICE's|Immigration and Customs Enforcement(?: \\(ICE\\))?|U\\.S\\. Immigration and Customs Enforcement|its|their|DHS)?(?:'s)? ?";

/** A number and what it counts, between a verb and the words that complete it: "took 28,880 people into detention". */
const COUNTED =
  "(?:(?:about|some|nearly|over|more than|roughly) )?[\\d,.]+(?: million| thousand)?(?: [\\w-]+){1,2}";
const HELD = "(?:ICE |immigration |federal |the agency's |its )?(?:detention|custody)";

/** Tag, letters a phrase of it may begin with, and the phrases; of several that fit at one place the first wins. */
export const PHRASES: readonly (readonly [tag: Tag, firstLetters: string, pattern: string])[] = [
  [
    "not-in-custody",
    "nai",
    "(?:not|aren't|isn't|weren't|n't) (?:currently |now |being |yet )*(?:held|detained|jailed|kept|locked up|behind bars|imprisoned)",
  ],
  ["book-in", "e", "enter(?:ed|ing)? (?:ICE|immigration|federal) (?:detention|custody)"],
  ["book-in", "n", "new (?:ICE |immigration )?detentions|newly detained"],
  [
    "book-in",
    "ai",
    "(?:intakes?|admissions?) (?:at|to|into|in) (?:ICE |immigration )?detention(?: centers?| facilities)?",
  ],
  [
    "book-in",
    "pstab",
    `(?:placed|put|sent|taken|took|brought|admitted)(?: ${COUNTED})? (?:in|into|to) (?:ICE |immigration |federal )?detention`,
  ],
  ["arrest", "t", `(?:taken|took|taking|take)(?: ${COUNTED})? into (?:ICE |immigration |federal )?custody`],
  ["book-out", "p", `paroled (?:out of|from) ${HELD}|posted (?:a )?bond|posting bond`],
  ["book-out", "f", `freed(?: ${COUNTED})?(?: from ${HELD})?`],
  ["book-out", "lw", `(?:left|leaving|walked out of) ${HELD}`],
  [
    "book-out",
    "l",
    `let(?: ${COUNTED})? (?:out of ${HELD}|go (?:on|from) (?:${HELD}|bond|recognizance|parole))`,
  ],
  [
    "book-out",
    "o",
    "on (?:their |his |her )?own recognizance|on recognizance|on orders? of (?:supervision|recognizance)",
  ],
  [
    "book-out",
    "r",
    `releas(?:ed|es|ing)(?: ${COUNTED})? (?:from (?:(?:ICE|immigration|federal) custody|(?:ICE |immigration )?detention)|on (?:(?:a )?bond|parole|recognizance|their own recognizance|an order|orders))`,
  ],
  ["book-out", "bs", "bonded out|bond was (?:posted|set|paid)|set bond"],
  ["book-out", "ht", `(?:handed|turned|transferred)(?: ${COUNTED})?(?: over)? to the (?:U\\.S\\. )?Marshals`],
  ["national-docket", "n", "nation(?:al|wide) (?:dockets?|caseload)"],
  ["national-docket", "ewf", "(?:entire|whole|full) (?:dockets?|caseload)"],
  ["national-docket", "d", "detained and non-?detained|detained or not"],
  ["national-docket", "i", `including (?:those|people) (?:held )?in ${HELD}`],
  ["docket", "c", "caseloads?"],
  ["atd", "a", "alternatives program"],
  ["not-in-custody", "d", `(?:does|do|did) not (?:hold|detain)`],
  ["not-in-custody", "l", `living (?:free|freely)`],
  ["not-in-custody", "arlw", `(?:are|were|remain|remains|remained|living) out of ${HELD}`],
  ["not-in-custody", "b", "but not (?:detained|held|in custody)"],
  ["ordered", "t", "told (?:by an? (?:immigration |federal )?(?:judge|court) )?to (?:leave|go home)"],
  ["ordered", "o", `ordered ${COUNTED} (?:out|deported|removed|to leave|to be (?:deported|removed))`],
  ["in-custody", "is", "(?:sat )?in (?:ICE|immigration) (?:jails?|prisons?|lockups?|cells?)"],
  ["convicted", "f", "found guilty"],
  ["convicted", "c", "criminal(?= (?:deportations|removals|arrests))"],
  ["criminal-history", "r", "rap sheets?"],
  ["charged", "c", "charged but not (?:yet )?convicted|charges pending"],
  ["charged", "u", "unresolved (?:criminal )?charges?"],
  ["charged", "f", "fac(?:e|es|ed|ing) (?:[\\w-]+ ){0,2}charges?"],
  ["charged", "bwh", "(?:been|were|was|had been) charged(?! (?:rent|fees?|a ))"],
  ["removed", "s", `sent(?: ${COUNTED})? (?:back home|home|back)`],
  ["removed", "pf", `(?:put|flew|flown)(?: ${COUNTED})? (?:on (?:planes|flights)(?: home)?|home)`],
  ["returned", "al", "(?:allowed to )?(?:leave|left|leaving|go home) voluntarily"],
  ["interior", "a", "arrested (?:in the interior|inside the (?:United States|country|U\\.S\\.))"],
  ["interior", "a", "after (?:an |being )?ICE arrest(?:s|ed)?"],
  ["arrest", "a", "apprehended by (?:ICE|deportation officers|immigration (?:officers|agents))"],
  ["arrest", "i", "ICE (?:officers?|agents?)(?: have| had)? apprehended"],
  ["arrest", "pr", "(?:picked|rounded) up"],
  ["arrest", "to", `(?:took|taken)(?: ${COUNTED}){1,2} off (?:the|our) streets?`],
  ["community", "i", "in the community"],
  [
    "community",
    "ao",
    "(?:at|from) (?:their )?homes,? (?:and )?workplaces|on the streets?|outside (?:of )?(?:jails?|prisons?)(?: (?:and|or) (?:jails?|prisons?))?",
  ],
  ["community", "m", "made at large"],
  ["community", "s", "street arrests?"],
  ["detainer", "h", "hold requests?"],
  ["detainer", "a", "asked (?:\\w+ ){0,3}(?:jails?|prisons?|sheriffs|police) to (?:hold|keep|detain)"],
  ["new-court-case", "np", "(?:newly )?(?:placed|put) (?:in|into) (?:removal|deportation) proceedings"],
  ["new-case", "o", "opened"],
  ["completed", "f", "finish(?:ed|ing)?"],
  ["completed", "dir", "disposed of|issued (?:decisions|rulings)|ruled on"],
  ["pending", "ac", "awaited|clog(?:ged|ging|s)?"],
  ["pending", "o", "on appeal"],
  ["pending", "w", "weighing"],
  ["application", "a", "appl(?:ied|y|ying) for"],
  [
    "application",
    "frc",
    "(?:filings?|requests?|claims) (?:in|hit|reached|were|rose|fell|lodged|filed|before|at|totaled)",
  ],
  [
    "at-risk",
    "a",
    "at[- ]risk of (?:becoming |being )?(?:found )?(?:recalcitrant|uncooperative|non-?complian(?:ce|t))",
  ],
  [
    "287g",
    "lad",
    "(?:let|letting|allow|allows|allowing|deputiz(?:e|es|ing)) (?:local|state|county|sheriffs?)(?: [a-z]+){0,3}",
  ],
  ["287g", "twj", "(?:task force|warrant service officer|jail enforcement) (?:model|agreements?)"],
  ["sanctuary", "s", "sanctuaries"],
  ["ordered", "dr", "(?:deportation|removal) (?:backlogs?|lists?)"],
  [
    "ordered",
    "adfslmu",
    "(?:await(?:s|ing)?|fac(?:e|es|ing)|due for|slated for|scheduled for|listed for|marked for|up for) (?:imminent )?(?:deportation|removal)(?! (?:proceedings|cases?|hearings?))",
  ],
  ["plan", "r", "remov(?:ed|als) (?:or|and) return(?:ed|s)|returned or removed|returns and removals"],
  ["plan", "di", "(?:detention|ICE) (?:space|beds?|capacity)"],
  ["new-case", "c", "charging documents"],
  ["new-court-case", "nc", "new ones (?:came|come|were filed|arrived)|(?:came|coming) in(?!to)"],
  ["referral", "r", "referr(?:ed|als?)"],
  ["disposition", "er", "expedited removal|reinstate(?:d|ment)(?: of)?(?: (?:removal|deportation))? orders?"],
  ["completion", "c", "(?:case |court )?completions?"],
  ["ordered", "dfo", "(?:definitive |final )*orders? of (?:removal|deportation|expulsion)"],
  ["arrested-by", "ic", "(?:ICE|CBP)-arrested"],
  ["title-42", "t", "Title 42(?: expulsions?)?"],
  ["average", "a", "averaged|average for"],
  [
    "atd",
    "ems",
    "monitored (?:with|through|by)|enrolled in (?:the program|ATD)|smartphone app(?:lication)?s?|electronic monitoring",
  ],
  [
    "book-out",
    "r",
    "releases? on (?:parole|bond|recognizance|supervision)|released on (?:their own )?(?:parole|bond|recognizance|an order)",
  ],
  ["flight", "cdeir", "(?:(?:removal|deportation|repatriation|charter|ICE Air|expulsion) )+flights?"],
  ["ice", "dr", "(?:deportation|removal) officers?"],
  ["plan", "m", "mass (?:deportations?|removals?)"],
  [
    "plan",
    "dr",
    "(?:deportation|removal) (?:campaigns?|plans?|operations?|agenda|efforts?|drive|goals?|targets?|machine)",
  ],
  ["plan", "e", "Enforcement and Removal Operations"],
  ["plan", "r", "Removal Operations"],
  ["protection", "dr", "(?:deportation|removal) protections?"],
  ["protection", "prs", "(?:protections?|relief|shielded|protected) from (?:deportation|removal)"],
  ["protection", "w", "withholding of removal"],
  ["protection", "c", "cancellation of removal"],
  ["proceedings", "dr", "(?:removal|deportation) proceedings?|(?:removal|deportation) cases?"],
  [
    "no-order",
    "w",
    "without (?:an? |any )?(?:(?:final|formal|removal) )*orders?(?: of (?:removal|deportation))?",
  ],
  [
    "no-order",
    "n",
    "not (?:involve|require|based on|under|carry|come with) an? (?:(?:final|formal|removal) )*orders?(?: of removal)?|no order of removal",
  ],
  ["no-order", "d", "(?:do|does|did) not involve an? (?:removal )?orders?(?: of removal)?"],
  [
    "proceedings",
    "lnw",
    "(?:no|without an?|without|lack(?:s|ing)? an?) final (?:(?:removal|deportation) )?orders?(?: of removal)?",
  ],
  ["docket", "d", "dockets? (?:held|holds|had|has|contained|contains|included|includes|totaled|stood)"],
  [
    "ordered",
    "o",
    "ordered (?:to be |them )?(?:deported|removed|expelled|brought back|sent (?:back|home)|returned)",
  ],
  ["ordered", "o", "ordered (?:to )?(?:leave|depart|return|removal|deportation)"],
  [
    "ordered",
    "o",
    "orders? to (?:leave|expel|remove|deport|depart|have them (?:removed|deported)|be (?:removed|deported))",
  ],
  [
    "ordered",
    "adefoprsu",
    "(?:(?:final|pending|outstanding|standing|unexecuted|active|existing|federal) )*(?:deportation|removal|expulsion) orders?",
  ],
  ["ordered", "fo", "(?:final )?orders? of (?:removal|deportation)"],
  ["ordered", "f", "final orders?|final (?:removal|deportation)s? orders?"],
  ["ordered", "abu", "(?:already )?(?:been )?under orders"],
  ["ordered", "d", "despite orders"],
  ["ordered", "t", "told to leave"],
  ["ordered", "l", "legally removable"],
  ["non-detained-docket", "n", "non-?detained (?:\\w+ )?dockets?|NDD"],
  ["national-docket", "n", "national dockets?"],
  [
    "not-in-custody",
    "n",
    `not (?:currently |now |being |yet |actually |presently )*(?:held|detained|jailed|kept|imprisoned|in ${AGENCY}(?:custody|detention))`,
  ],
  ["not-in-custody", "o", `outside (?:of )?${AGENCY}(?:custody|detention)`],
  ["not-in-custody", "n", `non-?detained|never (?:been )?detained|no longer (?:in custody|detained|held)`],
  ["not-in-custody", "a", `aren't (?:being )?(?:held|detained|in custody)`],
  [
    "remain",
    "h",
    "(?:have|has|had) yet to (?:be (?:removed|deported)|leave|depart)|(?:have|has|had) (?:not|never) (?:yet |actually )?(?:been )?(?:removed|deported|left|departed)",
  ],
  ["remain", "n", "never (?:been )?(?:removed|deported|left)"],
  ["remain", "w", "(?:were|was) never (?:removed|deported)"],
  ["remain", "r", "remain(?:s|ed|ing)? (?:in the|at large|free|here|inside|illegally)"],
  ["remain", "s", "still (?:in the|living in|here)"],
  ["remain", "y", "yet to be (?:removed|deported)"],
  ["at-large", "a", "at-?large arrests?|arrest(?:s|ed) at[ -]large|at-large"],
  ["at-large", "c", "community arrests?"],
  [
    "other-custody",
    "cls",
    "(?:local|state|county|criminal)(?: or (?:local|state))? (?:custody|jails?|prisons?)",
  ],
  ["other-custody", "r", "released from (?:\\w+ )?(?:custody|jails?|prisons?)"],
  ["book-out", "b", "book(?:ed)?[- ]?outs?|booked out"],
  ["book-out", "r", "released from (?:ICE )?detention"],
  ["book-out", "f", "final releases?"],
  ["book-in", "b", "book(?:ed|ing)?[- ]?ins?|booked(?: into)?|bookings"],
  ["book-in", "p", "placed (?:in|into) (?:ICE |immigration )?detention"],
  ["book-in", "i", "initial book-ins?"],
  [
    "length-of-stay",
    "amst",
    "(?:a |the )?(?:typical |average |mean )?stays? (?:lasted|averaged|was|were|ran|of)",
  ],
  ["length-of-stay", "al", "(?:average )?lengths? of (?:stay|detention)"],
  ["length-of-stay", "a", "average stay|average time in (?:custody|detention)|ALOS"],
  ["length-of-stay", "d", "days in (?:ICE |immigration )?(?:custody|detention)"],
  [
    "average-daily",
    "a",
    "average daily (?:detained |detention |detainee )?(?:population|number|count)?s?|ADP|average (?:detained |detention |detainee )population",
  ],
  ["average-daily", "d", "daily average"],
  ["average", "at", "(?:an |the )?average (?:of|number|count|day)"],
  ["average", "o", "on average"],
  ["atd", "a", "alternatives[- ]to[- ]detention|ATD|ankle monitors?"],
  ["atd", "i", "ISAP|Intensive Supervision Appearance"],
  ["atd", "e", "electronic(?:ally)? monitor(?:ing|ed)"],
  ["atd", "g", "GPS monitor(?:ing|s)"],
  ["atd", "s", "SmartLINK"],
  ["detainer", "d", "detainers?"],
  ["detainer", "i", "immigration holds?"],
  [
    "no-conviction",
    "n",
    "(?:no|neither) (?:a |any )?(?:criminal )?(?:convictions?|records?)(?:,? and no|,? nor(?: any| an?)?|,? or(?: any)?) (?:pending )?(?:criminal )?charges?",
  ],
  [
    "no-conviction",
    "w",
    "without (?:a |any )?(?:criminal )?convictions? or (?:pending )?(?:criminal )?charges?",
  ],
  [
    "no-conviction",
    "n",
    "no (?:known )?criminal (?:records?|convictions?|history|histories|charges)|non-?criminals?",
  ],
  ["no-conviction", "w", "without (?:a |any )?(?:criminal )?(?:records?|convictions?|criminal charges)"],
  ["no-conviction", "io", "(?:only )?immigration violat(?:ions?|ors?)"],
  [
    "charged",
    "c",
    "charges? (?:of|for) [\\w -]{2,25} (?:were|was|are|is|remain(?:ed|s)?|still) pending|charges? (?:were |was |are |still )?pending",
  ],
  ["charged", "p", "pending (?:\\w+ ){1,3}charges?"],
  ["charged", "a", "accused of"],
  ["charged", "p", "pending (?:criminal )?charges"],
  ["charged", "c", "charged with|criminal charges"],
  ["charged", "f", "facing (?:criminal )?charges"],
  ["criminal-history", "c", "criminal histor(?:y|ies)|criminal backgrounds?"],
  [
    "convicted",
    "c",
    "convicted|convictions?|criminal (?:records?|aliens?|illegal immigrants|noncitizens|immigrants|migrants)|convicts",
  ],
  ["convicted", "ck", "(?:known )?criminals"],
  ["in-absentia", "i", "in[- ]absentia|in their absence"],
  ["no-show", "f", "fail(?:ed|ing|ure|ures)? to (?:appear|show up)"],
  ["no-show", "n", "no-shows?"],
  ["no-show", "m", "missed (?:their |a )?(?:court )?hearings?"],
  ["inactive", "a", "administratively closed|administrative closures?"],
  ["inactive", "i", "inactive (?:pending )?cases"],
  ["appeal", "a", "appeals?|appealed"],
  ["appeal", "b", "Board of Immigration Appeals|BIA"],
  ["asylum", "a", "asylum"],
  ["application", "a", "applications?|applicants?|asylum claims|asylum requests|asylum[- ]seekers?"],
  [
    "new-court-case",
    "n",
    "new (?:(?:immigration|court|deportation|removal|initial) )*(?:cases?|filings?|receipts?)",
  ],
  [
    "new-case",
    "n",
    "new (?:(?:immigration|court|deportation|removal|initial) )*(?:cases?|filings?|receipts?)|notices? to appear|NTAs?",
  ],
  ["new-case", "cir", "(?:initial )?(?:case )?receipts?"],
  ["new-case", "fw", "(?:were |was )?filed"],
  ["new-case", "r", "received"],
  ["new-case", "nw", "(?:were )?newly opened"],
  ["new-case", "t", "took in"],
  ["completed", "c", "complet(?:ed?|ions?|ing)|closed|case resolutions"],
  ["completed", "d", "decided|dispositions?"],
  ["completed", "r", "resolved"],
  ["completed", "a", "adjudicated"],
  ["backlog", "b", "backlog(?:ged|s)?"],
  ["pending", "p", "pending"],
  ["pending", "a", "await(?:s|ing)?"],
  ["pending", "w", "waiting"],
  ["pending", "u", "unresolved|undecided"],
  ["issued", "i", "issued"],
  ["issued", "h", "handed down"],
  ["issued", "e", "entered"],
  ["court", "i", "immigration courts?|immigration judges?"],
  ["court", "e", "EOIR|Executive Office for Immigration Review"],
  ["court", "c", "courts?"],
  ["court", "j", "judges?"],
  ["case", "c", "cases"],
  ["uncooperative", "nru", "(?:uncooperative|recalcitrant|non-?cooperative|non-?compliant)"],
  ["uncooperative", "r", "refus(?:e|es|ed|ing) to (?:accept|take back|take|receive|cooperate|repatriate)"],
  ["uncooperative", "dw", "(?:do|does|did|will|would) not (?:accept|take back|cooperate|take their)"],
  ["uncooperative", "w", "won't (?:accept|take)"],
  [
    "at-risk",
    "a",
    "at[- ]risk of (?:non-?compliance|being (?:found )?uncooperative|becoming uncooperative|noncompliance)",
  ],
  ["287g", "2", "287 ?\\(g\\)"],
  ["sanctuary", "s", "sanctuary"],
  ["expelled", "t", "Title 42(?: expulsions?)?"],
  ["expelled", "e", "expulsions?|expelled"],
  ["arrested-by", "a", "arrested (?:(?:originally|first|initially) )?by|an arrest by|arrests? (?:made )?by"],
  [
    "arrested-by",
    "w",
    "whom (?:the |U\\.S\\. )*(?:ICE|CBP|Border Patrol|Customs and Border Protection|Immigration and Customs Enforcement)(?: itself)? (?:had |has |have )?(?:\\w+ )?(?:arrested|apprehended)",
  ],
  ["arrested-by", "b", "being arrested by"],
  ["arrested-by", "f", "following arrests? by|first arrested by"],
  ["interior", "i", "interior|inside the country"],
  ["interior", "f", "from the interior"],
  ["returned", "v", "voluntary returns?"],
  ["returned", "r", "returns|returned"],
  ["encounter", "be", "(?:border )?encounter(?:s|ed)?"],
  ["encounter", "a", "apprehen(?:sions?|ded)"],
  ["encounter", "b", "border crossings?"],
  ["encounter", "g", "got-?aways?"],
  ["encounter", "c", "crossed the border"],
  ["arrest", "a", "(?:administrative )?arrest(?:s|ed|ing)?"],
  [
    "in-custody",
    "abcdhijklw",
    `(?:being |are |is |were |was |currently )*(?:held|detained|detaining|jailed|kept|locked up)`,
  ],
  ["in-custody", "aiw", `(?:is|was|are|were) (?:holding|detaining)`],
  ["in-custody", "h", `holds`],
  [
    "in-custody",
    "d",
    `detains|detainees?|detention (?:population|centers?|facilit(?:y|ies))|detention|detain`,
  ],
  ["in-custody", "b", `behind bars`],
  ["in-custody", "i", `in (?:prison|jail|lockup)|in ${AGENCY}(?:custody|detention|lockup)`],
  ["in-custody", "c", `custody`],
  ["removed", "d", "deport(?:ed|s|ing|ations?|ees?)?"],
  ["removed", "r", "remov(?:ed?|es|ing|als?)|repatriat(?:ed?|es|ing|ions?)"],
  ["docket", "d", "dockets?"],
  ["ice", "i", "ICE(?:'s)?|Immigration and Customs Enforcement"],
  ["dhs", "d", "DHS"],
  ["dhs", "dh", "(?:Department of )?Homeland Security"],
];
