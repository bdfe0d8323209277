import { type Weighted, weightedLines } from "./weighted.ts";

/** Why a stay ends, as the agency names it, by share of stays. */
export const RELEASE_REASONS: Weighted<string> = weightedLines(`
620 Removed
55 Order of Recognizance
40 Order of Recognizance - Humanitarian
45 Bonded Out - IJ
18 Bonded Out - Field Office
70 Paroled
25 Paroled - Fear Found
30 Order of Supervision
12 Order of Supervision - No SLRRFF
25 Voluntary departure
12 Voluntary Return
8 Withdrawal
9 Proceedings Terminated
6 Relief Granted by IJ
14 U.S. Marshals or other agency (explain in Detention Comments)
6 Office of Refugee Resettlement
4 Processing Disposition Changed Locally
0.5 Died
0.4 Escaped`);

/** Reasons after which the person has left the country. */
export const DEPARTED_REASONS: ReadonlySet<string> = new Set([
  "Removed",
  "Voluntary departure",
  "Voluntary Return",
  "Withdrawal",
]);

export const TRANSFERRED = "Transferred";

export const REPROCESSED = "ERO Reprocessed Arrest";

export const APPREHENSION_METHODS: Weighted<string> = weightedLines(`
300 CAP Local Incarceration
60 CAP Federal Incarceration
45 CAP State Incarceration
150 Non-Custodial Arrest
140 Located
90 287(g) Program
25 Probation and Parole
20 Other Agency (turned over to INS)
16 Worksite Enforcement
20 ERO Reprocessed Arrest
8 Other Efforts
6 Patrol Border`);

export const PROGRAMS: Weighted<string> = weightedLines(`
300 ERO Criminal Alien Program
150 Fugitive Operations
90 287G Program
120 Non-Detained Docket Control
80 Detained Docket Control
60 Alternatives to Detention
40 Detention and Deportation
30 Violent Criminal Alien Section
10 Juvenile`);

export const PROGRAM_CODES: Readonly<Record<string, string>> = {
  "ERO Criminal Alien Program": "CAP",
  "Fugitive Operations": "FUG",
  "287G Program": "287",
  "Non-Detained Docket Control": "NDD",
  "Detained Docket Control": "DDC",
  "Alternatives to Detention": "ATD",
  "Detention and Deportation": "DRO",
  "Violent Criminal Alien Section": "VCS",
  Juvenile: "JUV",
  "Border Patrol": "USBP",
  Inspections: "INS",
};

/** Programs of the border agency: for people it arrested and handed over. */
export const BORDER_PROGRAMS: Weighted<string> = weightedLines("800 Border Patrol\n200 Inspections");

export const CRIMINALITIES: Weighted<string> = weightedLines(`
42 1 Convicted Criminal
24 2 Pending Criminal Charges
34 3 Other Immigration Violator`);

/** Detainers that did not lead into the agency's custody; those that did are lifted with `BOOKED`. */
export const LIFT_REASONS: Weighted<string> = weightedLines(`
55 Detainer Declined by LEA
25 Case Reviewed - Not Removable
30 Released to the Street
15 Lifted by ICE
10 Transferred to Another Agency
5 Subject Died
4 Prosecutorial Discretion`);
export const DECLINED = "Detainer Declined by LEA";
export const BOOKED = "Booked into Detention";
export const LIFT_CODES: Readonly<Record<string, string>> = {
  [BOOKED]: "B",
  [DECLINED]: "D",
  "Case Reviewed - Not Removable": "R",
  "Released to the Street": "S",
  "Lifted by ICE": "L",
  "Transferred to Another Agency": "T",
  "Subject Died": "X",
  "Prosecutorial Discretion": "P",
};

export const DETAINER_TYPES: Weighted<string> = weightedLines(`
80 I-247A Immigration Detainer - Notice of Action
12 I-247D Immigration Detainer - Request for Voluntary Action
8 I-247N Request for Voluntary Notification of Release`);

export const DISPOSITIONS: Weighted<string> = weightedLines(`
330 Notice to Appear Detained (I-862)
170 Expedited Removal (I-860)
190 Reinstatement of Deport Order I-871
90 Warrant of Arrest/Notice to Appear
60 Expedited Removal with Credible Fear
35 Voluntary Return
30 Administrative Deportation I-851/I-851A
25 Bag and Baggage
20 Visa Waiver Program Removal`);

export const EVENT_TYPES: Weighted<string> = weightedLines(`
500 CAP Interview
250 Law Enforcement Agency Response
120 Field Encounter
80 Border Encounter Turnover
50 Worksite`);

export const ENTRY_STATUSES: Weighted<string> = weightedLines(`
700 PWA Mexico
90 Tourist
40 Not Applicable
35 PWA Other
30 Applicant for Admission
20 Immigrant
10 Student
8 Stowaway`);

export const MARITAL: Weighted<string> = weightedLines(
  "520 Single\n280 Married\n60 Unknown\n30 Divorced\n25 Separated\n6 Widowed\n8 Common Law",
);
export const ETHNICITIES: Weighted<string> = weightedLines(
  "640 Hispanic Origin\n300 Non-Hispanic Origin\n60 Unknown",
);
export const RELIGIONS: Weighted<string> = weightedLines(
  "60 Catholic\n20 Christian\n10 None\n5 Muslim\n5 Hindu",
);
export const RACES: Weighted<string> = weightedLines(
  "800 White\n90 Black\n60 Unknown\n50 Asian or Pacific Islander",
);

/** Criminal charges: the code of the National Crime Information Center's table, then its words. */
export const CHARGES: Weighted<string> = weightedLines(`
180 5404 Driving Under Influence Liquor
120 0301 Illegal Entry (INA SEC.101(a)(43)(O), 8USC1325 only)
90 1399 Assault
80 5499 Traffic Offense
60 3599 Dangerous Drugs
50 2399 Larceny
45 0302 Illegal Re-Entry (INA SEC.101(a)(43)(O), 8USC1326 only)
40 2299 Burglary
35 3562 Marijuana - Possession
30 1313 Simple Assault
25 5299 Weapon Offense
22 2699 Fraud
20 1299 Robbery
18 3699 Sex Offense
15 4801 Resisting Officer
12 5311 Disorderly Conduct
10 2099 Arson
8 0999 Homicide`);

export const FINAL_CHARGES: Weighted<string> = weightedLines(`
500 212a6Ai|ALIEN PRESENT WITHOUT ADMISSION OR PAROLE
200 212a7AiI|IMMIGRANT WITHOUT AN IMMIGRANT VISA
120 237a1B|NONIMMIGRANT OVERSTAY
60 237a2Aiii|AGGRAVATED FELONY
40 212a9Aii|ALIEN PREVIOUSLY REMOVED
30 237a2Bi|CONTROLLED SUBSTANCE`);
