import { expect, test, vi } from "vitest";
import { exampleVocabulary } from "./fixtures/example-vocabulary.ts";
import { readBuiltInRecord, readLoadedTables } from "./index.ts";

const loaded = vi.hoisted(() => new Set<string>());
vi.mock("@duckdb/node-api", async (load) => {
  loaded.add("duckdb");
  return load();
});
vi.mock("zod", async (load) => {
  loaded.add("zod");
  return load();
});

test("a program that loads nothing of its own pays neither for the engine nor for the schema library", async () => {
  const fixture = new URL("fixtures/river-counts", import.meta.url).pathname;
  expect(readBuiltInRecord(fixture, exampleVocabulary)[0]?.rows).toHaveLength(3);
  expect(await readLoadedTables("/nowhere/at/all")).toEqual([]);
  expect([...loaded]).toEqual([]);
});

test("the watch above sees them when they are loaded", async () => {
  await import("@duckdb/node-api");
  await import("zod");
  expect([...loaded].sort()).toEqual(["duckdb", "zod"]);
});
