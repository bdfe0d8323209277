import { UserError } from "../core/index.ts";
import { USAGE } from "./failure.ts";
import type { GlobalOptions, World } from "./world.ts";

/** Options of `ofrecord check`. */
export interface CheckOptions extends GlobalOptions {
  readonly html?: string;
  readonly claimreview?: string;
  readonly allowPrivate?: boolean;
  readonly jsonl?: boolean;
  readonly lineage?: boolean;
}

/**
 * `ofrecord check`: reports in, verdicts out. With `--jsonl` a stream of reports, else files, folders and
 * addresses.
 *
 * @returns the exit status: 1 where a report could not be read, the others having been checked all the same
 */
export async function check(inputs: readonly string[], options: CheckOptions, world: World): Promise<number> {
  if (options.jsonl === true) {
    if (inputs.length > 1) {
      throw new UserError(
        `${USAGE}jsonl`,
        "With --jsonl name one file of lines, or give the lines on standard input.",
      );
    }
    const { checkJsonl } = await import("./check-jsonl.ts");
    return checkJsonl(inputs[0] ?? "-", options, world);
  }
  if (inputs.length === 0) {
    throw new UserError(
      `${USAGE}no-report`,
      "Name a report to check: a file, a folder, an address, or - for standard input.",
    );
  }
  const { checkReports } = await import("./check-reports.ts");
  return checkReports(inputs, options, world);
}
