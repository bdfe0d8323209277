import { editDistance } from "./edit-distance.ts";
import type { Measure } from "./measure.ts";
import { appealMeasures } from "./measures/appeals.ts";
import { asylumMeasures } from "./measures/asylum.ts";
import { cooperationMeasures } from "./measures/cooperation.ts";
import { courtMeasures } from "./measures/court.ts";
import { courtDocketMeasures } from "./measures/court-docket.ts";
import { courtOutcomeMeasures } from "./measures/court-outcomes.ts";
import { criminalHistoryMeasures } from "./measures/criminal-history.ts";
import { detentionMeasures } from "./measures/detention.ts";
import { enforcementMeasures } from "./measures/enforcement.ts";
import { iceRecordMeasures } from "./measures/ice-records.ts";
import { inAbsentiaMeasures } from "./measures/in-absentia.ts";
import { nonDetainedDocketMeasures } from "./measures/non-detained-docket.ts";
import { removalMeasures } from "./measures/removals.ts";

/** A chapter of the catalogue. */
export interface Subject {
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** The catalogue by subject, in the order it is read. */
export const subjects: readonly Subject[] = [
  { title: "The non-detained docket and final orders", measures: nonDetainedDocketMeasures },
  { title: "Criminal history on ICE's docket", measures: criminalHistoryMeasures },
  { title: "Detention and alternatives to it", measures: detentionMeasures },
  { title: "Removals and returns", measures: removalMeasures },
  { title: "Arrests and detainers", measures: enforcementMeasures },
  { title: "Counted from ICE's enforcement records", measures: iceRecordMeasures },
  { title: "Immigration courts", measures: courtMeasures },
  { title: "Where the immigration courts' cases stand", measures: courtDocketMeasures },
  { title: "Decisions of immigration judges", measures: courtOutcomeMeasures },
  { title: "Orders made in absentia", measures: inAbsentiaMeasures },
  { title: "The Board of Immigration Appeals", measures: appealMeasures },
  { title: "Asylum applications", measures: asylumMeasures },
  { title: "Cooperation with ICE", measures: cooperationMeasures },
];

/** Every measure, defined once. */
export const measures: readonly Measure[] = subjects.flatMap((subject) => subject.measures);

const byId: ReadonlyMap<string, Measure> = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure with that id; `null` where the catalogue has none. */
export function findMeasure(id: string): Measure | null {
  return byId.get(id) ?? null;
}

/** Up to three measures a mistyped or half-remembered id or name may mean, nearest first; empty where none comes near. */
export function suggestMeasures(text: string): readonly Measure[] {
  const wanted = text.trim().toLowerCase();
  const wantedWords = wordsOf(wanted);
  if (wantedWords.length === 0) return [];
  return measures
    .map((measure) => ({ measure, nearness: nearness(wanted, wantedWords, measure) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map(({ measure }) => measure);
}

function nearness(wanted: string, wantedWords: readonly string[], measure: Measure): number {
  const typed = 1 - editDistance(wanted, measure.id) / Math.max(wanted.length, measure.id.length);
  const words = wordsOf(`${measure.id} ${measure.name}`);
  const shared = wantedWords.filter((word) => words.includes(word)).length / wantedWords.length;
  const score = shared + typed / 2;
  return shared >= 0.5 || typed >= 0.6 ? score : 0;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/, ""));
}
