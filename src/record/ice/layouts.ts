/** What one row of a release tells of. */
export type IceKind = "arrests" | "detainers" | "detentions" | "encounters" | "removals" | "risk-assessments";

/** The families of releases: each restates its whole period, and the ids of one mean nothing in the other. */
export type IceRelease = "2012-2023" | "2022-2026";

/** Files within a family whose columns differ. */
export type IceVariant = "mid-2025";

/**
 * What the cells of a column hold once read: `date` is a calendar day, `date-time` a day and a time of day, both written
 * as an Excel serial number or as text. A cell of any column may be blank or hold a mark of redaction instead.
 */
export type IceColumnType = "text" | "number" | "date" | "date-time";

/** What a column means, by one name in every layout that has it; columns without one are kept as they are printed. */
export type IceKey =
  | "apprehended"
  | "apprehension-method"
  | "area"
  | "arrest-program"
  | "arresting-agency"
  | "birth-country"
  | "birth-year"
  | "bond-posted-amount"
  | "bond-posted-date"
  | "bond-set-amount"
  | "bond-set-date"
  | "book-in"
  | "book-out"
  | "case-category"
  | "case-criminality"
  | "case-status"
  | "charge"
  | "charge-date"
  | "citizenship"
  | "conviction-date"
  | "county"
  | "criminality"
  | "decided"
  | "decision"
  | "departed"
  | "departure-country"
  | "departure-port"
  | "detainer-prepared"
  | "detainer-type"
  | "encountered"
  | "entry-date"
  | "entry-status"
  | "event-type"
  | "facility"
  | "facility-code"
  | "final-order"
  | "final-order-date"
  | "gender"
  | "lift-reason"
  | "person"
  | "processing-disposition"
  | "program"
  | "recommendation"
  | "release-reason"
  | "site"
  | "state"
  | "stay-book-in"
  | "stay-book-out"
  | "stay-release-reason"
  | "threat-level";

/** A column as the release prints its name. */
export interface IceColumn {
  readonly name: string;
  readonly type: IceColumnType;
  readonly key?: IceKey;
  /** True where every cell of the release is blacked out. */
  readonly isRedacted?: true;
  /** Other spellings found in files of the same release, beyond upper and lower case, blanks and underscores. */
  readonly aliases?: readonly string[];
}

/** The columns of one kind of file in one family of releases, in the order of the sheet. */
export interface IceLayout {
  readonly kind: IceKind;
  readonly release: IceRelease;
  readonly variant?: IceVariant;
  /** The row of the sheet, counted from 1, where the header usually stands; files differ, so look for it. */
  readonly headerRow: number;
  readonly columns: readonly IceColumn[];
}

function text(name: string, key?: IceKey): IceColumn {
  return column(name, "text", key);
}

function number(name: string, key?: IceKey): IceColumn {
  return column(name, "number", key);
}

function date(name: string, key?: IceKey): IceColumn {
  return column(name, "date", key);
}

function dateTime(name: string, key?: IceKey): IceColumn {
  return column(name, "date-time", key);
}

function redacted(name: string): IceColumn {
  return { name, type: "text", isRedacted: true };
}

function column(name: string, type: IceColumnType, key: IceKey | undefined): IceColumn {
  return key === undefined ? { name, type } : { name, type, key };
}

const detainers: readonly IceColumn[] = [
  date("Detainer Prepare Date", "detainer-prepared"),
  text("Facility State", "state"),
  text("Facility AOR", "area"),
  text("Port of Departure", "departure-port"),
  text("Departure Country", "departure-country"),
  date("Departed Date", "departed"),
  text("Case Status", "case-status"),
  text("Detainer Criminality", "criminality"),
  text("Detainer Facility", "facility"),
  text("Detainer Facility Code", "facility-code"),
  text("Facility City"),
  text("Detainer Threat Level", "threat-level"),
  text("Gender", "gender"),
  text("Citizenship Country", "citizenship"),
  text("Birth Country", "birth-country"),
  redacted("Birth Date"),
  number("Birth Year", "birth-year"),
  text("Entry Status", "entry-status"),
  text("MSC Charge", "charge"),
  number("MSC Sentence Days"),
  number("MSC Sentence Months"),
  number("MSC Sentence Years"),
  text("MSC Charge Code"),
  date("MSC Charge Date", "charge-date"),
  date("MSC Conviction Date", "conviction-date"),
  text("Aggravated Felon Yes No"),
  text("Processing Disposition", "processing-disposition"),
  text("Case Category", "case-category"),
  text("TOA Case Category"),
  text("TOA Current Program", "program"),
  text("Apprehension Method", "apprehension-method"),
  text("Final Order Yes No", "final-order"),
  date("Final Order Date", "final-order-date"),
  date("Apprehension Date", "apprehended"),
  date("Entry Date", "entry-date"),
  text("Prior Felony Yes No"),
  text("Multiple Prior MISD Yes No"),
  text("Violent Misdemeanor Yes No"),
  text("Illegal Entry Yes No"),
  text("Illegal Reentry Yes No"),
  text("Immigration Fraud Yes No"),
  text("Significant Risk Yes No"),
  text("Other Removal Reason Yes No"),
  text("Other Removal Reason"),
  text("Criminal Street Gang Yes No"),
  text("Aggravated Felony Yes No"),
  text("Deportation Ordered Yes No"),
  text("Order to Show Cause Served Yes No"),
  date("Order to Show Cause Served Date"),
  text("Biometric Match Yes No"),
  text("Statements Made Yes No"),
  text("Unlawful Attempt Yes No"),
  text("Unlawful Entry Yes No"),
  text("Visa Yes No"),
  text("Federal Register Notice Yes No"),
  text("Resume Custody Yes No"),
  text("Detainer Lift Reason", "lift-reason"),
  text("Detainer Lift Reason Code"),
  text("Active Investigation Yes No"),
  date("Arrest Warrant Served Date"),
  text("Detainer Type", "detainer-type"),
  text("Notify Release Request Yes No"),
  text("TOD Current Duty Site", "site"),
  redacted("EID DTA ID"),
  text("Anonymized Identifier", "person"),
];

/**
 * The detainers of mid-2025 have one column more, and a second "Final Order Yes No" where later files have "Federal
 * Register Notice Yes No": two columns of one name, told apart by their place alone. Which column is the one more is not
 * on record; a number that is blacked out throughout stands in for it here.
 */
const detainersOfMid2025: readonly IceColumn[] = detainers.flatMap((each) => {
  if (each.name === "Birth Date") return [each, redacted("Alien File Number")];
  return [each.name === "Federal Register Notice Yes No" ? text("Final Order Yes No") : each];
});

/**
 * The layouts of the row-level releases, by family and kind: names, order and types of the columns as the Deportation
 * Data Project's readers (github.com/deportationdata/ice) list them. The two families of one kind differ in columns.
 */
export const iceLayouts: readonly IceLayout[] = [
  {
    kind: "arrests",
    release: "2022-2026",
    headerRow: 7,
    columns: [
      dateTime("Apprehension Date", "apprehended"),
      text("Apprehension Type"),
      text("State", "state"),
      text("County", "county"),
      text("TOA Current Duty AOR", "area"),
      text("Apprehension Final Program", "program"),
      text("Arresting Agency", "arresting-agency"),
      text("Apprehension Method", "apprehension-method"),
      text("Apprehension Criminality", "criminality"),
      text("Case Status", "case-status"),
      text("Case Category", "case-category"),
      text("Departure Country", "departure-country"),
      text("Final Order Yes No", "final-order"),
      redacted("Birth Date"),
      number("Birth Year", "birth-year"),
      text("Citizenship Country", "citizenship"),
      text("Gender", "gender"),
      date("Departed Date", "departed"),
      date("Final Order Date", "final-order-date"),
      text("Apprehension Site Landmark"),
      text("Operation"),
      text("TOA Current Duty Site", "site"),
      text("Case Criminality", "case-criminality"),
      text("Case Threat Level", "threat-level"),
      text("Anonymized Identifier", "person"),
    ],
  },
  { kind: "detainers", release: "2022-2026", headerRow: 7, columns: detainers },
  { kind: "detainers", release: "2022-2026", variant: "mid-2025", headerRow: 7, columns: detainersOfMid2025 },
  {
    kind: "detentions",
    release: "2022-2026",
    headerRow: 7,
    columns: [
      dateTime("Stay Book In Date Time", "stay-book-in"),
      dateTime("Book In Date Time", "book-in"),
      text("Detention Facility", "facility"),
      dateTime("Book Out Date Time", "book-out"),
      dateTime("Stay Book Out Date Time", "stay-book-out"),
      text("Detention Release Reason", "release-reason"),
      date("Stay Book Out Date"),
      text("Stay Release Reason", "stay-release-reason"),
      text("Religion"),
      text("Gender", "gender"),
      text("Marital Status"),
      text("Ethnicity"),
      text("Birth Country", "birth-country"),
      text("Citizenship Country", "citizenship"),
      text("Entry Status", "entry-status"),
      text("Known Terrorist Yes No"),
      text("Suspected Gang Yes No"),
      text("MSC Charge", "charge"),
      number("MSC Sentence Days"),
      number("MSC Sentence Months"),
      number("MSC Sentence Years"),
      text("MSC Charge Code"),
      text("Aggravated Felon Yes No"),
      text("Offense INA 236C Yes No"),
      text("Case INA 236C Yes No"),
      date("Bond Posted Date", "bond-posted-date"),
      number("Bond Posted Amount", "bond-posted-amount"),
      text("Case Status", "case-status"),
      text("Case Category", "case-category"),
      text("Final Order Yes No", "final-order"),
      date("Final Order Date", "final-order-date"),
      text("Case Threat Level", "threat-level"),
      text("Detainee Classification"),
      text("Final Charge"),
      date("Departed Date", "departed"),
      text("Departure Country", "departure-country"),
      number("Initial Bond Set Amount", "bond-set-amount"),
      date("Initial Bond Set Date", "bond-set-date"),
      text("Detention Facility Code", "facility-code"),
      redacted("Birth Date"),
      number("Birth Year", "birth-year"),
      text("Book In Criminality", "criminality"),
      text("Race"),
      date("Entry Date", "entry-date"),
      text("Apprehension Final Program", "program"),
      date("MSC Charge Date", "charge-date"),
      date("MSC Conviction Date", "conviction-date"),
      text("MSC Criminal Charge Status"),
      text("MSC Criminal Charge Status Code"),
      text("MSC Crime Class"),
      text("Book In Site", "site"),
      text("Book In AOR", "area"),
      text("Anonymized Identifier", "person"),
    ],
  },
  {
    kind: "encounters",
    release: "2022-2026",
    headerRow: 7,
    columns: [
      date("Event Date", "encountered"),
      text("Responsible AOR", "area"),
      text("Responsible Site", "site"),
      text("Lead Event Type"),
      text("Lead Source"),
      text("Event Type", "event-type"),
      text("Final Program", "program"),
      text("Final Program Group"),
      text("Encounter Criminality", "criminality"),
      text("Processing Disposition", "processing-disposition"),
      text("Case Status", "case-status"),
      text("Case Category", "case-category"),
      date("Departed Date", "departed"),
      text("Departure Country", "departure-country"),
      text("Final Order Yes No", "final-order"),
      date("Final Order Date", "final-order-date"),
      redacted("Birth Date"),
      number("Birth Year", "birth-year"),
      text("Citizenship Country", "citizenship"),
      text("Gender", "gender"),
      text("Event Landmark"),
      redacted("Alien File Number"),
      redacted("EID Case ID"),
      redacted("EID Subject ID"),
      text("Unique Identifier", "person"),
    ],
  },
  {
    kind: "removals",
    release: "2022-2026",
    headerRow: 7,
    columns: [
      date("Departed Date", "departed"),
      text("Port of Departure", "departure-port"),
      text("Departure Country", "departure-country"),
      text("Docket AOR", "area"),
      text("Apprehension State", "state"),
      text("Apprehension County", "county"),
      text("Case Status", "case-status"),
      text("Gender", "gender"),
      text("Birth Country", "birth-country"),
      text("Citizenship Country", "citizenship"),
      redacted("Birth Date"),
      number("Birth Year", "birth-year"),
      date("Entry Date", "entry-date"),
      text("Entry Status", "entry-status"),
      text("MSC NCIC Charge", "charge"),
      text("MSC NCIC Charge Code"),
      date("MSC Charge Date", "charge-date"),
      text("MSC Criminal Charge Status"),
      text("MSC Criminal Charge Status Code"),
      date("MSC Conviction Date", "conviction-date"),
      text("Case Threat Level", "threat-level"),
      text("Case Criminality", "case-criminality"),
      text("Felon"),
      text("Processing Disposition", "processing-disposition"),
      text("Case Category", "case-category"),
      text("Final Program", "program"),
      text("Final Program Code"),
      text("Case Category Time of Arrest"),
      text("Latest Arrest Program Current", "arrest-program"),
      text("Latest Arrest Program Current Code"),
      date("Latest Person Apprehension Date", "apprehended"),
      text("Final Order Yes No", "final-order"),
      date("Final Order Date", "final-order-date"),
      text("Final Charge Code"),
      text("Final Charge Section Code"),
      text("Prior Deport Yes No"),
      date("Latest Person Departed Date"),
      redacted("Alien File Number"),
      redacted("EID Case ID"),
      redacted("EID Subject ID"),
      text("Unique Identifier", "person"),
    ],
  },
  {
    kind: "arrests",
    release: "2012-2023",
    headerRow: 7,
    columns: [
      dateTime("Apprehension Date", "apprehended"),
      text("Apprehension Method", "apprehension-method"),
      text("Arrest Created By"),
      redacted("Case ID"),
      redacted("Subject ID"),
      redacted("Alien File Number"),
      text("Anonymized Identifier", "person"),
    ],
  },
  {
    kind: "detentions",
    release: "2012-2023",
    headerRow: 6,
    columns: [
      text("Detention ID"),
      redacted("Case ID"),
      redacted("Subject ID"),
      dateTime("Stay Book In Date", "stay-book-in"),
      dateTime("Detention Book In Date", "book-in"),
      text("Detention Facility", "facility"),
      text("Detention Facility Code", "facility-code"),
      dateTime("Detention Book Out Date", "book-out"),
      text("Detention Release Reason", "release-reason"),
      dateTime("Stay Book Out Date", "stay-book-out"),
      text("Stay Release Reason", "stay-release-reason"),
      text("Religion"),
      text("Marital"),
      text("Gender", "gender"),
      redacted("Birth Date"),
      text("Ethnicity"),
      redacted("Alien File Number"),
      number("Birth Year", "birth-year"),
      text("Entry Status", "entry-status"),
      date("Bond Posted Date", "bond-posted-date"),
      number("Bond Posted Amount", "bond-posted-amount"),
      number("Initial Bond Set Amount", "bond-set-amount"),
      text("Case Status", "case-status"),
      text("Case Category", "case-category"),
      text("Final Order Yes No", "final-order"),
      date("Final Order Date", "final-order-date"),
      date("Departed Date", "departed"),
      text("Departure Country", "departure-country"),
      text("Case Threat Level", "threat-level"),
      text("Charge"),
      text("Charge Code"),
      text("Charge Section Code"),
      text("Anonymized Identifier", "person"),
    ],
  },
  {
    kind: "removals",
    release: "2012-2023",
    headerRow: 6,
    columns: [
      date("Departure Date", "departed"),
      text("Port of Departure", "departure-port"),
      text("Departure Country", "departure-country"),
      text("Case Status", "case-status"),
      text("Case Category", "case-category"),
      text("Final Order Yes No", "final-order"),
      date("Final Order Date", "final-order-date"),
      redacted("Case ID"),
      text("Gender", "gender"),
      text("Birth Country", "birth-country"),
      text("Citizenship Country", "citizenship"),
      redacted("Birth Date"),
      number("Birth Year", "birth-year"),
      redacted("Alien File Number"),
      text("Entry Status", "entry-status"),
      date("Entry Date", "entry-date"),
      text("MSC Charge", "charge"),
      date("MSC Charge Date", "charge-date"),
      text("MSC Charge Code"),
      date("MSC Conviction Date", "conviction-date"),
      text("MSC Criminal Charge Status"),
      text("Case Threat Level", "threat-level"),
      text("Processing Disposition Code"),
      text("Processing Disposition", "processing-disposition"),
      text("Current Program", "program"),
      date("Apprehension Date", "apprehended"),
      text("Charge Section Code"),
      text("Charge Code"),
      { ...text("Anonymized Identifer", "person"), aliases: ["Anonymized Identifier"] },
    ],
  },
  {
    kind: "risk-assessments",
    release: "2012-2023",
    headerRow: 6,
    columns: [
      text("RCA_AOR", "area"),
      text("RCA_DCO"),
      redacted("A_NUMBER"),
      { ...redacted("SUBJ_ID"), aliases: ["SUJB ID"] },
      redacted("LAST_NAME"),
      redacted("FIRST_NAME"),
      text("ALERT_CODE"),
      text("ACTIVE_INACTIVE"),
      text("SUBMISSION_DATE"),
      text("STATUS_CODE"),
      text("RISK_TO_PUBLIC_SAFETY"),
      text("RISK_OF_FLIGHT"),
      text("SPECIAL_VULNERABILITY"),
      text("RCA_CASE_NUMBER"),
      text("CASE_CAT_AT_RCA_DECISION"),
      text("FO_AT_RCA_DECISION"),
      text("FO_DATE_AT_RCA_DECISION"),
      text("REMOVAL_LIKELY_AT_RCA_DECISION"),
      text("MAN_DET_PER_STAT_ALLEG"),
      text("RCA_DECISION_TYPE"),
      text("RCA_RECOMMENDATION", "recommendation"),
      text("RCA_BOND_RECOMMENDATION"),
      text("OFFICER_ID"),
      text("OFFICER_AGREE_DISAGREE"),
      text("SUPERVISOR_ID"),
      text("SUPERVISOR_AGREE_DISAGREE"),
      text("RCA_FINAL_DECISION", "decision"),
      number("FINAL_BOND_AMOUNT"),
      date("RCA_DECISION_DATE", "decided"),
      text("RCA_SCORING_VER"),
      text("SPEC_VULN_VER"),
      text("MAN_DET_VER"),
      text("DISC_INFR_VER"),
      text("fiscal_year_code"),
      text("fiscal_quarter_name"),
      text("ANONYMIZED_IDENTIFIER", "person"),
      text("SPECIAL_VULNERABILITY_COMMENTS"),
      text("REASON_REMOVAL_UNLIKELY_AT_RCA_DECISION"),
      text("OFFICER_COMMENTS"),
      text("SUPERVISOR_COMMENTS"),
    ],
  },
];

/**
 * The layout of a kind of file in a family of releases; null where the family has no files of that kind. Without a
 * variant, the usual one.
 */
export function findIceLayout(kind: IceKind, release: IceRelease, variant?: IceVariant): IceLayout | null {
  const found = iceLayouts.filter((layout) => layout.kind === kind && layout.release === release);
  return (
    found.find((layout) => layout.variant === variant) ??
    found.find((layout) => layout.variant === undefined) ??
    null
  );
}
