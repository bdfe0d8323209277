import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import type { ZipProgram } from "./zip-programs.ts";

/** A program at work. */
export interface RunningProgram {
  readonly output: AsyncIterable<Buffer>;
  /** Once it has ended: its exit code, null where it was killed, and what it complained of, in a line. */
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
  /** Ends it at once; harmless where it has ended. */
  stop(): void;
}

const MOST_COMPLAINT = 4000;

/**
 * Starts a program without a shell or standard input.
 *
 * @throws the system's error where it cannot be started: `ENOENT` where there is none of that name
 */
export async function startZipProgram(
  { command }: ZipProgram,
  args: readonly string[],
  signal: AbortSignal,
): Promise<RunningProgram> {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: programEnvironment(),
    windowsHide: true,
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (complaints.length < MOST_COMPLAINT) complaints += text;
  });
  const stop = (): void => {
    child.kill("SIGKILL");
  };
  signal.addEventListener("abort", stop);
  const ended = once(child, "close").then(([code]) => {
    signal.removeEventListener("abort", stop);
    return { code: typeof code === "number" ? code : null, complaint: chooseComplaint(complaints) };
  });
  ended.catch(() => signal.removeEventListener("abort", stop));
  await once(child, "spawn");
  if (signal.aborted) stop();
  return { output: child.stdout, ended, stop };
}

/** The words of a program are fixed to plain English and names to UTF-8; what else it is told in variables is taken out. */
function programEnvironment(): NodeJS.ProcessEnv {
  const { UNZIP: _a, UNZIPOPT: _b, ZIPINFO: _c, ZIPINFOOPT: _d, ...rest } = process.env;
  return { ...rest, LC_ALL: process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8" };
}

function chooseComplaint(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => /\w/.test(line));
  const telling = lines.find((line) => /crc|unsupported|unexpected|error:|cannot|invalid/i.test(line));
  return (telling ?? lines[0] ?? "").slice(0, 200);
}
