// Why: speed and memory are claims too. Each benchmark checks its answer before it times it and prints JSON lines.
//   npm run bench                      every benchmark
//   npm run bench -- check             one of them
//   npm run bench -- check --bytes 1e9 with the stream of the size given (default 5e7)
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bytes: { type: "string", default: "5e7" } },
});
const known = { check: () => import("./check.mjs") };
const chosen = positionals.length === 0 ? Object.keys(known) : positionals;
for (const name of chosen) {
  if (!(name in known)) {
    console.error(`There is no benchmark "${name}"; there are: ${Object.keys(known).join(", ")}.`);
    process.exit(2);
  }
  const { run } = await known[name]();
  await run({ bytes: Number(values.bytes), print: (line) => console.log(JSON.stringify(line)) });
}
