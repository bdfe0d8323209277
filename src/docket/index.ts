export { spellsOf } from "./case-status.ts";
export { decisionMeaning } from "./decision-meaning.ts";
export { currentDocket, DOCKET_RELEASE, type DocketDetails, deriveDocket } from "./derive/derive-docket.ts";
export { appealOutcomes, completionOutcomes, reliefKinds } from "./derive/outcomes.ts";
export { standings } from "./derive/standing-codes.ts";
export { appealFilers } from "./derive/walk-case.ts";
export { whoDimensions } from "./derive/who-table.ts";
export type {
  Appeal,
  Basis,
  CaseHistory,
  Day,
  DecisionMeaning,
  Motion,
  Proceeding,
  Protection,
  Spell,
  Standing,
  Status,
} from "./history.ts";
export { synthEoir } from "./synth/synth-eoir.ts";
