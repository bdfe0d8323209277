import { countBeyond } from "./covered-words.ts";
import { DIRECTION } from "./thresholds.ts";

/** A text that another could have been made from; numbers of reports in the set, ascending by day. */
export interface Link {
  readonly derived: number;
  readonly source: number;
  /** Which words of the derived text the source accounts for (see `coveredWords`), and how many there are in all. */
  readonly covered: Uint32Array;
  readonly words: number;
  /** Share of the derived text, by weight, that the source accounts for. */
  readonly explained: number;
  /** False: the derived text may as well be the source. */
  readonly directionKnown: boolean;
}

/**
 * The one parent of each report: the earliest text that covers it, unless a later one covers words that the earlier
 * does not and hardly misses any that it does. So two copies of one original hang on the original though each has
 * words of its own, and a copy of a copy hangs on the copy. Where the direction is unknown, the text that covers more
 * of the others is the source; what circles are left are opened where least is lost.
 *
 * @param days day of each report; `null` where unknown
 * @returns for each report its link, `undefined` for a root
 */
export function chooseParents<OneLink extends Link>(
  links: readonly OneLink[],
  days: readonly (number | null)[],
): readonly (OneLink | undefined)[] {
  const byDerived: OneLink[][] = days.map(() => []);
  const coverOfOthers = new Float64Array(days.length);
  const known = new Set<number>();
  for (const link of links) {
    byDerived[link.derived]?.push(link);
    coverOfOthers[link.source] = (coverOfOthers[link.source] ?? 0) + link.explained;
    if (link.directionKnown) known.add(link.source * days.length + link.derived);
  }
  const isEarlier = (one: number, other: number): boolean => {
    const [day, otherDay] = [days[one] ?? null, days[other] ?? null];
    if (day !== null && otherDay !== null && day !== otherDay) return day < otherDay;
    if (known.has(one * days.length + other)) return true;
    if (known.has(other * days.length + one)) return false;
    const cover = (coverOfOthers[one] ?? 0) - (coverOfOthers[other] ?? 0);
    return cover === 0 ? one < other : cover > 0;
  };
  const isBetter = (later: OneLink, chosen: OneLink): boolean => {
    const gained = countBeyond(later.covered, chosen.covered);
    if (gained < Math.max(DIRECTION.betterWords, DIRECTION.betterShare * later.words)) return false;
    return countBeyond(chosen.covered, later.covered) <= DIRECTION.lostShare * gained;
  };
  const best = (choices: readonly OneLink[]): OneLink | undefined => {
    let chosen: OneLink | undefined;
    const allowed = choices.filter(
      ({ directionKnown, source, derived }) => directionKnown || isEarlier(source, derived),
    );
    for (const link of allowed.toSorted((one, two) => (isEarlier(one.source, two.source) ? -1 : 1))) {
      if (chosen === undefined || isBetter(link, chosen)) chosen = link;
    }
    return chosen;
  };
  const parents = byDerived.map(best);
  for (let report = 0; report < parents.length; report++) {
    for (let circle = findCircle(parents, report); circle.length > 0; circle = findCircle(parents, report)) {
      openCircle(circle, parents, byDerived, best, coverOfOthers);
    }
  }
  return parents;
}

/** The reports of the circle that the parents of `report` lead into; none where they lead to a root. */
function findCircle(parents: readonly (Link | undefined)[], report: number): readonly number[] {
  const path: number[] = [];
  const placeOf = new Map<number, number>();
  for (let at: number | undefined = report; at !== undefined; at = parents[at]?.source) {
    const place = placeOf.get(at);
    if (place !== undefined) return path.slice(place);
    placeOf.set(at, path.length);
    path.push(at);
  }
  return [];
}

function openCircle<OneLink extends Link>(
  circle: readonly number[],
  parents: (OneLink | undefined)[],
  byDerived: OneLink[][],
  best: (choices: readonly OneLink[]) => OneLink | undefined,
  coverOfOthers: Float64Array,
): void {
  const ways = circle.map((report) => {
    const outside = (byDerived[report] ?? []).filter(({ source }) => !leadsTo(parents, source, report));
    const other = best(outside);
    return { report, outside, other, loss: pull(parents[report]) - pull(other) };
  });
  const cover = (report: number): number => coverOfOthers[report] ?? 0;
  const most = Math.max(...circle.map(cover), Number.MIN_VALUE);
  const price = (one: (typeof ways)[number]): number =>
    one.loss - (DIRECTION.centre * cover(one.report)) / most;
  const [way] = ways.sort((one, two) => price(one) - price(two) || one.report - two.report);
  if (way === undefined) return;
  byDerived[way.report] = way.outside;
  parents[way.report] = way.other;
}

/** How strongly a link holds: by what it explains, and more where there is a sign of its direction. */
function pull(link: Link | undefined): number {
  return link === undefined ? 0 : link.explained + (link.directionKnown ? DIRECTION.signed : 0);
}

function leadsTo(parents: readonly (Link | undefined)[], from: number, to: number): boolean {
  const seen = new Set<number>();
  for (let at: number | undefined = from; at !== undefined && !seen.has(at); at = parents[at]?.source) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}
