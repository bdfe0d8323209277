import { UserError } from "../core/index.ts";
import { suggestMeasures } from "../figures/index.ts";

/** The error for a measure the catalogue does not have: it names the nearest ones. */
export function unknownMeasure(id: string): UserError {
  const near = suggestMeasures(id).map((measure) => measure.id);
  const hint = near.length === 0 ? "" : `did you mean ${near.join(" or ")}? `;
  return new UserError(
    "cli.unknown-measure",
    `There is no measure "${id}" in the catalogue; ${hint}"ofrecord measures" lists them all.`,
  );
}
