import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInIndex } from "./built-in-index.ts";
import { reportsFolder, scoreReports } from "./expected-reports.ts";
import { generateItems } from "./generate/generate.ts";
import { errorList, familyTable, scoreTables } from "./print-score.ts";
import { answerItem, scoreAnswers, VERDICTS } from "./score.ts";

const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")) as {
  readonly generated: {
    readonly macroF1: number;
    readonly measureRight: number;
    readonly groupRight: number;
  };
  readonly reports: { readonly accepted: number };
};

/** Where to write the first errors of each kind, if anywhere. */
const errorsFile = process.env["EVAL_ERRORS"];

const index = builtInIndex();

describe("the generated set", () => {
  const items = generateItems(index);

  test("has enough of every class and points at the numbers in its texts", () => {
    expect(items.length).toBeGreaterThanOrEqual(1200);
    for (const verdict of VERDICTS) {
      expect(
        items.filter(({ expected }) => expected.verdict === verdict).length,
        verdict,
      ).toBeGreaterThanOrEqual(100);
    }
    for (const { text, start, end } of items) expect(text.slice(start, end)).toMatch(/^(?:\d|[a-z]+$)/);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test("is the same each time", () => {
    expect(generateItems(index)).toEqual(items);
  });

  test("scores no lower than its floors", () => {
    const answers = items.map((item) => answerItem(item, index));
    const score = scoreAnswers(answers);
    process.stdout.write(`\n${scoreTables(answers, score)}`);
    if (errorsFile !== undefined)
      writeFileSync(errorsFile, `${familyTable(answers)}\n${errorList(answers, 12)}`);
    expect(score.macroF1).toBeGreaterThanOrEqual(floors.generated.macroF1);
    expect(score.measureRight).toBeGreaterThanOrEqual(floors.generated.measureRight);
    expect(score.groupRight).toBeGreaterThanOrEqual(floors.generated.groupRight);
  });
});

const folder = reportsFolder();

describe("the reports beside the checkout", () => {
  test.skipIf(folder === null)(
    "score no lower than their floor (skipped where ../shared/reports is absent)",
    () => {
      if (folder === null) return;
      const score = scoreReports(folder, index);
      const of = (count: number): string => `${count} of ${score.expected}`;
      process.stdout.write(
        [
          "",
          ...score.misses,
          ...score.extra.map((line) => `extra: ${line}`),
          `reports: found ${of(score.found)}, measure ${of(score.measure)}, group ${of(score.group)}, verdict ${of(score.verdict)},` +
            ` these four ${of(score.accepted)}, all right ${of(score.allRight)}; ${score.extra.length} extra claims`,
          "",
        ].join("\n"),
      );
      expect(score.accepted).toBeGreaterThanOrEqual(floors.reports.accepted);
    },
  );
});
