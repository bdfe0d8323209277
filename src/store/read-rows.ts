import { existsSync } from "node:fs";
import { join } from "node:path";
import { InternalError, UserError } from "../core/index.ts";
import type { Columns, RowOf } from "./columns.ts";
import { readParquet } from "./engine.ts";
import type { Release } from "./manifest.ts";
import type { Store } from "./open-store.ts";

/**
 * The rows of one table of a release, in the order they were written, with the columns asked for. A missing cell is
 * `null`.
 *
 * @throws InternalError where the release has no such table or the table no such column
 * @throws UserError where the file is gone or damaged
 */
export async function readRows<Form extends Columns>(
  store: Store,
  release: Release,
  table: string,
  columns: Form,
): Promise<RowOf<Form>[]> {
  const stored = release.manifest.tables.find(({ name }) => name === table);
  const missing = Object.entries(columns).find(([name, type]) => stored?.columns[name] !== type);
  if (stored === undefined || missing !== undefined) {
    const what =
      missing === undefined
        ? `table "${table}"`
        : `column "${missing[0]}" of type ${missing[1]} in "${table}"`;
    throw new InternalError("store.unknown-column", `Release ${release.id} has no ${what}.`);
  }
  const files = stored.files.map(({ file }) => join(release.path, file));
  const gone = files.find((file) => !existsSync(file));
  if (gone !== undefined) throw damaged(release, gone, "is missing");
  try {
    return await readParquet(await store.engine(), files, columns);
  } catch (error) {
    if (error instanceof InternalError) throw error;
    throw damaged(release, files[0] ?? release.path, "cannot be read");
  }
}

function damaged(release: Release, file: string, what: string): UserError {
  const remedy = `remove the folder ${release.path} and load that release again`;
  return new UserError("store.damaged-table", `${file} ${what}; ${remedy}.`, { file });
}
