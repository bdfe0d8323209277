import { expect, test } from "vitest";
import { iceLayouts } from "../layouts.ts";
import { recogniseTable } from "./recognise-table.ts";

function headerOf(kind: string, release: string): string[] {
  const layout = iceLayouts.find((each) => each.kind === kind && each.release === release);
  return (layout?.columns ?? []).map(({ name }) => name);
}

test("the header of every layout is recognised as its own kind and family, in any order", () => {
  for (const { kind, release, columns } of iceLayouts) {
    const names = columns.map(({ name }) => name);
    for (const header of [names, names.toReversed()]) {
      expect(recogniseTable(header)).toMatchObject({ kind, layout: release, unknown: [], missing: [] });
    }
  }
});

test("columns are told by name without case, underscores and a misspelling", () => {
  const header = headerOf("removals", "2012-2023").map((name) => name.toUpperCase().replaceAll(" ", "_"));
  const table = recogniseTable(header);
  expect(table?.columns[0]).toBe("departed");
  expect(table?.columns.at(-1)).toBe("person");
  const corrected = recogniseTable([...header.slice(0, -1), "unique identifier"]);
  expect(corrected?.columns.at(-1)).toBe("person");
});

test("of two columns of one name the first is read and the second reported, whatever a program put behind them", () => {
  const header = headerOf("detainers", "2022-2026").filter((name) => name !== "Final Order Yes No");
  for (const [first, second] of [
    ["Final Order Yes No", "Final Order Yes No"],
    ["Final Order Yes No...33", "Final Order Yes No...56"],
    ["final_order_yes_no_33", "final_order_yes_no_56"],
  ] as const) {
    const table = recogniseTable([first, ...header, second]);
    expect(table?.kind).toBe("detainers");
    expect(table?.columns[0]).toBe("final-order");
    expect(table?.columns.at(-1)).toBeNull();
    expect(table?.repeated).toEqual([second]);
  }
});

test("a column the layout lacks is reported, and so is one that is not there", () => {
  const header = headerOf("arrests", "2022-2026").map((name) => (name === "Gender" ? "Arrest Type" : name));
  const table = recogniseTable(header);
  expect(table).toMatchObject({ kind: "arrests", unknown: ["Arrest Type"], missing: ["Gender"] });
});

test("without the kind's date, or with less than half of its columns, a row is no header", () => {
  const header = headerOf("encounters", "2022-2026");
  expect(recogniseTable(header.filter((name) => name !== "Event Date"))).toBeNull();
  expect(recogniseTable(header.slice(0, 10))).toBeNull();
  expect(recogniseTable(["Term", "Definition", "Event Date"])).toBeNull();
  expect(recogniseTable(header.map(() => null))).toBeNull();
});
