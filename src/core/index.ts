export { countriesInRegion, regionMentions } from "./countries-in-region.ts";
export { countryMentions, countryName, eoirCountry, findCountry, formerCountry } from "./country-names.ts";
export { type Log, silentLog } from "./effects.ts";
export { InternalError, type Place, UserError } from "./errors.ts";
export * from "./period.ts";
export { createRandom, type Random } from "./random.ts";
export { findState, states } from "./states.ts";
export type { Unit } from "./units.ts";
