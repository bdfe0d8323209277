// Loading a made-up release: its answer is checked against the known truth, then time and memory are set beside the same
// engine projecting the same columns with no repair, and beside a release a tenth of the size.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));

export async function run({ cases, print, machine }) {
  print({ bench: "load", machine });
  const tenth = measure(Math.round(cases / 10), print);
  const whole = measure(cases, print);
  print({
    bench: "load",
    what: "ten times the cases cost",
    ratio: ratio(whole.load.seconds, tenth.load.seconds),
    target: 11,
  });
}

function measure(cases, print) {
  const release = madeUpRelease(cases);
  const work = mkdtempSync(join(tmpdir(), "ofrecord-bench-load-"));
  try {
    const baseline = JSON.parse(
      execFileSync(process.execPath, [join(HERE, "project-tables.mjs"), release, join(work, "plain")], {
        encoding: "utf8",
      }),
    );
    const store = join(work, "store");
    const load = measuredCommand(["load", "eoir", release, "--store", store, "--quiet"]);
    const wrong = compareWithTruth(release, store);
    if (wrong !== null) throw new Error(`The loaded docket is not the true one: ${wrong}`);
    const input = sizeOf(join(release, "EOIR Case Data"));
    const kept = sizeOf(join(store, "releases"));
    print({
      bench: "load",
      cases,
      inputMegabytes: megabytes(input),
      seconds: round(load.seconds),
      baselineSeconds: round(baseline.seconds),
      ratio: ratio(load.seconds, baseline.seconds),
      ratioTarget: 2.5,
      peakMegabytes: load.peakMegabytes,
      peakTarget: 6000,
      storeMegabytes: megabytes(kept),
      storePercent: round((kept / input) * 100),
      storeTarget: 15,
      answer: "as the truth says",
    });
    return { load, baseline };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A made-up release of that size; made once and kept for the next run. */
export function madeUpRelease(cases, { defects = 1, seed = 1 } = {}) {
  const folder = join(tmpdir(), `ofrecord-bench-release-${cases}-${defects}-${seed}`);
  if (!existsSync(join(folder, "Count.txt"))) {
    console.error(`Making up a release of ${cases} cases in ${folder}`);
    const numbers = ["--cases", cases, "--seed", seed, "--defects", defects].map(String);
    measuredCommand(["synth", "eoir", ...numbers, "--out", folder, "--quiet"]);
  }
  return folder;
}

/** Runs one command line and gives its seconds and peak memory. */
export function measuredCommand(args) {
  const { stderr, status } = spawnSync(process.execPath, [join(HERE, "measured-command.mjs"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const line = stderr.trim().split("\n").at(-1) ?? "";
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(line);
}

/** `null` where the counts by status are those of the truth on every date it has; else what differs. */
function compareWithTruth(release, store) {
  const truth = JSON.parse(readFileSync(join(release, "truth", "counts.json"), "utf8"));
  for (const [date, byLetter] of Object.entries(truth.status)) {
    const byStatus = {};
    for (const [letter, count] of Object.entries(byLetter)) {
      const status = truth.letters[letter].split(",")[0];
      if (letter !== "-") byStatus[status] = (byStatus[status] ?? 0) + count;
    }
    const answer = JSON.parse(
      execFileSync(
        process.execPath,
        [
          join(HERE, "../dist/cli/main.js"),
          "count",
          "court-docket",
          "--by",
          "status",
          "--as-of",
          date,
          "--min-cell",
          "1",
          "--json",
          "--store",
          store,
        ],
        { encoding: "utf8" },
      ),
    );
    for (const [status, count] of Object.entries(byStatus)) {
      const found = answer.figures.find(({ group }) => group.status === status)?.value ?? 0;
      // Rows that had to be set aside take their cases along: one in ten thousand at the usual number of defects.
      if (Math.abs(found - count) > Math.max(2, count * 2e-4))
        return `${status} on ${date}: ${found}, true ${count}`;
    }
  }
  return null;
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const megabytes = (bytes) => Math.round(bytes / 1e6);
const round = (number) => Math.round(number * 100) / 100;
const ratio = (a, b) => Math.round((a / b) * 100) / 100;
