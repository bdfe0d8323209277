import { InternalError } from "../../../core/index.ts";
import type { StagedFolder } from "../../../store/index.ts";
import { findIceLayout } from "../layouts.ts";
import { DAY_MINUTES } from "./days.ts";
import { ROW_DEFECTS } from "./defects.ts";
import type { IceRow } from "./ice-row.ts";
import { createKindFiles, type KindFiles } from "./kind-files.ts";
import type { Life } from "./life.ts";
import { makeLife } from "./make-life.ts";
import { type IceRecipe, type MadeKind, periodOf } from "./recipe.ts";
import { createRowMaker, type RowMaker } from "./row-makers.ts";
import { stayLine } from "./stay-lines.ts";
import type { IceSummary } from "./synth-ice.ts";
import { createTrueCounts } from "./true-counts.ts";
import { createTruthFiles, type RowTruth, type TruthFiles } from "./truth-files.ts";

/** Lives whose rows are sorted together: the file mixes people, and memory stays small. */
const BATCH = 1000;

/** A kind of rows in the making. */
interface KindInWork {
  readonly kind: MadeKind;
  readonly make: RowMaker;
  readonly files: KindFiles;
  batch: IceRow[];
  written: number;
  dropped: number;
  flagged: number;
  withoutId: number;
}

/** Writes the whole release into the folder: life after life until there are stints enough, and what is true of them. */
export async function writeIceRelease(
  recipe: IceRecipe,
  folder: StagedFolder,
  progress: (stints: number) => void,
): Promise<IceSummary> {
  const truth = await createTruthFiles(folder, recipe);
  const counts = createTrueCounts(recipe);
  const kinds = recipe.kinds.map((kind) => startKind(recipe, kind, folder, truth));
  let stints = 0;
  for (let index = 0; stints < recipe.rows; index++) {
    const life = makeLife(recipe, index);
    counts.add(life);
    for (const each of kinds) addLife(each, life, recipe, truth);
    for (const { stay } of life.courses) stints += stay?.stints.length ?? 0;
    if (index % BATCH !== BATCH - 1) continue;
    await writeBatches(kinds, truth);
    progress(stints);
  }
  await writeBatches(kinds, truth);
  const rows: Partial<Record<MadeKind, RowTruth>> = {};
  for (const { kind, files, written, dropped, flagged, withoutId } of kinds) {
    rows[kind] = {
      rowsWritten: written,
      rowsAfterRules: written - dropped,
      events: written - dropped - flagged,
      rowsWithoutId: withoutId,
      files: await files.finish(),
    };
  }
  const defects = await truth.finish(rows, counts.describe());
  return { kinds: rows, defects };
}

function startKind(recipe: IceRecipe, kind: MadeKind, folder: StagedFolder, truth: TruthFiles): KindInWork {
  const layout = findIceLayout(kind, recipe.layout, recipe.variant ?? undefined);
  if (layout === null)
    throw new InternalError("record.ice-layout", `No layout of ${kind} in ${recipe.layout}.`);
  const files = createKindFiles(folder, recipe, layout, (defect) => truth.addDefect(defect));
  const make = createRowMaker(recipe, layout);
  return { kind, make, files, batch: [], written: 0, dropped: 0, flagged: 0, withoutId: 0 };
}

function addLife(each: KindInWork, life: Life, recipe: IceRecipe, truth: TruthFiles): void {
  for (const course of life.courses) {
    const rows = each.make(course, life);
    for (const row of rows) {
      each.batch.push(row);
      for (const { defect } of row.planted) {
        if (defect === "missing-id") each.withoutId++;
        else if (defect === "same-day-row") each.flagged++;
        else if (ROW_DEFECTS[defect].startsWith("dropped")) each.dropped++;
      }
    }
    if (each.kind !== "detentions" || course.stay === null) continue;
    const lastMinute = (periodOf(recipe.layout).lastDay + 1) * DAY_MINUTES - 1;
    truth.addStay(stayLine(life, course.stay, rows, lastMinute));
  }
}

async function writeBatches(kinds: readonly KindInWork[], truth: TruthFiles): Promise<void> {
  for (const each of kinds) {
    // Rows of one minute keep their order: some defects lie in it.
    each.batch.sort((one, other) => one.at - other.at);
    await each.files.write(each.batch);
    each.written += each.batch.length;
    each.batch = [];
    await truth.flush();
  }
}
