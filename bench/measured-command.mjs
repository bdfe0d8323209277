// Why: a command's own peak memory is known only inside its process. Runs the command line of Ofrecord as it is and
// prints one JSON line with seconds and peak memory on standard error's last line.
import { run } from "../dist/cli/run.js";

const started = process.hrtime.bigint();
const status = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
});
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stderr.write(`\n${JSON.stringify({ status, seconds, peakMegabytes })}\n`);
process.exitCode = status;
