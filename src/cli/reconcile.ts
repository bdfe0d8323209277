import { currentDocket, DOCKET_RELEASE } from "../docket/index.ts";
import {
  countRecords,
  type FigureIndex,
  openDocketCube,
  openIceCube,
  type Reconciliation,
  type RecordCounters,
  reconcile as setSideBySide,
} from "../figures/index.ts";
import { currentIceRecords, ICE_RECORDS } from "../record/index.ts";
import { listReleases, openStore, type Store } from "../store/index.ts";
import { expectChart, readMinCell, readWhere } from "./count-options.ts";
import { facilityStates } from "./facility-states.ts";
import { makeLog } from "./log.ts";
import { labels, openRecord } from "./open-record.ts";
import { type GlobalOptions, print, type World } from "./world.ts";
import { writeChart } from "./write-chart.ts";
import { expectWritable, writeWholeFile } from "./write-file.ts";

/** Options of `ofrecord reconcile`. */
export interface ReconcileOptions extends GlobalOptions {
  readonly where: readonly string[];
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly every?: "month" | "quarter" | "fiscal-year";
  readonly minCell: string;
  readonly format: "table" | "csv" | "json";
  readonly out?: string;
  readonly chart?: string;
}

/** What is set side by side where no measure is named: those that are published and counted. */
const USUAL = ["removals", "detained", "arrests", "book-ins", "ndd-final-orders", "court-pending"] as const;

/**
 * `ofrecord reconcile [MEASURE]`: what was published, by each source, beside what is counted from ICE's and from the
 * court's records, with the differences and the known reasons for them. Differences that should not be come first.
 *
 * @throws UserError where a measure, group or time is unknown, or nothing can be set side by side
 */
export async function reconcile(
  measure: string | undefined,
  options: ReconcileOptions,
  world: World,
): Promise<number> {
  const question = {
    where: readWhere(options.where),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.from === undefined ? {} : { from: options.from }),
    ...(options.to === undefined ? {} : { to: options.to }),
    ...(options.every === undefined ? {} : { every: options.every }),
  };
  const minCell = readMinCell(options.minCell);
  if (options.chart !== undefined) expectChart(options.chart);
  for (const file of [options.chart, options.out]) if (file !== undefined) expectWritable(file);
  const log = makeLog(world, options);
  const index = await openRecord(options.store);
  const store = openStore(options.store);
  try {
    const counters = await openCounters(store, index, minCell);
    const answers: Reconciliation[] = [];
    for (const each of measure === undefined ? USUAL : [measure]) {
      log.progress(`Setting ${each} side by side`);
      answers.push(await setSideBySide(index, counters, { measure: each, ...question }));
    }
    log.progress("");
    const content = await write(answers, options, world);
    if (options.chart !== undefined) await draw(options.chart, answers);
    if (options.out === undefined) await print(world.stdout, content);
    else writeWholeFile(options.out, content);
    for (const file of [options.chart, options.out]) if (file !== undefined) log.info(`Wrote ${file}.`);
    return 0;
  } finally {
    await store.close();
  }
}

/** Counts of the releases loaded last; of an agency whose records are not loaded there are none. */
async function openCounters(store: Store, index: FigureIndex, minCell: number): Promise<RecordCounters> {
  const releases = await listReleases(store);
  const has = (kind: string): boolean => releases.some(({ manifest }) => manifest.kind === kind);
  const counters: { -readonly [Name in keyof RecordCounters]: RecordCounters[Name] } = {};
  if (has(ICE_RECORDS)) {
    const cube = await openIceCube(store, currentIceRecords(releases, store.path), async () =>
      facilityStates(index),
    );
    counters.ice = (question) => countRecords(cube, { ...question, minCell });
  }
  if (has(DOCKET_RELEASE)) {
    const cube = await openDocketCube(store, currentDocket(releases, store.path));
    counters.court = (question) => countRecords(cube, { ...question, minCell });
  }
  return counters;
}

async function write(
  answers: readonly Reconciliation[],
  options: ReconcileOptions,
  world: World,
): Promise<string> {
  if (options.json === true || options.format === "json") {
    const [only] = answers;
    return `${JSON.stringify(answers.length === 1 ? only : { reconciliations: answers }, null, 2)}\n`;
  }
  if (options.format === "csv") {
    const { reconcileCsv } = await import("./page/reconcile-csv.ts");
    return reconcileCsv(answers);
  }
  const { reconcilePage } = await import("./page/reconcile-page.ts");
  return answers.map((answer) => reconcilePage(answer, labels, world)).join("\n\n");
}

async function draw(file: string, answers: readonly Reconciliation[]): Promise<void> {
  const { reconcileChart } = await import("./page/reconcile-chart.ts");
  await writeChart(file, await reconcileChart(answers, labels));
}
