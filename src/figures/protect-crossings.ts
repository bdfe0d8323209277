import type { Axis } from "./protect-margins.ts";
import { newSteps, type Steps } from "./protect-steps.ts";

/** A dimension to cross, or two of them at once. */
export interface Crossing {
  readonly axis: MovingAxis;
  readonly steps: Steps;
  readonly second: { readonly axis: MovingAxis; readonly steps: Steps } | null;
  /** With two dimensions: from a total to the cells that it can move with. */
  readonly starts: Steps;
}

/** A dimension, the index that the entry to be moved has in it, and how far it is from there to the total. */
export interface MovingAxis extends Axis {
  own: number;
  toTotal: number;
}

/** The orders in which the dimensions can be crossed: one by one, then with any two of them at once. */
export function waysToCross(axes: readonly MovingAxis[]): readonly (readonly Crossing[])[] {
  const alone = (axis: MovingAxis): Crossing => ({
    axis,
    steps: newSteps(axis.size),
    second: null,
    starts: newSteps(0),
  });
  const ways = [axes.map(alone)];
  for (const [place, axis] of axes.entries()) {
    for (const other of axes.slice(place + 1)) {
      const together: Crossing = {
        axis,
        steps: newSteps(axis.size),
        second: { axis: other, steps: newSteps(other.size) },
        starts: newSteps(Math.max(axis.size, other.size)),
      };
      ways.push([together, ...axes.filter((each) => each !== axis && each !== other).map(alone)]);
    }
  }
  return ways;
}
