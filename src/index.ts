/**
 * Ofrecord as a library: open the record, read reports, check them. The command `ofrecord` is made of these.
 *
 *     const record = await openRecord(".ofrecord");
 *     for await (const item of readReports("report.html", { allowPrivate: false })) {
 *       if (item.ok) console.log(checkReport(item.report, record).claims);
 *     }
 */
export {
  type Absence,
  type Approximation,
  type CheckedLineage,
  type CheckResult,
  type Claim,
  checkReport,
  type LeftOut,
  type Mention,
  type ReportResult,
  readClaims,
  type Statement,
  traceFigures,
  type Verdict,
} from "./claims/index.ts";
export { openRecord } from "./cli/index.ts";
export {
  countryName,
  eoirCountry,
  findCountry,
  formerCountry,
  InternalError,
  type Interval,
  type IsoDate,
  type Time,
  type Unit,
  UserError,
} from "./core/index.ts";
export { deriveDocket, type Spell, spellsOf, synthEoir } from "./docket/index.ts";
export {
  type Count,
  type CountQuestion,
  countPublished,
  countRecords,
  type DocketCube,
  dimensionValueLabel,
  type Figure,
  type FigureIndex,
  findMeasure,
  type Group,
  homesOf,
  type IceCube,
  type Measure,
  measures,
  type NumberHomes,
  openDocketCube,
  openIceCube,
  type PrintedNumber,
  type Reconciliation,
  type RecordQuestion,
  readPrintedNumber,
  reconcile,
  type Source,
  suggestMeasures,
  type WithheldFigure,
} from "./figures/index.ts";
export { loadCourtRelease, loadIce, openReleaseInput, synthIce, synthStatistics } from "./record/index.ts";
export {
  alignSentences,
  htmlReport,
  type JsonlResult,
  type Lineage,
  type LineageText,
  type ReadOptions,
  type ReadResult,
  type ReportEffects,
  type ReportText,
  readJsonl,
  readReports,
  textReport,
  traceLineage,
} from "./reports/index.ts";
export { listReleases, openStore } from "./store/index.ts";
