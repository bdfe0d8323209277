import type { Group } from "../../figures/index.ts";
import type { Tag } from "./phrases.ts";

const OFFENCES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:homicides?|murder(?:s|ers?|ing)?|manslaughter|killings?|killers?)\b/i, "homicide"],
  [
    /\b(?:sexual(?:ly)? assaults?|sex(?:ual)? offen[cs]es?|sexual assault(?:s|ed|ers)?|rapes?|rapists?|sex crimes?)\b/i,
    "sexual-assault",
  ],
  [/\bassaults?\b/i, "assault"],
  [/\bburglar(?:y|ies|s)\b/i, "burglary"],
  [/\bkidnapp(?:ing|ings|ers?)\b/i, "kidnapping"],
  [/\b(?:drugs?|narcotics)\b/i, "drugs"],
];

const ICE = "(?:the |U\\.S\\. )*(?:ICE|Immigration and Customs Enforcement)";
const CBP = "(?:the |U\\.S\\. )*(?:CBP|Customs and Border Protection|Border Patrol)";
const ARRESTED =
  "(?:arrest(?:s|ed)? (?:(?:originally|first|initially|made) )?|booked in |handed over |transferred )(?:by|from)";
const arrestPattern = (agency: string): RegExp =>
  new RegExp(
    `\\b(?:${ARRESTED} ${agency}\\b|(?:whom|that) ${agency}(?: itself)? (?:had |has |have )?(?:\\w+ )?(?:arrested|apprehended)|${agency}[ -](?:arrests?|arrested)\\b)`,
    "i",
  );
const BY_CBP = arrestPattern(CBP);
const BY_ICE = arrestPattern(ICE);

/** Who made the arrest that led to detention, where the words say so. */
function arrestingAgency(text: string): "ICE" | "CBP" | null {
  if (
    BY_CBP.test(text) ||
    /\bby (?:the )?(?:CBP|Customs and Border Protection|Border Patrol)\b|^\W*(?:and )?CBP\b/.test(text)
  )
    return "CBP";
  return BY_ICE.test(text) || /\d (?:people )?by ICE\b|^\W*(?:and )?ICE for\b/.test(text) ? "ICE" : null;
}

/**
 * Dimensions other than places that the words of a clause name: the offence of a conviction, who made the arrest,
 * criminality, kind of facility, of agreement, of jurisdiction. Only dimensions the measure has.
 */
export function wordGroup(
  text: string,
  tags: ReadonlySet<Tag>,
  noun: string | null,
  dimensions: readonly string[],
): Group {
  const group: Record<string, string> = {};
  const set = (dimension: string, value: () => string | null | undefined): void => {
    if (!dimensions.includes(dimension) || group[dimension] !== undefined) return;
    const found = value();
    if (found !== null && found !== undefined) group[dimension] = found;
  };
  const firstOf = (table: readonly (readonly [RegExp, string])[]): string | undefined =>
    table.find(([pattern]) => pattern.test(text))?.[1];
  set("offence", () => firstOf(OFFENCES));
  set("arresting-agency", () => arrestingAgency(text));
  set("criminality", () => criminalityOf(tags));
  set("criminal-status", () => criminalStatusOf(text));
  set("technology", () =>
    /\b(?:telephone|smartphone)\b|\bankle monitors?,? (?:and |or )?(?:phones|apps)/i.test(text)
      ? null
      : firstOf(TECHNOLOGIES),
  );
  set("release-reason", () => firstOf(RELEASES));
  set("cooperation", () =>
    tags.has("at-risk") ? "at-risk" : tags.has("uncooperative") ? "uncooperative" : null,
  );
  set("model", () => firstOf(MODELS));
  set("level", () =>
    /\bstates,? (?:and )?(?:counties|cities)\b/.test(text)
      ? null
      : LEVELS.find(([pattern]) => noun !== null && pattern.test(noun))?.[1],
  );
  set("facility-type", () => (/\bfamil(?:y|ies)\b/i.test(text) ? "family" : null));
  return group;
}

function criminalStatusOf(text: string): string | null {
  if (/\bnon-?criminals?\b|\bno(?:t)? (?:criminal|convicted)/i.test(text)) return "non-criminal";
  return /\bcriminals?\b|\bconvict/i.test(text) ? "criminal" : null;
}

function criminalityOf(tags: ReadonlySet<Tag>): string | null {
  if (tags.has("no-conviction")) return "other-violator";
  if (tags.has("convicted")) return "convicted";
  return tags.has("charged") ? "pending-charges" : null;
}

const RELEASES: readonly (readonly [RegExp, string])[] = [
  [/\bparole[ds]?\b/i, "paroled"],
  [/\brecognizance\b/i, "order-of-recognizance"],
  [/\border of supervision\b/i, "order-of-supervision"],
  [/\b(?:U\.S\. )?Marshals\b/, "transfer-to-marshals"],
  [/\bbond (?:set by|that|from) (?:an? )?(?:immigration )?judges?|judges? set bond/i, "bond-set-by-ij"],
  [/\b(?:(?:for|release[ds]? (?:for|to)) removal|released? to (?:be )?removed?)\b/i, "release-to-remove"],
  [/\bbond(?:ed)?\b/i, "bonded-out"],
];
const TECHNOLOGIES: readonly (readonly [RegExp, string])[] = [
  [/\bSmartLINK\b/i, "smartlink"],
  [/\bankle monitors?\b/i, "ankle-monitor"],
  [/\bGPS\b/, "gps"],
];
const MODELS: readonly (readonly [RegExp, string])[] = [
  [/\btask[- ]forces?\b/i, "task-force"],
  [/\bwarrant[- ]service\b/i, "warrant-service-officer"],
  [/\bjail(?:[- ]enforcement| model)?\b/i, "jail-enforcement"],
];
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^cit(?:y|ies)$/, "city"],
  [/^count(?:y|ies)$/, "county"],
  [/^states?$/, "state"],
];

/** ICE runs detention, so its name alone does not say who made the arrest. */
const NAMES_ICE =
  /\b(?:by|from|of) ICE\b|\bICE itself\b|\bICE(?:'s)?[ -](?:own )?arrest|\d ICE\b|\bICE:? \(?\d/;
const NAMES_CBP =
  /\bCBP\b|\bBorder Patrol\b|\b[Bb]order (?:officers|agents|arrests)\b|\bCustoms and Border\b/;

const CRIMINALITY: Readonly<Record<string, RegExp>> = {
  convicted: /\bconvict|\bcriminal/i,
  "pending-charges": /\bcharge/i,
  "other-violator":
    /\bno (?:criminal|convictions?)|\bwithout\b|\bneither\b|\bimmigration violat|\bother violat/i,
  "non-criminal": /\bnon-?criminal|\bno (?:criminal|convictions?)/i,
};

/**
 * Whether words name a value of a dimension that has words of its own; `null` for the other dimensions, whose values
 * are looked for by their labels.
 */
export function namesValue(dimension: string, value: string, words: string): boolean | null {
  switch (dimension) {
    case "arresting-agency":
      return (value === "ICE" ? NAMES_ICE : NAMES_CBP).test(words);
    case "criminality":
      return CRIMINALITY[value]?.test(words) ?? false;
    case "criminal-status":
      return value === "criminal" ? /\bcriminal|\bconvict/i.test(words) : /\bnon-?criminal/i.test(words);
    case "offence":
      return OFFENCES.some(([pattern, offence]) => offence === value && pattern.test(words));
    case "release-reason":
      return RELEASES.find(([, reason]) => reason === value)?.[0].test(words) ?? null;
    case "model":
      return MODELS.some(([pattern, model]) => model === value && pattern.test(words));
    case "cooperation":
      return value === "at-risk"
        ? /\bat risk\b/i.test(words)
        : /\bun-?cooperative|\brecalcitrant|\brefus/i.test(words);
    case "level":
      return LEVELS.some(
        ([, level]) =>
          level === value && new RegExp(`\\b(?:${level}|${level.replace(/y$/, "ie")}s)\\b`, "i").test(words),
      );
    default:
      return null;
  }
}
