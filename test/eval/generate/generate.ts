import type { Verdict } from "../../../src/claims/index.ts";
import type { Figure, FigureIndex } from "../../../src/figures/index.ts";
import { contradictedNumber } from "./classes/contradicted.ts";
import { slippedNumber } from "./classes/digit-slip.ts";
import { numberOfAnotherGroup, numberOfAnotherMeasure, numberOfAnotherTime } from "./classes/misplaced.ts";
import type { Mutate } from "./classes/mutation.ts";
import { roundedNumber, supportedNumber } from "./classes/true-numbers.ts";
import { placeInReport } from "./context.ts";
import { families } from "./families/index.ts";
import type { Family } from "./family.ts";
import { periodKey } from "./homes.ts";
import type { Item } from "./item.ts";
import { makeRandom, type Random } from "./random.ts";
import { rightSum, wrongSum } from "./stories/arithmetic.ts";
import { unrecorded } from "./stories/no-record.ts";
import type { Tell } from "./stories/story.ts";
import { render } from "./template.ts";
import { commonSlots } from "./words/common-slots.ts";
import { figureSlots } from "./words/figure-slots.ts";

const SEED = 20_241_124;

/** How each class of a figure's number is made, and how many items it has. */
const CELL_CLASSES: readonly {
  readonly verdict: Verdict;
  readonly mutate: Mutate;
  readonly wanted: number;
}[] = [
  { verdict: "supported", mutate: supportedNumber, wanted: 210 },
  { verdict: "rounded", mutate: roundedNumber, wanted: 210 },
  { verdict: "digit-slip", mutate: slippedNumber, wanted: 170 },
  { verdict: "wrong-measure", mutate: numberOfAnotherMeasure, wanted: 150 },
  { verdict: "wrong-group", mutate: numberOfAnotherGroup, wanted: 160 },
  { verdict: "stale", mutate: numberOfAnotherTime, wanted: 170 },
  { verdict: "contradicted", mutate: contradictedNumber, wanted: 190 },
];

const STORIES: readonly { readonly name: string; readonly tell: Tell; readonly wanted: number }[] = [
  { name: "arithmetic", tell: wrongSum, wanted: 150 },
  { name: "right-sum", tell: rightSum, wanted: 90 },
  { name: "no-record", tell: unrecorded, wanted: 180 },
];

/** One family gives at most this many items of a class, so that no measure outweighs the others. */
const MOST_OF_A_FAMILY = 16;

/**
 * The generated set: real cells of the record in sentences of ours, each with the verdict that a careful reader with the
 * record at hand would give. The same record gives the same set. An item whose number fits two classes is not made; the
 * rules stand with each class.
 */
export function generateItems(index: FigureIndex): readonly Item[] {
  const random = makeRandom(SEED);
  const cells = new Map(families.map((family) => [family, statable(index, family)]));
  const items = [
    ...CELL_CLASSES.flatMap((kind) => itemsOfClass(index, kind, cells, random)),
    ...STORIES.flatMap((kind) => itemsOfStory(index, kind, random)),
  ];
  return items;
}

/** Figures without a rival of another value for the same group and time. */
function statable(index: FigureIndex, family: Family): readonly Figure[] {
  return family
    .figures(index)
    .filter((figure) =>
      index
        .series(figure.measure, figure.group)
        .every((other) => other.value === figure.value || periodKey(other) !== periodKey(figure)),
    );
}

function itemsOfClass(
  index: FigureIndex,
  { verdict, mutate, wanted }: (typeof CELL_CLASSES)[number],
  cells: ReadonlyMap<Family, readonly Figure[]>,
  random: Random,
): Item[] {
  const items: Item[] = [];
  const texts = new Set<string>();
  const counts = new Map<Family, number>();
  for (let round = 0; round < 400 && items.length < wanted; round++) {
    for (const family of random.shuffle(families)) {
      const count = counts.get(family) ?? 0;
      const figures = cells.get(family) ?? [];
      if (count >= MOST_OF_A_FAMILY || figures.length === 0 || items.length >= wanted) continue;
      const frame = family.frames[(round + count) % family.frames.length] ?? "";
      const made = makeItem(index, family, frame, random.pick(figures), verdict, mutate, random);
      if (made === null || texts.has(made.text)) continue;
      texts.add(made.text);
      counts.set(family, count + 1);
      items.push({ ...made, id: `${verdict}-${items.length + 1}` });
    }
  }
  return items;
}

function makeItem(
  index: FigureIndex,
  family: Family,
  frame: string,
  figure: Figure,
  verdict: Verdict,
  mutate: Mutate,
  random: Random,
): Omit<Item, "id"> | null {
  const mutation = mutate({ index, family, figure, random });
  if (mutation === null) return null;
  const slots = figureSlots(index, figure, mutation.value, random);
  const sentence = render(frame, slots, mutation.claim, random);
  if (sentence === null) return null;
  const report = placeInReport(sentence, figure.time, random);
  return {
    family: family.id,
    ...report,
    expected: { measures: family.measures, group: figure.group, verdict, alsoRight: mutation.alsoRight },
  };
}

function itemsOfStory(
  index: FigureIndex,
  { name, tell, wanted }: (typeof STORIES)[number],
  random: Random,
): Item[] {
  const items: Item[] = [];
  const texts = new Set<string>();
  for (let attempt = 0; attempt < 40 * wanted && items.length < wanted; attempt++) {
    const story = tell(index, random);
    if (story === null) continue;
    const sentence = render(story.frame, commonSlots(random), story.claim, random);
    if (sentence === null || texts.has(sentence.text)) continue;
    texts.add(sentence.text);
    const report = placeInReport(sentence, null, random);
    items.push({
      id: `${name}-${items.length + 1}`,
      family: story.family,
      ...report,
      expected: story.expected,
    });
  }
  return items;
}
