import type { DescriptorResource } from "./descriptor.ts";
import { nearestName } from "./nearest-name.ts";
import type { PackageFault } from "./package-fault.ts";
import { quoteCell } from "./quote-cell.ts";
import type { RecordVocabulary } from "./record-vocabulary.ts";
import { FIXED_COLUMNS } from "./table-columns.ts";

/** What is wrong with the header row of a table: columns missing, unknown, twice, or other than its schema says. */
export function checkHeader(
  file: string,
  header: readonly string[],
  resource: DescriptorResource,
  vocabulary: RecordVocabulary,
): PackageFault[] {
  if (header.length === 1 && /[;\t|]/.test(header[0] ?? "")) {
    const message = "the columns are not separated by commas; save the table with commas between its columns";
    return [{ code: "record.not-comma-separated", file, row: 1, message }];
  }
  return [
    ...missingColumns(file, header, resource),
    ...unknownColumns(file, header, vocabulary),
    ...repeatedColumns(file, header),
    ...schemaDifference(file, header, resource),
  ];
}

function missingColumns(
  file: string,
  header: readonly string[],
  resource: DescriptorResource,
): PackageFault[] {
  const needed = resource.measure === undefined ? ["measure", "period", "value"] : ["period", "value"];
  return needed
    .filter((name) => !header.includes(name))
    .map((name) => ({
      code: "record.missing-column",
      file,
      row: 1,
      message:
        name === "measure"
          ? 'there is no column "measure"; add it, or name one "measure" for the whole resource in the descriptor'
          : `there is no column "${name}", which every table needs; add it`,
    }));
}

function unknownColumns(
  file: string,
  header: readonly string[],
  vocabulary: RecordVocabulary,
): PackageFault[] {
  const known = new Set<string>(FIXED_COLUMNS);
  for (const { dimensions } of vocabulary.measures.values()) for (const name of dimensions) known.add(name);
  return header
    .filter((name) => !known.has(name))
    .map((name) => {
      const nearest = nearestName(name, known);
      const remedy =
        nearest === undefined
          ? "rename it to a dimension of its measure or remove it"
          : `did you mean "${nearest}"?`;
      return {
        code: "record.unknown-column",
        file,
        row: 1,
        message: `${quoteCell(name)} is no column that is known; ${remedy}`,
      };
    });
}

function repeatedColumns(file: string, header: readonly string[]): PackageFault[] {
  return header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => ({
      code: "record.repeated-column",
      file,
      row: 1,
      message: `the column ${quoteCell(name)} stands twice; remove one of the two`,
    }));
}

function schemaDifference(
  file: string,
  header: readonly string[],
  { schema }: DescriptorResource,
): PackageFault[] {
  const declared = schema?.fields?.map((field) => field.name).join(", ");
  if (declared === undefined || declared === header.join(", ")) return [];
  const message = `the columns are ${header.join(", ")}, but the schema in the descriptor has ${declared}; make them agree`;
  return [{ code: "record.schema-differs", file, row: 1, message }];
}
