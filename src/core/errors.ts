/** Where a fault lies: enough for the reader to find it in what he gave. */
export interface Place {
  readonly file?: string;
  /** 1-based line of a text file, or row of a table counting its header as row 1. */
  readonly row?: number;
  readonly column?: string;
}

/**
 * The input was bad. The message is one clear sentence: what was expected, what was found, where, and what to
 * do. It is shown as it stands, without a stack trace, and the command ends with status 1.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  /** Stable and machine-readable, `room.what-is-wrong`: `reports.empty-file`. */
  readonly code: string;
  readonly place: Place;

  constructor(code: string, message: string, place: Place = {}) {
    super(message);
    this.code = code;
    this.place = place;
  }
}

/** Something that cannot happen did: a fault of the program, never of the input. The command ends with status 3. */
export class InternalError extends Error {
  override readonly name = "InternalError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
