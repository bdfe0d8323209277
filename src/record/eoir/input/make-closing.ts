import { setMaxListeners } from "node:events";

/**
 * A signal for all that reads from one input: given by `close`, or with the reader's own signal.
 *
 * @param outer the reader's own
 */
export function makeClosing(outer?: AbortSignal): { signal: AbortSignal; close: () => Promise<void> } {
  const closing = new AbortController();
  const signal = outer === undefined ? closing.signal : AbortSignal.any([closing.signal, outer]);
  // All of a release's tables may be read at once, and each listens.
  setMaxListeners(0, signal);
  return { signal, close: async () => closing.abort() };
}
