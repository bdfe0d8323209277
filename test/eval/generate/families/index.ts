import type { Family } from "../family.ts";
import { cooperationFamilies } from "./cooperation.ts";
import { courtFamilies } from "./courts.ts";
import { detentionFamilies } from "./detention.ts";
import { enforcementFamilies } from "./enforcement.ts";
import { nonDetainedDocketFamilies } from "./non-detained-docket.ts";
import { removalFamilies } from "./removals.ts";

/** All families of sentences. */
export const families: readonly Family[] = [
  ...nonDetainedDocketFamilies,
  ...detentionFamilies,
  ...removalFamilies,
  ...enforcementFamilies,
  ...courtFamilies,
  ...cooperationFamilies,
];
