import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

const verbs = ["check", "figures", "measures", "count", "load", "record", "synth"];

test("help names every verb and ends with status 0", async () => {
  const { status, stdout, stderr } = await runCommand(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, "m"));
});

test.each(verbs)(
  "the help of %s has an example and the options every verb takes, in 80 columns",
  async (verb) => {
    const { status, stdout } = await runCommand([verb, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Example:\n  ofrecord ${verb}`);
    for (const option of ["--json", "--store", "--quiet"]) expect(stdout).toContain(option);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  },
);

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(await runCommand(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test.each([
  { args: ["chek", "report.txt"], says: /check/ },
  { args: ["check", "--htlm", "x"], says: /--html/ },
  { args: ["check"], says: /Name a report/ },
  { args: ["check", "--jsonl", "a.jsonl", "b.jsonl"], says: /one file/ },
  { args: ["check", "--jsonl", "--html", "x.html"], says: /--jsonl/ },
  { args: ["figures"], says: /number/ },
  { args: ["count", "removals", "--format", "pdf"], says: /csv/ },
  { args: ["load", "parquet", "x"], says: /table/ },
  { args: [], says: /Usage: ofrecord/ },
])("wrong usage is told on standard error with status 2: $args", async ({ args, says }) => {
  const { status, stdout, stderr } = await runCommand(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\n\s+at /);
});
