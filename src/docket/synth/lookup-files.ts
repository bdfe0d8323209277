import { states } from "../../core/index.ts";
import { isFederalHoliday } from "../appeal-deadline.ts";
import { BASE_CITY_COLUMNS } from "./base-city-columns.ts";
import { dateOf, dayOf } from "./calendar.ts";
import { CHARGE_CODES } from "./charge-codes.ts";
import * as codes from "./court-codes.ts";
import { courts } from "./courts.ts";
import { CASE_TYPES, decisionRows } from "./decision-table.ts";
import { LANGUAGE_CODES } from "./language-codes.ts";
import { NATIONALITY_CODES, ONLY_IN_ALIEN_NAT } from "./nationality-codes.ts";

/** A row of a look-up: the columns that hold something. What every row has alike is filled in. */
type LookupRow = Readonly<Record<string, string>>;

/** A look-up table as the agency lays it out. */
export interface LookupFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly LookupRow[];
}

const DATES = "datCreatedOn datModifiedOn";

/** The look-ups of the made-up release: the agency's file names and columns, in their order. */
export function lookupFiles(): LookupFile[] {
  return [
    file(
      "tblLookupCourtDecision",
      `idnCourtDecision strCaseType strDecCode strDecDescription strDecType strFinalDisposition blnActive ${DATES}`,
      decisions(),
    ),
    file(
      "tblLookupCaseType",
      `idnCaseType strCode strDescription blnActive ${DATES} strAnsirCode`,
      caseTypes(),
    ),
    file("tblLookupAlienNat", `idnNat strCode strDescription Nacara blnActive ${DATES}`, nationalities()),
    file(
      "tblLookupNationality",
      `ID NAT_CODE NAT_NAME NAT_COUNTRY_NAME NAT_NACARA_COUNTRY ${DATES} blnActive`,
      countries(),
    ),
    file("tblLookupBaseCity", BASE_CITY_COLUMNS, baseCities()),
    file(
      "tblLookupHloc",
      `idnHloc HEARING_LOC_CODE HEARING_LOC_NAME HEARING_CORR_TITLE HEARING_ST_ADDRESS HEARING_CITY HEARING_STATE HEARING_ZIP HEARING_PHONE_NO HEARING_BASE_CITY Hear_Admin_Hear_Loc Hear_Trans_COV_City Hear_Det_Type Hear_Active_Flg ${DATES} blnActive ROPLoc intCalDetainDays intCalINSAsyPDays intCalINSAsyMDays intCalINSDays intCalEOIRDays intCalCFRDays intCalCDRDays CircuitCourt blnPrnWksOnAdd blnPrnRopOnAdd`,
      locations(),
    ),
    file(
      "tblLookupCustodyStatus",
      `idnCustodyStatus strCode strSelecBoxVal strDescription blnActive ${DATES}`,
      custodies(),
    ),
    file(
      "tblLanguage",
      `idnLang strCode strDescription ${DATES} blnActive`,
      coded(LANGUAGE_CODES, " ", "strCode", "strDescription"),
    ),
    file(
      "tblLookUp_Appln",
      `idnAppln strcode strdescription strAllowedCaseTypes strAllowedDecisionCodes APL_casetype_1 APL_casetype_2 APL_casetype_3 APL_casetype_4 APL_casetype_5 APL_casetype_6 APL_casetype_7 ${DATES} blnActive`,
      coded(codes.APPLICATIONS, " | ", "strcode", "strdescription"),
    ),
    file(
      "tblLookupCourtAppDecisions",
      `idnCourtApplnDec strCourtApplnDecCode strCourtApplnDecDesc blnActive ${DATES} Comments`,
      coded(codes.APPLICATION_DECISIONS, " | ", "strCourtApplnDecCode", "strCourtApplnDecDesc"),
    ),
    file(
      "tblLookupBIADecision",
      `idnBIAdec strCode strDescription blnActive ${DATES}`,
      coded(codes.BOARD_DECISIONS, " | ", "strCode", "strDescription"),
    ),
    file(
      "tblLookupBIADecisionType",
      `idnBIAdecType strCode strDescription blnActive ${DATES}`,
      coded(codes.BOARD_DECISION_TYPES, " | ", "strCode", "strDescription"),
    ),
    file(
      "tbllookupAppealType",
      `idnAppealType strApplCode strApplDescription ${DATES} blnActive blnDDAppeal`,
      coded(codes.APPEAL_TYPES, " | ", "strApplCode", "strApplDescription"),
    ),
    file(
      "tblLookupFiledBy",
      `idnFiled strCode strDescription blnActive ${DATES}`,
      coded(codes.FILERS, " | ", "strCode", "strDescription"),
    ),
    file(
      "tblLookupMotionType",
      `idnMotionType strMotionCode strMotionType strMotionDesc strMotionSummary strFilingPartyCodes strLegacyCode ${DATES} blnActive blnFilePriortoIJDecision blnFileAfterIJDecision intMandatoryIJDecisionByDays blnFeeRequired blnFileOrally blnHearingRequiredtoFile blnAdminCompleteReq blnIJGrantPriorToHearing blnCertServiceReqd blnAsylClockAffected blnAsylClockAffectedStart IntMandatoryResponseDueByDaysDefault`,
      coded(codes.MOTIONS, " | ", "strMotionCode", "strMotionDesc"),
    ),
    file(
      "tbllookupCharges",
      "idnCharges strCode strCodeString strCodeDescription applicable_case_type1 applicable_case_type2 applicable_case_type3 criminal_flag aggravate_felon DatCreatedOn DatModifiedOn blnActive",
      charges(),
    ),
    file(
      "tblAdjournmentcodes",
      `idnAdjCode strcode strDesciption Regd_By ${DATES} blnActive asy_clk_stat`,
      coded(codes.ADJOURNMENTS, " | ", "strcode", "strDesciption"),
    ),
    file(
      "tblLookup_CasePriority",
      "idnCasePriority strCode strDescription strDays DATCREATEDON DATMODIFIEDON blnActive blnBypasscal",
      coded(codes.PRIORITIES, " | ", "strCode", "strDescription"),
    ),
    file(
      "tblLookupState",
      `idnState state_code state_name ${DATES} blnActive`,
      [...states].map(([code, name]) => ({ state_code: code, state_name: name.toUpperCase() })),
    ),
    file(
      "tblLookupSex",
      `idnSex strcode strDescription ${DATES} blnActive`,
      coded("M Male\nF Female", " ", "strcode", "strDescription"),
    ),
    file("tblLookupHolidays", `idnHoliday datHoliday strHoliday Holiday_Day blnActive ${DATES}`, holidays()),
  ];
}

function file(name: string, columns: string, rows: readonly LookupRow[]): LookupFile {
  return { name, columns: columns.split(" "), rows };
}

/** The file's text: a first column of running numbers, every row in use and of one date unless it says otherwise. */
export function lookupText({ columns, rows }: LookupFile): string {
  const lines = rows.map((row, index) =>
    columns
      .map((column, place) => {
        const value = row[column];
        if (value !== undefined) return value;
        if (place === 0) return String(index + 1);
        if (column === "blnActive") return "1";
        return /^dat(?:Created|Modified)On$/i.test(column) ? "2004-05-01 00:00:00.000" : "";
      })
      .join("\t"),
  );
  return [columns.join("\t"), ...lines, ""].join("\r\n");
}

/** Rows of a table of codes: each line a code and its label. */
function coded(table: string, separator: string, codeColumn: string, labelColumn: string): LookupRow[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const end = line.indexOf(separator);
      return { [codeColumn]: line.slice(0, end), [labelColumn]: line.slice(end + separator.length).trim() };
    });
}

function decisions(): LookupRow[] {
  return decisionRows.map(({ caseType, code, label, kind, active }) => ({
    strCaseType: caseType,
    strDecCode: code,
    strDecDescription: label,
    strDecType: kind,
    blnActive: active ? "1" : "0",
  }));
}

function caseTypes(): LookupRow[] {
  return Object.entries(CASE_TYPES).map(([strCode, strDescription]) => ({ strCode, strDescription }));
}

function nationalities(): LookupRow[] {
  return coded(NATIONALITY_CODES, " ", "strCode", "strDescription");
}

function countries(): LookupRow[] {
  return coded(NATIONALITY_CODES, " ", "NAT_CODE", "NAT_NAME")
    .filter((row) => !ONLY_IN_ALIEN_NAT.has(row["NAT_CODE"] ?? ""))
    .map((row) => ({ ...row, NAT_COUNTRY_NAME: row["NAT_NAME"] ?? "" }));
}

function baseCities(): LookupRow[] {
  const board = { code: "BIA", city: "FALLS CHURCH", state: "VA" };
  return [...courts, board].map(({ code, city, state }) => ({
    BASE_CITY_CODE: code,
    BASE_CITY_NAME: code === "BIA" ? "BOARD OF IMMIGRATION APPEALS" : "IMMIGRATION COURT",
    BASE_CITY: city,
    BASE_STATE: state,
  }));
}

const LOCATION_NAMES = ["", " - DETAINED", " - JUVENILE", " - VIDEO"];

function locations(): LookupRow[] {
  return courts.flatMap(({ code, city, state, detained, locations }) =>
    locations.map((location, index) => ({
      HEARING_LOC_CODE: location,
      HEARING_LOC_NAME: `${city}${LOCATION_NAMES[index]}`,
      HEARING_CITY: city,
      HEARING_STATE: state,
      HEARING_BASE_CITY: code,
      Hear_Det_Type: detained || index === 1 ? "D" : "N",
      Hear_Active_Flg: "Y",
    })),
  );
}

function custodies(): LookupRow[] {
  return Object.entries({ N: "Never Detained", D: "Detained", R: "Released" }).map(
    ([strCode, strDescription]) => ({
      strCode,
      strSelecBoxVal: `${strCode} - ${strDescription}`,
      strDescription,
    }),
  );
}

function charges(): LookupRow[] {
  return coded(CHARGE_CODES, " | ", "strCode", "strCodeDescription").map((row) => {
    const code = row["strCode"] ?? "";
    return {
      ...row,
      strCodeString: code.replace(/^(\d+)([a-z])(\d\d)/, "($1)($2)($3)"),
      applicable_case_type1: code.startsWith("241") ? "DEP" : "RMV",
      criminal_flag: /^\d{3}a02/.test(code) ? "1" : "0",
      aggravate_felon: code.endsWith("a02Aiii") ? "1" : "0",
    };
  });
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const HOLIDAYS: Readonly<Record<string, string>> = {
  "01": "New Year's Day",
  "02": "Washington's Birthday",
  "05": "Memorial Day",
  "06": "Juneteenth",
  "07": "Independence Day",
  "09": "Labor Day",
  "10": "Columbus Day",
  "12": "Christmas Day",
};

/** Federal holidays from 1990 to 2030 on the day they are observed. */
function holidays(): LookupRow[] {
  const rows: LookupRow[] = [];
  for (let day = dayOf(1990, 1, 1); day < dayOf(2031, 1, 1); day++) {
    if (!isFederalHoliday(day)) continue;
    const date = dateOf(day);
    rows.push({
      datHoliday: `${date} 00:00:00.000`,
      strHoliday: nameHoliday(date),
      Holiday_Day: WEEKDAYS[(day + 4) % 7] ?? "",
    });
  }
  return rows;
}

function nameHoliday(date: string): string {
  const month = date.slice(5, 7);
  const late = Number(date.slice(8)) > 14;
  if (month === "01" && late) return "Birthday of Martin Luther King, Jr.";
  if (month === "11") return late ? "Thanksgiving Day" : "Veterans Day";
  return month === "12" && date.endsWith("31") ? "New Year's Day" : (HOLIDAYS[month] ?? "");
}
