import type { Random } from "../../../src/core/index.ts";
import { pick } from "./reword.ts";

/** What sites put around a text. `{site}` is the site that prints it. */
const ABOVE = [
  "Skip to main content",
  "Subscribe now for unlimited access to {site}",
  "Listen to this article",
  "Join {site} for access to this content",
  "You have reached your maximum number of articles. Log in or create an account FREE of charge to continue reading.",
  "Please enter a valid email address.",
  "We support our publishers and content creators.",
] as const;

const WITHIN = [
  "ADVERTISEMENT",
  "CLICK HERE FOR MORE NEWS FROM THE REGION",
  "RELATED: TEN THINGS TO KNOW ABOUT THE NEW FERRY TIMETABLE",
  "Sign up for our morning newsletter",
  "Read more: Library to reopen after repairs",
  "Story continues below",
  "Share this article",
] as const;

const BELOW = [
  "{site} app: download for iOS and Android",
  "Follow us on Facebook and Instagram",
  "Copyright {site}. All rights reserved.",
  "Have a news tip? Email the newsroom.",
  "Most read",
  "Exit mobile version",
  "Support local journalism. Donate today.",
] as const;

/** What names the first publisher; `{from}` is its site, `{author}` the writer. */
const CREDITS = [
  "This story was originally published by {from}.",
  "By {author}, {from}",
  "You can view this story on the website of {from}.",
  "Originally published at {from}",
  "This article first appeared in {from} and is republished here with permission.",
  "Reference Article",
  "Source: {from}",
] as const;

const CAPTIONS = [
  "A federal office building on Tuesday. (Photo by Lena Orchard)",
  "File photo: officers outside an immigration office. (Courtesy photo)",
  "In this file photo, a bus waits outside a detention center before dawn. (Handout)",
  "An immigration courtroom, seen through the glass of its door. (Photo: Marcus Tilden)",
  "This file photo shows a charter plane on an airfield in the south of the state.",
] as const;

/** A line above, within or below the text. */
export function furnitureLine(place: "above" | "within" | "below", site: string, random: Random): string {
  const lines = { above: ABOVE, within: WITHIN, below: BELOW }[place];
  return pick(lines, random).replace("{site}", site);
}

/** A line that names who had it first. */
export function creditLine(from: string, author: string, random: Random): string {
  return pick(CREDITS, random).replace("{from}", from).replace("{author}", author);
}

export function captionLine(random: Random): string {
  return pick(CAPTIONS, random);
}
