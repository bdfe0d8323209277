/** What sort of reason makes two right figures differ. */
export type ReasonKind = "definition" | "population" | "vintage";

/** Where a figure of a comparison is from: an agency's or another's publication, or our count of records. */
export type Side = "published" | "ice" | "court";

/** Two sides of a comparison. */
export type Sides = `${Side}/${Side}`;

/** A reason that is known, with where it is told. */
export interface KnownReason {
  readonly sides: Sides;
  readonly kind: ReasonKind;
  readonly says: string;
  readonly source: string;
}

/** What is known of a measure's figures side by side. */
export interface Reconcilable {
  /** The measure of the court's records that is set beside it, and the group that narrows it; absent where there is none. */
  readonly court?: { readonly measure: string; readonly where: Readonly<Record<string, string>> };
  /** How much more or less, in percent, a count of ICE's records may be than the published figure for the reasons below. */
  readonly counted?: { readonly from: number; readonly to: number };
  readonly reasons: readonly KnownReason[];
}

const DDP = "Deportation Data Project, guides and frequently asked questions";
const FOOTNOTES = "ICE Detention Statistics spreadsheets, footnotes";

const LOCK: KnownReason = {
  sides: "published/ice",
  kind: "vintage",
  says: "ICE locks a fiscal year in the first days of October; what is confirmed later falls in the next year's printed count, and on its own day in the records.",
  source: FOOTNOTES,
};
const RESTATED: KnownReason = {
  sides: "published/ice",
  kind: "vintage",
  says: "A release of records is made months after the printed figure and restates the past: rows are added, changed and withdrawn.",
  source: DDP,
};
const REPEATS: KnownReason = {
  sides: "published/ice",
  kind: "definition",
  says: "Repeated entries of one person are counted once here; ICE does not say how its printed figures treat them.",
  source: DDP,
};
const NO_LINK: KnownReason = {
  sides: "ice/court",
  kind: "population",
  says: "The court counts cases and ICE counts people or events; their identifiers cannot be joined, so neither figure is a part of the other.",
  source: "Releases of both agencies: the court's case number and ICE's hash share nothing",
};

/** What is known, by measure. A measure that is not here is compared without reasons. */
export const reconcilable: Readonly<Record<string, Reconcilable>> = {
  removals: {
    court: { measure: "removal-orders", where: {} },
    // 282,214 rows for FY2024 in the release of July 2025 against 271,484 printed is 4 percent more.
    counted: { from: -3, to: 8 },
    reasons: [
      LOCK,
      RESTATED,
      {
        sides: "published/ice",
        kind: "definition",
        says: "ICE's printed removals take in returns under its docket control (voluntary return, voluntary departure, withdrawal); whether a release holds them all is not stated with it.",
        source: FOOTNOTES,
      },
      {
        sides: "published/ice",
        kind: "population",
        says: "For FY2024 the release of late July 2025 holds 282,214 rows against 271,484 printed, 4 percent more; the file of late June 2025 held 109,535 and was wrong; later files are distrusted.",
        source: DDP,
      },
      {
        sides: "published/published",
        kind: "vintage",
        says: "A year to date is counted before the year is locked, the year's figure after it.",
        source: FOOTNOTES,
      },
      {
        sides: "ice/court",
        kind: "definition",
        says: "The court orders removal; ICE removes. Many orders are not carried out in the same year or at all, and many removals need no order of a judge: expedited removal (INA 235(b)(1)) and reinstated orders (INA 241(a)(5)).",
        source: "INA 235(b)(1), 240 and 241(a)(5), 8 U.S.C. 1225(b)(1), 1229a and 1231(a)(5)",
      },
      NO_LINK,
    ],
  },
  arrests: {
    reasons: [
      LOCK,
      RESTATED,
      REPEATS,
      {
        sides: "published/ice",
        kind: "definition",
        says: "About 5 percent of rows may repeat another: 38 are exact copies, some 6,000 are of the same day.",
        source: DDP,
      },
    ],
  },
  detained: {
    court: { measure: "court-pending", where: { custody: "detained" } },
    // Some 4,500 of 50,000 to 60,000 people a night are in places ICE's lists omit; matched facilities are 2 percent higher.
    counted: { from: -3, to: 10 },
    reasons: [
      {
        sides: "published/ice",
        kind: "population",
        says: "ICE's counts leave out facilities that its list omits, hold rooms and hospitals among them: up to some 4,500 people a night; in facilities that match the records are about 2 percent higher.",
        source: "CarwilB/ice-detention, comparison of both",
      },
      RESTATED,
      {
        sides: "published/ice",
        kind: "definition",
        says: "ICE's snapshot is of its docket at the hour of the data pull; the count from records is of midnight at the end of the day.",
        source: FOOTNOTES,
      },
      {
        sides: "published/published",
        kind: "definition",
        says: "The table by processing disposition and the table by criminality are of one snapshot and print one total.",
        source: FOOTNOTES,
      },
      {
        sides: "ice/court",
        kind: "population",
        says: "Many people ICE holds have no pending court case: those under expedited removal, reinstated orders or orders already final. The court's custody mark is dated by its own entries and is often missing.",
        source: "INA 235(b), 236 and 241(a); EOIR Case Data, custody history",
      },
      NO_LINK,
    ],
  },
  "book-ins": {
    reasons: [
      RESTATED,
      {
        sides: "published/ice",
        kind: "population",
        says: "Rows without an identifier belong to no stay and are not among the book-ins counted here: about 0.2 percent of rows.",
        source: DDP,
      },
    ],
  },
  "book-outs": {
    reasons: [
      RESTATED,
      {
        sides: "published/ice",
        kind: "definition",
        says: "To FY2023 ICE printed final releases only, without stays that ended in removal or transfer; from FY2024 on final book-outs.",
        source: FOOTNOTES,
      },
    ],
  },
  "length-of-stay": {
    reasons: [
      RESTATED,
      {
        sides: "published/ice",
        kind: "definition",
        says: "Both are of stays that ended in the period. ICE does not say whether part days are counted; here hours are parts of a day.",
        source: FOOTNOTES,
      },
    ],
  },
  detainers: {
    reasons: [
      RESTATED,
      REPEATS,
      {
        sides: "published/ice",
        kind: "definition",
        says: "The records are of detainers prepared; ICE reports detainers issued, and TRAC counts detainers prepared.",
        source: "Deportation Data Project, guide to detainers; TRAC, detainer reports",
      },
    ],
  },
  "ndd-final-orders": {
    court: { measure: "final-order-age", where: {} },
    reasons: [
      {
        sides: "published/court",
        kind: "population",
        says: "ICE counts people on its docket, leaves out those it knows have left, and takes in final orders made without a judge; the court counts every case whose order became final, however long ago.",
        source: "ICE ERO, answer of November 2024; 8 CFR 1241.1",
      },
      { ...NO_LINK, sides: "published/court" },
    ],
  },
  "court-pending": {
    reasons: [
      {
        sides: "published/court",
        kind: "vintage",
        says: "EOIR restates its tables; a later table or release of the same year differs by a few percent.",
        source: "EOIR Adjudication Statistics, notes",
      },
      {
        sides: "published/court",
        kind: "definition",
        says: "EOIR leaves out as inactive cases that a call-up code took off the calendar; the release has no call-up codes, and here cases administratively closed are left out.",
        source: "EOIR Strategic Plan, appendix H",
      },
    ],
  },
};
