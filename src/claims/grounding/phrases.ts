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
  | "not-counted"
  | "protection"
  | "issued-order"
  | "community";

const AGENCY =
  "(?:the |an? )?(?:ICE|immigration|federal|U\\.S\\.|government|agency|agency's|ICE's|Immigration and Customs Enforcement(?: \\(ICE\\))?|U\\.S\\. Immigration and Customs Enforcement|its|their|DHS)?(?:'s)? ?";

/** A number and what it counts, between a verb and the words that complete it: "took 28,880 people into detention". */
const COUNTED =
  "(?:(?:about|some|nearly|over|more than|roughly) )?[\\d,.]+(?: million| thousand)?(?: [\\w-]+){1,2}";
const HELD = "(?:ICE |immigration |federal |the agency's |its )?(?:detention|custody)";

/**
 * Tag and the phrases that carry it. `not-counted`: words of removal, return or detention that count no removals, returns or
 * people held ("mass deportations", "detention beds", "Enforcement and Removal Operations"). Of several that fit at one
 * place the first wins.
 */
export const PHRASES: readonly (readonly [tag: Tag, pattern: string])[] = [
  [
    "not-in-custody",
    "(?:not|aren't|isn't|weren't|n't) (?:currently |now |being |yet )*(?:held|detained|jailed|kept|locked up|behind bars|imprisoned)",
  ],
  ["book-in", "enter(?:ed|ing)? (?:ICE|immigration|federal) (?:detention|custody)"],
  ["book-in", "new (?:ICE |immigration )?detentions|newly detained"],
  [
    "book-in",
    "(?:intakes?|admissions?) (?:at|to|into|in) (?:ICE |immigration )?detention(?: centers?| facilities)?",
  ],
  [
    "book-in",
    `(?:placed|put|sent|taken|took|brought|admitted)(?: ${COUNTED})? (?:in|into|to) (?:ICE |immigration |federal )?detention`,
  ],
  ["arrest", `(?:taken|took|taking|take)(?: ${COUNTED})? into (?:ICE |immigration |federal )?custody`],
  ["book-out", `paroled (?:out of|from) ${HELD}|posted (?:a )?bond|posting bond`],
  ["book-out", `freed(?: ${COUNTED})?(?: from ${HELD})?`],
  ["book-out", `(?:left|leaving|walked out of) ${HELD}`],
  ["book-out", `let(?: ${COUNTED})? (?:out of ${HELD}|go (?:on|from) (?:${HELD}|bond|recognizance|parole))`],
  [
    "book-out",
    "on (?:their |his |her )?own recognizance|on recognizance|on orders? of (?:supervision|recognizance)",
  ],
  [
    "book-out",
    `releas(?:ed|es|ing)(?: ${COUNTED})? (?:from (?:(?:ICE|immigration|federal) custody|(?:ICE |immigration )?detention)|on (?:(?:a )?bond|parole|recognizance|their own recognizance|an order|orders))`,
  ],
  ["book-out", "bonded out|bond was (?:posted|set|paid)|set bond"],
  ["book-out", `(?:handed|turned|transferred)(?: ${COUNTED})?(?: over)? to the (?:U\\.S\\. )?Marshals`],
  ["national-docket", "nation(?:al|wide) (?:dockets?|caseload)"],
  ["national-docket", "detained and non-?detained|detained or not"],
  ["national-docket", `including (?:those|people) (?:held )?in ${HELD}`],
  ["docket", "caseloads?"],
  ["atd", "alternatives program"],
  ["not-in-custody", `(?:does|do|did) not (?:hold|detain)`],
  ["not-in-custody", `living (?:free|freely)`],
  ["not-in-custody", `(?:are|were|remain|remains|remained|living) out of ${HELD}`],
  ["not-in-custody", "but not (?:detained|held|in custody)"],
  ["ordered", "told (?:by an? (?:immigration |federal )?(?:judge|court) )?to (?:leave|go home)"],
  ["ordered", `ordered ${COUNTED} (?:out|deported|removed|to leave|to be (?:deported|removed))`],
  ["in-custody", "(?:sat )?in (?:ICE|immigration) (?:jails?|prisons?|lockups?|cells?)"],
  ["convicted", "found guilty"],
  ["convicted", "criminal(?= (?:deportations|removals|arrests))"],
  ["criminal-history", "rap sheets?"],
  ["charged", "charged but not (?:yet )?convicted|charges pending"],
  ["charged", "unresolved (?:criminal )?charges?"],
  ["charged", "fac(?:e|es|ed|ing) (?:[\\w-]+ ){0,2}charges?"],
  ["charged", "(?:been|were|was|had been) charged(?! (?:rent|fees?|a ))"],
  ["removed", `sent(?: ${COUNTED})? (?:back home|home|back)`],
  ["removed", `(?:put|flew|flown)(?: ${COUNTED})? (?:on (?:planes|flights)(?: home)?|home)`],
  ["returned", "(?:allowed to )?(?:leave|left|leaving|go home) voluntarily"],
  ["interior", "arrested (?:in the interior|inside the (?:United States|country|U\\.S\\.))"],
  ["interior", "after (?:an |being )?ICE arrest(?:s|ed)?"],
  ["arrest", "apprehended by (?:ICE|deportation officers|immigration (?:officers|agents))"],
  ["arrest", "ICE (?:officers?|agents?)(?: have| had)? apprehended"],
  ["arrest", "(?:picked|rounded) up"],
  ["arrest", `(?:took|taken)(?: ${COUNTED}){1,2} off (?:the|our) streets?`],
  ["community", "in the community"],
  [
    "community",
    "(?:at|from) (?:their )?homes,? (?:and )?workplaces|on the streets?|outside (?:of )?(?:jails?|prisons?)(?: (?:and|or) (?:jails?|prisons?))?",
  ],
  ["community", "made at large"],
  ["community", "street arrests?"],
  ["detainer", "hold requests?"],
  ["detainer", "asked (?:\\w+ ){0,3}(?:jails?|prisons?|sheriffs|police) to (?:hold|keep|detain)"],
  ["new-court-case", "(?:newly )?(?:placed|put) (?:in|into) (?:removal|deportation) proceedings"],
  ["new-case", "opened"],
  ["completed", "finish(?:ed|ing)?"],
  ["completed", "disposed of|issued (?:decisions|rulings)|ruled on"],
  ["pending", "awaited|clog(?:ged|ging|s)?"],
  ["pending", "on appeal"],
  ["pending", "weighing"],
  ["application", "appl(?:ied|y|ying) for"],
  [
    "application",
    "(?:filings?|requests?|claims) (?:in|hit|reached|were|rose|fell|lodged|filed|before|at|totaled)",
  ],
  [
    "at-risk",
    "at[- ]risk of (?:becoming |being )?(?:found )?(?:recalcitrant|uncooperative|non-?complian(?:ce|t))",
  ],
  [
    "287g",
    "(?:let|letting|allow|allows|allowing|deputiz(?:e|es|ing)) (?:local|state|county|sheriffs?)(?: [a-z]+){0,3}",
  ],
  ["287g", "(?:task force|warrant service officer|jail enforcement) (?:model|agreements?)"],
  ["sanctuary", "sanctuaries"],
  ["ordered", "(?:deportation|removal) (?:backlogs?|lists?)"],
  [
    "ordered",
    "(?:await(?:s|ing)?|fac(?:e|es|ing)|due for|slated for|scheduled for|listed for|marked for|up for) (?:imminent )?(?:deportation|removal)(?! (?:proceedings|cases?|hearings?))",
  ],
  ["not-counted", "remov(?:ed|als) (?:or|and) return(?:ed|s)|returned or removed|returns and removals"],
  ["not-counted", "(?:detention|ICE) (?:space|beds?|capacity)"],
  ["new-case", "charging documents"],
  ["new-court-case", "new ones (?:came|come|were filed|arrived)|(?:came|coming) in(?!to)"],
  ["referral", "referr(?:ed|als?)"],
  ["disposition", "expedited removal|reinstate(?:d|ment)(?: of)?(?: (?:removal|deportation))? orders?"],
  ["completion", "(?:case |court )?completions?"],
  ["ordered", "(?:definitive |final )*orders? of (?:removal|deportation|expulsion)"],
  ["arrested-by", "(?:ICE|CBP)-arrested"],
  ["title-42", "Title 42(?: expulsions?)?"],
  ["average", "averaged|average for"],
  [
    "atd",
    "monitored (?:with|through|by)|enrolled in (?:the program|ATD)|smartphone app(?:lication)?s?|electronic monitoring",
  ],
  [
    "book-out",
    "releases? on (?:parole|bond|recognizance|supervision)|released on (?:their own )?(?:parole|bond|recognizance|an order)",
  ],
  ["flight", "(?:(?:removal|deportation|repatriation|charter|ICE Air|expulsion) )+flights?"],
  ["ice", "(?:deportation|removal) officers?"],
  ["not-counted", "mass (?:deportations?|removals?)"],
  [
    "not-counted",
    "(?:deportation|removal) (?:campaigns?|plans?|operations?|agenda|efforts?|drive|goals?|targets?|machine)",
  ],
  ["not-counted", "Enforcement and Removal Operations"],
  ["not-counted", "Removal Operations"],
  ["protection", "(?:deportation|removal) protections?"],
  ["protection", "(?:protections?|relief|shielded|protected) from (?:deportation|removal)"],
  ["protection", "withholding of removal"],
  ["protection", "cancellation of removal"],
  ["proceedings", "(?:removal|deportation) proceedings?|(?:removal|deportation) cases?"],
  ["no-order", "without (?:an? |any )?(?:(?:final|formal|removal) )*orders?(?: of (?:removal|deportation))?"],
  [
    "no-order",
    "not (?:involve|require|based on|under|carry|come with) an? (?:(?:final|formal|removal) )*orders?(?: of removal)?|no order of removal",
  ],
  ["no-order", "(?:do|does|did) not involve an? (?:removal )?orders?(?: of removal)?"],
  [
    "proceedings",
    "(?:no|without an?|without|lack(?:s|ing)? an?) final (?:(?:removal|deportation) )?orders?(?: of removal)?",
  ],
  ["docket", "dockets? (?:held|holds|had|has|contained|contains|included|includes|totaled|stood)"],
  [
    "ordered",
    "ordered (?:to be |them )?(?:deported|removed|expelled|brought back|sent (?:back|home)|returned)",
  ],
  ["ordered", "ordered (?:to )?(?:leave|depart|return|removal|deportation)"],
  [
    "ordered",
    "orders? to (?:leave|expel|remove|deport|depart|have them (?:removed|deported)|be (?:removed|deported))",
  ],
  [
    "ordered",
    "(?:(?:final|pending|outstanding|standing|unexecuted|active|existing|federal) )*(?:deportation|removal|expulsion) orders?",
  ],
  ["ordered", "(?:final )?orders? of (?:removal|deportation)"],
  ["ordered", "final orders?|final (?:removal|deportation)s? orders?"],
  ["ordered", "(?:already )?(?:been )?under orders"],
  ["ordered", "despite orders"],
  ["ordered", "told to leave"],
  ["ordered", "legally removable"],
  ["non-detained-docket", "non-?detained (?:\\w+ )?dockets?|NDD"],
  ["national-docket", "national dockets?"],
  [
    "not-in-custody",
    `not (?:currently |now |being |yet |actually |presently )*(?:held|detained|jailed|kept|imprisoned|in ${AGENCY}(?:custody|detention))`,
  ],
  ["not-in-custody", `outside (?:of )?${AGENCY}(?:custody|detention)`],
  ["not-in-custody", `non-?detained|never (?:been )?detained|no longer (?:in custody|detained|held)`],
  ["not-in-custody", `aren't (?:being )?(?:held|detained|in custody)`],
  [
    "remain",
    "(?:have|has|had) yet to (?:be (?:removed|deported)|leave|depart)|(?:have|has|had) (?:not|never) (?:yet |actually )?(?:been )?(?:removed|deported|left|departed)",
  ],
  ["remain", "never (?:been )?(?:removed|deported|left)"],
  ["remain", "(?:were|was) never (?:removed|deported)"],
  ["remain", "remain(?:s|ed|ing)? (?:in the|at large|free|here|inside|illegally)"],
  ["remain", "still (?:in the|living in|here)"],
  ["remain", "yet to be (?:removed|deported)"],
  ["at-large", "at-?large arrests?|arrest(?:s|ed) at[ -]large|at-large"],
  ["at-large", "community arrests?"],
  ["other-custody", "(?:local|state|county|criminal)(?: or (?:local|state))? (?:custody|jails?|prisons?)"],
  ["other-custody", "released from (?:\\w+ )?(?:custody|jails?|prisons?)"],
  ["book-out", "book(?:ed)?[- ]?outs?|booked out"],
  ["book-out", "released from (?:ICE )?detention"],
  ["book-out", "final releases?"],
  ["book-out", "released? (?:from detention )?(?:to|for) (?:be )?remov(?:ed|e|al)"],
  ["book-in", "book(?:ed|ing)?[- ]?ins?|booked(?: into)?|bookings"],
  ["book-in", "placed (?:in|into) (?:ICE |immigration )?detention"],
  ["book-in", "initial book-ins?"],
  ["length-of-stay", "(?:a |the )?(?:typical |average |mean )?stays? (?:lasted|averaged|was|were|ran|of)"],
  ["length-of-stay", "(?:average )?lengths? of (?:stay|detention)"],
  ["length-of-stay", "average stay|average time in (?:custody|detention)|ALOS"],
  ["length-of-stay", "days in (?:ICE |immigration )?(?:custody|detention)"],
  [
    "average-daily",
    "average daily (?:detained |detention |detainee )?(?:population|number|count)?s?|ADP|average (?:detained |detention |detainee )population",
  ],
  ["average-daily", "daily average"],
  ["average", "(?:an |the )?average (?:of|number|count|day)"],
  ["average", "on average"],
  ["atd", "alternatives[- ]to[- ]detention|ATD|ankle monitors?"],
  ["atd", "ISAP|Intensive Supervision Appearance"],
  ["atd", "electronic(?:ally)? monitor(?:ing|ed)"],
  ["atd", "GPS monitor(?:ing|s)"],
  ["atd", "SmartLINK"],
  ["detainer", "detainers?"],
  ["detainer", "immigration holds?"],
  [
    "no-conviction",
    "(?:no|neither) (?:a |any )?(?:criminal )?(?:convictions?|records?)(?:,? and no|,? nor(?: any| an?)?|,? or(?: any)?) (?:pending )?(?:criminal )?charges?",
  ],
  ["no-conviction", "without (?:a |any )?(?:criminal )?convictions? or (?:pending )?(?:criminal )?charges?"],
  [
    "no-conviction",
    "no (?:known )?criminal (?:records?|convictions?|history|histories|charges)|non-?criminals?",
  ],
  ["no-conviction", "without (?:a |any )?(?:criminal )?(?:records?|convictions?|criminal charges)"],
  ["no-conviction", "(?:only )?immigration violat(?:ions?|ors?)"],
  [
    "charged",
    "charges? (?:of|for) [\\w -]{2,25} (?:were|was|are|is|remain(?:ed|s)?|still) pending|charges? (?:were |was |are |still )?pending",
  ],
  ["charged", "pending (?:\\w+ ){1,3}charges?"],
  ["charged", "accused of"],
  ["charged", "pending (?:criminal )?charges"],
  ["charged", "charged with|criminal charges"],
  ["charged", "facing (?:criminal )?charges"],
  ["criminal-history", "criminal histor(?:y|ies)|criminal backgrounds?"],
  [
    "convicted",
    "convicted|convictions?|criminal (?:records?|aliens?|illegal immigrants|noncitizens|immigrants|migrants)|convicts",
  ],
  ["convicted", "(?:known )?criminals"],
  ["in-absentia", "in[- ]absentia|in their absence"],
  ["no-show", "fail(?:ed|ing|ure|ures)? to (?:appear|show up)"],
  ["no-show", "no-shows?"],
  ["no-show", "missed (?:their |a )?(?:court )?hearings?"],
  ["inactive", "administratively closed|administrative closures?"],
  ["inactive", "inactive (?:pending )?cases"],
  ["appeal", "appeals?|appealed"],
  ["appeal", "Board of Immigration Appeals|BIA"],
  ["asylum", "asylum"],
  ["application", "applications?|applicants?|asylum claims|asylum requests|asylum[- ]seekers?"],
  [
    "new-court-case",
    "new (?:(?:immigration|court|deportation|removal|initial) )*(?:cases?|filings?|receipts?)",
  ],
  [
    "new-case",
    "new (?:(?:immigration|court|deportation|removal|initial) )*(?:cases?|filings?|receipts?)|notices? to appear|NTAs?",
  ],
  ["new-court-case", "(?:initial )?(?:case )?receipts?|(?:case |court )filings"],
  ["new-case", "(?:were |was )?filed"],
  ["new-case", "received"],
  ["new-case", "(?:were )?newly opened"],
  ["new-case", "took in"],
  ["completed", "complet(?:ed?|ions?|ing)|closed|case resolutions"],
  ["completed", "decided|dispositions?"],
  ["completed", "resolved"],
  ["completed", "adjudicated"],
  ["backlog", "backlog(?:ged|s)?"],
  ["pending", "pending"],
  ["pending", "await(?:s|ing)?"],
  ["pending", "waiting"],
  ["pending", "unresolved|undecided"],
  ["issued", "issued"],
  ["issued", "handed down"],
  ["issued", "entered"],
  ["court", "immigration courts?|immigration judges?"],
  ["court", "EOIR|Executive Office for Immigration Review"],
  ["court", "courts?"],
  ["court", "judges?"],
  ["case", "cases"],
  ["uncooperative", "(?:uncooperative|recalcitrant|non-?cooperative|non-?compliant)"],
  ["uncooperative", "refus(?:e|es|ed|ing) to (?:accept|take back|take|receive|cooperate|repatriate)"],
  ["uncooperative", "(?:do|does|did|will|would) not (?:accept|take back|cooperate|take their)"],
  ["uncooperative", "won't (?:accept|take)"],
  [
    "at-risk",
    "at[- ]risk of (?:non-?compliance|being (?:found )?uncooperative|becoming uncooperative|noncompliance)",
  ],
  ["287g", "287 ?\\(g\\)"],
  ["sanctuary", "sanctuary"],
  ["expelled", "Title 42(?: expulsions?)?"],
  ["expelled", "expulsions?|expelled"],
  ["arrested-by", "arrested (?:(?:originally|first|initially) )?by|an arrest by|arrests? (?:made )?by"],
  [
    "arrested-by",
    "whom (?:the |U\\.S\\. )*(?:ICE|CBP|Border Patrol|Customs and Border Protection|Immigration and Customs Enforcement)(?: itself)? (?:had |has |have )?(?:\\w+ )?(?:arrested|apprehended)",
  ],
  ["arrested-by", "being arrested by"],
  ["arrested-by", "following arrests? by|first arrested by"],
  ["interior", "interior|inside the country"],
  ["interior", "from the interior"],
  ["returned", "voluntary returns?"],
  ["returned", "returns|returned"],
  ["encounter", "(?:border )?encounter(?:s|ed)?"],
  ["encounter", "apprehen(?:sions?|ded)"],
  ["encounter", "border crossings?"],
  ["encounter", "got-?aways?"],
  ["encounter", "crossed the border"],
  ["arrest", "(?:administrative )?arrest(?:s|ed|ing)?"],
  [
    "in-custody",
    `(?:being |are |is |were |was |currently )*(?:held|detained|detaining|jailed|kept|locked up)`,
  ],
  ["in-custody", `(?:is|was|are|were) (?:holding|detaining)`],
  ["in-custody", `holds`],
  ["in-custody", `detains|detainees?|detention (?:population|centers?|facilit(?:y|ies))|detention|detain`],
  ["in-custody", `behind bars`],
  ["in-custody", `in (?:prison|jail|lockup)|in ${AGENCY}(?:custody|detention|lockup)`],
  ["in-custody", `custody`],
  ["removed", "deport(?:ed|s|ing|ations?|ees?)?"],
  ["removed", "remov(?:ed?|es|ing|als?)|repatriat(?:ed?|es|ing|ions?)"],
  ["docket", "dockets?"],
  ["ice", "ICE(?:'s)?|Immigration and Customs Enforcement"],
  ["dhs", "DHS"],
  ["dhs", "(?:Department of )?Homeland Security"],
];
