import { addDays, endOf, type Time } from "../../../src/core/index.ts";
import type { Random } from "./random.ts";
import type { Rendered } from "./template.ts";
import { dayWords } from "./words/time-words.ts";

const LEADS = [
  "Immigration enforcement is back at the center of the debate in Washington.",
  "The agency released new data after a request from reporters.",
  "Lawmakers from both parties have asked for better numbers.",
  "The White House declined to comment on the figures.",
  "Advocates and officials disagree on what the numbers mean.",
  "For years, the subject received little attention outside of courtrooms.",
  "Congress is due to take up the department's budget next week.",
  "The issue has divided voters in border states and far from them.",
  "Researchers have long asked the government to publish its records.",
  "The numbers tell a story that slogans do not.",
];

const TRAILS = [
  "The agency did not respond to a request for comment.",
  "A spokesperson declined to elaborate.",
  "Critics say that the system needs more money and more judges.",
  "Supporters of stricter enforcement welcomed the publication.",
  "The union that represents officers has asked for more staff.",
  "Officials cautioned that the data are subject to revision.",
  "Local officials said that they had not been consulted.",
  "It was not immediately clear how the new policy would work.",
];

const TITLES = [
  "What the immigration numbers say",
  "Inside the debate over deportations",
  "New data shed light on immigration enforcement",
  "Immigration: a look at the record",
  "How the enforcement system works today",
  "Fact sheet: the state of immigration enforcement",
];

/** A sentence inside a short report of one to four sentences. */
export interface Report extends Rendered {
  readonly published: string | null;
}

/**
 * Puts a rendered sentence into a report: sometimes alone, sometimes with a sentence before or after it, sometimes with a
 * title and a line that states the day of publication, two to ten weeks after the time the sentence speaks of.
 */
export function placeInReport(sentence: Rendered, time: Time | null, random: Random): Report {
  const first = sentence.text.split("\n\n")[0] ?? "";
  const hasOwnTitle = first !== sentence.text && !/[.:?]$/.test(first);
  const isLine = !/[.?]$/.test(sentence.text);
  const lead = !hasOwnTitle && random.chance(0.25) ? `${random.pick(LEADS)}${isLine ? "\n\n" : " "}` : "";
  const trail = random.chance(0.25) ? `${isLine ? "\n\n" : " "}${random.pick(TRAILS)}` : "";
  const isDated = !hasOwnTitle && time !== null && random.chance(0.25);
  const published = isDated && time !== null ? addDays(endOf(time), random.between(14, 70)) : null;
  const head =
    published === null ? "" : `${random.pick(TITLES)}\n\nPublished ${dayWords(published, random)}\n\n`;
  const before = head + lead;
  return {
    text: before + sentence.text + trail,
    start: sentence.start + before.length,
    end: sentence.end + before.length,
    published,
  };
}
