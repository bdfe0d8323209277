import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { StagedFolder } from "../../../store/index.ts";
import type { IceColumn } from "../layout.ts";
import type { Cell } from "./cells.ts";
import { DAY_MINUTES } from "./days.ts";
import type { TableFile } from "./table-file.ts";

/** Rows of a group: what is held in memory. */
const GROUP = 20_000;

const TYPE = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
  "date-time": { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
} as const;

/**
 * All rows of a file in one table, as the Deportation Data Project publishes them: names in small letters with
 * underscores, the place added where two are the same; no titles, no sheets. Row 1 is the first row of data.
 */
export async function createParquetFile(
  folder: StagedFolder,
  name: string,
  columns: readonly IceColumn[],
): Promise<TableFile> {
  const path = `${name}.parquet`;
  const file = await folder.create(path);
  const names = columnNames(columns);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ type }, place) => ({
        name: names[place] ?? "",
        ...TYPE[type],
        repetition_type: "OPTIONAL" as const,
      })),
    ],
    createdBy: "Ofrecord",
  });
  let data = columns.map((): (string | number | Date | null)[] => []);
  let rows = 0;
  // Bytes are counted in `offset`; those handed on are taken out of the buffer.
  const pass = async (): Promise<void> => {
    await file.append(bytes.getBytes().slice());
    bytes.index = 0;
  };
  const writeGroup = async (): Promise<void> => {
    if (rows === 0) return;
    await writer.write({
      columnData: data.map((values, place) => ({ name: names[place] ?? "", data: values })),
      rowGroupSize: GROUP,
    });
    data = columns.map(() => []);
    rows = 0;
    await pass();
  };
  return {
    place: () => ({ file: path, sheet: "" }),
    beginSheet: async () => {},
    addLine: () => {},
    addBlankLine: () => {},
    addRow: (cells, places) => {
      rows++;
      for (let place = 0; place < columns.length; place++)
        data[place]?.push(stored(cells[places[place] ?? -1] ?? null, columns[place]?.type ?? "text"));
    },
    flush: async () => {
      if (rows >= GROUP) await writeGroup();
    },
    endSheet: async () => {},
    finish: async () => {
      await writeGroup();
      await writer.finish();
      await pass();
      await file.close();
      return new Map([[path, file.size]]);
    },
  };
}

function stored(cell: Cell, type: IceColumn["type"]): string | number | Date | null {
  if (typeof cell !== "number") return cell;
  if (type === "date") return new Date(cell * DAY_MINUTES * 60_000);
  return type === "date-time" ? new Date(cell * 60_000) : cell;
}

function columnNames(columns: readonly IceColumn[]): string[] {
  const plain = columns.map(({ name }) => name.toLowerCase().replaceAll(" ", "_"));
  return plain.map((name, place) =>
    plain.indexOf(name) === plain.lastIndexOf(name) ? name : `${name}_${place + 1}`,
  );
}
