import { createHash } from "node:crypto";
import type { InputFile } from "../../store/index.ts";
import { builtInLookups } from "./built-in-lookups.ts";
import { decodeLine } from "./decode-line.ts";
import type { ReleaseFile } from "./input/open-release-input.ts";
import { lookupLayouts } from "./lookup-tables.ts";

/** One row of a look-up table of the court: a code and what it stands for. */
export interface LookupRow {
  /** Our name of the table: `court-decision`. */
  readonly lookup: string;
  readonly code: string;
  readonly label: string;
  /** Of decisions: the case type the code holds for; else blank. */
  readonly caseType: string;
  /** Of decisions: `C` on the merits, `O` any other completion; else blank. */
  readonly type: string;
  /** Of courts: the postal code of the state; else blank. */
  readonly state: string;
  /** False where the agency has marked the row as no longer in use. */
  readonly active: boolean;
}

/** The look-up tables of a release. */
export interface Lookups {
  readonly rows: readonly LookupRow[];
  /** Tables of ours that stand in because the release has none. */
  readonly builtIn: readonly string[];
  readonly inputs: readonly InputFile[];
}

/** Columns that only some look-up tables have, in lower case. */
const CASE_TYPE = "strcasetype";
const TYPE = "strdectype";
const STATE = "base_state";
const ACTIVE = "blnactive";

/** Reads the look-up tables among the files; where the release has none of a kind that is needed, the built-in one. */
export async function readLookups(files: readonly ReleaseFile[]): Promise<Lookups> {
  const rows: LookupRow[] = [];
  const inputs: InputFile[] = [];
  const builtIn: string[] = [];
  for (const { name, file, code, label } of lookupLayouts) {
    const found = files.find((each) => fileStem(each.name) === file.toLowerCase());
    const own = found === undefined ? [] : await readFile(found, inputs);
    const read = own.length === 0 ? [] : rowsOf(own, name, code.toLowerCase(), label.toLowerCase());
    if (read.length > 0) rows.push(...read);
    else {
      const standIn = builtInLookups.filter(({ lookup }) => lookup === name);
      if (standIn.length > 0) builtIn.push(name);
      rows.push(...standIn);
    }
  }
  return { rows, builtIn, inputs };
}

/** A file's name in lower case without its ending. */
export function fileStem(name: string): string {
  return name.toLowerCase().replace(/\.(?:csv|txt|tsv)$/, "");
}

async function readFile(file: ReleaseFile, inputs: InputFile[]): Promise<string[][]> {
  const hash = createHash("sha256");
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) {
    hash.update(chunk);
    chunks.push(chunk.slice());
  }
  const bytes = Buffer.concat(chunks);
  inputs.push({ path: file.path, bytes: bytes.length, sha256: hash.digest("hex") });
  const lines: string[][] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    const { text } = decodeLine(bytes.subarray(start, end));
    if (text.trim() !== "") lines.push(text.split("\t").map((field) => field.trim()));
    start = end + 1;
  }
  return lines;
}

function rowsOf(lines: readonly string[][], lookup: string, code: string, label: string): LookupRow[] {
  const header = (lines[0] ?? []).map((name) => name.replace(/^\uFEFF/, "").toLowerCase());
  const place = (name: string): number => header.indexOf(name);
  if (place(code) === -1) return [];
  const cell = (line: readonly string[], name: string): string => line[place(name)] ?? "";
  return lines
    .slice(1)
    .map((line) => ({
      lookup,
      code: cell(line, code),
      label: cell(line, label),
      caseType: cell(line, CASE_TYPE),
      type: cell(line, TYPE),
      state: cell(line, STATE),
      active: !/^(?:0|false|n)$/i.test(cell(line, ACTIVE)),
    }))
    .filter((row) => row.code !== "");
}
