import { type Region, regions } from "./countries-regions.ts";
import { type Country, countryTable } from "./countries-table.ts";

let mentions: ReadonlyMap<string, string> | null = null;

/** Words for regions that prose may use (`latin americans`), in lower case, to the region's id (`latin-america`). */
export function regionMentions(): ReadonlyMap<string, string> {
  mentions ??= new Map(
    regions.flatMap(({ id, words }) =>
      words.flatMap((word): [string, string][] =>
        word.endsWith("an")
          ? [
              [word, id],
              [`${word}s`, id],
            ]
          : [[word, id]],
      ),
    ),
  );
  return mentions;
}

/**
 * Countries of a region by alpha-3, in order of the code: by id (`northern-triangle`), by a word for it (`"Central
 * American"`) or by UN M49 subregion code (`"029"`). Empty where no such region is known.
 */
export function countriesInRegion(region: string): readonly string[] {
  const key = region.trim().toLowerCase();
  const id = regionMentions().get(key) ?? key;
  const known = regions.find((candidate) => candidate.id === id);
  const parts: Omit<Region, "id" | "name" | "definition" | "words"> = known ?? { subregions: [key] };
  const present = countryTable().filter((country) => country.ended === null);
  return present
    .filter((country) => belongs(country, parts))
    .map((country) => country.alpha3)
    .sort();
}

function belongs(country: Country, parts: Pick<Region, "subregions" | "countries" | "without">): boolean {
  if (parts.without?.includes(country.alpha3) === true) return false;
  if (parts.countries?.includes(country.alpha3) === true) return true;
  return parts.subregions?.includes(country.subregion) === true;
}
