import { describeTime, type Time, UserError } from "../../core/index.ts";
import { findMeasure } from "../catalogue.ts";
import type { Count } from "../count-published.ts";
import type { RecordQuestion } from "../counted/count-records.ts";
import type { Figure, Group, Source } from "../figure.ts";
import type { FigureIndex } from "../figure-index.ts";
import type { Measure } from "../measure.ts";
import { measureAsked } from "../measure-asked.ts";
import type { TimeQuestion } from "../time-question.ts";
import { sameTime } from "../times.ts";
import { compareLines } from "./compare-lines.ts";
import { reconcilable, type Side } from "./known-reasons.ts";
import { reconciledTimes } from "./reconciled-times.ts";
import type { ReconciledLine, ReconciledTime, Reconciliation } from "./reconciliation.ts";

/** What is to be set side by side: a measure, for whom, and when. */
export interface ReconcileQuestion extends TimeQuestion {
  readonly measure: string;
  readonly where?: Group;
}

/** Counts from loaded records; one that is not loaded is absent. */
export interface RecordCounters {
  readonly ice?: (question: RecordQuestion) => Promise<Count>;
  readonly court?: (question: RecordQuestion) => Promise<Count>;
}

const NOT_LOADED = {
  ice: "No release of ICE's enforcement records is loaded (ofrecord load ice FOLDER).",
  court: "No release of the court's records is loaded (ofrecord load eoir FOLDER).",
} as const;

/**
 * Sets side by side what was published, by each source, and what is counted from ICE's and from the court's records, for
 * the same group and times; and says which differences should not be and what accounts for the others. A number that
 * cannot be had is a line with the reason. Counts are protected as everywhere.
 *
 * @throws UserError for an unknown measure, a bad time, and where there is nothing at all to set side by side
 */
export async function reconcile(
  index: FigureIndex,
  counters: RecordCounters,
  question: ReconcileQuestion,
): Promise<Reconciliation> {
  const measure = measureAsked(question.measure);
  const where = question.where ?? {};
  const published = index.series(measure.id, where);
  const times = reconciledTimes(measure, published, question);
  const hasTime = [question.asOf, question.from, question.to, question.every].some(
    (each) => each !== undefined,
  );
  const reconciled: ReconciledTime[] = [];
  for (const time of times) {
    const lines = await linesOf(measure, where, time, published, counters);
    reconciled.push({ time, lines, differences: compareLines(measure, lines) });
    // Without a time asked the times come latest first: the first that has a count is enough.
    if (!hasTime && hasCount(lines)) break;
  }
  if (!hasTime) {
    const counted = reconciled.findLast(({ lines }) => hasCount(lines));
    const latest = counted ?? reconciled[0];
    reconciled.length = 0;
    if (latest !== undefined) reconciled.push(latest);
  }
  if (reconciled.every(({ lines }) => lines.every(({ figure }) => figure === null))) {
    const reasons = [...new Set(reconciled.flatMap(({ lines }) => lines.map(({ missing }) => missing)))];
    throw new UserError(
      "figures.nothing-to-reconcile",
      `There is no figure of ${measure.id} for this group and time. ${reasons.join(" ") || "See `ofrecord count` for what is on record."}`,
    );
  }
  const sides = new Set(
    reconciled.flatMap(({ lines, differences }) =>
      differences
        .filter(({ difference }) => difference !== 0)
        .map(({ first, second }) => `${lines[first]?.from}/${lines[second]?.from}`),
    ),
  );
  const known = reconcilable[measure.id]?.reasons ?? [];
  return {
    measure: measure.id,
    definition: `${measure.counts} Leaves out: ${measure.leavesOut}`,
    group: where,
    findings: reconciled.flatMap(({ time, differences }) =>
      differences.filter(({ isFinding }) => isFinding).map(({ says }) => `${describeTime(time)}: ${says}`),
    ),
    times: reconciled,
    reasons: known.filter((reason) => sides.has(reason.sides)),
    sources: sourcesOf(reconciled),
  };
}

function hasCount(lines: readonly ReconciledLine[]): boolean {
  return lines.some(({ from, figure }) => from !== "published" && figure !== null);
}

async function linesOf(
  measure: Measure,
  where: Group,
  time: Time,
  published: readonly Figure[],
  counters: RecordCounters,
): Promise<readonly ReconciledLine[]> {
  const lines = published
    .filter((figure) => sameTime(figure.time, time))
    .map((figure): ReconciledLine => ({ from: "published", measure: measure.id, figure, missing: null }));
  if (lines.length === 0) {
    const missing = `No source on record gives it for ${describeTime(time)}.`;
    lines.push({ from: "published", measure: measure.id, figure: null, missing });
  }
  const own = measure.counted?.records;
  if (own !== undefined) lines.push(await countedLine(own, measure.id, where, time, counters));
  const court = reconcilable[measure.id]?.court;
  if (court !== undefined && own !== "court") {
    lines.push(await countedLine("court", court.measure, { ...where, ...court.where }, time, counters));
  }
  return lines;
}

async function countedLine(
  from: Exclude<Side, "published">,
  measure: string,
  where: Group,
  time: Time,
  counters: RecordCounters,
): Promise<ReconciledLine> {
  const count = counters[from];
  if (count === undefined) return { from, measure, figure: null, missing: NOT_LOADED[from] };
  try {
    const { figures, withheld } = await count({ measure, where, ...asQuestion(measure, time) });
    const [figure = null] = figures;
    const missing =
      figure !== null
        ? null
        : withheld.length > 0
          ? "Withheld to protect persons."
          : "Nothing of it is in the records.";
    return { from, measure, figure, missing };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { from, measure, figure: null, missing: error.message };
  }
}

/** A day is asked as of; a stock set beside a period is asked as of its last day. */
function asQuestion(measure: string, time: Time): TimeQuestion {
  if ("asOf" in time) return { asOf: time.asOf };
  const found = findMeasure(measure);
  if (found?.kind === "stock" || found?.counted?.onADay === true) return { asOf: time.to };
  return { from: time.from, to: time.to };
}

function sourcesOf(times: readonly ReconciledTime[]): readonly Source[] {
  const figures = times.flatMap(({ lines }) => lines.flatMap(({ figure }) => figure ?? []));
  return [...new Map(figures.map(({ source }) => [`${source.id}|${source.title}`, source])).values()];
}
