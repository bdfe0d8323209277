import type { TableLayout } from "./layout.ts";

/**
 * The tables of the immigration court's release that are read, each with its columns in file order: name, kind, and
 * whether the docket cannot do without it (`needed`) or it is stored beside (`kept`). The rest is recognised and not
 * stored. Source: headers and the agency's data dictionary of the July 2026 release.
 */
export const tableLayouts: readonly TableLayout[] = [
  {
    name: "cases",
    file: "A_TblCase",
    key: "IDNCASE",
    required: true,
    columns: `
      IDNCASE id needed
      ALIEN_CITY text kept
      ALIEN_STATE code kept
      ALIEN_ZIPCODE text kept
      UPDATED_ZIPCODE text
      UPDATED_CITY text
      NAT code needed
      LANG code needed
      CUSTODY code kept
      SITE_TYPE code
      E_28_DATE date kept
      ATTY_NBR text
      CASE_TYPE code needed
      UPDATE_SITE code kept
      LATEST_HEARING date kept
      LATEST_TIME time kept
      LATEST_CAL_TYPE code kept
      UP_BOND_DATE date
      UP_BOND_RSN code
      CORRECTIONAL_FAC code
      RELEASE_MONTH text
      RELEASE_YEAR text
      INMATE_HOUSING code
      DATE_OF_ENTRY date kept
      C_ASY_TYPE code kept
      C_BIRTHDATE month kept
      C_RELEASE_DATE date
      UPDATED_STATE code
      ADDRESS_CHANGEDON date
      ZBOND_MRG_FLAG flag
      Sex code kept
      DATE_DETAINED date kept
      DATE_RELEASED date kept
      LPR flag kept
      DETENTION_DATE date
      DETENTION_LOCATION text
      DCO_LOCATION text
      DETENTION_FACILITY_TYPE text
      CASEPRIORITY_CODE code kept
    `,
  },
  {
    name: "proceedings",
    file: "B_TblProceeding",
    key: "IDNPROCEEDING",
    required: true,
    columns: `
      IDNPROCEEDING id needed
      IDNCASE id needed
      OSC_DATE date needed
      INPUT_DATE date needed
      BASE_CITY_CODE code needed
      HEARING_LOC_CODE code kept
      IJ_CODE code
      TRANS_IN_DATE date kept
      PREV_HEARING_LOC code
      PREV_HEARING_BASE code
      PREV_IJ_CODE code
      TRANS_NBR number
      HEARING_DATE date kept
      HEARING_TIME time
      DEC_TYPE code
      DEC_CODE code needed
      DEPORTED_1 code kept
      DEPORTED_2 code
      OTHER_COMP code needed
      APPEAL_RSVD code kept
      APPEAL_NOT_FILED flag
      COMP_DATE date needed
      ABSENTIA flag needed
      VENUE_CHG_GRANTED date
      TRANSFER_TO code
      DATE_APPEAL_DUE_STATUS date needed
      TRANSFER_STATUS code
      CUSTODY code needed
      CASE_TYPE code needed
      NAT code kept
      LANG code kept
      SCHEDULED_HEAR_LOC code
      CORRECTIONAL_FAC code
      CRIM_IND flag kept
      IHP code
      AGGRAVATE_FELON flag kept
      DATE_DETAINED date kept
      DATE_RELEASED date kept
    `,
  },
  {
    name: "appeals",
    file: "tblAppeal",
    key: "idnAppeal",
    required: true,
    columns: `
      idnAppeal id needed
      idncase id needed
      idnProceeding id needed
      strAppealCategory code kept
      strAppealType code needed
      datAppealFiled date needed
      strFiledBy code needed
      datAttorneyE27 date kept
      datBIADecision date needed
      strBIADecision code needed
      strBIADecisionType code kept
      strCaseType code kept
      strLang code
      strNat code kept
      strProceedingIHP code
      strCustody code kept
      strProbono flag
    `,
  },
  {
    name: "appeal-cases",
    file: "tblAppeal2",
    key: "idnAppeal",
    repeats: true,
    required: false,
    columns: `
      idnAppeal id needed
      idncase id needed
      idnProceeding id needed
    `,
  },
  {
    name: "motions",
    file: "tbl_Court_Motions",
    key: "IDNMOTION",
    required: true,
    columns: `
      IDNMOTION id needed
      IDNPROCEEDING id needed
      IDNCASE id needed
      OSC_DATE date
      REC_TYPE code needed
      GENERATION code
      SUB_GENERATION code
      UPDATE_DATE date
      UPDATE_TIME time
      INPUT_DATE date kept
      INPUT_TIME time
      REJ_Remove text
      BASE_CITY_CODE code
      HEARING_LOC_CODE code
      IJ_CODE code
      IJ_NAME_Remove text
      DEC code needed
      COMP_DATE date needed
      MOTION_RECD_DATE date kept
      DATMOTIONDUE date
      WU_MSG_Remove text
      APPEAL_RSVD code
      APPEAL_NOT_FILED code
      RESP_DUE_DATE date
      STAY_GRANT code
      JURISDICTION text
      DATE_APPEAL_DUE date
      DATE_TO_BIA date
      DECISION_RENDERED_Remove text
      DATE_MAILED_TO_IJ date
      DATE_RECD_FROM_BIA date
      DATE_TO_BIA_UPDATE_Remove date
      STRFILINGPARTY code kept
      STRFILINGMETHOD code
      STRCERTOFSERVICECODE code
      E_28_RECPTFLAG_Remove text
      E_28_DATE date
      O_CLOCK_OPTION text
      SCHEDULED_HEAR_LOC_Remove code
      BLNDELETED_Remove flag
      strDJScenario text
    `,
  },
  {
    name: "applications",
    file: "tbl_Court_Appln",
    key: "IDNPROCEEDINGAPPLN",
    required: false,
    columns: `
      IDNPROCEEDINGAPPLN id needed
      IDNPROCEEDING id needed
      IDNCASE id needed
      APPL_CODE code needed
      APPL_RECD_DATE date kept
      APPL_DEC code needed
    `,
  },
  {
    name: "custody-history",
    file: "tbl_CustodyHistory",
    key: "IDNCUSTODY",
    required: false,
    columns: `
      IDNCUSTODY id needed
      IDNCASE id needed
      CUSTODY code needed
      DATDETAINED date needed
      DATRELEASED date needed
    `,
  },
  {
    name: "representatives",
    file: "tbl_RepsAssigned",
    key: "IDNREPSASSIGNED",
    required: false,
    columns: `
      IDNREPSASSIGNED id needed
      IDNCASE id needed
      STRATTYLEVEL code needed
      STRATTYTYPE code needed
      PARENT_TABLE code kept
      PARENT_IDN id
      BASE_CITY_CODE code
      INS_TA_DATE_ASSIGNED date
      E_27_DATE date kept
      E_28_DATE date needed
      BLNPRIMEATTY flag
    `,
  },
  {
    name: "charges",
    file: "B_TblProceedCharges",
    key: "IDNPRCDCHG",
    required: false,
    columns: `
      IDNPRCDCHG id needed
      IDNCASE id needed
      IDNPROCEEDING id needed
      CHARGE code needed
      CHG_STATUS code kept
    `,
  },
];
