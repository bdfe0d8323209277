import { openWorkbook, type Workbook } from "../sheets/open-workbook.ts";
import type { Part, PartNotRead, PartRead, RawBlock, ReadLimits } from "./raw-table.ts";
import { readDelimited } from "./read-delimited.ts";
import { readParquetRows } from "./read-parquet-rows.ts";
import { HEADER_WITHIN, recogniseTable } from "./recognise-table.ts";
import { createRowConverter, type RowConverter } from "./row-converter.ts";
import { type LoadedKind, storedKind } from "./stored-tables.ts";

/** Reads parts of a release, one after the other; keeps the last workbook open for its next sheet. */
export interface PartReader {
  readonly read: (
    part: Part,
    limits: ReadLimits,
    emit: (block: RawBlock) => void,
  ) => Promise<PartRead | PartNotRead>;
  readonly close: () => void;
}

type Visit = (cells: readonly unknown[], row: number) => unknown;

export function createPartReader(): PartReader {
  let workbook: Workbook | null = null;

  const open = async (path: string): Promise<Workbook> => {
    if (workbook?.path === path) return workbook;
    workbook?.close();
    workbook = null;
    workbook = await openWorkbook(path);
    return workbook;
  };

  const visitRows = async (part: Part, visit: (date1904: boolean) => Visit): Promise<void> => {
    if (part.format === "csv") return readDelimited(part.path, visit(false));
    if (part.format === "parquet") return readParquetRows(part.path, visit(false));
    const opened = await open(part.path);
    const visitRow = visit(opened.date1904);
    return opened.readRows(part.sheet ?? "", ({ values, number }) => visitRow(values, number));
  };

  return {
    read: async (part, limits, emit) => {
      const sink = createSink(limits, emit);
      await visitRows(part, (date1904) => sink.visitor(date1904));
      return sink.finish();
    },
    close: () => {
      workbook?.close();
      workbook = null;
    },
  };
}

/** Takes rows: those before the header are looked at until the header is found, those behind it are converted. */
function createSink(
  limits: ReadLimits,
  emit: (block: RawBlock) => void,
): {
  readonly visitor: (date1904: boolean) => Visit;
  readonly finish: () => PartRead | PartNotRead;
} {
  let converter: RowConverter | null = null;
  let seen = 0;
  let notRead: string | null = null;

  const visitor =
    (date1904: boolean): Visit =>
    (cells, row) => {
      if (converter !== null) return converter.add(cells, row);
      if (++seen > HEADER_WITHIN) return "stop";
      const header = cells.map((cell) =>
        typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null,
      );
      const table = recogniseTable(header);
      if (table === null) return undefined;
      if (table.kind === "risk-assessments") {
        notRead = "risk classification assessments, which are not read";
        return "stop";
      }
      const kind: LoadedKind = table.kind;
      converter = createRowConverter({ ...table, kind }, storedKind(kind), date1904, limits, emit);
      return undefined;
    };
  return {
    visitor,
    finish: () => {
      if (converter !== null) return converter.finish();
      const why =
        seen === 0 ? "it is blank" : `none of its first ${HEADER_WITHIN} rows is a header of the release`;
      return { notRead: notRead ?? why };
    },
  };
}
