import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ambiguousPlaces } from "./countries-ambiguous.ts";
import { countryTable } from "./countries-table.ts";
import { countryMentions, countryName, eoirCountry, findCountry, formerCountry } from "./country-names.ts";

const agencySpellings: readonly [string, string][] = [
  ["China, Peoples Republic of", "CHN"],
  ["China, People's Republic", "CHN"],
  ["Burma", "MMR"],
  ["IVORY COAST", "CIV"],
  ["Cote d'Ivoire", "CIV"],
  ["Laos", "LAO"],
  ["Macau", "MAC"],
  ["Bosnia-Herzegovina", "BIH"],
  ["Micronesia, Federated States of", "FSM"],
  ["Micronesia, Federated States", "FSM"],
  ["St. Kitts-Nevis", "KNA"],
  ["St- Kitts-Nevis", "KNA"],
  ["Saint Kitts-Nevis", "KNA"],
  ["ST. VINCENT-GRENADINES", "VCT"],
  ["USSR", "SUN"],
  ["Union of Soviet Socialist Republics", "SUN"],
  ["Soviet Union, former", "SUN"],
  ["Czechoslovakia, former", "CSK"],
  ["SERBIA AND MONTENEGRO", "SCG"],
  ["Yugoslavia", "YUG"],
  ["Netherlands Antilles", "ANT"],
  ["Congo", "COG"],
  ["Congo, Republic", "COG"],
  ["Congo, Democratic Republic", "COD"],
  ["DEM REP OF THE CONGO", "COD"],
  ["Korea", "KOR"],
  ["Korea, South", "KOR"],
  ["North Korea", "PRK"],
  ["Bahamas, The", "BHS"],
  ["Gambia, The", "GMB"],
  ["Antigua-Barbuda", "ATG"],
  ["Slovak Republic", "SVK"],
  ["Cook Island", "COK"],
  ["SWAZILAND", "SWZ"],
  ["MACEDONIA", "MKD"],
  ["Trinidad-Tobago", "TTO"],
  ["Turkiye", "TUR"],
  ["Türkiye", "TUR"],
  ["the Philippines", "PHL"],
  ["DRC", "COD"],
  ["UAE", "ARE"],
  ["U.K.", "GBR"],
  ["Viet Nam", "VNM"],
  ["Sao Tome and Principe", "STP"],
  ["Republic of Peru", "PER"],
  ["Islamic Republic of Pakistan", "PAK"],
];

const newsWords: readonly [string, string][] = [
  ["Salvadorean", "SLV"],
  ["Salvadorans", "SLV"],
  ["Uzbeks", "UZB"],
  ["Mainland Chinese", "CHN"],
  ["Hondurans", "HND"],
  ["Guatemalans", "GTM"],
  ["Venezuelans", "VEN"],
  ["Filipinos", "PHL"],
  ["Nigeriens", "NER"],
  ["Nigerians", "NGA"],
  ["South Koreans", "KOR"],
  ["Britons", "GBR"],
  ["British nationals", "GBR"],
  ["Lao", "LAO"],
  ["Laotians", "LAO"],
  ["South Sudanese", "SSD"],
  ["Sudanese", "SDN"],
  ["Burkinabé", "BFA"],
  ["Bissau-Guineans", "GNB"],
  ["Kittitians", "KNA"],
  ["Frenchmen", "FRA"],
  ["Poles", "POL"],
  ["Myanmar", "MMR"],
  ["Kosovars", "XKX"],
];

/** Codes of the court that look like another country's ISO code, and codes of vanished names. */
const courtCodes: readonly [string, string][] = [
  ["CH", "CHN"],
  ["CI", "CHL"],
  ["ES", "SLV"],
  ["DO", "DMA"],
  ["DR", "DOM"],
  ["GT", "GTM"],
  ["HO", "HND"],
  ["MX", "MEX"],
  ["IN", "IND"],
  ["IS", "ISR"],
  ["AU", "AUT"],
  ["AS", "AUS"],
  ["BF", "BHS"],
  ["BH", "BLZ"],
  ["CS", "CRI"],
  ["CR", "CZE"],
  ["SU", "SDN"],
  ["SG", "SEN"],
  ["SN", "SGP"],
  ["NI", "NGA"],
  ["NG", "NER"],
  ["NU", "NIC"],
  ["PA", "PRY"],
  ["PM", "PAN"],
  ["GA", "GMB"],
  ["GB", "GAB"],
  ["GE", "DEU"],
  ["GO", "GEO"],
  ["TC", "ARE"],
  ["TK", "TCA"],
  ["CF", "COG"],
  ["CG", "COD"],
  ["DC", "COD"],
  ["BS", "BLR"],
  ["BZ", "BLR"],
  ["CB", "KHM"],
  ["CC", "KHM"],
  ["UV", "BFA"],
  ["GZ", "PSE"],
  ["PN", "PSE"],
  ["KO", "FSM"],
  ["NA", "ANT"],
  ["UR", "SUN"],
  ["YO", "YUG"],
  ["YS", "SCG"],
  ["CZ", "CSK"],
  ["GC", "DDR"],
  ["VM", "VNM"],
  ["KS", "KOR"],
  ["??", "unknown"],
  ["IU", "unknown"],
  ["UN", "unknown"],
  ["ND", "unknown"],
  ["XX", "unknown"],
  ["SS", "stateless"],
  ["NN", "stateless"],
  ["BW", "other"],
];

describe("findCountry", () => {
  it.each(agencySpellings)("reads the agencies' %s as %s", (spelling, alpha3) => {
    expect(findCountry(spelling)).toBe(alpha3);
  });

  it.each(newsWords)("reads the newspapers' %s as %s", (word, alpha3) => {
    expect(findCountry(word)).toBe(alpha3);
  });

  it("reads ISO codes in any case", () => {
    expect(findCountry("gtm")).toBe("GTM");
    expect(findCountry("MX")).toBe("MEX");
    expect(findCountry("xkx")).toBe("XKX");
  });

  it.each(["", "Ruritania", "Texas", "Commonwealth of Virginia", "total", "Unknown", "thousands"])(
    "does not take %j for a country",
    (text) => {
      expect(findCountry(text)).toBeNull();
    },
  );

  it("gives back every name, and every spelling only to its own country", () => {
    for (const country of countryTable()) {
      for (const text of [country.name, country.alpha3, ...country.spellings, ...country.demonyms]) {
        expect([text, findCountry(text)]).toEqual([text, country.alpha3]);
      }
    }
  });

  it("does not depend on case, spaces around or a leading article", () => {
    const names = countryTable().map((country) => country.name);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.boolean(), fc.boolean(), (name, upper, article) => {
        const printed = `  ${article ? "the " : ""}${upper ? name.toUpperCase() : name.toLowerCase()} `;
        expect(findCountry(printed)).toBe(findCountry(name));
      }),
    );
  });
});

describe("the table", () => {
  it("has each code once, ISO's 249 and Kosovo, and the former countries", () => {
    const codes = countryTable().map((country) => country.alpha3);
    expect(new Set(codes).size).toBe(codes.length);
    const present = countryTable().filter((country) => country.ended === null);
    expect(present).toHaveLength(250);
    expect(new Set(present.map((country) => country.alpha2)).size).toBe(250);
    expect(
      countryTable().every((country) => /^\d{3}$/.test(country.subregion) || country.alpha2 === "AQ"),
    ).toBe(true);
  });

  it("names the successors of countries that are gone", () => {
    expect(formerCountry("CSK")).toEqual({ ended: "1992-12-31", successors: ["CZE", "SVK"] });
    expect(formerCountry("SUN")?.successors).toHaveLength(15);
    expect(formerCountry("MEX")).toBeNull();
    for (const country of countryTable()) {
      for (const successor of country.successors) expect(countryName(successor)).not.toBe(successor);
    }
  });
});

describe("countryName", () => {
  it("names a code and leaves what it does not know", () => {
    expect(countryName("CHN")).toBe("China");
    expect(countryName("SUN")).toBe("Soviet Union");
    expect(countryName("ZZZ")).toBe("ZZZ");
  });
});

describe("eoirCountry", () => {
  it.each(courtCodes)("reads the court's %s as %s", (code, country) => {
    expect(eoirCountry(code)).toBe(country);
  });

  it("knows no code outside the court's lists", () => {
    expect(eoirCountry("ZZ")).toBeNull();
    expect(eoirCountry("")).toBeNull();
  });

  it("gives no code to two countries", () => {
    const codes = countryTable().flatMap((country) => country.courtCodes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(240);
  });
});

describe("countryMentions", () => {
  it("has the words of prose, singular and plural, with accents and without", () => {
    const mentions = countryMentions();
    expect(mentions.get("hondurans")).toBe("HND");
    expect(mentions.get("guatemalan")).toBe("GTM");
    expect(mentions.get("chinese")).toBe("CHN");
    expect(mentions.get("türkiye")).toBe("TUR");
    expect(mentions.get("turkiye")).toBe("TUR");
    expect(mentions.get("st. lucia")).toBe("LCA");
    expect(mentions.get("saint lucia")).toBe("LCA");
    expect(mentions.get("cote d’ivoire")).toBe("CIV");
  });

  it("leaves out codes and words that prose uses for other things", () => {
    for (const word of ["us", "in", "it", "can", "per", "midway", "jersey", "reunion"]) {
      expect([word, countryMentions().has(word)]).toEqual([word, false]);
    }
  });

  it("agrees with findCountry", () => {
    for (const [text, alpha3] of countryMentions()) expect([text, findCountry(text)]).toEqual([text, alpha3]);
  });
});

describe("ambiguousPlaces", () => {
  it("says of each word what else it means, the usual reading first", () => {
    expect(ambiguousPlaces.get("congolese")?.countries).toEqual(["COD", "COG"]);
    expect(ambiguousPlaces.get("georgia")?.state).toBe("GA");
    for (const [word, { countries, otherwise, state }] of ambiguousPlaces) {
      expect([word, findCountry(word)]).toEqual([word, countries[0]]);
      expect(countries.length > 1 || otherwise !== undefined || state !== undefined).toBe(true);
    }
  });
});
