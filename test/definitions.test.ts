import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { definitionsPage } from "../src/figures/index.ts";

test("docs/definitions.md says what the catalogue says (npm run build && node scripts/definitions.mjs)", () => {
  const page = readFileSync(new URL("../docs/definitions.md", import.meta.url), "utf8");
  expect(page).toBe(definitionsPage());
});
