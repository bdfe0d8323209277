import { createRandom } from "../../../core/index.ts";
import { AREAS, type Area } from "./areas.ts";
import { type Weighted, weighted } from "./weighted.ts";

/** A place of detention that does not exist, with a code made the way the agency makes its own. */
export interface Facility {
  /** As printed, in capitals. */
  readonly name: string;
  /** Seven letters, the last two or three from the state: like the agency's DETLOC codes. */
  readonly code: string;
  readonly city: string;
  readonly state: string;
  readonly area: Area;
}

/** The facilities by what they are for. */
export interface Facilities {
  readonly all: readonly Facility[];
  /** Rooms of an office where people are held for hours. */
  readonly holdRooms: Weighted<Facility>;
  readonly centers: Weighted<Facility>;
  /** Where people wait for a flight. */
  readonly staging: Weighted<Facility>;
  readonly jails: Weighted<Facility>;
}

const FIRST =
  "AMBER BRIAR COBALT DUSTY EMBER FLINT GRANITE HAZEL IRON JUNIPER KESTREL LARCH MARBLE NETTLE OCHRE";
const SECOND =
  "BEND CREEK DRAW FORK GULCH HOLLOW KNOLL LANDING MEADOW NARROWS PASS QUARRY RIDGE SPRINGS VALE";
const PLACES = 200;

/** Some 200 made-up facilities, the same in every release. */
export const FACILITIES: Facilities = makeFacilities();

function makeFacilities(): Facilities {
  const random = createRandom(200, 1);
  const first = FIRST.split(" ");
  const second = SECOND.split(" ");
  const codes = new Set<string>();
  const all = Array.from({ length: PLACES }, (_, place): Facility => {
    const words = [
      first[place % first.length] ?? "",
      second[(place * 7 + Math.floor(place / 15)) % 15] ?? "",
    ];
    const area = AREAS.items[place % AREAS.items.length] as Area;
    const state = area.states[Math.floor(place / 25) % area.states.length] ?? { name: "TEXAS", code: "TX" };
    const stem = `${words[0]?.slice(0, 3)}${words[1]?.slice(0, 2)}`;
    let code = `${stem}${state.code}`;
    for (let turn = 0; codes.has(code); turn++)
      code = `${stem.slice(0, 4)}${String.fromCharCode(65 + turn)}${state.code}`;
    codes.add(code);
    const city = `${words[0]} ${words[1]}`;
    return { name: `${city} ${typeOf(place)}`, code, city, state: state.code, area };
  });
  // A few places hold most people: sizes fall off steeply.
  const ofType = (type: string): Weighted<Facility> =>
    weighted(
      all
        .filter(({ name }) => name.endsWith(type))
        .map((facility) => [facility, (0.05 + random.next()) ** 3 * 100]),
    );
  return {
    all,
    holdRooms: ofType("HOLD ROOM"),
    centers: ofType("CENTER"),
    staging: ofType("STAGING"),
    jails: ofType("JAIL"),
  };
}

function typeOf(place: number): string {
  const types = ["DETENTION CENTER", "PROCESSING CENTER", "COUNTY JAIL", "HOLD ROOM", "COUNTY JAIL"];
  return place % 20 === 17 ? "STAGING" : (types[(place + Math.floor(place / 25)) % types.length] ?? "");
}
