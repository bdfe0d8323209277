/** The kind of a release of ICE's row-level enforcement records in the store. */
export const ICE_RECORDS = "ice-records";

/** The kind of a release of ICE's detention statistics workbooks in the store. */
export const ICE_STATISTICS = "ice-statistics";
