import type { IsoDate } from "../../../src/core/index.ts";
import { type LineageText, textReport } from "../../../src/reports/index.ts";
import type { TrueReport } from "./lineage-report.ts";

/** A report of the set as lineage is given it: read like any plain text, with what the page's own markup would add. */
export function lineageText(report: TrueReport): LineageText {
  const { text, blocks, title, source } = textReport(report.id, `${report.id}.txt`, report.text);
  return {
    id: report.id,
    text,
    blocks,
    title,
    site: report.site,
    author: report.author === "" ? null : report.author,
    published: report.published as IsoDate | null,
    source,
  };
}
