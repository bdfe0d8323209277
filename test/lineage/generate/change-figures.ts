import type { Random } from "../../../src/core/index.ts";
import type { FigureEffect } from "./lineage-report.ts";
import { capitalised, pick } from "./reword.ts";

/** How often a rewriter does what to a figure of 1,000 or more; what is left over is kept. Shares of 1. */
export interface FigureHabits {
  readonly round: number;
  readonly dequantify: number;
  readonly slip: number;
  readonly swapPopulation: number;
  readonly dropAsOf: number;
  readonly dropAttribution: number;
}

export const NO_CHANGE: FigureHabits = {
  round: 0,
  dequantify: 0,
  slip: 0,
  swapPopulation: 0,
  dropAsOf: 0,
  dropAttribution: 0,
};

const HEDGE = "about|around|some|roughly|nearly|almost|more than|over|approximately|close to";
const FIGURE = new RegExp(
  `(?<![\\w$.-])(?:(${HEDGE}) )?(\\$?)(\\d{1,3}(?:,\\d{3})+)(?![\\d,]*\\d)( (?:people|cases|detainees|noncitizens|removals|beds|orders))?(?: (?=([a-z]+)))?`,
  "gi",
);
const AS_OF =
  /,? (?:as of|on) (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4}|(?!, \d{4})),?(?=[ .]|$)/;
const ATTRIBUTION = /, (?:according to [^,"]{4,60}|[^,"]{4,50} (?:said|says|shows|show))(?=\.$)/;

const OTHER_POPULATION: Readonly<Record<string, readonly string[]>> = {
  people: ["migrants", "convicted persons", "families"],
  cases: ["people", "orders"],
  detainees: ["deportees", "convicts"],
  noncitizens: ["border crossers", "undocumented immigrants"],
  removals: ["arrests", "voluntary returns"],
  beds: ["detainees"],
  orders: ["people"],
};

/**
 * Does to a sentence's figures what rewriters do to them, and says what. A changed figure comes back as one private
 * character each, so that later rewording leaves it alone; `restore` puts it back.
 */
export function changeFigures(sentence: string, habits: FigureHabits, random: Random): ChangedSentence {
  const effects: FigureEffect[] = [];
  const held: string[] = [];
  const dropped = (text: string, pattern: RegExp, kind: FigureEffect["kind"], chance: number): string => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || !random.chance(chance)) return text;
    effects.push({ kind, from: found.replace(/^,? |,$/g, ""), to: "" });
    return text.replace(pattern, "");
  };
  let text = dropped(sentence, AS_OF, "as-of-dropped", habits.dropAsOf);
  text = dropped(text, ATTRIBUTION, "attribution-dropped", habits.dropAttribution);
  text = text
    .split(/("[^"]*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(FIGURE, (...found: (string | undefined)[]) => {
            const whole = found[0] ?? "";
            const gap = whole.endsWith(" ") ? " " : "";
            const change = changed(found, habits, random);
            effects.push({ kind: change.kind, from: whole.trimEnd(), to: change.to });
            const isOpening = /^\p{Lu}/u.test(whole);
            held.push(isOpening ? capitalised(change.to) : change.to);
            const after = gap !== "" && change.needsOf ? " of " : gap;
            return String.fromCharCode(0xe000 + held.length - 1) + after;
          }),
    )
    .join("");
  const spelled = effects.map((effect) => {
    const shown = held.find((text) => text.toLowerCase() === effect.to.toLowerCase());
    return shown === undefined ? effect : { ...effect, to: shown };
  });
  return {
    text,
    effects: spelled,
    restore: (later) => later.replace(/[\ue000-\uf8ff]/g, (mark) => held[mark.charCodeAt(0) - 0xe000] ?? ""),
  };
}

export interface ChangedSentence {
  readonly text: string;
  readonly effects: readonly FigureEffect[];
  readonly restore: (later: string) => string;
}

interface Change {
  readonly kind: FigureEffect["kind"];
  readonly to: string;
  readonly needsOf: boolean;
}

function changed(found: readonly (string | undefined)[], habits: FigureHabits, random: Random): Change {
  const [whole = "", hedge = "", sign = "", digits = "", noun = "", next = ""] = found;
  const value = Number(digits.replaceAll(",", ""));
  const draw = random.next();
  const bound = (share: number, before: number): boolean => draw >= before && draw < before + share;
  let before = 0;
  if (bound(habits.round, before)) return rounded(whole.trimEnd(), sign, value, noun, random);
  before += habits.round;
  if (bound(habits.dequantify, before))
    return { kind: "dequantified", ...dequantified(sign, value, noun, next) };
  before += habits.dequantify;
  if (bound(habits.slip, before))
    return plain("digit-slip", `${hedge && `${hedge} `}${sign}${slipped(value, random)}${noun}`);
  before += habits.slip;
  const others = OTHER_POPULATION[noun.trim()];
  if (others !== undefined && bound(habits.swapPopulation, before)) {
    return plain("population-swapped", `${hedge && `${hedge} `}${digits} ${pick(others, random)}`);
  }
  return reworded(whole.trimEnd(), hedge, `${sign}${digits}${noun}`, random);
}

function reworded(whole: string, hedge: string, rest: string, random: Random): Change {
  const isLoose = /^(?:about|around|some|roughly|approximately)$/i.test(hedge);
  if (!isLoose || !random.chance(0.6)) return plain("kept", whole);
  const others = ["about", "around", "roughly", "approximately"].filter(
    (word) => word !== hedge.toLowerCase(),
  );
  return plain("reworded", `${pick(others, random)} ${rest}`);
}

function plain(kind: FigureEffect["kind"], to: string): Change {
  return { kind, to, needsOf: false };
}

function rounded(whole: string, sign: string, value: number, noun: string, random: Random): Change {
  const digits = random.chance(0.5) ? 2 : 3;
  const near = Number(value.toPrecision(digits));
  if (near === value) return plain("kept", whole);
  const hedge =
    near < value ? pick(["more than", "over", "about"], random) : pick(["nearly", "almost", "about"], random);
  const shown = near >= 1_000_000 ? `${near / 1_000_000} million` : near.toLocaleString("en-US");
  return plain("rounded", `${hedge} ${sign}${shown}${noun}`);
}

function dequantified(sign: string, value: number, noun: string, next: string): Omit<Change, "kind"> {
  const size =
    value >= 1_000_000
      ? "millions"
      : value >= 100_000
        ? "hundreds of thousands"
        : value >= 10_000
          ? "tens of thousands"
          : "thousands";
  if (sign !== "") return { to: `${size} of dollars`, needsOf: false };
  const isCounted = /[^s]s$/.test(next) && !/^(?:was|has|is|as|this)$/.test(next);
  return noun === "" ? { to: size, needsOf: isCounted } : { to: `${size} of${noun}`, needsOf: false };
}

function slipped(value: number, random: Random): string {
  const digits = String(value).split("");
  const at = 1 + random.below(digits.length - 2);
  const [one = "0", other = "0"] = [digits[at], digits[at + 1]];
  if (one === other) digits[at] = String((Number(one) + 1 + random.below(8)) % 10);
  else [digits[at], digits[at + 1]] = [other, one];
  return Number(digits.join("")).toLocaleString("en-US");
}
