import type { Unit } from "../../core/index.ts";
import type { Quantity, QuantityForm } from "../claim.ts";
import { approximatorOf } from "./approximators.ts";

/** What a reader made of the place it was called for: a quantity or nothing, and where to read on. */
export interface Reading {
  readonly end: number;
  readonly quantity: Quantity | null;
}

/** A quantity before its approximator is known. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly form: QuantityForm;
  readonly significantDigits: number;
  readonly unit: Unit | null;
}

/** Nothing here; read on at an offset. */
export function nothing(end: number): Reading {
  return { end, quantity: null };
}

/** A draft whose words give one value, neither vague nor a range. */
export function exactly(
  start: number,
  end: number,
  value: number,
  form: QuantityForm,
  digits: number,
  unit: Unit | null,
): Draft {
  return { start, end, value, low: null, high: null, form, significantDigits: digits, unit };
}

/**
 * Adds the approximator and makes the draft a quantity. Ranges stay `range` whatever stands before them; a vague
 * plural is `about` and an ordinal `at-least` where no words say more.
 *
 * @param end where to read on; the end of the number itself where nothing after it was read
 */
export function complete(text: string, draft: Draft, end: number = draft.end, small = false): Reading {
  const found = approximatorOf(text, draft.start, draft.end, small);
  const approximation =
    draft.form === "range"
      ? "range"
      : found.approximation !== "exact"
        ? found.approximation
        : draft.form === "vague"
          ? "about"
          : draft.form === "ordinal"
            ? "at-least"
            : "exact";
  const { start, value, low, high, form, unit } = draft;
  return {
    end: Math.max(end, draft.end),
    quantity: {
      start,
      end: draft.end,
      surface: text.slice(start, draft.end),
      value,
      low,
      high,
      approximation,
      form,
      significantDigits: draft.significantDigits,
      unit,
      approximator: found.words,
    },
  };
}
