import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runCommand } from "./cli/run-command.ts";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

/** The indented blocks that show a command and what it prints; a line "[…]" stands for any lines. */
const shown = [...readme.matchAll(/^ {4}\$ ofrecord (.+)\n((?: {4}.*\n|\n(?= {4}))*)/gm)].map(
  ([, command, output]) => ({
    command: command ?? "",
    lines: (output ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(4)),
  }),
);

describe("what the README shows", () => {
  it("is more than one command", () => {
    expect(shown.length).toBeGreaterThanOrEqual(4);
  });

  it.each(shown)("is what `ofrecord $command` prints", async ({ command, lines }) => {
    const { stdout } = await runCommand(command.split(" "));
    const printed = stdout.trimEnd();
    const pieces = lines.join("\n").split(/\n?\[…\]\n?/);
    let from = 0;
    for (const piece of pieces) {
      const at = printed.indexOf(piece, from);
      expect(at, `not printed: ${piece}`).toBeGreaterThanOrEqual(0);
      from = at + piece.length;
    }
  });
});
