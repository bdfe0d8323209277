import { type Hash, hashNumber, hashText, mixHash } from "./hash-text.ts";
import { isBlank } from "./is-blank.ts";
import { normalHeader, withoutPosition } from "./normal-header.ts";
import type { RecognisedTable } from "./recognise-table.ts";
import { BOND_KEYS } from "./stored-tables.ts";

/** Columns that republished copies add, which tell where a row stood: no two rows are alike in them. */
const ORIGIN: ReadonlySet<string> = new Set([
  "fileoriginal",
  "sheetoriginal",
  "roworiginal",
  "stintid",
  "stayid",
]);

/**
 * Hashes whole rows of a table but for their bond. Each cell is mixed with the name of its column and all are added up,
 * so that neither the order of the columns nor blank ones matter.
 *
 * @returns a function that puts the hash of a row into `into`
 */
export function createRowHash(table: RecognisedTable): (values: readonly unknown[], into: Hash) => void {
  const seeds = table.names.map((name, at): Hash | null => {
    const key = table.columns[at] ?? null;
    if (name === null || (key !== null && BOND_KEYS.has(key)) || ORIGIN.has(normalHeader(name))) return null;
    const seed = { first: 0, second: 0 };
    hashText(key ?? (normalHeader(name) || withoutPosition(name)), seed);
    return seed;
  });
  const hash: Hash = { first: 0, second: 0 };
  return (values, into) => {
    into.first = 0;
    into.second = 0;
    for (let at = 0; at < seeds.length; at++) {
      const value = values[at];
      const seed = seeds[at] as Hash | null;
      if (seed === null || isBlank(value)) continue;
      if (typeof value === "number") hashNumber(value, hash);
      else hashText(value instanceof Date ? value.toISOString() : String(value), hash);
      mixHash(hash, seed.first, seed.second);
      into.first = (into.first + hash.first) | 0;
      into.second = (into.second + hash.second) | 0;
    }
  };
}
