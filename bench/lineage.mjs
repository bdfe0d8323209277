// Why: an archive asks who copied whom in a hundred thousand reports at once. Any method that compares every pair ends
// there, and any method that looks only at copies misses rewordings. The families made here are known, and the parents
// found are held against them before anything is timed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createRandom } from "../dist/core/index.js";
import { traceLineage } from "../dist/reports/index.js";
import { findCandidates } from "../dist/reports/lineage/candidates.js";
import { collectTexts } from "../dist/reports/lineage/collection.js";

const FILE = fileURLToPath(import.meta.url);
const CHECKED = 3000;
const SMALL = 10_000;
const LARGE = 100_000;

export async function run({ print }) {
  print({ bench: "lineage.truth", ...heldAgainstTruth(CHECKED) });
  print({ bench: "lineage.candidates", ...candidateSpeed(SMALL) });
  const small = measuredAlone(SMALL);
  const large = measuredAlone(LARGE);
  for (const measured of [small, large]) print({ bench: "lineage.end-to-end", ...measured });
  print({
    bench: "lineage.growth",
    baseline: `${SMALL} reports`,
    reports: LARGE,
    ratio: round(large.seconds / small.seconds),
    target: 15,
  });
}

/**
 * Parents must be found but for three in a hundred, and reports on their own left alone but for one in two hundred. Of
 * two reports of one day either may come first: there the pair is right if the direction is said to be unknown.
 */
function heldAgainstTruth(count) {
  const { texts, parents } = makeReports(count);
  const found = new Map();
  const either = new Set();
  for (const { from, to, relation, directionKnown } of traceLineage(texts).edges) {
    if (relation === "same-source") continue;
    if (directionKnown) found.set(to, from);
    else either.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  const children = [...parents].filter(([, parent]) => parent !== null);
  const right = children.filter(
    ([id, parent]) => found.get(id) === parent || either.has(`${parent} ${id}`),
  ).length;
  const joined = [...parents].filter(([id, parent]) => parent === null && found.has(id)).length;
  const roots = parents.size - children.length;
  if (right < 0.97 * children.length || joined > 0.005 * roots) {
    throw new Error(
      `${right} of ${children.length} parents were found, and ${joined} of ${roots} roots joined.`,
    );
  }
  return { reports: count, children: children.length, parentsFound: right, roots, rootsJoined: joined };
}

function candidateSpeed(count) {
  const { texts } = makeReports(count);
  const seconds = median(3, () => findCandidates(collectTexts(texts)).later.length);
  const baseline = median(3, () => texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0));
  return {
    reports: count,
    wordsEach: Math.round(texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / count),
    reportsPerSecond: Math.round(count / seconds),
    target: 5000,
    baseline: "the same texts split at white space",
    ratio: round(seconds / baseline),
  };
}

/** In a process of its own, so that its peak of memory is its own. */
function measuredAlone(count) {
  const { stdout, status } = spawnSync(process.execPath, [FILE, "measure", String(count)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Tracing ${count} reports ended with status ${status}.`);
  return JSON.parse(stdout);
}

function measure(count) {
  const { texts } = makeReports(count);
  const textMegabytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const before = process.resourceUsage().maxRSS / 1024;
  const start = performance.now();
  const { edges, examined } = traceLineage(texts);
  const seconds = (performance.now() - start) / 1000;
  return {
    reports: count,
    textMegabytes: Math.round(textMegabytes),
    edges: edges.length,
    comparedPairs: examined.comparedPairs,
    seconds: round(seconds),
    megabytesBefore: Math.round(before),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    targetSeconds: count >= LARGE ? 300 : undefined,
    targetMegabytes: 4000,
  };
}

/**
 * Reports of some 400 words. Six in ten stand on their own, the others hang on one of them: a copy with a notice, a cut
 * and edited copy, or a text with four words in ten replaced. One story in the set is copied by one report in a hundred.
 * All carry official figures and set phrases, which are no reason to join them.
 */
function makeReports(count) {
  const random = createRandom(11);
  const texts = [];
  const parents = new Map();
  const originals = [];
  for (let number = 0; number < count; number++) {
    const id = `r${number}`;
    const isOriginal = originals.length === 0 || random.chance(0.6);
    const day = Math.floor((number / count) * 700);
    if (isOriginal) {
      const sentences = makeSentences(random);
      if (originals.length < 400_000) originals.push({ id, sentences });
      parents.set(id, null);
      texts.push(reportOf(id, day, sentences, random));
    } else {
      const original = random.chance(0.025)
        ? originals[0]
        : originals[originals.length - 1 - random.below(Math.min(200, originals.length))];
      parents.set(id, original.id);
      texts.push(reportOf(id, day, derive(original.sentences, random), random));
    }
  }
  return { texts, parents };
}

const SHARED = [
  "As of November 24, 2024, a total of 1,445,549 people with final orders of removal were on the non-detained docket.",
  "The agency did not immediately respond to a request for comment on the figures.",
  "Under federal law, an order of removal becomes final when the Board dismisses the appeal or the time to appeal has run.",
  "Immigration and Customs Enforcement removed 271,484 people in fiscal year 2024, its annual report says.",
];

function makeSentences(random) {
  const sentences = Array.from({ length: 20 }, () => {
    const words = Array.from({ length: 14 + random.below(10) }, () => word(random));
    if (random.chance(0.3)) words[5] = String(1000 + random.below(90_000));
    return words;
  });
  for (const shared of SHARED) {
    if (random.chance(0.4))
      sentences.splice(random.below(sentences.length), 0, shared.slice(0, -1).split(" "));
  }
  return sentences;
}

function derive(sentences, random) {
  const kind = random.below(3);
  if (kind === 0)
    return [
      ...sentences,
      "This article was first published elsewhere and is shown here with permission".split(" "),
    ];
  if (kind === 1) {
    return sentences
      .filter(() => !random.chance(0.25))
      .map((words) => (random.chance(0.3) ? replaceWords(words, 0.3, random) : words));
  }
  return sentences.map((words) => replaceWords(words, 0.4, random));
}

function replaceWords(words, share, random) {
  return words.map((each) => (random.chance(share) ? word(random) : each));
}

function reportOf(id, day, sentences, random) {
  const text = sentences
    .map((words) => `${words[0].charAt(0).toUpperCase()}${words.join(" ").slice(1)}.`)
    .reduce(
      (whole, sentence) => whole + (whole === "" ? "" : random.chance(0.4) ? "\n\n" : " ") + sentence,
      "",
    );
  const published = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
  const blocks = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n\n", start);
    const end = next < 0 ? text.length : next;
    blocks.push({ start, end, kind: "body" });
    start = end + 2;
  }
  return { id, text, blocks, title: null, site: null, author: null, published, source: id };
}

const COMMON =
  "the of and to in a that for on with said as by at from be are is was have were will not who which its people removal orders agency court federal officials custody immigration country year detention".split(
    " ",
  );
const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru pla tre sko swi tra".split(
    " ",
  );

/** A word by Zipf's law: ever rarer ones without end. */
function word(random) {
  const rank = Math.floor(Math.exp(random.next() * Math.log(60_000)));
  if (rank <= COMMON.length) return COMMON[rank - 1];
  let rest = rank;
  let made = "";
  while (rest > 0) {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return made;
}

function median(rounds, work) {
  work();
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return seconds.toSorted((left, right) => left - right)[Math.floor(rounds / 2)];
}

function round(number) {
  return Math.round(number * 1000) / 1000;
}

if (process.argv[2] === "measure") process.stdout.write(JSON.stringify(measure(Number(process.argv[3]))));
