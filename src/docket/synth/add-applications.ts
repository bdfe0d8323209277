import type { Random } from "../../core/index.ts";
import type { DecisionMeaning } from "../history.ts";
import { courtDay, dayOf, RELEASE } from "./calendar.ts";
import type { MadeCase, MadeProceeding } from "./made-case.ts";
import { draw, weighted, weightedWords } from "./weighted.ts";

/** Protection against torture can be asked for since 22 March 1999 (64 FR 8478). */
const TORTURE_RULE = dayOf(1999, 3, 22);

/** Case types in which relief or protection is asked for. */
const WITH_RELIEF = new Set(["RMV", "DEP", "EXC", "WHO", "AOC"]);

/** What is asked for together. */
const SETS = weighted<readonly string[]>([
  [["ASYL"], 60],
  [["ASYL", "42B"], 12],
  [["42B"], 8],
  [["245"], 6],
  [["42A"], 4],
  [["ASYL", "245"], 3],
  [["VD"], 4],
  [["waiver"], 3],
]);
const ASYLUM: readonly string[] = ["ASYL", "ASYW"];
const ASYLUM_AND_TORTURE: readonly string[] = ["ASYL", "ASYW", "WCAT"];
const WAIVERS = weightedWords("212h 30, 212c 25, 237H 10, 216 12, 209c 8, 212i 6, 202 5, I881 4");

/**
 * Applications for relief, with decisions that go with the judge's: where relief was granted one of them was, an order
 * with withholding has withholding granted and asylum denied, an order in absentia leaves them abandoned.
 */
export function addApplications(made: MadeCase, random: Random): void {
  const { caseType, proceedings } = made;
  if (!WITH_RELIEF.has(caseType)) return;
  const last = proceedings.findLast((row) => row.decision !== "move") ?? proceedings.at(-1);
  if (last === undefined) return;
  const needed =
    last.decision === "relief" || last.decision?.startsWith("order-") === true || caseType === "AOC";
  const likely = last.absentia ? 0.24 : made.represented ? 0.66 : 0.35;
  if (!needed && !random.chance(likely)) return;
  const codes = codesFor(made, last, random);
  const life = (last.completed ?? RELEASE) - made.received;
  const received = Math.min(courtDay(made.received + Math.floor(random.next() * life * 0.7)), RELEASE);
  const row = proceedings.findLast(({ opened }) => opened <= received) ?? last;
  let grantsLeft = last.decision === "relief" ? 1 : 0;
  for (const code of codes) {
    const isGranted = grantsLeft > 0;
    if (isGranted) grantsLeft--;
    made.applications.push({
      id: 0,
      row,
      code,
      received,
      decision: decisionOn(code, last, isGranted, random),
    });
  }
}

function codesFor({ caseType, received }: MadeCase, last: MadeProceeding, random: Random): readonly string[] {
  const asylum = received >= TORTURE_RULE ? ASYLUM_AND_TORTURE : ASYLUM;
  if (caseType === "WHO") return asylum.slice(1);
  if (caseType === "AOC" || last.decision?.startsWith("order-") === true) return asylum;
  const codes: string[] = [];
  for (const each of draw(SETS, random)) {
    if (each === "ASYL") codes.push(...asylum);
    else if (each === "waiver") codes.push(draw(WAIVERS, random));
    // What cancellation of removal is now was suspension of deportation before.
    else codes.push(each === "42B" && caseType !== "RMV" ? "SUSP" : each);
  }
  const asksToDepart = last.decision === "voluntary-departure" || random.chance(0.12);
  if (asksToDepart && !codes.includes("VD")) codes.push("VD");
  return codes;
}

const GRANTS = weightedWords("G 60, F 30, C 2, I 5, P 3");
const DENIALS = weightedWords("D 82, W 10, A 6, O 2");
const ENDINGS = weightedWords("O 25, W 25, M 30, - 20");
const DEPARTURES = weightedWords("W 70, D 25, A 5");

function decisionOn(
  code: string,
  { decision, absentia }: MadeProceeding,
  isGranted: boolean,
  random: Random,
): string {
  if (isGranted) return draw(GRANTS, random);
  if (absentia) return "A";
  const outcome = endOf(code, decision, random);
  return outcome === "-" ? "" : outcome;
}

function endOf(code: string, decision: DecisionMeaning | null, random: Random): string {
  switch (decision) {
    case "order-withholding":
      return code === "ASYW" ? "G" : code === "ASYL" ? "D" : "M";
    case "order-cat":
      return code === "WCAT" ? (random.chance(0.6) ? "L" : "G") : "D";
    case "order":
      return draw(DENIALS, random);
    case "voluntary-departure":
      return code === "VD" ? "G" : draw(DEPARTURES, random);
    case "relief":
    case "end":
      return draw(ENDINGS, random);
    case "closure":
      return random.chance(0.5) ? "S" : "-";
    default:
      return "-";
  }
}
