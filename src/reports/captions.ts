const OPENS_CAPTION =
  /^(?:file photo|file\s?[-–—:]|photos?\s?:|image\s?:|pictured\b|this (?:file |undated |aerial |handout )*(?:photo|image|picture|photograph|frame|still)\b|in this (?:\S+ ){0,6}(?:photo|image|picture|frame|photograph)\b|an? (?:file|undated|aerial|handout|booking) (?:photo|image|picture)\b|a (?:photo|picture|screenshot) (?:shows|of|taken))/iu;

const CREDIT =
  /(?:\((?:[^()]{0,80}\b)?(?:AP|AP Photo|Associated Press|Reuters|REUTERS|AFP|Getty|Getty Images|EPA|Bloomberg|iStock|Shutterstock|Alamy|Sipa|Courtesy|courtesy|Handout|handout|[Pp]hoto(?:graph)?|[Ii]mage|[Ii]llustration|Twitter|Facebook|Instagram)\b[^()]{0,80}(?:\([^()]{0,40}\)\s*)?\)|(?:AP Photo|Getty Images|REUTERS|AFP|via AP|via Reuters|Shutterstock)(?:\s?\/\s?[\p{L} .,'’-]{0,60})?|(?:[Pp]hoto|[Ii]mage|[Cc]redit|[Pp]hoto credit|[Pp]icture|[Pp]hotograph)(?: by|:)\s?\p{Lu}[^.!?]{0,80})[.\s]*$/u;
const BRACKET_AT_END = /[.!?"”]\s*\(([^()]{3,90}(?:\([^()]{1,20}\)\s*)?)\)\s*$/u;
const NAME_WORDS =
  /^(?:(?:and|of|the|for|via|by|from|courtesy|de|del|la|van|von|&|\/|[-–—])(?:\s+|$)|\(?[\p{Lu}][\p{L}.'’&-]*[,)/]*(?:\s+|$))+$/u;

/** True for a line that says itself that it belongs to a picture: by its opening words or by the credit at its end. */
export function isMarkedCaption(line: string): boolean {
  if (line.length > 700) return false;
  if (OPENS_CAPTION.test(line)) return true;
  const tail = line.slice(-200);
  if (CREDIT.test(tail)) return true;
  const bracket = BRACKET_AT_END.exec(tail)?.[1];
  return bracket !== undefined && NAME_WORDS.test(bracket.trim()) && !/\d/.test(bracket);
}

/**
 * True for a line that reads like a caption where it stands alone between paragraphs: four to twenty-five words, no
 * mark at its end, no colon, written like a sentence and not like a heading.
 */
export function readsLikeCaption(line: string): boolean {
  if (line.length > 160 || /[.!?:;…]["'”’)]*$/.test(line) || /:\s|^[-•*#\d]|\s[|–—-]\s/.test(line))
    return false;
  const words = line.split(/\s+/);
  if (words.length < 4 || words.length > 25 || !/^\p{Lu}/u.test(line)) return false;
  if (/^(?:what|how|why|who|when|where|which|is|are|can|will|should|does|do|did)\b/i.test(line)) return false;
  const longWords = words.filter((word) => word.length > 3);
  const capitalised = longWords.filter((word) => /^["“‘(]?\p{Lu}/u.test(word)).length;
  return capitalised < longWords.length * 0.7;
}
