import type { OfficePackage } from "./open-package.ts";
import { readPart } from "./read-part.ts";
import type { CellKind } from "./sheet-row.ts";

/** What a spreadsheet program lets a user write. */
const MOST_CODE = 255;

/** How numbers of a format are shown, as far as it changes what they mean. */
export type NumberKind = Extract<CellKind, "number" | "date" | "date-time" | "time" | "percent">;

/**
 * For each cell style of a workbook, in its order, what a number in it is. Empty where the workbook has no styles.
 *
 * Source: ECMA-376 part 1, 18.8.30 (built-in formats) and 18.8.31 (format codes).
 */
export async function readNumberFormats(
  parts: OfficePackage,
  name: string,
  mostBytes: number,
): Promise<readonly NumberKind[]> {
  const codes = new Map<number, string>();
  const kinds: number[] = [];
  let isInCells = false;
  await readPart(parts, name, mostBytes, (element, attributes) => {
    if (element === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
    if (element === "cellXfs") isInCells = true;
    if (element === "cellStyles" || element === "dxfs") isInCells = false;
    if (element === "xf" && isInCells) kinds.push(Number(attributes["numFmtId"] ?? 0));
  });
  const ownKinds = new Map([...codes].map(([id, code]) => [id, formatKind(code)]));
  return kinds.map((id) => ownKinds.get(id) ?? builtInKind(id));
}

function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  if (id === 22) return "date-time";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return "date";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return "time";
  if (id >= 50 && id <= 58) return id === 55 || id === 56 ? "time" : "date";
  return "number";
}

/**
 * What a format code shows a number as: `formatKind("m/d/yyyy h:mm")` is "date-time". Of a code with several sections
 * the first decides, which is the one for positive numbers.
 */
export function formatKind(code: string): NumberKind {
  const letters = code
    .slice(0, MOST_CODE)
    .replace(/"[^"]*"?|[\\_*]./gu, "")
    .replace(/\[(?:h+|m+|s+)\]/giu, "h")
    .replace(/\[[^\]]*\]?/gu, "")
    .replace(/;.*$/su, "")
    .replace(/general|am\/pm|a\/p/giu, "");
  const isTime = /[hs]/i.test(letters);
  const isDate = /[yd]/i.test(letters) || (!isTime && /m/i.test(letters));
  if (isDate) return isTime ? "date-time" : "date";
  if (isTime) return "time";
  return letters.includes("%") ? "percent" : "number";
}
