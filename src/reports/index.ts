export type { PathKind, ReportEffects } from "./effects.ts";
export { type JsonlResult, readJsonl } from "./jsonl/read-jsonl.ts";
export { type AlignedSentences, alignSentences } from "./lineage/align-sentences.ts";
export type {
  Credit,
  Derivation,
  DirectionReason,
  Lineage,
  LineageEdge,
  LineageEvidence,
  LineageFamily,
  LineageText,
  Relation,
} from "./lineage/lineage.ts";
export { traceLineage } from "./lineage/trace-lineage.ts";
export type { FetchedPage } from "./network/fetch-page.ts";
export { type ReadOptions, type ReadResult, readReports } from "./read-reports.ts";
export { realReportEffects } from "./real-effects.ts";
export { pageReport as htmlReport, type ReadReport } from "./report-from-bytes.ts";
export type { Block, BlockKind, ReportText } from "./report-text.ts";
export { type Span, splitSentences } from "./sentences.ts";
export { textReport } from "./text-report.ts";
