import type { Quantity } from "../claim.ts";
import { readPart } from "./fractions.ts";
import { readMultiple } from "./multiples.ts";
import { nextTrigger, type Trigger } from "./next-trigger.ts";
import { readOrdinal } from "./ordinals.ts";
import { readCardinal } from "./read-cardinal.ts";
import type { Reading } from "./reading.ts";
import { readVague } from "./vague.ts";
import { readSingle, readZero } from "./zero.ts";

/**
 * Every quantity in a text that asserts something, in order and without overlap: counts, money, shares, multiples,
 * changes, ranges, vague plurals and ordinals that count, each with its approximator and the unit it wears. Dates,
 * ages, durations (other than lengths of stay), statutes, addresses, scores and page furniture are left out. Offsets
 * are UTF-16 into the text as given, which may be one paragraph or a whole report. The rules are English; they are
 * listed, with an example each, in the tests beside this file. Cost is linear in the length of the text.
 *
 * @example findQuantities("Nearly 40,000 people") gives one count, 40000, approximation "nearly", unit "people"
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  let taken = 0;
  for (;;) {
    const trigger = nextTrigger(text, at);
    if (trigger === null) return found;
    const { quantity, end } = read(text, trigger);
    if (quantity !== null && quantity.start >= taken) {
      found.push(quantity);
      taken = quantity.end;
    }
    at = Math.max(end, trigger.start + 1);
  }
}

function read(text: string, trigger: Trigger): Reading {
  switch (trigger.kind) {
    case "digits":
    case "cardinal":
      return readCardinal(text, trigger.start);
    case "vague":
      return readVague(text, trigger);
    case "part":
      return readPart(text, trigger);
    case "ordinal":
      return readOrdinal(text, trigger);
    case "multiple":
      return readMultiple(text, trigger);
    case "zero":
      return readZero(text, trigger);
    case "single":
      return readSingle(text, trigger);
  }
}
