import { UserError } from "../core/index.ts";
import { findMeasure, suggestMeasures } from "./catalogue.ts";
import type { Measure } from "./measure.ts";

/** The measure with that id. @throws UserError with the nearest ids where there is none */
export function measureAsked(id: string): Measure {
  const measure = findMeasure(id);
  if (measure !== null) return measure;
  const nearest = suggestMeasures(id).map((suggestion) => suggestion.id);
  const remedy = nearest.length === 0 ? "" : `Did you mean ${nearest.join(" or ")}? `;
  throw new UserError(
    "figures.unknown-measure",
    `There is no measure "${id}". ${remedy}\`ofrecord measures\` lists them all.`,
  );
}
