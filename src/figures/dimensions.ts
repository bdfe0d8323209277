import { countryName, states } from "../core/index.ts";
import { courtDimensions } from "./dimensions-court.ts";
import { iceDimensions } from "./dimensions-ice.ts";

/** A way of breaking a measure down. */
export interface Dimension {
  readonly id: string;
  /** `country of citizenship` */
  readonly label: string;
  /** What a value looks like, for messages: `an ISO 3166-1 alpha-3 code such as CHN`. */
  readonly valuesAre: string;
  /** Codes and what they mean; absent where values are names as the agency prints them. */
  readonly values?: Readonly<Record<string, string>>;
  /** True where the values have an order of their own, which tables and charts keep. */
  readonly ordered?: true;
  /** What a value not named in `values` looks like; absent where the named ones are all, or where any name will do. */
  readonly pattern?: RegExp;
}

const NAME = "a name as the agency prints it";
const CODE = "a name in lower case with hyphens, such as ";

/** Values that stand for people whose country is not one of the codes. */
const nationalityWords: Readonly<Record<string, string>> = {
  unknown: "unknown country",
  other: "other countries",
  stateless: "stateless",
  "not-seen": "countries not seen in the source",
  "left-out-as-doubtful": "countries left out as doubtful",
};

const dimensions: readonly Dimension[] = [
  {
    id: "nationality",
    label: "country of citizenship",
    valuesAre: "an ISO 3166-1 alpha-3 code, such as CHN",
  },
  {
    id: "region",
    label: "region of the world, as the DHS Yearbook divides it",
    valuesAre: `${CODE}north-america`,
    values: {
      africa: "Africa",
      asia: "Asia",
      caribbean: "the Caribbean",
      "central-america": "Central America",
      europe: "Europe",
      "north-america": "North America",
      "north-america-other": "the rest of North America",
      oceania: "Oceania",
      "south-america": "South America",
      other: "other regions",
      unknown: "unknown region",
    },
  },
  {
    id: "state",
    label: "state or territory",
    valuesAre: "a postal code, such as TX",
    values: { ...Object.fromEntries(states), unknown: "unknown state" },
  },
  {
    id: "arresting-agency",
    label: "agency that made the arrest",
    valuesAre: "ICE, CBP, other or unknown",
    values: {
      ICE: "arrested by ICE",
      CBP: "arrested by CBP",
      other: "arrested by another agency",
      unknown: "arresting agency not known",
    },
  },
  {
    id: "criminality",
    label: "criminality, as ICE records it at intake",
    valuesAre: "convicted, pending-charges, other-violator or unknown",
    values: {
      convicted: "with a criminal conviction",
      "pending-charges": "with pending criminal charges",
      "other-violator": "with neither conviction nor pending charges",
      "non-criminal": "without a criminal conviction",
      unknown: "criminality not known",
    },
  },
  {
    id: "criminal-status",
    label: "criminal status, as the DHS Yearbook records it",
    valuesAre: "criminal or non-criminal",
    values: { criminal: "with a criminal conviction", "non-criminal": "without a criminal conviction" },
  },
  { id: "offence", label: "offence", valuesAre: `${CODE}sexual-assault` },
  {
    id: "disposition",
    label: "how the person was processed",
    valuesAre: "notice-to-appear, expedited-removal, reinstatement or other",
    values: {
      "notice-to-appear": "notice to appear (I-862)",
      "expedited-removal": "expedited removal (I-860)",
      reinstatement: "reinstatement of an earlier order (I-871)",
      other: "other processing",
      unknown: "processing not known",
    },
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  },
  {
    id: "facility-type",
    label: "kind of facility",
    valuesAre: "adult or family",
    values: { adult: "in adult facilities", family: "in family facilities" },
  },
  { id: "release-reason", label: "reason of release", valuesAre: `${CODE}bonded-out` },
  { id: "area-of-responsibility", label: "ICE area of responsibility", valuesAre: `${CODE}san-antonio` },
  { id: "technology", label: "monitoring technology", valuesAre: `${CODE}smartlink` },
  { id: "facility", label: "detention facility", valuesAre: NAME },
  { id: "city", label: "city", valuesAre: NAME },
  {
    id: "model",
    label: "model of agreement",
    valuesAre: "jail-enforcement, warrant-service-officer or task-force",
    values: {
      "jail-enforcement": "jail enforcement model",
      "warrant-service-officer": "warrant service officer model",
      "task-force": "task force model",
    },
  },
  {
    id: "level",
    label: "level of government",
    valuesAre: "state, county or city",
    values: { state: "states", county: "counties", city: "cities" },
  },
  { id: "jurisdiction", label: "jurisdiction", valuesAre: NAME },
  {
    id: "cooperation",
    label: "ICE's class of cooperation",
    valuesAre: "uncooperative or at-risk",
    values: { uncooperative: "uncooperative", "at-risk": "at risk of non-compliance" },
  },
  {
    id: "docket",
    label: "part of ICE's docket",
    valuesAre: "national, non-detained or detained",
    values: {
      national: "national docket",
      "non-detained": "non-detained docket",
      detained: "in ICE custody",
    },
  },
  {
    id: "family-unit",
    label: "family members, as ICE marks them",
    valuesAre: "famu-identifier, frc-detention or fsc-detention",
    values: {
      "famu-identifier": "identified as members of a family unit",
      "frc-detention": "detained in a family residential center",
      "fsc-detention": "detained in a family staging center",
    },
  },
  ...courtDimensions,
  ...iceDimensions,
];

const byId: ReadonlyMap<string, Dimension> = new Map(
  dimensions.map((dimension) => [dimension.id, dimension]),
);

/** The dimension with that id; `null` where there is none. */
export function findDimension(id: string): Dimension | null {
  return byId.get(id) ?? null;
}

/** A dimension's value as a reader would put it: `CHN` gives `China`, `convicted` gives `with a criminal conviction`. */
export function dimensionValueLabel(dimension: string, value: string): string {
  if (isCountryDimension(dimension)) return nationalityWords[value] ?? countryName(value);
  const named = byId.get(dimension)?.values?.[value];
  if (named !== undefined) return named;
  if (dimension === "area-of-responsibility" || dimension === "language") return placeName(value);
  if (dimension === "court") return courtName(value);
  return byId.get(dimension)?.valuesAre === NAME ? value : value.replaceAll("-", " ");
}

/** True where the dimension exists and may have that value. */
export function isDimensionValue(dimension: string, value: string): boolean {
  const known = byId.get(dimension);
  if (known === undefined || value.trim() === "") return false;
  if (isCountryDimension(dimension)) return Object.hasOwn(nationalityWords, value) || isCountry(value);
  if (known.values !== undefined && Object.hasOwn(known.values, value)) return true;
  if (known.pattern !== undefined) return known.pattern.test(value);
  if (known.values !== undefined) return false;
  return known.valuesAre === NAME || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

function isCountryDimension(dimension: string): boolean {
  return dimension === "nationality" || dimension === "departure-country";
}

function isCountry(value: string): boolean {
  return /^[A-Z]{3}$/.test(value) && countryName(value) !== value;
}

/** `new-york-nyc` gives `New York (NYC)`: the last word is the court's code. */
function courtName(value: string): string {
  const at = value.lastIndexOf("-");
  const code = value.slice(at + 1).toUpperCase();
  return at === -1 ? code : `${placeName(value.slice(0, at))} (${code})`;
}

function placeName(code: string): string {
  const words = code
    .split("-")
    .map((word) => (word === "dc" ? "DC" : `${word.charAt(0).toUpperCase()}${word.slice(1)}`));
  return words.join(" ");
}
