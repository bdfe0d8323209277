import type { PrintedClaim } from "./number-words.ts";
import type { Random } from "./random.ts";

/** Words for the gaps of a sentence; made anew each time, so that two gaps of one name may read differently. */
export type Slots = Readonly<Record<string, () => string>>;

/** A sentence with its number in place. */
export interface Rendered {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CHOICE = /\[([^[\]]*)\]/;
const SLOT = /\{(\^?)([A-Za-z0-9]+)\}/g;
const NUMBER_PLACE = "\u0001";

/** True where the sentence's number may have words before it ("about 252,000"); in lists and tables it stands bare. */
function takesApproximator(frame: string): boolean {
  return /\{\^?N\}/.test(frame);
}

/**
 * Fills a sentence. `[a|b]` is one of its alternatives; `{who}` a slot, `{^who}` the same with a capital; `{N}` the
 * number with its approximator, `{n}` the number where none can stand.
 *
 * @returns `null` where the slots lack a word that the sentence needs, or the number has words it has no room for
 */
export function render(frame: string, slots: Slots, claim: PrintedClaim, random: Random): Rendered | null {
  if (claim.approximator !== "" && !takesApproximator(frame)) return null;
  let open = frame;
  for (let choice = CHOICE.exec(open); choice !== null; choice = CHOICE.exec(open)) {
    const chosen = random.pick((choice[1] ?? "").split("|"));
    open = open.replace(choice[0], () => chosen);
  }
  let isComplete = true;
  const filled = open.replace(SLOT, (_, capital: string, name: string) => {
    const word = wordFor(name, slots, claim);
    if (word === null) isComplete = false;
    return capital === "" ? (word ?? "") : capitalised(word ?? "");
  });
  const start = filled.indexOf(NUMBER_PLACE);
  if (!isComplete || start < 0) return null;
  return { text: filled.replace(NUMBER_PLACE, () => claim.digits), start, end: start + claim.digits.length };
}

function wordFor(name: string, slots: Slots, claim: PrintedClaim): string | null {
  if (name === "n") return NUMBER_PLACE;
  if (name === "N") return claim.approximator === "" ? NUMBER_PLACE : `${claim.approximator} ${NUMBER_PLACE}`;
  return slots[name]?.() ?? null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
