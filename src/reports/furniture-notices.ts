import { type FurnitureRule, lineRule, rule } from "./furniture-rule.ts";

/** What a page says around its article and not as part of it: sign-in walls, letters to subscribers, law, bylines. */
export const NOTICE_RULES: readonly FurnitureRule[] = [
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
