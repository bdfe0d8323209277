/** A word that names a country and something else as well. */
export interface AmbiguousPlace {
  /** Countries it may mean, the one `findCountry` gives first. */
  readonly countries: readonly string[];
  /** What else it may be, in words; absent where only countries compete. */
  readonly otherwise?: string;
  /** Postal code of the state that bears the name. */
  readonly state?: string;
}

const CONGO: AmbiguousPlace = { countries: ["COG", "COD"] };
const CONGOLESE: AmbiguousPlace = { countries: ["COD", "COG"] };
const DOMINICAN: AmbiguousPlace = { countries: ["DOM", "DMA"] };
const KOREAN: AmbiguousPlace = { countries: ["KOR", "PRK"] };
const GUINEAN: AmbiguousPlace = { countries: ["GIN", "GNB", "GNQ", "PNG"] };
const SAMOAN: AmbiguousPlace = { countries: ["WSM", "ASM"] };
const GIVEN_NAME = "a given name";

/**
 * Words whose country only the context tells, in lower case: `congolese` is either Congo, `georgia` also the state.
 * ICE prints "Congo" for the Republic of the Congo and names the other in full, so the bare name reads so.
 */
export const ambiguousPlaces: ReadonlyMap<string, AmbiguousPlace> = new Map<string, AmbiguousPlace>([
  ["congo", CONGO],
  ["congolese", CONGOLESE],
  ["dominican", DOMINICAN],
  ["dominicans", DOMINICAN],
  ["korea", KOREAN],
  ["korean", KOREAN],
  ["koreans", KOREAN],
  ["guinea", GUINEAN],
  ["guinean", GUINEAN],
  ["guineans", GUINEAN],
  ["samoan", SAMOAN],
  ["samoans", SAMOAN],
  ["georgia", { countries: ["GEO"], state: "GA" }],
  ["georgian", { countries: ["GEO"], state: "GA" }],
  ["georgians", { countries: ["GEO"], state: "GA" }],
  ["puerto rico", { countries: ["PRI"], state: "PR" }],
  ["guam", { countries: ["GUM"], state: "GU" }],
  ["american samoa", { countries: ["ASM"], state: "AS" }],
  ["northern mariana islands", { countries: ["MNP"], state: "MP" }],
  ["jordan", { countries: ["JOR"], otherwise: GIVEN_NAME }],
  ["chad", { countries: ["TCD"], otherwise: GIVEN_NAME }],
  ["israel", { countries: ["ISR"], otherwise: GIVEN_NAME }],
  ["indian", { countries: ["IND"], otherwise: "American Indians; the Indian Ocean" }],
  ["indians", { countries: ["IND"], otherwise: "American Indians" }],
  ["holland", { countries: ["NLD"], otherwise: "a family name" }],
  ["trinidad", { countries: ["TTO"], otherwise: "a city in Cuba, Bolivia or Colorado" }],
  ["panama", { countries: ["PAN"], otherwise: "the canal; Panama City, Florida" }],
  ["mexico", { countries: ["MEX"], otherwise: "New Mexico, where the word before is New" }],
  ["lebanon", { countries: ["LBN"], otherwise: "towns in several states" }],
  ["peru", { countries: ["PER"], otherwise: "towns in several states" }],
  ["cuba", { countries: ["CUB"], otherwise: "towns in several states" }],
]);
