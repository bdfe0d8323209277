import { createHash } from "node:crypto";
import type { Random } from "../../../core/index.ts";
import { AREAS } from "./areas.ts";
import { CHARGES, CRIMINALITIES, ENTRY_STATUSES, ETHNICITIES, MARITAL, RACES, RELIGIONS } from "./codes.ts";
import { COUNTRIES } from "./countries.ts";
import { fiscalYearOfDay } from "./days.ts";
import type { Charge, Person } from "./life.ts";
import { type IceRecipe, periodOf } from "./recipe.ts";
import { draw, drawBetween, drawLength } from "./weighted.ts";

/** Draws a person; the shares of what is blank follow those published for the releases. */
export function makePerson(recipe: IceRecipe, index: number, random: Random): Person {
  const { firstDay } = periodOf(recipe.layout);
  const citizenship = draw(COUNTRIES, random);
  const area = draw(AREAS, random);
  const state = random.chance(0.7) ? area.states[0] : area.states[random.below(area.states.length)];
  const criminality = draw(CRIMINALITIES, random);
  const charge = criminality.startsWith("1") ? makeCharge(firstDay, random) : null;
  return {
    id: createHash("sha1").update(`${recipe.layout}:${recipe.seed}:${index}`).digest("hex"),
    citizenship,
    birthCountry: random.chance(0.985) ? citizenship : draw(COUNTRIES, random),
    gender: random.chance(0.86) ? "Male" : random.chance(0.995) ? "Female" : "Unknown",
    birthYear: Math.max(
      fiscalYearOfDay(firstDay) - 85,
      fiscalYearOfDay(firstDay) - Math.round(drawLength(31, 0.33, random)),
    ),
    area,
    state: state ?? { name: "TEXAS", code: "TX" },
    criminality,
    threatLevel: charge === null ? null : String(drawBetween(1, 3, random)),
    charge,
    entryDay: random.chance(0.6) ? firstDay - Math.round(drawLength(1200, 1.1, random)) : null,
    entryStatus: draw(ENTRY_STATUSES, random),
    marital: random.chance(0.78) ? draw(MARITAL, random) : null,
    ethnicity: random.chance(0.44) ? draw(ETHNICITIES, random) : null,
    religion: random.chance(0.03) ? draw(RELIGIONS, random) : null,
    race: random.chance(0.5) ? draw(RACES, random) : null,
    isInGang: random.chance(0.01),
  };
}

function makeCharge(firstDay: number, random: Random): Charge {
  const words = draw(CHARGES, random);
  const at = words.indexOf(" ");
  const chargeDay = firstDay - drawBetween(30, 3000, random);
  return {
    code: words.slice(0, at),
    words: words.slice(at + 1),
    chargeDay,
    convictionDay: random.chance(0.95) ? chargeDay + drawBetween(5, 400, random) : null,
    sentenceMonths: random.chance(0.5) ? drawBetween(0, 60, random) : 0,
  };
}
