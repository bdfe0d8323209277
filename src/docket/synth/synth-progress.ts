import type { Log } from "../../core/index.ts";

/** How far a made-up release is. */
export interface SynthProgress {
  /** The rows of so many cases are counted. */
  readonly counted: (cases: number) => void;
  /** So many cases are written, the last of them with so many rows. */
  readonly written: (cases: number, rows: number) => void;
  /** So many tables are put together. */
  readonly sorted: (tables: number) => void;
}

/** Shares of the whole work, as measured: counting, writing, putting the tables together. */
const COUNTING = 0.2;
const WRITING = 0.6;
const TABLES = 9;

/** Says about once a second how many rows are written and how long it will take. */
export function reportProgress(log: Log, cases: number): SynthProgress {
  const start = performance.now();
  let last = start;
  let rows = 0;
  const say = (share: number): void => {
    const now = performance.now();
    if (now - last < 1000) return;
    last = now;
    const seconds = (now - start) / 1000;
    const left = Math.ceil(share === 0 ? 0 : (seconds / share) * (1 - share));
    const percent = Math.floor(share * 100);
    log.progress(`Made-up release: ${percent} %, ${rows.toLocaleString("en-US")} rows, about ${left} s left`);
  };
  return {
    counted: (done) => say((COUNTING * done) / cases),
    written: (done, more) => {
      rows += more;
      say(COUNTING + (WRITING * done) / cases);
    },
    sorted: (tables) => say(COUNTING + WRITING + ((1 - COUNTING - WRITING) * tables) / TABLES),
  };
}
