// Counting a loaded docket: as of random days by every two dimensions, warm in the process, and from a cold command. The
// totals by one dimension are held against the total first.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countRecords, findMeasure, openDocketCube } from "../dist/figures/index.js";
import { listReleases, openStore } from "../dist/store/index.js";
import { madeUpRelease, measuredCommand } from "./load.mjs";

const COMMAND = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const DAYS = [
  "1995-06-30",
  "2003-01-15",
  "2011-11-11",
  "2017-07-04",
  "2020-03-01",
  "2022-10-01",
  "2024-11-24",
  "2026-03-31",
];

export async function run({ cases, print, machine, store: given }) {
  const place = given ?? mkdtempSync(join(tmpdir(), "ofrecord-bench-count-"));
  try {
    if (given === undefined)
      measuredCommand(["load", "eoir", madeUpRelease(cases), "--store", place, "--quiet"]);
    const store = openStore(place);
    const docket = (await listReleases(store)).findLast(({ manifest }) => manifest.kind === "docket");
    const cube = await openDocketCube(store, docket);
    const dimensions = findMeasure("court-docket").counted.dimensions;
    await checkTotals(cube, dimensions);
    const pairs = dimensions.flatMap((a, index) => dimensions.slice(index + 1).map((b) => [a, b]));
    const times = [];
    for (const asOf of DAYS) {
      for (const by of pairs) {
        const question = { measure: "court-docket", by, asOf };
        // Once to read what it needs, once to time it.
        await countRecords(cube, question);
        const started = performance.now();
        await countRecords(cube, question);
        times.push({ by: by.join(","), asOf, milliseconds: performance.now() - started });
      }
    }
    times.sort((a, b) => a.milliseconds - b.milliseconds);
    const at = (share) =>
      round(times[Math.min(times.length - 1, Math.floor(times.length * share))].milliseconds);
    print({
      bench: "count.warm",
      machine,
      cases: docket.manifest.details.cases,
      questions: times.length,
      milliseconds: { median: at(0.5), "90 percent": at(0.9), slowest: at(1) },
      target: 50,
      above: times.filter(({ milliseconds }) => milliseconds > 50).length,
      slowest: times.slice(-3).map((each) => ({ ...each, milliseconds: round(each.milliseconds) })),
      residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
    });
    await store.close();
    print({ bench: "count.cold", ...coldCommand(place) });
  } finally {
    if (given === undefined) rmSync(place, { recursive: true, force: true });
  }
}

async function checkTotals(cube, dimensions) {
  for (const asOf of DAYS) {
    const total = await countRecords(cube, { measure: "court-docket", asOf, minCell: 1 });
    for (const by of dimensions) {
      const parts = await countRecords(cube, { measure: "court-docket", by: [by], asOf, minCell: 1 });
      const sum = parts.figures.reduce((all, { value }) => all + value, 0);
      if (sum !== total.figures[0].value)
        throw new Error(`By ${by} on ${asOf}: ${sum}, not ${total.figures[0].value}.`);
    }
  }
}

function coldCommand(store) {
  const seconds = ["2011-11-11", "2024-11-24", "2026-03-31"].flatMap((asOf) =>
    ["nationality,status", "court,custody", "nationality,court"].map((by) => {
      const started = performance.now();
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          COMMAND,
          "count",
          "court-docket",
          "--by",
          by,
          "--as-of",
          asOf,
          "--store",
          store,
          "--json",
          "--quiet",
        ],
        { encoding: "utf8", maxBuffer: 1 << 28 },
      );
      if (status !== 0) throw new Error(stderr);
      return { by, asOf, seconds: round((performance.now() - started) / 1000) };
    }),
  );
  const nothing = performance.now();
  spawnSync(process.execPath, ["-e", "0"]);
  const baselineSeconds = round((performance.now() - nothing) / 1000);
  const slowest = Math.max(...seconds.map((each) => each.seconds));
  return {
    seconds,
    slowest,
    target: 1,
    baseline: "a Node that does nothing",
    baselineSeconds,
    ratio: round(slowest / baselineSeconds),
  };
}

const round = (number) => Math.round(number * 100) / 100;
