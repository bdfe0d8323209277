import { readFileSync } from "node:fs";
import { z } from "zod";

const labelledQuantity = z.strictObject({
  surface: z.string().min(1),
  /** UTF-16 offsets into the sentence. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximation: z.enum(["exact", "about", "at-least", "at-most", "over", "under", "nearly", "range"]),
  unit: z.string().nullable(),
});

const labelledSentence = z.strictObject({
  id: z.string(),
  topic: z.string().min(1),
  text: z.string().min(1),
  quantities: z.array(labelledQuantity),
});

export type LabelledQuantity = Readonly<z.infer<typeof labelledQuantity>>;

export type LabelledSentence = Readonly<z.infer<typeof labelledSentence>>;

/** The labelled sentences of a file in this folder, in its order; throws where a line has another shape. */
export function readSentences(name: string): readonly LabelledSentence[] {
  return readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => labelledSentence.parse(JSON.parse(line)));
}
