import { type Weighted, weighted } from "./weighted.ts";

/** An area of responsibility of Enforcement and Removal Operations. */
export interface Area {
  /** As printed: `Miami Area of Responsibility`. */
  readonly name: string;
  readonly city: string;
  /** The states it is taken to cover here, by name and postal code; the first is the commonest. */
  readonly states: readonly { readonly name: string; readonly code: string }[];
}

/** Weight, office, states. */
const ROWS = `
5 Atlanta: GEORGIA GA, NORTH CAROLINA NC, SOUTH CAROLINA SC
2 Baltimore: MARYLAND MD
3 Boston: MASSACHUSETTS MA, CONNECTICUT CT, RHODE ISLAND RI, MAINE ME, NEW HAMPSHIRE NH
1 Buffalo: NEW YORK NY
4 Chicago: ILLINOIS IL, INDIANA IN, WISCONSIN WI, MISSOURI MO, KENTUCKY KY
8 Dallas: TEXAS TX, OKLAHOMA OK
3 Denver: COLORADO CO, WYOMING WY
2 Detroit: MICHIGAN MI, OHIO OH
9 El Paso: TEXAS TX, NEW MEXICO NM
10 Harlingen: TEXAS TX
9 Houston: TEXAS TX
4 Los Angeles: CALIFORNIA CA
7 Miami: FLORIDA FL, PUERTO RICO PR
8 New Orleans: LOUISIANA LA, ALABAMA AL, ARKANSAS AR, MISSISSIPPI MS, TENNESSEE TN
2 New York City: NEW YORK NY
2 Newark: NEW JERSEY NJ
3 Philadelphia: PENNSYLVANIA PA, DELAWARE DE, WEST VIRGINIA WV
9 Phoenix: ARIZONA AZ
3 Salt Lake City: UTAH UT, NEVADA NV, IDAHO ID, MONTANA MT
14 San Antonio: TEXAS TX
7 San Diego: CALIFORNIA CA
2 San Francisco: CALIFORNIA CA, HAWAII HI
2 Seattle: WASHINGTON WA, OREGON OR, ALASKA AK
2 St. Paul: MINNESOTA MN, IOWA IA, NEBRASKA NE, NORTH DAKOTA ND, SOUTH DAKOTA SD
3 Washington: VIRGINIA VA
`;

const rows = ROWS.trim()
  .split("\n")
  .map((row): [Area, number] => {
    const [head = "", tail = ""] = row.split(": ");
    const city = head.slice(head.indexOf(" ") + 1);
    const states = tail.split(", ").map((state) => ({ name: state.slice(0, -3), code: state.slice(-2) }));
    return [{ name: `${city} Area of Responsibility`, city, states }, Number.parseInt(head, 10)];
  });

export const AREAS: Weighted<Area> = weighted(rows);
