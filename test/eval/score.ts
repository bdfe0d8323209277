import { type Claim, checkReport, type Verdict } from "../../src/claims/index.ts";
import { type FigureIndex, groupKey } from "../../src/figures/index.ts";
import { textReport } from "../../src/reports/index.ts";
import type { Item } from "./generate/item.ts";

/** What the program said of an item's number. */
export interface Answer {
  readonly item: Item;
  /** `null`: it found no claim there. */
  readonly claim: Claim | null;
  /** The class it is scored as: the item's own where the verdict is one of those that are as right. */
  readonly got: Verdict | "not-found";
  readonly isMeasureRight: boolean;
  /** `null` where the item's group is not scored. */
  readonly isGroupRight: boolean | null;
}

interface ClassScore {
  readonly verdict: Verdict;
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Score {
  readonly items: number;
  readonly classes: readonly ClassScore[];
  /** Mean of the classes' F1: each class weighs the same. */
  readonly macroF1: number;
  /** Share of items whose verdict is right. */
  readonly accuracy: number;
  readonly found: number;
  readonly measureRight: number;
  /** Of the items whose group is scored. */
  readonly groupRight: number;
}

export const VERDICTS: readonly Verdict[] = [
  "supported",
  "rounded",
  "digit-slip",
  "wrong-measure",
  "wrong-group",
  "stale",
  "arithmetic",
  "contradicted",
  "no-record",
];

/** Checks an item's text as a report and reads off what was said of the number in question. */
export function answerItem(item: Item, index: FigureIndex): Answer {
  const { claims } = checkReport(textReport(item.id, "generated", item.text), index);
  const claim = claimAt(claims, item.start, item.end);
  const { expected } = item;
  if (claim === null)
    return {
      item,
      claim,
      got: "not-found",
      isMeasureRight: false,
      isGroupRight: expected.group === null ? null : false,
    };
  return {
    item,
    claim,
    got: expected.alsoRight.includes(claim.verdict) ? expected.verdict : claim.verdict,
    isMeasureRight: expected.measures.includes(claim.measure),
    isGroupRight: expected.group === null ? null : groupKey(claim.group) === groupKey(expected.group),
  };
}

/** The claim that shares most characters with a stretch of what was given; `null` where none shares any. */
export function claimAt(claims: readonly Claim[], start: number, end: number): Claim | null {
  const shared = ({ sourceStart, sourceEnd }: Claim): number =>
    Math.min(end, sourceEnd) - Math.max(start, sourceStart);
  const best = claims.reduce<Claim | null>((a, b) => (a === null || shared(b) > shared(a) ? b : a), null);
  return best !== null && shared(best) > 0 ? best : null;
}

/** Precision, recall and F1 of each class and their mean. A class without items or answers scores 0. */
export function scoreAnswers(answers: readonly Answer[]): Score {
  const classes = VERDICTS.map((verdict) => classScore(answers, verdict));
  const grouped = answers.filter(({ isGroupRight }) => isGroupRight !== null);
  return {
    items: answers.length,
    classes,
    macroF1: classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length,
    accuracy: share(answers, ({ item, got }) => got === item.expected.verdict),
    found: share(answers, ({ claim }) => claim !== null),
    measureRight: share(answers, ({ isMeasureRight }) => isMeasureRight),
    groupRight: share(grouped, ({ isGroupRight }) => isGroupRight === true),
  };
}

function classScore(answers: readonly Answer[], verdict: Verdict): ClassScore {
  const items = answers.filter(({ item }) => item.expected.verdict === verdict);
  const said = answers.filter(({ got }) => got === verdict);
  const right = items.filter(({ got }) => got === verdict).length;
  const precision = said.length === 0 ? 0 : right / said.length;
  const recall = items.length === 0 ? 0 : right / items.length;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { verdict, items: items.length, precision, recall, f1 };
}

function share<Item>(list: readonly Item[], isSo: (item: Item) => boolean): number {
  return list.length === 0 ? 0 : list.filter(isSo).length / list.length;
}
