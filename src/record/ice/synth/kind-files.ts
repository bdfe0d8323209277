import type { StagedFolder } from "../../../store/index.ts";
import type { IceLayout } from "../layout.ts";
import { dayOfMinute, fiscalYearOfDay } from "./days.ts";
import { createFilledFile, type FilledFile, type PlacedDefect, type WrittenFile } from "./filled-file.ts";
import type { IceRow } from "./ice-row.ts";
import type { IceRecipe } from "./recipe.ts";

/** The files of one kind of rows in the making. */
export interface KindFiles {
  write(rows: readonly IceRow[]): Promise<void>;
  finish(): Promise<WrittenFile[]>;
}

/** Rows written between two waits for the disk. */
const STEP = 500;

/** The files of a kind, filled one after another; `onDefect` hears where each defect came to stand. */
export function createKindFiles(
  folder: StagedFolder,
  recipe: IceRecipe,
  layout: IceLayout,
  onDefect: (defect: PlacedDefect) => void,
): KindFiles {
  const open = new Map<string, FilledFile>();
  const inGroup = new Map<string, number>();
  const written: WrittenFile[] = [];
  let number = 0;
  const create = async (group: string): Promise<FilledFile> => {
    const turn = (inGroup.get(group) ?? 0) + 1;
    inGroup.set(group, turn);
    const name = [layout.kind, group, String(turn)].filter((part) => part !== "").join("-");
    const file = await createFilledFile({ folder, recipe, layout, group, number: number++, name, onDefect });
    await file.makeRoom();
    open.set(group, file);
    return file;
  };
  const nextFor = async (group: string): Promise<FilledFile> => {
    const file = open.get(group);
    if (file === undefined) return await create(group);
    if (await file.makeRoom()) return file;
    written.push(...(await file.close()));
    return await create(group);
  };
  const flush = async (): Promise<void> => {
    for (const file of open.values()) await file.flush();
  };
  return {
    write: async (rows) => {
      for (const [index, row] of rows.entries()) {
        const group = groupOf(layout, row);
        const ready = open.get(group);
        const file = ready?.hasRoom() === true ? ready : await nextFor(group);
        file.add(row);
        if (index % STEP === STEP - 1) await flush();
      }
      await flush();
    },
    finish: async () => {
      for (const file of open.values()) written.push(...(await file.close()));
      return written;
    },
  };
}

/** Detainers come in a file a fiscal year, the last two years in one; the other kinds are not divided. */
function groupOf({ kind }: IceLayout, row: IceRow): string {
  if (kind !== "detainers") return "";
  const year = fiscalYearOfDay(dayOfMinute(row.at));
  return year >= 2025 ? "FY2025-FY2026" : `FY${year}`;
}
