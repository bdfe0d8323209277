import type { StagedFolder } from "../../../../store/index.ts";
import { MADE_UP_MARK } from "../../../court-release.ts";
import { cellName } from "../../sheets/cell-name.ts";
import { factsOf } from "./layout.ts";
import type { PrintedCell } from "./made-table.ts";
import { type CellPlace, placesOf } from "./made-workbook.ts";
import { type MadePosting, makePosting } from "./make-posting.ts";
import type { Posting } from "./posting-plan.ts";
import { type PostingTruth, postingTruth } from "./posting-truth.ts";
import { statisticsReadme } from "./statistics-readme.ts";
import type { MadeWorkbookSummary, StatisticsRecipe, StatisticsSummary } from "./synth-statistics.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { makeYearModel } from "./year-model.ts";

/** Writes the workbooks one by one, and what is true of each. */
export async function writePostings(
  recipe: StatisticsRecipe,
  plan: readonly Posting[],
  folder: StagedFolder,
  progress: (done: number) => void,
): Promise<StatisticsSummary> {
  const facts = factsOf(recipe.layout);
  const model = makeYearModel(facts, recipe.seed);
  const workbooks: MadeWorkbookSummary[] = [];
  const defects = new Map<string, number>();
  const lines = {
    figures: [] as string[],
    findings: [] as string[],
    quirks: [] as string[],
    workbooks: [] as string[],
  };
  for (const posting of plan) {
    const made = makePosting(facts, model, posting, recipe);
    const truth = postingTruth(made.workbook, facts, made.faults);
    await folder.write(posting.file, await writeWorkbook(made.workbook));
    lines.figures.push(...truth.figures.map(toLine));
    lines.findings.push(...truth.findings.map(toLine));
    lines.quirks.push(...quirkLines(made));
    lines.workbooks.push(toLine(describeWorkbook(made, truth)));
    for (const { quirk } of made.planted) defects.set(quirk, (defects.get(quirk) ?? 0) + 1);
    const given = truth.figures.filter(({ why }) => why === undefined).length;
    const notGiven = truth.figures.length - given;
    workbooks.push({ file: posting.file, given, notGiven, findings: truth.findings.length });
    progress(workbooks.length);
  }
  for (const [name, all] of Object.entries(lines)) await folder.write(`truth/${name}.jsonl`, all.join(""));
  await folder.write("truth/README.txt", statisticsReadme(recipe));
  await folder.write(
    MADE_UP_MARK,
    toLine({ made: "by ofrecord synth ice: no number is of anybody", ...recipe }),
  );
  return {
    workbooks,
    defects: Object.fromEntries([...defects].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function quirkLines({ workbook, planted }: MadePosting): string[] {
  const places = placesOf(workbook);
  return planted.map(({ quirk, table, cell, sheet, before }) => {
    const place = findPlace(cell, places);
    return toLine({
      workbook: workbook.posting.file,
      quirk,
      table,
      sheet: place?.sheet ?? sheet,
      cell: place === undefined ? "" : cellName(place.row, place.column),
      before,
    });
  });
}

function findPlace(
  cell: PrintedCell | null,
  places: ReadonlyMap<PrintedCell, CellPlace>,
): CellPlace | undefined {
  return cell === null ? undefined : places.get(cell);
}

function describeWorkbook({ workbook }: MadePosting, { sums }: PostingTruth): object {
  const { file, dates, correctedBy } = workbook.posting;
  const named = (isWanted: (sheet: (typeof workbook.sheets)[number]) => boolean): string[] =>
    workbook.sheets.filter(isWanted).map(({ name }) => name);
  return {
    file,
    ...dates,
    correctedBy,
    sheetsNotRead: named(({ isRead, isHidden }) => !isRead && !isHidden),
    hiddenSheets: named(({ isHidden }) => isHidden),
    sums,
  };
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
