import type { LabelledQuantity, LabelledSentence } from "./read-sentences.ts";

type FoundQuantity = Pick<LabelledQuantity, "start" | "end" | "value" | "low" | "high"> & {
  readonly approximation: string;
};

interface ScoringError {
  readonly id: string;
  /** `value` and `approximation`: found where labelled, but read otherwise. */
  readonly kind: "missed" | "extra" | "value" | "approximation";
  readonly text: string;
  readonly labelled: LabelledQuantity | null;
  readonly found: FoundQuantity | null;
}

interface QuantityScore {
  readonly sentences: number;
  readonly labelled: number;
  readonly found: number;
  readonly valueF1: number;
  readonly valueAndApproximationF1: number;
  /** Of what was found, the part that stands where a label stands and has its value; 0..1. */
  readonly precision: number;
  /** Of what was labelled, the part found with its value; 0..1. */
  readonly recall: number;
  readonly errors: readonly ScoringError[];
}

const VALUE_TOLERANCE = 0.005;
const WORDED_SHARE_TOLERANCE = { points: 0.7, part: 0.05 };
const ORDER_OF_SIZE = 10;

/**
 * How well `find` reads the quantities of labelled sentences. Each label is paired with at most one finding that
 * overlaps it, and each finding with at most one label. F1 is 2 × pairs that agree ÷ (labelled + found), 0 where
 * nothing agrees. How values are compared is written in this folder's README.
 */
export function scoreQuantities(
  find: (text: string) => readonly FoundQuantity[],
  sentences: readonly LabelledSentence[],
): QuantityScore {
  const errors: ScoringError[] = [];
  let labelled = 0;
  let found = 0;
  let valueHits = 0;
  let fullHits = 0;
  for (const { id, text, quantities } of sentences) {
    const unpaired = new Set(find(text));
    labelled += quantities.length;
    found += unpaired.size;
    for (const label of quantities) {
      const match = bestMatch(label, unpaired);
      if (match === null) {
        errors.push({ id, kind: "missed", text, labelled: label, found: null });
        continue;
      }
      unpaired.delete(match);
      if (!sameValue(label, match)) {
        errors.push({ id, kind: "value", text, labelled: label, found: match });
        continue;
      }
      valueHits += 1;
      if (match.approximation === label.approximation) fullHits += 1;
      else errors.push({ id, kind: "approximation", text, labelled: label, found: match });
    }
    for (const extra of unpaired) errors.push({ id, kind: "extra", text, labelled: null, found: extra });
  }
  return {
    sentences: sentences.length,
    labelled,
    found,
    valueF1: share(2 * valueHits, labelled + found),
    valueAndApproximationF1: share(2 * fullHits, labelled + found),
    precision: share(valueHits, found),
    recall: share(valueHits, labelled),
    errors,
  };
}

function bestMatch(label: LabelledQuantity, findings: Iterable<FoundQuantity>): FoundQuantity | null {
  const overlapping = [...findings].filter((each) => each.start < label.end && label.start < each.end);
  const agreeing = overlapping.filter((each) => sameValue(label, each));
  const exact = agreeing.find((each) => each.approximation === label.approximation);
  return exact ?? agreeing[0] ?? overlapping[0] ?? null;
}

function sameValue(label: LabelledQuantity, found: FoundQuantity): boolean {
  if (label.value !== null) {
    return found.value !== null && Math.abs(found.value - label.value) <= toleranceOf(label, label.value);
  }
  if (found.value !== null || !close(label.low, found.low)) return false;
  return (
    close(label.high, found.high) || (label.approximation !== "range" && sameSize(label.high, found.high))
  );
}

function toleranceOf(label: LabelledQuantity, value: number): number {
  const wordedShare = label.unit === "percent" && !/%|percent/i.test(label.surface);
  if (!wordedShare) return VALUE_TOLERANCE * Math.abs(value);
  return Math.min(WORDED_SHARE_TOLERANCE.points, WORDED_SHARE_TOLERANCE.part * Math.abs(value));
}

function close(expected: number | null, actual: number | null): boolean {
  if (expected === null || actual === null) return false;
  return Math.abs(actual - expected) <= VALUE_TOLERANCE * Math.abs(expected);
}

function sameSize(expected: number | null, actual: number | null): boolean {
  if (expected === null || actual === null) return false;
  return actual <= expected * ORDER_OF_SIZE && actual >= expected / ORDER_OF_SIZE;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
