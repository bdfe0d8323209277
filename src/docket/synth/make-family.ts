import { createRandom, type Random } from "../../core/index.ts";
import type { Day } from "../history.ts";
import { addApplications } from "./add-applications.ts";
import { dayOf, dayOfReceipt, fiscalYearOf } from "./calendar.ts";
import { meaningOf } from "./decision-table.ts";
import { dressCase } from "./dress-case.ts";
import type { MadeCase, MadeProceeding } from "./made-case.ts";
import { drawLanguage, drawNationality } from "./nationality-mix.ts";
import { idOf, TABLE } from "./row-ids.ts";
import { runCourse } from "./run-course.ts";
import { draw, drawWait, weighted, weightedWords } from "./weighted.ts";
import { DETAINED_SHARE, REPRESENTED_SHARE, RIDER_SHARE, rateIn } from "./year-rates.ts";

/** Case numbers are parted into runs of this length; no family reaches over the end of one. */
const RUN = 32;

/** Riders of a family that has any; their mean is 1.93. */
const RIDERS = weighted([
  [1, 45],
  [2, 30],
  [3, 15],
  [4, 7],
  [5, 3],
]);
const MEAN_RIDERS = 1.93;

/** What one case has to do with chance, told apart by the stream's number: its course, its looks, its defects, its run. */
const STREAMS = 4;

function courseRandom(seed: number, number: number): Random {
  return createRandom(seed, number * STREAMS);
}

/** For what only the written row shows: towns, birth dates, hours. */
export function looksRandom(seed: number, number: number): Random {
  return createRandom(seed, number * STREAMS + 1);
}

/** For the defects planted in the rows of a case. */
export function defectsRandom(seed: number, number: number): Random {
  return createRandom(seed, number * STREAMS + 2);
}

/**
 * Makes the families whose numbers lie from `from` to before `to`, in order. A case depends on the seed, its number
 * and the number of cases of the release alone; `from` must begin a run.
 *
 * @param cases number of cases of the whole release: it sets on which day each is received
 */
export function* makeFamilies(seed: number, from: number, to: number, cases: number): Generator<MadeCase[]> {
  for (let start = from; start < to; start += RUN) {
    const random = createRandom(seed, start * STREAMS + 3);
    const end = Math.min(start + RUN, to);
    let number = start;
    while (number < end) {
      const received = dayOfReceipt(number, cases);
      const size = Math.min(drawSize(received, random), end - number);
      yield makeFamily(seed, number, size, received);
      number += size;
    }
  }
}

function drawSize(received: Day, random: Random): number {
  const share = rateIn(RIDER_SHARE, fiscalYearOf(received));
  return random.chance(share / (MEAN_RIDERS * (1 - share))) ? 1 + draw(RIDERS, random) : 1;
}

function makeFamily(seed: number, number: number, size: number, received: Day): MadeCase[] {
  const random = courseRandom(seed, number);
  const lead = enterCase(number, received, size > 1, random);
  // One case in a hundred has no row but its own.
  if (!random.chance(0.0105)) runCourse(lead, size > 1, random);
  const riders = Array.from({ length: size - 1 }, (_, index) => {
    const rider = number + index + 1;
    return followLead(lead, rider, courseRandom(seed, rider));
  });
  addApplications(lead, random);
  dressCase(lead, random);
  return [lead, ...riders];
}

const BEFORE_1997 = weightedWords("DEP 825, EXC 168, AOC 4, REC 1, DCC 1, DDC 0.5");
const FROM_1997 = weightedWords(
  "RMV 950, DEP 12, WHO 12, AOC 7, CFR 8, RFR 3, NAC 0.5, REC 0.3, CDR 0.3, CSR 0.3, DCC 0.1",
);
const FROM_2005 = weightedWords("RMV 950, WHO 19, AOC 5, CFR 16, RFR 9, REC 0.2, CDR 0.2, CSR 0.3, NAC 0.1");
/** The Illegal Immigration Reform and Immigrant Responsibility Act of 1996 took effect. */
const REMOVAL_PROCEEDINGS = dayOf(1997, 4, 1);

function enterCase(number: number, received: Day, isFamily: boolean, random: Random): MadeCase {
  const year = fiscalYearOf(received);
  const types = received < REMOVAL_PROCEEDINGS ? BEFORE_1997 : year < 2005 ? FROM_1997 : FROM_2005;
  const drawn = draw(types, random);
  const caseType = isFamily && drawn !== "AOC" ? (received < REMOVAL_PROCEEDINGS ? "DEP" : "RMV") : drawn;
  const nationality = drawNationality(year, random);
  const share = rateIn(DETAINED_SHARE, year) * (isFamily ? 0.2 : 1.15);
  const detained = ["WHO", "CFR", "RFR", "CDR"].includes(caseType) || random.chance(share);
  const isReleased = detained && caseType !== "CFR" && random.chance(0.36);
  return {
    number,
    id: idOf(TABLE.cases, number),
    received,
    lead: null,
    caseType,
    nationality,
    language: drawLanguage(nationality, random),
    represented: random.chance(rateIn(REPRESENTED_SHARE, year) * (detained && !isReleased ? 0.55 : 1.15)),
    detained,
    released: isReleased ? received + 6 + drawWait(45, random) : null,
    proceedings: [],
    appeals: [],
    motions: [],
    applications: [],
    charges: [],
    custody: [],
    counsel: [],
  };
}

/**
 * The case of a family member that is heard together with the lead's: the same stretches, days and decisions under its
 * own keys, the same motions, and a place in each of the lead's appeals. One in thirty ends otherwise than the lead.
 */
function followLead(lead: MadeCase, number: number, random: Random): MadeCase {
  const rider: MadeCase = {
    ...lead,
    number,
    id: idOf(TABLE.cases, number),
    lead,
    proceedings: [],
    appeals: [],
    motions: [],
    applications: [],
    charges: [],
    custody: [],
    counsel: [],
  };
  const own = new Map<MadeProceeding, MadeProceeding>();
  for (const row of lead.proceedings) {
    const copy = { ...row, movedFrom: row.movedFrom === null ? null : (own.get(row.movedFrom) ?? null) };
    own.set(row, copy);
    rider.proceedings.push(copy);
  }
  if (random.chance(0.033)) decideApart(rider);
  for (const appeal of lead.appeals) {
    const row = appeal.row === null || random.chance(0.05) ? null : (own.get(appeal.row) ?? null);
    rider.appeals.push({ ...appeal, lead: appeal, listed: true, row });
  }
  for (const motion of lead.motions) {
    const row = own.get(motion.row);
    if (row !== undefined) rider.motions.push({ ...motion, row });
  }
  addApplications(rider, random);
  dressCase(rider, random);
  return rider;
}

/** The last decision differs from the lead's: dismissed where that was an order, an order where it was dismissed. */
function decideApart(rider: MadeCase): void {
  const last = rider.proceedings.at(-1);
  if (last === undefined || last.caseType !== "RMV" || last.kind !== "C") return;
  last.code = last.code === "U" ? "X" : "U";
  last.absentia = false;
  last.decision = meaningOf(last.caseType, "C", last.code);
}
