/** The outside world, handed in: only the implementations of `core` and `cli` touch the real one. */
export interface Log {
  /** A line for a person, on standard error. */
  info(line: string): void;
  /** Replaces the progress line; an empty text clears it. */
  progress(line: string): void;
}

/** A log that says nothing: for the library and for tests. */
export const silentLog: Log = { info: () => {}, progress: () => {} };
