export {
  COURT_RELEASE,
  LATEST_RELEASE_URL,
  loadCourtRelease,
  MADE_UP_MARK,
  openReleaseInput,
  readStoredLookups,
} from "./court-release.ts";
export { diffCourtReleases } from "./diff-court-releases.ts";
export { type DefectKind, defectKinds } from "./eoir/defects.ts";
export type { ReleaseChanges, TableChanges } from "./eoir/diff-releases.ts";
export { type CourtTable, courtTables } from "./eoir/layout.ts";
export type { TableLedger } from "./eoir/ledger.ts";
export type { CourtReleaseDetails } from "./eoir/load-eoir.ts";
export type { LookupRow } from "./eoir/read-lookups.ts";
export type { IceRelease } from "./ice/layout.ts";
export type { LoadedIce } from "./ice/load-ice.ts";
export { ICE_RECORDS, ICE_STATISTICS } from "./ice/release-kinds.ts";
export type { EnforcementDetails } from "./ice/releases/load-enforcement.ts";
export type { StatisticsDetails } from "./ice/statistics/statistics-release.ts";
export type { IceFormat } from "./ice/synth/recipe.ts";
export type { StatisticsLayout } from "./ice/synth/statistics/synth-statistics.ts";
export { currentIceRecords, loadIce, synthIce, synthStatistics } from "./ice-release.ts";
export { loadTablePackage } from "./load-table-package.ts";
export type { PublishedResource, PublishedRow, PublishedTable } from "./published/published-table.ts";
export { readBuiltInRecord } from "./published/read-built-in-record.ts";
export { readTablePackage } from "./published/read-table-package.ts";
export { readLoadedTables } from "./read-loaded-tables.ts";
