import { checkHeader } from "./check-header.ts";
import { checkRows } from "./check-rows.ts";
import { type Descriptor, type DescriptorResource, describeResource } from "./descriptor.ts";
import { makeRows } from "./make-rows.ts";
import { faultyPackage, hasFaults, type PackageFault } from "./package-fault.ts";
import { type PackageInput, readPackageFiles } from "./package-files.ts";
import type { PublishedTable } from "./published-table.ts";
import type { RecordVocabulary } from "./record-vocabulary.ts";
import { cellTexts, scanCsv } from "./scan-csv.ts";
import { readColumns } from "./table-columns.ts";

/**
 * The tables of somebody's package, every cell checked: a Frictionless `datapackage.json` in the built-in record's
 * form with its CSV files beside it. All faults of the descriptor, then all of the files, then all of the rows are
 * gathered and told together; a package with a fault gives no table at all.
 *
 * @param descriptorPath the `datapackage.json`, or the folder it is in
 * @throws UserError with file, row and column of each fault (the first twenty, and the count)
 */
export async function readTablePackage(
  descriptorPath: string,
  vocabulary: RecordVocabulary,
): Promise<PublishedTable[]> {
  return (await readCheckedPackage(descriptorPath, vocabulary)).tables;
}

/** The checked tables together with the bytes they were read from. */
export async function readCheckedPackage(
  descriptorPath: string,
  vocabulary: RecordVocabulary,
): Promise<{ name: string; tables: PublishedTable[]; inputs: readonly PackageInput[] }> {
  const { descriptor, descriptorFile, tables, inputs } = await readPackageFiles(descriptorPath);
  const faults: PackageFault[] = [];
  const built = tables.map(({ resource, file, text }) =>
    readTable(file, text, resource, descriptor, vocabulary, faults),
  );
  if (hasFaults(faults)) throw faultyPackage(descriptorFile, faults);
  return { name: descriptor.name, tables: built.filter((table) => table !== null), inputs };
}

function readTable(
  file: string,
  text: string,
  resource: DescriptorResource,
  descriptor: Descriptor,
  vocabulary: RecordVocabulary,
  faults: PackageFault[],
): PublishedTable | null {
  const rows: string[][] = [];
  const problem = scanCsv(text, (row) => {
    rows.push(cellTexts(row));
  });
  const found =
    problem === null
      ? checkCells(file, rows, resource, vocabulary)
      : [{ code: "record.bad-csv", file, ...problem }];
  for (const fault of found) faults.push(fault);
  const [header] = rows;
  if (header === undefined || found.length > 0) return null;
  const made = makeRows(resource.path, text, readColumns(header), resource.measure ?? "", vocabulary);
  const measures = [...new Set(made.map((row) => row.measure))];
  return { resource: { ...describeResource(resource, descriptor, header), measures }, rows: made };
}

function checkCells(
  file: string,
  [header, ...rows]: readonly string[][],
  resource: DescriptorResource,
  vocabulary: RecordVocabulary,
): PackageFault[] {
  if (header === undefined || rows.length === 0) {
    const message = header === undefined ? "the file is empty" : "the table has a header but no rows";
    return [{ code: "record.empty-table", file, message: `${message}; fill it or take the resource out` }];
  }
  const faults = checkHeader(file, header, resource, vocabulary);
  return faults.length > 0 ? faults : checkRows(file, rows, header, resource, vocabulary);
}
