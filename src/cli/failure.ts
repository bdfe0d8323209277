import { InternalError, UserError } from "../core/index.ts";
import { printable } from "./page/printable.ts";
import type { World } from "./world.ts";

/** Exit statuses of the command: done, bad input, wrong usage, a fault of ours. */
export const EXIT = { done: 0, badInput: 1, wrongUsage: 2, internal: 3 } as const;

/** Codes of this prefix are wrong usage (status 2): the command line, not the input, is at fault. */
export const USAGE = "usage.";

/**
 * Says on standard error, in one sentence and without a stack trace, why a command ended, and gives its exit
 * status. Anything that is not a `UserError` is a fault of the program and says so with its code.
 */
export function reportFailure(error: unknown, world: World): number {
  if (isClosedPipe(error)) return EXIT.done;
  if (error instanceof UserError) {
    world.stderr.write(`ofrecord: ${printable(error.message)}\n`);
    return error.code.startsWith(USAGE) ? EXIT.wrongUsage : EXIT.badInput;
  }
  const code = error instanceof InternalError ? error.code : "cli.unexpected";
  const what = error instanceof Error ? error.message : String(error);
  const fault = printable(what).replace(/\s+/g, " ").slice(0, 300);
  world.stderr.write(
    `ofrecord: internal error ${code} (${fault}); this is a fault of the program, please report it together with the command you ran.\n`,
  );
  return EXIT.internal;
}

/** True where the reader of our output went away (`| head`): no fault of anybody. */
export function isClosedPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED")
  );
}
