import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { factsOf } from "./layout.ts";
import { makePosting } from "./make-posting.ts";
import { planPostings } from "./posting-plan.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { makeYearModel } from "./year-model.ts";

/** The cells of a sheet's XML: value, formula and format by name. */
function cellsOf(xml: string): Map<string, { value: string; formula: string; style: string }> {
  const cells = new Map<string, { value: string; formula: string; style: string }>();
  const pattern = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="\w+")?>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v><\/c>/g;
  for (const [, name = "", style = "", formula = "", value = ""] of xml.matchAll(pattern))
    cells.set(name, { value, formula, style });
  return cells;
}

async function detentionSheet(): Promise<ReturnType<typeof cellsOf>> {
  const facts = factsOf("FY2026");
  const [posting] = planPostings(facts, 1, () => false);
  if (posting === undefined) throw new Error("no posting");
  const { workbook } = makePosting(facts, makeYearModel(facts, 3), posting, { seed: 3, defects: 0 });
  const parts = unzipSync(await writeWorkbook(workbook));
  return cellsOf(strFromU8(parts["xl/worksheets/sheet3.xml"] ?? new Uint8Array()));
}

it("keeps with each formula the result that its cells give", async () => {
  const cells = await detentionSheet();
  const value = (name: string): number => Number(cells.get(name)?.value);
  let sums = 0;
  for (const { value: kept, formula } of cells.values()) {
    const line = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula);
    if (line?.[1] === line?.[3] && line !== null) {
      const rows = Array.from(
        { length: Number(line[4]) - Number(line[2]) + 1 },
        (_, row) => row + Number(line[2]),
      );
      expect(rows.reduce((sum, row) => sum + value(`${line[1]}${row}`), 0)).toBe(Number(kept));
      sums++;
    }
    const names = /^[A-Z]+\d+(\+[A-Z]+\d+)+$/.test(formula) ? formula.split("+") : [];
    if (names.length > 0) expect(names.reduce((sum, name) => sum + value(name), 0)).toBe(Number(kept));
    const share = /^IF\(ISERROR\((\w+)\/(\w+)\)/.exec(formula);
    if (share !== null) expect(value(share[1] ?? "") / value(share[2] ?? "")).toBe(Number(kept));
  }
  expect(sums).toBeGreaterThan(50);
});

it("shows shares as percentages and counts with thousands", async () => {
  const cells = [...(await detentionSheet()).values()];
  const shares = cells.filter(({ formula }) => formula.startsWith("IF("));
  expect(shares).toHaveLength(8);
  expect(new Set(shares.map(({ style }) => style))).toEqual(new Set(["2"]));
  expect(cells.filter(({ formula }) => formula.startsWith("SUM(")).every(({ style }) => style === "1")).toBe(
    true,
  );
});
