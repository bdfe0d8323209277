import { courtTables } from "../../record/index.ts";
import type { StagedFolder } from "../../store/index.ts";
import { dateOf, RELEASE } from "./calendar.ts";
import type { WrittenChunk } from "./make-chunk.ts";
import { MARKER, type Recipe } from "./recipe.ts";
import type { ReleaseFiles } from "./release-files.ts";
import { describeCounts, emptyCounts, type TrueCounts } from "./truth-counts.ts";
import { truthReadme } from "./truth-readme.ts";
import { STATUS_DAYS } from "./truth-status.ts";

/** Signs that must be left alone go into a file of their own: they are no defects. */
const NO_DEFECTS: ReadonlySet<string> = new Set(["quote", "backslash", "pipe", "blank-reference"]);
const COLUMNS = "table\tkind\tkey\trow\tcolumn\ttruth\toutcome\n";

/** The folder `truth` of a release in the making. */
export interface TruthFiles {
  append(chunk: WrittenChunk): Promise<void>;
  takeCounts(counts: TrueCounts): void;
  /** Writes what can be said only at the end; gives how often each kind was planted. */
  finish(files: ReleaseFiles, recipe: Recipe): Promise<ReadonlyMap<string, number>>;
}

export async function createTruthFiles(folder: StagedFolder): Promise<TruthFiles> {
  const status = await folder.create("truth/status.tsv");
  const affected = await folder.create("truth/affected.tsv");
  await affected.append(Buffer.from("IDNCASE\ttable\twhy\n"));
  const planted: string[] = [];
  let counts = emptyCounts();
  return {
    append: async (chunk) => {
      await status.append(chunk.status);
      await affected.append(Buffer.from(chunk.affected));
      planted.push(chunk.planted);
    },
    takeCounts: (all) => {
      counts = all;
    },
    finish: async (files, recipe) => {
      await status.close();
      await affected.close();
      const kinds = await writePlanted(folder, files, planted);
      await folder.write("truth/dates.txt", `${STATUS_DAYS.map(dateOf).join("\n")}\n`);
      const release = { release: dateOf(RELEASE), ...recipe };
      await folder.write("truth/counts.json", toJson({ ...release, ...describeCounts(counts) }));
      await folder.write("truth/README.txt", truthReadme(recipe));
      await folder.write(MARKER, toJson({ made: "by ofrecord synth eoir: no row is anybody's", ...release }));
      return kinds;
    },
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Writes defects.tsv and plain.tsv: each planted row with its place in the finished file, the header being row 1. */
async function writePlanted(
  folder: StagedFolder,
  files: ReleaseFiles,
  chunks: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const defects = await folder.create("truth/defects.tsv");
  const plain = await folder.create("truth/plain.tsv");
  const kinds = new Map<string, number>();
  await defects.append(Buffer.from(COLUMNS));
  await plain.append(Buffer.from(COLUMNS));
  for (const [chunk, text] of chunks.entries()) {
    const lines: string[] = [];
    const plainLines: string[] = [];
    for (const line of text.split("\n")) {
      if (line === "") continue;
      const [table = "", period = "", inPeriod = "", kind = "", key = "", ...rest] = line.split("\t");
      const row = files.rowsBefore(Number(table), chunk, Number(period)) + Number(inPeriod) + 2;
      const file = courtTables[Number(table)]?.file ?? "";
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      (NO_DEFECTS.has(kind) ? plainLines : lines).push([file, kind, key, row, ...rest].join("\t"));
    }
    await defects.append(Buffer.from(lines.map((line) => `${line}\n`).join("")));
    await plain.append(Buffer.from(plainLines.map((line) => `${line}\n`).join("")));
  }
  await defects.close();
  await plain.close();
  return kinds;
}
