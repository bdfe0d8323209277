/*
 * Codes of the immigration court's smaller look-up tables with their labels, spelt as the agency spells them: `CODE | label`.
 */

/** tblLookupBIADecision. */
export const BOARD_DECISIONS: string = `
ABC | American Baptist Church Settlement
ACR | ROP Returned to Court to correct deficiency
ADM | Administratively Closed
ADR | Administrative Return
APD | Administratively Closed-DHS PD
BCR | Background Check Remand
CFD | Final Denial of EOIR 42B/40
CFG | Final Grant of EOIR 42B/40
CFV | Final Denial of 42B/40 - Granting VD
CGR | ANY CONDITIONAL GRANT OF RELIEF-EXCEPT CPC
CON | Continued
CPC | Conditional Grant--CPC Asylum
CPG | Coercive Population Control
CTM | Administratively closed other than ABC
D30 | Dismissed (Grant V/D 30 days)
DED | Deferred Enforced Departure
DEN | Denied
DIS | Dismiss Appeal/Affirm IJ's Decision
DMO | Dismissed as Moot
DNS | Denied Soriano
DSO | Dismiss Soriano
DUT | Dismiss as Untimely
DVD | Dismissed (Voluntary Departure Granted)
FMD | Franco Motion DEN; Remove/Ineligible Relief
GNR | Grant with no Remand
GRN | Granted
GRS | Granted Soriano
MBD | Moot Bond
NAN | NACARA NOTICE
NJU | Lacks Jurisdiction -  BIA
OTH | Other
OTS | Other Soriano
REJ | Rejection
REM | Remand
S-L | Streamlining
SAD | Summary Dismissal (a) inad reason on appeal
SAF | Summary Affirmance
SAV | SUMMARY AFFIRMANCE/VD
SCC | Suspension Cancellation CAP
SDG | Summary Dismissal (G) untimely or waived appeal
SED | Summary Dismissal (e) no brief
SNC | SPECIAL NACARA CONTINUATION
SND | SUMMARY DISMISSAL  - BOTH (a) & (e)
SOD | Summary Dismissal (o) Other
SUD | Summarily Dismiss
SUP | Suspension Completion
SUS | Sustain
TER | Termination
TPD | Terminate-DHS PD
TPS | Temporary Protected Status
WDL | Withdrawal of Appeal
WPD | Withdrawal-DHS PD
`;

/** tblLookupBIADecisionType. */
export const BOARD_DECISION_TYPES: string = `
A | American Baptist Church Settlement
L | Legalization Case
P | Percuriam Case
R | Regular Case
T | Temporary Protected Case
`;

/** tbllookupAppealType. */
export const APPEAL_TYPES: string = `
AMSA Appeal | APPEAL OF MOTION TO SET ASIDE
Appeal of IJ MTR | Appeal of IJ MTR
Bond Appeal | Bond Appeal
Bond MTR Rec | Bond MTR Reconsider
Bond MTR Rei | Bond MTR Reinstate
Bond MTR Reo | Bond MTR Reopen
Case Appeal | Case Appeal
CDR | CDR Appeal
Circuit Court Remand | Circuit Court Remand
DD 212 | DD 212
DD Bond | DD Bond
DD Fines | DD Fines
DD Visa | DD Visa
Interlocutory Appeal | Interlocutory Appeal
MTR BIA | MTR BIA
RC Appeal | Reasonable Cause Appeal
SC Appeal | Special Circumstances Appeal
Zero Bond Appeal | Zero Bond Appeal
`;

/** tblLookupFiledBy. */
export const FILERS: string = `
A | Alien
B | Both
C | Carrier
H | ORR
I | DHS
O | Other
P | Petitioner
T | Applicant
`;

/** tblLookUp_Appln. */
export const APPLICATIONS: string = `
202 | NACARA ADJUSTMENT
209c | WAIVER OF INADMISSIBILITY OF A REFUGEE
2129 | WAIVER FOR PRESENCE AFTER PREVIOUS IMMIGRATION VIOLATION UNDER 212(a)(9)(C)(iii)
212a | WAIVER OF UNLAWFUL PRESENCE UNDER 212(a)(9)(B)(v)
212c | 212C; WAIVER IN RMV PROCEED. PERMITTED BY CASE LAW
212d | REQUEST FOR A WAIVER BY NONIMMIGRANT
212g | REQUEST FOR A MEDICAL WAIVER
212h | WAIVER OF PRIOR CRIM. CONDUCT (ADMISSION-ADJUST)
212i | WAIVER OF VISA FRAUD (ADMISSION-ADJUSTMENT)
212k | WAIVER OF DEFECTIVE VISA OR LABOR CERTIFICATE
212L | WAIVER OF 212(a)(7)(B)(i)
216 | REQUEST FOR REMOVAL OF CONDITIONAL BASIS OF L.P.R.
237H | WAIVER UNDER 237(a)(1)(H)
241a | WAIVER OF DEPORTABILITY- FULL PARDON 241 (A)(2)(A)
241f | WAIVER OF PRIOR VISA FRAUD/SUB. IN DEPORT PROC.
245 | 245 - ADJUSTMENT OF STATUS
249 | REGISTRY-ADJUSTMENT OF STATUS, ENTRY BEFORE 1/1/72
42A | EOIR42A
42B | EOIR42B
A | HRIFA
ASYL | ASYLUM
ASYW | ASYLUM WITHHOLDING
B | HRFA - PAROLE
BCA | CHILD
BSP | HRFA - SPOUSE
BUA | HRFA - UNMARRIED SON OR DAUGHTER
CI | HRFA - CHILD WITHOUT PARENTS
CII | HRFA - CHILD ORPHANED
CIII | HRFA - CHILD ABANDONED
CPC | COERCIVE POPULATION CONTROL
d11 | WAIVER FOR ALIEN SMUGGLING, 212(d)(11)
I881 | SUSPENSION/CANCELLATION UNDER NACARA
PRMF | PRIMA FACIE
SUSP | APPLICATION FOR SUSPENSION OF DEPORTATION
UNK | UNKNOWN
VD | VOLUNTARY DEPARTURE
WAIV | WAIVER UNDER 237(02)(H)(I)
WCAT | WITHHOLDING-CONVENTION AGAINST TORTURE
WD | WD
WDL | WITHDRAWAL OF REQUEST FOR ADMISSION
`;

/** tblLookupCourtAppDecisions. */
export const APPLICATION_DECISIONS: string = `
A | ABANDONMENT
C | CONDITIONAL GRANT
D | DENY
F | FULL GRANT
G | GRANT
I | IN COURT STIPULATED GRANT
L | GRANT WCAT
M | NOT ADJUDICATED
O | OTHER
P | PAPER STIPULATED GRANT
R | RESERVED
S | ADMIN CLOSURE
T | COV/TRANSFER
W | WITHDRAWN
`;

/** tblLookupMotionType. */
export const MOTIONS: string = `
AC | Motion for Administrative Closure
AI | Motion to Apologize to the Court for Improper Conduct, Court Actions, Comments, and Appearances
AN | Motion to Correct an A-Number
BB | Custody Determination
BD | Motion for Bond Re-Determination
C | Motion to Recalendar
CA | Motion to Hold Case in Abeyance
CC | Motion to Correct Case Information
CD | Motion to Change Docket Type
CL | MOTION TO CALENDAR (CASE OFF-CALENDAR)
CO | Motion for Continuance
CS | Motion to Consolidate
CT | Motion to Sever
CV | Motion for Change of Venue
EH | Motion to Advance for Earlier Hearing Date
ET | Motion for Extension of Time to File a Document
EW | Motion to Excuse Appearance of Witness
FD | Motion to Reconsider
FW | Motion for Fee Waiver
HV | Motion to Submit at Hearing a Video/DVD/Recording as Evidence
IC | Motion for Incompetence of Alien/Attorney (Medically or Professionally)
IM | Motion to Set an Individual/Merits Hearing
IP | Motion for In Person Hearing
LI | Motion for Specific Language Interpreter
LS | Motion to Permit 3rd Year Law Student Or Reputable Representative
MA | Motion to Reopen for In Absentia
MC | Motion to Reopen for Changed Country Conditions
MD | MOTION TO ACCEPT LATE FILED DOCUMENTS
MN | MOTION TO AMEND THE NAME ON THE NTA
MP | Motion to Modify Protective Order
MS | Motion for Subpoena
MU | MOTION UNLISTED
O | Motion to Reopen
OC | Motion to Open / Close Hearing to the Public
OD | Motion to Return Original Documents
OT | Other
PA | Motion to Proceed on the Administrative Record
PC | Motion for Pre-Trial Conference
PM | Motion to Pretermit
PO | Motion for Protective Order
PS | Motion to Place on Status Docket
QS | Motion to Quash a Subpoena
RC | Motion to Recuse
RD | Motion to Rescind
RI | Motion to Reissue Decision
RP | Motion to Reconsider Pre-decision
RR | Motion to Retrieve and Review File
RS | Motion to Remove from Status Docket
SA | Motion to Set Aside
SB | Motion for Subsequent Bond Determination
SC | Motion to Substitute Counsel
SD | Motion to Substitute Documents
SG | Motion for Competency Safeguards
SO | Motion for a Stipulated Order of Removal/Voluntary Departure
SP | Motion to Suppress
SR | Motion for Stipulated Removal
ST | Motion to have Security Present in Court Hearing at a Non-Detained Hearing
SY | Motion for a Stay of Removal/Extension to Stay
TA | Motion for Telephonic Appearance
TD | Motion to Terminate the Deferral
TP | Motion to Terminate
TV | Motion for Video Appearance
U | Motion to Dismiss
VD | Motion for Voluntary Departure
VO | Motion to Vacate IJ Order
VP | Motion to Vacate Protective Order
VS | Motion to Vacate a Hearing/Scheduling Order
WA | Motion to Withdraw a Charge or Allegation(s)
WC | Motion to Withdraw as Counsel
WV | Motion to Waive Appearance
XH | Motion to Expedite Hearing
`;

/** tblLookup_CasePriority; `N/A` is a code. */
export const PRIORITIES: string = `
AWC/ATD | Adults With Children-Release on ATD
AWC/D | Adults With Children-Detained
CR | Custody Review
RBC/D | Recent Border Crossers-Detained
UC | Unaccompanied Children
N/A | Not Applicable
`;

/** tblAdjournmentcodes: the commoner ones. */
export const ADJOURNMENTS: string = `
01 | ALIEN TO SEEK REPRESENTATION
02 | PREPARATION--ALIEN/ATTORNEY/REPRESENTATIVE
03 | PREPARATION--DHS
04 | DHS OR DHS ADMIN FILE UNAVAILABLE FOR HEARING
05 | ALIEN TO FILE FOR ASYLUM
06 | ALIEN TO FILE OTHER APPLICATION
07 | ALIEN/DHS APPLICATION PROCESS
08 | STATE DEPARTMENT RESPONSE NOT IN FILE
09 | ALIEN IN DHS/CORR. CUSTODY NOT PRESENTED FOR HRG.
10 | NOTICE SENT/SERVED INCORRECTLY
11 | OTHER NO-SHOW BY ALIEN/ALIEN'S ATTORNEY OR REP.
12 | OTHER ALIEN/ALIEN'S ATTY/REPRESENTATIVE REQUEST
13 | INSUFFICIENT TIME TO COMPLETE HEARING
14 | OTHER OPERATIONAL/SECURITY FACTORS
16 | ALIEN RELEASED FROM DHS/CORRECTIONS CUSTODY
17 | MC TO IC--MERITS HEARING
18 | LACK OF INTERPRETER
19 | UNPLANNED IJ LEAVE OR DETAIL ASSIGNMENT
1A | CASE TRANSFERRED FROM NON-DETAINED TO DETAINED DOCKET
1B | CASE TRANSFERRED FROM DETAINED TO NON-DETAINED DOCKET
8A | IJ Completion prior to hearing
8B | IJ COMPLETION AT HEARING
99 | Data Entry Error
9A | DOCKET MANAGEMENT (POSTPONE HEARING)
74 | PUBLIC HEALTH
`;
