export type { Columns, RowOf } from "./columns.ts";
export { commitRelease } from "./commit-release.ts";
export { describeInput } from "./hash.ts";
export { findRelease, listReleases } from "./list-releases.ts";
export type { InputFile, Release, ReleaseOrigin } from "./manifest.ts";
export { openStore, type Store } from "./open-store.ts";
export { readRows } from "./read-rows.ts";
export type { ReleaseWriter } from "./release-writer.ts";
export { verifyRelease } from "./verify-release.ts";
