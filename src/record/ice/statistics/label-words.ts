import { areaOfName } from "./area-words.ts";

/** The dimensions whose values stand as labels of rows or headings of columns. */
export type LabelDimension =
  | "arresting-agency"
  | "area-of-responsibility"
  | "criminality"
  | "disposition"
  | "facility-type"
  | "family-unit"
  | "release-reason"
  | "technology";

type Words = readonly (readonly [RegExp, string])[];

/** Footnote marks may follow a label: `Other*`, `Total1`. */
const words: Readonly<Record<Exclude<LabelDimension, "area-of-responsibility">, Words>> = {
  "arresting-agency": [
    [/^ice( average)?$/, "ICE"],
    [/^cbp( average)?$/, "CBP"],
  ],
  criminality: [
    [/^convicted( criminals?)?$/, "convicted"],
    [/^pending( criminal)? charges?$/, "pending-charges"],
    [/^other immigration violators?$/, "other-violator"],
    [/^non ?criminals?$/, "non-criminal"],
  ],
  disposition: [
    [/^expedited removals?$/, "expedited-removal"],
    [/^notices? to appear$/, "notice-to-appear"],
    [/^reinstatements?( of( (deport|deportation|removal|prior))?( orders?)?)?$/, "reinstatement"],
    [/^others?$/, "other"],
  ],
  "facility-type": [
    [/^adults?$/, "adult"],
    [/^(frcs?|fscs?|family( (residential|staging) centers?)?)$/, "family"],
  ],
  "family-unit": [
    [/^removals? with an? frc detentions?$/, "frc-detention"],
    [/^removals? with an? fsc detentions?$/, "fsc-detention"],
    [/^removals? with an? famu identifiers?$/, "famu-identifier"],
  ],
  "release-reason": [
    [/^bond set by ice$/, "bond-set-by-ice"],
    [/^bond set by ij$/, "bond-set-by-ij"],
    [/^bonded out$/, "bonded-out"],
    [/^court ordered$/, "court-ordered"],
    [/^orders? of recognizance$/, "order-of-recognizance"],
    [/^orders? of supervision$/, "order-of-supervision"],
    [/^others?$/, "other"],
    [/^paroled?$/, "paroled"],
    [/^proceedings? terminated$/, "proceedings-terminated"],
    [/^prosecutorial discretion$/, "prosecutorial-discretion"],
    [/^released? to remove$/, "release-to-remove"],
    [/^relief granted by ij$/, "relief-granted-by-ij"],
    [/^transfer(red)? to u ?s marshals?( or other agenc(y|ies))?$/, "transfer-to-marshals"],
    [/^transferred$/, "transferred"],
  ],
  technology: [
    [/^ankle monitors?$/, "ankle-monitor"],
    [/^dual tech(nology)?$/, "dual-tech"],
    [/^gps$/, "gps"],
    [/^no tech(nology)?$/, "no-tech"],
    [/^smart ?link$/, "smartlink"],
    [/^tr$/, "tr"],
    [/^veri ?watch$/, "veriwatch"],
    [/^voice ?id$/, "voiceid"],
    [/^wrist ?worn$/, "wristworn"],
  ],
};

const TOTAL = /^((grand |sub ?)?totals?|(overall )?averages?|overall|all)$/;

/** What a label's words mean: a value of one of these dimensions, everybody, or `null` where they are not known. */
export type LabelMeaning = { readonly dimension: LabelDimension; readonly value: string } | "total";

/** The meaning of a label, looked for in these dimensions in their order. `words` come from `plainWords`. */
export function readLabel(plain: string, dimensions: readonly LabelDimension[]): LabelMeaning | null {
  for (const tried of [plain, plain.replace(/([a-z])\d$/, "$1")]) {
    if (TOTAL.test(tried)) return "total";
    for (const dimension of dimensions) {
      const value = readValue(tried, dimension);
      if (value !== null) return { dimension, value };
    }
  }
  return null;
}

function readValue(plain: string, dimension: LabelDimension): string | null {
  if (dimension === "area-of-responsibility") return areaOfName(plain);
  return words[dimension].find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
