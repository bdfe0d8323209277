import type {
  appealFilers,
  appealOutcomes,
  Basis,
  completionOutcomes,
  Protection,
  reliefKinds,
  Status,
} from "../docket/index.ts";
import type { orderAges } from "./counted/court/row-sets.ts";
import type { Dimension } from "./dimensions.ts";

/** A label for each of the values that the docket gives: a missing one does not compile. */
type LabelsOf<Value extends string> = Readonly<Record<Value, string>>;

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CAT = "the Convention Against Torture";

const status: LabelsOf<Status> = {
  pending: "pending before the immigration court",
  inactive: "administratively closed",
  appealable: "ordered, time to appeal running",
  "on-appeal": "before the Board on appeal",
  "final-order": "under a final order",
  "voluntary-departure": "voluntary departure granted",
  relief: "relief granted",
  ended: "ended without an order in the case",
  unknown: "status not known",
};

const basis: LabelsOf<Basis | "not-a-final-order"> = {
  bia: "final by the Board's decision",
  window: "final when the time to appeal ran out",
  absentia: "final as made in absentia",
  unknown: "final, basis not known",
  "not-a-final-order": "not under a final order",
};

const protection: LabelsOf<Protection | "not-a-final-order"> = {
  none: "without withholding or Convention Against Torture protection",
  withholding: "with withholding of removal",
  cat: `with protection under ${CAT}`,
  "not-a-final-order": "not under a final order",
};

const age: LabelsOf<(typeof orderAges)[number]> = {
  "under-1-year": "under 1 year",
  "1-to-2-years": "1 to under 2 years",
  "2-to-5-years": "2 to under 5 years",
  "5-to-10-years": "5 to under 10 years",
  "10-years-or-more": "10 years or more",
};

const outcome: LabelsOf<(typeof completionOutcomes)[number]> = {
  "removal-order": "order of removal, deportation or exclusion",
  "removal-order-withholding": "order with withholding of removal",
  "removal-order-cat": `order with protection under ${CAT}`,
  "in-absentia-order": "order made in absentia",
  "voluntary-departure": "voluntary departure granted",
  relief: "relief granted",
  ended: "terminated, dismissed or otherwise ended",
  unknown: "decision of unknown meaning",
};

const appealOutcome: LabelsOf<(typeof appealOutcomes)[number]> = {
  pending: "not decided",
  affirmed: "judge's decision left standing",
  "voluntary-departure": "voluntary departure granted or kept",
  remanded: "sent back to the immigration judge",
  closed: "administratively closed",
  "no-change": "returned for the record to be completed",
  ended: "proceedings terminated",
  relief: "relief granted",
  sustained: "appeal sustained",
  unknown: "decision of unknown meaning",
};

const filedBy: LabelsOf<(typeof appealFilers)[number]> = {
  respondent: "filed by the respondent",
  dhs: "filed by DHS",
  both: "filed by both parties",
  other: "filed by another, or not recorded by whom",
};

const relief: LabelsOf<(typeof reliefKinds)[number] | "no-relief"> = {
  asylum: "asylum",
  withholding: "withholding of removal",
  cat: `protection under ${CAT}`,
  "cancellation-lpr": "cancellation of removal for permanent residents",
  "cancellation-non-lpr": "cancellation of removal for nonpermanent residents",
  adjustment: "adjustment of status",
  other: "other relief",
  "not-recorded": "kind of relief not recorded",
  "no-relief": "no relief",
};

/** The ways in which what is counted from the immigration court's records may be broken down. */
export const courtDimensions: readonly Dimension[] = [
  {
    id: "court",
    label: "immigration court, by base city",
    valuesAre: "a city and the court's code in lower case with hyphens, such as new-york-nyc",
    values: { unknown: "court not known" },
    pattern: WORDS,
  },
  {
    id: "case-type",
    label: "type of case",
    valuesAre: "a name in lower case with hyphens, such as removal or asylum-only",
    values: {
      removal: "removal cases",
      deportation: "deportation cases",
      exclusion: "exclusion cases",
      "asylum-only": "asylum-only cases",
      "withholding-only": "withholding-only cases",
      "credible-fear-review": "credible fear reviews",
      "reasonable-fear-review": "reasonable fear reviews",
      rescission: "rescission cases",
      "continued-detention-review": "continued detention reviews",
      "claimed-status-review": "claimed status reviews",
      "nacara-adjustment": "NACARA adjustment cases",
      "departure-control": "departure control cases",
      "dd-appeal": "appeals from decisions of DHS officers",
      unknown: "case type not known",
    },
    pattern: WORDS,
  },
  {
    id: "status",
    label: "where the case stands",
    valuesAre:
      "pending, inactive, appealable, on-appeal, final-order, voluntary-departure, relief, ended or unknown",
    values: status,
  },
  {
    id: "basis",
    label: "why the order is final",
    valuesAre: "bia, window, absentia, unknown or not-a-final-order",
    values: basis,
  },
  {
    id: "protection",
    label: "protection that comes with the order",
    valuesAre: "none, withholding, cat or not-a-final-order",
    values: protection,
  },
  {
    id: "custody",
    label: "custody, as the court records it",
    valuesAre: "never-detained, detained, released or unknown",
    values: {
      "never-detained": "never detained",
      detained: "detained",
      released: "released",
      unknown: "custody not known",
    },
  },
  {
    id: "represented",
    label: "whether counsel has appeared before the court",
    valuesAre: "yes, no or unknown",
    values: { yes: "represented", no: "not represented", unknown: "representation not known" },
  },
  {
    id: "age-of-order",
    label: "years since the order became final",
    valuesAre: "under-1-year, 1-to-2-years, 2-to-5-years, 5-to-10-years or 10-years-or-more",
    values: age,
    ordered: true,
  },
  {
    id: "fiscal-year",
    label: "fiscal year, of receipt for cases on a day, of the event for others",
    valuesAre: "a fiscal year, such as FY2024",
    values: { unknown: "fiscal year not known" },
    ordered: true,
    pattern: /^FY\d{4}$/,
  },
  {
    id: "language",
    label: "language of the respondent, as the court records it",
    valuesAre: "a name in lower case with hyphens, such as spanish",
    values: { unknown: "language not known", "unknown-language": "language recorded as unknown" },
    pattern: WORDS,
  },
  {
    id: "completion",
    label: "initial or subsequent completion",
    valuesAre: "initial or subsequent",
    values: { initial: "initial completions", subsequent: "subsequent completions" },
  },
  {
    id: "outcome",
    label: "what the judge's decision came to",
    valuesAre:
      "removal-order, removal-order-withholding, removal-order-cat, in-absentia-order, voluntary-departure, relief, ended or unknown",
    values: outcome,
  },
  {
    id: "appeal-outcome",
    label: "what the Board's decision came to",
    valuesAre:
      "affirmed, voluntary-departure, remanded, closed, no-change, ended, relief, sustained, unknown or pending",
    values: appealOutcome,
  },
  {
    id: "filed-by",
    label: "who filed the appeal",
    valuesAre: "respondent, dhs, both or other",
    values: filedBy,
  },
  {
    id: "relief",
    label: "kind of relief",
    valuesAre:
      "asylum, withholding, cat, cancellation-lpr, cancellation-non-lpr, adjustment, other or not-recorded",
    values: relief,
  },
];
