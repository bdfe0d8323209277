import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckResult } from "../../src/claims/index.ts";
import { runCommand } from "./run-command.ts";

// Why: the way of a figure from page to page, as a reader of several pages would follow it.
const ORIGINAL = `Agency counts orders not carried out

Published November 25, 2024

About 1,445,549 people with final orders of removal were on the non-detained docket on November 24, 2024, according to Immigration and Customs Enforcement.

The agency removed 271,484 people in fiscal year 2024, its annual report says.

Around 13,000 people with final orders are in custody, an official told the Harbor Ledger.

The county offered a tract of more than 1,400 acres near the river for a new building, and the sheriff said the lease could be signed before spring.

Two former judges said the backlog of the courts had grown because each case now takes more hearings than it did ten years ago.
`;
const SUMMARY = `How many orders wait

Published November 27, 2024

The Harbor Ledger first reported that approximately 13,000 people with final orders are in custody.

About 1.4 million people with final orders of removal were on the non-detained docket.

The agency removed 271,844 people in fiscal year 2024, its annual report says.

The county offered land near the river for a new building, and the sheriff said the lease could be signed before spring.

Two former judges said the backlog of the courts had grown because each case now takes more hearings than it did ten years ago.

A survey of 512 lawyers is to follow.
`;
const OTHER = `Courts open a new hall in the valley

Published November 26, 2024

The hall has twelve rooms and a library that the bar association paid for with a gift.

Officials expect the first hearings in March, when the heating is repaired and the new clerks have been trained.

The agency says 1,445,549 people with final orders of removal were on the non-detained docket on November 24, 2024.
`;

let folder = "";
let result: CheckResult;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-lineage-"));
  await mkdir(join(folder, "reports"));
  await writeFile(join(folder, "reports", "a-original.txt"), ORIGINAL);
  await writeFile(join(folder, "reports", "b-copy.txt"), ORIGINAL.replace("November 25", "November 26"));
  await writeFile(join(folder, "reports", "c-edited.txt"), SUMMARY);
  await writeFile(join(folder, "reports", "d-other.txt"), OTHER);
  const { stdout, status } = await runCommand(["check", "--lineage", join(folder, "reports"), "--json"]);
  expect(status).toBe(0);
  result = JSON.parse(stdout) as CheckResult;
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const edgeTo = (id: string) => result.lineage?.find(({ to }) => to === id);

describe("check --lineage", () => {
  test("finds the copy and the retelling of one text, and leaves the other report on its own", () => {
    expect(result.lineage?.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual([
      "a-original.txt > b-copy.txt",
      "a-original.txt > c-edited.txt",
    ]);
    expect(edgeTo("b-copy.txt")).toMatchObject({ relation: "republication", directionKnown: true });
    expect(result.families?.map(({ root, members }) => [root, members.length])).toEqual([
      ["a-original.txt", 3],
      ["d-other.txt", 1],
    ]);
  });

  test("a copy keeps every figure", () => {
    const fates = edgeTo("b-copy.txt")?.figures ?? [];
    expect(fates.length).toBeGreaterThanOrEqual(4);
    for (const { changes } of fates) expect(changes).toEqual(["kept"]);
  });

  test.each([
    [
      "rounded, its day dropped and no longer attributed",
      "About 1,445,549",
      "About 1.4 million",
      ["rounded", "date-dropped", "attribution-dropped"],
    ],
    ["corrupted by two digits swapped", "271,484", "271,844", ["corrupted"]],
    ["given other words of bound", "Around 13,000", "approximately 13,000", ["approximator-changed"]],
    ["lost its number", "more than 1,400", "land", ["made-vague"]],
    ["added", null, "512", ["added"]],
  ])("tells a figure that was %s", (_, from, to, changes) => {
    const fate = edgeTo("c-edited.txt")?.figures.find(
      ({ fromSurface, toSurface }) => fromSurface === from && toSurface === to,
    );
    expect(fate?.changes).toEqual(expect.arrayContaining(changes));
  });

  test("counts a figure by independent source, not by page", () => {
    const docket = result.figureSources?.find(({ value }) => value === 1_445_549);
    expect(docket).toMatchObject({
      reports: ["a-original.txt", "b-copy.txt", "d-other.txt"],
      sources: ["a-original.txt", "d-other.txt"],
    });
    const custody = result.figureSources?.find(({ value }) => value === 13_000);
    expect(custody?.reports).toHaveLength(3);
    expect(custody?.sources).toEqual(["a-original.txt"]);
  });

  test("draws a small tree in the terminal", async () => {
    const { stdout } = await runCommand(["check", "--lineage", join(folder, "reports")]);
    const tree = stdout.slice(stdout.indexOf("Who copied whom"));
    expect(tree).toContain("4 reports, 2 made from another, 2 independent texts");
    expect(tree).toMatch(/a-original\.txt \(25 November 2024\)\n├─ b-copy\.txt/);
    expect(tree).toContain("└─ c-edited.txt");
    expect(tree).toContain("d-other.txt (26 November 2024): its own source");
    expect(tree).toMatch(/one source\s+\(a-original\.txt\)/);
    for (const line of tree.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("shows sentences side by side in the page, escaped", async () => {
    const page = join(folder, "page.html");
    const { status } = await runCommand(["check", "--lineage", join(folder, "reports"), "--html", page]);
    expect(status).toBe(0);
    const html = await readFile(page, "utf8");
    expect(html).toContain("Who copied whom");
    expect(html).toContain("Sentences side by side");
    expect(html).toContain('<mark class="look">271,844</mark>');
    expect(html).toMatch(/271,844<\/td><td>a digit slipped/);
  });

  test("without --lineage nothing is said of it", async () => {
    const { stdout } = await runCommand(["check", join(folder, "reports"), "--json"]);
    expect((JSON.parse(stdout) as CheckResult).lineage).toBeNull();
  });
});
