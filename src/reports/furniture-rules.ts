/** One kind of page furniture, and how a line of it reads. */
export interface FurnitureRule {
  readonly reason: string;
  /** First words, in lower case, of the lines the pattern can hold for; `*` for lines that begin with no letter. `null`: any. */
  readonly opens: readonly string[] | null;
  readonly pattern: RegExp;
  /** Holds for a single sentence inside a longer line too, not only for a line of its own. */
  readonly inSentence?: true;
  /** Lower-case words without which the pattern cannot hold: spares the search in most lines. */
  readonly needs?: string;
}

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const CLOCK =
  "(?:(?:,|\\s|at|\\||[·•–—-])*\\d{1,2}(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[a-z]{2,4}\\)?)?)?";
const DAY = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const AGO =
  "(?:\\d+|an?|one|two|few|a few)\\s+(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\\s+ago";
const STAMP =
  "(?:first |last |originally )?(?:posted|published|updated|modified|created|date)(?:\\s+(?:on|at))?\\s*[:|–—-]?\\s*";
const END = "\\s*[.!»›>→…|:]*$";

function rule(
  reason: string,
  opens: string,
  source: string,
  inSentence?: true,
  needs?: string,
): FurnitureRule {
  const pattern = new RegExp(source, "i");
  return {
    reason,
    opens: opens === "" ? null : opens.split(" "),
    pattern,
    ...(inSentence && { inSentence }),
    ...(needs !== undefined && { needs }),
  };
}

/** A rule for lines of their own only, whose pattern needs certain words. */
function lineRule(reason: string, needs: string, source: string): FurnitureRule {
  return rule(reason, "", source, undefined, needs);
}

/**
 * Furniture that news pages carry, recognised by wording. Each pattern is tried on one line or sentence of at most
 * 400 characters, anchored at its start, so that running text which only mentions such words stays.
 */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  // What a page asks its reader to do.
  rule(
    "call to action",
    "click please tap",
    "^(?:please )?(?:click|tap) (?:here|below|on (?:the|this)|the link|through)\\b.*$",
    true,
  ),
  rule(
    "call to action",
    "for to we you",
    "^(?:to |you can |we |for )[^.]{0,160}\\b(?:by )?(?:clicking|tapping|click|tap) (?:here|on (?:the|this) link|(?:the|this) link)\\b[^.]{0,60}[.!]?$",
    true,
  ),
  rule(
    "call to action",
    "you",
    "^you can (?:view|read|see|find) (?:the|this) (?:full |original |entire )?(?:story|article|post|report)\\b.{0,120}$",
    true,
  ),
  rule(
    "call to action",
    "we",
    "^we support our (?:publishers|content|journalists|authors|readers)\\b.{0,100}$",
    true,
  ),
  rule(
    "call to action",
    "discover explore find learn load read see show view watch",
    "^(?:read|see|learn|find out|view|discover|watch|show|load|explore) (?:more|also|next|full (?:story|article|bio|coverage|list)|the full (?:story|article|report|interview|statement)|(?:all )?(?:comments|photos|gallery|original|here))(?:\\s*(?:[:|»›>→…—–-]|\\b(?:on|from|about|here|at|in|by|of|stories|articles|news)\\b).{0,200})?" +
      END,
    true,
  ),
  rule(
    "call to action",
    "download get install open try",
    "^(?:get|download|install|open|try) (?:the|our) (?:[a-zà-ɏ\\d'’.&+-]+ ){0,4}apps?\\b.{0,80}$",
    true,
  ),
  rule(
    "call to action",
    "log sign",
    `^(?:sign|log) (?:up|in|on)(?: (?:now|here|today|free|to|for|with|using|below|and)\\b.{0,160})?${END}`,
    true,
  ),
  rule(
    "call to action",
    "subscribe",
    `^subscribe(?: (?:now|here|today|free|to|for|with|by|and|on|via)\\b.{0,200})?${END}`,
    true,
  ),
  rule(
    "call to action",
    "bookmark comment comments copy email gift like listen pin print report save share tweet",
    "^(?:share|save|print|email|listen|like|tweet|pin|gift|bookmark|copy link|comments?|report)(?: (?:this|the|on|via|to|with|full|article|story|link|post|page|friends|a typo|an error)\\b.{0,60})?" +
      END,
  ),
  rule(
    "call to action",
    "share",
    "^share on (?:facebook|twitter|x|linkedin|whatsapp|social media)\\b.{0,40}$",
    true,
  ),
  rule(
    "call to action",
    "bluesky copied copy e email facebook flipboard instagram link linkedin messenger pinterest print reddit share sms telegram threads tiktok twitter whatsapp x youtube",
    "^(?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|reddit|telegram|print|flipboard|pinterest|instagram|threads|bluesky|youtube|tiktok|messenger|sms|copy|link|share|copied!?)(?:[\\s,|·•/]+(?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|reddit|telegram|print|flipboard|pinterest|instagram|threads|bluesky|youtube|tiktok|messenger|sms|copy|link|share|copied!?))*$",
  ),
  rule(
    "call to action",
    "find follow join like",
    "^(?:like us\\b|(?:follow|find|join) us\\b|follow (?:me|him|her|them) (?:on|at)\\b|(?:follow|join) (?:our|the conversation|the discussion)\\b|follow @\\S+|follow (?:[a-zà-ɏ'’.&-]+ ){1,5}on (?:facebook|twitter|x|instagram|threads|bluesky|linkedin|whatsapp|telegram|google news|truth social)\\b).{0,140}$",
    true,
  ),
  rule(
    "call to action",
    "don never stay",
    "^(?:don['’]t miss|never miss|stay (?:informed|connected|tuned|up to date|up-to-date|in the know|ahead))\\b.{0,160}$",
    true,
  ),
  rule(
    "call to action",
    "back help please support",
    "^(?:please )?(?:support|help (?:us|support)|back) (?:our|us|independent|local|public|nonprofit|quality|free)\\b.{0,30}\\b(?:journalism|reporting|newsroom|news|work|mission|coverage)\\b.{0,120}$",
    true,
  ),
  rule(
    "call to action",
    "become contribute donate make",
    "^(?:donate(?: (?:now|today|here|to)\\b.{0,100})?|become an? (?:\\S+ )?(?:member|subscriber|supporter|donor|patron)\\b.{0,120}|make (?:a|your) (?:\\S+ )?(?:donation|gift|contribution)\\b.{0,120}|contribute (?:now|today|here).{0,60})" +
      END,
    true,
  ),
  rule(
    "call to action",
    "contact e email got have reach send",
    "^(?:(?:have|got) (?:a|any) (?:news )?(?:tip|story|question|comment|correction)s?\\b.{0,160}|(?:send|email|e-mail) (?:us|your|tips|a tip|letters|news tips)\\b.{0,140}|(?:contact|reach|email) (?:the (?:author|reporter|writer|newsroom)|[a-zà-ɏ'’.-]+(?: [a-zà-ɏ'’.-]+)?) (?:at|via|on) .{0,60}(?:@|\\d{3}[-.)]).{0,60})$",
    true,
  ),
  rule(
    "call to action",
    "enable listen now play turn up video watch",
    "^(?:listen to this (?:article|story)|play (?:video|audio|now)|watch (?:live|now|the video|the moment|below)|now playing|up next|video player is loading|enable (?:javascript|cookies|notifications)|turn on notifications)\\b.{0,100}$",
    true,
  ),
  rule(
    "call to action",
    "* add back collapse comment comments continue expand join keep leave login no post scroll swipe write",
    "^(?:(?:continue|keep) reading|scroll (?:down|to continue|for more)|back to (?:top|home|article)|swipe (?:left|right)|expand|collapse|(?:leave|post|add|write) a (?:comment|reply|review)|\\d+ (?:comments?|shares?|likes|views|replies)|comments? ?(?:\\(\\d+\\)|are closed\\.?|off)|no comments(?: yet)?|join the discussion|login to comment)(?: (?:below|the main story).{0,60})?" +
      END,
    true,
  ),
  rule(
    "call to action",
    "add choose make set",
    "^(?:make|add|set|choose) .{1,60} (?:a|as a|your) preferred source\\b.{0,60}$",
    true,
  ),
  // Pointers to other stories.
  rule(
    "related story",
    "also editor editors icymi in latest more most must read recommended related see top trending up video watch what you",
    "^(?:related(?: (?:articles?|stor(?:y|ies)|content|posts?|coverage|topics?|news|links?|reading|videos?|tags?))?|also (?:read|see|on)|read next|what to read next|recommended(?: (?:for you|stories|reading|videos))?|you (?:may|might) (?:also )?(?:like|be interested in)|trending(?: (?:now|stories|news))?|most (?:read|popular|viewed|shared)|top (?:stories|news|headlines)|up next|editors?['’]s? (?:picks?|choice)|latest (?:news|stories|headlines|videos)|in case you missed it|icymi|see also|must[- ]reads?|more (?:news|stories|coverage|headlines|videos)|in other news|in this (?:story|article)|in related news|watch|video)(?:\\s*(?:[:|»›>→]|[–—-] ).{0,250})?$",
  ),
  rule(
    "related story",
    "also more must read related see watch",
    "^(?:related|watch|read|read next|see also|also read|more|must read):\\s.{1,250}$",
    true,
  ),
  rule("related story", "more", `^more (?:from|in) [a-zà-ɏ'’ .&]{2,50}${END}`),
  rule(
    "related story",
    "original reference source",
    "^(?:reference|original|source) (?:article|link|story|post)s?\\b\\s*:?.{0,120}$",
  ),
  // Page frame.
  rule("site icon", "site", "^site (?:icon|logo)\\b.{0,80}$"),
  lineRule("site icon", "logo", "^(?:[a-zà-ɏ\\d'’.&-]+ ){0,5}logo$"),
  rule(
    "navigation",
    "exit go switch view",
    "^(?:exit|view|switch to|go to) (?:the )?(?:mobile|desktop|full|classic|amp) (?:version|site)\\.?$",
  ),
  rule(
    "navigation",
    "jump skip",
    "^(?:skip to|jump to|skip) (?:the )?(?:main |primary )?(?:content|navigation|search|footer|menu|main|article|comments)\\b.{0,40}$",
  ),
  rule(
    "navigation",
    "account classifieds close contents e epaper home jobs loading menu my newsletter newsletters next obituaries open podcast podcasts prev previous search sections table toggle weather",
    "^(?:menu|home|search|close|open menu|close menu|toggle (?:menu|navigation|search)|next|previous|prev|next (?:article|post|story|page)|previous (?:article|post|story|page)|table of contents|contents|sections|loading\\.*|my account|account|newsletters?|podcasts?|e-?paper|jobs|classifieds|obituaries|weather)$",
  ),
  rule("navigation", "home", "^home\\s*[>»›/|].{0,160}$"),
  rule(
    "navigation",
    "categories category filed keywords posted tag tags topic topics",
    "^(?:tags?|filed under|categor(?:y|ies)|keywords|posted in|topics?)\\s*:\\s.{1,200}$",
  ),
  rule("navigation", "*", "^#[a-zà-ɏ\\d_]+(?:[\\s,]+#[a-zà-ɏ\\d_]+)*$"),
  rule(
    "advertisement",
    "ad ads advert advertisement advertisment article content continue paid partner post promoted remove skip sponsored story text",
    "^(?:advert|advertise?ment|(?:sponsored|promoted|paid|partner) ?(?:content|post|by .{0,60})?|ad|ads by .{0,40}|ad feedback|(?:story|article|content|text|post) continues? (?:below|after)\\b.{0,40}|continue(?: reading)? below.{0,40}|remove ads|skip ad)\\.?$",
    true,
  ),
  rule(
    "reading time",
    "* about estimated read reading one two three four five six seven eight nine ten",
    "^(?:(?:estimated )?read(?:ing)? time:?\\s*)?(?:about )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?- ?|\\s+)?min(?:ute)?s?\\.?(?:\\s*|-)(?:read|to read|reading time|listen|watch)\\b.{0,20}$",
  ),
  rule(
    "reading time",
    "estimated read reading",
    "^(?:estimated )?read(?:ing)? time:?\\s*\\d{1,3} ?min(?:ute)?s?\\.?$",
  ),
  rule(
    "date line",
    "first last originally posted published updated modified created date",
    `^(?:${STAMP})(?:${AGO}|${DAY}|today|yesterday|${MONTH}\\s+\\d{1,2}|\\d{1,2}:\\d\\d).{0,80}$`,
  ),
  rule(
    "date line",
    "* a an one two few mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december",
    `^(?:${AGO}|${DAY}${CLOCK})$`,
  ),
  rule("date line", "*", "^\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[a-z]{2,4}\\)?)?$"),
  rule(
    "slide counter",
    "* gallery image photo show slide video",
    "^(?:(?:photo|image|slide|video|show all|gallery)\\s*:?\\s*)?\\d{1,3}\\s?(?:of|/)\\s?\\d{1,3}(?:\\s*(?:photos?|images?|slides?|pages?))?$",
  ),
  // Walls, letters, law.
  rule("sign-in wall", "join", "^join .{1,60} for (?:full |free |unlimited )?access\\b.{0,80}$", true),
  rule(
    "sign-in wall",
    "you",
    "^you(?:['’]ve| have) (?:reached|read|used|hit|viewed) (?:your|the|all|\\d+)\\b.{0,100}\\b(?:articles?|limit|stories|pages)\\b.{0,80}$",
    true,
  ),
  rule(
    "sign-in wall",
    "by",
    "^by (?:entering|providing|submitting|clicking|signing|creating|subscribing|continuing|checking|registering|using|joining|pressing|pushing)\\b.{0,220}\\b(?:agree|agreeing|consent|accept|acknowledge|terms|privacy)\\b.{0,220}$",
    true,
  ),
  rule(
    "sign-in wall",
    "confirm enter please provide verify",
    "^(?:please )?(?:enter|provide|confirm|verify) (?:a|your|the) (?:valid |correct )?(?:e-?mail|password|name|username|zip|phone)\\b.{0,100}$",
    true,
  ),
  rule(
    "sign-in wall",
    "log login sign signin",
    "^(?:log|sign) ?in(?:,)? or (?:create|register|subscribe|sign|join)\\b.{0,160}$",
    true,
  ),
  rule(
    "sign-in wall",
    "create open register start",
    "^(?:create|register for|open|start) (?:an|a|your) (?:free |new )?(?:account|trial|profile)\\b.{0,120}$",
    true,
  ),
  rule(
    "sign-in wall",
    "already don forgot forgotten need not",
    "^(?:already (?:a |an |have |registered|subscribed)|not a (?:subscriber|member)|forgot(?:ten)? (?:your )?password|don['’]t have an account|need an account)\\b.{0,120}$",
    true,
  ),
  rule(
    "sign-in wall",
    "this",
    "^this (?:article|content|story|page|post|video) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|locked|restricted)\\b.{0,60}\\b(?:subscribers?|members?|registered|premium|subscription)\\b.{0,80}$",
    true,
  ),
  rule(
    "sign-in wall",
    "to",
    "^to (?:continue|keep|finish|unlock|access|read)\\b.{0,60}\\b(?:reading|article|story|content|access)\\b.{0,60}\\b(?:subscribe|register|log ?in|sign ?in|sign up|account|subscription)\\b.{0,80}$",
    true,
  ),
  rule(
    "sign-in wall",
    "an invalid required something thank thanks this you your",
    "^(?:your email address will not be published|required fields are marked|invalid email|thank you for (?:subscribing|signing up|registering|reading)|thanks for (?:reading|subscribing|signing up)|you are (?:now )?(?:logged in|subscribed|signed in)|something went wrong|an error (?:has )?occurred|this field is required)\\b.{0,140}$",
    true,
  ),
  rule(
    "newsletter prompt",
    "get receive have want start",
    "^(?:get|receive|have|want|start your)\\b.{0,120}\\b(?:newsletters?|(?:in|to) your (?:e-?mail|inbox)|inbox|breaking news alerts|email alerts)\\b.{0,120}$",
    true,
  ),
  rule(
    "newsletter prompt",
    "our the",
    "^(?:the|our) .{0,60}\\bnewsletter (?:brings|delivers|is|gives|goes|rounds)\\b.{0,160}$",
    true,
    "newsletter",
  ),
  lineRule("newsletter prompt", "newsletter", "^(?:[a-zà-ɏ'’&-]+ ){0,4}newsletters?(?: sign-?up)?[.:!]?$"),
  lineRule(
    "subscription price",
    "$",
    "^(?=.{0,160}[$]\\s?\\d)(?=.{0,160}\\b(?:subscri|cancel any ?time|free trial|unlimited|digital access|introductory|billed|try (?:it )?for|premium|offer ends)).{0,200}$",
  ),
  rule(
    "subscription price",
    "just only from save special limited",
    "^(?:just|only|from|save|special offer|limited[- ]time offer)\\b[^.]{0,40}[$€£]\\s?\\d[\\d.]*\\s?(?:/|per|an?|for|every)\\s?(?:\\d+ |the first )?(?:week|month|mo|year|yr|day)s?\\b.{0,60}$",
  ),
  rule(
    "cookie or privacy notice",
    "our this we",
    "^(?:we|this (?:web)?site|our (?:web)?site|this page)(?: and our partners)? (?:uses?|stores?) (?:cookies|akismet|technolog).{0,260}$",
    true,
  ),
  rule(
    "cookie or privacy notice",
    "accept allow decline manage reject",
    "^(?:accept|manage|reject|allow|decline) (?:all )?(?:cookies?|preferences|consent|choices)\\b.{0,60}$",
    true,
  ),
  rule(
    "cookie or privacy notice",
    "terms privacy cookie cookies do your accessibility contact about advertise site sitemap help careers imprint legal",
    "^(?:terms(?: (?:of (?:use|service|sale)|and conditions|& conditions))?|privacy(?: policy| notice| settings)?|cookies?(?: policy| settings| preferences)?|do not sell\\b.{0,60}|your (?:privacy|us privacy|ad) (?:choices|rights)|accessibility(?: statement)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|site ?map|help(?: center)?|careers|imprint|legal)(?:\\s*(?:[|·•,/&–—-]|\\band\\b)\\s*.{0,200})?$",
  ),
  rule(
    "cookie or privacy notice",
    "learn see this",
    "^(?:this site is protected by recaptcha|learn how your comment data is processed|see our privacy)\\b.{0,160}$",
    true,
  ),
  rule(
    "copyright notice",
    "* copyright",
    "^(?:copyright\\b|©|\\(c\\)\\s*(?:\\d{4}|copyright)).{0,260}$",
    true,
  ),
  rule("copyright notice", "", "^.{0,200}\\ball rights reserved\\b.{0,160}$", true, "rights reserved"),
  rule(
    "copyright notice",
    "this",
    "^this (?:material|content|work) may not be (?:published|broadcast|reproduced|rewritten|republished|copied)\\b.{0,200}$",
    true,
  ),
  rule(
    "republishing notice",
    "the this",
    "^(?:this|the) (?:article|story|post|piece|content|column|essay)\\b.{0,120}? (?:(?:was |has been |is )?(?:originally|first|previously) (?:published|appeared|posted)|appeared first|appeared originally|(?:was|is|has been) (?:republished|reprinted|syndicated|provided by|produced by|published under|translated by|auto-?generated|generated from|excerpted))\\b.{0,200}$",
    true,
  ),
  rule(
    "republishing notice",
    "this",
    "^this report (?:was |has been |is )?(?:originally|first|previously) (?:published|appeared|posted) (?:by|on|at|in)\\b.{0,160}$",
    true,
  ),
  rule(
    "republishing notice",
    "* first h originally reprinted republish republished source the this via",
    "^(?:\\(?this (?:story|article|report) has (?:not )?been (?:edited|updated|corrected|republished|published)\\b.{0,160}|the post .{1,200} (?:appeared first|first appeared) on .{1,80}|(?:originally|first) (?:published|appeared|posted) (?:by|on|at|in) .{1,120}|republish(?:ed)? (?:this|with|under|from|our)\\b.{0,160}|reprinted (?:with|from|by)\\b.{0,160}|(?:source|via|h/t)\\s*[:–—-]\\s*(?:https?://)?[\\w-]+(?:\\.[\\w-]+)+\\S*)$",
    true,
  ),
  // Who wrote it.
  rule(
    "byline",
    "* additional with reporting editing writing compiled production graphics research edited photograph photographs photo photos translated",
    "^\\(?(?:additional |with )?(?:reporting|editing|writing|compiled|production|graphics|research|edited|photographs?|photos|translated)\\b[^.!?]{0,60}\\bby [a-zà-ɏ][^!?]{1,200}$",
    true,
  ),
  rule(
    "byline",
    "",
    "^[^.!?]{2,160}\\bcontributed (?:(?:reporting|research)\\b.{0,60}|to (?:this|the) (?:report|story|article|piece)[.)]*)$",
    true,
    "contributed",
  ),
  lineRule(
    "byline",
    " is a",
    "^.{2,80}\\bis an? (?:\\S+ ){0,4}(?:reporter|writer|editor|correspondent|journalist|columnist|producer|contributor|fellow)\\b.{0,20}\\b(?:for|at|with|covering|based|who covers)\\b.{0,160}$",
  ),
];

/** Bylines and lines that only say where a dispatch comes from; capital letters matter here. */
export const NAME_RULES: readonly FurnitureRule[] = [
  {
    reason: "byline",
    opens: ["by", "written", "reported", "reporting", "story", "posted", "words", "author", "authors"],
    pattern:
      /^(?:(?:[Bb]y|BY|Written by|Reported by|Reporting by|Story by|Posted by|Words by|Authors?:)[:\s]\s*)(?:Dr\.? )?\p{Lu}[\p{L}.'’-]+(?:(?:,? (?:and|&|y) |[\s,|/]+)(?:(?:de|van|von|del|la|da|bin|al|der|for|of|at|the|in) ?){0,2}[\p{Lu}@][\p{L}.'’-]*){0,14}\s*(?:[|·•,–—-].{0,80})?$/u,
  },
  {
    reason: "date line",
    opens: null,
    needs: "(",
    pattern:
      /^\p{Lu}[\p{Lu} .,'’-]+(?:,[^()—]{0,40})?\s*\((?:AP|Reuters|REUTERS|AFP|UPI|CNN|Bloomberg|CN|BP|TNS|EFE)[^)]{0,30}\)\s*[—–-]*$/u,
  },
  {
    reason: "link",
    opens: null,
    pattern:
      /^(?:(?:<?https?:\/\/\S+>?|www\.\S+|pic\.twitter\.com\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|!?\[[^\][]{0,200}\]\([^()\s]{1,500}\)|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|gov|co\.uk)(?:\/\S*)?)(?:\s[\s,|·•]*|$))+$/,
  },
];
