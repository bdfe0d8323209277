import type { Appeal, Day, Motion, Proceeding } from "../history.ts";

/** Custody as the court writes it: never detained, detained, released. */
export type Custody = "N" | "D" | "R";

/** A row of B_TblProceeding in the making. What the docket reads of it stands in the fields of {@link Proceeding}. */
export interface MadeProceeding extends Proceeding {
  id: number;
  /** The day it was opened, also where INPUT_DATE is blank. */
  readonly opened: Day;
  readonly caseType: string;
  /** Place in the list of courts. */
  readonly court: number;
  readonly location: string;
  readonly judge: string;
  /** The stretch before it, where the case came from another court. */
  readonly movedFrom: MadeProceeding | null;
  /** How many stretches came before it. */
  readonly turn: number;
  /** `C`: DEC_CODE, `O`: OTHER_COMP; `null` while it is open. */
  kind: "C" | "O" | null;
  code: string;
  /** Where a change of venue or transfer sends the case. */
  movedTo: number | null;
  /** APPEAL_RSVD. */
  reserved: string;
  custody: Custody;
  completed: Day | null;
  decision: Proceeding["decision"];
  absentia: boolean;
  appealDue: Day | null;
}

/** A filing before the Board. */
export interface MadeAppeal extends Appeal {
  id: number;
  /** The filing of the lead case in which this one is only listed (tblAppeal2); `null` for a row of tblAppeal itself. */
  readonly lead: MadeAppeal | null;
  /** Whether tblAppeal2 has a row for this case. */
  readonly listed: boolean;
  /** The stretch appealed, where the record names it. */
  readonly row: MadeProceeding | null;
  proceeding: number | null;
  readonly filed: Day;
}

/** A motion before the judge. */
export interface MadeMotion extends Motion {
  id: number;
  readonly row: MadeProceeding;
  proceeding: number | null;
  readonly received: Day;
  /** DEC; empty while it is pending. */
  readonly outcome: string;
  /** STRFILINGPARTY: `A` the respondent, `I` the Department of Homeland Security. */
  readonly party: string;
}

export interface MadeApplication {
  id: number;
  readonly row: MadeProceeding;
  readonly code: string;
  readonly received: Day;
  readonly decision: string;
}

export interface MadeCharge {
  id: number;
  readonly row: MadeProceeding;
  readonly code: string;
  readonly status: string;
}

export interface MadeCustody {
  id: number;
  readonly custody: Custody;
  /** When the row was made. */
  readonly day: Day;
  readonly detained: Day | null;
  readonly released: Day | null;
}

/** Somebody's counsel, before the court or the Board. */
export interface MadeCounsel {
  id: number;
  readonly level: "COURT" | "BOARD";
  readonly side: "ALIEN" | "INS";
  readonly day: Day;
  readonly row: MadeProceeding | null;
  readonly appeal: MadeAppeal | null;
  readonly primary: boolean;
}

/** One case with all its rows. */
export interface MadeCase {
  /** Its place in the order of receipt, from 0. */
  readonly number: number;
  readonly id: number;
  readonly received: Day;
  /** The case of the family it follows; `null` for a lead and for a case alone. */
  readonly lead: MadeCase | null;
  readonly caseType: string;
  readonly nationality: string;
  readonly language: string;
  readonly represented: boolean;
  /** In custody from its receipt on. */
  readonly detained: boolean;
  /** When released, where it was. */
  released: Day | null;
  readonly proceedings: MadeProceeding[];
  readonly appeals: MadeAppeal[];
  readonly motions: MadeMotion[];
  readonly applications: MadeApplication[];
  readonly charges: MadeCharge[];
  readonly custody: MadeCustody[];
  readonly counsel: MadeCounsel[];
}
