import type { Verdict } from "../../../src/claims/index.ts";
import type { Group } from "../../../src/figures/index.ts";

/** What a careful reader who has the record at hand says of the number. */
interface Expected {
  /** Measures that the words may mean; `null` among them: none of ours. */
  readonly measures: readonly (string | null)[];
  /** `null` where the group is not scored (a sum over groups, a share). */
  readonly group: Group | null;
  /** The class the item was made for. */
  readonly verdict: Verdict;
  /** Other verdicts that are as right, besides that one; scored as if they were it. */
  readonly alsoRight: readonly Verdict[];
}

/** A short report with one number in it that is scored. */
export interface Item {
  readonly id: string;
  /** Family of sentences or story that it was made by. */
  readonly family: string;
  readonly text: string;
  /** Day of publication, stated in the text in a line of its own; `null` where the text has none. */
  readonly published: string | null;
  /** UTF-16 offsets of the number in the text, without its approximator. */
  readonly start: number;
  readonly end: number;
  readonly expected: Expected;
}
