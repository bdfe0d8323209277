import type { Random } from "../../../core/index.ts";
import {
  APPREHENSION_METHODS,
  BOOKED,
  DEPARTED_REASONS,
  DETAINER_TYPES,
  EVENT_TYPES,
  LIFT_REASONS,
} from "./codes.ts";
import { COUNTRIES } from "./countries.ts";
import { DAY_MINUTES, dayOfMinute } from "./days.ts";
import { FACILITIES } from "./facilities.ts";
import type { Arrest, Course, Detainer, Encounter, Person, Removal, Stay } from "./life.ts";
import { makeMatter } from "./make-matter.ts";
import { makeStay } from "./make-stay.ts";
import { draw, drawBetween, weightedLines } from "./weighted.ts";

/** How far a course goes: only met, sought by a detainer, arrested and let go, sent out at once, or detained. */
export type CourseKind = "met" | "sought" | "arrested" | "removed" | "detained";

interface Beginning {
  readonly kind: CourseKind;
  readonly person: Person;
  /** The minute of the arrest, or of what stands in its place. */
  readonly start: number;
  /** The first day that is free for what comes before it. */
  readonly earliest: number;
  readonly lastMinute: number;
  /** The share of encounters that is kept. */
  readonly encounterShare: number;
}

/** How likely a first, second and third encounter are. */
const ENCOUNTER_CHANCES: Readonly<Record<CourseKind, readonly number[]>> = {
  met: [1, 0.35, 0.1],
  sought: [0.95, 0.4, 0.1],
  arrested: [1, 0.4, 0.1],
  removed: [0.8, 0.1, 0],
  detained: [0.8, 0.3, 0.1],
};

const PORTS = weightedLines(`
20 ALEXANDRIA STAGING FACILITY, LA
18 BROWNSVILLE, TEXAS, POE
15 LAREDO, TX, POE
12 EL PASO, TX, POE
10 SAN YSIDRO, CA, POE
8 NOGALES, AZ, POE
6 MIAMI INTERNATIONAL AIRPORT, FL
5 PHOENIX-MESA, AZ
4 HARLINGEN, TEXAS
2 NEW YORK, NY, JFK`);

/** Draws one course of events. */
export function makeCourse(beginning: Beginning, random: Random): Course {
  const { kind, person, start, earliest, lastMinute } = beginning;
  const isFromBorder = kind === "removed" ? random.chance(0.5) : kind === "detained" && random.chance(0.6);
  const arrest =
    kind === "arrested" || (kind === "detained" && !isFromBorder) ? makeArrest(start, random) : null;
  const stay = kind === "detained" ? stayAfter(start, person, lastMinute, random) : null;
  const removal = makeRemoval(kind, start, stay, person, lastMinute, random);
  return {
    encounters: makeEncounters(beginning, random),
    detainers: makeDetainers(kind, start, earliest, stay !== null && !isFromBorder, random),
    arrest,
    stay,
    removal,
    matter: makeMatter(start, stay, removal, isFromBorder, random),
    isFromBorder,
  };
}

function makeArrest(minute: number, random: Random): Arrest {
  return { minute, method: draw(APPREHENSION_METHODS, random) };
}

function stayAfter(start: number, { area }: Person, lastMinute: number, random: Random): Stay | null {
  const inMinute = start + drawBetween(30, 2 * DAY_MINUTES, random);
  return inMinute > lastMinute ? null : makeStay(inMinute, area, lastMinute, random);
}

/** On days of their own: two on one day would be a repeated row. */
function makeEncounters(
  { kind, start, earliest, encounterShare: share }: Beginning,
  random: Random,
): Encounter[] {
  const startDay = dayOfMinute(start);
  const encounters: Encounter[] = [];
  for (const [place, chance] of ENCOUNTER_CHANCES[kind].entries()) {
    if (!random.chance(chance * share)) continue;
    const day = startDay - place * 9 - random.below(place === 0 ? 2 : 8);
    if (day < earliest) continue;
    encounters.push({
      minute: day * DAY_MINUTES + random.below(DAY_MINUTES),
      type: draw(EVENT_TYPES, random),
    });
  }
  return encounters;
}

function makeDetainers(
  kind: CourseKind,
  start: number,
  earliest: number,
  isBooked: boolean,
  random: Random,
): Detainer[] {
  const chance = kind === "sought" ? 1 : isBooked ? 0.6 : 0;
  if (!random.chance(chance)) return [];
  const detainers: Detainer[] = [];
  const count = random.chance(0.12) ? 2 : 1;
  for (let place = 0; place < count; place++) {
    const day = dayOfMinute(start) - place * 12 - random.below(10);
    if (day < earliest) continue;
    detainers.push({
      day,
      jail: draw(FACILITIES.jails, random),
      liftReason: drawLift(isBooked && place === 0, random),
      type: draw(DETAINER_TYPES, random),
    });
  }
  return detainers;
}

/** In four of ten the file does not say how a detainer ended, whatever became of the person. */
function drawLift(isBooked: boolean, random: Random): string | null {
  if (random.chance(0.4)) return null;
  return isBooked ? BOOKED : draw(LIFT_REASONS, random);
}

function makeRemoval(
  kind: CourseKind,
  start: number,
  stay: Stay | null,
  person: Person,
  lastMinute: number,
  random: Random,
): Removal | null {
  const day = departureDay(kind, start, stay, random);
  if (day === null || day > dayOfMinute(lastMinute)) return null;
  return {
    day,
    port: draw(PORTS, random),
    country: random.chance(0.98) ? person.citizenship : draw(COUNTRIES, random),
    hasRow: random.chance(0.985),
  };
}

/** Most leave on the day they are booked out; a few of those let go leave later. */
function departureDay(kind: CourseKind, start: number, stay: Stay | null, random: Random): number | null {
  if (kind === "removed") return dayOfMinute(start) + random.below(3);
  if (stay === null || stay.outMinute === null) return null;
  const out = dayOfMinute(stay.outMinute);
  if (DEPARTED_REASONS.has(stay.releaseReason ?? "")) return out + (random.chance(0.12) ? 1 : 0);
  return random.chance(0.05) ? out + drawBetween(30, 400, random) : null;
}
