/** A part of the world that reports speak of, and the countries we take it to hold. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** Whose division it is, or how we draw it. */
  readonly definition: string;
  /** UN M49 subregion codes it is made of. */
  readonly subregions?: readonly string[];
  /** Countries by name, added to those of the subregions. */
  readonly countries?: readonly string[];
  /** Countries of the subregions that it leaves out. */
  readonly without?: readonly string[];
  /** Words prose uses for it, in lower case; plurals in -s are added to those in -an. */
  readonly words: readonly string[];
}

const AFRICA = ["011", "014", "015", "017", "018"];
const CARIBBEAN = ["029"];
const SOUTH_AMERICA = ["005"];
const ISTHMUS = ["BLZ", "CRI", "GTM", "HND", "NIC", "PAN", "SLV"];
const M49 = "United Nations M49";

/** The regions we answer for. Former countries belong to none. */
export const regions: readonly Region[] = [
  { id: "africa", name: "Africa", definition: M49, subregions: AFRICA, words: ["africa", "african"] },
  {
    id: "north-africa",
    name: "Northern Africa",
    definition: `${M49}, 015`,
    subregions: ["015"],
    words: ["north africa", "north african", "northern africa"],
  },
  {
    id: "sub-saharan-africa",
    name: "sub-Saharan Africa",
    definition: `${M49}, 202: Africa without 015`,
    subregions: ["011", "014", "017", "018"],
    words: ["sub-saharan africa", "sub-saharan african", "subsaharan africa", "sub-saharan"],
  },
  {
    id: "west-africa",
    name: "Western Africa",
    definition: `${M49}, 011`,
    subregions: ["011"],
    words: ["west africa", "west african", "western africa"],
  },
  {
    id: "east-africa",
    name: "Eastern Africa",
    definition: `${M49}, 014`,
    subregions: ["014"],
    words: ["east africa", "east african", "eastern africa"],
  },
  {
    id: "central-africa",
    name: "Middle Africa",
    definition: `${M49}, 017`,
    subregions: ["017"],
    words: ["central africa", "middle africa"],
  },
  {
    id: "southern-africa",
    name: "Southern Africa",
    definition: `${M49}, 018`,
    subregions: ["018"],
    words: ["southern africa", "southern african"],
  },
  {
    id: "horn-of-africa",
    name: "Horn of Africa",
    definition: "Djibouti, Eritrea, Ethiopia and Somalia",
    countries: ["DJI", "ERI", "ETH", "SOM"],
    words: ["horn of africa"],
  },
  {
    id: "asia",
    name: "Asia",
    definition: `${M49}, 142: from Turkey to Japan`,
    subregions: ["030", "034", "035", "143", "145"],
    words: ["asia", "asian"],
  },
  {
    id: "central-asia",
    name: "Central Asia",
    definition: `${M49}, 143`,
    subregions: ["143"],
    words: ["central asia", "central asian"],
  },
  {
    id: "east-asia",
    name: "Eastern Asia",
    definition: `${M49}, 030, and Taiwan`,
    subregions: ["030"],
    words: ["east asia", "east asian", "eastern asia"],
  },
  {
    id: "south-asia",
    name: "Southern Asia",
    definition: `${M49}, 034`,
    subregions: ["034"],
    words: ["south asia", "south asian", "southern asia"],
  },
  {
    id: "southeast-asia",
    name: "South-eastern Asia",
    definition: `${M49}, 035`,
    subregions: ["035"],
    words: ["southeast asia", "southeast asian", "south-east asia", "southeastern asia"],
  },
  {
    id: "middle-east",
    name: "Middle East",
    definition: `${M49}, 145 without Armenia, Azerbaijan, Cyprus and Georgia; with Egypt and Iran`,
    subregions: ["145"],
    without: ["ARM", "AZE", "CYP", "GEO"],
    countries: ["EGY", "IRN"],
    words: ["middle east", "middle eastern", "mideast", "mideastern"],
  },
  {
    id: "europe",
    name: "Europe",
    definition: `${M49}, 150, and Kosovo`,
    subregions: ["039", "151", "154", "155"],
    words: ["europe", "european"],
  },
  {
    id: "eastern-europe",
    name: "Eastern Europe",
    definition: `${M49}, 151`,
    subregions: ["151"],
    words: ["eastern europe", "eastern european", "east european"],
  },
  {
    id: "western-europe",
    name: "Western Europe",
    definition: `${M49}, 155`,
    subregions: ["155"],
    words: ["western europe", "western european", "west european"],
  },
  {
    id: "baltic-states",
    name: "Baltic states",
    definition: "Estonia, Latvia and Lithuania",
    countries: ["EST", "LTU", "LVA"],
    words: ["baltic states", "baltics"],
  },
  {
    id: "former-soviet-union",
    name: "former Soviet republics",
    definition: "the fifteen successors of the Soviet Union",
    countries: [
      "ARM",
      "AZE",
      "BLR",
      "EST",
      "GEO",
      "KAZ",
      "KGZ",
      "LTU",
      "LVA",
      "MDA",
      "RUS",
      "TJK",
      "TKM",
      "UKR",
      "UZB",
    ],
    words: ["former soviet union", "former soviet republics", "post-soviet states"],
  },
  {
    id: "americas",
    name: "Americas",
    definition: `${M49}, 019`,
    subregions: ["005", "013", "021", "029"],
    words: ["americas", "the americas", "western hemisphere"],
  },
  {
    id: "north-america",
    name: "North America",
    definition: `${M49}, 003: with Central America and the Caribbean`,
    subregions: ["013", "021", "029"],
    words: ["north america", "north american"],
  },
  {
    id: "latin-america",
    name: "Latin America",
    definition: "the twenty republics where Spanish, Portuguese or French is spoken, Mexico to Argentina",
    countries: [
      "ARG",
      "BOL",
      "BRA",
      "CHL",
      "COL",
      "CRI",
      "CUB",
      "DOM",
      "ECU",
      "GTM",
      "HND",
      "HTI",
      "MEX",
      "NIC",
      "PAN",
      "PER",
      "PRY",
      "SLV",
      "URY",
      "VEN",
    ],
    words: ["latin america", "latin american"],
  },
  {
    id: "latin-america-and-the-caribbean",
    name: "Latin America and the Caribbean",
    definition: `${M49}, 419`,
    subregions: ["005", "013", "029"],
    words: ["latin america and the caribbean"],
  },
  {
    id: "central-america",
    name: "Central America",
    definition: "the seven countries of the isthmus, as U.S. agencies count; M49's 013 has Mexico too",
    countries: ISTHMUS,
    words: ["central america", "central american"],
  },
  {
    id: "northern-triangle",
    name: "Northern Triangle",
    definition: "El Salvador, Guatemala and Honduras",
    countries: ["GTM", "HND", "SLV"],
    words: ["northern triangle", "northern central america"],
  },
  {
    id: "caribbean",
    name: "Caribbean",
    definition: `${M49}, 029`,
    subregions: CARIBBEAN,
    words: ["caribbean", "the caribbean", "west indies", "west indian"],
  },
  {
    id: "south-america",
    name: "South America",
    definition: `${M49}, 005`,
    subregions: SOUTH_AMERICA,
    words: ["south america", "south american"],
  },
  {
    id: "oceania",
    name: "Oceania",
    definition: `${M49}, 009`,
    subregions: ["053", "054", "057", "061"],
    words: ["oceania", "oceanian"],
  },
  {
    id: "pacific-islands",
    name: "Pacific islands",
    definition: `${M49}, 054, 057 and 061: Melanesia, Micronesia, Polynesia`,
    subregions: ["054", "057", "061"],
    words: ["pacific islands", "pacific islander", "pacific islanders", "pacific island"],
  },
];
