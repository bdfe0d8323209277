import { once } from "node:events";
import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { StagedFolder } from "../../../store/index.ts";
import type { IceColumn } from "../layout.ts";
import type { Cell } from "./cells.ts";
import { serialOfDay, serialOfMinute } from "./days.ts";
import type { TableFile } from "./table-file.ts";
import { FORMAT, SHEET_HEAD, SHEET_TAIL, sharedStrings, workbookParts } from "./xlsx-parts.ts";

/** Bytes of a sheet that may wait to be packed. */
const WAITING = 4 << 20;
/** Characters of a sheet put together before they are handed on. */
const PIECE = 1 << 18;
/**
 * The clock of every member: before the first year a zip can tell, so that yazl takes that year's first moment whatever
 * the zone of the machine.
 */
const MTIME = new Date(0);
const PACKED = { mtime: MTIME, compressionLevel: 1 };

/**
 * A workbook that is packed while it is written: each sheet as Excel writes it, texts by their number in a table that
 * comes last. Memory grows only with the number of different texts.
 */
export async function createXlsxFile(
  folder: StagedFolder,
  name: string,
  columns: readonly IceColumn[],
): Promise<TableFile> {
  const path = `${name}.xlsx`;
  const file = await folder.create(path);
  const zip = new ZipFile();
  const copied = copyOut(zip, (bytes) => file.append(bytes));
  // The failure is reported by `finish`; until then nothing else may take it for unhandled.
  copied.catch(() => {});
  const texts = new Map<string, number>();
  const writer = columns.map((column, place) => cellWriter(column.type, columnName(place)));
  const sheetNames: string[] = [];
  let uses = 0;
  let line = 0;
  let piece = "";
  let sheet = new PassThrough();
  const numberOf = (text: string): number => {
    uses++;
    let number = texts.get(text);
    if (number === undefined) {
      number = texts.size;
      texts.set(text, number);
    }
    return number;
  };
  const flush = async (): Promise<void> => {
    if (piece.length < PIECE) return;
    await pass();
  };
  const pass = async (): Promise<void> => {
    const isTaken = sheet.write(Buffer.from(piece, "latin1"));
    piece = "";
    if (!isTaken) await Promise.race([once(sheet, "drain"), copied]);
  };
  return {
    place: () => ({ file: path, sheet: sheetNames.at(-1) ?? "" }),
    beginSheet: async (sheetName) => {
      sheetNames.push(sheetName);
      sheet = new PassThrough({ highWaterMark: WAITING });
      zip.addReadStream(sheet, `xl/worksheets/sheet${sheetNames.length}.xml`, PACKED);
      piece = SHEET_HEAD;
      line = 0;
    },
    addLine: (cells) => {
      line++;
      // As Excel does, an empty line is not written at all.
      if (cells.length === 0) return;
      piece += `<row r="${line}">`;
      for (const [place, cell] of cells.entries()) {
        const at = `${columnName(place)}${line}`;
        if (typeof cell === "string") piece += `<c r="${at}" t="s"><v>${numberOf(cell)}</v></c>`;
        else if (cell !== null) piece += `<c r="${at}"><v>${cell}</v></c>`;
      }
      piece += "</row>";
    },
    addBlankLine: () => {
      line++;
      piece += `<row r="${line}">${columns.map((_, place) => `<c r="${columnName(place)}${line}" s="${FORMAT.date}"/>`).join("")}</row>`;
    },
    addRow: (cells, places) => {
      line++;
      const at = String(line);
      let row = `<row r="${at}">`;
      for (let place = 0; place < writer.length; place++) {
        const cell = cells[places[place] ?? -1] ?? null;
        const write = writer[place];
        if (cell === null || write === undefined) continue;
        row += typeof cell === "string" ? write.text(at, numberOf(cell)) : write.number(at, cell);
      }
      piece += `${row}</row>`;
    },
    flush,
    endSheet: async () => {
      piece += SHEET_TAIL;
      await pass();
      sheet.end();
    },
    finish: async () => {
      zip.addReadStream(
        Readable.from(sharedStrings(texts.keys(), texts.size, uses), { objectMode: false }),
        "xl/sharedStrings.xml",
        PACKED,
      );
      for (const [part, xml] of workbookParts(sheetNames)) zip.addBuffer(Buffer.from(xml), part, PACKED);
      zip.end();
      await copied;
      await file.close();
      return new Map([[path, file.size]]);
    },
  };
}

async function copyOut(zip: ZipFile, append: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    zip.on("error", reject);
  });
  const copy = async (): Promise<void> => {
    for await (const bytes of zip.outputStream) await append(bytes as Uint8Array);
  };
  await Promise.race([copy(), failed]);
}

/** How a column's cells are written: the parts that never change are put together once. */
function cellWriter(
  type: IceColumn["type"],
  letters: string,
): {
  text(line: string, number: number): string;
  number(line: string, value: Exclude<Cell, string | null>): string;
} {
  const start = `<c r="${letters}`;
  const text = (line: string, number: number): string => `${start}${line}" t="s"><v>${number}</v></c>`;
  if (type === "date")
    return {
      text,
      number: (line, day) => `${start}${line}" s="${FORMAT.date}"><v>${serialOfDay(day)}</v></c>`,
    };
  if (type === "date-time")
    return {
      text,
      number: (line, minute) =>
        `${start}${line}" s="${FORMAT.dateTime}"><v>${serialOfMinute(minute)}</v></c>`,
    };
  return { text, number: (line, value) => `${start}${line}"><v>${value}</v></c>` };
}

/** The letters of a column, counted from 0: `AA` for 26. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${columnName(Math.floor(place / 26) - 1)}${letter}`;
}
