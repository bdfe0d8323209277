/** Everyday words that hardly occur in the other languages listed. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the of and to that is was for with by are were have has been from which this they their would not said who will had his at but an it as on be he she",
  ),
  es: words(
    "el los las una que por con para del se su al lo como más pero sus este esta fue han según sobre también desde cuando muy y unos",
  ),
  fr: words(
    "les des une est dans que pour qui sur pas avec ce aux par plus sont été cette ont ses leur mais nous vous selon du au et",
  ),
  de: words(
    "der die das und ist den von mit des sich nicht auf dem eine ein als auch wird bei nach wurde sind oder aber für im zu werden haben",
  ),
  pt: words(
    "os uma não com para que dos das pelo pela mais foi são ao ele como segundo também sobre já seu sua até em à um",
  ),
  it: words(
    "il gli una che di non per con del della dei sono più anche alla nel ha stato come degli dalla secondo questo le i è",
  ),
  nl: words(
    "het een van en dat op te zijn niet voor met aan ook door maar bij naar uit worden werd heeft er om over is de",
  ),
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["uk", /[іїєґ]/g],
  ["ru", /[\u0400-\u04ff]/g],
];

/** Which languages each stop word speaks for. */
const SPEAKS_FOR = new Map<string, string[]>();
for (const [code, stops] of Object.entries(STOP_WORDS)) {
  for (const stop of stops) SPEAKS_FOR.set(stop, [...(SPEAKS_FOR.get(stop) ?? []), code]);
}

/**
 * The language a text is plainly written in, as a BCP 47 code, judged by its script or its commonest words; `null`
 * where it is short (under twenty words), mixed, or a language not listed. Only the first 2,000 characters are read.
 */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, 2000);
  if (/[\u0370-\u1fff\u3040-\ud7af]/.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    for (const [code, script] of SCRIPTS) {
      const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 40);
      if (share > (code === "ja" ? 0.15 : code === "uk" ? 0.03 : 0.4)) return code;
    }
  }
  const tokens = sample.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (tokens.length < 20) return null;
  const hits = new Map<string, number>();
  for (const token of tokens) {
    for (const code of SPEAKS_FOR.get(token) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  return best[1] >= tokens.length * 0.12 && best[1] >= (second?.[1] ?? 0) * 1.5 ? best[0] : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
