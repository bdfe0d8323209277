import { loadImage } from "@napi-rs/canvas";
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { labels as catalogue, openRecord } from "../../src/cli/open-record.ts";
import { pixelWidth } from "../../src/cli/page/chart-text.ts";
import { countChart } from "../../src/cli/page/count-chart.ts";
import { countCsv } from "../../src/cli/page/count-csv.ts";
import { countParquet } from "../../src/cli/page/count-parquet.ts";
import { countTable } from "../../src/cli/page/count-table.ts";
import { countXlsx } from "../../src/cli/page/count-xlsx.ts";
import type { Labels } from "../../src/cli/page/labels.ts";
import { pngOfSvg } from "../../src/cli/page/png-of-svg.ts";
import { type Count, countPublished, type Figure } from "../../src/figures/index.ts";
import { madeUpFigure } from "./made-up-result.ts";

const LONG = "Saint Helena, Ascension and Tristan da Cunha, formerly the Dependencies of the Crown";
const HOSTILE = '<script>alert(1)</script> & "co" \u0001\ud800';
const names: Readonly<Record<string, string>> = { MEX: "Mexico", SHN: LONG, XXX: HOSTILE };
const labels: Labels = {
  measureName: () => "people listed",
  valueLabel: (_, value) => names[value] ?? value,
};

const fiscalYear = (year: number) => ({
  from: `${year - 1}-10-01`,
  to: `${year}-09-30`,
  label: `FY${year}`,
});

function figure(change: Partial<Figure>): Figure {
  return { ...madeUpFigure, basis: "counted", ...change };
}

function withheld(change: Partial<Count["withheld"][number]>): Count["withheld"][number] {
  const { value: _, ...cell } = madeUpFigure;
  return { ...cell, basis: "counted", reason: "protects-persons", ...change };
}

function answer(figures: readonly Figure[], cells: Count["withheld"] = []): Count {
  return {
    measure: "people-listed",
    definition: "People on the list on that day. Leaves out: those who are not on it.",
    figures,
    withheld: cells,
    sources: [madeUpFigure.source],
  };
}

const byCountry = answer(
  [
    figure({ group: { nationality: "MEX" }, value: 252_044 }),
    figure({ group: { nationality: "SHN" }, value: 1_200, low: 1_150, high: 1_249 }),
    figure({ group: { nationality: "XXX" }, value: 40, low: 40, notes: ["=1+1"] }),
  ],
  [withheld({ group: { nationality: "TCA" } }), withheld({ group: { nationality: "ATG" } })],
);

const overTime = answer(
  [2019, 2020, 2022, 2023].flatMap((year) => [
    figure({ group: { nationality: "MEX" }, time: fiscalYear(year), value: year * 10, low: year * 9 }),
    figure({ group: { nationality: "SHN" }, time: fiscalYear(year), value: year }),
  ]),
  [withheld({ group: { nationality: "MEX" }, time: fiscalYear(2021) })],
);

const twoWays = answer(
  ["MEX", "SHN", "XXX", "QAT", "AA", "BB", "CC", "DD", "EE", "FF"].flatMap((nationality, row) =>
    ["with neither conviction nor pending charges", "b", "c", "d", "e", "f", "g", "h"].map(
      (criminality, column) =>
        figure({ group: { nationality, criminality }, value: 1000 * (row + 1) + column }),
    ),
  ),
  [withheld({ group: { nationality: "QAT", criminality: "z" } })],
);

const charts = {
  "one group": await countChart(answer([figure({})]), [], labels),
  "groups at one time": await countChart(byCountry, ["nationality"], labels),
  "two dimensions": await countChart(twoWays, ["nationality", "criminality"], labels),
  "several times": await countChart(overTime, ["nationality"], labels),
  "nothing but withheld cells": await countChart(
    answer([], [withheld({ group: { nationality: "TCA" } })]),
    ["nationality"],
    labels,
  ),
};

interface SvgElement {
  readonly localName: string;
  readonly textContent: string;
  readonly parentElement: SvgElement | null;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  querySelectorAll(selector: string): Iterable<SvgElement>;
}

function parse(svg: string): SvgElement {
  return new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as SvgElement;
}

function textsOf(svg: string): string[] {
  return [...parse(svg).querySelectorAll("text")].map(({ textContent }) => textContent);
}

/** The left and right end of a text on the page, by the widths the layout goes by. */
function extent(text: SvgElement): [number, number] {
  const attribute = (name: string): string | null => {
    for (let element: SvgElement | null = text; element !== null; element = element.parentElement) {
      const value = element.getAttribute?.(name) ?? null;
      if (value !== null) return value;
    }
    return null;
  };
  let x = Number(text.getAttribute("x") ?? 0);
  for (let element: SvgElement | null = text; element !== null; element = element.parentElement) {
    x += Number(/translate\((-?[\d.]+)/.exec(element.getAttribute?.("transform") ?? "")?.[1] ?? 0);
  }
  const width = pixelWidth(
    text.textContent,
    Number(attribute("font-size")),
    attribute("font-weight") === "bold",
  );
  const anchor = attribute("text-anchor");
  if (anchor === "end") return [x - width, x];
  return anchor === "middle" ? [x - width / 2, x + width / 2] : [x, x + width];
}

test.each(Object.entries(charts))("the chart of %s is whole, and nothing in it runs", async (_, svg) => {
  await expect(pngOfSvg(svg)).resolves.toBeDefined();
  expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<style|\son\w+=|href|\bem"/);
  const root = parse(svg);
  const allowed = /^(svg|title|desc|g|rect|path|line|circle|text)$/;
  for (const element of root.querySelectorAll("*")) expect(element.localName).toMatch(allowed);
  const [title] = root.querySelectorAll("title");
  expect(title?.textContent).toMatch(/^People listed/);
  for (const text of root.querySelectorAll("text")) {
    const [left, right] = extent(text);
    expect(left, text.textContent).toBeGreaterThanOrEqual(0);
    expect(right, text.textContent).toBeLessThanOrEqual(900);
  }
  const written = textsOf(svg).join(" ");
  expect(written).toContain("Unit: people. People on the list on that day.");
  expect(written).toMatch(
    /Counted by Ofrecord from An Agency, “A table <made up> for tests”, 11 December 2024/,
  );
});

test("a broken SVG is no picture: what drew above was well-formed XML", async () => {
  const svg = charts["one group"];
  await expect(pngOfSvg(svg.replace("</svg>", ""))).rejects.toThrow();
  await expect(pngOfSvg(svg.replace("<title>", "<title>a & b"))).rejects.toThrow();
});

test("the chart of groups names each number, its bounds and what is withheld, the largest first", () => {
  const texts = textsOf(charts["groups at one time"]);
  expect(texts).toContain("252,044");
  expect(texts).toContain("1,200 (1,150 to 1,249)");
  expect(texts).toContain("at least 40");
  expect(texts.filter((text) => text === "withheld")).toHaveLength(2);
  expect(texts.join(" ")).toContain("Withheld to protect persons: 2 cells; a withheld number is not zero.");
  expect(texts.indexOf("Mexico")).toBeLessThan(texts.indexOf("TCA"));
  expect(texts.join(" ")).toContain(LONG);
  const bars = [...parse(charts["groups at one time"]).querySelectorAll("g")].filter(
    (group) => group.getAttribute("aria-label") === "bar",
  );
  expect(bars.flatMap((group) => [...group.querySelectorAll("rect")])).toHaveLength(3);
});

test("the chart of two dimensions says what it leaves out, and where there is no figure", () => {
  const written = textsOf(charts["two dimensions"]).join(" ");
  expect(written).toContain("the 6 largest of 9 are drawn; 3 are left out.");
  expect(written).toContain("People listed, by country of citizenship and criminality, 24 November 2024");
});

test("of many groups the largest 25 are drawn, and the number left out is written", async () => {
  const many = answer(
    Array.from({ length: 40 }, (_, place) => figure({ group: { nationality: `N${place}` }, value: place })),
  );
  const texts = textsOf(await countChart(many, ["nationality"], labels));
  expect(texts.filter((text) => /^N\d+$/.test(text))).toEqual(
    Array.from({ length: 25 }, (_, place) => `N${39 - place}`),
  );
  expect(texts).toContain("By country of citizenship, the 25 largest of 40 are drawn; 15 are left out.");
});

test("lines differ by dash and symbol, are named at their ends, and break where a cell is withheld", () => {
  const svg = charts["several times"];
  const lines = [...parse(svg).querySelectorAll("g")].filter(
    (group) => group.getAttribute("aria-label") === "line",
  );
  const dashes = lines.map((line) => line.getAttribute("stroke-dasharray"));
  expect(new Set(dashes).size).toBe(2);
  for (const line of lines) {
    const paths = [...line.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
    expect(paths.join("").match(/M/g)).toHaveLength(2);
  }
  const texts = textsOf(svg);
  expect(texts).toContain("Mexico");
  expect(texts).toContain("20,230 (at least 18,207)");
  expect(texts.filter((text) => text.startsWith("FY"))).toContain("FY2023");
  expect(texts.join(" ")).toContain("FY2019 to FY2023");
  expect(texts.join(" ")).toContain("Withheld to protect persons: 1 cell; ");
});

test("periods of different lengths do not stand on one line", async () => {
  const month = { from: "2023-10-01", to: "2023-10-31", label: "2023-10" };
  const mixed = answer([
    ...[2021, 2022, 2023].map((year) => figure({ time: fiscalYear(year), value: 1000 + year })),
    figure({ time: month, value: 77 }),
  ]);
  const written = textsOf(await countChart(mixed, [], labels)).join(" ");
  expect(written).toContain("Left out, since of another length of time: October 2023 (77).");
  expect(written).toContain("FY2021 to FY2023");
});

test("every shape of the built-in record can be drawn", async () => {
  const record = await openRecord("no-such-store");
  for (const question of [
    { measure: "ndd-final-orders", by: ["nationality"] },
    { measure: "atd-participants", by: ["area-of-responsibility", "technology"] },
    { measure: "average-daily-population", by: ["area-of-responsibility", "city", "facility", "state"] },
    { measure: "removals", from: "2012-10-01", to: "2026-04-30" },
    { measure: "removals-dhs", by: ["region"], from: "1992-10-01", to: "2008-09-30" },
    { measure: "court-pending", from: "2008-01-01", to: "2025-01-01" },
    { measure: "sanctuary-jurisdictions", by: ["level"] },
  ]) {
    const svg = await countChart(countPublished(record, question), question.by ?? [], catalogue);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain("Source: ");
    for (const text of parse(svg).querySelectorAll("text")) {
      const [left, right] = extent(text);
      expect(left, text.textContent).toBeGreaterThanOrEqual(0);
      expect(right, text.textContent).toBeLessThanOrEqual(900);
    }
  }
});

test("a PNG is twice the chart's size and shows bars and letters", async () => {
  const { createCanvas } = await import("@napi-rs/canvas");
  const png = await pngOfSvg(charts["groups at one time"]);
  expect(Array.from(png.subarray(0, 8))).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const image = await loadImage(Buffer.from(png));
  expect(image.width).toBe(1800);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const dark = (top: number, bottom: number): number => {
    const { data } = context.getImageData(0, top, image.width, bottom - top);
    return data.filter((value, place) => place % 4 === 0 && value < 100).length;
  };
  expect(dark(0, 40)).toBe(0);
  expect(dark(48, 100)).toBeGreaterThan(1000);
  expect(dark(image.height - 120, image.height)).toBeGreaterThan(500);
});

test("CSV: withheld cells stand in their place as the word, and nothing is taken for a formula", () => {
  const [header = "", ...rows] = countCsv(overTime, ["nationality"], labels).trimEnd().split("\n");
  const cells = rows.map((row) => row.replace(/"[^"]*"/g, "quoted").split(","));
  const value = header.split(",").indexOf("value");
  expect(cells.map((row) => [row[3], row[4], row[value]])).toEqual([
    ["FY2019", "MEX", "20190"],
    ["FY2020", "MEX", "20200"],
    ["FY2021", "MEX", "withheld"],
    ["FY2022", "MEX", "20220"],
    ["FY2023", "MEX", "20230"],
    ...[2019, 2020, 2022, 2023].map((year) => [`FY${year}`, "SHN", String(year)]),
  ]);
  for (const start of ["=", "+", "-", "@", "\t", "\r", "\uff1d"]) {
    const text = countCsv(answer([figure({ notes: [`${start}cmd|' /C calc'!A0`] })]), [], labels);
    expect(text).toMatch(new RegExp(`,"?'${start === "+" ? "\\+" : start}cmd`));
  }
  expect(countCsv(answer([figure({ value: -5 })]), [], labels)).toContain(",-5,");
});

test("table: withheld cells come last where the largest come first, and their number is told", () => {
  const world = { stdout: { write: () => true, once: () => undefined }, env: {} };
  const rows = countTable(byCountry, ["nationality"], labels, world).split("\n");
  expect(
    rows.filter((row) => /withheld +\[1\]$|\[1\]$/.test(row)).map((row) => row.includes("withheld")),
  ).toEqual([false, false, false, true, true]);
  expect(rows).toContain("Withheld to protect persons: 2 cells.");
});

test("workbook: the CSV's columns, numbers as numbers, text never a formula, and a sheet about it", async () => {
  const files = unzipSync(await countXlsx(byCountry, ["nationality"], labels));
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const strings = [...parse(read("xl/sharedStrings.xml")).querySelectorAll("si")].map(
    ({ textContent }) => textContent,
  );
  const sheet = (number: number): (string | number)[][] =>
    [...parse(read(`xl/worksheets/sheet${number}.xml`)).querySelectorAll("row")].map((row) =>
      [...row.querySelectorAll("c")].map((cell) => {
        const text = cell.textContent;
        if (cell.getAttribute("t") === "s") return strings[Number(text)] ?? "";
        return text === "" ? "" : Number(text);
      }),
    );
  expect(read("xl/workbook.xml")).toMatch(/name="figures"[\s\S]*name="about"/);
  for (const name of Object.keys(files)) {
    expect(name).not.toMatch(/vba|externalLink/i);
    if (/sheet\d+\.xml$/.test(name)) expect(read(name)).not.toMatch(/<f[ >]/);
  }
  const [header = [], first = [], , third = [], ...withheldRows] = sheet(1);
  const csv = countCsv(byCountry, ["nationality"], labels).split("\n")[0];
  expect(header.join(",")).toBe(csv);
  const value = header.indexOf("value");
  expect(first[value]).toBe(252_044);
  expect(third).toContain("=1+1");
  expect(third).toContain('<script>alert(1)</script> & "co" ');
  expect(withheldRows.map((row) => row.filter((cell) => cell === "withheld"))).toEqual([
    ["withheld"],
    ["withheld"],
  ]);
  const about = sheet(2).map((row) => row.join(" | "));
  expect(about).toContain(`definition | ${byCountry.definition}`);
  expect(about.join("\n")).toContain("withheld | Withheld to protect persons: 2 cells");
  expect(about.join("\n")).toMatch(/cite as \| Counted by Ofrecord from An Agency.*https:\/\/example\.org/);
  expect(about.at(-1)).toContain("public-domain");
});

test("Parquet: the CSV's columns and `withheld`, read back; days are dates, a withheld value is null", async () => {
  const file = await countParquet(byCountry, ["nationality"], labels);
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file: buffer });
  const csv = countCsv(byCountry, ["nationality"], labels).split("\n")[0]?.split(",") ?? [];
  expect(Object.keys(rows[0] ?? {}).filter((name) => name !== "withheld")).toEqual(csv);
  expect(rows.map(({ nationality, value, withheld: is }) => [nationality, value, is])).toEqual([
    ["MEX", 252_044, false],
    ["SHN", 1_200, false],
    ["XXX", 40, false],
    ["TCA", null, true],
    ["ATG", null, true],
  ]);
  expect(rows[1]).toMatchObject({ low: 1_150, high: 1_249, from: new Date("2024-11-24T00:00:00Z") });
  expect(rows[0]?.["high"]).toBeNull();
  const metadata = parquetMetadata(buffer).key_value_metadata ?? [];
  expect(metadata.find(({ key }) => key === "definition")?.value).toBe(byCountry.definition);
});
