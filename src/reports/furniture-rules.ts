import { NOTICE_RULES } from "./furniture-notices.ts";
import { AGO, CLOCK, DAY, END, type FurnitureRule, lineRule, MONTH, rule, STAMP } from "./furniture-rule.ts";

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
  ...NOTICE_RULES,
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
