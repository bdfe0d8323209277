import { fileURLToPath } from "node:url";
import {
  dimensionValueLabel,
  type FigureIndex,
  findMeasure,
  indexTables,
  vocabulary,
} from "../figures/index.ts";
import { readBuiltInRecord, readLoadedTables } from "../record/index.ts";
import type { Labels } from "./page/labels.ts";

/** The words of the catalogue, as pages need them. */
export const labels: Labels = {
  measureName: (id) => findMeasure(id)?.name ?? id,
  valueLabel: dimensionValueLabel,
};

/**
 * The record as figures to look up: the tables that come with the program, then those loaded into the store.
 * A table is read when a look-up first needs it.
 *
 * @throws UserError where the store is damaged, InternalError where the installation is
 */
export async function openRecord(storePath: string): Promise<FigureIndex> {
  const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));
  const builtIn = readBuiltInRecord(dataFolder, vocabulary);
  const loaded = await readLoadedTables(storePath);
  return indexTables([...builtIn, ...loaded]);
}
