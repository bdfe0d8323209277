import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { reportFailure } from "../../src/cli/failure.ts";
import { makeLog } from "../../src/cli/log.ts";
import { print, type World } from "../../src/cli/world.ts";
import { InternalError, UserError } from "../../src/core/index.ts";

function worldWith(stderr: { isTTY?: boolean } = {}): { world: World; written: () => string } {
  let text = "";
  const output = {
    write: (more: string) => {
      text += more;
      return true;
    },
    once: () => undefined,
    ...stderr,
  };
  const world = { stdout: output, stderr: output, env: {}, now: () => new Date(0) } as unknown as World;
  return { world, written: () => text };
}

test.each([
  [
    new UserError("reports.empty", "a.txt is empty; give another."),
    1,
    "ofrecord: a.txt is empty; give another.\n",
  ],
  [new UserError("usage.x", "Name a report."), 2, "ofrecord: Name a report.\n"],
])("an error of the user's is its own sentence: %s", (error, status, line) => {
  const { world, written } = worldWith();
  expect(reportFailure(error, world)).toBe(status);
  expect(written()).toBe(line);
});

test.each([new InternalError("figures.x", "It broke."), new TypeError("x is not a function"), "thrown text"])(
  "a fault of the program is one line with a code, status 3 and no stack: %s",
  (error) => {
    const { world, written } = worldWith();
    expect(reportFailure(error, world)).toBe(3);
    expect(written()).toMatch(
      /^ofrecord: internal error [a-z.]+ \([^\n]+\); this is a fault of the program[^\n]*\n$/,
    );
    expect(written()).not.toContain("world.test");
  },
);

test("a reader of our output that went away is no fault", () => {
  const { world, written } = worldWith();
  expect(reportFailure(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }), world)).toBe(0);
  expect(written()).toBe("");
});

test("an error's text cannot steer the terminal", () => {
  const { world, written } = worldWith();
  reportFailure(new UserError("reports.missing-file", "There is no file \u001b[2Jx."), world);
  expect(written()).toBe("ofrecord: There is no file [2Jx.\n");
});

test("printing waits where the reader is slower", async () => {
  const slow = Object.assign(new EventEmitter(), { write: () => false });
  let done = false;
  const printing = print(slow, "text").then(() => {
    done = true;
  });
  await new Promise((resume) => setImmediate(resume));
  expect(done).toBe(false);
  slow.emit("drain");
  await printing;
  expect(done).toBe(true);
});

test("progress replaces itself on a terminal and is not written elsewhere", () => {
  const terminal = worldWith({ isTTY: true });
  const log = makeLog(terminal.world, {});
  log.progress("1 of many");
  log.progress("2 of many");
  expect(terminal.written()).toBe("\r\u001b[2K1 of many\r\u001b[2K2 of many");
  const pipe = worldWith();
  makeLog(pipe.world, {}).progress("1 of many");
  makeLog(pipe.world, { quiet: true }).info("done");
  expect(pipe.written()).toBe("");
});
