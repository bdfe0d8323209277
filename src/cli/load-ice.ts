import { type LoadedIce, loadIce as loadFiles } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import { makeLog } from "./log.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { programVersion } from "./program-version.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/**
 * `ofrecord load ice FILE|FOLDER`: loads ICE's detention statistics workbooks and row-level enforcement records into the
 * store.
 *
 * @throws UserError where a file is refused or the store cannot be written to; the store is then as it was
 */
export async function loadIce(place: string, options: GlobalOptions, world: World): Promise<number> {
  const log = makeLog(world, options);
  const store = openStore(options.store);
  try {
    const loaded = await loadFiles(place, store, { log, programVersion: programVersion(), now: world.now });
    log.progress("");
    if (options.json === true) {
      await print(world.stdout, `${JSON.stringify(asJson(loaded), null, 2)}\n`);
      return 0;
    }
    const lines = [...statisticsLines(loaded, options.store), ...recordLines(loaded, options.store)];
    if (loaded.notRead.length > 0) lines.push(`Not read: ${loaded.notRead.join(", ")}.`);
    await print(world.stdout, lines.map((line) => `${printable(line)}\n`).join(""));
    return 0;
  } finally {
    await store.close();
  }
}

function asJson({ statistics, records, notRead }: LoadedIce): object {
  return {
    statistics:
      statistics === null
        ? null
        : {
            release: statistics.release.id,
            already: statistics.already,
            workbooks: statistics.workbooks,
          },
    records:
      records === null ? null : { release: records.release.id, already: records.already, ...records.details },
    notRead,
  };
}

function statisticsLines({ statistics }: LoadedIce, storePath: string): string[] {
  if (statistics === null) return [];
  const { release, workbooks, already } = statistics;
  const figures = workbooks.reduce((sum, { rows }) => sum + rows, 0);
  const sums = workbooks.flatMap(({ account }) => account);
  const checked = sums.reduce((sum, { sumsChecked }) => sum + sumsChecked, 0);
  const failed = sums.reduce((sum, { sumsFailed }) => sum + sumsFailed, 0);
  const findings = workbooks.reduce((sum, workbook) => sum + workbook.findings.length, 0);
  const size = `${plural(workbooks.length, "workbook")}, ${plural(figures, "figure")}; ${plural(checked, "printed total")} added again, ${formatNumber(failed)} differ; ${plural(findings, "finding")}`;
  if (already) return [`${release.id} was loaded before (${size}); nothing changed.`];
  return [
    `Loaded ${release.id} into ${storePath} (${size}).`,
    `What was found: ofrecord record show ${release.id}. Figures: ofrecord count detained --basis published`,
  ];
}

function recordLines({ records }: LoadedIce, storePath: string): string[] {
  if (records === null) return [];
  const { release, details, already } = records;
  const kept = details.ledger.reduce((sum, { rowsKept }) => sum + rowsKept, 0);
  const read = details.ledger.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const kinds = details.ledger.map(({ kind }) => kind).join(", ");
  const size = `${kinds}; ${formatNumber(kept)} rows kept, ${formatNumber(read - kept)} set aside; as of ${details.asOf}`;
  if (already) return [`${release.id} was loaded before (${size}); nothing changed.`];
  return [
    `Loaded ${release.id} into ${storePath} (${size}).`,
    `What the rules did: ofrecord record show ${release.id}. Count: ofrecord count detained --by nationality`,
  ];
}

function plural(count: number, what: string): string {
  return `${formatNumber(count)} ${what}${count === 1 ? "" : "s"}`;
}
