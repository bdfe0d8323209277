import { endOf, states } from "../../../../src/core/index.ts";
import { type Figure, type FigureIndex, groupKey } from "../../../../src/figures/index.ts";
import { labelOf } from "../family.ts";
import { withCommas } from "../number-words.ts";
import type { Random } from "../random.ts";
import type { Slots } from "../template.ts";
import { commonSlots } from "./common-slots.ts";
import { countryWords } from "./country-words.ts";
import { timeSlots } from "./time-words.ts";
import { valueWords } from "./value-words.ts";

/**
 * Every word that sentences about a figure may need: its time, its group, `o1` to `o3` for other groups of the same
 * table and time with their true numbers, `p` for the same figure a year or a month before.
 *
 * @param claimed the number that the sentence will state; no other number in it may be equal
 */
export function figureSlots(index: FigureIndex, figure: Figure, claimed: number, random: Random): Slots {
  return {
    ...commonSlots(random),
    ...timeSlots(figure.time, random),
    ...groupSlots("", figure, random),
    ...otherSlots(index, figure, claimed, random),
    ...earlierSlots(index, figure, claimed, random),
  };
}

function groupSlots(prefix: string, { group }: Figure, random: Random): Slots {
  const slots: Record<string, () => string> = {};
  if (Object.keys(group).length === 0) {
    slots[`${prefix}total`] = () => "";
    slots[`${prefix}places`] = () => "jurisdictions";
  }
  for (const [dimension, value] of Object.entries(group)) {
    if (dimension === "nationality") {
      const words = countryWords.get(value);
      if (words === undefined) continue;
      slots[`${prefix}C`] = () => words.name;
      slots[`${prefix}adj`] = () => words.adjective;
      slots[`${prefix}people`] = () => words.people;
    } else if (dimension === "state") {
      const name = states.get(value);
      if (name !== undefined) slots[`${prefix}S`] = () => name;
    } else {
      for (const [name, words] of Object.entries(valueWords[`${dimension}=${value}`] ?? {})) {
        slots[`${prefix}${name}`] = () => random.pick(words);
      }
    }
  }
  return slots;
}

function otherSlots(index: FigureIndex, figure: Figure, claimed: number, random: Random): Slots {
  const dimensions = Object.keys(figure.group).sort().join();
  const others = index
    .siblings(figure)
    .filter((other) => Object.keys(other.group).sort().join() === dimensions && other.value >= 100)
    .filter((other) => other.value !== claimed && other.value !== figure.value)
    .filter(
      (other) => other.group["nationality"] === undefined || countryWords.has(other.group["nationality"]),
    );
  const slots: Record<string, () => string> = {};
  for (const [place, other] of random.shuffle(others).slice(0, 3).entries()) {
    const prefix = `o${place + 1}`;
    slots[`${prefix}N`] = () => withCommas(other.value);
    Object.assign(slots, groupSlots(prefix, other, random));
  }
  return slots;
}

/** The same figure one fiscal year or one month earlier, if the record has it. */
function earlierSlots(index: FigureIndex, figure: Figure, claimed: number, random: Random): Slots {
  const before = labelBefore(labelOf(figure));
  const earlier = index
    .series(figure.measure, figure.group)
    .find((other) => before !== null && labelOf(other) === before && endOf(other.time) < endOf(figure.time));
  if (
    earlier === undefined ||
    earlier.value === claimed ||
    groupKey(earlier.group) !== groupKey(figure.group)
  )
    return {};
  const time = timeSlots(earlier.time, random);
  const slots: Record<string, () => string> = { pN: () => withCommas(Math.round(earlier.value)) };
  for (const [name, words] of Object.entries(time)) slots[`p${name}`] = words;
  return slots;
}

function labelBefore(label: string): string | null {
  const year = /^FY(\d{4})$/.exec(label)?.[1];
  if (year !== undefined) return `FY${Number(year) - 1}`;
  const month = /^(\d{4})-(\d{2})$/.exec(label);
  if (month === null) return null;
  const place = Number(month[1]) * 12 + Number(month[2]) - 2;
  return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
}
