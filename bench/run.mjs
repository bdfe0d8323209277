// Why: speed and memory are claims too. Each benchmark checks its answer before it times it and prints JSON lines.
//   npm run bench                      every benchmark
//   npm run bench -- check             one of them
//   npm run bench -- check --bytes 1e9 with the stream of the size given (default 5e7)
//   npm run bench -- load --cases 12700000   a made-up release of that many cases and one of a tenth (default 200000)
//   npm run bench -- count --cases 12700000  counts as of random days, by every two dimensions
//   npm run bench -- truth --cases 1000000 --defects 50   every defect and every case held against the known truth
//   npm run bench -- ice               a full-size row-level release of ICE from workbooks (--cases: fewer stints)
//   npm run bench -- crash             fifty loads killed, and one on a full disk
import { arch, cpus, platform, release, totalmem } from "node:os";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bytes: { type: "string", default: "5e7" },
    cases: { type: "string" },
    defects: { type: "string", default: "50" },
  },
});
const known = {
  check: () => import("./check.mjs"),
  load: () => import("./load.mjs"),
  count: () => import("./count.mjs"),
  truth: () => import("./truth.mjs"),
  ice: () => import("./ice.mjs"),
  crash: () => import("./crash.mjs"),
  lineage: () => import("./lineage.mjs"),
};
const machine = {
  processors: cpus().length,
  model: cpus()[0]?.model ?? "unknown",
  memoryGigabytes: Math.round(totalmem() / 1e9),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
};
const chosen = positionals.length === 0 ? Object.keys(known) : positionals;
for (const name of chosen) {
  if (!(name in known)) {
    console.error(`There is no benchmark "${name}"; there are: ${Object.keys(known).join(", ")}.`);
    process.exit(2);
  }
  const { run } = await known[name]();
  await run({
    bytes: Number(values.bytes),
    cases: Number(values.cases ?? 200_000),
    casesGiven: values.cases !== undefined,
    defects: Number(values.defects),
    machine,
    print: (line) => console.log(JSON.stringify(line)),
  });
}
