import type { Numeral } from "./numeral.ts";

const OPENS_ITEM: RegExp = /(?:^|\n)[ \t]*\(?$/;
const CLOSES_ITEM: RegExp = /^[.)] +\S/;
const LABEL: RegExp =
  /\b(?:[Nn]o|[Nn]os|[Nn]umber|[Ii]ssue|[Vv]ol(?:ume)?|[Ee]pisode|[Cc]hapter|[Qq]uestion|[Ff]loor|[Rr]oom|[Aa]pt|[Ss]uite|[Gg]ate|[Vv]ersion|[Ff]igure|[Ee]xhibit|[Cc]omments|[Ll]ikes|[Ss]hares|[Cc]ourtroom|[Nn]ote|[Ss]heet|[Hh]our|[Pp]art|[Cc]hannel|[Ll]ine|P\.S)[.:]? ?[#(]?$/;
/** "Words: 873", "WKRV 11", "text NEWS to 41411". */
const TAGGED: RegExp = /(?:^|\n|[·|] ?)[A-Z][a-z]+: ?$|\b[WK][A-Z]{2,3} $|\b[Tt]ext [A-Z]{2,} to $/;
const TELEPHONE: RegExp = /\+\d[\d ().-]{0,14}$/;
const AGE_CLAUSE: RegExp =
  /\b(?:who|he|she|client|son|daughter|mother|father|man|woman|wife|husband|I)(?:'m| is| was| am| turns| turned) $/i;
const BEST_OF: RegExp = /^ (?:best|worst|tips|ways|reasons|things|takeaways|facts|questions|key takeaways)\b/;

/** "two reasons", "the ten longest rows": the parts of the text itself. */
const PARTS_OF_TEXT: RegExp =
  /^ (?:\w+ ){0,2}(?:rows|columns|reasons|ways|questions|steps|examples|paragraphs|sentences|charts|tables|lessons|takeaways)\b/;
const PLACES: RegExp = /\b(?:among|in|of|into) (?:the|its|our) (?:first|top|last|bottom) $/;

/**
 * Numbers that label or number something and count nothing: the points of a list ("2. Meanwhile"), issues, questions and
 * rooms, telephone numbers, an age in a clause ("who is 41 and"), the parts of the text ("two reasons"), headlines of lists ("the 5 best").
 *
 * @returns where the masked stretch ends, -1 where the number is none of these
 */
export function maskedAsLabel(text: string, { start, end, value, plain, grouped }: Numeral): number {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (TELEPHONE.test(before) || (before.endsWith("+") && value > 0)) {
    return end + (/^[\d ().-]*/.exec(after)?.[0].trimEnd().length ?? 0);
  }
  if (value <= 20 && (PARTS_OF_TEXT.test(after) || (PLACES.test(before) && /^[.,;:)]/.test(after))))
    return end;
  if (!plain || grouped) return -1;
  if (
    value < 100 &&
    OPENS_ITEM.test(text.slice(Math.max(0, start - 4), start)) &&
    (start < 5 || before.includes("\n")) &&
    CLOSES_ITEM.test(after)
  )
    return end;
  if (LABEL.test(before) || TAGGED.test(before) || /\b(?:[Dd]onate|[Gg]ive):? [$\d, ]*$/.test(before))
    return end;
  if (value >= 14 && value <= 110 && AGE_CLAUSE.test(before) && /^(?:,| and\b|\.)/.test(after)) return end;
  return value < 100 && BEST_OF.test(after) ? end : -1;
}
