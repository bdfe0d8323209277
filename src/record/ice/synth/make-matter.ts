import type { Random } from "../../../core/index.ts";
import { BORDER_PROGRAMS, DISPOSITIONS, FINAL_CHARGES, PROGRAMS } from "./codes.ts";
import { dayOfMinute } from "./days.ts";
import type { Matter, Removal, Stay } from "./life.ts";
import { draw, drawBetween, type Weighted, weightedLines } from "./weighted.ts";

const AFTER_REMOVAL = weightedLines(`
60 8-Excluded/Removed - Inadmissibility
33 6-Deported/Removed - Deportability
5 3-Voluntary Departure Confirmed
1 9-VR Witnessed
1 0-Withdrawal Permitted - I-275 Issued`);
const OTHERWISE = weightedLines(`
88 ACTIVE
6 A-Proceedings Terminated
4 B-Relief Granted
1 E-Charging Document Canceled by ICE
1 L-Legalization - Permanent Residence Granted`);
const FINAL_CATEGORIES = weightedLines(`
30 [3] Deportable - Administratively Final Order
25 [16] Reinstated Final Order
22 [8F] Expedited Removal
18 [8C] Excludable / Inadmissible - Administrative Final Order Issued
3 [11] Administrative Deportation / Removal
2 [5C] Relief Granted - Withholding of Deportation / Removal`);
const OPEN_CATEGORIES = weightedLines(`
45 [2A] Deportable - Under Adjudication by IJ
30 [8B] Excludable / Inadmissible - Under Adjudication by IJ
9 [8G] Expedited Removal - Credible Fear Referral
7 [8K] Expedited Removal Terminated due to Credible Fear Finding / NTA Issued
6 [2B] Deportable - Under Adjudication by BIA
3 [1A] Voluntary Departure - Un-Expired and Un-Extended Departure Period`);

/** How the matter stands when the data are taken: of the end of the course, not of its beginning. */
export function makeMatter(
  startMinute: number,
  stay: Stay | null,
  removal: Removal | null,
  isFromBorder: boolean,
  random: Random,
): Matter {
  const startDay = dayOfMinute(startMinute);
  const isVoluntary = stay?.releaseReason?.startsWith("Voluntary") ?? false;
  const isFinal = removal === null ? random.chance(0.3) : !isVoluntary && random.chance(0.97);
  const lastDay = removal?.day ?? startDay;
  const status = removal !== null && isVoluntary ? "3-Voluntary Departure Confirmed" : null;
  return {
    status: status ?? draw(removal === null ? OTHERWISE : AFTER_REMOVAL, random),
    category: draw(categories(isFinal), random),
    finalOrder: isFinal ? "YES" : "NO",
    finalOrderDay: isFinal && random.chance(0.96) ? finalDay(startDay, lastDay, random) : null,
    program: draw(isFromBorder ? BORDER_PROGRAMS : PROGRAMS, random),
    disposition: draw(DISPOSITIONS, random),
    finalCharge: draw(FINAL_CHARGES, random),
  };
}

function categories(isFinal: boolean): Weighted<string> {
  return isFinal ? FINAL_CATEGORIES : OPEN_CATEGORIES;
}

/** Orders come before the departure: some years before the arrest, some while detained. */
function finalDay(startDay: number, lastDay: number, random: Random): number {
  if (random.chance(0.45)) return startDay - drawBetween(10, 4000, random);
  return drawBetween(startDay, Math.max(startDay, lastDay), random);
}
