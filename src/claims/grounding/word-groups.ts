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
  if (/\b(?:arrested (?:(?:originally|first|initially) )?by|arrests? (?:made )?by|booked in by|in by|from|handed over by|transferred (?:by|from)) (?:the )?(?:CBP|Border Patrol|U\.S\. Customs and Border Protection|Customs and Border Protection)\b|\bCBP arrests?\b/i.test(text)) {
    set("arresting-agency", "CBP");
  }
  if (/\b(?:arrested (?:(?:originally|first|initially) )?by|arrests? (?:made )?by|in by) (?:the )?(?:ICE|Immigration and Customs Enforcement)\b|\bICE arrests\b/i.test(text)) set("arresting-agency", "ICE");
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
