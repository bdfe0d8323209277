import type { Day } from "../history.ts";
import { GrowingIntegers } from "./growing-integers.ts";
import { standings } from "./standing-codes.ts";

/** Rows of the stored account of changes: on a day, so many cases more or fewer of one description and standing. */
export interface ChangeBlock {
  /** First day of the block; the checkpoint holds the counts at the end of the day before. */
  readonly from: Day;
  readonly changes: {
    readonly day: Int32Array;
    readonly who: Int32Array;
    readonly standing: Int32Array;
    readonly n: Int32Array;
  };
  readonly checkpoint: { readonly who: Int32Array; readonly standing: Int32Array; readonly n: Int32Array };
}

const STANDINGS = standings.length;
/** Changes in a block: what a count as of a day reads at most, beside one checkpoint. */
const BLOCK_ROWS = 1_250_000;

/** Collects who stood where from when to when, and gives it as checkpoints and daily changes. */
export class ChangeLog {
  readonly #days = new GrowingIntegers();
  readonly #cells = new GrowingIntegers();
  #earliest = Number.POSITIVE_INFINITY;
  #latest = Number.NEGATIVE_INFINITY;

  /** One case more of a description and standing from that day on. */
  begin(day: Day, who: number, standing: number): void {
    this.#add(day, (who * STANDINGS + standing) * 2);
  }

  /** One case fewer from that day on. */
  end(day: Day, who: number, standing: number): void {
    this.#add(day, (who * STANDINGS + standing) * 2 + 1);
  }

  #add(day: Day, cell: number): void {
    if (day < this.#earliest) this.#earliest = day;
    if (day > this.#latest) this.#latest = day;
    this.#days.push(day);
    this.#cells.push(cell);
  }

  /** Blocks in the order of days. Memory: four bytes a change and four a combination of description and standing. */
  *blocks(whoCount: number): Generator<ChangeBlock> {
    if (this.#days.length === 0) return;
    const { starts, cells } = this.#byDay();
    const running = new Int32Array(whoCount * STANDINGS);
    let block = createRows();
    let from = this.#earliest;
    let checkpoint = checkpointOf(running);
    for (let day = this.#earliest; day <= this.#latest; day++) {
      const index = day - this.#earliest;
      const today = cells.subarray(starts[index], starts[index + 1]).sort();
      if (block.day.length > 0 && block.day.length + today.length > BLOCK_ROWS) {
        yield { from, changes: finish(block), checkpoint };
        block = createRows();
        from = day;
        checkpoint = checkpointOf(running);
      }
      for (let at = 0; at < today.length; ) {
        const cell = (today[at] as number) >> 1;
        let n = 0;
        for (; at < today.length && (today[at] as number) >> 1 === cell; at++)
          n += ((today[at] as number) & 1) === 0 ? 1 : -1;
        if (n === 0) continue;
        running[cell] = (running[cell] as number) + n;
        block.day.push(day);
        block.who.push(Math.floor(cell / STANDINGS));
        block.standing.push(cell % STANDINGS);
        block.n.push(n);
      }
    }
    yield { from, changes: finish(block), checkpoint };
  }

  #byDay(): { starts: Int32Array; cells: Int32Array } {
    const starts = new Int32Array(this.#latest - this.#earliest + 2);
    for (let at = 0; at < this.#days.length; at++) {
      const index = this.#days.get(at) - this.#earliest + 1;
      starts[index] = (starts[index] as number) + 1;
    }
    for (let index = 1; index < starts.length; index++)
      starts[index] = (starts[index] as number) + (starts[index - 1] as number);
    const next = starts.slice();
    const cells = new Int32Array(this.#cells.length);
    for (let at = 0; at < this.#days.length; at++) {
      const index = this.#days.get(at) - this.#earliest;
      const place = next[index] as number;
      cells[place] = this.#cells.get(at);
      next[index] = place + 1;
    }
    return { starts, cells };
  }
}

type Rows = Record<"day" | "who" | "standing" | "n", GrowingIntegers>;

function createRows(): Rows {
  return {
    day: new GrowingIntegers(),
    who: new GrowingIntegers(),
    standing: new GrowingIntegers(),
    n: new GrowingIntegers(),
  };
}

function finish({ day, who, standing, n }: Rows): ChangeBlock["changes"] {
  return { day: day.toArray(), who: who.toArray(), standing: standing.toArray(), n: n.toArray() };
}

function checkpointOf(running: Int32Array): ChangeBlock["checkpoint"] {
  let rows = 0;
  for (let cell = 0; cell < running.length; cell++) if (running[cell] !== 0) rows++;
  const checkpoint = { who: new Int32Array(rows), standing: new Int32Array(rows), n: new Int32Array(rows) };
  let at = 0;
  for (let cell = 0; cell < running.length; cell++) {
    const n = running[cell] as number;
    if (n === 0) continue;
    checkpoint.who[at] = Math.floor(cell / STANDINGS);
    checkpoint.standing[at] = cell % STANDINGS;
    checkpoint.n[at] = n;
    at++;
  }
  return checkpoint;
}
