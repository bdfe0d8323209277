import type { Readable } from "node:stream";

/** A stream the command writes to; a terminal says so and tells its width. */
export interface Output {
  write(text: string): boolean;
  once(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a verb may touch of the world outside: handed in by `main.ts`, and by tests. */
export interface World {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** The options every verb takes. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly store: string;
  readonly quiet?: boolean;
}

/** Writes text and waits where the reader is slower than we are, so that memory stays flat. */
export async function print(out: Output, text: string): Promise<void> {
  if (!out.write(text)) await new Promise<void>((resume) => out.once("drain", resume));
}
