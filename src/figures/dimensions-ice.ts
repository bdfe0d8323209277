import type { ageBands } from "./counted/ice/age-bands.ts";
import type { Dimension } from "./dimensions.ts";

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const age: Readonly<Record<(typeof ageBands)[number], string>> = {
  "under-18": "under 18",
  "18-to-24": "18 to 24",
  "25-to-34": "25 to 34",
  "35-to-44": "35 to 44",
  "45-to-54": "45 to 54",
  "55-to-64": "55 to 64",
  "65-or-more": "65 or more",
  unknown: "age not known",
};

/** The ways in which only what is counted from ICE's enforcement records may be broken down. */
export const iceDimensions: readonly Dimension[] = [
  {
    id: "gender",
    label: "gender, as ICE records it",
    valuesAre: "female, male or unknown",
    values: { female: "female", male: "male", unknown: "gender not known" },
  },
  {
    id: "age-band",
    label: "age in the year of the event",
    valuesAre: "under-18, 18-to-24, 25-to-34, 35-to-44, 45-to-54, 55-to-64, 65-or-more or unknown",
    values: age,
    ordered: true,
  },
  {
    id: "final-order",
    label: "final order of removal, as ICE's systems had it when the release was made",
    valuesAre: "yes, no or unknown",
    values: {
      yes: "with a final order",
      no: "without a final order",
      unknown: "final order not known",
    },
  },
  {
    id: "lift-reason",
    label: "why the detainer was lifted",
    valuesAre: "a name in lower case with hyphens, such as booked-into-detention or not-recorded",
    values: {
      declined: "declined by the law enforcement agency",
      "not-recorded": "no reason recorded",
    },
    pattern: WORDS,
  },
  {
    id: "arrest-method",
    label: "how the person was located",
    valuesAre: "a name in lower case with hyphens, such as cap-local-incarceration",
    values: { unknown: "method not known" },
    pattern: WORDS,
  },
  {
    id: "departure-country",
    label: "country the person was sent to",
    valuesAre: "an ISO 3166-1 alpha-3 code, such as GTM",
  },
];
