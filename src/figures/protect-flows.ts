import type { Ledger } from "./protect-ledger.ts";
import { type Axis, indexIn } from "./protect-margins.ts";
import { type Images, type Network, newNetwork } from "./protect-network.ts";
import { turnBetween } from "./protect-steps.ts";

/** Moves entries along ways of any length through a plane of the table, where a box does not lead far enough. */
export interface Flow {
  /**
   * Moves an entry of the possible table by `want`, withholding what else is needed, the cheapest way first. In further
   * dimensions the way is repeated at one other index each. Returns how much is left. In two dimensions that is nothing,
   * unless no table with the settled totals lets the entry go so far, whatever is withheld.
   */
  moveAround(entry: number, direction: 1 | -1, want: number): number;
}

/** A plane, and the dimensions that a way through it has to cross. */
interface Plane {
  readonly network: Network;
  readonly crossed: readonly Axis[];
  /** What `imagesOf` found for each choice of indices in the crossed dimensions. */
  readonly found: Map<number, readonly Images[]>;
}

/** A plane from which more ways lead through the dimensions left over takes too long to search. */
const MOST_WAYS = 200;

/** @param ledger of a table of two dimensions or more */
export function newFlow(ledger: Ledger): Flow {
  const planes = planesOf(ledger);
  let left = 0;

  /** Sends through one plane what goes through it. */
  function moveThrough({ network, crossed, found }: Plane, entry: number, direction: 1 | -1): void {
    const indices = crossed.reduce((sum, axis) => sum + indexIn(axis, entry) * axis.stride, 0);
    const ways = found.get(indices) ?? imagesOf(crossed, entry);
    found.set(indices, ways);
    while (left > 0) {
      let least = Number.POSITIVE_INFINITY;
      let best: Images | undefined;
      for (const images of ways) {
        const cost = network.findWay(entry, direction, left, images, least);
        if (cost >= least) continue;
        least = cost;
        best = images;
        if (cost === 0) break;
      }
      if (best === undefined) return;
      if (best !== ways.at(-1) && least > 0)
        network.findWay(entry, direction, left, best, Number.POSITIVE_INFINITY);
      left -= network.send();
    }
  }

  return {
    moveAround: (entry, direction, want) => {
      left = want;
      for (const plane of planes) if (left > 0) moveThrough(plane, entry, direction);
      return left;
    },
  };
}

/** The plane of the two longest dimensions first: the fewest indices are then left to be crossed. */
function planesOf(ledger: Ledger): readonly Plane[] {
  const axes = ledger.table.axes.toSorted((a, b) => b.size - a.size);
  const pairs = axes.flatMap((rows, at) => axes.slice(at + 1).map((columns) => ({ rows, columns })));
  return pairs.flatMap(({ rows, columns }) => {
    const crossed = axes.filter((axis) => axis !== rows && axis !== columns);
    const ways = crossed.reduce((product, { size }) => product * size, 1);
    if (ways > MOST_WAYS) return [];
    return { network: newNetwork(ledger, rows, columns), crossed, found: new Map() };
  });
}

/** For every choice of another index in each dimension: where the images of an entry lie, and which way they move. */
function imagesOf(crossed: readonly Axis[], entry: number): readonly Images[] {
  return crossed.reduce<readonly Images[]>(
    (sofar, axis) => {
      const own = indexIn(axis, entry);
      return sofar.flatMap(({ by, turns }) =>
        Array.from({ length: axis.size + 1 }, (_, index) => index)
          .filter((index) => index !== own)
          .map((index) => {
            const turn = turnBetween(axis, own, index);
            return {
              by: [...by, ...by.map((each) => each + (index - own) * axis.stride)],
              turns: [...turns, ...turns.map((each) => (each === turn ? 1 : -1))],
            };
          }),
      );
    },
    [{ by: [0], turns: [1] }],
  );
}
