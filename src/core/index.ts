export { type Log, silentLog } from "./effects.ts";
export { InternalError, type Place, UserError } from "./errors.ts";
export * from "./period.ts";
export type { Unit } from "./units.ts";
