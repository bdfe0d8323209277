import type { Block } from "../../reports/index.ts";
import { findTags } from "./find-tags.ts";
import { measuresOf } from "./measure-rules.ts";

const BLOCKS = 3;
const LENGTH = 600;

/** The measures a report's headline and first paragraphs speak of, whether or not they print a number. */
export function openingMeasures(text: string, blocks: readonly Block[]): readonly string[] {
  const first = blocks.filter(({ kind }) => kind === "headline" || kind === "body").slice(0, BLOCKS);
  const found = first.flatMap(({ start, end }) =>
    measuresIn(text.slice(start, Math.min(end, start + LENGTH))),
  );
  return [...new Set(found)];
}

/** The measures a stretch of text speaks of, whatever its numbers. */
export function measuresIn(text: string): readonly string[] {
  const tags = new Set(findTags(text).map(({ tag }) => tag));
  return [...measuresOf(tags, null, false, null), ...measuresOf(tags, null, true, null)];
}
