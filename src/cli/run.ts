import { CommanderError } from "commander";
import { EXIT, reportFailure } from "./failure.ts";
import { buildProgram } from "./program.ts";
import type { World } from "./world.ts";

/**
 * Runs one command line and gives its exit status: 0 done, 1 the input was bad, 2 wrong usage, 3 a fault of the
 * program. Never throws.
 */
export async function run(args: readonly string[], world: World): Promise<number> {
  let status: number = EXIT.done;
  const program = buildProgram(world, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    return reportFailure(error, world);
  }
}
