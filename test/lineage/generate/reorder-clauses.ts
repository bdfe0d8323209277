import type { Random } from "../../../src/core/index.ts";
import { capitalised, lowered } from "./reword.ts";

type Turn = readonly [pattern: RegExp, turned: (...parts: string[]) => string];

const DONE =
  "removed|arrested|detained|held|released|granted|denied|ordered|asked|told|lodged|completed|received|posted|published|signed|issued|opened|closed|dropped|extended|welcomed|counted|moved|found|filed|rejected|defended|approved|paid|disputed|banned|certified|returned|bought|cut";

const AUXILIARY = "has|have|had|is|are|was|were|been|be|who|that|which|of|will|would|may";

/** Ways to say a sentence in another order. Each takes the parts that its pattern caught. */
const TURNS: readonly Turn[] = [
  [/^(.+?),? according to ([^,"]+)\.$/, (said, who) => `According to ${who}, ${lowered(said)}.`],
  [/^According to ([^,"]+), (.+)\.$/, (who, said) => `${capitalised(said)}, as ${who} has it.`],
  [/^([^"]+), ([^,"]+) said\.$/, (said, who) => `${capitalised(who)} said that ${lowered(said)}.`],
  [/^([^"]+), ([^,"]+) says\.$/, (said, who) => `${capitalised(who)} says that ${lowered(said)}.`],
  [/^([^",]{3,60}) said(?: that)? ([^"]+)\.$/, (who, said) => `${capitalised(said)}, ${lowered(who)} said.`],
  [
    new RegExp(
      `^((?:The|A|An) (?:(?!(?:${AUXILIARY})\\b)[\\w'-]+ ){0,3}(?!(?:${AUXILIARY})\\b)[\\w'-]+|(?!They|He|She|It|We|I)[A-Z]\\w+) (${DONE}) ([^,"]+?)( (?:in|on|at|by|for|from|since|after|before|last|this|during|between) [^"]*)?\\.$`,
    ),
    (who, did, what, rest) =>
      `${capitalised(what)} ${isMany(what) ? "were" : "was"} ${did} by ${lowered(who)}${rest}.`,
  ],
  [/^([^"]+), but ([^"]+)\.$/, (one, other) => `Although ${lowered(one)}, ${other}.`],
  [/^([^"]+), while ([^"]+)\.$/, (one, other) => `While ${other}, ${lowered(one)}.`],
  [/^([^"]+), (?:because|since) ([^"]+)\.$/, (one, other) => `Since ${other}, ${lowered(one)}.`],
  [/^([^"]+), so ([^"]+)\.$/, (one, other) => `Because ${lowered(one)}, ${other}.`],
  [/^([^"]{25,}), and ([^"]{25,})\.$/, (one, other) => `${one}. ${capitalised(other)}.`],
  [
    /^((?:In|On|At|By|Since|Last|During|Under|After|Before|For|When|If|Until|While|Although|Through) [^,"]+), ([^"]+)\.$/,
    (lead, rest) => `${capitalised(rest)} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}.`,
  ],
  [
    /^([^"]{20,}) (because|when|after|before|until|if|where|since) ([^",]{10,})\.$/,
    (one, joint, other) => `${capitalised(joint)} ${other}, ${lowered(one)}.`,
  ],
  [
    /^([^"]{20,}) ((?:in|on|at|by|since|last|during|from|between) (?:the )?[^,"]{4,40})\.$/,
    (one, late) => `${capitalised(late)}, ${lowered(one)}.`,
  ],
  [/^([^"]{25,}); ([^"]{15,})\.$/, (one, other) => `${one}. ${capitalised(other)}.`],
  [/^([^"]{25,}): ([^"]{15,})\.$/, (one, other) => `${one}, namely that ${lowered(other)}.`],
  [/^([^"]{15,}), which ([^"]{10,})\.$/, (one, other) => `${one}. This ${other}.`],
];

/** The sentence in another order of its parts, by the first turn that fits; as it was where none does. */
export function reorderClauses(sentence: string, random: Random): string {
  const from = random.below(3);
  for (const [pattern, turned] of [...TURNS.slice(from), ...TURNS.slice(0, from)]) {
    const parts = pattern.exec(sentence);
    if (parts !== null) return turned(...parts.slice(1).map((part) => part ?? ""));
  }
  return sentence;
}

function isMany(what: string): boolean {
  return /^\S*\d|^(?:some|many|several|all|both|two|three|four|five|six|seven|eight|nine|ten|most)\b|\w{3,}s$/i.test(
    what,
  );
}
