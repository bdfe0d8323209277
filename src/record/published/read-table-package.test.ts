import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../../core/index.ts";
import { exampleVocabulary } from "../fixtures/example-vocabulary.ts";
import { readTablePackage } from "./read-table-package.ts";

const fixture = new URL("../fixtures/river-counts", import.meta.url).pathname;
const TABLE = "tables/docket-by-country.csv";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-package-"));
  await cp(fixture, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function failure(path = join(folder, "datapackage.json")): Promise<UserError> {
  const outcome = await readTablePackage(path, exampleVocabulary).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error(`expected a UserError, got ${String(outcome)}`);
  return outcome;
}

async function changeDescriptor(
  change: (descriptor: { resources: Record<string, unknown>[] } & Record<string, unknown>) => void,
) {
  const file = join(folder, "datapackage.json");
  const descriptor = JSON.parse(await readFile(file, "utf8"));
  change(descriptor);
  await writeFile(file, JSON.stringify(descriptor));
}

/** Rows of the one-measure table, with its schema taken out so that columns may differ. */
async function writeTable(text: string | Uint8Array): Promise<void> {
  await changeDescriptor(({ resources }) => {
    delete resources[0]?.["schema"];
  });
  await writeFile(join(folder, TABLE), text);
}

test("a package comes out as its publisher stated it", async () => {
  const tables = await readTablePackage(join(fixture, "datapackage.json"), exampleVocabulary);
  expect(tables).toEqual([
    {
      resource: {
        name: "docket-by-country",
        title: "Orders by country",
        description: "Invented: people with a final order, by country.",
        publisher: "Example Bureau",
        url: "https://example.org/answer",
        published: "2024-12",
        class: "primary",
        completeness: "complete",
        period: "2024-11-24",
        licence: "CC0 1.0; made up for tests",
        measures: ["ndd-final-orders"],
        path: TABLE,
      },
      rows: [
        {
          measure: "ndd-final-orders",
          time: { asOf: "2024-11-24" },
          group: {},
          value: 1210,
          locator: `${TABLE} row 2`,
        },
        {
          measure: "ndd-final-orders",
          time: { asOf: "2024-11-24" },
          group: { nationality: "GTM" },
          value: 700,
          locator: `${TABLE} row 3`,
        },
        {
          measure: "ndd-final-orders",
          time: { asOf: "2024-11-24" },
          group: { nationality: "unknown" },
          value: 510,
          locator: `${TABLE} row 4`,
          note: 'as printed, with "unknown" in quotes',
        },
      ],
    },
    {
      resource: {
        name: "several-measures",
        title: "Statements",
        description: "Invented: statements of several measures.",
        publisher: "Example Wire",
        class: "secondary",
        completeness: "three statements",
        licence: "facts",
        measures: ["removals", "average-daily-population"],
        path: "several-measures.csv",
      },
      rows: [
        {
          measure: "removals",
          time: { from: "2023-10-01", to: "2024-09-30", label: "FY2024" },
          group: {},
          value: 271000,
          low: 270500,
          high: 271499,
          stated: "about 271,000",
          source: "https://example.org/a",
          locator: "page 4; several-measures.csv row 2",
        },
        {
          measure: "removals",
          time: { from: "2024-10-01", to: "2024-11-30", label: "2024-10-01 to 2024-11-30" },
          group: { "arresting-agency": "ICE" },
          value: 3120,
          class: "primary",
          locator: "several-measures.csv row 3",
        },
        {
          measure: "average-daily-population",
          time: { from: "2024-11-01", to: "2024-11-30", label: "2024-11" },
          group: {},
          value: 37684.5,
          source: "line one\r\nline two",
          locator: "several-measures.csv row 4",
          note: "over two lines",
        },
      ],
    },
  ]);
});

test("the folder stands for the descriptor in it", async () => {
  expect(await readTablePackage(folder, exampleVocabulary)).toHaveLength(2);
});

test.each([
  "../outside.csv",
  "/etc/hosts",
  "tables/../../outside.csv",
  "https://example.org/a.csv",
  "C:\\a.csv",
])("a path that leaves the folder is refused: %s", async (path) => {
  await changeDescriptor(({ resources }) => {
    if (resources[0] !== undefined) resources[0]["path"] = path;
  });
  expect((await failure()).code).toBe("record.path-outside");
});

test("a link that leaves the folder is refused", async () => {
  await rm(join(folder, TABLE));
  await symlink(join(fixture, TABLE), join(folder, TABLE));
  expect((await failure()).code).toBe("record.path-outside");
});

test("a table that is missing or a folder is named", async () => {
  await rm(join(folder, TABLE));
  expect(await failure()).toMatchObject({
    code: "record.file-missing",
    message: expect.stringContaining(TABLE),
  });
  await changeDescriptor(({ resources }) => {
    if (resources[0] !== undefined) resources[0]["path"] = "tables";
  });
  expect((await failure()).code).toBe("record.not-a-file");
});

test("text in another encoding is refused", async () => {
  await writeTable(Buffer.from("period,nationality,value,note\n2024-11-24,,1210,caf\xe9\n", "latin1"));
  expect((await failure()).code).toBe("record.not-utf8");
});

const HEADER = "period,nationality,value,low,high,class";

test.each([
  ["record.empty-table", "", /the file is empty/],
  ["record.empty-table", `${HEADER}\n`, /header but no rows/],
  ["record.not-comma-separated", "period;value\n2024;1\n", /commas/],
  ["record.missing-column", "period,nationality\n2024-11-24,GTM\n", /:1: there is no column "value"/],
  ["record.missing-column", "nationality,value\nGTM,7\n", /:1: there is no column "period"/],
  ["record.unknown-column", "period,nationalty,value\n2024-11-24,GTM,7\n", /did you mean "nationality"\?/],
  [
    "record.unknown-column",
    "period,shoe-size,value\n2024-11-24,44,7\n",
    /"shoe-size" is no column.*remove it/,
  ],
  ["record.repeated-column", "period,value,value\n2024-11-24,7,7\n", /stands twice/],
  ["record.bad-csv", `${HEADER}\n2024-11-24,"GTM,7,,,\n`, /:2: .*never closed/],
  [
    "record.unknown-measure",
    "measure,period,value\nremvals,FY2024,7\n",
    /:2:measure: "remvals".*did you mean "removals"\?/,
  ],
  [
    "record.unknown-dimension",
    "period,arresting-agency,value\n2024-11-24,ICE,7\n",
    /has no dimension "arresting-agency"/,
  ],
  ["record.unknown-value", `${HEADER}\n2024-11-24,XQZ,7,,,\n`, /:2:nationality: "XQZ".*ISO 3166-1/],
  ["record.unknown-value", `${HEADER}\n2024-11-24,gtm,7,,,\n`, /did you mean "GTM"\?/],
  ["record.unknown-value", `${HEADER}\n2024-11-24,Total,7,,,\n`, /leave the cell empty/],
  ["record.bad-period", `${HEADER}\n2024-02-30,GTM,7,,,\n`, /:2:period: "2024-02-30"/],
  ["record.bad-period", `${HEADER}\n2024-10-01/2024-11-30,GTM,7,,,\n`, /a number on a day/],
  ["record.bad-period", `${HEADER}\n,GTM,7,,,\n`, /the period is empty/],
  ["record.empty-value", `${HEADER}\n2024-11-24,GTM,,,,\n`, /:2:value: the value is empty/],
  ["record.not-a-number", `${HEADER}\n2024-11-24,GTM,about 7,,,\n`, /:2:value: "about 7" is no plain number/],
  ["record.not-a-number", `${HEADER}\n2024-11-24,GTM,1e6,,,\n`, /no plain number/],
  ["record.negative-number", `${HEADER}\n2024-11-24,GTM,-7,,,\n`, /below zero/],
  ["record.number-too-large", `${HEADER}\n2024-11-24,GTM,99999999999999999999,,,\n`, /too large/],
  ["record.thousands-separator", `${HEADER}\n2024-11-24,GTM,"1,445,549",,,\n`, /write 1445549/],
  ["record.not-a-number", `${HEADER}\n2024-11-24,GTM,7,many,,\n`, /:2:low:/],
  [
    "record.low-above-value",
    `${HEADER}\n2024-11-24,GTM,7,8,,\n`,
    /:2:low: the lower bound 8 is above the value 7/,
  ],
  [
    "record.high-below-value",
    `${HEADER}\n2024-11-24,GTM,7,,6,\n`,
    /:2:high: the upper bound 6 is below the value 7/,
  ],
  ["record.bad-class", `${HEADER}\n2024-11-24,GTM,7,,,official\n`, /neither "primary" nor "secondary"/],
  ["record.wrong-cell-count", `${HEADER}\n2024-11-24,GTM,7\n`, /:2: has 3 cells, the header has 6/],
  ["record.wrong-cell-count", `${HEADER}\n2024-11-24,GTM,1,445,549,,,\n`, /:2: has 8 cells/],
  [
    "record.wrong-cell-count",
    `${HEADER}\n2024-11-24,GTM,7,,,\n\n2024-11-24,MEX,7,,,\n`,
    /:3: the line is empty/,
  ],
  ["record.duplicate-row", `${HEADER}\n2024-11-24,GTM,7,,,\n2024-11-24,GTM,8,,,\n`, /:3: .*as row 2/],
])("%s: %j", async (code, text, message) => {
  await writeTable(text);
  const error = await failure();
  expect(error.message).toMatch(message);
  expect(error).toMatchObject({ code, message: expect.stringContaining(join(folder, TABLE)) });
});

test("a table without a measure of its own needs the column", async () => {
  await changeDescriptor(({ resources }) => {
    delete resources[0]?.["measure"];
  });
  expect((await failure()).message).toContain('there is no column "measure"');
});

test("columns that differ from the schema are refused", async () => {
  await writeFile(join(folder, TABLE), "period,value,note\n2024-11-24,7,\n");
  expect((await failure()).code).toBe("record.schema-differs");
});

test("the same figure of two sources stands where the primary key has the source", async () => {
  const text = "period,value,source\n2024-11-24,7,paper A\n2024-11-24,8,paper B\n";
  await writeTable(text);
  expect((await failure()).code).toBe("record.duplicate-row");
  await changeDescriptor(({ resources }) => {
    if (resources[0] !== undefined) resources[0]["schema"] = { primaryKey: ["period", "source"] };
  });
  expect((await readTablePackage(folder, exampleVocabulary))[0]?.rows).toHaveLength(2);
});

test("all faults of a package are counted and the first twenty listed, each with its place", async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `2024-11-24,GTM,x${index},,,`);
  await writeTable([HEADER, ...rows].join("\n"));
  await writeFile(join(folder, "several-measures.csv"), "measure,period,value\nremovals,FY2024,\n");
  const { code, message, place } = await failure();
  expect(code).toBe("record.faulty-package");
  expect(place).toMatchObject({ row: 2, column: "value" });
  const [opening, ...listed] = message.split("\n");
  expect(opening).toMatch(/has 60 faults; nothing was loaded\. The first 20:$/);
  expect(listed).toHaveLength(20);
  expect(listed[0]).toBe(
    `  ${join(folder, TABLE)}:2:value: "x0" is no plain number; write digits only, with a point for decimals`,
  );
});

test("one period means a day for a stock and an interval for a flow, row by row", async () => {
  await writeTable("measure,period,value\ndetained,2024-11,7\nremovals,2024-11,7\n,2024-11,7\n");
  const [table] = await readTablePackage(folder, exampleVocabulary);
  expect(table?.rows.map(({ measure, time }) => [measure, time])).toEqual([
    ["detained", { asOf: "2024-11" }],
    ["removals", { from: "2024-11-01", to: "2024-11-30", label: "2024-11" }],
    ["ndd-final-orders", { asOf: "2024-11" }],
  ]);
});
