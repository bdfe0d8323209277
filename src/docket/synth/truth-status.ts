import type { Basis, Day, Protection, Spell, Status } from "../history.ts";
import { dayOf, RELEASE } from "./calendar.ts";

/** The days on which the true status of every case is told: ends of fiscal years, and days of no kind. */
export const STATUS_DAYS: readonly Day[] = [
  dayOf(1991, 9, 30),
  dayOf(1993, 3, 15),
  dayOf(1995, 9, 30),
  dayOf(1997, 4, 1),
  dayOf(1999, 9, 30),
  dayOf(2001, 9, 11),
  dayOf(2003, 9, 30),
  dayOf(2005, 12, 31),
  dayOf(2008, 9, 30),
  dayOf(2010, 6, 1),
  dayOf(2012, 9, 30),
  dayOf(2014, 9, 30),
  dayOf(2016, 2, 29),
  dayOf(2018, 9, 30),
  dayOf(2020, 9, 30),
  dayOf(2022, 1, 20),
  dayOf(2023, 9, 30),
  dayOf(2024, 11, 24),
  dayOf(2025, 9, 30),
  RELEASE,
];

/** A capital letter for what is no final order. */
const STATUS_LETTERS: Readonly<Record<Exclude<Status, "final-order">, string>> = {
  pending: "P",
  inactive: "I",
  appealable: "T",
  "on-appeal": "O",
  "voluntary-departure": "V",
  relief: "R",
  ended: "E",
  unknown: "U",
};

/** A small letter for a final order, by its basis and then by what stands against removal to one country. */
const ORDER_LETTERS: Readonly<Record<Basis, Readonly<Record<Protection, string>>>> = {
  absentia: { none: "a", withholding: "b", cat: "c" },
  bia: { none: "m", withholding: "n", cat: "o" },
  window: { none: "w", withholding: "x", cat: "y" },
  unknown: { none: "s", withholding: "t", cat: "u" },
};

/** Stands for a case that is not on the docket yet, or never is. */
const ABSENT = "-";

/** What each letter of status.tsv stands for. */
export const LETTERS: Readonly<Record<string, string>> = {
  [ABSENT]: "not on the docket",
  ...Object.fromEntries(Object.entries(STATUS_LETTERS).map(([status, letter]) => [letter, status])),
  ...Object.fromEntries(
    Object.entries(ORDER_LETTERS).flatMap(([basis, letters]) =>
      Object.entries(letters).map(([protection, letter]) => [
        letter,
        `final-order, basis ${basis}, protection ${protection}`,
      ]),
    ),
  ),
};

/** The letter for a spell. */
export function letterOf({ status, basis, protection }: Spell): string {
  if (status !== "final-order") return STATUS_LETTERS[status];
  return ORDER_LETTERS[basis ?? "unknown"][protection ?? "none"];
}

/** One letter for each of the {@link STATUS_DAYS}. */
export function lettersOn(spells: readonly Spell[]): string {
  let letters = "";
  let index = 0;
  for (const day of STATUS_DAYS) {
    while (index < spells.length && (spells[index]?.to ?? Number.POSITIVE_INFINITY) <= day) index++;
    const spell = spells[index];
    letters += spell === undefined || spell.from > day ? ABSENT : letterOf(spell);
  }
  return letters;
}
