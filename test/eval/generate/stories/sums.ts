import type { FigureIndex } from "../../../../src/figures/index.ts";
import { figuresBy } from "../family.ts";
import { withCommas } from "../number-words.ts";
import type { Random } from "../random.ts";
import { dayWords, fiscalYearWords } from "../words/time-words.ts";
import { someCountries, someYears } from "./record-parts.ts";

/** A story whose number follows from others, in a right and a wrong form. */
export interface Sum {
  readonly family: string;
  readonly frame: string;
  readonly measures: readonly (string | null)[];
  readonly truth: number;
  readonly print: (value: number) => string;
  /** Percent, or a plain number? */
  readonly isShare: boolean;
}

export type TellSum = (index: FigureIndex, random: Random) => Sum | null;

const TOTAL = "1,445,549";
/** Measures of people with final orders on the non-detained docket. */
export const ORDERS: readonly string[] = ["ndd-final-orders", "final-orders"];

const YEARLY = [
  { measure: "removals", from: 2013, who: "ICE", did: "removed", noun: "ICE removals" },
  { measure: "arrests", from: 2019, who: "ICE", did: "arrested", noun: "ICE administrative arrests" },
  {
    measure: "removals-dhs",
    from: 2005,
    who: "The Department of Homeland Security",
    did: "removed",
    noun: "DHS removals",
  },
  {
    measure: "court-receipts",
    from: 2008,
    who: "The immigration courts",
    did: "received new cases concerning",
    noun: "New immigration court cases",
  },
  {
    measure: "court-completions",
    from: 2008,
    who: "Immigration judges",
    did: "completed the cases of",
    noun: "Immigration court completions",
  },
  { measure: "detainers", from: 2012, who: "ICE", did: "prepared detainers for", noun: "ICE detainers" },
] as const;

const sumOfCountries: TellSum = (index, random) => {
  const [a, b, c] = someCountries(index, random, 3);
  if (a === undefined || b === undefined || c === undefined) return null;
  const list = `${a.name} (${withCommas(a.value)}), ${b.name} (${withCommas(b.value)}) and ${c.name} (${withCommas(c.value)})`;
  const frame = random.pick([
    `Three countries stand out among those with final orders of removal on ICE's non-detained docket: ${list}. Together they account for {n} people.`,
    `On ICE's non-detained docket, people with final orders of removal come from ${list}, for a combined total of {n}.`,
    `ICE's non-detained docket lists people with final removal orders from ${list}. That is {n} in all.`,
  ]);
  return {
    family: "sum-of-countries",
    frame,
    measures: [...ORDERS, null],
    truth: a.value + b.value + c.value,
    print: withCommas,
    isShare: false,
  };
};

const sumOfTwo: TellSum = (index, random) => {
  const [a, b] = someCountries(index, random, 2);
  if (a === undefined || b === undefined) return null;
  const frame = random.pick([
    `ICE's non-detained docket included ${withCommas(a.value)} ${a.people} and ${withCommas(b.value)} ${b.people} with final orders of removal, {n} people together.`,
    `There were ${withCommas(a.value)} ${a.people} with final orders of removal on the non-detained docket. Add the ${withCommas(b.value)} ${b.people}, and the sum comes to {n}.`,
  ]);
  return {
    family: "sum-of-two",
    frame,
    measures: [...ORDERS, null],
    truth: a.value + b.value,
    print: withCommas,
    isShare: false,
  };
};

const shareOfDocket: TellSum = (index, random) => {
  const [a] = someCountries(index, random, 1, 15_000);
  if (a === undefined) return null;
  const frame = random.pick([
    `Of the ${TOTAL} noncitizens with final orders of removal on the non-detained docket, ${withCommas(a.value)}, or {n} percent, are from ${a.name}.`,
    `${a.people} make up {n} percent of the ${TOTAL} people with final orders of removal on ICE's non-detained docket.`,
    `ICE's non-detained docket has ${TOTAL} people with final orders of removal; ${withCommas(a.value)} of them, {n}%, are ${a.people}.`,
    `People from ${a.name} accounted for {n} percent of the ${TOTAL} noncitizens with final removal orders who were not detained by ICE.`,
  ]);
  return {
    family: "share-of-docket",
    frame,
    measures: [...ORDERS, null],
    truth: (100 * a.value) / 1_445_549,
    print: oneDecimal,
    isShare: true,
  };
};

const shareOfDetained: TellSum = (index, random) => {
  const part = random.pick(figuresBy(index, "detained", ["criminality"]));
  const whole = "asOf" in part.time ? index.at("detained", {}, part.time)[0] : undefined;
  if (whole === undefined || !("asOf" in part.time)) return null;
  const held = { convicted: "had criminal convictions", "pending-charges": "had pending criminal charges" }[
    part.group["criminality"] ?? ""
  ];
  const said = held ?? "had neither convictions nor pending charges";
  const day = dayWords(part.time.asOf, random);
  const frame = random.pick([
    `Of the ${withCommas(whole.value)} people in ICE detention as of ${day}, ${withCommas(part.value)}, or {n} percent, ${said}.`,
    `ICE held ${withCommas(whole.value)} people as of ${day}. Of these, {n} percent ${said}.`,
    `As of ${day}, {n} percent of the ${withCommas(whole.value)} people in ICE detention ${said}.`,
  ]);
  return {
    family: "share-of-detained",
    frame,
    measures: ["detained", null],
    truth: (100 * part.value) / whole.value,
    print: oneDecimal,
    isShare: true,
  };
};

const growth: TellSum = (index, random) => {
  const kind = random.pick(YEARLY);
  const pair = someYears(index, kind.measure, kind.from, random);
  if (pair === null) return null;
  const { before, after, year } = pair;
  const truth = (100 * Math.abs(after.value - before.value)) / before.value;
  const isUp = after.value > before.value;
  if (truth < 8) return null;
  const [old, now] = [withCommas(before.value), withCommas(after.value)];
  const [was, is] = [fiscalYearWords(year - 1, random), fiscalYearWords(year, random)];
  const frame = random.pick([
    `${kind.noun} ${isUp ? "rose" : "fell"} {n} percent, from ${old} in ${was} to ${now} in ${is}.`,
    `${kind.noun} totaled ${now} in ${is}, ${isUp ? "up" : "down"} {n}% from ${old} in ${was}.`,
    `There were ${old} in ${was} and ${now} in ${is}: ${kind.noun.replace(/^New/, "new")} ${isUp ? "grew" : "dropped"} by {n} percent.`,
  ]);
  return {
    family: "growth",
    frame,
    measures: [kind.measure, null],
    truth,
    print: wholePercent,
    isShare: true,
  };
};

const difference: TellSum = (index, random) => {
  const kind = random.pick(YEARLY.slice(0, 3));
  const pair = someYears(index, kind.measure, kind.from, random);
  if (pair === null) return null;
  const { before, after, year } = pair;
  const truth = Math.abs(after.value - before.value);
  const more = after.value > before.value ? "more" : "fewer";
  if (truth < 2000) return null;
  const is = fiscalYearWords(year, random);
  const frame = random.pick([
    `${kind.who} ${kind.did} ${withCommas(after.value)} people in ${is}, {n} ${more} than the ${withCommas(before.value)} of the year before.`,
    `${kind.noun} came to ${withCommas(after.value)} in ${is}. That is {n} ${more} than the ${withCommas(before.value)} in ${fiscalYearWords(year - 1, random)}.`,
  ]);
  return {
    family: "difference",
    frame,
    measures: [kind.measure, null],
    truth,
    print: withCommas,
    isShare: false,
  };
};

const sumOfYears: TellSum = (index, random) => {
  const kind = random.pick(YEARLY.slice(0, 3));
  const pair = someYears(index, kind.measure, kind.from, random);
  if (pair === null) return null;
  const { before, after, year } = pair;
  const frame = random.pick([
    `${kind.who} ${kind.did} ${withCommas(before.value)} people in ${fiscalYearWords(year - 1, random)} and ${withCommas(after.value)} in ${fiscalYearWords(year, random)}, a total of {n} over the two years.`,
    `${kind.noun} numbered ${withCommas(before.value)} in ${fiscalYearWords(year - 1, random)} and ${withCommas(after.value)} in ${fiscalYearWords(year, random)}. Over the two years, they added up to {n}.`,
  ]);
  return {
    family: "sum-of-years",
    frame,
    measures: [kind.measure, null],
    truth: before.value + after.value,
    print: withCommas,
    isShare: false,
  };
};

const gapInCourt: TellSum = (index, random) => {
  const received = random.pick(figuresBy(index, "court-receipts", []).filter(({ low }) => low === undefined));
  const completed = index.at("court-completions", {}, received.time)[0];
  if (completed === undefined || "asOf" in received.time) return null;
  const truth = Math.abs(received.value - completed.value);
  const more = received.value > completed.value ? "fewer" : "more";
  const year = fiscalYearWords(Number(received.time.label.slice(2)), random);
  const frame = `In ${year}, the immigration courts received ${withCommas(received.value)} new cases and completed ${withCommas(completed.value)}, {n} ${more} than came in.`;
  return truth < 2000
    ? null
    : {
        family: "gap-in-court",
        frame,
        measures: ["court-receipts", "court-completions", null],
        truth,
        print: withCommas,
        isShare: false,
      };
};

const timesAsMany: TellSum = (index, random) => {
  const kind = random.pick(YEARLY.slice(0, 2));
  const years = figuresBy(index, kind.measure, []).filter(
    ({ time }) => !("asOf" in time) && /^FY\d{4}$/.test(time.label),
  );
  const [more, less] = [random.pick(years), random.pick(years)];
  const truth = more.value / less.value;
  if (truth < 1.9 || Math.abs(truth - Math.round(truth)) > 0.12 || "asOf" in more.time || "asOf" in less.time)
    return null;
  const [high, low] = [more, less].map(({ time }) =>
    fiscalYearWords("asOf" in time ? 0 : Number(time.label.slice(2)), random),
  );
  const frame = `${kind.noun} numbered ${withCommas(more.value)} in ${high}, about {n} times the ${withCommas(less.value)} in ${low}.`;
  return {
    family: "times-as-many",
    frame,
    measures: [kind.measure, null],
    truth: Math.round(truth),
    print: inWords,
    isShare: true,
  };
};

/** Sums, shares, changes, differences and ratios; those of more kinds come oftener. */
export const sums: readonly TellSum[] = [
  sumOfCountries,
  sumOfTwo,
  shareOfDocket,
  shareOfDocket,
  shareOfDetained,
  shareOfDetained,
  growth,
  growth,
  difference,
  sumOfYears,
  gapInCourt,
  timesAsMany,
];

function oneDecimal(value: number): string {
  return value.toFixed(1);
}

function wholePercent(value: number): string {
  return String(Math.round(value));
}

function inWords(value: number): string {
  return (
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][value] ??
    String(value)
  );
}
