import type { Random } from "../../core/index.ts";
import type { PlainSign } from "./defect-rates.ts";
import { type Cells, cellOf, replace, type SpoiledRow } from "./row-cells.ts";

/** Bits of text that could belong anywhere. */
export const JUNK: readonly string[] = ["AB", "X", "N", "7", "APT 2", "C/O"];

const TOWN = "ALIEN_CITY";

const BREAKS = {
  "stray-tab": "\t",
  "line-break-in-value": "\n",
  "carriage-return-in-value": "\r",
} as const;

/** Puts a tab or a line break where a blank was: the true value has the blank. Only towns of two words have room for it. */
export function spoilBreak(planting: keyof typeof BREAKS, row: Cells, random: Random): SpoiledRow | null {
  const town = cellOf(row, TOWN);
  if (!/\S \S/.test(town)) return null;
  const sign = planting === "line-break-in-value" && random.chance(0.3) ? "\r\n" : BREAKS[planting];
  const everyBlank = random.chance(0.3);
  const broken =
    everyBlank && planting === "stray-tab" ? town.replaceAll(" ", sign) : town.replace(" ", sign);
  return { ...replace(row, TOWN, broken), truth: town };
}

/** Puts an odd sign into a value: one that is lost, one that is read, or one that stays. */
export function spoilSign(
  planting: "not-utf8" | "nul-byte" | PlainSign,
  row: Cells,
  random: Random,
): SpoiledRow | null {
  if (row.table.name === "appeals") return spoilWithNul(row, random);
  const town = cellOf(row, TOWN);
  if (town.length < 4 || town.length > 13) return null;
  const [written, truth] = oddTown(planting, town, random);
  return written === town ? null : { ...replace(row, TOWN, written), truth };
}

/** The town as its bytes stand in the file, read as Latin-1, and as they must be read. */
function oddTown(
  planting: "not-utf8" | "nul-byte" | PlainSign,
  town: string,
  random: Random,
): readonly [written: string, truth: string] {
  const middle = Math.floor(town.length / 2);
  switch (planting) {
    case "nul-byte":
      return [`${town.slice(0, middle)}\0${town.slice(middle)}`, town];
    case "not-utf8": {
      if (random.chance(0.3)) return [`\x93${town}\x94`, `\u201c${town}\u201d`];
      const accented = town.replace("N", "\xd1");
      return [accented, accented];
    }
    case "quote":
      return random.chance(0.5) ? [`"${town}`, `"${town}`] : [`${town}"`, `${town}"`];
    case "backslash":
      return random.chance(0.5)
        ? [`${town}\\`, `${town}\\`]
        : [town.replace(" ", "\\"), town.replace(" ", "\\")];
    case "pipe":
      return [`${town}|`, `${town}|`];
  }
}

/** A blank decision of the Board as a lone NUL byte, or a NUL inside a code. */
function spoilWithNul(row: Cells, random: Random): SpoiledRow | null {
  const decision = cellOf(row, "strBIADecision");
  if (decision === "") return replace(row, "strBIADecision", "\0");
  if (random.chance(0.5)) return null;
  return replace(row, "strBIADecision", `${decision.slice(0, 1)}\0${decision.slice(1)}`);
}
