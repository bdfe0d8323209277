import { html, raw } from "hono/html";
import type { CheckedLineage, CheckResult } from "../../claims/index.ts";
import { describeDate } from "../../core/index.ts";
import { htmlLineage } from "./html-lineage.ts";
import { htmlReport } from "./html-report.ts";
import { htmlStyle } from "./html-style.ts";
import type { Labels } from "./labels.ts";
import { printable } from "./printable.ts";
import { summarize, verdictLooks } from "./verdicts.ts";

/**
 * One self-contained page for all reports checked: no script, no request to anywhere, everything of the reports
 * escaped.
 *
 * @param madeAt when the page was made, for its last line
 * @param lineage who copied whom, where that was examined
 */
export async function htmlPage(
  result: CheckResult,
  labels: Labels,
  madeAt: Date,
  lineage: CheckedLineage | null = null,
): Promise<string> {
  const { reports, record } = result;
  const [only] = reports;
  const title =
    reports.length === 1 && only !== undefined ? (only.title ?? only.id) : `${reports.length} reports`;
  const all = {
    claims: reports.flatMap(({ claims }) => claims),
    statements: reports.flatMap(({ statements }) => statements),
  };
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${printable(title)} - checked by Ofrecord</title>
<style>${raw(htmlStyle)}</style>
</head>
<body>
<a class="skip" href="#reports">Skip to the reports</a>
<header class="top">
<p class="name">Ofrecord <span>figures of record</span></p>
<h1>${reports.length === 1 ? "A report checked against the record" : `${reports.length} reports checked against the record`}</h1>
${
  reports.length < 2
    ? ""
    : html`<p class="summary">${summarize(all)}</p>
<nav aria-label="Reports"><ol>${reports.map((report, index) => html`<li><a href="#r${index + 1}">${printable(report.title ?? report.id)}</a>: ${summarize(report)}</li>`)}</ol></nav>`
}
<details class="key"><summary>What the verdicts mean</summary>
<dl>${verdictLooks.map(({ symbol, word, tone, meaning }) => html`<div><dt class="verdict ${tone}"><span aria-hidden="true">${symbol}</span> ${word}</dt><dd>${meaning}</dd></div>`)}</dl></details>
</header>
<main id="reports" tabindex="-1">
${lineage === null ? "" : htmlLineage(lineage, reports, labels)}
${reports.map((report, index) => htmlReport(report, `r${index + 1}`, labels))}
</main>
<footer>
<p>Compared with ${record.length} published ${record.length === 1 ? "table" : "tables"}. Made on ${describeDate(madeAt.toISOString().slice(0, 10))}. A verdict of “no record” says that the record has nothing to compare with, not that a figure is false.</p>
</footer>
</body>
</html>
`;
  return String(await page);
}
