const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Places in the list of cell formats. */
export const FORMAT = { plain: 0, date: 1, dateTime: 2 } as const;

export const SHEET_HEAD: string = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>`;
export const SHEET_TAIL = "</sheetData></worksheet>";

/** The small parts of a workbook (ECMA-376), by their path in it; hidden sheets and other styles where they are given. */
export function workbookParts(
  sheetNames: readonly string[],
  more: { readonly hidden?: ReadonlySet<string>; readonly styles?: string } = {},
): [string, string][] {
  const type = (part: string, what: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml"/>`;
  const sheets = sheetNames.map((name, index) => ({ name, id: index + 1 }));
  return [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("/xl/workbook.xml", "sheet.main")}${sheets.map(({ id }) => type(`/xl/worksheets/sheet${id}.xml`, "worksheet")).join("")}${type("/xl/styles.xml", "styles")}${type("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
    ],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, id }) => `<sheet name="${escapeXml(name)}" sheetId="${id}"${more.hidden?.has(name) === true ? ' state="hidden"' : ""} r:id="rId${id}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map(({ id }): [string, string] => ["worksheet", `worksheets/sheet${id}.xml`]),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", more.styles ?? stylesPart()],
  ];
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

/** Three formats: as it is, a day (Excel's own format 14), a day with the time (22). */
function stylesPart(): string {
  const format = (number: number): string =>
    `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0"${number === 0 ? "" : ' applyNumberFormat="1"'}/>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${format(0)}</cellStyleXfs><cellXfs count="3">${format(0)}${format(14)}${format(22)}</cellXfs></styleSheet>`;
}

/** The table of texts, in pieces; `uses` is how many cells point into it. */
export function* sharedStrings(texts: Iterable<string>, unique: number, uses: number): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${unique}">`;
  let piece = "";
  for (const text of texts) {
    piece += `<si><t${text.trim() === text ? "" : ' xml:space="preserve"'}>${escapeXml(text)}</t></si>`;
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sst>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
