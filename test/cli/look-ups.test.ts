import { expect, test } from "vitest";
import { findMeasure, measures } from "../../src/figures/index.ts";
import { runCommand } from "./run-command.ts";

const widest = (text: string): number =>
  Math.max(
    ...text
      .split("\n")
      .filter((line) => !line.includes("http"))
      .map((line) => line.length),
  );

test("figures shows what a number could be: the printed one, rounded ones, one slip away", async () => {
  const { status, stdout } = await runCommand(["figures", "776"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/one slip away[\s\S]*7,760 {2}people on ICE's non-detained docket[\s\S]*Pakistan/);
  expect(stdout).toContain("(digit 0 dropped)");
  expect(stdout).toMatch(/Sources\n {2}\[1\] {3}/);
  expect(widest(stdout)).toBeLessThanOrEqual(80);
});

test.each(["1.4 million", "1.4M", "1.4m", "1,400,000"])(
  "figures reads %s as a reporter writes it",
  async (written) => {
    const { status, stdout } = await runCommand(["figures", ...written.split(" "), "--json"]);
    expect(status).toBe(0);
    const { number, rounded } = JSON.parse(stdout) as { number: number; rounded: { value: number }[] };
    expect(number).toBe(1_400_000);
    expect(rounded.map(({ value }) => value)).toContain(1_445_549);
  },
);

test("figures says plainly that it found nothing, and that this proves nothing", async () => {
  const { status, stdout } = await runCommand(["figures", "918273645546372"]);
  expect(status).toBe(0);
  expect(stdout.replace(/\s+/g, " ")).toContain("That does not make it false");
});

test("what is no number is refused in one sentence", async () => {
  const { status, stdout, stderr } = await runCommand(["figures", "many"]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^ofrecord: "many" is no number; .*\n$/);
});

test("measures lists the whole catalogue, in 80 columns and as JSON", async () => {
  const { stdout } = await runCommand(["measures"]);
  for (const { id } of measures) expect(stdout).toContain(`  ${id} `);
  expect(widest(stdout)).toBeLessThanOrEqual(80);
  const { stdout: json } = await runCommand(["measures", "--json"]);
  expect((JSON.parse(json) as { measures: unknown[] }).measures).toEqual(measures);
});

test("measures ID gives the whole definition", async () => {
  const { stdout } = await runCommand(["measures", "ndd-final-orders"]);
  const measure = findMeasure("ndd-final-orders");
  const words = stdout.replace(/\s+/g, " ");
  for (const text of [
    measure?.counts,
    measure?.leavesOut,
    measure?.definedBy,
    ...(measure?.pitfalls ?? []),
  ]) {
    expect(words).toContain(text);
  }
  expect(widest(stdout)).toBeLessThanOrEqual(80);
  const { stdout: json } = await runCommand(["--json", "measures", "ndd-final-orders"]);
  expect(JSON.parse(json)).toEqual(measure);
});

test("an unknown measure names the nearest", async () => {
  for (const verb of ["measures", "count"]) {
    const { status, stderr } = await runCommand([verb, "ndd-fnal-orders"]);
    expect(status).toBe(1);
    expect(stderr).toContain("ndd-final-orders");
  }
});

test("count prints a table with its source, and the same figures as CSV and JSON", async () => {
  const question = [
    "count",
    "removals",
    "--from",
    "2022-10-01",
    "--to",
    "2024-09-30",
    "--every",
    "fiscal-year",
  ];
  const { stdout: table } = await runCommand(question);
  expect(table).toMatch(/^FY2023 {2}142,580 {2}\[\d\]$/m);
  expect(table).toMatch(/^FY2024 {2}271,484 {2}\[\d\]$/m);
  expect(table).toMatch(/^ {2}\[1\] /m);
  expect(widest(table)).toBeLessThanOrEqual(80);

  const { stdout: json } = await runCommand([...question, "--json"]);
  const answer = JSON.parse(json) as {
    measure: string;
    figures: { value: number }[];
    withheld: unknown[];
    sources: unknown[];
  };
  expect(Object.keys(answer)).toEqual(["measure", "definition", "figures", "withheld", "sources"]);
  expect(answer.figures.map(({ value }) => value)).toEqual([142_580, 271_484]);

  const { stdout: csv } = await runCommand([...question, "--format", "csv"]);
  const [header = "", ...rows] = csv.trimEnd().split("\n");
  const value = header.split(",").indexOf("value");
  expect(rows.map((row) => row.split(",")[value])).toEqual(["142580", "271484"]);
});

test("count by country shows names, largest first, and codes in CSV", async () => {
  const { stdout } = await runCommand(["count", "ndd-final-orders", "--by", "nationality"]);
  const rows = stdout.split("\n").filter((line) => /\[\d+\]$/.test(line));
  expect(rows[0]).toMatch(/Honduras +261,651 {2}\[1\]$/);
  const { stdout: csv } = await runCommand([
    "count",
    "ndd-final-orders",
    "--where",
    "nationality=MEX",
    "--format",
    "csv",
  ]);
  expect(csv).toContain(",MEX,Mexico,252044,");
});

test.each([
  [["--where", "nationality"], 2],
  [["--where", "nationality=MEX", "--where", "nationality=CUB"], 2],
  [["--as-of", "2024-11-24", "--from", "2024-01-01"], 2],
  [["--by", "shoe-size"], 1],
  [["--as-of", "2024-13-01"], 1],
  [["--as-of", "1492-10-12"], 1],
])("count refuses %j with status %i and prints nothing", async (options, expected) => {
  const { status, stdout, stderr } = await runCommand(["count", "ndd-final-orders", ...options]);
  expect({ status, stdout }).toEqual({ status: expected, stdout: "" });
  expect(stderr).toMatch(/^ofrecord: .+\n$/);
});
