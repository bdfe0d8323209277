import { readFileSync } from "node:fs";
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
 * `readTablePackage` for a package that others made. The files are read at once; the rows of a table are made when they
 * are first asked for (a few microseconds each) and kept.
 *
 * @param dataFolder the folder that holds `datapackage.json`
 * @throws InternalError where a file is missing or, at the first use, a row cannot be read: the installation is damaged
 */
export function readBuiltInRecord(dataFolder: string, vocabulary: RecordVocabulary): PublishedTable[] {
  const descriptor = readDescriptor(dataFolder);
  return descriptor.resources.map((raw) => {
    const text = readInstalled(dataFolder, raw.path);
    const header = text.slice(0, text.indexOf("\n")).trimEnd().split(",");
    let made: PublishedRow[] | undefined;
    return {
      resource: describeResource(raw, descriptor, header),
      get rows(): readonly PublishedRow[] {
        made ??= makeRows(raw.path, text, readColumns(header), raw.measure ?? "", vocabulary);
        return made;
      },
      readValues: () => scanValues(text, header.indexOf("value")),
    };
  });
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
