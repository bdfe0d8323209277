import type { Count } from "../../figures/index.ts";
import { programVersion } from "../program-version.ts";
import { type Cell, cellsInOrder, isWithheld } from "./count-cells.ts";
import { citations } from "./count-citation.ts";
import { type CountColumn, countColumns } from "./count-columns.ts";
import type { Labels } from "./labels.ts";

const TYPE = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
} as const;

/**
 * Figures as a Parquet file with the columns of the CSV, days as dates; `withheld` says where a value is null because
 * it is withheld. The file's metadata give the definition and how to cite.
 *
 * Why not DuckDB: only the store imports it, and it would take longer to start than the whole file takes to write.
 */
export async function countParquet(
  answer: Count,
  dimensions: readonly string[],
  labels: Labels,
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const cells = cellsInOrder(answer);
  const columns = countColumns(dimensions, labels);
  const afterValue = columns.findIndex(({ name }) => name === "value") + 1;
  const data = columns.map((column) => ({ name: column.name, data: dataOf(column, cells) }));
  const schema = columns.map(({ name, kind }) => ({
    name,
    ...TYPE[kind],
    repetition_type: "OPTIONAL" as const,
  }));
  const buffer = parquetWriteBuffer({
    columnData: [
      ...data.slice(0, afterValue),
      { name: "withheld", data: cells.map(isWithheld) },
      ...data.slice(afterValue),
    ],
    schema: [
      { name: "root", num_children: columns.length + 1 },
      ...schema.slice(0, afterValue),
      { name: "withheld", type: "BOOLEAN", repetition_type: "REQUIRED" },
      ...schema.slice(afterValue),
    ],
    kvMetadata: [
      { key: "measure", value: answer.measure },
      { key: "definition", value: answer.definition },
      { key: "citation", value: citations(answer, true).join("\n") },
    ],
    createdBy: `Ofrecord ${programVersion()}`,
  });
  return new Uint8Array(buffer);
}

function dataOf({ kind, of }: CountColumn, cells: readonly Cell[]): (string | number | Date | null)[] {
  return cells.map((cell) => {
    const content = of(cell) ?? null;
    return kind === "date" && content !== null ? new Date(`${content}T00:00:00Z`) : content;
  });
}
