// Why: a newsroom checks one report at a time, and waits; an archive checks millions, and must not run out of memory.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readClaims, textReport } from "../dist/index.js";

const COMMAND = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const EXAMPLES = fileURLToPath(new URL("../examples/reports", import.meta.url));
const BESIDE = fileURLToPath(new URL("../../shared/reports", import.meta.url));
const TEXT = readFileSync(new URL("report.txt", import.meta.url), "utf8");
/** What a reader finds in report.txt: the benchmark is of no use if the claims are not read. */
const VALUES = [
  1258882, 231659, 368746, 1445549, 261651, 253413, 252044, 203822, 38000, 15, 11, 185884, 59011, 271484, 90,
  142580, 39703, 37722,
];

export async function run({ bytes, print }) {
  claimsFromText(print);
  coldStart(print);
  await memory(bytes, print);
}

/** Claims out of plain text, blocks given: megabytes a second on one core, beside a plain split into words. */
function claimsFromText(print) {
  const one = textReport("bench", "bench", TEXT);
  const found = new Set(readClaims(one).claims.map(({ quantity }) => quantity.value));
  const missing = VALUES.filter((value) => !found.has(value));
  if (missing.length > 0)
    throw new Error(`The claims of report.txt are not all read: ${missing.join(", ")}.`);
  const copies = Math.ceil(2e6 / TEXT.length);
  const text = TEXT.repeat(copies);
  const blocks = Array.from({ length: copies }, (_, copy) =>
    one.blocks.map((block) => ({
      ...block,
      start: block.start + copy * TEXT.length,
      end: block.end + copy * TEXT.length,
    })),
  ).flat();
  const size = Buffer.byteLength(text) / 1e6;
  const read = () => readClaims({ text, blocks, published: null }).claims.length;
  const split = () => text.split(/\s+/).length;
  const seconds = median(11, read);
  const baseline = median(11, split);
  print({
    bench: "check.claims-from-text",
    megabytes: round(size),
    claims: read(),
    megabytesPerSecond: round(size / seconds),
    target: 5,
    baseline: "the same text split at white space",
    ratio: round(seconds / baseline),
  });
}

/** Five reports from a cold start, beside a Node that does nothing; in turn, so that a slow moment meets both. */
function coldStart(print) {
  const reports = existsSync(BESIDE) ? BESIDE : EXAMPLES;
  const ours = () => timed([COMMAND, "check", reports, "--json", "--quiet"]);
  const { stdout } = ours();
  const checked = JSON.parse(stdout).reports.length;
  if (checked !== 5) throw new Error(`Five reports were to be checked, ${checked} were.`);
  const runs = Array.from({ length: 11 }, () => ({ ours: ours().seconds, node: timed(["-e", "0"]).seconds }));
  const seconds = middle(runs.map((each) => each.ours));
  const baseline = middle(runs.map((each) => each.node));
  print({
    bench: "check.cold-start",
    reports: checked,
    seconds: round(seconds),
    baseline: "node -e 0",
    baselineSeconds: round(baseline),
    ratio: round(seconds / baseline),
    target: 6,
  });
}

/** A stream of reports through --jsonl: resident memory at each tenth of it. */
async function memory(bytes, print) {
  const line = `${JSON.stringify({ id: "bench", text: TEXT })}\n`;
  const lines = Math.ceil(bytes / line.length);
  const child = spawn(process.execPath, [COMMAND, "check", "--jsonl", "-"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let answered = 0;
  let tail = "";
  const resident = [];
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (piece) => {
    for (let at = piece.indexOf("\n"); at !== -1; at = piece.indexOf("\n", at + 1)) {
      answered += 1;
      if (answered % Math.ceil(lines / 10) === 0) resident.push(residentMegabytes(child.pid));
    }
    tail = piece.slice(-1);
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const start = performance.now();
  for (let sent = 0; sent < lines; sent++) {
    if (!child.stdin.write(line)) await new Promise((resume) => child.stdin.once("drain", resume));
  }
  child.stdin.end();
  const status = await ended;
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 || answered !== lines || tail !== "\n") {
    throw new Error(`${lines} lines went in, ${answered} came out, status ${status}.`);
  }
  print({
    bench: "check.jsonl-memory",
    megabytes: round((lines * line.length) / 1e6),
    megabytesPerSecond: round((lines * line.length) / 1e6 / seconds),
    residentMegabytesAtEachTenth: resident.map(round),
    baseline: "resident memory after the first tenth",
    ratio: round(Math.max(...resident) / (resident[0] ?? Number.NaN)),
  });
}

function residentMegabytes(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  if (kilobytes !== undefined) return Number(kilobytes) / 1000;
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout) / 1000;
}

function timed(args) {
  const start = performance.now();
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with status ${status}.`);
  return { stdout, seconds: (performance.now() - start) / 1000 };
}

function median(rounds, work) {
  work();
  return middle(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return (performance.now() - start) / 1000;
    }),
  );
}

function middle(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function round(number) {
  return Math.round(number * 1000) / 1000;
}
