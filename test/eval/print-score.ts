import { type Answer, type Score, VERDICTS } from "./score.ts";

const COLUMNS = [...VERDICTS, "not-found"] as const;

/** The scores by class and the table of what was expected (rows) and what was said (columns). */
export function scoreTables(answers: readonly Answer[], score: Score): string {
  const classes = score.classes.map(({ verdict, items, precision, recall, f1 }) =>
    [verdict.padEnd(14), String(items).padStart(5), ...[precision, recall, f1].map(percent)].join(" "),
  );
  const confusion = VERDICTS.map((expected) => {
    const counts = COLUMNS.map(
      (got) => answers.filter((a) => a.item.expected.verdict === expected && a.got === got).length,
    );
    return [
      expected.padEnd(14),
      ...counts.map((count) => (count === 0 ? "." : String(count)).padStart(6)),
    ].join(" ");
  });
  return [
    `generated set: ${score.items} items, macro-F1 ${score.macroF1.toFixed(4)}, verdict right ${percent(score.accuracy).trim()},` +
      ` found ${percent(score.found).trim()}, measure right ${percent(score.measureRight).trim()}, group right ${percent(score.groupRight).trim()}`,
    "",
    `${"class".padEnd(14)} items  prec.    rec.      F1`,
    ...classes,
    "",
    `${"expected \\ got".padEnd(14)} ${COLUMNS.map((got) => short(got).padStart(6)).join(" ")}`,
    ...confusion,
    "",
  ].join("\n");
}

/** How many verdicts are right in each family of sentences, the worst first. */
export function familyTable(answers: readonly Answer[]): string {
  const families = [...new Set(answers.map(({ item }) => item.family))].map((family) => {
    const ofFamily = answers.filter(({ item }) => item.family === family);
    const right = ofFamily.filter(({ item, got }) => got === item.expected.verdict).length;
    const measure = ofFamily.filter(({ isMeasureRight }) => isMeasureRight).length;
    return { family, items: ofFamily.length, right, measure };
  });
  return [
    `${"family".padEnd(32)} items right measure`,
    ...families
      .sort((a, b) => a.right / a.items - b.right / b.items)
      .map(({ family, items, right, measure }) =>
        [
          family.padEnd(32),
          String(items).padStart(5),
          String(right).padStart(5),
          String(measure).padStart(7),
        ].join(" "),
      ),
    "",
  ].join("\n");
}

/** The first errors of each kind, with the texts: for whoever mends the program or the items. */
export function errorList(answers: readonly Answer[], most: number): string {
  const kinds = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { item, got, isMeasureRight, isGroupRight } = answer;
    const wrong: string[] = [];
    if (got !== item.expected.verdict) wrong.push(`${item.expected.verdict} -> ${got}`);
    else if (!isMeasureRight) wrong.push("right verdict, wrong measure");
    else if (isGroupRight === false) wrong.push("right verdict, wrong group");
    for (const kind of wrong) kinds.set(kind, [...(kinds.get(kind) ?? []), answer]);
  }
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([kind, ofKind]) =>
      [`## ${kind} (${ofKind.length})`, "", ...ofKind.slice(0, most).map(describe)].join("\n"),
    )
    .join("\n");
}

function describe({ item, claim, got }: Answer): string {
  const { expected, text, start, end } = item;
  const said =
    claim === null
      ? "no claim"
      : `${claim.surface} ${claim.measure} ${JSON.stringify(claim.group)} ${JSON.stringify(claim.time)}`;
  return [
    `${item.id} [${item.family}]`,
    `  ${text.slice(0, start)}<<${text.slice(start, end)}>>${text.slice(end)}`.replaceAll("\n", "\n  "),
    `  expected ${expected.verdict} ${expected.measures.join("|")} ${JSON.stringify(expected.group)}`,
    `  got      ${got} ${said}${claim === null ? "" : `\n  ${claim.why}`}`,
    "",
  ].join("\n");
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)}%`.padStart(7);
}

function short(verdict: string): string {
  return verdict
    .replace("wrong-", "w-")
    .replace("not-found", "none")
    .replace("supported", "supp")
    .slice(0, 6);
}
