import type { Random } from "../../../core/index.ts";
import type { Area } from "./areas.ts";
import { RELEASE_REASONS, TRANSFERRED } from "./codes.ts";
import { DAY_MINUTES, dayOfMinute } from "./days.ts";
import { FACILITIES, type Facility } from "./facilities.ts";
import type { Bond, Stay, Stint } from "./life.ts";
import { draw, drawBetween, drawLength, type Weighted } from "./weighted.ts";

/** The most facilities a stay passes through. */
const MOST_STINTS = 9;

/**
 * Draws a stay that begins at a minute: a room for hours, then facility after facility with hours on the road between,
 * until released, removed, or the release of the data cuts it off; what lies past `lastMinute` is blank.
 */
export function makeStay(inMinute: number, area: Area, lastMinute: number, random: Random): Stay {
  const reason = draw(RELEASE_REASONS, random);
  const count = drawCount(random);
  const stints: Stint[] = [];
  let begin = inMinute;
  let outMinute: number | null = null;
  for (let place = 0; place < count; place++) {
    const isLast = place === count - 1;
    const facility = drawFacility(place, isLast && reason === "Removed", area, begin, stints, random);
    const end = begin + drawMinutes(place, facility, random);
    if (end > lastMinute) {
      stints.push({ facility, inMinute: begin, outMinute: null, reason: null });
      break;
    }
    stints.push({ facility, inMinute: begin, outMinute: end, reason: isLast ? reason : TRANSFERRED });
    if (isLast) outMinute = end;
    begin = end + drawBetween(12, 14 * 60, random);
    if (begin > lastMinute) break;
  }
  return {
    inMinute,
    outMinute,
    releaseReason: outMinute === null ? null : reason,
    stints,
    bond: makeBond(inMinute, outMinute, lastMinute, reason, random),
  };
}

/** Most stays pass through one to three facilities, a few through many. */
function drawCount(random: Random): number {
  let count = 1;
  while (count < MOST_STINTS && random.chance(count === 1 ? 0.62 : 0.42)) count++;
  return count;
}

function drawFacility(
  place: number,
  isBeforeFlight: boolean,
  area: Area,
  begin: number,
  stints: readonly Stint[],
  random: Random,
): Facility {
  const from = facilitiesFor(place, isBeforeFlight, random);
  // Nobody comes back to a facility on the day of entering it: two such rows would be a repeated one.
  const taken = new Set(
    stints
      .filter(({ inMinute }) => dayOfMinute(begin) - dayOfMinute(inMinute) < 2)
      .map(({ facility }) => facility),
  );
  const last = stints.at(-1);
  if (last !== undefined) taken.add(last.facility);
  let chosen = draw(from, random);
  for (let turn = 0; turn < 8 && (taken.has(chosen) || (turn < 4 && chosen.area !== area)); turn++)
    chosen = draw(from, random);
  while (taken.has(chosen)) chosen = FACILITIES.all[random.below(FACILITIES.all.length)] as Facility;
  return chosen;
}

function facilitiesFor(place: number, isBeforeFlight: boolean, random: Random): Weighted<Facility> {
  if (place === 0 && random.chance(0.6)) return FACILITIES.holdRooms;
  if (isBeforeFlight && random.chance(0.4)) return FACILITIES.staging;
  return random.chance(0.7) ? FACILITIES.centers : FACILITIES.jails;
}

function drawMinutes(place: number, facility: Facility, random: Random): number {
  if (facility.name.endsWith("HOLD ROOM")) return drawBetween(90, 40 * 60, random);
  if (facility.name.endsWith("STAGING")) return drawBetween(180, 4 * DAY_MINUTES, random);
  return 60 + Math.round(drawLength(place === 0 ? 8 : 18, 1.25, random) * DAY_MINUTES);
}

function makeBond(
  inMinute: number,
  outMinute: number | null,
  lastMinute: number,
  reason: string,
  random: Random,
): Bond | null {
  const isPosted = reason.startsWith("Bonded Out") && outMinute !== null;
  if (!isPosted && !random.chance(0.015)) return null;
  const end = dayOfMinute(outMinute ?? lastMinute);
  const setDay = Math.min(end, dayOfMinute(inMinute) + drawBetween(0, 30, random));
  const setAmount = 1500 + 500 * random.below(30);
  return {
    setDay,
    setAmount,
    postedDay: isPosted ? end : null,
    postedAmount: isPosted ? setAmount : null,
  };
}
