import type { Columns } from "./columns.ts";

/** A file a release was made from, by its path within what was loaded. */
export interface InputFile {
  readonly path: string;
  readonly bytes: number;
  /** Of the whole file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A Parquet file of a release. */
export interface StoredFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table of a release: its Parquet files in order, and where every row that was read has gone. */
export interface StoredTable {
  readonly name: string;
  readonly files: readonly StoredFile[];
  readonly columns: Columns;
  /** Always rows kept plus all rows set aside. */
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** By kind of defect. */
  readonly rowsSetAside: Readonly<Record<string, number>>;
}

/** What whoever commits a release says of it. */
export interface ReleaseOrigin {
  /** The reader that made it: `table`, … */
  readonly kind: string;
  /** What it was made from, in words or as its publisher names it. */
  readonly source: string;
  readonly url?: string;
  readonly inputs: readonly InputFile[];
  /** Version of the reader's tables: other versions of the same input are other releases. */
  readonly schemaVersion: number;
  readonly programVersion: string;
  /** When it was loaded, ISO 8601 with time, UTC. */
  readonly created: string;
  /** What the reader itself needs to know again; plain JSON. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** `manifest.json` of a release. */
export interface Manifest extends ReleaseOrigin {
  /** One hash over all inputs: equal where the same bytes were loaded. */
  readonly inputHash: string;
  readonly tables: readonly StoredTable[];
}

export interface Release {
  readonly id: string;
  /** Its folder. */
  readonly path: string;
  readonly manifest: Manifest;
}
