import type { Random } from "../random.ts";
import type { Slots } from "../template.ts";

const WHO = [
  "people",
  "people",
  "immigrants",
  "noncitizens",
  "noncitizens",
  "migrants",
  "aliens",
  "individuals",
  "foreign nationals",
];

const SAID = [
  "",
  "",
  "",
  ", according to ICE",
  ", according to agency data",
  ", ICE data show",
  ", the agency said",
  ", government figures show",
  ", according to figures released by the agency",
  ", officials said",
];

const SHOW = ["show", "indicate", "reveal", "suggest"];

/** Words that any sentence may use: `who` for people, `by` for who said it (often nobody), `show` for what data do. */
export function commonSlots(random: Random): Slots {
  return { who: () => random.pick(WHO), by: () => random.pick(SAID), show: () => random.pick(SHOW) };
}
