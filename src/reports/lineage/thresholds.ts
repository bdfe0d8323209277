// Limits of lineage, by name. Those of RELATION, SENTENCE and DIRECTION were set on the development half of the generated
// families of test/lineage; the scoring half was not looked at.

/** What a word counts for in comparing, from 0 to 1. */
export const WORD_WEIGHT = {
  /** Articles, prepositions, pronouns, auxiliaries. */
  function: 0.04,
  /** Words of most reports on this subject, and of news in general. */
  topic: 0.35,
  /** Any other word. */
  other: 1,
  /** Numbers that can be a figure: official figures stand in independent reports too. */
  figure: 0.5,
  /** Years and numbers of one or two digits. */
  plainNumber: 0.4,
  /** How much of a word's weight its frequency in the set can take away. */
  frequency: 0.8,
  /** Reports in a set from which on its frequencies are fully believed; below, in proportion to the logarithm. */
  fullTrustReports: 1000,
} as const;

/** What words count for that reports share without one being made from the other. */
export const OFFICIAL_WEIGHT = {
  /** "Did not respond to a request for comment", "spoke on condition of anonymity". */
  boilerplate: 0.1,
  /** Statutes, regulations and what the law says. */
  statute: 0.2,
  /** Words inside quotation marks. */
  quoted: 0.25,
  /** A sentence that an agency or official is the speaker of. */
  attributed: 0.6,
} as const;

/** Which pairs are compared at all. */
export const CANDIDATE = {
  /** In a set up to this size every pair is compared. */
  allPairsUpTo: 24,
  /** A shingle or rare word in more reports than this links each of them only with the earliest ones that have it. */
  mostReports: 48,
  /** How many of the earliest. */
  earliest: 12,
  /** Shared shingles: at least so many, and this share of the shorter report's. */
  shingles: 4,
  shingleShare: 0.015,
  /** Shingles that very many reports have make a pair only where they are this share of the shorter report's. */
  commonShare: 0.25,
  /** Rare words, names and figures looked at for each report, and how many two reports must share. */
  marks: 48,
  sharedMarks: 5,
  /** Days apart at which rare words no longer make a pair; shingles do at any distance. */
  windowDays: 45,
  /** Pairs kept for each report, best first. */
  perReport: 24,
} as const;

/** When two sentences say the same. */
export const SENTENCE = {
  /** Shared weight over the geometric mean of both sentences' weights. */
  alike: 0.45,
  /** In a chain of counterparts: likeness that counts at all, and how it becomes a share from 0 to 1. */
  chainFrom: 0.2,
  chainZero: 0.15,
  chainSpan: 0.35,
  /** Share of a sentence's words in shared runs from which on it stands there as it is. */
  verbatim: 0.96,
  /** Share of the shorter sentence's weight that the longer must hold for one to be part of the other. */
  within: 0.72,
  /** Sentences with less weight than this are too short to be told apart. */
  leastWeight: 1.2,
} as const;

/** When one text is called made from another, and how. */
export const RELATION = {
  /** Republication: changed body sentences, as a share of the source's and of the derived text's. */
  changedOfSource: 0.06,
  changedOfDerived: 0.15,
  /** Edited copy: weighted share in shared runs, and share of sentences that stand as they are. */
  copiedTiled: 0.4,
  copiedVerbatim: 0.3,
  /** Unless most sentences stand as they are, those with a counterpart keep their order. */
  copiedOrder: 0.9,
  mostlyVerbatim: 0.7,
  /** Reworded: weighted share in shared runs, or share of sentences with a counterpart. */
  rewordedTiled: 0.22,
  rewordedAligned: 0.4,
  /** Rewritten: the chain of counterparts in order, as a share of both texts (geometric mean), or of a short one. */
  chained: 0.22,
  chainedShort: 0.2,
  chainedOfShort: 0.34,
  /** Counterparts that are enough where the text credits the other's outlet. */
  creditedAligned: 0.2,
  /** Either alone is not enough: the least that the other must show. */
  leastTiled: 0.04,
  leastAligned: 0.2,
  /** Paraphrase: counterparts for most sentences of both, in order, one to one, and as long or nearly so. */
  paraphraseAligned: 0.72,
  paraphraseCovered: 0.6,
  paraphraseOrder: 0.85,
  paraphraseOneToOne: 0.75,
  /** The derived text's words over the source's, at least. */
  paraphraseLength: 0.72,
  /** Rewritten throughout: less than this share in shared runs, and chains as long in both, by the shorter's share. */
  rewrittenTiled: 0.2,
  rewrittenBalance: 0.6,
  /** One source: words in shared runs of at least `sourceRun` words inside quotes and officials' statements. */
  sourceWords: 20,
  sourceRun: 6,
} as const;

/** Which text came first, where the days do not tell, and which of several earlier texts is the parent. */
export const DIRECTION = {
  /** Figures and attributions lost, less those gained, from which on the poorer text is taken for the later. */
  detailLost: 2,
  /** Difference of the shares each text is accounted for by the other, from which on the better one is the later. */
  explainedBetter: 0.12,
  /** That holds between copies alone: shared shingles as a share of both, at least. A summary with filler is no part. */
  copiedContained: 0.3,
  /** What a sign of the direction counts for, against a share lost, where a circle must be opened. */
  signed: 0.3,
  /** What covering most of the others counts for, against a share lost, where a circle must be opened. */
  centre: 0.5,
  /** Words that a later text may miss, as a share of those it gains, to be the parent all the same. */
  lostShare: 0.34,
  /** Words by which a later text must cover a report better to be its parent: at least so many, and this share. */
  betterWords: 4,
  betterShare: 0.015,
} as const;
