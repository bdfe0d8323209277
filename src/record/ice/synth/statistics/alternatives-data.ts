import { createRandom, daysBetween, type IsoDate } from "../../../../core/index.ts";
import { firstDayOf, type LayoutFacts } from "./layout.ts";

/** Participants of one technology in one area. */
export interface TechnologyCount {
  readonly label: string;
  readonly value: string;
  /** True for a technology that no reader knows yet. */
  readonly isNew: boolean;
  readonly count: number;
  /** Average days in the program. */
  readonly length: number;
}

/** Alternatives to Detention on a day, area by area. */
export interface AreaCount {
  readonly label: string;
  readonly value: string;
  readonly technologies: TechnologyCount[];
}

/** Areas as the sheet on alternatives words them. */
const AREA_LABELS = [
  "Atlanta",
  "Baltimore",
  "Boston",
  "Buffalo",
  "Chicago",
  "Dallas",
  "Denver",
  "Detroit",
  "El Paso",
  "Harlingen",
  "Houston",
  "Los Angeles",
  "Miami",
  "New Orleans",
  "New York",
  "Newark",
  "Philadelphia",
  "Phoenix",
  "Salt Lake City",
  "San Antonio",
  "San Diego",
  "San Francisco",
  "Seattle",
  "St Paul",
  "Washington DC",
];

/** Participants by area and technology on a day: a base drawn from the seed, and a steady growth. */
export function makeAlternatives(facts: LayoutFacts, seed: number, date: IsoDate): AreaCount[] {
  const random = createRandom(seed, 2);
  const day = daysBetween(firstDayOf(facts), date);
  const scale = facts.participants / AREA_LABELS.length / 1000;
  const decimals = facts.decimals.program;
  return AREA_LABELS.map((name): AreaCount => {
    const size = 0.02 + 3 * random.next() ** 2;
    const technologies = facts.technologies.map(([label, value, weight]): TechnologyCount => {
      const growth = 1 + (day / 365) * (0.4 * random.next() - 0.1);
      const count = Math.round(scale * weight * size * growth * (0.4 + 1.2 * random.next()));
      const length = (60 + 900 * random.next()) * (1 + day / 3650);
      const printed = Number(length.toFixed(decimals ?? 6));
      return { label, value, isNew: false, count, length: count === 0 ? 0 : printed };
    });
    const value = name.toLowerCase().replaceAll(" ", "-");
    const label = facts.layout === "FY2019" ? name.replace(" DC", "DC") : name;
    return { label, value, technologies };
  }).filter(({ label }) => facts.layout !== "FY2019" || label !== "Harlingen");
}
