import { Readable } from "node:stream";
import { run } from "../../src/cli/run.ts";

/** What came of a command line: its exit status and what it wrote. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, without a terminal, with nothing loaded into the store. */
export async function runCommand(
  args: readonly string[],
  stdin: string | Buffer = "",
  now: string = "2025-02-03T04:05:06Z",
): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    once: () => undefined,
  });
  const status = await run(["--store", "no-such-store", ...args], {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: {},
    now: () => new Date(now),
  });
  return { status, ...written };
}
