import { createReadStream, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { checkReport } from "../claims/index.ts";
import { UserError } from "../core/index.ts";
import { readJsonl } from "../reports/index.ts";
import type { CheckOptions } from "./check.ts";
import { EXIT } from "./failure.ts";
import { openRecord } from "./open-record.ts";
import { print, type World } from "./world.ts";

/**
 * A report a line in, a result a line out, in the same order. A line that cannot be read gives
 * `{"line":12,"error":{"code","message"}}` and the rest goes on. One line is held at a time, and reading waits for
 * whoever reads our output, so memory stays flat.
 */
export async function checkJsonl(input: string, options: CheckOptions, world: World): Promise<number> {
  const bytes = input === "-" ? world.stdin : openLines(input);
  const index = await openRecord(options.store);
  let status: number = EXIT.done;
  for await (const item of readJsonl(bytes)) {
    if (item.ok) {
      await print(world.stdout, `${JSON.stringify(checkReport(item.report, index))}\n`);
      continue;
    }
    status = EXIT.badInput;
    const { code, message } = item.error;
    await print(world.stdout, `${JSON.stringify({ line: item.row, error: { code, message } })}\n`);
  }
  return status;
}

function openLines(path: string): Readable {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new UserError(
      "cli.no-such-file",
      `There is no file ${path}; name a file of JSON lines, or - for standard input.`,
      { file: path },
    );
  }
  if (found.isDirectory()) {
    throw new UserError("cli.folder", `${path} is a folder; --jsonl reads one file of JSON lines.`, {
      file: path,
    });
  }
  return createReadStream(path);
}
