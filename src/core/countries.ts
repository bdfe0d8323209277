/**
 * Countries and territories: ISO 3166-1 (with XKX for Kosovo, which ISO leaves to its users), the words for their
 * people, the spellings U.S. agencies and newspapers print, the immigration court's own two-letter codes (which are
 * not ISO's) and the subregion of the UN's M49 standard. Taiwan and Kosovo have no M49 row; they stand with their
 * neighbours.
 *
 * One row a country: `alpha3 alpha2 subregion | name | demonyms | other spellings | court codes`.
 * Demonyms are singular or invariant and the plural is formed by rule (`Haitian`, `Haitians`); what the rule would miss
 * is written out. Spellings are compared without accents, case, stops, hyphens, a leading or trailing "the" and a
 * trailing "former"; "Saint" counts as "St".
 */
export const COUNTRY_ROWS: string = `
AFG AF 034 | Afghanistan | Afghan; Afghani | Islamic Republic of Afghanistan | AF
ALB AL 039 | Albania | Albanian | | AL
DZA DZ 015 | Algeria | Algerian | | AG
ASM AS 061 | American Samoa | American Samoan | |
AND AD 039 | Andorra | Andorran | | AN
AGO AO 017 | Angola | Angolan | | AO
AIA AI 029 | Anguilla | Anguillan | | AV
ATA AQ 010 | Antarctica | | |
ATG AG 029 | Antigua and Barbuda | Antiguan; Barbudan; Antiguan and Barbudan | Antigua; Antigua-Barbuda; Barbuda | AC
ARG AR 005 | Argentina | Argentine; Argentinian; Argentinean | | AR
ARM AM 145 | Armenia | Armenian | | AM
ABW AW 029 | Aruba | Aruban | | AB
AUS AU 053 | Australia | Australian; Aussie | | AS
AUT AT 155 | Austria | Austrian | | AU
AZE AZ 145 | Azerbaijan | Azerbaijani; Azeri | Azerbaidjan | AZ
BHS BS 029 | Bahamas | Bahamian | The Bahamas; Commonwealth of the Bahamas | BF
BHR BH 145 | Bahrain | Bahraini | Bahrein | BA
BGD BD 034 | Bangladesh | Bangladeshi | | BG
BRB BB 029 | Barbados | Barbadian; Bajan | | BB
BLR BY 151 | Belarus | Belarusian; Belarussian; Belorussian | Byelorussia; Byelorussia (Belarus); Belorussia; Byelorussian SSR | BZ BS
BEL BE 155 | Belgium | Belgian | | BE
BLZ BZ 013 | Belize | Belizean | British Honduras | BH
BEN BJ 011 | Benin | Beninese; Beninois | People's Republic of Benin; Dahomey | BN DM
BMU BM 021 | Bermuda | Bermudian; Bermudan | | BD
BTN BT 034 | Bhutan | Bhutanese | | BT
BOL BO 005 | Bolivia | Bolivian | Plurinational State of Bolivia; Bolivia, Plurinational State of | BL
BES BQ 029 | Bonaire, Sint Eustatius and Saba | Bonairean | Caribbean Netherlands; Bonaire |
BIH BA 039 | Bosnia and Herzegovina | Bosnian; Herzegovinian; Bosnian and Herzegovinian | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina | BI
BWA BW 018 | Botswana | Motswana; Batswana; Botswanan | | BC
BVT BV 005 | Bouvet Island | | | BV
BRA BR 005 | Brazil | Brazilian | Brasil | BR
IOT IO 014 | British Indian Ocean Territory | | Chagos Islands | IO
VGB VG 029 | British Virgin Islands | British Virgin Islander | Virgin Islands, British; Virgin Islands (British) | VI
BRN BN 035 | Brunei | Bruneian | Brunei Darussalam | BX
BGR BG 151 | Bulgaria | Bulgarian | | BU
BFA BF 011 | Burkina Faso | Burkinabe; Burkinabé; Burkinan; Upper Voltan | Burkina; Upper Volta | BO UV
BDI BI 014 | Burundi | Burundian | | BY
KHM KH 035 | Cambodia | Cambodian; Khmer | Kampuchea; Democratic Kampuchea | CC CB
CMR CM 017 | Cameroon | Cameroonian | Cameroun | CM
CAN CA 021 | Canada | Canadian | | CA
CPV CV 011 | Cape Verde | Cape Verdean; Cabo Verdean | Cabo Verde | CV
CYM KY 029 | Cayman Islands | Caymanian; Cayman Islander | Caymans | CJ
CAF CF 017 | Central African Republic | Central African | | CT
TCD TD 017 | Chad | Chadian | | CD
CHL CL 005 | Chile | Chilean | | CI
CHN CN 030 | China | Chinese; Mainland Chinese | China, Peoples Republic of; China, People's Republic of; China, People's Republic; People's Republic of China; PRC; P.R.C.; Mainland China; Communist China | CH
CXR CX 053 | Christmas Island | Christmas Islander | Christmas Islands | KT
CCK CC 053 | Cocos (Keeling) Islands | Cocos Islander | Cocos Island; Cocos Islands; Keeling Islands | CK
COL CO 005 | Colombia | Colombian | Republic of Colombia | CO
COM KM 014 | Comoros | Comorian; Comoran | Comoro Islands | CN
COG CG 017 | Republic of the Congo |  | Congo; Congo, Republic; Congo, Republic of; Congo, Republic of the; Republic of Congo; Congo-Brazzaville; Congo (Brazzaville); Congo Republic; People's Republic of the Congo | CF
COD CD 017 | Democratic Republic of the Congo | Congolese; Zairian; Zairean | DRC; D.R.C.; DR Congo; D.R. Congo; Congo-Kinshasa; Congo (Kinshasa); Congo, Democratic Republic; Congo, Democratic Republic of the; Congo, Dem. Rep.; Dem Rep of the Congo; Democratic Republic of Congo; Zaire | DC CG
COK CK 061 | Cook Islands | Cook Islander | Cook Island | CW
CRI CR 013 | Costa Rica | Costa Rican | | CS
CIV CI 011 | Ivory Coast | Ivorian; Ivoirian; Ivorien | Cote d'Ivoire; Côte d'Ivoire; Ivory Coast (Cote d'Ivoire) | IV IY
HRV HR 039 | Croatia | Croatian; Croat | | CX
CUB CU 029 | Cuba | Cuban | | CU
CUW CW 029 | Curaçao | Curaçaoan | |
CYP CY 145 | Cyprus | Cypriot; Cypriote | | CY
CZE CZ 151 | Czechia | Czech; Czechs | Czech Republic | CR
DNK DK 154 | Denmark | Danish; Dane | | DA
DJI DJ 014 | Djibouti | Djiboutian | | DJ
DMA DM 029 | Dominica | | Commonwealth of Dominica | DO
DOM DO 029 | Dominican Republic | Dominican | Republica Dominicana; Dominican Rep. | DR
ECU EC 005 | Ecuador | Ecuadorian; Ecuadoran; Ecuadorean | | EC
EGY EG 015 | Egypt | Egyptian | Arab Republic of Egypt | EG
SLV SV 013 | El Salvador | Salvadoran; Salvadorean; Salvadorian; Salvadoreño | Salvador | ES
GNQ GQ 017 | Equatorial Guinea | Equatorial Guinean; Equatoguinean | | EK
ERI ER 014 | Eritrea | Eritrean | | ER
EST EE 154 | Estonia | Estonian | | EO
SWZ SZ 018 | Eswatini | Swazi; Liswati; Emaswati; Eswatinian | Swaziland | WZ
ETH ET 014 | Ethiopia | Ethiopian | | ET
FLK FK 005 | Falkland Islands | Falkland Islander | Falklands; Malvinas; Falkland Islands (Malvinas) | FA
FRO FO 154 | Faroe Islands | Faroese; Faroe Islander | Faeroe Islands; Faeroe Island; Faroes | FO
FJI FJ 054 | Fiji | Fijian | Fiji Islands | FJ
FIN FI 154 | Finland | Finnish; Finn | | FI
FRA FR 155 | France | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | | FR
GUF GF 005 | French Guiana | French Guianese | | FG
PYF PF 061 | French Polynesia | French Polynesian; Tahitian | Tahiti | FP
ATF TF 014 | French Southern Territories | | French Southern and Antarctic Lands | FS
GAB GA 017 | Gabon | Gabonese | | GB
GMB GM 011 | Gambia | Gambian | The Gambia; Republic of the Gambia | GA
GEO GE 145 | Georgia | Georgian | Republic of Georgia | GO
DEU DE 155 | Germany | German; West German | Federal Republic of Germany; West Germany | GE
GHA GH 011 | Ghana | Ghanaian; Ghanian | | GH
GIB GI 039 | Gibraltar | Gibraltarian | | GI
GRC GR 039 | Greece | Greek; Hellene | | GR
GRL GL 021 | Greenland | Greenlander; Greenlandic | | GL
GRD GD 029 | Grenada | Grenadian | | GJ
GLP GP 029 | Guadeloupe | Guadeloupean; Guadeloupian | | GP
GUM GU 057 | Guam | Guamanian; Chamorro | |
GTM GT 013 | Guatemala | Guatemalan; Guatemaltecan | | GT
GGY GG 154 | Guernsey | | |
GIN GN 011 | Guinea | Guinean | Guinea-Conakry; Republic of Guinea | GV
GNB GW 011 | Guinea-Bissau | Bissau-Guinean; Guinea-Bissauan | | PU
GUY GY 005 | Guyana | Guyanese | British Guiana | GY
HTI HT 029 | Haiti | Haitian | | HA
HMD HM 053 | Heard Island and McDonald Islands | | Heard and McDonald Islands | HM
VAT VA 039 | Vatican City | | Holy See; Vatican |
HND HN 013 | Honduras | Honduran | | HO
HKG HK 030 | Hong Kong | Hong Konger; Hongkonger; Hong Kongese | Hong Kong SAR; Hong Kong, China | HK
HUN HU 151 | Hungary | Hungarian | | HU
ISL IS 154 | Iceland | Icelandic; Icelander | | IC
IND IN 034 | India | Indian | Republic of India | IN
IDN ID 035 | Indonesia | Indonesian | | ID
IRN IR 034 | Iran | Iranian | Islamic Republic of Iran; Iran, Islamic Republic of; Persia | IR
IRQ IQ 145 | Iraq | Iraqi | | IZ
IRL IE 154 | Ireland | Irish; Irishman; Irishmen; Irishwoman; Irishwomen | Republic of Ireland; Eire | EI
IMN IM 154 | Isle of Man | Manx | |
ISR IL 145 | Israel | Israeli | | IS
ITA IT 039 | Italy | Italian | | IT
JAM JM 029 | Jamaica | Jamaican | | JM
JPN JP 030 | Japan | Japanese | | JA
JEY JE 154 | Jersey | | Bailiwick of Jersey |
JOR JO 145 | Jordan | Jordanian | Hashemite Kingdom of Jordan | JO
KAZ KZ 143 | Kazakhstan | Kazakhstani; Kazakh | Kazakstan | KZ
KEN KE 014 | Kenya | Kenyan | | KE
KIR KI 057 | Kiribati | I-Kiribati; Kiribatian | | KR
PRK KP 030 | North Korea | North Korean | Korea, North; Korea, Democratic People's Republic of; Democratic People's Republic of Korea; DPRK | KN
KOR KR 030 | South Korea | South Korean; Korean | Korea; Korea, South; Korea, Republic of; Republic of Korea; ROK | KS
XKX XK 039 | Kosovo | Kosovar; Kosovan | | KV
KWT KW 145 | Kuwait | Kuwaiti | | KU
KGZ KG 143 | Kyrgyzstan | Kyrgyzstani; Kyrgyz; Kirghiz | Kirghizia; Kirghizia (Kyrgyzstan); Kyrgyz Republic; Kirghizstan; Kirgizstan | KG
LAO LA 035 | Laos | Laotian; Lao | Lao People's Democratic Republic; Lao PDR | LA
LVA LV 154 | Latvia | Latvian | | LV
LBN LB 145 | Lebanon | Lebanese | | LE
LSO LS 018 | Lesotho | Mosotho; Basotho; Lesothan | | LT
LBR LR 011 | Liberia | Liberian | | LI
LBY LY 015 | Libya | Libyan | Libyan Arab Jamahiriya | LY
LIE LI 155 | Liechtenstein | Liechtensteiner | | LS
LTU LT 154 | Lithuania | Lithuanian | | LH
LUX LU 155 | Luxembourg | Luxembourger; Luxembourgish; Luxembourgian | | LU
MAC MO 030 | Macao | Macanese | Macau; Macau SAR; Macao SAR | MC
MDG MG 014 | Madagascar | Malagasy; Madagascan | Malagasy Republic | MA
MWI MW 014 | Malawi | Malawian | | MI
MYS MY 035 | Malaysia | Malaysian | | MY
MDV MV 034 | Maldives | Maldivian | Maldive Islands | MV
MLI ML 011 | Mali | Malian | | ML
MLT MT 039 | Malta | Maltese | | MT
MHL MH 057 | Marshall Islands | Marshallese; Marshall Islander | Republic of the Marshall Islands; The Republic of the Marshall Islands | RM
MTQ MQ 029 | Martinique | Martinican; Martiniquan; Martiniquais | | MB
MRT MR 011 | Mauritania | Mauritanian | | MR
MUS MU 014 | Mauritius | Mauritian | | MP
MYT YT 014 | Mayotte | Mahoran | |
MEX MX 013 | Mexico | Mexican; Mexicano | México; United Mexican States | MX
FSM FM 057 | Micronesia | Micronesian; Kosraean; Pohnpeian; Chuukese; Yapese | Micronesia, Federated States; Micronesia, Federated States of; Federated States of Micronesia; Kosrae, Federated States of Micronesia; FSM | FM KO
MDA MD 151 | Moldova | Moldovan; Moldavian | Moldavia; Moldavia (Moldova); Republic of Moldova; Moldova, Republic of | MD
MCO MC 155 | Monaco | Monegasque; Monégasque; Monacan | | MN
MNG MN 030 | Mongolia | Mongolian; Mongol | | MG
MNE ME 039 | Montenegro | Montenegrin | | MJ
MSR MS 029 | Montserrat | Montserratian | | MS MH
MAR MA 015 | Morocco | Moroccan | | MO
MOZ MZ 014 | Mozambique | Mozambican | | MZ
MMR MM 035 | Myanmar | Burmese; Myanmarese | Burma; Burma (Myanmar); Myanmar (Burma) | BM
NAM NA 018 | Namibia | Namibian | South West Africa | WA
NRU NR 057 | Nauru | Nauruan | | NR
NPL NP 034 | Nepal | Nepali; Nepalese | | NP
NLD NL 155 | Netherlands | Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander | The Netherlands; Holland | NL HL
NCL NC 054 | New Caledonia | New Caledonian | | NC
NZL NZ 053 | New Zealand | New Zealander; Kiwi | | NZ
NIC NI 013 | Nicaragua | Nicaraguan | | NU
NER NE 011 | Niger | Nigerien | Republic of Niger; Republic of the Niger | NG
NGA NG 011 | Nigeria | Nigerian | | NI
NIU NU 061 | Niue | Niuean | | NE
NFK NF 053 | Norfolk Island | Norfolk Islander | | NF
MKD MK 039 | North Macedonia | Macedonian; North Macedonian | Macedonia; FYROM; Former Yugoslav Republic of Macedonia; Macedonia, the former Yugoslav Republic of; The former Yugoslav Republic of Macedonia | MM
MNP MP 057 | Northern Mariana Islands | Northern Marianan; Saipanese | Commonwealth of the Northern Mariana Islands; CNMI; Northern Marianas | CQ
NOR NO 154 | Norway | Norwegian | | NO
OMN OM 145 | Oman | Omani | | MU
PAK PK 034 | Pakistan | Pakistani | | PK
PLW PW 057 | Palau | Palauan | The Republic of Palau; Republic of Palau | PS PI
PSE PS 145 | Palestine | Palestinian; Gazan | Palestinian Territories; Palestinian Territory; State of Palestine; Palestinian Territory, Occupied; West Bank; West Bank and Gaza; Gaza; Gaza Strip | PN GZ
PAN PA 013 | Panama | Panamanian | | PM
PNG PG 054 | Papua New Guinea | Papua New Guinean; Papuan | | PP
PRY PY 005 | Paraguay | Paraguayan | | PA
PER PE 005 | Peru | Peruvian | | PE
PHL PH 035 | Philippines | Filipino; Filipina; Philippine | The Philippines; Republic of the Philippines | RP
PCN PN 061 | Pitcairn | Pitcairn Islander | Pitcairn Islands; Pitcairn Island | PC
POL PL 151 | Poland | Polish; Pole | | PL
PRT PT 039 | Portugal | Portuguese | | PO
PRI PR 029 | Puerto Rico | Puerto Rican | | RQ
QAT QA 145 | Qatar | Qatari | | QA
REU RE 014 | Réunion | Reunionese | Reunion; Reunioun | RE
ROU RO 151 | Romania | Romanian | Rumania; Roumania | RO
RUS RU 151 | Russia | Russian | Russian Federation | RU
RWA RW 014 | Rwanda | Rwandan | Ruanda | RW
BLM BL 029 | Saint Barthélemy | | St. Barts; St. Barth |
SHN SH 011 | Saint Helena | Saint Helenian | Saint Helena, Ascension and Tristan da Cunha | SH
KNA KN 029 | Saint Kitts and Nevis | Kittitian; Nevisian; Kittitian and Nevisian | St. Kitts; St. Kitts-Nevis; St. Christopher-Nevis; St. Kitts, West Indies; St. Kiitts, West Indies; Nevis; St. Christopher and Nevis | SC SK
LCA LC 029 | Saint Lucia | Saint Lucian | | ST
MAF MF 029 | Saint Martin (French part) | | St. Martin; Saint-Martin |
SPM PM 021 | Saint Pierre and Miquelon | | St. Pierre & Miquelon | SB
VCT VC 029 | Saint Vincent and the Grenadines | Vincentian; Saint Vincentian | St. Vincent; St. Vincent-Grenadines; St. Vincent and Grenadines; Grenadines | VC
WSM WS 061 | Samoa | Samoan; Western Samoan | Western Samoa | WS
SMR SM 039 | San Marino | Sammarinese; San Marinese | | SM
STP ST 017 | São Tomé and Príncipe | São Toméan; Santomean; Sao Tomean | Sao Tome and Principe; Sao Tome; Sao Tome-Principe | TP
SAU SA 145 | Saudi Arabia | Saudi; Saudi Arabian | Kingdom of Saudi Arabia | SA
SEN SN 011 | Senegal | Senegalese | | SG
SRB RS 039 | Serbia | Serbian; Serb | Republic of Serbia | RS
SYC SC 014 | Seychelles | Seychellois; Seychelloise | | SE
SLE SL 011 | Sierra Leone | Sierra Leonean; Sierra Leonian | | SL
SGP SG 035 | Singapore | Singaporean; Singaporian | | SN
SXM SX 029 | Sint Maarten | Sint Maartener | Sint Maarten (Dutch part); St. Maarten |
SVK SK 151 | Slovakia | Slovak; Slovakian | Slovak Republic | SR
SVN SI 039 | Slovenia | Slovenian; Slovene | | SV
SLB SB 054 | Solomon Islands | Solomon Islander | Solomons | BP
SOM SO 014 | Somalia | Somali; Somalian | Somali Republic | SO
ZAF ZA 018 | South Africa | South African | Republic of South Africa | SF
SGS GS 005 | South Georgia and the South Sandwich Islands | | |
SSD SS 014 | South Sudan | South Sudanese | Republic of South Sudan | XS
ESP ES 039 | Spain | Spanish; Spaniard | | SP
LKA LK 034 | Sri Lanka | Sri Lankan; Ceylonese | Ceylon | CE
SDN SD 015 | Sudan | Sudanese | The Sudan; Republic of the Sudan | SU
SUR SR 005 | Suriname | Surinamese; Surinamer | Surinam | NS
SJM SJ 154 | Svalbard and Jan Mayen | | |
SWE SE 154 | Sweden | Swedish; Swede | | SW
CHE CH 155 | Switzerland | Swiss | | SZ
SYR SY 145 | Syria | Syrian | Syrian Arab Republic | SY
TWN TW 030 | Taiwan | Taiwanese | Taiwan, Province of China; Republic of China; Formosa; Chinese Taipei | TW
TJK TJ 143 | Tajikistan | Tajikistani; Tajik; Tadzhik | Tajikistan (Tadzhik); Tadzhikistan; Tadjikistan | TA
TZA TZ 014 | Tanzania | Tanzanian | United Republic of Tanzania; Tanzania, United Republic of; Zanzibar; Tanganyika | TZ
THA TH 035 | Thailand | Thai | | TH
TLS TL 035 | Timor-Leste | Timorese; East Timorese | East Timor | TM
TGO TG 011 | Togo | Togolese | | TO
TKL TK 061 | Tokelau | Tokelauan | | TL
TON TO 061 | Tonga | Tongan | | TN
TTO TT 029 | Trinidad and Tobago | Trinidadian; Tobagonian; Trinidadian and Tobagonian; Trini | Trinidad; Tobago; Trinidad-Tobago; Trinidad & Tobago | TD
TUN TN 015 | Tunisia | Tunisian | | TS
TUR TR 145 | Turkey | Turkish; Turk | Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | TU
TKM TM 143 | Turkmenistan | Turkmen; Turkmens; Turkmenistani; Turkoman | | TR
TCA TC 029 | Turks and Caicos Islands | Turks and Caicos Islander | Turks and Caicos | TK
TUV TV 061 | Tuvalu | Tuvaluan | | TV
UGA UG 014 | Uganda | Ugandan | | UG
UKR UA 151 | Ukraine | Ukrainian | The Ukraine | UE
ARE AE 145 | United Arab Emirates | Emirati; Emirian | UAE; U.A.E.; Emirates | TC
GBR GB 154 | United Kingdom | British; Briton; Brit; Englishman; Englishmen; Englishwoman; Scottish; Scot; Welsh; Northern Irish | UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; United Kingdom of Great Britain and Northern Ireland | UK
USA US 021 | United States | American; U.S. citizen; US citizen | United States of America; U.S.; USA; U.S.A.; America | US
UMI UM 057 | United States Minor Outlying Islands | | U.S. Minor Outlying Islands; Midway Islands; Midway; Wake Island | MQ
URY UY 005 | Uruguay | Uruguayan | | UY
VIR VI 029 | U.S. Virgin Islands | U.S. Virgin Islander | Virgin Islands, U.S.; United States Virgin Islands; Virgin Islands of the United States |
UZB UZ 143 | Uzbekistan | Uzbekistani; Uzbek | Uzebekistan; Uzbekhistan | UZ
VUT VU 054 | Vanuatu | Ni-Vanuatu; Vanuatuan | New Hebrides | NH
VEN VE 005 | Venezuela | Venezuelan; Venezolano | Venezuela, Bolivarian Republic of; Bolivarian Republic of Venezuela | VE
VNM VN 035 | Vietnam | Vietnamese | Viet Nam; Socialist Republic of Vietnam | VM
WLF WF 061 | Wallis and Futuna | | Wallis and Futuna Islands |
ESH EH 015 | Western Sahara | Sahrawi; Saharawi | | WI
YEM YE 145 | Yemen | Yemeni; Yemenite | Republic of Yemen; South Yemen; Yemen (Sanaa); Yemen (Aden) | YE
ZMB ZM 014 | Zambia | Zambian | | ZA
ZWE ZW 014 | Zimbabwe | Zimbabwean | Southern Rhodesia; Rhodesia | ZI
ALA AX 154 | Åland Islands | | Aland Islands |
`;

/**
 * Countries that no longer exist but still stand in agencies' tables (a person's record may name them), by the code
 * ISO 3166-3 withdrew. `alpha3 subregion ended | name | demonyms | other spellings | court codes | successors`.
 * Yugoslavia is dated to the end of the name in 2003: tables printed before then may mean the smaller state.
 */
export const FORMER_COUNTRY_ROWS: string = `
SUN 151 1991-12-26 | Soviet Union | Soviet | USSR; U.S.S.R.; Union of Soviet Socialist Republics | UR | ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA RUS TJK TKM UKR UZB
YUG 039 2003-02-04 | Yugoslavia | Yugoslav; Yugoslavian | Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia | YO | BIH HRV MKD MNE SRB SVN XKX
SCG 039 2006-06-03 | Serbia and Montenegro | Serbian and Montenegrin | Serbia Montenegro; Serbia-Montenegro | YS | MNE SRB XKX
CSK 151 1992-12-31 | Czechoslovakia | Czechoslovak; Czechoslovakian | Czecho-Slovakia | CZ | CZE SVK
DDR 155 1990-10-03 | East Germany | East German | German Democratic Republic | GC | DEU
ANT 029 2010-10-10 | Netherlands Antilles | Netherlands Antillean; Dutch Antillean | Dutch Antilles; Dutch West Indies | NA | BES CUW SXM
PCI 057 1994-10-01 | Trust Territory of the Pacific Islands | | Pacific Islands Trust Territory | NQ | FSM MHL MNP PLW
`;

/**
 * The immigration court's codes that name no one country. `unknown`: not recorded or a filler; `stateless`: no
 * nationality; `other`: a place without a code of its own in ISO.
 */
export const COURT_CODES_WITHOUT_COUNTRY: Readonly<Record<string, "unknown" | "stateless" | "other">> = {
  "??": "unknown",
  "<A>": "unknown",
  IU: "unknown",
  ND: "unknown",
  UN: "unknown",
  XX: "unknown",
  NN: "stateless",
  SS: "stateless",
  BW: "other", // British West Indies
  FW: "other", // French West Indies
  PF: "other", // Paracel Islands, disputed
};
