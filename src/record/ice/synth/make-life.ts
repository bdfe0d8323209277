import { createRandom, type Random } from "../../../core/index.ts";
import { DAY_MINUTES, dayOfMinute } from "./days.ts";
import type { Course, Life } from "./life.ts";
import { type CourseKind, makeCourse } from "./make-course.ts";
import { makePerson } from "./make-person.ts";
import { type IceRecipe, periodOf } from "./recipe.ts";
import { draw, drawBetween, type Weighted, weighted } from "./weighted.ts";

/** The share of people who come back after the end of a matter. */
const COME_BACK = 0.12;
const MOST_COURSES = 4;
/** The later half of the period is busier than the earlier, by this exponent. */
const TREND = 0.85;

/**
 * Draws one life from its number alone, so that it can be made again without the others. Everything in it lies within
 * the period of the release.
 */
export function makeLife(recipe: IceRecipe, index: number): Life {
  const random = createRandom(recipe.seed, index);
  const { encounterShare } = recipe;
  const { firstDay, lastDay } = periodOf(recipe.layout);
  const lastMinute = (lastDay + 1) * DAY_MINUTES - 1;
  const person = makePerson(recipe, index, random);
  const kind = draw(courseKinds(recipe), random);
  const courses: Course[] = [];
  let start = firstStart(firstDay, lastDay, random);
  let earliest = firstDay;
  do {
    const course = makeCourse({ kind, person, start, earliest, lastMinute, encounterShare }, random);
    courses.push(course);
    const end = endOf(course);
    // A month between two courses keeps what belongs to one out of the other.
    if (end === null) break;
    earliest = end + 2;
    start = (end + drawBetween(30, 500, random)) * DAY_MINUTES + random.below(DAY_MINUTES);
  } while (start <= lastMinute && courses.length < MOST_COURSES && random.chance(COME_BACK));
  return { person, courses };
}

/**
 * How lives begin, weighed so that the kinds of rows come in the proportion of the release of July 2025: to 1.3 million
 * stints 0.5 million removals, 0.3 million arrests, 0.34 million detainers and 1.36 million encounters.
 */
function courseKinds({ layout, encounterShare }: IceRecipe): Weighted<CourseKind> {
  const hasEncounters = layout === "2022-2026";
  return weighted<CourseKind>([
    ["detained", 1000],
    ["arrested", 60],
    ["removed", 140],
    ["sought", hasEncounters ? 240 : 0],
    ["met", hasEncounters ? 330 * encounterShare : 0],
  ]);
}

function firstStart(firstDay: number, lastDay: number, random: Random): number {
  const days = (lastDay + 1 - firstDay) * random.next() ** TREND;
  return Math.floor((firstDay + days) * DAY_MINUTES);
}

/** The last day anything of the course happens; null where it goes on past the release, or nothing of it falls within. */
function endOf({ encounters, detainers, arrest, stay, removal }: Course): number | null {
  if (stay !== null && stay.outMinute === null) return null;
  const last = Math.max(
    ...encounters.map(({ minute }) => dayOfMinute(minute)),
    ...detainers.map(({ day }) => day),
    dayOfMinute(arrest?.minute ?? 0),
    dayOfMinute(stay?.outMinute ?? 0),
    removal?.day ?? 0,
  );
  return last === 0 ? null : last;
}
