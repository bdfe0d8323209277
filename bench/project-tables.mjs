// Why: the baseline of the load benchmark. The same engine projects the same columns of the same files to Parquet, with
// no repair at all: lines it cannot read are skipped.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { courtTables } from "../dist/record/index.js";

const [release, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const folder = join(release, "EOIR Case Data");
const started = process.hrtime.bigint();
const connection = await (await DuckDBInstance.create(":memory:")).connect();
let rows = 0;
for (const { name, file, columns } of courtTables) {
  const found = readdirSync(folder).find((each) => each.toLowerCase() === `${file.toLowerCase()}.csv`);
  if (found === undefined) continue;
  const wanted = columns.filter(({ use }) => use !== "known").map((column) => `"${column.name}"`);
  // Sniffing fails on the files' defects, so the columns are named. Motions may have a field more than the header.
  const header = columns.map((column) => `'${column.name}': 'VARCHAR'`).join(", ");
  const options = `auto_detect = false, header = true, delim = '\t', quote = '', escape = '', strict_mode = false, ignore_errors = true, columns = {${header}}`;
  const source = `read_csv('${join(folder, found).replaceAll("'", "''")}', ${options})`;
  const target = join(out, `${name}.parquet`).replaceAll("'", "''");
  const result = await connection.run(
    `COPY (SELECT ${wanted.join(", ")} FROM ${source}) TO '${target}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  rows += Number((await result.getRows())[0][0]);
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ rows, seconds, peakMegabytes }));
