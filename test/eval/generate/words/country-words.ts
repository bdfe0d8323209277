/** How prose names a country, what belongs to it and its people. */
export interface CountryWords {
  readonly name: string;
  readonly adjective: string;
  readonly people: string;
}

const ROWS = `
ALB Albania Albanian Albanians
ARG Argentina Argentine Argentines
ARM Armenia Armenian Armenians
BGD Bangladesh Bangladeshi Bangladeshis
BLZ Belize Belizean Belizeans
BOL Bolivia Bolivian Bolivians
BRA Brazil Brazilian Brazilians
CMR Cameroon Cameroonian Cameroonians
CAN Canada Canadian Canadians
CHL Chile Chilean Chileans
COL Colombia Colombian Colombians
CRI Costa_Rica Costa_Rican Costa_Ricans
CUB Cuba Cuban Cubans
DOM the_Dominican_Republic Dominican Dominicans
ECU Ecuador Ecuadorian Ecuadorians
EGY Egypt Egyptian Egyptians
ERI Eritrea Eritrean Eritreans
ETH Ethiopia Ethiopian Ethiopians
FRA France French French_citizens
GBR the_United_Kingdom British Britons
GHA Ghana Ghanaian Ghanaians
GIN Guinea Guinean Guineans
GMB Gambia Gambian Gambians
GTM Guatemala Guatemalan Guatemalans
GUY Guyana Guyanese Guyanese
HND Honduras Honduran Hondurans
HTI Haiti Haitian Haitians
IDN Indonesia Indonesian Indonesians
IND India Indian Indians
IRN Iran Iranian Iranians
CHN China Chinese Chinese_nationals
JAM Jamaica Jamaican Jamaicans
KAZ Kazakhstan Kazakh Kazakhs
KEN Kenya Kenyan Kenyans
KOR South_Korea South_Korean South_Koreans
LAO Laos Laotian Laotians
LBR Liberia Liberian Liberians
LKA Sri_Lanka Sri_Lankan Sri_Lankans
MEX Mexico Mexican Mexicans
MRT Mauritania Mauritanian Mauritanians
NGA Nigeria Nigerian Nigerians
NIC Nicaragua Nicaraguan Nicaraguans
NPL Nepal Nepali Nepalis
PAK Pakistan Pakistani Pakistanis
PAN Panama Panamanian Panamanians
PER Peru Peruvian Peruvians
PHL the_Philippines Philippine Filipinos
POL Poland Polish Poles
ROU Romania Romanian Romanians
RUS Russia Russian Russians
SEN Senegal Senegalese Senegalese
SLV El_Salvador Salvadoran Salvadorans
SOM Somalia Somali Somalis
TTO Trinidad_and_Tobago Trinidadian Trinidadians
TUR Turkey Turkish Turks
UKR Ukraine Ukrainian Ukrainians
UZB Uzbekistan Uzbek Uzbeks
VEN Venezuela Venezuelan Venezuelans
VNM Vietnam Vietnamese Vietnamese
`;

/** The countries that the generated sentences speak of, by ISO 3166-1 alpha-3. */
export const countryWords: ReadonlyMap<string, CountryWords> = new Map(
  ROWS.trim()
    .split("\n")
    .map((row) => {
      const [code = "", name = "", adjective = "", people = ""] = row
        .split(" ")
        .map((word) => word.replaceAll("_", " "));
      return [code, { name, adjective, people }];
    }),
);
