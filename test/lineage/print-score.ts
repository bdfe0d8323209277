import { type LineageScore, type ParentAnswer, RELATIONS } from "./score.ts";

const ROWS = [...RELATIONS, "independent"] as const;
const COLUMNS = [...RELATIONS, "none"] as const;

/** The scores of one half, its relations, and the table of what was true (rows) and what was found (columns). */
export function scoreTables(name: string, score: LineageScore): string {
  const { relations, pairs } = score;
  return [
    `${name}: ${score.reports} reports, macro-F1 ${score.macroF1.toFixed(4)}, parent right ${percent(score.parentRight)},` +
      ` bases without a parent ${percent(score.rootsFree)}, ${score.independentPairs} independent pairs unjoined ${percent(score.independentFree, 3)}`,
    "",
    `${"relation".padEnd(14)} pairs   prec.    rec.      F1`,
    ...relations.map(({ relation, pairs: count, precision, recall, f1 }) =>
      [
        relation.padEnd(14),
        String(count).padStart(5),
        ...[precision, recall, f1].map((share) => percent(share).padStart(7)),
      ].join(" "),
    ),
    "",
    `${"true \\ found".padEnd(14)} ${COLUMNS.map((column) => column.slice(0, 8).padStart(9)).join("")}`,
    ...ROWS.map((truth) => {
      const counts = COLUMNS.map(
        (found) => pairs.filter((pair) => pair.truth === truth && pair.found === found).length,
      );
      return `${truth.padEnd(14)} ${counts.map((count) => (count === 0 ? "." : String(count)).padStart(9)).join("")}`;
    }),
    "",
  ].join("\n");
}

/** How each kind of making fared: reports, with the right parent, with the right relation. */
export function makingTable(score: LineageScore): string {
  const makings = [...new Set(score.parents.map(({ report }) => kindOf(report)))].sort();
  return [
    `${"made by".padEnd(32)} reports  parent relation`,
    ...makings.map((making) => {
      const parents = score.parents.filter(({ report }) => kindOf(report) === making);
      const pairs = score.pairs.filter(({ report, truth }) => kindOf(report) === making && truth in IS_EDGE);
      const right = pairs.filter(({ truth, found }) => truth === found).length;
      return [
        making.padEnd(32),
        String(parents.length).padStart(7),
        String(parents.filter(({ isRight }) => isRight).length).padStart(7),
        String(right).padStart(8),
      ].join(" ");
    }),
    "",
  ].join("\n");
}

/** Every miss of a half, one a line: to be asked for on the development half only. */
export function missList(score: LineageScore): string {
  const name = (id: string | null): string => {
    const report = score.parents.find((answer) => answer.report.id === id)?.report;
    return report === undefined ? "nothing" : `${report.root} (${kindOf(report)})`;
  };
  const line = ({ report, found }: ParentAnswer): string =>
    `${report.id} ${name(report.id)} hangs on ${name(found)}, not on ${name(report.parent?.id ?? null)}`;
  return [
    ...score.parents.filter(({ isRight }) => !isRight).map(line),
    ...score.pairs
      .filter(({ truth, found }) => truth !== found)
      .map(
        ({ truth, found, report, other }) =>
          `${truth} -> ${found}: ${report.id} ${name(report.id)} / ${other.id} ${name(other.id)}`,
      ),
    "",
  ].join("\n");
}

const IS_EDGE: Readonly<Record<string, true>> = {
  republication: true,
  "edited-copy": true,
  paraphrase: true,
  summary: true,
};

function kindOf(report: ParentAnswer["report"]): string {
  if (report.parent === null) return "base";
  const { made, relation } = report.parent;
  return made.endsWith(relation) ? made : `${made} ${relation}`;
}

function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)}%`;
}
