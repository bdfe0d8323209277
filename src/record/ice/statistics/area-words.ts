/** ICE's areas of responsibility: the code of the facility list, the name of the tables, our slug. */
const areas: readonly (readonly [code: string, name: string, slug: string])[] = [
  ["ATL", "atlanta", "atlanta"],
  ["BAL", "baltimore", "baltimore"],
  ["BOS", "boston", "boston"],
  ["BUF", "buffalo", "buffalo"],
  ["CHI", "chicago", "chicago"],
  ["DAL", "dallas", "dallas"],
  ["DEN", "denver", "denver"],
  ["DET", "detroit", "detroit"],
  ["ELP", "el paso", "el-paso"],
  ["HLG", "harlingen", "harlingen"],
  ["HOU", "houston", "houston"],
  ["LOS", "los angeles", "los-angeles"],
  ["MIA", "miami", "miami"],
  ["NOL", "new orleans", "new-orleans"],
  ["NYC", "new york", "new-york"],
  ["NEW", "newark", "newark"],
  ["PHI", "philadelphia", "philadelphia"],
  ["PHO", "phoenix", "phoenix"],
  ["SLC", "salt lake city", "salt-lake-city"],
  ["SNA", "san antonio", "san-antonio"],
  ["SND", "san diego", "san-diego"],
  ["SFR", "san francisco", "san-francisco"],
  ["SEA", "seattle", "seattle"],
  ["SPM", "st paul", "st-paul"],
  ["WAS", "washington dc", "washington-dc"],
];

const byName: ReadonlyMap<string, string> = new Map(
  areas.map(([, name, slug]) => [name.replaceAll(" ", ""), slug]),
);
const byCode: ReadonlyMap<string, string> = new Map(areas.map(([code, , slug]) => [code, slug]));

/** The area a table's label names, blanks or not: `washingtondc` gives `washington-dc`. `null` for any other. */
export function areaOfName(words: string): string | null {
  return byName.get(words.replaceAll(" ", "").replace(/^saintpaul$/, "stpaul")) ?? null;
}

/** The area of the facility list's code: `SNA` gives `san-antonio`. `null` for any other. */
export function areaOfCode(code: string): string | null {
  return byCode.get(code.trim().toUpperCase()) ?? null;
}
