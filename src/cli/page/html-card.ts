import { html } from "hono/html";
import type { Claim, Statement, Verdict } from "../../claims/index.ts";
import { describeTime } from "../../core/index.ts";
import type { Source } from "../../figures/index.ts";
import { cite, describeFigure, onRecord, readAs, worthShowing } from "./describe-claim.ts";
import type { Html } from "./html-value.ts";
import { groupLabel, type Labels } from "./labels.ts";
import { printable } from "./printable.ts";
import { lookOf } from "./verdicts.ts";
import { webAddress } from "./web-address.ts";

const MOST_ALTERNATIVES = 6;

/** The card beside the text for one claim, or one card for several that say the same of different rows. */
export function htmlCards(claims: readonly Claim[], reportId: string, labels: Labels): Html {
  const [first, second] = claims;
  if (first === undefined) return html``;
  return second === undefined
    ? oneCard(first, reportId, labels)
    : sharedCard(first, claims, reportId, labels);
}

/** The card of a statement about sizes that prints no number. */
export function statementCard(statement: Statement, anchor: string, labels: Labels): Html {
  const { tone } = lookOf(statement.verdict);
  const sources = new Map(statement.figures.map(({ source }) => [cite(source), source]));
  return html`
<article class="card ${tone}" id="${anchor}" tabindex="-1">
<h4>${verdictName(statement.verdict)} <q>${printable(statement.surface)}</q> ${backLink(statement.surface, anchor)}</h4>
<p>${printable(statement.why)}</p>
<dl>
${
  statement.figures.length === 0
    ? ""
    : html`<dt>On record</dt><dd><ul>${statement.figures.slice(0, MOST_ALTERNATIVES).map((figure) => html`<li>${printable(describeFigure(figure, labels))}</li>`)}</ul></dd>
<dt>Source</dt><dd>${[...sources.values()].map((source) => html`<div>${sourceLink(source)}</div>`)}</dd>
`
}</dl>
</article>`;
}

function oneCard(claim: Claim, reportId: string, labels: Labels): Html {
  const { tone } = lookOf(claim.verdict);
  const { figure } = claim;
  const alternatives = worthShowing(claim);
  return html`
<article class="card ${tone}" id="${reportId}-${claim.id}" tabindex="-1">
<h4>${verdictName(claim.verdict)} <q>${printable(claim.surface)}</q> ${backLink(claim.surface, `${reportId}-${claim.id}`)}</h4>
<p>${printable(claim.why)}</p>
<dl>
<dt>Read as</dt><dd>${printable(readAs(claim, labels))}</dd>
${
  figure === null
    ? ""
    : html`<dt>On record</dt><dd><strong>${printable(onRecord(figure, claim, labels))}</strong></dd>
<dt>Source</dt><dd>${sourceLink(figure.source, figure.locator)}</dd>
`
}${
  alternatives.length === 0
    ? ""
    : html`<dt>See also</dt><dd><ul>${alternatives.slice(0, MOST_ALTERNATIVES).map((other) => html`<li>${printable(describeFigure(other, labels))}</li>`)}</ul></dd>
`
}</dl>
</article>`;
}

function sharedCard(first: Claim, claims: readonly Claim[], reportId: string, labels: Labels): Html {
  const { tone, meaning } = lookOf(first.verdict);
  const time = first.figure?.time ?? first.time;
  const shared =
    first.measure === null ? "a quantity outside the catalogue" : labels.measureName(first.measure);
  const sources = new Map(
    claims.flatMap(({ figure }) => (figure === null ? [] : [[cite(figure.source), figure.source]])),
  );
  return html`
<article class="card ${tone}">
<h4>${verdictName(first.verdict)} ${claims.length} figures</h4>
<p>${first.verdict === "no-record" ? printable(first.why) : `For each: ${meaning}.`}</p>
<dl>
<dt>Read as</dt><dd>${printable([shared, ...(time === null ? [] : [describeTime(time)])].join("; "))}</dd>
${
  sources.size === 0
    ? ""
    : html`<dt>Source</dt><dd>${[...sources.values()].map((source) => html`<div>${sourceLink(source)}</div>`)}</dd>
`
}</dl>
<ul class="rows">${claims.map(
    (claim) => html`
<li id="${reportId}-${claim.id}" tabindex="-1"><span><q>${printable(claim.surface)}</q> ${printable(groupLabel(claim.group, labels))}${
      claim.figure === null ? "" : html`, <span class="place">${printable(claim.figure.locator)}</span>`
    }</span> ${backLink(claim.surface, `${reportId}-${claim.id}`)}</li>`,
  )}
</ul>
</article>`;
}

function verdictName(verdict: Verdict): Html {
  const { symbol, word } = lookOf(verdict);
  return html`<span class="verdict"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

function backLink(surface: string, anchor: string): Html {
  return html`<a class="back" href="#${anchor}-text">in the text<span class="hidden">: ${printable(surface)}</span></a>`;
}

/** A source as text, and as a link where its address is http or https; nothing else is ever made a link. */
function sourceLink(source: Source, locator = ""): Html {
  const text = printable(cite(source, locator));
  const address = webAddress(source.url);
  return address === null ? html`${text}` : html`<a href="${address}" rel="noopener noreferrer">${text}</a>`;
}
