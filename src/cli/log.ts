import type { Log } from "../core/index.ts";
import { printable } from "./page/printable.ts";
import type { GlobalOptions, World } from "./world.ts";

const CLEAR_LINE = "\r\u001b[2K";

/**
 * Messages and progress on standard error. On a terminal the progress line replaces itself; elsewhere it is not
 * written. `--quiet` silences both; errors are not written here.
 */
export function makeLog(world: World, options: Pick<GlobalOptions, "quiet">): Log {
  if (options.quiet === true) return { info: () => {}, progress: () => {} };
  const terminal = world.stderr.isTTY === true;
  return {
    info: (line) => {
      world.stderr.write(`${terminal ? CLEAR_LINE : ""}${printable(line)}\n`);
    },
    progress: (line) => {
      if (terminal)
        world.stderr.write(CLEAR_LINE + printable(line).slice(0, (world.stderr.columns ?? 80) - 1));
    },
  };
}
