import { html, raw } from "hono/html";
import type { ReportResult, Verdict } from "../../claims/index.ts";
import { describeDate } from "../../core/index.ts";
import { countLeftOut } from "./count-left-out.ts";
import { formatNumber } from "./format-number.ts";
import { groupClaims } from "./group-claims.ts";
import { htmlCards, statementCard } from "./html-card.ts";
import type { Html } from "./html-value.ts";
import type { Labels } from "./labels.ts";
import { type MarkedParagraph, markText, type Segment } from "./mark-text.ts";
import { printable } from "./printable.ts";
import { lookOf, summarize, worstFirst } from "./verdicts.ts";
import { webAddress } from "./web-address.ts";

/**
 * One report of the page: heading, summary with links to what needs a look, then the text with the cards of each
 * paragraph beside it.
 *
 * @param id prefix of its anchors, different for each report of the page
 */
export function htmlReport(report: ReportResult, id: string, labels: Labels): Html {
  const paragraphs = markText(report);
  const facts = [
    report.site,
    report.author,
    report.published === null ? "no date stated" : describeDate(report.published),
    `${formatNumber(report.words)} words`,
  ];
  const look = worstFirst([
    ...report.claims.map((claim) => ({ ...claim, anchor: `${id}-${claim.id}` })),
    ...report.statements.map((statement, index) => ({ ...statement, anchor: statementAnchor(id, index) })),
  ]).filter(({ verdict }) => ["bad", "look"].includes(lookOf(verdict).tone));
  return html`
<section class="report" id="${id}" aria-labelledby="${id}-title">
<header>
<h2 id="${id}-title">${printable(report.title ?? report.id)}</h2>
<p class="facts">${printable(facts.filter((fact) => fact !== null).join(" · "))}<br>${sourceOf(report.source)}</p>
<p class="summary">${summarize(report)}</p>
${
  look.length === 0
    ? ""
    : html`<nav aria-label="Figures to look at first"><ul class="first">${look.map(
        ({ verdict, surface, anchor }) =>
          html`<li><a href="#${anchor}"><span class="verdict ${lookOf(verdict).tone}"><span aria-hidden="true">${lookOf(verdict).symbol}</span> ${lookOf(verdict).word}</span> <q>${printable(surface)}</q></a></li>`,
      )}</ul></nav>`
}
</header>
<h3 class="hidden">Text and figures</h3>
${paragraphs.map((paragraph) => row(paragraph, report, id, labels))}
${remarks(report)}
</section>`;
}

function row(paragraph: MarkedParagraph, report: ReportResult, id: string, labels: Labels): Html {
  const claims = new Set(paragraph.flatMap((segment) => (segment.kind === "claim" ? [segment.claim] : [])));
  const statements = new Set(
    paragraph.flatMap((segment) => (segment.kind === "statement" ? [segment.statement] : [])),
  );
  const cards = [
    ...groupClaims([...claims]).map((group) => htmlCards(group, id, labels)),
    ...[...statements].map((statement) =>
      statementCard(statement, statementAnchor(id, report.statements.indexOf(statement)), labels),
    ),
  ];
  const isTitle =
    paragraph
      .map(({ text }) => text)
      .join("")
      .trim() === report.title;
  const isFurniture = paragraph.every(({ kind, text }) => kind === "left-out" || text.trim() === "");
  const kind = isTitle ? "text headline" : isFurniture ? "text furniture" : "text";
  return html`<div class="row"><p class="${kind}">${paragraph.map((segment, nth) => {
    const again = paragraph.slice(0, nth).some((before) => isSameMark(before, segment));
    return marked(segment, report, id, again);
  })}</p>${cards.length === 0 ? "" : html`<div class="cards">${cards}</div>`}</div>
`;
}

/** A statement with a figure in its middle stands in two pieces; only the first bears its name. */
function isSameMark(a: Segment, b: Segment): boolean {
  return a.kind === "statement" && b.kind === "statement" && a.statement === b.statement;
}

function statementAnchor(id: string, index: number): string {
  return `${id}-s${index + 1}`;
}

function marked(segment: Segment, report: ReportResult, id: string, again: boolean): Html {
  const text = printable(segment.text);
  switch (segment.kind) {
    case "plain":
      return html`${text}`;
    case "claim":
      return markLink(text, segment.claim.verdict, `${id}-${segment.claim.id}`, again);
    case "statement":
      return markLink(
        text,
        segment.statement.verdict,
        statementAnchor(id, report.statements.indexOf(segment.statement)),
        again,
      );
    case "mention":
      return html`<a class="mention" href="#${id}-${segment.claim}">${text}</a>`;
    case "absence":
      return html`<span class="absence" title="said not to be known">${text}</span>`;
    case "left-out":
      return html`<span class="left-out" title="left out of checking">${text}</span>`;
  }
}

function markLink(text: string, verdict: Verdict, anchor: string, again: boolean): Html {
  const { symbol, word, tone } = lookOf(verdict);
  const name = again ? "" : raw(` id="${anchor}-text"`);
  return html`<a class="claim"${name} href="#${anchor}"><mark class="${tone} ${verdict}">${text}</mark><sup aria-hidden="true">${symbol}</sup><span class="hidden"> (${word})</span></a>`;
}

function remarks(report: ReportResult): Html {
  const items: Html[] = report.notes.map((note) => html`<li>${printable(note)}</li>`);
  if (report.mentions.length > 0) {
    items.push(
      html`<li>${report.mentions.length} ${report.mentions.length === 1 ? "phrase points" : "phrases point"} back to a figure above and ${report.mentions.length === 1 ? "is" : "are"} not counted again.</li>`,
    );
  }
  for (const { surface } of report.absences)
    items.push(html`<li>Said not to be known: <q>${printable(surface)}</q></li>`);
  for (const { reason, stretches, words } of countLeftOut(report.leftOut)) {
    items.push(
      html`<li>Left out of checking: ${printable(reason)} (${stretches === 1 ? "once" : `${stretches} times`}, ${formatNumber(words)} ${words === 1 ? "word" : "words"}).</li>`,
    );
  }
  return items.length === 0
    ? html``
    : html`<aside aria-label="Remarks"><h3>Remarks</h3><ul>${items}</ul></aside>`;
}

function sourceOf(source: string): Html {
  const address = webAddress(source);
  return address === null
    ? html`${printable(source)}`
    : html`<a href="${address}" rel="noopener noreferrer">${printable(source)}</a>`;
}
