import type { Random } from "../../core/index.ts";
import { NATIONALITY_CODES } from "./nationality-codes.ts";
import { draw, type Weighted, weighted, weightedWords } from "./weighted.ts";

/** Weights of a nationality among the cases received up to 2004, 2005 to 2013, 2014 to 2020, and from 2021. */
const MIX = `
MX 330 330 170 110
GT 80 110 165 100
HO 60 90 160 92
ES 120 90 130 50
VE 3 6 25 130
CU 40 15 25 72
CO 20 12 8 76
NU 25 5 10 66
EC 15 20 30 66
PE 10 10 7 45
BR 6 18 22 40
HA 45 25 18 46
CH 55 60 30 26
IN 20 12 25 30
DR 25 20 15 15
RU 6 5 3 10
TU 2 1 1 8
UZ 1 2 1 8
SG 2 1 1 8
MR 1 1 1 6
GV 2 2 2 5
AF 1 1 1 5
AO 0.6 0.6 1 4
CM 1 3 4 3
RO 5 3 12 6
UE 5 3 2 3
GO 1 2 2 3
KG 0.5 1 1 3
KZ 0.5 0.5 0.5 2
TA 0.3 0.3 0.3 2
AM 4 3 2 2
NI 12 6 4 2
PK 8 5 2 1.5
BG 5 4 6 2
RP 12 6 4 2
JM 18 12 6 3
VM 10 7 3 1.5
NP 1 4 6 3
GH 3 3 3 2
EG 3 2 2 1.5
IR 4 2 1 1
IZ 3 2 1 0.5
SO 2 3 2 1
ET 3 3 2 1
ER 1 2 2 0.7
LA 3 2 1 0.5
CC 2 2 1 0.5
KE 1 2 1 0.6
LI 2 2 1 0.5
SL 1 1.5 1 0.5
GA 0.6 1 1 0.7
ML 1 1 0.5 0.8
IV 0.6 1 0.6 0.6
TO 0.4 0.6 0.5 0.5
CV 1 1 0.6 0.3
CG 0.4 0.3 0.1 0.1
DC 0.3 0.5 0.8 0.8
AL 5 4 1 0.5
YO 3 1 0.1 0
UR 2 0.4 0 0
PL 8 3 0.6 0.2
BZ 0.4 0.6 0.5 0.6
BS 0.3 0.1 0.1 0.1
LH 0.5 0.4 0.2 0.1
UK 3 2 1 0.4
CA 5 3 1 0.4
TD 5 3 2 1.2
GY 5 3 1 0.5
BH 3 2 1.5 0.7
BF 2 1.5 1 0.5
CS 2 2 2 1
PM 2 1 0.5 0.4
BL 2 3 1 1
AR 2 3 1 1
CI 2 2 1 2
UY 1 2 0.5 0.5
KS 6 4 1 0.4
TH 1 1.5 0.5 0.3
ID 3 3 0.5 0.2
MG 0.3 0.6 0.6 0.8
BM 1 1 1 0.5
CE 1 1 1 0.6
JO 2 2 1 1
IS 1.5 1.5 0.7 0.4
LE 2 1.5 0.5 0.4
SY 1 1 0.7 0.3
YE 0.6 1 0.7 0.4
SU 1 0.7 0.4 0.3
NA 0.4 0.3 0.2 0.1
?? 1 0.5 0.3 0.3
SS 0.3 0.3 0.2 0.1
`;

/** Codes that are no country, or stand twice in the look-up: never drawn. */
const NEVER = new Set("ND XX IU PF NQ KO CB IY SK US BV HM FS IO TL PC".split(" "));
const TAIL_WEIGHT = 0.05;

const mixes: readonly Weighted<string>[] = [0, 1, 2, 3].map(mixOf);

function mixOf(era: number): Weighted<string> {
  const weights = new Map<string, number>();
  for (const line of NATIONALITY_CODES.trim().split("\n")) {
    const code = line.slice(0, 2);
    if (!NEVER.has(code)) weights.set(code, TAIL_WEIGHT);
  }
  for (const line of MIX.trim().split("\n")) {
    const [code = "", ...shares] = line.split(" ");
    weights.set(code, Number(shares[era]));
  }
  return weighted([...weights]);
}

/** The nationality of a case received in that fiscal year: about 230, most of them very seldom. */
export function drawNationality(fiscalYear: number, random: Random): string {
  const era = fiscalYear <= 2004 ? 0 : fiscalYear <= 2013 ? 1 : fiscalYear <= 2020 ? 2 : 3;
  return draw(mixes[era] as Weighted<string>, random);
}

/** Languages by nationality, `codes: LANGUAGE share, …`. */
const LANGUAGES = `
MX: SP 965, ENG 15, MIX 8, NAH 4, ZAP 4, TRI 2, TZO 2
GT: SP 830, MAM 60, QUI 40, KON 20, KEK 14, IXL 8, CAC 6, CHU 8, ACC 3, JAC 2, AGC 2, QAC 2, POK 2, TZT 3
HO: SP 985, CAB 8, ENG 7
EC: SP 960, QUG 40
PE: SP 985, QCH 15
ES VE CU CO DR CS PM AR CI UY SP EK PA: SP 990, ENG 10
NU: SP 985, MIS 10, ENG 5
BL: SP 970, QCH 30
BR PO AO MZ: POR 980, ENG 20
CV: CV 700, POR 250, ENG 50
PU: POV 600, POR 400
HA: CRE 940, FR 30, SP 20, ENG 10
CH TW MC: MAN 600, FOO 280, CAN 80, FUQ 20, WUU 10, HAK 10
HK: CAN 850, ENG 150
IN: PUN 680, HIN 130, GUJ 130, ENG 40, TEL 10, TAM 10
PK: UR 600, PUN 250, PUS 100, ENG 50
BG: BEN 900, SYL 60, ENG 40
NP: NEP 1000
CE: SIN 600, TAM 380, ENG 20
AF: FAE 650, PUS 350
IR: IFA 1000
RU UR BS: RUS 950, CHI 20, GEO 30
UE: UK 550, RUS 450
BZ: RUS 850, BEL 150
GO: GEO 850, RUS 150
AM: ARM 1000
KZ: RUS 700, KAZ 300
KG: KYG 500, RUS 500
TA: TAJ 600, RUS 400
UZ: UZB 600, RUS 400
TU: TU 700, KUR 200, KUD 100
SG GA: WLF 600, FUL 250, FR 100, MNK 50
MR: HAS 350, POU 350, FR 200, WLF 100
GV: FUL 600, FR 300, MNK 100
CM: FR 300, ENG 400, PIG 300
IV ML BO NG CD CT TO BN GB CF: FR 700, BAM 200, DYO 100
CG DC: LIN 500, FR 350, SWF 150
RW BY: KIN 700, FR 300
NI: ENG 700, IBO 100, YOR 100, EDO 60, PCM 40
GH: TWI 550, ENG 350, EWE 50, FAN 50
SL: KRI 700, ENG 300
KE TZ UG: SWA 600, ENG 400
ET: AMH 850, ORO 100, TIG 50
ER: TIG 950, TGR 50
SO DJ: SOM 1000
EG SU JO LE SY YE IZ KU SA MU QA BA TC LY TS MO AG PN GZ: AR 950, ENG 50
IS: HEB 800, ENG 200
AL KV: ALB 1000
RO MD: ROM 900, RMY 80, RUS 20
YO YS RS MJ: SC 500, SER 400, ALB 100
BI: BOS 1000
CX: CRO 1000
MM: MAC 1000
PL: POL 1000
HU: HUN 1000
CR CZ: CZ 1000
SR: SLO 1000
BU: BUL 1000
GR: GR 1000
IT: IT 1000
FR: FR 1000
GE AU GC: GER 1000
NL HL NS: DUT 800, ENG 200
LH: LIT 700, RUS 300
LV: LAT 600, RUS 400
EO: EST 600, RUS 400
VM: VIE 1000
LA: LAO 650, HMO 350
CC: CAM 900, KHM 100
TH: TH 1000
BM: BUR 700, KAC 200, CHI 100
ID: IND 950, JAV 50
RP: TAG 850, ILO 60, CEB 50, ENG 40
MG: MON 1000
KS KN: KOR 1000
JA: JAP 1000
JM: ENG 900, JAM 100
GY: ENG 950, GYN 50
NA AB: PAP 700, ENG 200, SP 100
FJ: FIJ 400, HIN 400, ENG 200
TN: TON 1000
WS: SAM 1000
?? UN SS NN: ENG 500, ??? 500
`;

const languages = new Map<string, Weighted<string>>();
for (const line of LANGUAGES.trim().split("\n")) {
  const [codes = "", words = ""] = line.split(": ");
  const mix = weightedWords(words);
  for (const code of codes.split(" ")) languages.set(code, mix);
}
const ENGLISH = weightedWords("ENG 980, ??? 5, FR 15");

/** A language that people of that nationality speak in court. */
export function drawLanguage(nationality: string, random: Random): string {
  return draw(languages.get(nationality) ?? ENGLISH, random);
}
