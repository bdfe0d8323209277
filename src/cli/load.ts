import { UserError } from "../core/index.ts";
import { vocabulary } from "../figures/index.ts";
import { loadTablePackage } from "../record/index.ts";
import { USAGE } from "./failure.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { programVersion } from "./program-version.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/**
 * `ofrecord load table DATAPACKAGE`: adds a package of published tables to the store; from then on its figures are
 * used beside the built-in record.
 *
 * @throws UserError with every fault of the package
 */
export async function load(
  kind: string,
  path: string,
  options: GlobalOptions,
  world: World,
): Promise<number> {
  if (kind !== "table") {
    throw new UserError(
      `${USAGE}load`,
      `Cannot load "${kind}"; what can be loaded is: table (a Frictionless data package).`,
    );
  }
  const loaded = await loadTablePackage(path, options.store, vocabulary, programVersion(), world.now);
  if (options.json === true) {
    await print(world.stdout, `${JSON.stringify(loaded, null, 2)}\n`);
    return 0;
  }
  const { release, tables, rows, already } = loaded;
  const size = `${formatNumber(tables)} ${tables === 1 ? "table" : "tables"}, ${formatNumber(rows)} ${rows === 1 ? "row" : "rows"}`;
  const done = already
    ? `${release} was loaded before (${size}); nothing changed.`
    : `Loaded ${release} into ${options.store} (${size}).`;
  await print(world.stdout, `${printable(done)}\n`);
  return 0;
}
