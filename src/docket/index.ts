export { spellsOf } from "./case-status.ts";
export { decisionMeaning } from "./decision-meaning.ts";
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
