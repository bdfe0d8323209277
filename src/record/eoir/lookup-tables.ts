/** A look-up table of the release that is read: the file, and the columns of its code and of its label. */
export interface LookupLayout {
  /** What we call it: `court-decision`. */
  readonly name: string;
  /** The agency's file without its ending. */
  readonly file: string;
  readonly code: string;
  readonly label: string;
  /** Columns of tables whose values are its codes, as `table.column`. */
  readonly usedBy: readonly string[];
}

/** Look-up tables that give the codes a meaning, or tell whether a code is one. File and column names are the agency's. */
export const lookupLayouts: readonly LookupLayout[] = [
  lookup("court-decision", "tblLookupCourtDecision", "strDecCode", "strDecDescription"),
  lookup(
    "case-type",
    "tblLookupCaseType",
    "strCode",
    "strDescription",
    "cases.CASE_TYPE",
    "proceedings.CASE_TYPE",
    "appeals.strCaseType",
  ),
  lookup(
    "nationality",
    "tblLookupAlienNat",
    "strCode",
    "strDescription",
    "cases.NAT",
    "proceedings.NAT",
    "proceedings.DEPORTED_1",
    "appeals.strNat",
  ),
  lookup("language", "tblLanguage", "strCode", "strDescription", "cases.LANG", "proceedings.LANG"),
  lookup("base-city", "tblLookupBaseCity", "BASE_CITY_CODE", "BASE_CITY", "proceedings.BASE_CITY_CODE"),
  lookup(
    "hearing-location",
    "tblLookupHloc",
    "HEARING_LOC_CODE",
    "HEARING_LOC_NAME",
    "proceedings.HEARING_LOC_CODE",
  ),
  lookup(
    "custody",
    "tblLookupCustodyStatus",
    "strCode",
    "strDescription",
    "cases.CUSTODY",
    "proceedings.CUSTODY",
    "custody-history.CUSTODY",
    "appeals.strCustody",
  ),
  lookup("appeal-type", "tbllookupAppealType", "strApplCode", "strApplDescription", "appeals.strAppealType"),
  lookup("filed-by", "tblLookupFiledBy", "strCode", "strDescription", "appeals.strFiledBy"),
  lookup("board-decision", "tblLookupBIADecision", "strCode", "strDescription", "appeals.strBIADecision"),
  lookup(
    "board-decision-type",
    "tblLookupBIADecisionType",
    "strCode",
    "strDescription",
    "appeals.strBIADecisionType",
  ),
  lookup("motion-type", "tblLookupMotionType", "strMotionCode", "strMotionDesc", "motions.REC_TYPE"),
  lookup("application", "tblLookUp_Appln", "strcode", "strdescription", "applications.APPL_CODE"),
  lookup(
    "application-decision",
    "tblLookupCourtAppDecisions",
    "strCourtApplnDecCode",
    "strCourtApplnDecDesc",
    "applications.APPL_DEC",
  ),
  lookup("charge", "tbllookupCharges", "strCode", "strCodeDescription", "charges.CHARGE"),
  lookup("priority", "tblLookup_CasePriority", "strCode", "strDescription", "cases.CASEPRIORITY_CODE"),
  lookup("state", "tblLookupState", "state_code", "state_name", "cases.ALIEN_STATE"),
  lookup("sex", "tblLookupSex", "strcode", "strDescription", "cases.Sex"),
];

function lookup(name: string, file: string, code: string, label: string, ...usedBy: string[]): LookupLayout {
  return { name, file, code, label, usedBy };
}
