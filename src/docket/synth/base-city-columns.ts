/** Forms a base city prints, each with a flag, a code and six addresses in columns of their own. */
const FORMS =
  "BaseEoir1 BaseEoir2 BaseEoir5 BaseEoir6 BaseEoir7 BaseEoir34 BaseEoir35 BaseEoir36 BaseEoir39 I122".split(
    " ",
  );
const PARTS = "Flag Code Suba Subb Subc Subd Sube Subf".split(" ");

/** The 98 columns of tblLookupBaseCity in their order. */
export const BASE_CITY_COLUMNS: string = [
  "idnBaseCity BASE_CITY_CODE BASE_CITY_NAME BaseAutomated BASE_ST_ADDRESS BASE_CITY BASE_STATE BASE_ZIP_1 BASE_ZIP_2",
  "BASE_PHONE_NO strRegion",
  // The forms I-122 stand last, with the same columns.
  ...FORMS.map((form) => PARTS.map((part) => form + part).join(" ")),
  "RopDefault RopPrtClass BaseSplPrtClass datCreatedOn datModifiedOn blnActive blnBCIS",
].join(" ");
