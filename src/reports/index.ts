export type { PathKind, ReportEffects } from "./effects.ts";
export { type JsonlResult, readJsonl } from "./jsonl/read-jsonl.ts";
export type { FetchedPage } from "./network/fetch-page.ts";
export { type ReadOptions, type ReadResult, readReports } from "./read-reports.ts";
export { realReportEffects } from "./real-effects.ts";
export { pageReport as htmlReport, type ReadReport } from "./report-from-bytes.ts";
export type { Block, BlockKind, ReportText } from "./report-text.ts";
export { type Span, splitSentences } from "./sentences.ts";
export { textReport } from "./text-report.ts";
