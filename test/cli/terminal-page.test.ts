import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { terminalPage } from "../../src/cli/page/terminal-page.ts";
import { terminalStyle } from "../../src/cli/page/terminal-style.ts";
import { madeUpLabels, madeUpReport } from "./made-up-result.ts";

const output = (more: object = {}) => ({ write: () => true, once: () => undefined, ...more });
const page = (more: object = {}, env: Record<string, string> = {}): string =>
  terminalPage(madeUpReport, madeUpLabels, terminalStyle({ stdout: output(more), env }));

test("a report's page, as it is printed where there is no terminal", async () => {
  await expect(page()).toMatchFileSnapshot("fixtures/terminal-page.txt");
});

test("no line is wider than 80 columns, or than a narrower terminal", () => {
  const widest = (text: string): number =>
    Math.max(
      ...stripVTControlCharacters(text)
        .split("\n")
        .map((line) => line.length),
    );
  expect(widest(page())).toBeLessThanOrEqual(80);
  expect(widest(page({ isTTY: true, columns: 200 }))).toBeLessThanOrEqual(80);
  expect(widest(page({ isTTY: true, columns: 60 }))).toBeLessThanOrEqual(60);
});

test("colour only on a terminal, never under NO_COLOR, and never the only sign", () => {
  const escapeCode = "\u001b[";
  expect(page()).not.toContain(escapeCode);
  expect(page({ isTTY: true })).toContain(escapeCode);
  expect(page({ isTTY: true }, { NO_COLOR: "1" })).not.toContain(escapeCode);
  expect(page({ isTTY: true }, { TERM: "dumb" })).not.toContain(escapeCode);
  expect(stripVTControlCharacters(page({ isTTY: true }))).toBe(page());
});

test("figures come worst first, and in the order of the text where verdicts are equal", () => {
  const verdicts = [...page().matchAll(/^[✗≠⇄⇆↺Σ?≈✓] ([a-z ]+?) {2}/gm)].map((match) => match[1]);
  expect(verdicts).toEqual([
    "digit slip",
    "contradicted",
    "wrong measure",
    "wrong group",
    "stale",
    "arithmetic",
    "no record",
    "no record",
    "no record",
    "rounded",
    "supported",
    // statements about size come after the figures
    "arithmetic",
  ]);
});

test("what a report brings along cannot steer the terminal", () => {
  const hostile = { ...madeUpReport, title: "Title\u001b]0;gone\u0007\u001b[2J", site: "\u202eSite" };
  const shown = terminalPage(hostile, madeUpLabels, terminalStyle({ stdout: output(), env: {} }));
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});
