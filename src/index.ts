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
  type CheckResult,
  type Claim,
  checkReport,
  type LeftOut,
  type Mention,
  type ReportResult,
  readClaims,
  type Statement,
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
  type Measure,
  measures,
  type NumberHomes,
  openDocketCube,
  type PrintedNumber,
  type RecordQuestion,
  readPrintedNumber,
  type Source,
  suggestMeasures,
  type WithheldFigure,
} from "./figures/index.ts";
export { loadCourtRelease, openReleaseInput } from "./record/index.ts";
export {
  htmlReport,
  type JsonlResult,
  type ReadOptions,
  type ReadResult,
  type ReportEffects,
  type ReportText,
  readJsonl,
  readReports,
  textReport,
} from "./reports/index.ts";
export { listReleases, openStore } from "./store/index.ts";
