// Loading a made-up row-level release of ICE at full size from workbooks: 1.3 million detention stints, half a million
// removals, 0.3 million arrests unless --cases names another number of stints. Its answer is held against the known truth,
// then time and memory are set beside inflating the same workbooks and nothing else.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPromise } from "yauzl";
import { measuredCommand } from "./load.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const FULL_SIZE = 1_300_000;
const SECONDS_TARGET = 180;
const MEGABYTES_TARGET = 4000;

export async function run({ cases, casesGiven, print, machine }) {
  const stints = casesGiven ? cases : FULL_SIZE;
  const release = await madeUpRelease(stints);
  const work = mkdtempSync(join(tmpdir(), "ofrecord-bench-ice-"));
  try {
    const store = join(work, "store");
    const load = measuredCommand(["load", "ice", release, "--store", store, "--quiet"]);
    const answer = compareWithTruth(release, store);
    const inflate = await inflateAll(release);
    print({
      bench: "ice",
      machine,
      stints,
      rows: answer.rows,
      megabytes: Math.round(sizeOf(release) / 1e6),
      inflatedMegabytes: Math.round(inflate.bytes / 1e6),
      seconds: round(load.seconds),
      secondsTarget: SECONDS_TARGET,
      peakMegabytes: load.peakMegabytes,
      peakTarget: MEGABYTES_TARGET,
      baseline: "inflating the same workbooks, one after the other",
      baselineSeconds: round(inflate.seconds),
      ratio: round(load.seconds / inflate.seconds),
      answer: `${answer.compared} counts as the truth says`,
    });
    timeCounts(store, print);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function madeUpRelease(stints) {
  const folder = join(tmpdir(), `ofrecord-bench-ice-${stints}`);
  if (!existsSync(join(folder, "made-up.json"))) {
    console.error(`Making up a release of ${stints} detention stints in ${folder}`);
    const { synthIce } = await import("../dist/record/index.js");
    await synthIce({
      rows: stints,
      seed: 1,
      layout: "2022-2026",
      format: "xlsx",
      defects: 1,
      kinds: ["arrests", "detentions", "removals"],
      out: folder,
      log: { info: () => {}, progress: () => {} },
    });
  }
  return folder;
}

/** Holds rows and counts against the truth. @throws where one differs by more than rows that lost their identifier allow */
function compareWithTruth(release, store) {
  const truth = (name) => JSON.parse(readFileSync(join(release, "truth", name), "utf8"));
  const rows = truth("rows.json");
  const counts = truth("counts.json");
  let compared = 0;
  const expect = (what, got, wanted, slack) => {
    compared++;
    if (Math.abs(got - wanted) > slack) throw new Error(`${what}: counted ${got}, true ${wanted}`);
  };
  const count = (measure, ...more) => {
    const args = [
      "count",
      measure,
      ...more,
      "--min-cell",
      "1",
      "--basis",
      "counted",
      "--store",
      store,
      "--json",
    ];
    const text = execFileSync(process.execPath, [join(HERE, "../dist/cli/main.js"), ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return JSON.parse(text).figures;
  };
  // A row that lost its identifier is in no stay, and its repeats cannot be told: at most that many may differ.
  const lost = rows.detentions.rowsWithoutId;
  for (const { date, midnightInFacility, anyTimeInFacility } of counts.census) {
    expect(`held at midnight ${date}`, count("detained", "--as-of", date)[0].value, midnightInFacility, lost);
    expect(
      `held any time ${date}`,
      count("detained-any-time", "--as-of", date)[0].value,
      anyTimeInFacility,
      lost,
    );
  }
  const whole = ["--from", "2022-10-01", "--to", counts.release];
  const sum = (figures) => figures.reduce((total, { value }) => total + value, 0);
  expect("arrests", sum(count("arrests", ...whole)), rows.arrests.events, rows.arrests.rowsWithoutId);
  expect("removals", sum(count("removals", ...whole)), rows.removals.events, rows.removals.rowsWithoutId);
  return { compared, rows: Object.values(rows).reduce((total, { rowsWritten }) => total + rowsWritten, 0) };
}

function timeCounts(store, print) {
  const questions = [
    ["detained", "--as-of", "2025-06-30", "--by", "nationality,criminality"],
    ["detained", "--as-of", "2025-06-30", "--by", "facility"],
    ["removals", "--from", "FY2023", "--to", "FY2025", "--every", "fiscal-year", "--by", "nationality"],
    ["length-of-stay-entry-cohort", "--from", "FY2025", "--to", "FY2025", "--by", "nationality"],
  ];
  for (const question of questions) {
    const { seconds, peakMegabytes } = measuredCommand([
      "count",
      ...question,
      "--basis",
      "counted",
      "--store",
      store,
      "--quiet",
    ]);
    print({ bench: "ice", what: `count ${question.join(" ")}`, seconds: round(seconds), peakMegabytes });
  }
}

async function inflateAll(release) {
  const start = performance.now();
  let bytes = 0;
  for (const name of readdirSync(release).filter((each) => each.endsWith(".xlsx"))) {
    const zip = await openPromise(join(release, name), { lazyEntries: true, autoClose: false });
    for await (const entry of zip.eachEntry()) {
      const stream = await zip.openReadStreamPromise(entry);
      for await (const piece of stream) bytes += piece.length;
    }
    zip.close();
  }
  return { bytes, seconds: (performance.now() - start) / 1000 };
}

function sizeOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function round(number) {
  return Math.round(number * 100) / 100;
}
