import { createHash } from "node:crypto";
import type { Log } from "../../core/index.ts";
import type { InputFile, ReleaseWriter } from "../../store/index.ts";
import type { RowShape } from "./align-row.ts";
import { createBlockParsers } from "./block-parsers.ts";
import { decodeLine } from "./decode-line.ts";
import { type MatchedHeader, matchHeader } from "./header.ts";
import type { ReleaseFile } from "./input/open-release-input.ts";
import type { CourtTable } from "./layout.ts";
import { createDefectCount, type DefectCount, type TableLedger } from "./ledger.ts";
import type { BlockPlan, FieldAction, ParsedBlock } from "./parse-block.ts";
import { readBlocks } from "./read-blocks.ts";
import { type OddLine, repairRows } from "./repair-rows.ts";
import { createTableRows, type TableRows } from "./table-rows.ts";
import { createValueProfile } from "./value-profile.ts";

/** What a load knows of all tables. */
export interface LoadContext {
  readonly writer: ReleaseWriter;
  readonly log: Log;
  /** Today, days since 1970-01-01: nothing was decided after it. */
  readonly today: number;
  /** Codes of the release's look-up tables, by column of a table; `null` where the column has none. */
  readonly knownCodes: (table: string, column: string) => ReadonlySet<string> | null;
}

/** What came of one table. */
export interface LoadedTable {
  readonly ledger: TableLedger;
  readonly input: InputFile;
  /** The different codes of its columns. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

/** Blocks handed to the parsers ahead of the one that is written. */
const AHEAD = 6;

/**
 * Reads one table of the court's release into the store: repairs what a rule can repair, sets aside the rest, and accounts
 * for every row. Cost is linear in the bytes; memory is bounded by some blocks and the rows of one stored file.
 *
 * @throws UserError where the header lacks a needed column
 */
export async function loadTable(
  table: CourtTable,
  file: ReleaseFile,
  expected: number | null,
  context: LoadContext,
): Promise<LoadedTable> {
  const hash = createHash("sha256");
  let bytes = 0;
  const { header, blocks } = await readBlocks(file.open(), (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  const names = decodeLine(header)
    .text.replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\t");
  const matched = matchHeader(names, table, file.path);
  const plan = planOf(matched, table, context.today);
  const parsers = createBlockParsers(plan);
  const defects = createDefectCount();
  const rows = await createTableRows(table, matched, plan, parsers.count, context.writer, defects);
  const shape = shapeOf(matched, table);
  const odd: OddLine[] = [];
  const progress = progressOf(context.log, table.file, file.bytes);
  let line = 2;
  const take = async ({ parser, block }: { parser: number; block: ParsedBlock }): Promise<void> => {
    for (const example of block.examples) shape.profile.learn(example.split("\t"));
    takeFaults(block, matched, line, defects);
    await takeOddLines(block, line, shape, rows, odd, defects);
    await rows.append(block, parser, line);
    line += block.lines;
    progress(bytes, rows.count());
  };
  try {
    const under: Promise<{ parser: number; block: ParsedBlock }>[] = [];
    for await (const block of blocks) {
      under.push(parsers.parse(block));
      if (under.length >= AHEAD) await take(await (under.shift() as (typeof under)[number]));
    }
    for (const parsed of under) await take(await parsed);
  } finally {
    await parsers.close();
  }
  for (const row of repairRows(odd, shape)) {
    defects.add(row.kind, null, row.line);
    if (row.fields !== null) await rows.addRow(row.fields, row.line);
  }
  await rows.settleDuplicates();
  await rows.countUnknownCodes(context.knownCodes);
  const setAside = defects.setAside();
  const rowsRead = rows.count() + Object.values(setAside).reduce((sum, count) => sum + count, 0);
  await rows.close({ rowsRead, rowsSetAside: setAside });
  return {
    ledger: {
      table: table.name,
      file: file.path,
      expected,
      rowsRead,
      rowsKept: rows.count(),
      rowsSetAside: setAside,
      defects: defects.entries(),
      unknownColumns: matched.unknown,
      missingColumns: matched.missing,
      latestInput: rows.latestInput(),
    },
    input: { path: file.path, bytes, sha256: hash.digest("hex") },
    codes: rows.codes(),
  };
}

/** Dates of these columns may lie ahead: hearings, due dates and expected releases. */
const MAY_LIE_AHEAD = /HEARING|DUE|C_RELEASE/i;
const TEN_YEARS = 3653;

function planOf({ fields }: MatchedHeader, { key }: CourtTable, today: number): BlockPlan {
  const actions = fields.map((column): FieldAction => {
    if (column === null || column.use === "known") return "skip";
    if (column.name === key) return "key";
    if (column.kind === "id") return "reference";
    return column.kind === "date" || column.kind === "month" ? column.kind : "code";
  });
  const latest = fields.map((column) =>
    column !== null && MAY_LIE_AHEAD.test(column.name) ? today + TEN_YEARS : today,
  );
  return { actions, latest };
}

function shapeOf({ fields }: MatchedHeader, table: CourtTable): RowShape {
  const kinds = fields.map((column) => column?.kind ?? null);
  const stored = fields.flatMap((column, index) =>
    column === null || column.use === "known" ? [] : [index],
  );
  const key = fields.findIndex((column) => column?.name === table.key);
  return { kinds, stored, profile: createValueProfile(kinds), key };
}

function takeFaults(
  block: ParsedBlock,
  { fields }: MatchedHeader,
  firstLine: number,
  defects: DefectCount,
): void {
  for (const { field, kind, count, samples } of block.faults) {
    const column = fields[field]?.name ?? null;
    for (const { line, text } of samples) defects.add(kind, column, firstLine + line, text);
    defects.add(kind, column, 0, "", count - samples.length);
  }
}

/** Lines that need only their bytes put right become rows at once; those of another width wait for the end. */
async function takeOddLines(
  block: ParsedBlock,
  firstLine: number,
  shape: RowShape,
  rows: TableRows,
  waiting: OddLine[],
  defects: DefectCount,
): Promise<void> {
  for (const { line, bytes } of block.odd) {
    const { text, repaired } = decodeLine(bytes);
    const number = firstLine + line;
    for (const kind of repaired) defects.add(kind, null, number);
    const fields = text.split("\t");
    if (fields.length === shape.kinds.length) await rows.addRow(fields, number);
    else waiting.push({ line: number, text });
  }
}

function progressOf(log: Log, name: string, size: number): (bytes: number, rows: number) => void {
  const start = Date.now();
  let last = 0;
  return (bytes, rows) => {
    const now = Date.now();
    if (now - last < 250) return;
    last = now;
    const seconds = Math.max(0.001, (now - start) / 1000);
    const left = Math.max(0, ((size - bytes) / bytes) * seconds);
    const share = size === 0 ? 100 : Math.min(100, Math.floor((bytes / size) * 100));
    const rate = Math.round(rows / seconds).toLocaleString("en-US");
    log.progress(
      `${name}: ${share} %, ${rows.toLocaleString("en-US")} rows, ${rate} a second, about ${Math.ceil(left)} s left`,
    );
  };
}
