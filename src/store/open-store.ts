import { type Engine, startEngine, stopEngine } from "./engine.ts";

/** The folder that holds all loaded releases, opened. */
export interface Store {
  readonly path: string;
  /** The engine, started at the first call. */
  engine(): Promise<Engine>;
  /** Ends the engine, if it runs. The store can be used again afterwards. */
  close(): Promise<void>;
}

/**
 * Opens the store in a folder, which need not exist yet: nothing is read, created or started before it is needed.
 * Close it when done.
 */
export function openStore(path: string): Store {
  let running: Promise<Engine> | undefined;
  return {
    path,
    engine: () => {
      running ??= startEngine();
      return running;
    },
    close: async () => {
      const ending = running;
      running = undefined;
      if (ending !== undefined) stopEngine(await ending);
    },
  };
}
