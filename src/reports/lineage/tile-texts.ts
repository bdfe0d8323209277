/** The shortest run of words that counts as shared. */
const SHORTEST_RUN = 3;

/** Runs of words that two texts share: for each word the length of the run it is in, 0 where in none. */
export interface Tiles {
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly longest: number;
}

/** A three-word start that occurs more often than this in one text is followed only that often. */
const MOST_STARTS = 12;
/** Word comparisons allowed for each word of both texts; only texts made of one phrase over and over meet it. */
const STEPS_PER_WORD = 24;
const LONGEST_RUN = 65_535;

/** The starts of one text, to be compared with several others. */
export interface TileIndex {
  readonly forms: Uint32Array;
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

/** Files every three words of a text by their hash. Linear. */
export function indexTiles(forms: Uint32Array): TileIndex {
  let size = 256;
  while (size < forms.length) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(forms.length).fill(-1);
  for (let at = forms.length - SHORTEST_RUN; at >= 0; at--) {
    const slot = startHash(forms, at) & (size - 1);
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return { forms, heads, next };
}

/**
 * Greedy string tiling (Wise, 1993) with hashed starts: the longest runs of at least three words that both texts have
 * are laid first, no word is used twice, and what a longer run leaves of a shorter one still counts. The cost is held
 * to a fixed number of steps a word.
 */
export function tileTexts(index: TileIndex, right: Uint32Array): Tiles {
  const left = index.forms;
  const runs = findRuns(index, right).sort(
    (one, two) => two.length - one.length || one.right - two.right || one.left - two.left,
  );
  const leftRuns = new Uint16Array(left.length);
  const rightRuns = new Uint16Array(right.length);
  let longest = 0;
  for (const run of runs) {
    let free = 0;
    for (let at = 0; at <= run.length; at++) {
      const isFree = at < run.length && leftRuns[run.left + at] === 0 && rightRuns[run.right + at] === 0;
      if (isFree) {
        free += 1;
        continue;
      }
      if (free >= SHORTEST_RUN) {
        leftRuns.fill(Math.min(free, LONGEST_RUN), run.left + at - free, run.left + at);
        rightRuns.fill(Math.min(free, LONGEST_RUN), run.right + at - free, run.right + at);
        longest = Math.max(longest, free);
      }
      free = 0;
    }
  }
  return { left: leftRuns, right: rightRuns, longest };
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Every run that can be made no longer at either end. */
function findRuns({ forms: left, heads, next }: TileIndex, right: Uint32Array): Run[] {
  const runs: Run[] = [];
  let steps = STEPS_PER_WORD * (left.length + right.length);
  for (let at = 0; at + SHORTEST_RUN <= right.length && steps > 0; at++) {
    let other = heads[startHash(right, at) & (heads.length - 1)] ?? -1;
    for (let tries = 0; other >= 0 && tries < MOST_STARTS; other = next[other] ?? -1) {
      if (!startsAlike(left, other, right, at)) continue;
      tries += 1;
      if (other > 0 && at > 0 && left[other - 1] === right[at - 1]) continue;
      let length = SHORTEST_RUN;
      while (
        other + length < left.length &&
        at + length < right.length &&
        left[other + length] === right[at + length]
      ) {
        length += 1;
      }
      steps -= length;
      runs.push({ left: other, right: at, length });
    }
  }
  return runs;
}

function startsAlike(left: Uint32Array, leftAt: number, right: Uint32Array, rightAt: number): boolean {
  return (
    left[leftAt] === right[rightAt] &&
    left[leftAt + 1] === right[rightAt + 1] &&
    left[leftAt + 2] === right[rightAt + 2]
  );
}

function startHash(forms: Uint32Array, at: number): number {
  const hash =
    Math.imul((forms[at] ?? 0) ^ Math.imul(forms[at + 1] ?? 0, 0x9e3779b1), 0x85ebca6b) ^
    (forms[at + 2] ?? 0);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) >>> 0;
}
