import type { FetchedPage } from "./network/fetch-page.ts";

/** What a path leads to. `stream`: a pipe or device, whose size nobody knows. */
export type PathKind = "file" | "folder" | "stream" | "missing";

/** The disk, standard input and the network, as reading reports needs them; tests hand in their own. */
export interface ReportEffects {
  kindOf(path: string): Promise<PathKind>;
  /** Names in a folder and what each is, in no order. */
  listFolder(path: string): Promise<readonly { readonly name: string; readonly kind: PathKind }[]>;
  /** A file's bytes, piece by piece. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  readStandardInput(): AsyncIterable<Uint8Array>;
  fetchPage(url: string, options: { readonly allowPrivate: boolean }): Promise<FetchedPage>;
}
