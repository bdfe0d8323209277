import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { findIceLayout } from "../layouts.ts";
import { FILE_DEFECTS, ROW_DEFECTS } from "./defects.ts";
import { filesBelow, readCsv, readWorkbook } from "./fixtures/read-back.ts";
import { type SynthIceOptions, synthIce } from "./synth-ice.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "synth-ice-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function options(name: string, more: Partial<SynthIceOptions> = {}): SynthIceOptions {
  const out = join(folder, name);
  return {
    rows: 300,
    seed: 7,
    layout: "2022-2026",
    format: "xlsx",
    defects: 0,
    out,
    log: silentLog,
    ...more,
  };
}

describe("synthIce", () => {
  it.each(["xlsx", "csv", "parquet"] as const)(
    "gives the same bytes for the same seed as %s",
    async (format) => {
      const of = async (name: string, seed: number): Promise<[string, string][]> => {
        const made = options(`${name}-${format}`, { format, seed, defects: 20, rowsPerSheet: 150 });
        await synthIce(made);
        return filesBelow(made.out);
      };
      const first = await of("first", 7);
      expect(await of("second", 7)).toEqual(first);
      const other = await of("other", 8);
      const detentions = ([name]: [string, string]): boolean => name.startsWith("detentions");
      expect(other.find(detentions)?.[1]).not.toBe(first.find(detentions)?.[1]);
    },
  );

  it.each([
    ["arrests", "2012-2023", 7],
    ["detentions", "2012-2023", 6],
    ["removals", "2012-2023", 6],
    ["arrests", "2022-2026", 7],
    ["detentions", "2022-2026", 7],
    ["encounters", "2022-2026", 7],
    ["removals", "2022-2026", 7],
  ] as const)("prints the header of %s %s in row %i of every sheet", async (kind, layout, headerRow) => {
    const made = options(`header-${kind}-${layout}`, { kinds: [kind], layout, rowsPerSheet: 100 });
    await synthIce(made);
    const sheets = readWorkbook(made.out, `${kind}-1.xlsx`);
    const names = findIceLayout(kind, layout)?.columns.map(({ name }) => name);
    for (const { rows } of sheets) {
      expect(rows.get(headerRow)).toEqual(names);
      expect(rows.get(headerRow + 1)?.length).toBeGreaterThan(3);
      expect(rows.has(headerRow - 1)).toBe(false);
    }
    expect(sheets.length).toBeGreaterThan(0);
  });

  it("divides the rows among sheets and files", async () => {
    const made = options("sheets", { kinds: ["detentions"], rowsPerSheet: 70, sheetsPerFile: 2 });
    const { kinds } = await synthIce(made);
    const sheets = (kinds.detentions?.files ?? []).flatMap(({ file }) => readWorkbook(made.out, file));
    const lengths = sheets.map(({ rows }) => [...rows.keys()].filter((row) => row > 7).length);
    expect(lengths.slice(0, -1).every((length) => length === 70)).toBe(true);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(kinds.detentions?.rowsWritten);
    expect(kinds.detentions?.files.length).toBe(Math.ceil(lengths.length / 2));
  });

  it("repeats a column's name in the detainers of mid-2025", async () => {
    const made = options("mid-2025", { kinds: ["detainers"], variant: "mid-2025" });
    const { kinds, defects } = await synthIce(made);
    const file = kinds.detainers?.files[0]?.file ?? "";
    const header = readWorkbook(made.out, file)[0]?.rows.get(7) ?? [];
    const places = header.flatMap((name, place) => (name === "Final Order Yes No" ? [place + 1] : []));
    expect(places).toEqual([33, 56]);
    const column = (place: number): Set<unknown> =>
      new Set(
        readWorkbook(made.out, file).flatMap(({ rows }) =>
          [rows.get(8), rows.get(9), rows.get(10)].map((row) => row?.[place - 1]),
        ),
      );
    expect(column(56)).toEqual(new Set(["NO"]));
    expect(Object.keys(defects)).toEqual(["repeated-column-name"]);
  });

  it("plants no defect when asked for none, and every defect when asked for many", async () => {
    const { defects, kinds } = await synthIce(options("none"));
    expect(defects).toEqual({});
    for (const rows of Object.values(kinds)) expect(rows.rowsWritten).toBe(rows.events);
    const many = await synthIce(
      options("many", { rows: 1500, defects: 60, rowsPerSheet: 200, sheetsPerFile: 1, variant: "mid-2025" }),
    );
    const names = [...Object.keys(ROW_DEFECTS), ...Object.keys(FILE_DEFECTS)].sort();
    expect(Object.keys(many.defects).sort()).toEqual(names);
  });

  it("keeps the kinds in the proportion of the real release", async () => {
    const { kinds } = await synthIce(options("proportion", { rows: 6000, format: "csv" }));
    const share = (kind: keyof typeof kinds): number =>
      (kinds[kind]?.events ?? 0) / (kinds.detentions?.events ?? 0);
    expect(Math.abs(share("removals") - 0.5 / 1.3)).toBeLessThan(0.05);
    expect(Math.abs(share("arrests") - 0.3 / 1.3)).toBeLessThan(0.04);
    expect(Math.abs(share("detainers") - 0.34 / 1.3)).toBeLessThan(0.05);
    expect(Math.abs(share("encounters") - 1.36 / 1.3)).toBeLessThan(0.15);
  });

  it("writes dates as text in CSV, below the same titles", async () => {
    const made = options("text", { format: "csv", kinds: ["removals"] });
    await synthIce(made);
    const lines = readFileSync(join(made.out, "removals-1-sheet1.csv"), "utf8").split("\r\n");
    expect(lines[6]?.startsWith("Departed Date,Port of Departure,")).toBe(true);
    expect(lines[7]).toMatch(/^20\d\d-\d\d-\d\d,"?[A-Z]/);
    expect(lines.join()).toMatch(/,\d{1,2}\/\d{1,2}\/\d{4},/);
  });

  it("writes Parquet that another reader reads, row for row", async () => {
    const made = options("parquet", { format: "parquet", variant: "mid-2025", defects: 1 });
    const { kinds } = await synthIce(made);
    const file = await asyncBufferFromFile(join(made.out, "detentions-1.parquet"));
    const rows = await parquetReadObjects({ file });
    expect(rows.length).toBe(kinds.detentions?.rowsWritten);
    expect(rows[0]?.["book_in_date_time"]).toBeInstanceOf(Date);
    const detainers = kinds.detainers?.files.at(-1)?.file ?? "";
    const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(made.out, detainers)));
    const names = metadata.schema.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("final_order_yes_no"))).toHaveLength(2);
    expect(new Set(names).size).toBe(names.length);
  });

  it("counts the rows of a Parquet file through, and those of CSV files each", async () => {
    const kinds = ["removals"] as const;
    const parquet = options("through", { format: "parquet", kinds, defects: 50, rowsPerSheet: 40 });
    const { kinds: made } = await synthIce(parquet);
    let looked = 0;
    for (const { file: name, rows: count } of made.removals?.files ?? []) {
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(parquet.out, name)) });
      expect(rows.length).toBe(count);
      for (const { file, row, defect } of readCsv(join(parquet.out, "truth", "defects.csv"))) {
        if (file !== name || defect !== "missing-id") continue;
        expect(rows[Number(row) - 1]?.["unique_identifier"]).toBeNull();
        looked++;
      }
    }
    expect(looked).toBeGreaterThan(0);
    const csv = options("each", { format: "csv", kinds, rowsPerSheet: 40 });
    const files = (await synthIce(csv)).kinds.removals?.files ?? [];
    for (const { file, rows, bytes } of files) {
      const text = readFileSync(join(csv.out, file), "utf8");
      expect(text.split("\r\n").length - 1 - 7).toBe(rows);
      expect(text.length).toBe(bytes);
    }
    expect(files.length).toBeGreaterThan(1);
  });

  it("replaces an earlier made-up release and nothing else", async () => {
    const made = options("twice");
    await synthIce(made);
    await synthIce({ ...made, kinds: ["removals"] });
    expect(filesBelow(made.out).map(([name]) => name)).toEqual([
      "made-up.json",
      "removals-1.xlsx",
      "truth/README.txt",
      "truth/counts.json",
      "truth/defects.csv",
      "truth/rows.json",
    ]);
    const taken = options("taken");
    await mkdir(taken.out);
    writeFileSync(join(taken.out, "letter.txt"), "mine");
    await expect(synthIce(taken)).rejects.toThrow(/not empty and holds no made-up.json/);
    expect(filesBelow(taken.out)).toHaveLength(1);
  });

  it("says in a sentence what it cannot make", async () => {
    const made = options("refused");
    await expect(synthIce({ ...made, rows: 0 })).rejects.toThrow(/rows .* from 1 to 20000000, not 0/);
    await expect(synthIce({ ...made, layout: "2012-2023", kinds: ["detainers"] })).rejects.toThrow(
      /has the kinds arrests, detentions, removals, and detainers was asked for/,
    );
    await expect(synthIce({ ...made, layout: "2012-2023", variant: "mid-2025" })).rejects.toThrow(
      /belongs to the layout 2022-2026/,
    );
  });

  it("lets nobody leave a facility before coming, and nothing happen after the last day", async () => {
    const made = options("order", { kinds: ["detentions"] });
    await synthIce(made);
    for (const { stay_book_in: begin = "", stay_book_out: end = "" } of readCsv(
      join(made.out, "truth", "stays.csv"),
    )) {
      expect(begin >= "2022-10-01").toBe(true);
      if (end !== "") expect(end > begin && end < "2026-03-11").toBe(true);
    }
  });
});
