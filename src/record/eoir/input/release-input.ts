/** One file of a release, wherever it lies. */
export interface ReleaseFile {
  /** Without its folder: `A_TblCase.csv`. */
  readonly name: string;
  /** Inside the release, parted by "/", for the manifest: `EOIR Case Data/A_TblCase.csv`. */
  readonly path: string;
  /** Of the whole file, unpacked. */
  readonly bytes: number;
  /**
   * The bytes in order, in blocks of any size; may be called again, and for several files at once. Stopping early frees
   * what it holds. A file that turns out damaged, or longer or shorter than `bytes`, makes the iteration throw a
   * `UserError`: at the latest after the last block, so what was read before is good only once it has ended.
   */
  open(): AsyncIterable<Uint8Array>;
}

/** A release as it comes in: a folder, a zip file, or one that was downloaded. */
export interface ReleaseInput {
  /** In the order of their paths; no two have the same name, whatever the case of its letters. */
  readonly files: readonly ReleaseFile[];
  /** For messages: the name of the folder or zip file. */
  readonly name: string;
  /** Where it was downloaded from, as far as known. */
  readonly url: string | null;
  readonly etag: string | null;
  /** As the server writes it: `Mon, 03 Aug 2026 14:22:09 GMT`. */
  readonly lastModified: string | null;
  /** True where it carries the mark of `ofrecord synth`: no row of it is anybody's. */
  readonly isMadeUp: boolean;
  /** Stops whatever is still being read. */
  close(): Promise<void>;
}
