import { changeEntry, type Ledger } from "./protect-ledger.ts";
import { type Axis, indexIn } from "./protect-margins.ts";

/** The entries that an arc moves together: the one in the plane, and its images at other indices of further dimensions. */
export interface Images {
  /** How far away each lies; the first is the entry itself, 0 away. */
  readonly by: readonly number[];
  /** Whether it moves the same way (1) or the opposite way (-1). */
  readonly turns: readonly (1 | -1)[];
}

/**
 * A plane of a table as a network. Rows and columns, those of the totals among them, are its nodes, and entries its arcs.
 * What an entry gains flows from its row to its column; through the total of a row or a column, the other way round. Where
 * every node passes on what it gets, every sum of the plane stays right. So an entry is moved by what flows round through
 * it. In a table of two dimensions every change that keeps the sums is a sum of such flows.
 */
export interface Network {
  /**
   * Looks for the cheapest way round to move an entry by `want`, and returns its cost: what it takes to withhold its
   * entries, one that lets only a part of `want` through costing as many times more. Infinite where there is none below
   * `most`. Each entry of the plane is looked at twice at most.
   */
  findWay(entry: number, direction: 1 | -1, want: number, images: Images, most: number): number;
  /** Moves the entry the way found last as far as there is room, withholding what moves with it. Returns how far. */
  send(): number;
}

const WAITING = 1;
const DONE = 2;

export function newNetwork(ledger: Ledger, rows: Axis, columns: Axis): Network {
  const { price, possible, floor } = ledger;
  const firstColumn = rows.size + 1;
  const nodes = firstColumn + columns.size + 1;
  const distance = new Float64Array(nodes);
  const states = new Uint8Array(nodes);
  /** The entry through which each node was reached, the way it moves, and the node before. */
  const through = new Int32Array(nodes);
  const way = new Int8Array(nodes);
  const before = new Int32Array(nodes);
  const waiting = new Int32Array(nodes);
  let waitingCount = 0;

  let moving = 0;
  let direction: 1 | -1 = 1;
  let want = 0;
  let images: Images = { by: [0], turns: [1] };
  let count = 1;
  let from = 0;
  let to = 0;

  /** 1 where what an entry gains flows from its row to its column. */
  function bearing(row: number, column: number): 1 | -1 {
    return (row === rows.size) === (column === columns.size) ? 1 : -1;
  }

  /** How much can flow through an arc. */
  function roomOf(entry: number, sign: number): number {
    let room = want;
    for (let i = 0; i < count; i++) {
      if (sign * (images.turns[i] ?? 1) > 0) continue;
      const above = (possible[entry + (images.by[i] ?? 0)] ?? 0) - floor;
      if (above < room) room = above;
    }
    return room;
  }

  function priceOf(entry: number): number {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += price[entry + (images.by[i] ?? 0)] ?? 0;
    return sum;
  }

  function reach(node: number, last: number, entry: number, sign: 1 | -1): void {
    if (states[node] === DONE || entry === moving) return;
    const known = distance[node] ?? 0;
    const sofar = distance[last] ?? 0;
    const cost = priceOf(entry);
    if (sofar + cost >= known) return;
    const room = roomOf(entry, sign);
    if (room <= 0) return;
    const there = sofar + (cost * want) / room;
    if (there >= known) return;
    if (states[node] !== WAITING) waiting[waitingCount++] = node;
    states[node] = WAITING;
    distance[node] = there;
    through[node] = entry;
    way[node] = sign;
    before[node] = last;
  }

  function takeNearest(): number {
    let at = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < waitingCount; i++) {
      const each = distance[waiting[i] ?? 0] ?? 0;
      if (each >= least) continue;
      at = i;
      least = each;
    }
    const node = waiting[at] ?? 0;
    waiting[at] = waiting[--waitingCount] ?? 0;
    return node;
  }

  function reachFrom(node: number, corner: number): void {
    if (node < firstColumn) {
      let entry = corner + node * rows.stride;
      for (let column = 0; column <= columns.size; column++) {
        reach(firstColumn + column, node, entry, bearing(node, column));
        entry += columns.stride;
      }
      return;
    }
    const column = node - firstColumn;
    let entry = corner + column * columns.stride;
    for (let row = 0; row <= rows.size; row++) {
      reach(row, node, entry, bearing(row, column) === 1 ? -1 : 1);
      entry += rows.stride;
    }
  }

  function change(entry: number, by: number): void {
    for (let i = 0; i < count; i++)
      changeEntry(ledger, entry + (images.by[i] ?? 0), by * (images.turns[i] ?? 1));
  }

  return {
    findWay: (entry, sign, wanted, those, most) => {
      moving = entry;
      direction = sign;
      want = wanted;
      images = those;
      count = those.by.length;
      const room = roomOf(entry, sign);
      const own = room <= 0 ? Number.POSITIVE_INFINITY : (priceOf(entry) * want) / room;
      if (own >= most) return Number.POSITIVE_INFINITY;
      const row = indexIn(rows, entry);
      const column = indexIn(columns, entry);
      const isForward = bearing(row, column) === sign;
      from = isForward ? firstColumn + column : row;
      to = isForward ? row : firstColumn + column;
      distance.fill(most);
      states.fill(0);
      distance[from] = own;
      waiting[0] = from;
      waitingCount = 1;
      while (waitingCount > 0) {
        const node = takeNearest();
        if (node === to) return distance[to] ?? 0;
        states[node] = DONE;
        reachFrom(node, entry - row * rows.stride - column * columns.stride);
      }
      return Number.POSITIVE_INFINITY;
    },
    send: () => {
      let room = roomOf(moving, direction);
      for (let node = to; node !== from; node = before[node] ?? 0)
        room = Math.min(room, roomOf(through[node] ?? 0, way[node] ?? 0));
      change(moving, direction * room);
      for (let node = to; node !== from; node = before[node] ?? 0)
        change(through[node] ?? 0, (way[node] ?? 0) * room);
      return room;
    },
  };
}
