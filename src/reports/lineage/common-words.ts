import { WORD_WEIGHT } from "./thresholds.ts";
import { stemHash } from "./word-scan.ts";

const FUNCTION_WORDS =
  "a an the and or but nor so yet if then than that this these those there here it its he his him she her they " +
  "them their we us our you your i my me who whom whose which what when where while why how of in on at by for " +
  "from with without within to into onto out over under up down off about after before during between among " +
  "against through across per via as is are was were be been being am has have had having do does did will " +
  "would can could may might must shall should not no only also just even still more most less least many much " +
  "some any each every all both either neither other another such own same too very s t re ve ll d th " +
  "because since until although though however despite amid according said says say saying told tell added";

const TOPIC_WORDS =
  "immigration immigrant illegal undocumented noncitizen alien migrant foreign national deport removal order " +
  "final custody detention detain held ice customs enforcement agency agencies department homeland security dhs " +
  "federal government administration official officer agent judge court case people person individual number " +
  "figure data total united states us american country countries nation border trump biden president law legal " +
  "status report news statement year month week day fiscal million thousand hundred percent one two three new " +
  "first last state city county local public policy program including remain currently been docket arrest " +
  "january february march april june july august september october november december monday tuesday wednesday " +
  "thursday friday saturday sunday jan feb aug sept oct nov dec make made take time part place home group";

const WEIGHTS: ReadonlyMap<number, number> = new Map([
  ...TOPIC_WORDS.split(" ").map((word): [number, number] => [stemHash(word), WORD_WEIGHT.topic]),
  ...FUNCTION_WORDS.split(" ").map((word): [number, number] => [stemHash(word), WORD_WEIGHT.function]),
]);

/** What a word counts for before its frequency in the set is known; `stem` is a hash of `scanWords`. */
export function commonWordWeight(stem: number): number {
  return WEIGHTS.get(stem) ?? WORD_WEIGHT.other;
}
