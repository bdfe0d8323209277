import type * as AddressRulesModule from "./address-rules.ts";

export type { AddressRules, Lookup } from "./address-rules.ts";
export { countriesInRegion, regionMentions } from "./countries-in-region.ts";
export { countryMentions, countryName, eoirCountry, findCountry, formerCountry } from "./country-names.ts";
export { type Log, silentLog } from "./effects.ts";
export { InternalError, type Place, UserError } from "./errors.ts";
export * from "./period.ts";
export { createRandom, type Random } from "./random.ts";
export { findState, states } from "./states.ts";
export type { Unit } from "./units.ts";

/** The rules of where a request may lead; read when a request is made, since few commands make one. */
export async function loadAddressRules(): Promise<typeof AddressRulesModule> {
  return import("./address-rules.ts");
}
