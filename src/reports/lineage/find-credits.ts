import type { Credit } from "./lineage.ts";

/** The name of an outlet: up to five words that begin with a capital, or an address. */
const OUTLET =
  "(?:the )?(?:[A-Z][\\w&'’-]*(?:\\.[A-Za-z]{2,})?|[a-z\\d-]+\\.(?:com|org|net|news))(?: (?:of |the |and )?[A-Z\\d][\\w&'’-]*){0,4}";

/** Wordings inside a report that give its news to another outlet, which is the first group. */
const IN_TEXT: readonly RegExp[] = [
  new RegExp(`\\b(${OUTLET}) has (?:learned|reported)\\b`, "g"),
  new RegExp(`\\b(${OUTLET}) (?:first reported|reported (?:first|earlier)|was first to report)\\b`, "g"),
  new RegExp(`\\b(?:[Ff]irst|[Pp]reviously) reported (?:by|in|on|at) (${OUTLET})`, "g"),
  new RegExp(`\\b(?:[Aa]ccording to|[Rr]eported by|[Cc]iting) (?:a report (?:by|in|from) )?(${OUTLET})`, "g"),
  new RegExp(`\\b(?:obtained|reviewed|seen|compiled|first told) (?:by|to) (${OUTLET})`, "g"),
  new RegExp(`\\b(${OUTLET}) reports? (?:via|that)\\b`, "g"),
];

/** Lines about the whole text: where it stood first, and where the original is. Some name the outlet. */
const NOTICES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|appeared|posted) (?:by|in|on|at) (${OUTLET})`,
    "g",
  ),
  new RegExp(`\\b(?:[Vv]ia|[Ss]ource|[Hh]/[Tt])\\s*[:–—-]\\s*(${OUTLET})`, "g"),
  new RegExp(
    `\\b(?:[Rr]epublished|[Rr]eprinted|[Ss]yndicated|[Dd]istributed) (?:\\w+ )?(?:from|by|with (?:the )?permission (?:of|from)|courtesy of) (${OUTLET})`,
    "g",
  ),
  /\b(?:view|read|see) (?:this|the) (?:full |original |whole )?(?:story|article|report) (?:on|at) (?:their|its|the) (?:web ?site|original|page)\b/gi,
  /\b(?:this|the) (?:story|article|report|post|piece) (?:was |has been |is )?(?:originally |first |previously )?(?:published|appeared|posted|produced|republished|reprinted|syndicated|adapted|translated|provided)\b[^\n.]{0,80}/gi,
  /\bappeared first on\b[^\n.]{0,80}/gi,
  /\b(?:reference|original|source) (?:article|story|report|link)\b/gi,
  /\bread (?:the )?(?:full|original|whole) (?:story|article|report)\b/gi,
];

const NAMED_IN_NOTICE = new RegExp(`\\b(?:by|at|on|in|from) (${OUTLET})`);

/** Names that are agencies or places of data, not outlets a text is taken from. */
const NOT_OUTLET =
  /^(?:the )?(?:U\.?S|ICE|DHS|CBP|EOIR|USCIS|Immigration|Customs|Department|Homeland|Justice|Congress|White House|Biden|Trump|President|Census|Court|Board|Executive|Federal|Office|Government|Government Accountability|Secretary|Director|Sheriff|Governor|Mayor|Judge|Officials?|Data|Figures|Records|Table|It|He|She|They)\b/i;

/** The lines in which a text, furniture included, credits another. In the order of the text, each stretch once. */
export function findCredits(text: string): readonly Credit[] {
  const found = [...creditsBy(NOTICES, text, true), ...creditsBy(IN_TEXT, text, false)];
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  let end = -1;
  return found.filter((credit) => {
    const isFree = credit.start >= end;
    if (isFree) end = credit.end;
    return isFree;
  });
}

function creditsBy(patterns: readonly RegExp[], text: string, isNotice: boolean): Credit[] {
  const found: Credit[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const outlet = (match[1] ?? NAMED_IN_NOTICE.exec(match[0])?.[1])?.replace(/^the /, "") ?? null;
      if (outlet !== null && NOT_OUTLET.test(outlet)) continue;
      const surface = match[0].trimEnd();
      found.push({ start: match.index, end: match.index + surface.length, surface, outlet, isNotice });
    }
  }
  return found;
}
