#!/usr/bin/env node
import { EXIT, isClosedPipe, reportFailure } from "./failure.ts";
import { run } from "./run.ts";
import type { World } from "./world.ts";

const world: World = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
};

for (const out of [process.stdout, process.stderr]) {
  out.on("error", (error) => process.exit(isClosedPipe(error) ? EXIT.done : EXIT.internal));
}
process.once("SIGINT", () => process.exit(130));
for (const event of ["uncaughtException", "unhandledRejection"]) {
  process.on(event, (error) => process.exit(reportFailure(error, world)));
}

const status = await run(process.argv.slice(2), world);
process.stdout.write("", () => process.exit(status));
