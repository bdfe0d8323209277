// A load killed at fifty random moments, and one on a full disk: is the old release whole and readable every time, does
// the next load clear what was left, and is the message clear?
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listReleases, openStore, verifyRelease } from "../dist/store/index.js";
import { madeUpRelease } from "./load.mjs";

const COMMAND = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const KILLS = Number(process.env.OFRECORD_KILLS ?? 50);

export async function run({ print, machine }) {
  const first = madeUpRelease(2000, { seed: 11 });
  const second = madeUpRelease(20_000, { seed: 12 });
  print({ bench: "crash.kill", machine, ...(await killedLoads(first, second)) });
  print({ bench: "crash.full-disk", ...(await fullDisk(first, second)) });
}

async function killedLoads(first, second) {
  const store = mkdtempSync(join(tmpdir(), "ofrecord-bench-crash-"));
  try {
    load(first, store);
    const whole = Date.now();
    const trial = mkdtempSync(join(tmpdir(), "ofrecord-bench-crash-"));
    load(second, trial);
    rmSync(trial, { recursive: true, force: true });
    const duration = Date.now() - whole;
    let readable = 0;
    let litter = 0;
    let finished = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const ended = await killAfter(second, store, Math.random() * duration);
      if (ended) finished++;
      if (await isWhole(store)) readable++;
      if (readdirSync(store).some((name) => name.startsWith(".tmp-"))) litter++;
      if (ended) removeLater(store);
    }
    const last = load(second, store);
    const left = readdirSync(store).filter((name) => name !== "releases");
    return {
      kills: KILLS,
      oldReleaseWhole: readable,
      leftSomethingBehind: litter,
      finishedBeforeTheKill: finished,
      nextLoad: last.status === 0 ? "done" : last.stderr.trim(),
      litterAfterIt: left,
      answer: readable === KILLS && left.length === 0 && last.status === 0 ? "right" : "WRONG",
    };
  } finally {
    rmSync(store, { recursive: true, force: true });
  }
}

function killAfter(release, store, milliseconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, "load", "eoir", release, "--store", store, "--quiet"], {
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** Releases beyond the first two are removed, so that the next load has something to do. */
function removeLater(store) {
  for (const name of readdirSync(join(store, "releases"))) {
    if (existsSync(join(store, "releases", name)) && !firstReleases.has(name)) {
      rmSync(join(store, "releases", name), { recursive: true, force: true });
    }
  }
}

let firstReleases = new Set();

async function isWhole(store) {
  const releases = await listReleases(openStore(store));
  if (firstReleases.size === 0) firstReleases = new Set(releases.slice(0, 2).map(({ id }) => id));
  const faults = [];
  for (const release of releases) faults.push(...(await verifyRelease(release)));
  return faults.length === 0 && [...firstReleases].every((id) => releases.some((each) => each.id === id));
}

async function fullDisk(first, second) {
  const place = mkdtempSync(join(tmpdir(), "ofrecord-bench-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", place]);
  if (mounted.status !== 0) return { answer: "not tried: a small disk cannot be mounted here" };
  try {
    const store = join(place, "store");
    mkdirSync(store);
    firstReleases = new Set();
    const before = load(first, store);
    const { bavail, bsize } = statfsSync(place);
    writeFileSync(join(place, "filler"), Buffer.alloc(Math.max(0, bavail * bsize - 300_000)));
    const after = load(second, store);
    const whole = await isWhole(store);
    const isClear =
      after.status === 1 && after.stderr.trim().split("\n").length === 1 && /disk is full/.test(after.stderr);
    return {
      firstLoad: before.status,
      status: after.status,
      message: after.stderr.trim(),
      oldReleaseWhole: whole,
      left: readdirSync(store),
      answer: isClear && whole ? "right" : "WRONG",
    };
  } finally {
    spawnSync("umount", [place]);
    rmSync(place, { recursive: true, force: true });
  }
}

function load(release, store) {
  return spawnSync(process.execPath, [COMMAND, "load", "eoir", release, "--store", store, "--quiet"], {
    encoding: "utf8",
  });
}
