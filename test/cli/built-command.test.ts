import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

// Why: built, a load reads in threads of its own; from the sources it reads in one. Both must come to the same.
const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "dist", "cli", "main.js");

/** A build older than the sources says nothing of them. */
function isBuilt(): boolean {
  if (!existsSync(main)) return false;
  const built = statSync(main).mtimeMs;
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return sources.every(
    (name) =>
      name.endsWith(".test.ts") ||
      !name.endsWith(".ts") ||
      statSync(join(root, "src", name)).mtimeMs <= built,
  );
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-built-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!isBuilt())("the built command", () => {
  test("loads a release of ICE in threads as the sources do in one", async () => {
    const release = join(folder, "made-up");
    const now = new Date().toISOString();
    await runCommand(["synth", "ice", "--cases", "1500", "--seed", "8", "--defects", "20", "--out", release]);
    const load = ["load", "ice", release, "--store", join(folder, "here"), "--json"];
    const here = await runCommand(load, "", now);
    const built = execFileSync(
      process.execPath,
      [main, "load", "ice", release, "--store", join(folder, "built"), "--json", "--quiet"],
      { encoding: "utf8", timeout: 120_000 },
    );
    const [ours, theirs] = [here.stdout, built].map((text) => JSON.parse(text).records);
    expect(theirs.ledger).toEqual(ours.ledger);
    expect(theirs.values).toEqual(ours.values);
    expect(theirs.stayRules).toEqual(ours.stayRules);
    expect(ours.ledger.length).toBe(5);
  }, 180_000);
});
