import fc from "fast-check";
import type {
  Appeal,
  CaseHistory,
  Day,
  DecisionMeaning,
  Motion,
  Proceeding,
} from "../../src/docket/index.ts";

/**
 * Histories such as the court's records hold, and worse: a case lives through one to four proceedings, and appeals and
 * motions fall on, before or after its dates. Dates are drawn around days where the rules turn (the day of a
 * decision, the thirtieth day after it, a federal holiday at that day), so that coincidences are common. Any date
 * may be blank, any row out of order, out of time or of an unknown proceeding.
 */
export function arbitraryHistory(): fc.Arbitrary<CaseHistory> {
  return fc
    .record({
      turn: fc.constantFrom(...TURNS),
      ids: fc.oneof(
        { weight: 4, arbitrary: fc.constant([1, 2, 3, 4]) },
        { weight: 1, arbitrary: fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }) },
      ),
      stretches: fc.oneof(
        { weight: 1, arbitrary: fc.array(stretch, { minLength: 1, maxLength: 1 }) },
        { weight: 1, arbitrary: fc.array(stretch, { minLength: 1, maxLength: 4 }) },
      ),
      filings: fc.oneof(
        { weight: 1, arbitrary: fc.constant<Filing[]>([]) },
        { weight: 5, arbitrary: fc.array(filing, { minLength: 1, maxLength: 3 }) },
      ),
      requests: fc.oneof(
        { weight: 1, arbitrary: fc.constant<Request[]>([]) },
        { weight: 1, arbitrary: fc.array(request, { minLength: 1, maxLength: 3 }) },
      ),
    })
    .map(({ turn, ids, stretches, filings, requests }) => {
      const proceedings = inTurn(stretches, ids, Date.parse(turn) / DAY_MS);
      return {
        proceedings: inRowOrder(proceedings, stretches),
        appeals: inRowOrder(inAnswer(filings, proceedings), filings),
        motions: inRowOrder(
          requests.map((each) => motionOf(each, proceedings)),
          requests,
        ),
      };
    });
}

/** The days worth asking about, in order: around every date and the end of every time to appeal, and long after. */
export function daysToAsk({ proceedings, appeals, motions }: CaseHistory): Day[] {
  const dates = [
    ...proceedings.flatMap((row) => [row.received, row.charged, row.completed, row.appealDue]),
    ...proceedings.flatMap(({ completed }) =>
      completed === null ? [] : Array.from({ length: 8 }, (_, index) => completed + 29 + index),
    ),
    ...appeals.flatMap((row) => [row.filed, row.decided]),
    ...motions.map(({ decided }) => decided),
  ].filter((date) => date !== null);
  const days = new Set(dates.flatMap((date) => [date - 1, date, date + 1]));
  if (days.size > 0) days.add(Math.max(...days) + 20_000);
  return [...days].toSorted((a, b) => a - b);
}

const DAY_MS = 86_400_000;

/** Thirtieth days: holidays kept on their day, on Friday and on Monday, long weekends, and days that were none yet. */
const TURNS = [
  "1985-01-21", // Third Monday of January, before Martin Luther King's birthday was kept.
  "1986-01-20",
  "1994-06-01",
  "1999-12-31", // New Year's Day on a Saturday.
  "2011-11-11",
  "2012-02-20",
  "2015-07-03", // Independence Day on a Saturday.
  "2015-07-05",
  "2016-12-25", // Christmas on a Sunday.
  "2017-07-01",
  "2018-10-08",
  "2019-05-25", // Saturday before Memorial Day.
  "2019-11-28",
  "2020-06-19", // Not a holiday yet.
  "2021-06-18", // Juneteenth on a Saturday, the first one kept.
  "2021-12-31",
  "2022-06-18", // Juneteenth on a Sunday.
  "2023-11-10",
  "2024-02-29",
  "2024-09-02",
];

const rank = fc.nat({ max: 9 });
const nudge = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constantFrom(-1, 1) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 5 }) },
);
/** How long anything takes: nothing, a few days, about the time to appeal, months. */
const while_ = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 7, max: 27 }) },
  { weight: 3, arbitrary: fc.integer({ min: 28, max: 36 }) },
  { weight: 4, arbitrary: fc.integer({ min: 37, max: 700 }) },
);
/** True in so many of a hundred. */
const share = (percent: number): fc.Arbitrary<boolean> => fc.nat({ max: 99 }).map((each) => each < percent);

const meaning = fc.oneof(
  { weight: 8, arbitrary: fc.constant<DecisionMeaning>("order") },
  { weight: 4, arbitrary: fc.constantFrom<DecisionMeaning>("order-withholding", "order-cat") },
  {
    weight: 12,
    arbitrary: fc.constantFrom<DecisionMeaning>(
      "voluntary-departure",
      "voluntary-departure",
      "relief",
      "relief",
      "end",
      "end",
      "closure",
      "closure",
      "closure",
      "move",
      "move",
      "unknown",
    ),
  },
);

type Stretch = typeof stretch extends fc.Arbitrary<infer Value> ? Value : never;
const stretch = fc.record({
  /** Days since the one before ended (or began, where it has not ended); seldom before its end. */
  since: fc.oneof(
    { weight: 6, arbitrary: while_ },
    { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }) },
  ),
  lasts: fc.oneof(
    { weight: 9, arbitrary: while_ },
    { weight: 1, arbitrary: fc.integer({ min: -3, max: 0 }) },
  ),
  chargedBefore: fc.integer({ min: -2, max: 200 }),
  hasReceived: share(94),
  hasCharged: share(85),
  hasDecision: share(95),
  hasCompleted: share(95),
  open: share(12),
  decision: meaning,
  absentia: share(15),
  due: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constant(30) },
    { weight: 2, arbitrary: fc.integer({ min: 28, max: 36 }) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 3 }) },
  ),
  rank,
});

/** The first decision falls so that its thirtieth day is the turn; each later proceeding follows the one before. */
function inTurn(stretches: readonly Stretch[], ids: readonly number[], turn: Day): Proceeding[] {
  let end = turn - 30;
  return stretches.map((each, index) => {
    const received = index === 0 ? end - each.lasts : end + each.since;
    const completed = received + each.lasts;
    const ended = !each.open && each.hasCompleted;
    end = ended ? completed : received;
    return {
      id: ids[index] ?? index + 1,
      received: each.hasReceived ? received : null,
      charged: each.hasCharged ? received - each.chargedBefore : null,
      completed: ended ? completed : null,
      decision: each.open || !each.hasDecision ? null : each.decision,
      absentia: each.absentia && !each.open,
      appealDue: each.open || each.due === null ? null : completed + each.due,
    };
  });
}

type When = typeof when extends fc.Arbitrary<infer Value> ? Value : never;
/** A day told from the proceedings: at a mark of one of them, or some while after it. */
const when = fc.record({
  of: fc.nat({ max: 3 }),
  mark: fc.constantFrom("completed", "completed", "due", "due", "thirtieth", "received", "received"),
  plus: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: while_ }),
  nudge,
});

function dayOf({ of, mark, plus, nudge: by }: When, proceedings: readonly Proceeding[]): Day {
  const row = proceedings[of % proceedings.length];
  const completed = row?.completed ?? row?.received ?? row?.charged ?? 0;
  const due = row?.appealDue ?? completed + 30;
  const received = row?.received ?? completed;
  return { completed, due, thirtieth: completed + 30, received }[mark] + plus + by;
}

/** A day in the time to appeal, the likeliest for an appeal, or any other. */
const filingDay = fc.oneof(
  { weight: 2, arbitrary: when },
  {
    weight: 4,
    arbitrary: fc.record({
      of: fc.nat({ max: 3 }),
      mark: fc.constant<When["mark"]>("completed"),
      plus: fc.integer({ min: 0, max: 30 }),
      nudge: fc.constant(0),
    }),
  },
);

type Filing = typeof filing extends fc.Arbitrary<infer Value> ? Value : never;
const filing = fc.record({
  when: filingDay,
  /** Where the appeal names its proceeding: the one it is timed by, none, another, or one that is not there. */
  names: fc.constantFrom<"own" | "none" | "other" | "lost">(
    ...(["own", "own", "own", "own", "own", "none", "none", "none", "other", "lost"] as const),
  ),
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constant("Case Appeal") },
    { weight: 2, arbitrary: fc.constantFrom("Circuit Court Remand", "MTR BIA") },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "Appeal of IJ MTR",
        "Interlocutory Appeal",
        "AMSA Appeal",
        "Bond Appeal",
        "Bond MTR Reo",
        "Zero Bond Appeal",
      ),
    },
  ),
  hasFiled: share(95),
  filedBy: fc.constantFrom("A", "A", "A", "A", "I", "I", "B", "O", ""),
  /** Days from the filing to the Board's decision, or a day told from the proceedings: a remand that one follows. */
  decided: fc.oneof(
    { weight: 5, arbitrary: while_ },
    { weight: 2, arbitrary: when },
    { weight: 2, arbitrary: fc.constant(null) },
  ),
  decision: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("DIS", "SAF", "DUT", "WDL", "REJ") },
    { weight: 2, arbitrary: fc.constantFrom("REM", "BCR", "SUS", "TER", "GRN", "DEN") },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...(
          "SAF SUD SAD SED SND SOD DSO DMO SDG WPD NJU DVD SAV D30 CFV REM ADM CTM APD ABC ACR ADR TPD GNR CFG " +
          "GRS DED TPS SUS CON S-L OTH NAN XXX"
        ).split(" "),
      ),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  rank,
});

function inAnswer(filings: readonly Filing[], proceedings: readonly Proceeding[]): Appeal[] {
  return filings.map((each) => {
    const filed = dayOf(each.when, proceedings);
    const own = proceedings[each.when.of % proceedings.length]?.id ?? null;
    const other = proceedings.find(({ id }) => id !== own)?.id ?? own;
    const decided =
      typeof each.decided === "number"
        ? filed + each.decided
        : each.decided && dayOf(each.decided, proceedings);
    return {
      proceeding: { own, none: null, other, lost: 99 }[each.names],
      type: each.type,
      filed: each.hasFiled ? filed : null,
      filedBy: each.filedBy,
      decided,
      decision: each.decision,
    };
  });
}

type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never;
const request = fc.record({
  when,
  type: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("O", "MA", "MC", "RD", "SA") },
    { weight: 3, arbitrary: fc.constantFrom("C", "CL") },
    { weight: 1, arbitrary: fc.constantFrom("CV", "CO", "FD", "VO", "SR", "AC", "") },
  ),
  granted: share(75),
  hasDecided: share(95),
  namesProceeding: share(80),
  rank,
});

function motionOf(each: Request, proceedings: readonly Proceeding[]): Motion {
  return {
    proceeding: each.namesProceeding ? (proceedings[each.when.of % proceedings.length]?.id ?? null) : null,
    type: each.type,
    granted: each.granted,
    decided: each.hasDecided ? dayOf(each.when, proceedings) : null,
  };
}

function inRowOrder<Row>(rows: readonly Row[], sources: readonly { readonly rank: number }[]): Row[] {
  return rows
    .map((row, index) => ({ row, rank: sources[index]?.rank ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map((each) => each.row);
}
