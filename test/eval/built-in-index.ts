import { fileURLToPath } from "node:url";
import { type FigureIndex, figuresFromTables, indexFigures, vocabulary } from "../../src/figures/index.ts";
import { readBuiltInRecord } from "../../src/record/index.ts";

/** The figures of the tables that come with the program, and nothing that somebody loaded. */
export function builtInIndex(): FigureIndex {
  const folder = fileURLToPath(new URL("../../data", import.meta.url));
  return indexFigures(figuresFromTables(readBuiltInRecord(folder, vocabulary)));
}
