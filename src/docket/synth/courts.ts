import { weighted } from "./weighted.ts";

/** An immigration court of the made-up release, called a base city by the agency. */
export interface Court {
  readonly code: string;
  readonly city: string;
  readonly state: string;
  /** Its docket is of people in custody. */
  readonly detained: boolean;
  /** How many of the cases begin here, in no unit. */
  readonly weight: number;
  /** Where its respondents live, `TOWN 902`: the first three digits of the ZIP code after the name. */
  readonly towns: readonly string[];
  /** Its hearing locations: the court's own code first. */
  readonly locations: readonly string[];
  /** Its judges' codes. */
  readonly judges: readonly string[];
}

/** `CODE | City | State | weight, D where of people in custody | towns`. Weights follow the courts' size by impression. */
const ROWS = `
NYC | New York | NY | 62 | NEW YORK 100, BRONX 104, BROOKLYN 112, FLUSHING 113, JAMAICA 114, HEMPSTEAD 115, BRENTWOOD 117
NYB | New York | NY | 22 | NEW YORK 100, BRONX 104, BROOKLYN 112, CORONA 113, YONKERS 107, NEW ROCHELLE 108
NYV | New York | NY | 14 D | NEW YORK 100, BROOKLYN 112, GOSHEN 109
NYD | New York | NY | 2 D | NEW YORK 100, BRONX 104
MIA | Miami | FL | 110 | MIAMI 331, HIALEAH 330, HOMESTEAD 330, FORT LAUDERDALE 333, WEST PALM BEACH 334, HOLLYWOOD 330
KRO | Miami | FL | 14 D | MIAMI 331, HIALEAH 330
ORL | Orlando | FL | 44 | ORLANDO 328, KISSIMMEE 347, TAMPA 336, JACKSONVILLE 322, SAINT PETERSBURG 337
BDC | Bradenton | FL | 1 D | BRADENTON 342
LOS | Los Angeles | CA | 62 | LOS ANGELES 900, LONG BEACH 908, POMONA 917, EL MONTE 917, INGLEWOOD 903, COMPTON 902
NLA | Los Angeles | CA | 24 | LOS ANGELES 900, GLENDALE 912, SANTA BARBARA 931, OXNARD 930
VNS | Van Nuys | CA | 18 | VAN NUYS 914, PANORAMA CITY 914, BAKERSFIELD 933, LANCASTER 935
LAD | Los Angeles | CA | 4 D | LOS ANGELES 900
LAN | Lancaster | CA | 5 D | LANCASTER 935
SPD | San Pedro | CA | 5 D | SAN PEDRO 907
ADL | Adelanto | CA | 6 D | ADELANTO 923, SAN BERNARDINO 924
SFR | San Francisco | CA | 50 | SAN FRANCISCO 941, OAKLAND 946, SAN JOSE 951, FRESNO 937, SACRAMENTO 958, DALY CITY 940
SND | San Diego | CA | 28 | SAN DIEGO 921, CHULA VISTA 919, ESCONDIDO 920
OTM | San Diego | CA | 6 D | SAN DIEGO 921
IMP | Imperial | CA | 6 | IMPERIAL 922, CALEXICO 922
ELC | El Centro | CA | 3 D | EL CENTRO 922
HOU | Houston | TX | 34 | HOUSTON 770, PASADENA 775, SUGAR LAND 774
HSG | Houston | TX | 24 | HOUSTON 770, KATY 774, GALVESTON 775
HGP | Houston | TX | 16 | HOUSTON 770, SPRING 773
HOD | Conroe | TX | 16 D | CONROE 773, HOUSTON 770
DAL | Dallas | TX | 48 | DALLAS 752, FORT WORTH 761, IRVING 750, OKLAHOMA CITY 731, TULSA 741
FTW | Fort Worth | TX | 2 | FORT WORTH 761, ARLINGTON 760
SNA | San Antonio | TX | 32 | SAN ANTONIO 782, AUSTIN 787, LAREDO 780, CORPUS CHRISTI 784
PSD | Pearsall | TX | 8 D | PEARSALL 780
HLG | Harlingen | TX | 26 | HARLINGEN 785, BROWNSVILLE 785, MCALLEN 785
PIS | Los Fresnos | TX | 10 D | LOS FRESNOS 785
ELP | El Paso | TX | 20 | EL PASO 799, LAS CRUCES 880
EPD | El Paso | TX | 8 D | EL PASO 799
LRO | Laredo | TX | 3 | LAREDO 780
OTO | Chaparral | NM | 5 D | CHAPARRAL 880
CHI | Chicago | IL | 66 | CHICAGO 606, CICERO 608, AURORA 605, WAUKEGAN 600, INDIANAPOLIS 462, MILWAUKEE 532
NEW | Newark | NJ | 54 | NEWARK 071, ELIZABETH 072, PATERSON 075, UNION CITY 070, TRENTON 086
ELZ | Elizabeth | NJ | 7 D | ELIZABETH 072
BOS | Boston | MA | 48 | BOSTON 021, LYNN 019, CHELSEA 021, FRAMINGHAM 017, PROVIDENCE 029, MANCHESTER 031
HAR | Hartford | CT | 14 | HARTFORD 061, BRIDGEPORT 066, STAMFORD 069, DANBURY 068
BUF | Buffalo | NY | 6 | BUFFALO 142, ROCHESTER 146, SYRACUSE 132
BTV | Batavia | NY | 4 D | BATAVIA 140
ULS | Napanoch | NY | 2 D | NAPANOCH 124
SIN | Fishkill | NY | 1 D | FISHKILL 125
WAS | Arlington | VA | 52 | ARLINGTON 222, ALEXANDRIA 223, WOODBRIDGE 221, MANASSAS 201, RICHMOND 232
RIC | Richmond | VA | 3 | RICHMOND 232, NORFOLK 235
FCI | Falls Church | VA | 2 | FALLS CHURCH 220
BAL | Baltimore | MD | 38 | BALTIMORE 212, SILVER SPRING 209, HYATTSVILLE 207
HYA | Hyattsville | MD | 8 | HYATTSVILLE 207, ROCKVILLE 208, GAITHERSBURG 208
PHI | Philadelphia | PA | 26 | PHILADELPHIA 191, CAMDEN 081, WILMINGTON 198, PITTSBURGH 152
YOR | York | PA | 8 D | YORK 174, LANCASTER 176
ATL | Atlanta | GA | 40 | ATLANTA 303, MARIETTA 300, NORCROSS 300, GAINESVILLE 305
ATD | Atlanta | GA | 12 D | ATLANTA 303
SDC | Lumpkin | GA | 12 D | LUMPKIN 318
CHL | Charlotte | NC | 42 | CHARLOTTE 282, RALEIGH 276, DURHAM 277, GREENSBORO 274, GREENVILLE 296
MEM | Memphis | TN | 28 | MEMPHIS 381, NASHVILLE 372, JACKSON 392, LITTLE ROCK 722
LOU | Louisville | KY | 6 | LOUISVILLE 402, LEXINGTON 405
NOL | New Orleans | LA | 28 | NEW ORLEANS 701, METAIRIE 700, KENNER 700, BATON ROUGE 708
OAK | Oakdale | LA | 10 D | OAKDALE 714
JNA | Jena | LA | 10 D | JENA 713
DET | Detroit | MI | 16 | DETROIT 482, DEARBORN 481, GRAND RAPIDS 495
CLE | Cleveland | OH | 20 | CLEVELAND 441, COLUMBUS 432, CINCINNATI 452
BLM | Fort Snelling | MN | 18 | MINNEAPOLIS 554, SAINT PAUL 551, FARGO 581
OMA | Omaha | NE | 22 | OMAHA 681, DES MOINES 503, GRAND ISLAND 688
KAN | Kansas City | MO | 20 | KANSAS CITY 641, WICHITA 672, SAINT LOUIS 631
DEN | Denver | CO | 34 | DENVER 802, AURORA 800, COLORADO SPRINGS 809, CHEYENNE 820
AUR | Aurora | CO | 7 D | AURORA 800
SLC | Salt Lake City | UT | 14 | SALT LAKE CITY 841, PROVO 846, BOISE 837
LVG | Las Vegas | NV | 16 | LAS VEGAS 891, RENO 895, HENDERSON 890
PHO | Phoenix | AZ | 28 | PHOENIX 850, MESA 852, GLENDALE 853
FLO | Florence | AZ | 12 D | FLORENCE 851
ELO | Eloy | AZ | 12 D | ELOY 851
TUC | Tucson | AZ | 6 | TUCSON 857, NOGALES 856
SEA | Seattle | WA | 24 | SEATTLE 981, TACOMA 984, YAKIMA 989, ANCHORAGE 995
TAC | Tacoma | WA | 8 D | TACOMA 984
POO | Portland | OR | 16 | PORTLAND 972, SALEM 973, EUGENE 974
HON | Honolulu | HI | 2 | HONOLULU 968
SAJ | Guaynabo | PR | 4 | SAN JUAN 009, GUAYNABO 009
AGA | Hagatna | GU | 0.5 | HAGATNA 969
SAI | Saipan | MP | 0.5 | SAIPAN 969
`;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Every court of the release. A court's place in this list is what stands for it elsewhere. */
export const courts: readonly Court[] = ROWS.trim().split("\n").map(readCourt);

function readCourt(line: string, index: number): Court {
  const [code = "", city = "", state = "", size = "", towns = ""] = line.split(" | ");
  const weight = Number.parseFloat(size);
  const pair = `${LETTERS[index % 26]}${LETTERS[Math.floor(index / 26)]}`;
  // Two letters and a digit: no court's own code looks like that.
  const locations = [code, ...[1, 2, 3].map((digit) => `${pair}${digit}`)];
  const judges = Array.from(
    { length: 3 + Math.round(weight / 3) },
    (_, judge) => `${pair}${LETTERS[judge % 26]}`,
  );
  return {
    code,
    city: city.toUpperCase(),
    state,
    detained: size.endsWith("D"),
    weight,
    towns: towns.split(", "),
    locations,
    judges: [...new Set(judges)],
  };
}

const places = courts.map((court, place): [Court, number] => [court, place]);

/** Courts to draw from, by their place in {@link courts}: for cases in custody and for all others. */
export const detainedCourts: ReturnType<typeof weighted<number>> = weighted(
  places.map(([court, place]): [number, number] => [
    place,
    court.detained ? court.weight : court.weight / 12,
  ]),
);
export const otherCourts: ReturnType<typeof weighted<number>> = weighted(
  places.map(([court, place]): [number, number] => [place, court.detained ? 0 : court.weight]),
);
