import { describe, expect, it } from "vitest";
import { countriesInRegion, regionMentions } from "./countries-in-region.ts";
import { regions } from "./countries-regions.ts";
import { countryName } from "./country-names.ts";

describe("countriesInRegion", () => {
  it("answers to an id, a word and an M49 code", () => {
    expect(countriesInRegion("northern-triangle")).toEqual(["GTM", "HND", "SLV"]);
    expect(countriesInRegion("Northern Triangle")).toEqual(["GTM", "HND", "SLV"]);
    expect(countriesInRegion("Central Americans")).toEqual(["BLZ", "CRI", "GTM", "HND", "NIC", "PAN", "SLV"]);
    expect(countriesInRegion("013")).toContain("MEX");
    expect(countriesInRegion("atlantis")).toEqual([]);
  });

  it("draws the Middle East as defined", () => {
    const countries = countriesInRegion("Middle Eastern");
    expect(countries).toEqual(expect.arrayContaining(["EGY", "IRN", "IRQ", "ISR", "SYR", "TUR", "YEM"]));
    for (const outside of ["GEO", "CYP", "AFG", "PAK"]) expect(countries).not.toContain(outside);
  });

  it("makes Africa of its parts and has no country that is gone", () => {
    const africa = countriesInRegion("African");
    expect(africa).toEqual(expect.arrayContaining(["NGA", "EGY", "ZAF", "SSD"]));
    expect(countriesInRegion("europe")).not.toContain("SUN");
    const parts = ["north-africa", "sub-saharan-africa"].flatMap((part) => countriesInRegion(part));
    expect(parts.sort()).toEqual(africa);
  });

  it("has a country behind every name of every region", () => {
    for (const region of regions) {
      const countries = countriesInRegion(region.id);
      expect([region.id, countries.length > 1]).toEqual([region.id, true]);
      expect(countries).toEqual(expect.arrayContaining([...(region.countries ?? [])]));
      for (const country of countries) expect(countryName(country)).not.toBe(country);
    }
  });

  it("holds twenty Latin American republics", () => {
    expect(countriesInRegion("Latin American")).toHaveLength(20);
  });
});

describe("regionMentions", () => {
  it("has adjectives and their plurals, no word twice", () => {
    expect(regionMentions().get("latin americans")).toBe("latin-america");
    expect(regionMentions().get("the caribbean")).toBe("caribbean");
    const words = regions.flatMap((region) => region.words);
    expect(new Set(words).size).toBe(words.length);
  });
});
