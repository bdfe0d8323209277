export { findMeasure, measures, type Subject, subjects, suggestMeasures } from "./catalogue.ts";
export {
  type ClaimedNumber,
  type Comparison,
  type ComparisonDetail,
  compareNumbers,
  compareSides,
  type NumberRelation,
  type RecordedNumber,
} from "./compare.ts";
export { type Count, type CountQuestion, countPublished } from "./count-published.ts";
export { countRecords, openDocketCube, openIceCube } from "./count-records.ts";
export type { RecordQuestion } from "./counted/count-records.ts";
export type { DocketCube } from "./counted/court/docket-cube.ts";
export type { IceCube } from "./counted/ice/ice-cube.ts";
export { definitionsPage } from "./definitions-page.ts";
export { type DigitSlip, digitSlip } from "./digit-slip.ts";
export {
  type Dimension,
  dimensionValueLabel,
  findDimension,
} from "./dimensions.ts";
export { type Figure, type Group, groupKey, type Source } from "./figure.ts";
export { type FigureIndex, indexFigures, indexTables, type Release } from "./figure-index.ts";
export { figuresFromTables } from "./figures-from-tables.ts";
export { type Measure, type MeasureKind, recordOwners } from "./measure.ts";
export { type Homes, homesOf, type NumberHomes, type SlipHome } from "./number-homes.ts";
export { type PrintedNumber, readPrintedNumber } from "./printed-number.ts";
export type { KnownReason } from "./reconcile/known-reasons.ts";
export type {
  Difference,
  ReconciledLine,
  ReconciledTime,
  Reconciliation,
} from "./reconcile/reconciliation.ts";
export { type ReconcileQuestion, type RecordCounters, reconcile } from "./reconcile.ts";
export {
  lastDigitUnit,
  ownDigits,
  roundsTo,
  significantDigits,
} from "./rounding.ts";
export {
  type ShownChanges,
  type ShownNumber,
  type ShownTableChanges,
  showChanges,
} from "./show-changes.ts";
export { sameTime } from "./times.ts";
export { type Vocabulary, vocabulary } from "./vocabulary.ts";
export type { WithheldFigure } from "./withheld-figure.ts";
