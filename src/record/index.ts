export { loadTablePackage } from "./load-table-package.ts";
export type { PublishedResource, PublishedRow, PublishedTable } from "./published/published-table.ts";
export { readBuiltInRecord } from "./published/read-built-in-record.ts";
export { readTablePackage } from "./published/read-table-package.ts";
export { readLoadedTables } from "./read-loaded-tables.ts";
