import type { Group } from "../../figures/index.ts";
import type { Tag } from "./lexicon.ts";

const OFFENCES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:homicides?|murder(?:s|ers?|ing)?|manslaughter|killings?)\b/i, "homicide"],
  [/\b(?:sexual(?:ly)? assaults?|sex(?:ual)? offen[cs]es?|sexual assault(?:s|ed|ers)?|rapes?|rapists?|sex crimes?)\b/i, "sexual-assault"],
  [/\bassaults?\b/i, "assault"],
  [/\bburglar(?:y|ies|s)\b/i, "burglary"],
  [/\bkidnapp(?:ing|ings|ers?)\b/i, "kidnapping"],
  [/\b(?:drugs?|narcotics)\b/i, "drugs"],
];

const ICE = "(?:the |U\\.S\\. )*(?:ICE|Immigration and Customs Enforcement)";
const CBP = "(?:the |U\\.S\\. )*(?:CBP|Customs and Border Protection|Border Patrol)";
const ARRESTED = "(?:arrest(?:s|ed)? (?:(?:originally|first|initially|made) )?|booked in |handed over |transferred )(?:by|from)";
const arrestPattern = (agency: string): RegExp =>
  new RegExp(
    `\\b(?:${ARRESTED} ${agency}\\b|(?:whom|that) ${agency}(?: itself)? (?:had |has |have )?(?:\\w+ )?(?:arrested|apprehended)|${agency}[ -](?:arrests?|arrested)\\b)`,
    "i",
  );
const BY_CBP = arrestPattern(CBP);
const BY_ICE = arrestPattern(ICE);

/** Who made the arrest that led to detention, where the words say so. */
function arrestingAgency(text: string): "ICE" | "CBP" | null {
  if (BY_CBP.test(text)) return "CBP";
  return BY_ICE.test(text) ? "ICE" : null;
}

/**
 * Dimensions other than places that the words of a clause name: the offence of a conviction, who made the arrest,
 * criminality, kind of facility, of agreement, of jurisdiction. Only dimensions the measure has.
 */
export function wordGroup(text: string, tags: ReadonlySet<Tag>, noun: string | null, dimensions: readonly string[]): Group {
  const group: Record<string, string> = {};
  const set = (dimension: string, value: string): void => {
    if (dimensions.includes(dimension) && group[dimension] === undefined) group[dimension] = value;
  };
  const offence = OFFENCES.find(([pattern]) => pattern.test(text))?.[1];
  if (offence !== undefined) set("offence", offence);
  const agency = arrestingAgency(text);
  if (agency !== null) set("arresting-agency", agency);
  if (tags.has("no-conviction")) set("criminality", "other-violator");
  else if (tags.has("convicted")) {
    set("criminality", "convicted");
    set("criminal-status", "criminal");
  } else if (tags.has("charged")) set("criminality", "pending-charges");
  if (/\bSmartLINK\b/i.test(text)) set("technology", "smartlink");
  if (/\bankle monitors?\b/i.test(text)) set("technology", "ankle-monitor");
  if (/\bGPS\b/.test(text)) set("technology", "gps");
  if (tags.has("at-risk")) set("cooperation", "at-risk");
  else if (tags.has("uncooperative")) set("cooperation", "uncooperative");
  if (/\btask[- ]force\b/i.test(text)) set("model", "task-force");
  if (/\bwarrant[- ]service\b/i.test(text)) set("model", "warrant-service-officer");
  if (/\bjail[- ]enforcement\b/i.test(text)) set("model", "jail-enforcement");
  if (noun !== null && /^cit(?:y|ies)$/.test(noun)) set("level", "city");
  if (noun !== null && /^count(?:y|ies)$/.test(noun)) set("level", "county");
  if (noun !== null && /^states?$/.test(noun)) set("level", "state");
  if (/\bfamil(?:y|ies)\b/i.test(text)) set("facility-type", "family");
  return group;
}
