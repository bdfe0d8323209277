import { html } from "hono/html";
import type { CheckedEdge, CheckedLineage, ReportResult } from "../../claims/index.ts";
import { describeDate } from "../../core/index.ts";
import type { Html } from "./html-value.ts";
import type { Labels } from "./labels.ts";
import { changedFates, changeWords, evidenceWords, relationWords, sourceWords } from "./lineage-words.ts";
import { printable } from "./printable.ts";

const MOST_FIGURES = 40;

/**
 * Who copied whom, as a section of the page: the tree, on each branch the figures that changed and the sentences side by
 * side, the texts on their own, and the sources behind the figures that several pages print.
 */
export function htmlLineage(lineage: CheckedLineage, reports: readonly ReportResult[], labels: Labels): Html {
  const byId = new Map(reports.map((report, index) => [report.id, { report, anchor: `r${index + 1}` }]));
  const made = lineage.edges.filter(({ relation }) => relation !== "same-source");
  const shared = lineage.edges.filter(({ relation }) => relation === "same-source");
  const families = lineage.families.filter(({ members }) => members.length > 1);
  const alone = lineage.families
    .filter(({ members }) => members.length === 1)
    .flatMap(({ members }) => members);
  const link = (id: string): Html => {
    const known = byId.get(id);
    const title = known?.report.title ?? id;
    const day = known?.report.published;
    return html`<a href="#${known?.anchor ?? ""}">${printable(title)}</a>${title === id ? "" : html` <span class="place">${printable(id)}</span>`}${day == null ? "" : html` <span class="place">${describeDate(day)}</span>`}`;
  };
  const branches = (from: string, seen: ReadonlySet<string>): Html => {
    const edges = made.filter((edge) => edge.from === from && !seen.has(edge.to));
    if (edges.length === 0) return html``;
    return html`<ul>${edges.map(
      (edge) =>
        html`<li>${link(edge.to)}: <strong>${relationWords[edge.relation]}</strong>${details(edge, byId)}${branches(edge.to, new Set([...seen, edge.to]))}</li>`,
    )}</ul>`;
  };
  const isChild = new Set(made.map(({ to }) => to));
  return html`
<section class="lineage" id="lineage" aria-labelledby="lineage-title">
<h2 id="lineage-title">Who copied whom</h2>
<p class="summary">${reports.length} reports, ${made.length} made from another, ${lineage.families.length} independent ${lineage.families.length === 1 ? "text" : "texts"}.</p>
<ul class="tree">${families.map(({ root, members }) => {
    const tops = root === null ? members.filter((id) => !isChild.has(id)) : [root];
    return html`${tops.map((top) => html`<li>${link(top)}${root === null ? html` <span class="place">which of these came first is not known</span>` : ""}${branches(top, new Set([top]))}</li>`)}`;
  })}${alone.map((id) => html`<li>${link(id)}: its own source</li>`)}</ul>
${shared.map((edge) => html`<p>${link(edge.from)} and ${link(edge.to)} quote the same statement; neither is made from the other.</p>`)}
${sources(lineage, labels)}
</section>`;
}

function details(edge: CheckedEdge, byId: ReadonlyMap<string, { readonly report: ReportResult }>): Html {
  const [from, to] = [byId.get(edge.from)?.report, byId.get(edge.to)?.report];
  const changed = changedFates(edge);
  const kept = edge.figures.length - changed.length;
  const figures =
    edge.figures.length === 0
      ? html``
      : html`<table class="fates"><caption>What happened to the figures${kept === 0 ? "" : ` (${kept} more ${kept === 1 ? "is" : "are"} kept)`}</caption>
<thead><tr><th scope="col">in the source</th><th scope="col">here</th><th scope="col">change</th></tr></thead>
<tbody>${changed.map(({ fromSurface, toSurface, changes }) => html`<tr><td>${printable(fromSurface ?? "")}</td><td>${printable(toSurface ?? "")}</td><td>${changeWords({ changes })}</td></tr>`)}</tbody></table>`;
  return html`<p class="evidence">${printable(evidenceWords(edge))}</p>${changed.length > 0 ? figures : kept === 0 ? "" : html`<p class="evidence">${kept === 1 ? "The one figure is" : `All ${kept} figures are`} kept.</p>`}
<details><summary>Sentences side by side</summary>
<table class="aligned"><thead><tr><th scope="col">${printable(from?.title ?? edge.from)}</th><th scope="col">${printable(to?.title ?? edge.to)}</th></tr></thead>
<tbody>${edge.aligned.map(
    (pair) =>
      html`<tr class="${pair.from === null || pair.to === null ? "single" : "both"}"><td>${sentence(from, pair.from, edge, "from")}</td><td>${sentence(to, pair.to, edge, "to")}</td></tr>`,
  )}</tbody></table></details>`;
}

/** A sentence with the figures that changed marked in it. */
function sentence(
  report: ReportResult | undefined,
  span: CheckedEdge["aligned"][number]["from"],
  edge: CheckedEdge,
  side: "from" | "to",
): Html {
  if (report === undefined || span === null) return html``;
  const changed = new Set(changedFates(edge).map((fate) => fate[side]));
  const marks = report.claims.filter(
    ({ id, start, end }) => changed.has(id) && start >= span.start && end <= span.end,
  );
  const pieces: Html[] = [];
  let at = span.start;
  for (const { start, end } of marks) {
    if (start < at) continue;
    pieces.push(
      html`${printable(report.text.slice(at, start))}<mark class="look">${printable(report.text.slice(start, end))}</mark>`,
    );
    at = end;
  }
  pieces.push(html`${printable(report.text.slice(at, span.end))}`);
  return html`${pieces}`;
}

function sources({ figures }: CheckedLineage, labels: Labels): Html {
  if (figures.length === 0) return html``;
  const shown = figures.slice(0, MOST_FIGURES);
  const more = figures.length - shown.length;
  return html`<h3>Figures that several pages print, by independent source</h3>
<ul>${shown.map((each) => html`<li>${printable(sourceWords(each, labels))}</li>`)}${more === 0 ? "" : html`<li>and ${more} more</li>`}</ul>`;
}
