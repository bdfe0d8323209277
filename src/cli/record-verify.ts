import { UserError } from "../core/index.ts";
import { type Release, type ReleaseFault, verifyRelease } from "../store/index.ts";
import { makeLog } from "./log.ts";
import { formatBytes } from "./page/format-bytes.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { emptyStore } from "./page/record-list.ts";
import { summarizeRelease } from "./page/release-summary.ts";
import { terminalStyle } from "./page/terminal-style.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

const SAYS: Readonly<Record<ReleaseFault["what"], string>> = {
  missing: "is missing",
  changed: "is not the file that was loaded",
  unreadable: "cannot be read",
  "not-in-manifest": "is not part of the release",
};

/**
 * `ofrecord record verify [ID]`: reads every file of the releases again and compares it with the manifest, with progress.
 *
 * @throws UserError `cli.damaged-release` naming the first file that is not as it was loaded; all are printed before
 */
export async function verifyReleases(
  releases: readonly Release[],
  options: GlobalOptions,
  world: World,
): Promise<number> {
  const log = makeLog(world, options);
  const summaries = releases.map(summarizeRelease);
  const total = summaries.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const checked: { release: string; files: number; bytes: number; faults: readonly ReleaseFault[] }[] = [];
  for (const [place, release] of releases.entries()) {
    const faults = await verifyRelease(release, (file, bytes) => {
      log.progress(`${release.id}, ${file}: ${formatBytes(done)} of ${formatBytes(total)} read`);
      done += bytes;
    });
    const { files = 0, bytes = 0 } = summaries[place] ?? {};
    checked.push({ release: release.id, files, bytes, faults });
  }
  log.progress("");
  const text =
    options.json === true
      ? JSON.stringify({ store: options.store, releases: checked }, null, 2)
      : describe(checked, options.store, world);
  await print(world.stdout, `${text}\n`);
  expectWhole(releases, checked);
  return 0;
}

type Checked = readonly {
  readonly release: string;
  readonly files: number;
  readonly bytes: number;
  readonly faults: readonly ReleaseFault[];
}[];

function describe(checked: Checked, store: string, world: World): string {
  if (checked.length === 0) return terminalStyle(world).paragraph(emptyStore(store));
  const lines = checked.flatMap(({ release, files, bytes, faults }) => {
    const size = `${formatNumber(files)} ${files === 1 ? "file" : "files"}, ${formatBytes(bytes)}`;
    if (faults.length === 0) return [`${release}: whole (${size})`];
    return [
      `${release}: NOT as it was loaded (${size})`,
      ...faults.map(({ file, what }) => `  ${file} ${SAYS[what]}`),
    ];
  });
  return printable(lines.join("\n"));
}

function expectWhole(releases: readonly Release[], checked: Checked): void {
  const faulty = checked.filter(({ faults }) => faults.length > 0);
  const [first] = faulty;
  const fault = first?.faults[0];
  if (first === undefined || fault === undefined) return;
  const path = releases.find(({ id }) => id === first.release)?.path ?? first.release;
  const more = faulty.reduce((sum, { faults }) => sum + faults.length, -1);
  const others = more === 0 ? "" : ` (and ${more} more, see above)`;
  const remedy =
    fault.what === "not-in-manifest"
      ? "take it out of the folder"
      : `remove the folder ${path} and load that release again`;
  const message = `${fault.file} of ${first.release} ${SAYS[fault.what]}${others}; ${remedy}.`;
  throw new UserError("cli.damaged-release", message, { file: fault.file });
}
