import { commitRelease, describeInput, openStore } from "../store/index.ts";
import { packageRelease } from "./published/package-release.ts";
import { readCheckedPackage } from "./published/read-table-package.ts";
import type { RecordVocabulary } from "./published/record-vocabulary.ts";
import { storedColumns, toStoredRow } from "./published/stored-rows.ts";

/** What came of loading a package. */
export interface LoadedPackage {
  /** The release's id in the store. */
  readonly release: string;
  readonly tables: number;
  readonly rows: number;
  /** True where the same bytes were loaded before and nothing was written. */
  readonly already: boolean;
}

/**
 * Checks a package of tables and keeps it in the store as one release: a Parquet table for each resource. A package
 * loaded again with other content becomes a new release beside the old one, and its figures are used from then on.
 *
 * @param descriptorPath the `datapackage.json`, or the folder it is in
 * @param now the clock, for the manifest
 * @throws UserError with every fault of the package, or where the store cannot be written; nothing is then kept
 */
export async function loadTablePackage(
  descriptorPath: string,
  storePath: string,
  vocabulary: RecordVocabulary,
  programVersion: string,
  now: () => Date = () => new Date(),
): Promise<LoadedPackage> {
  const { name, tables, inputs } = await readCheckedPackage(descriptorPath, vocabulary);
  const origin = packageRelease(name, tables, {
    inputs: inputs.map(({ path, bytes }) => describeInput(path, bytes)),
    programVersion,
    created: now().toISOString(),
  });
  const store = openStore(storePath);
  try {
    const { release, already } = await commitRelease(store, name, origin, async (writer) => {
      for (const { resource, rows } of tables) {
        const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row.group)))];
        await writer.writeTable(
          {
            name: resource.name,
            columns: storedColumns(dimensions),
            rowsRead: rows.length,
            rowsSetAside: {},
          },
          rows.map((row) => toStoredRow(row, dimensions)),
        );
      }
    });
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    return { release: release.id, tables: tables.length, rows, already };
  } finally {
    await store.close();
  }
}
