import {
  type CheckedLineage,
  type CheckResult,
  checkReport,
  type ReportResult,
  traceFigures,
  type Verdict,
} from "../claims/index.ts";
import { type ReportText, readReports, realReportEffects } from "../reports/index.ts";
import type { CheckOptions } from "./check.ts";
import { EXIT, reportFailure } from "./failure.ts";
import { makeLog } from "./log.ts";
import { labels, openRecord } from "./open-record.ts";
import { formatNumber } from "./page/format-number.ts";
import { print, type World } from "./world.ts";
import { expectWritable, writeWholeFile } from "./write-file.ts";

interface Tally {
  reports: number;
  unreadable: number;
  readonly verdicts: Map<Verdict, number>;
}

/**
 * Checks files, folders, addresses and standard input, and shows the results: page by page as text, or as one JSON
 * document with `--json`. A report that cannot be read gives its sentence on standard error; the rest goes on.
 * `--html` and `--claimreview` are written at the end, whole or not at all.
 */
export async function checkReports(
  inputs: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<number> {
  for (const path of [options.html, options.claimreview]) if (path !== undefined) expectWritable(path);
  const log = makeLog(world, options);
  const index = await openRecord(options.store);
  const json = options.json === true;
  const traced = options.lineage === true;
  const keep = json || traced || options.html !== undefined || options.claimreview !== undefined;
  const show = json ? null : await pagePrinter(world);
  const tally: Tally = { reports: 0, unreadable: 0, verdicts: new Map() };
  const kept: ReportResult[] = [];
  const texts: ReportText[] = [];
  const ids = new Set<string>();
  const allowPrivate = options.allowPrivate === true;
  const effects = { ...realReportEffects, readStandardInput: () => world.stdin };

  for (const input of inputs) {
    for await (const item of readReports(input, { effects, allowPrivate, log })) {
      log.progress("");
      if (!item.ok) {
        tally.unreadable += 1;
        reportFailure(item.error, world);
        continue;
      }
      const report = { ...item.report, id: freeId(item.report, ids) };
      if (keep) ids.add(report.id);
      const checked = checkReport(report, index);
      const result = { ...checked, notes: [...item.notes, ...checked.notes] };
      add(result, tally);
      if (keep) kept.push(result);
      if (traced) texts.push(report);
      if (show !== null) await show(result, tally.reports);
      log.progress(`${formatNumber(tally.reports)} reports checked, last ${result.id}`);
    }
  }
  log.progress("");

  const lineage = traced ? traceFigures(texts, kept) : null;
  const whole: CheckResult = { record: index.releases(), reports: kept, ...describeLineage(lineage) };
  if (json && kept.length > 0) await print(world.stdout, `${JSON.stringify(whole, null, 2)}\n`);
  if (kept.length > 0) for (const line of await writeFiles(whole, lineage, options, world)) log.info(line);
  if (!json && lineage !== null) await showLineage(lineage, kept, world);
  if (!json && tally.reports > 1) await print(world.stdout, await finalSummary(tally, world));
  if (tally.reports + tally.unreadable > 1) log.info(`ofrecord: ${checkedLine(tally)}`);
  return tally.unreadable > 0 ? EXIT.badInput : EXIT.done;
}

async function pagePrinter(world: World): Promise<(report: ReportResult, nth: number) => Promise<void>> {
  const [{ terminalPage }, { terminalStyle }] = await Promise.all([
    import("./page/terminal-page.ts"),
    import("./page/terminal-style.ts"),
  ]);
  const style = terminalStyle(world);
  return async (report, nth) => {
    const rule = nth === 1 ? "" : `\n${style.rule}\n\n`;
    await print(world.stdout, rule + terminalPage(report, labels, style));
  };
}

/** Two files of one name are told apart by where they lie, one that was given twice by a number. */
function freeId({ id, source }: ReportText, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let free = source;
  for (let nth = 2; taken.has(free); nth++) free = `${source} (${nth})`;
  return free;
}

function describeLineage(
  lineage: CheckedLineage | null,
): Pick<CheckResult, "lineage" | "families" | "figureSources"> {
  if (lineage === null) return { lineage: null };
  return {
    lineage: lineage.edges.map(withoutSentences),
    families: lineage.families,
    figureSources: lineage.figures,
  };
}

/** The sentences side by side are for the page; in JSON they would be the reports over again. */
function withoutSentences(
  edge: CheckedLineage["edges"][number],
): NonNullable<CheckResult["lineage"]>[number] {
  const { from, to, relation, score, directionKnown, direction, evidence, figures } = edge;
  return { from, to, relation, score, directionKnown, direction, evidence, figures };
}

async function showLineage(
  lineage: CheckedLineage,
  reports: readonly ReportResult[],
  world: World,
): Promise<void> {
  const [{ lineageTree }, { terminalStyle }] = await Promise.all([
    import("./page/lineage-tree.ts"),
    import("./page/terminal-style.ts"),
  ]);
  const style = terminalStyle(world);
  await print(world.stdout, `\n${style.rule}\n\n${lineageTree(lineage, reports, labels, style)}`);
}

async function writeFiles(
  result: CheckResult,
  lineage: CheckedLineage | null,
  options: CheckOptions,
  world: World,
): Promise<string[]> {
  const lines: string[] = [];
  if (options.html !== undefined) {
    const { htmlPage } = await import("./page/html-page.ts");
    writeWholeFile(options.html, await htmlPage(result, labels, world.now(), lineage));
    lines.push(`ofrecord: wrote ${options.html}.`);
  }
  if (options.claimreview !== undefined) {
    const { claimReviews } = await import("./page/claim-review.ts");
    const day = world.now().toISOString().slice(0, 10);
    const reviews = result.reports.flatMap((report) => claimReviews(report, labels, day));
    writeWholeFile(options.claimreview, `${JSON.stringify(reviews, null, 2)}\n`);
    lines.push(
      `ofrecord: wrote ${options.claimreview} (${reviews.length} reviews; a figure without a record is not reviewed).`,
    );
  }
  return lines;
}

async function finalSummary(tally: Tally, world: World): Promise<string> {
  const [{ summarizeTally }, { terminalStyle }] = await Promise.all([
    import("./page/verdicts.ts"),
    import("./page/terminal-style.ts"),
  ]);
  const { rule, bold, paragraph } = terminalStyle(world);
  const text = `All ${formatNumber(tally.reports)} reports: ${summarizeTally(tally.verdicts)}.`;
  return `\n${rule}\n\n${bold(paragraph(text))}\n`;
}

function add(result: ReportResult, tally: Tally): void {
  tally.reports += 1;
  for (const { verdict } of result.claims)
    tally.verdicts.set(verdict, (tally.verdicts.get(verdict) ?? 0) + 1);
}

function checkedLine({ reports, unreadable }: Tally): string {
  const done = `${formatNumber(reports)} ${reports === 1 ? "report" : "reports"} checked`;
  return unreadable === 0 ? `${done}.` : `${done}, ${formatNumber(unreadable)} could not be read.`;
}
