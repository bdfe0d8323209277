import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { silentLog } from "../../src/core/index.ts";
import { courtTables, loadCourtRelease, openReleaseInput } from "../../src/record/index.ts";
import { findRelease, openStore, readRows } from "../../src/store/index.ts";

export type Row = Readonly<Record<string, string>>;

/** The columns of a court's table in file order. */
export function columnsOf(table: string): readonly string[] {
  return courtTables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
}

/** A row as the court writes it: every column, parted by tabs. */
export function lineOf(table: string, row: Row): string {
  return columnsOf(table)
    .map((column) => row[column] ?? "")
    .join("\t");
}

/** Writes a small release: the lines given for each table, and a header alone for the other required ones. */
export async function writeRelease(
  folder: string,
  tables: Readonly<Record<string, readonly (string | Uint8Array)[]>>,
): Promise<void> {
  await mkdir(join(folder, "EOIR Case Data"), { recursive: true });
  for (const { name, file, required } of courtTables) {
    const lines = tables[name];
    if (lines === undefined && !required) continue;
    const parts = [columnsOf(name).join("\t"), ...(lines ?? [])].flatMap((line) => [
      typeof line === "string" ? Buffer.from(line) : Buffer.from(line),
      Buffer.from("\r\n"),
    ]);
    await writeFile(join(folder, "EOIR Case Data", `${file}.csv`), Buffer.concat(parts));
  }
}

/** Loads a release folder into a store and reads one of its tables back, with what was written about it. */
export async function loadAndRead(folder: string, storePath: string, table: string) {
  const input = await openReleaseInput(folder, {
    downloads: join(storePath, "downloads"),
    log: silentLog,
    allowPrivate: false,
  });
  const store = openStore(storePath);
  try {
    const { release, details } = await loadCourtRelease(input, store, {
      log: silentLog,
      programVersion: "test",
      now: () => new Date("2026-07-10T00:00:00Z"),
    });
    const found = await findRelease(store, release.id);
    const stored = found.manifest.tables.find(({ name }) => name === table);
    const rows = await readRows(store, found, table, stored?.columns ?? {});
    const ledger = details.ledger.find((each) => each.table === table);
    if (ledger === undefined) throw new Error(`no ledger of ${table}`);
    return { rows: rows as readonly Record<string, string | number | null>[], ledger, release: found };
  } finally {
    await store.close();
    await input.close();
  }
}
