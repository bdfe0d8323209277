import type { Area } from "./areas.ts";
import type { Country } from "./countries.ts";
import type { Facility } from "./facilities.ts";

/** A made-up person: nobody's, drawn from the seed. */
export interface Person {
  /** Forty hexadecimal digits, the same in every file of the release. */
  readonly id: string;
  readonly citizenship: Country;
  readonly birthCountry: Country;
  readonly gender: string;
  readonly birthYear: number;
  readonly area: Area;
  readonly state: { readonly name: string; readonly code: string };
  readonly criminality: string;
  readonly threatLevel: string | null;
  /** The gravest charge, for those with one: code, words, days of charge and conviction, months of sentence. */
  readonly charge: Charge | null;
  readonly entryDay: number | null;
  readonly entryStatus: string;
  readonly marital: string | null;
  readonly ethnicity: string | null;
  readonly religion: string | null;
  readonly race: string | null;
  readonly isInGang: boolean;
}

export interface Charge {
  readonly code: string;
  readonly words: string;
  readonly chargeDay: number;
  readonly convictionDay: number | null;
  readonly sentenceMonths: number;
}

/** What happens from the first contact to the end of the matter. A person may pass through more than one. */
export interface Course {
  readonly encounters: readonly Encounter[];
  readonly detainers: readonly Detainer[];
  readonly arrest: Arrest | null;
  readonly stay: Stay | null;
  readonly removal: Removal | null;
  /** How the matter stands on the last day of the release. */
  readonly matter: Matter;
  /** The border agency made the arrest, so that ours has no row of it. */
  readonly isFromBorder: boolean;
}

export interface Encounter {
  readonly minute: number;
  readonly type: string;
}

export interface Detainer {
  readonly day: number;
  readonly jail: Facility;
  /** Null where the file says nothing. */
  readonly liftReason: string | null;
  readonly type: string;
}

export interface Arrest {
  readonly minute: number;
  readonly method: string;
}

/** A stay in detention; `outMinute` is null while it lasts. */
export interface Stay {
  readonly inMinute: number;
  readonly outMinute: number | null;
  readonly releaseReason: string | null;
  readonly stints: readonly Stint[];
  readonly bond: Bond | null;
}

/** The part of a stay spent in one facility. */
export interface Stint {
  readonly facility: Facility;
  readonly inMinute: number;
  readonly outMinute: number | null;
  readonly reason: string | null;
}

export interface Bond {
  readonly setDay: number;
  readonly setAmount: number;
  readonly postedDay: number | null;
  readonly postedAmount: number | null;
}

export interface Removal {
  readonly day: number;
  readonly port: string;
  readonly country: Country;
  /** A few departures that other files tell of have no row among the removals. */
  readonly hasRow: boolean;
}

export interface Matter {
  readonly status: string;
  readonly category: string;
  readonly finalOrder: "YES" | "NO";
  readonly finalOrderDay: number | null;
  readonly program: string;
  readonly disposition: string;
  readonly finalCharge: string;
}

export interface Life {
  readonly person: Person;
  readonly courses: readonly Course[];
}
