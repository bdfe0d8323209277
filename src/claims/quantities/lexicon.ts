/** What a word of the trigger set may begin: each kind has its own reader. */
export type TriggerKind =
  | "digits"
  | "cardinal"
  | "vague"
  | "part"
  | "ordinal"
  | "multiple"
  | "zero"
  | "single";

const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
  " ",
);

/** One to nineteen and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply what stands before them, short scale. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
]);

/** Ordinal words; "first" is left out on purpose, as it counts nothing that came before. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.slice(1).map((word, index): [string, number] => [word, index + 2]),
  ...TENS_ORDINALS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** Names of the parts of a whole: `third` is 3. "second" is no part. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["quarter", 4],
  ...[...ORDINALS].filter(([word]) => word !== "second"),
]);

/** The same parts in the plural, as they stand after a numerator above one. */
export const PLURAL_DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["halves", 2],
  ...[...DENOMINATORS]
    .filter(([word]) => word !== "half")
    .map(([word, n]): [string, number] => [`${word}s`, n]),
]);

/** Words that are a factor by themselves. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
  ["halved", 0.5],
  ["halving", 0.5],
  ...["double", "triple", "quadruple", "quintuple", "sextuple"].flatMap((stem, index): [string, number][] =>
    [stem, `${stem}d`, `${stem}s`, `${stem.slice(0, -1)}ing`].map((word) => [word, index + 2]),
  ),
  ...SMALL.slice(1).map((word, index): [string, number] => [`${word}fold`, index + 2]),
  ["hundredfold", 100],
  ["thousandfold", 1000],
]);

const VAGUE =
  "tens dozens scores hundreds thousands millions billions trillions few several couple handful".split(" ");

/** Every word a quantity may begin with, and the reader it calls for. */
export const TRIGGERS: ReadonlyMap<string, TriggerKind> = new Map<string, TriggerKind>([
  ...[...CARDINALS.keys(), ...MAGNITUDES.keys()].map((word): [string, TriggerKind] => [word, "cardinal"]),
  ...[...ORDINALS.keys()].map((word): [string, TriggerKind] => [word, "ordinal"]),
  ...[...MULTIPLES.keys()].map((word): [string, TriggerKind] => [word, "multiple"]),
  ...VAGUE.map((word): [string, TriggerKind] => [word, "vague"]),
  ["half", "part"],
  ["quarter", "part"],
  ["zero", "zero"],
  ["none", "zero"],
  ["single", "single"],
]);
