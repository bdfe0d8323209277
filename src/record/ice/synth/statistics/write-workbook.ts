import { ZipFile } from "yazl";
import { cellName } from "../../sheets/cell-name.ts";
import { SHEET_HEAD, SHEET_TAIL, sharedStrings, workbookParts } from "../xlsx-parts.ts";
import type { CellFormat, PrintedCell } from "./made-table.ts";
import { type CellPlace, type MadeSheet, type MadeWorkbook, placesOf } from "./made-workbook.ts";

/** Before the first year a zip can tell, so that the same moment is written on every machine. */
const PACKED = { mtime: new Date(0), compressionLevel: 6 };

/** Number formats of Excel's own, or of ours from 164 on, in the order of `STYLES`. */
const FORMATS: readonly (readonly [CellFormat, number])[] = [
  ["plain", 0],
  ["whole", 3],
  ["percent", 9],
  ["decimal", 164],
  ["day", 14],
  ["month", 165],
];
const STYLES: ReadonlyMap<CellFormat, number> = new Map(FORMATS.map(([name], place) => [name, place]));

/** The workbook's bytes: shared texts, formats, formulas with their results, as Excel saves them. */
export async function writeWorkbook(workbook: MadeWorkbook): Promise<Uint8Array> {
  const zip = new ZipFile();
  const put = (part: string, xml: string): void => zip.addBuffer(Buffer.from(xml), part, PACKED);
  const places = placesOf(workbook);
  const texts = new Map<string, number>();
  let uses = 0;
  const numberOf = (text: string): number => {
    uses++;
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  for (const [index, sheet] of workbook.sheets.entries()) {
    put(`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet, numberOf, places));
  }
  put("xl/sharedStrings.xml", [...sharedStrings(texts.keys(), texts.size, uses)].join(""));
  const names = workbook.sheets.map(({ name }) => name);
  const hidden = new Set(workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  for (const [part, xml] of workbookParts(names, { hidden, styles: stylesXml() })) put(part, xml);
  zip.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}

function sheetPart(
  { rows }: MadeSheet,
  numberOf: (text: string) => number,
  places: ReadonlyMap<PrintedCell, CellPlace>,
): string {
  const lines = rows.map((cells, index) => {
    const printed = cells.flatMap((cell, column) =>
      cell === null ? [] : [printXml(cell, cellName(index + 1, column), numberOf, places)],
    );
    return printed.length === 0 ? "" : `<row r="${index + 1}">${printed.join("")}</row>`;
  });
  return `${SHEET_HEAD}${lines.join("")}${SHEET_TAIL}`;
}

function printXml(
  cell: PrintedCell,
  at: string,
  numberOf: (text: string) => number,
  places: ReadonlyMap<PrintedCell, CellPlace>,
): string {
  const { value, format = "plain", isError = false } = cell;
  const style = STYLES.get(format) ?? 0;
  const start = `<c r="${at}"${style === 0 ? "" : ` s="${style}"`}`;
  if (isError) return `${start} t="e"><v>${value}</v></c>`;
  if (typeof value === "string") return `${start} t="s"><v>${numberOf(value)}</v></c>`;
  const formula = formulaOf(cell, places);
  return `${start}>${formula === null ? "" : `<f>${formula}</f>`}<v>${value}</v></c>`;
}

/** The formula with the names of its cells; `null` where the cell has none, or one of its cells is not printed. */
function formulaOf({ formula }: PrintedCell, places: ReadonlyMap<PrintedCell, CellPlace>): string | null {
  if (formula === undefined) return null;
  const name = (cell: PrintedCell): string => {
    const place = places.get(cell);
    return place === undefined ? "0" : cellName(place.row, place.column);
  };
  if ("part" in formula) {
    const [part, whole] = [name(formula.part), name(formula.whole)];
    return `IF(ISERROR(${part}/${whole}),0,${part}/${whole})`;
  }
  const found = formula.sum.flatMap((cell) => places.get(cell) ?? []);
  const isLine = (of: "row" | "column", along: "row" | "column"): boolean =>
    found.every(
      (place, index) => place[of] === found[0]?.[of] && place[along] === (found[0]?.[along] ?? 0) + index,
    );
  const names = formula.sum.map(name);
  if (names.length > 1 && (isLine("row", "column") || isLine("column", "row")))
    return `SUM(${names[0]}:${names.at(-1)})`;
  return names.join("+");
}

function stylesXml(): string {
  const format = ([, number]: (typeof FORMATS)[number]): string =>
    `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0"${number === 0 ? "" : ' applyNumberFormat="1"'}/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="mmm\\-yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.map(format).join("")}</cellXfs></styleSheet>`;
}
