/** The page's style sheet: two columns where there is room, one where not; light, dark and print. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #1d1c1a; --soft: #5d5a54; --line: #d9d5cc; --card: #ffffff;
  --bad: #a3201c; --look: #7a5200; --open: #35597c; --good: #2c6234;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #e9e6df; --soft: #a8a399; --line: #403d37; --card: #22201d;
    --bad: #ff9a8f; --look: #e8bd62; --open: #9cc3e8; --good: #93cf9b;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
a { color: inherit; text-underline-offset: 0.2em; text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--open); outline-offset: 3px; border-radius: 2px; }
main:focus, .card:focus { outline: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; display: inline-block; padding: 0.5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, h4, .name, .facts, .summary, .card, nav, .key, aside, footer { font-family: var(--sans); }
h1 { margin: 0.2rem 0 1rem; font-size: 1.35rem; font-weight: 600; line-height: 1.3; }
.name { margin: 0; font-weight: 700; font-size: 0.95rem; }
.name span { font-weight: 400; color: var(--soft); }
.top { padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
.top ol { margin: 0; padding-left: 1.4rem; font-size: 0.95rem; }
.key { margin-top: 0.75rem; font-size: 0.9rem; color: var(--soft); }
.key summary { cursor: pointer; width: max-content; }
.key dl { margin: 0.75rem 0 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0.5rem 1.5rem; }
.key dd { margin: 0; }
.report { margin-top: 2.5rem; }
.report + .report { margin-top: 4rem; padding-top: 2rem; border-top: 1px solid var(--line); }
h2 { margin: 0; font-size: 1.7rem; line-height: 1.2; letter-spacing: -0.01em; max-width: 26em; }
.facts { margin: 0.6rem 0 0; font-size: 0.9rem; color: var(--soft); }
.summary { margin: 0.9rem 0 0.5rem; font-weight: 600; }
.first { margin: 0 0 0.5rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; font-size: 0.95rem; }
.report > header { margin-bottom: 1.5rem; }
.row { margin: 0 0 1.1em; }
.text { margin: 0; white-space: pre-line; max-width: 38rem; }
.headline { font-weight: 700; }
.furniture { font-size: 0.85rem; line-height: 1.4; }
.left-out { color: var(--soft); opacity: 0.85; }
.furniture::before { content: "left out: "; font-family: var(--sans); font-variant-caps: all-small-caps; color: var(--soft); }
.absence { border-bottom: 1px dotted var(--soft); }
.claim { text-decoration: none; white-space: pre-wrap; }
.mention { text-decoration: underline dotted; }
mark { background: none; color: inherit; font-weight: 600; text-decoration: underline 2px; text-underline-offset: 0.22em; }
mark.bad { text-decoration-style: wavy; text-decoration-color: var(--bad); text-decoration-thickness: 1.5px; }
mark.look { text-decoration-style: dashed; text-decoration-color: var(--look); }
mark.open { text-decoration-style: dotted; text-decoration-color: var(--open); }
mark.rounded { text-decoration-style: double; text-decoration-thickness: 1px; }
mark.good { text-decoration-color: var(--good); }
mark.bad { background: color-mix(in srgb, var(--bad) 11%, transparent); }
mark.look { background: color-mix(in srgb, var(--look) 11%, transparent); }
.claim sup { font: 600 0.7em/0 var(--sans); margin-left: 0.1em; }
.claim:hover mark { background: color-mix(in srgb, var(--open) 16%, transparent); }
.claim:target mark { outline: 2px solid var(--open); outline-offset: 2px; }
.cards { margin-top: 0.7rem; display: grid; gap: 0.6rem; }
.card { padding: 0.6rem 0.8rem 0.7rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone);
  border-radius: 3px; font-size: 0.85rem; line-height: 1.45; }
.card:target { box-shadow: 0 0 0 2px var(--open); }
.bad { --tone: var(--bad); } .look { --tone: var(--look); } .open { --tone: var(--open); } .good { --tone: var(--good); }
.verdict { color: var(--tone); font-weight: 700; }
.card h4 { margin: 0; font-size: 0.9rem; font-weight: 600; }
.card .back { float: right; flex: none; margin-left: 0.75rem; font-weight: 400; font-size: 0.8rem; color: var(--soft); }
.card p { margin: 0.25rem 0 0.4rem; }
.card dl { margin: 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.1rem 0.7rem; }
.card dt { color: var(--soft); }
.card dd { margin: 0; }
.card dd a { text-decoration-color: color-mix(in srgb, currentcolor 25%, transparent); }
.card dd a:hover { text-decoration-color: currentcolor; }
.card ul { margin: 0; padding-left: 1rem; }
.card .rows { margin: 0.4rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.card .rows li { display: flex; justify-content: space-between; align-items: baseline; padding: 0.15rem 0; border-bottom: 1px solid var(--line); }
.card .rows li:last-child { border: 0; padding-bottom: 0; }
.card .rows li:focus { outline: none; }
.rows li:target { background: color-mix(in srgb, var(--open) 16%, transparent); }
.rows q { font-weight: 600; }
.place { color: var(--soft); }
.lineage { margin-top: 2.5rem; }
.lineage ul, .lineage p, .lineage table, .lineage h3, .lineage summary { font-family: var(--sans); font-size: 0.92rem; }
.tree { padding-left: 1.1rem; }
.tree li { margin: 0.6rem 0; }
.tree ul { padding-left: 1.4rem; border-left: 2px solid var(--line); list-style: none; }
.evidence { margin: 0.2rem 0 0.4rem; color: var(--soft); max-width: 46rem; }
.lineage table { border-collapse: collapse; margin: 0.4rem 0 0.8rem; width: 100%; }
.lineage caption { text-align: left; font-weight: 600; padding-bottom: 0.2rem; }
.lineage th, .lineage td { text-align: left; vertical-align: top; padding: 0.25rem 0.9rem 0.25rem 0; border-bottom: 1px solid var(--line); }
.fates { max-width: 46rem; }
.aligned td { width: 50%; }
.aligned .single { color: var(--soft); }
.lineage summary { cursor: pointer; width: max-content; }
aside { margin-top: 1.75rem; font-size: 0.88rem; color: var(--soft); max-width: 38rem; }
aside h3 { margin: 0; font-size: 0.95rem; color: var(--ink); }
aside ul { margin: 0.3rem 0 0; padding-left: 1.1rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.85rem; color: var(--soft); }
@media (min-width: 60rem) {
  .row { display: grid; grid-template-columns: minmax(0, 36rem) minmax(0, 1fr); column-gap: 2.5rem; align-items: start; }
  .row > .text { position: sticky; top: 1.5rem; }
  .cards { margin-top: 0.2rem; }
}
@media (prefers-contrast: more) { :root { --soft: currentcolor; --line: currentcolor; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --card: #fff; --bad: #000; --look: #000; --open: #000; --good: #000; }
  @page { margin: 18mm 16mm; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; font-size: 1rem; }
  h2 { font-size: 1.4rem; }
  .skip, .back, .key { display: none; }
  .row { display: grid; grid-template-columns: 58% 1fr; column-gap: 6mm; align-items: start; }
  .row > .text { position: static; }
  .card { break-inside: avoid; font-size: 0.8rem; }
  .card a[href^=http]::after { content: " " attr(href); overflow-wrap: anywhere; color: var(--soft); }
  h2, .card h4 { break-after: avoid; }
  .report + .report { break-before: page; border: 0; margin: 0; padding: 0; }
}
`;
