import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";
import type { CheckResult } from "../../src/claims/index.ts";
import { runCommand } from "./run-command.ts";

const examples = fileURLToPath(new URL("../../examples/reports", import.meta.url));
const text =
  "As of November 24, 2024, Mexico had 252,044 people on the non-detained docket with final orders of removal.";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ofrecord-check-"));
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("the examples: a page for each, one summary, and the planted misprint named", async () => {
  const { status, stdout, stderr } = await runCommand(["check", examples]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/✗ digit slip {2}“3,252”[\s\S]*31,252 people/);
  expect(stdout).toContain("All 5 reports: 42 figures: 29 supported, 10 rounded, 2 no record, 1 digit slip.");
  expect(stdout.match(/^Each figure in its place/gm)).toHaveLength(readdirSync(examples).length);
  expect(stdout).toMatch(/All 5 reports: \d+ figures: \d+ supported/);
  expect(stderr).toBe("ofrecord: 5 reports checked.\n");
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("--quiet says nothing on standard error", async () => {
  const { status, stderr } = await runCommand(["check", examples, "--quiet"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("--json is one document in the shape of the design", async () => {
  const { status, stdout } = await runCommand(["check", "-", "--json"], text);
  expect(status).toBe(0);
  const result = JSON.parse(stdout) as CheckResult;
  expect(Object.keys(result)).toEqual(["record", "reports", "lineage"]);
  expect(result.lineage).toBeNull();
  expect(result.record.find(({ release }) => release.includes("ndd-final-orders"))?.asOf).toBe("2024-11-24");
  const [report] = result.reports;
  expect(report?.source).toBe("standard input");
  const [claim] = report?.claims ?? [];
  expect(claim).toMatchObject({
    surface: "252,044",
    measure: "ndd-final-orders",
    group: { nationality: "MEX" },
    verdict: "supported",
    figure: { value: 252_044 },
  });
  expect(report?.text.slice(claim?.start, claim?.end)).toBe("252,044");
});

test("one bad file of a folder: its sentence on standard error, the rest goes on, status 1", async () => {
  file("a.txt", text);
  file("b.txt", "");
  file("c.txt", text);
  const { status, stdout, stderr } = await runCommand(["check", folder]);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^ofrecord: .*b\.txt is empty;.*\nofrecord: 2 reports checked, 1 could not be read\.\n$/,
  );
  expect(stdout).toMatch(/All 2 reports: 2 figures: 2 supported/);
});

test.each(["missing.txt", "empty.txt", "binary.txt", "no-reports"])(
  "%s alone: one sentence, status 1, nothing else",
  async (name) => {
    file("empty.txt", "");
    file("binary.txt", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 3]));
    mkdirSync(join(folder, "no-reports"));
    for (const form of [[], ["--json"]]) {
      const { status, stdout, stderr } = await runCommand(["check", join(folder, name), ...form]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(/^ofrecord: [^\n]+\n$/);
    }
  },
);

test("--html and --claimreview write whole files and leave nothing beside them", async () => {
  const report = file("report.txt", text);
  const page = join(folder, "page.html");
  const reviews = join(folder, "reviews.json");
  const { status, stderr } = await runCommand(["check", report, "--html", page, "--claimreview", reviews]);
  expect(status).toBe(0);
  expect(stderr).toContain(`wrote ${page}`);
  expect(readFileSync(page, "utf8")).toMatch(
    /^<!doctype html>[\s\S]*<mark[^>]*>252,044<\/mark>[\s\S]*<\/html>\n$/,
  );
  expect(JSON.parse(readFileSync(reviews, "utf8"))).toMatchObject([
    { "@type": "ClaimReview", datePublished: "2025-02-03", reviewRating: { alternateName: "supported" } },
  ]);
  expect(readdirSync(folder).sort()).toEqual(["page.html", "report.txt", "reviews.json"]);
});

test("a report that cannot be read leaves an older page as it was", async () => {
  const page = file("page.html", "older");
  const { status } = await runCommand(["check", join(folder, "missing.txt"), "--html", page]);
  expect(status).toBe(1);
  expect(readFileSync(page, "utf8")).toBe("older");
});

test.each(["no-such-folder/page.html", "."])("--html %s is refused before anything is read", async (name) => {
  const report = file("report.txt", text);
  const { status, stdout, stderr } = await runCommand(["check", report, "--html", join(folder, name)]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^ofrecord: Cannot write .*\n$/);
});

test("--jsonl: a line out for each line in, in order; a bad line is told and the rest goes on", async () => {
  const lines = [
    JSON.stringify({ id: "first", text }),
    "{ not json",
    JSON.stringify({ id: "third", text: "No figure here." }),
    JSON.stringify({ id: "fourth" }),
  ].join("\n");
  const { status, stdout, stderr } = await runCommand(["check", "--jsonl"], lines);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const out = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(out).toHaveLength(4);
  expect(out[0]).toMatchObject({ id: "first", claims: [{ surface: "252,044", verdict: "supported" }] });
  expect(out[1]).toEqual({
    line: 2,
    error: { code: expect.any(String), message: expect.stringMatching(/^Line 2 /) },
  });
  expect(out[2]).toMatchObject({ id: "third", claims: [] });
  expect(out[3]).toMatchObject({ line: 4, error: {} });
});

test("--jsonl reads a file too, and refuses a folder and a missing file", async () => {
  const lines = file("reports.jsonl", `${JSON.stringify({ text })}\n`);
  expect(await runCommand(["check", "--jsonl", lines])).toMatchObject({ status: 0, stderr: "" });
  for (const name of [folder, join(folder, "missing.jsonl")]) {
    const { status, stdout, stderr } = await runCommand(["check", "--jsonl", name]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^ofrecord: [^\n]+\n$/);
  }
});
