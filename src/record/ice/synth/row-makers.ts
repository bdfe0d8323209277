import { createRandom } from "../../../core/index.ts";
import type { IceLayout } from "../layout.ts";
import { type Cell, cellMaker, REDACTION_MARKS } from "./cells.ts";
import { DAY_MINUTES } from "./days.ts";
import { type DefectName, defectRate } from "./defects.ts";
import type { IceRow, Planter } from "./ice-row.ts";
import {
  ARREST_CELLS,
  DETAINER_CELLS,
  detentionCells,
  ENCOUNTER_CELLS,
  REMOVAL_CELLS,
} from "./kind-cells.ts";
import type { Course, Life, Person } from "./life.ts";
import { plantArrests } from "./plant-arrests.ts";
import { plantDetentions } from "./plant-detentions.ts";
import { plantInCells } from "./plant-in-cells.ts";
import { plantSameDay } from "./plant-same-day.ts";
import { type IceRecipe, KINDS_OF, type MadeKind, periodOf } from "./recipe.ts";

/** Makes the rows of one course of a life, defects and all, in the order of the file for rows of one minute. */
export type RowMaker = (course: Course, life: Life) => IceRow[];

/** Streams of chance for what is planted in the rows, beyond those of lives and files. */
const FIRST_STREAM = 2 ** 41;

/** What plants the rows that rules weigh against one another. */
const PLANTERS: Readonly<Record<MadeKind, (row: IceRow, planter: Planter) => IceRow[]>> = {
  arrests: plantArrests,
  detainers: plantSameDay,
  detentions: plantDetentions,
  encounters: plantSameDay,
  removals: plantSameDay,
};

/** The maker of a kind's rows. It draws in order, so courses must come in the same order for the same result. */
export function createRowMaker(recipe: IceRecipe, layout: IceLayout): RowMaker {
  const kind = layout.kind as MadeKind;
  const planter = createPlanter(recipe, layout, kind);
  const mark = REDACTION_MARKS[KINDS_OF[recipe.layout].indexOf(kind) % REDACTION_MARKS.length] ?? "";
  const plain = plainRows(recipe, layout, kind, mark);
  const plant = PLANTERS[kind];
  return (course, { person }) => {
    const rows = plain(course, person).flatMap((row) => plant(row, planter));
    for (const row of rows) plantInCells(row, planter);
    return rows;
  };
}

type PlainRows = (course: Course, person: Person) => IceRow[];

function plainRows(recipe: IceRecipe, { columns }: IceLayout, kind: MadeKind, mark: string): PlainRows {
  const row = (cells: Cell[], at: number): IceRow => ({ cells, at, planted: [], isGrouped: false });
  if (kind === "arrests") {
    const make = cellMaker(columns, ARREST_CELLS, mark);
    return (course, person) =>
      course.arrest === null ? [] : [row(make(course.arrest, course, person), course.arrest.minute)];
  }
  if (kind === "detainers") {
    const make = cellMaker(columns, DETAINER_CELLS, mark);
    return (course, person) =>
      course.detainers.map((each) => row(make(each, course, person), each.day * DAY_MINUTES));
  }
  if (kind === "encounters") {
    const make = cellMaker(columns, ENCOUNTER_CELLS, mark);
    return (course, person) => course.encounters.map((each) => row(make(each, course, person), each.minute));
  }
  if (kind === "removals") {
    const make = cellMaker(columns, REMOVAL_CELLS, mark);
    return (course, person) =>
      course.removal?.hasRow === true
        ? [row(make(course.removal, course, person), course.removal.day * DAY_MINUTES)]
        : [];
  }
  const make = cellMaker(columns, detentionCells(recipe.layout), mark);
  return (course, person) =>
    (course.stay?.stints ?? []).map((each) => row(make(each, course, person), each.inMinute));
}

function createPlanter(recipe: IceRecipe, { columns }: IceLayout, kind: MadeKind): Planter {
  const random = createRandom(recipe.seed, FIRST_STREAM + KINDS_OF[recipe.layout].indexOf(kind));
  const rates = new Map<DefectName, number>();
  const places = new Map(columns.map(({ key }, place) => [key, place] as const).toReversed());
  return {
    columns,
    random,
    lastMinute: (periodOf(recipe.layout).lastDay + 1) * DAY_MINUTES - 1,
    happens: (defect) => {
      let rate = rates.get(defect);
      if (rate === undefined) {
        rate = defectRate(kind, defect, recipe);
        rates.set(defect, rate);
      }
      return rate > 0 && random.chance(rate);
    },
    placeOf: (key) => places.get(key) ?? -1,
  };
}
