import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { vocabulary } from "../src/figures/index.ts";
import { readBuiltInRecord, readTablePackage } from "../src/record/index.ts";

const FOLDER = fileURLToPath(new URL("../data", import.meta.url));

describe("the built-in record in the words of the catalogue", () => {
  it("passes the careful reader that users' packages go through", async () => {
    const tables = await readTablePackage(FOLDER, vocabulary);
    expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(40_000);
  });

  it("names the measures of each table, so that no look-up misses one", () => {
    for (const { resource, rows } of readBuiltInRecord(FOLDER, vocabulary)) {
      expect(new Set(rows.map(({ measure }) => measure)), resource.name).toEqual(new Set(resource.measures));
    }
  });
});
