import type { StagedFile, StagedFolder } from "../../../store/index.ts";
import { MADE_UP_MARK } from "../../court-release.ts";
import { csvLine } from "./csv-line.ts";
import { isoDay } from "./days.ts";
import { ROW_DEFECTS } from "./defects.ts";
import type { PlacedDefect, WrittenFile } from "./filled-file.ts";
import { type IceRecipe, type MadeKind, periodOf } from "./recipe.ts";
import { STAY_HEADER } from "./stay-lines.ts";
import { truthReadme } from "./truth-readme.ts";

/** What a correct loader makes of the rows of a kind. */
export interface RowTruth {
  readonly rowsWritten: number;
  /** Rows left after the rules that drop rows; those that are only flagged are among them. */
  readonly rowsAfterRules: number;
  /** Rows of events that happened: without the flagged second rows of a day. */
  readonly events: number;
  readonly rowsWithoutId: number;
  readonly files: readonly WrittenFile[];
}

/** The folder `truth` of a release in the making. */
export interface TruthFiles {
  addDefect(defect: PlacedDefect): void;
  addStay(line: string): void;
  /** Waits until what was added is on the disk. */
  flush(): Promise<void>;
  /** Writes what can be said only at the end; gives how often each defect was planted. */
  finish(
    rows: Readonly<Partial<Record<MadeKind, RowTruth>>>,
    counts: object,
  ): Promise<Record<string, number>>;
}

const PIECE = 1 << 16;
const DEFECT_HEADER = csvLine(["kind", "file", "sheet", "row", "defect", "column", "truth", "outcome"]);

export async function createTruthFiles(folder: StagedFolder, recipe: IceRecipe): Promise<TruthFiles> {
  const defects = await folder.create("truth/defects.csv");
  const stays = recipe.kinds.includes("detentions") ? await folder.create("truth/stays.csv") : null;
  const planted = new Map<string, number>();
  let defectLines = `${DEFECT_HEADER}\n`;
  let stayLines = `${STAY_HEADER}\n`;
  const pass = async (file: StagedFile | null, text: string): Promise<void> => {
    await file?.append(Buffer.from(text));
  };
  const flush = async (least: number): Promise<void> => {
    if (defectLines.length >= least) {
      await pass(defects, defectLines);
      defectLines = "";
    }
    if (stayLines.length < least) return;
    await pass(stays, stayLines);
    stayLines = "";
  };
  return {
    addDefect: ({ kind, file, sheet, row, defect, column, truth }) => {
      planted.set(defect, (planted.get(defect) ?? 0) + 1);
      const outcome = defect in ROW_DEFECTS ? ROW_DEFECTS[defect as keyof typeof ROW_DEFECTS] : "";
      defectLines += `${csvLine([kind, file, sheet, row, defect, column, truth, outcome])}\n`;
    },
    addStay: (line) => {
      stayLines += `${line}\n`;
    },
    flush: async () => await flush(PIECE),
    finish: async (rows, counts) => {
      await flush(0);
      await defects.close();
      await stays?.close();
      const { layout, seed, defects: multiple, format, variant, rows: stints } = recipe;
      const made = {
        release: isoDay(periodOf(layout).lastDay),
        layout,
        rows: stints,
        seed,
        defects: multiple,
      };
      await folder.write("truth/rows.json", toJson(rows));
      await folder.write("truth/counts.json", toJson({ ...made, ...counts }));
      await folder.write("truth/README.txt", truthReadme(recipe));
      await folder.write(
        MADE_UP_MARK,
        toJson({ made: "by ofrecord synth ice: no row is anybody's", ...made, format, variant }),
      );
      return Object.fromEntries([...planted].sort(([one], [other]) => (one < other ? -1 : 1)));
    },
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
