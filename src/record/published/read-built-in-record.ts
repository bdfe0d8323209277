import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InternalError } from "../../core/index.ts";
import { type Descriptor, describeResource } from "./descriptor.ts";
import { makeRows } from "./make-rows.ts";
import type { PublishedRow, PublishedTable } from "./published-table.ts";
import type { RecordVocabulary } from "./record-vocabulary.ts";
import { scanValues } from "./scan-values.ts";
import { readColumns } from "./table-columns.ts";

/**
 * The tables that come with the program, opened at every start. Their content is checked by tests, not here; use
 * `readTablePackage` for a package that others made. A table's file is read, and its rows are made, when they are first
 * asked for (a few microseconds a row), and kept.
 *
 * @param dataFolder the folder that holds `datapackage.json`
 * @throws InternalError where a file is missing or, at the first use, a row cannot be read: the installation is damaged
 */
export function readBuiltInRecord(dataFolder: string, vocabulary: RecordVocabulary): PublishedTable[] {
  const descriptor = readDescriptor(dataFolder);
  return descriptor.resources.map((raw) => {
    if (!existsSync(join(dataFolder, raw.path))) throw damaged(join(dataFolder, raw.path), "is missing");
    let read: { readonly text: string; readonly header: readonly string[] } | undefined;
    const open = (): { readonly text: string; readonly header: readonly string[] } => {
      read ??= readTable(dataFolder, raw.path);
      return read;
    };
    let made: PublishedRow[] | undefined;
    return {
      resource: describeResource(
        raw,
        descriptor,
        raw.schema?.fields?.map(({ name }) => name) ?? open().header,
      ),
      get rows(): readonly PublishedRow[] {
        const { text, header } = open();
        made ??= makeRows(raw.path, text, readColumns(header), raw.measure ?? "", vocabulary);
        return made;
      },
      readValues: () => scanValues(open().text, open().header.indexOf("value")),
    };
  });
}

function readTable(folder: string, path: string): { text: string; header: string[] } {
  const text = readInstalled(folder, path);
  return { text, header: text.slice(0, text.indexOf("\n")).trimEnd().split(",") };
}

function readDescriptor(dataFolder: string): Descriptor {
  const text = readInstalled(dataFolder, "datapackage.json");
  try {
    return JSON.parse(text) as Descriptor;
  } catch {
    throw damaged(join(dataFolder, "datapackage.json"), "is not JSON");
  }
}

function readInstalled(dataFolder: string, path: string): string {
  const file = join(dataFolder, path);
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw damaged(file, "cannot be read");
  }
}

function damaged(file: string, what: string): InternalError {
  return new InternalError(
    "record.built-in-damaged",
    `${file} of the built-in record ${what}; install the program again.`,
  );
}
