import { createRandom, type Random } from "../../../core/index.ts";
import type { IceColumn, IceLayout } from "../layout.ts";
import type { FileDefectName } from "./defects.ts";
import type { IceRecipe, MadeKind } from "./recipe.ts";
import { KINDS_OF } from "./recipe.ts";
import { drawBetween } from "./weighted.ts";

/** What is peculiar to a file: its columns as printed, and from which column of the layout each comes. */
export interface FilePlan {
  readonly columns: readonly IceColumn[];
  readonly places: readonly number[];
  readonly defects: readonly FileDefect[];
}

/** What is peculiar to a sheet. Rows are counted from 1. */
export interface SheetPlan {
  readonly headerRow: number;
  readonly blankLines: number;
  readonly hasTotal: boolean;
}

export interface FileDefect {
  readonly defect: FileDefectName;
  readonly column: string;
  readonly truth: string;
}

/** How often a file or sheet has one of its defects, once. */
const RATE = 0.1;
/** Streams of chance beyond those of the lives. */
const FIRST_STREAM = 2 ** 40;

/** Groups of detainer files without a birth date, as published. */
const WITHOUT_BIRTH_DATE: ReadonlySet<string> = new Set(["FY2023", "FY2024"]);

/** Plans the columns of a kind's file, counted from 0; `group` is the part of the rows that it holds. */
export function planFile(recipe: IceRecipe, layout: IceLayout, group: string, file: number): FilePlan {
  const random = streamOf(recipe, layout.kind as MadeKind, file, 0);
  const happens = (): boolean => random.chance(Math.min(1, RATE * recipe.defects));
  const defects: FileDefect[] = repeatedNames(layout);
  let places = layout.columns.map((_, place) => place);
  const names = layout.columns.map(({ name }) => name);
  if (recipe.defects > 0 && layout.kind === "detainers" && WITHOUT_BIRTH_DATE.has(group)) {
    places = places.filter((place) => names[place] !== "Birth Date");
    defects.push({ defect: "missing-column", column: "Birth Date", truth: "" });
  }
  // A file's quirks are of different kinds, so the first file of a kind keeps its names and the second its order.
  if (happens() && file % 2 === 0) {
    places = [...places.slice(-1), ...places.slice(0, -1)];
    defects.push({ defect: "column-order", column: names.at(-1) ?? "", truth: "last" });
  }
  if (recipe.format !== "parquet") misspell(names, file, happens, defects);
  return {
    columns: places.map((place) => ({
      ...(layout.columns[place] as IceColumn),
      name: names[place] ?? "",
    })),
    places,
    defects,
  };
}

/** In capitals, or with a letter missing in the name of the identifier. */
function misspell(names: string[], file: number, happens: () => boolean, defects: FileDefect[]): void {
  if (happens() && file % 2 === 1) {
    for (const [place, name] of names.entries()) names[place] = name.toUpperCase().replaceAll(" ", "_");
    defects.push({ defect: "header-spelling", column: "", truth: "" });
  }
  const id = names.findIndex((name) => name.endsWith("Identifier"));
  if (happens() && file % 2 === 0 && id >= 0) {
    const truth = names[id] ?? "";
    names[id] = truth.replace("Identifier", "Identifer");
    defects.push({ defect: "misspelt-header", column: names[id] ?? "", truth });
  }
}

function repeatedNames({ columns }: IceLayout): FileDefect[] {
  const names = columns.map(({ name }) => name);
  return names
    .filter((name, place) => names.indexOf(name) < place)
    .map((column) => ({ defect: "repeated-column-name" as const, column, truth: "" }));
}

/** Plans a sheet of a file, both counted from 0. */
export function planSheet(recipe: IceRecipe, layout: IceLayout, file: number, sheet: number): SheetPlan {
  const random = streamOf(recipe, layout.kind as MadeKind, file, sheet + 1);
  const happens = (): boolean => random.chance(Math.min(1, RATE * recipe.defects));
  const plan = {
    headerRow: happens() ? drawBetween(4, 9, random) : layout.headerRow,
    blankLines: happens() ? drawBetween(1, 40, random) : 0,
    hasTotal: happens(),
  };
  // A Parquet file has nothing but data.
  return recipe.format === "parquet" ? { headerRow: layout.headerRow, blankLines: 0, hasTotal: false } : plan;
}

function streamOf({ seed, layout }: IceRecipe, kind: MadeKind, file: number, sheet: number): Random {
  return createRandom(seed, FIRST_STREAM + ((KINDS_OF[layout].indexOf(kind) * 1000 + file) * 1000 + sheet));
}
