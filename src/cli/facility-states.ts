import type { FigureIndex } from "../figures/index.ts";

/** Where ICE's facilities are, by their names in upper case, as the published lists of facilities say. */
export function facilityStates(index: FigureIndex): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { group } of index.ofMeasure("average-daily-population")) {
    const { facility, state } = group;
    if (facility !== undefined && state !== undefined) states.set(facility.toUpperCase(), state);
  }
  return states;
}
