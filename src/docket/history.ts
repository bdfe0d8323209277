/** A calendar day as days since 1970-01-01, negative before. */
export type Day = number;

/**
 * What a decision of an immigration judge means, told from its label and the case type. `order-withholding` and
 * `order-cat` are orders and protections at once; `move` is a change of venue or transfer; `unknown` is a decision
 * whose meaning the reviewed table does not have.
 */
export type DecisionMeaning =
  | "order"
  | "order-withholding"
  | "order-cat"
  | "voluntary-departure"
  | "relief"
  | "end"
  | "closure"
  | "move"
  | "unknown";

/** One stretch of a case at one court. A blank of the record is `null`. */
export interface Proceeding {
  readonly id: number;
  /** INPUT_DATE: when the court keyed the record in. */
  readonly received: Day | null;
  /** OSC_DATE: the date of the charging document. */
  readonly charged: Day | null;
  /** COMP_DATE: when the judge decided. */
  readonly completed: Day | null;
  /** `null` where no decision is recorded. */
  readonly decision: DecisionMeaning | null;
  /** ABSENTIA is Y. */
  readonly absentia: boolean;
  /** DATE_APPEAL_DUE_STATUS: the last day to appeal. */
  readonly appealDue: Day | null;
}

/** An appeal or another filing before the Board of Immigration Appeals. */
export interface Appeal {
  /** The proceeding appealed, where the record has it. */
  readonly proceeding: number | null;
  /** strAppealType: `Case Appeal`, `Bond Appeal`, `MTR BIA`, … */
  readonly type: string;
  readonly filed: Day | null;
  /** strFiledBy: `A` the respondent, `I` the Department of Homeland Security, `B` both, … */
  readonly filedBy: string;
  /** datBIADecision. */
  readonly decided: Day | null;
  /** strBIADecision. */
  readonly decision: string | null;
}

/** A motion before the immigration judge. */
export interface Motion {
  readonly proceeding: number | null;
  /** REC_TYPE: `O`, `MA`, … */
  readonly type: string;
  /** DEC is G. */
  readonly granted: boolean;
  /** COMP_DATE of the motion. */
  readonly decided: Day | null;
}

/** Every row of one case that bears on its status. */
export interface CaseHistory {
  readonly proceedings: readonly Proceeding[];
  readonly appeals: readonly Appeal[];
  readonly motions: readonly Motion[];
}

export type Status =
  | "pending"
  | "inactive"
  | "appealable"
  | "on-appeal"
  | "final-order"
  | "voluntary-departure"
  | "relief"
  | "ended"
  | "unknown";

/** Why an order is final: the Board's decision, the end of the time to appeal, or that it was made in absentia. */
export type Basis = "bia" | "window" | "absentia" | "unknown";

/** What stands against removal to one country although an order is final. */
export type Protection = "none" | "withholding" | "cat";

/** Where a case stands on a day. `basis` and `protection` are of final orders only, else `null`. */
export interface Standing {
  readonly status: Status;
  readonly basis: Basis | null;
  readonly protection: Protection | null;
}

/** A stretch of days with one standing: from `from` up to, and not including, `to`; `null` is open. */
export interface Spell extends Standing {
  readonly from: Day;
  readonly to: Day | null;
}
