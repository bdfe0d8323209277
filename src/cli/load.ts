import { UserError } from "../core/index.ts";
import { USAGE } from "./failure.ts";
import type { LoadEoirOptions } from "./load-eoir.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { programVersion } from "./program-version.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/**
 * `ofrecord load KIND PLACE`: adds a package of published tables, or a release of the immigration court's records, to the
 * store.
 *
 * @throws UserError for another kind, or a place that is missing
 */
export async function load(
  kind: string,
  place: string | undefined,
  options: LoadEoirOptions,
  world: World,
): Promise<number> {
  if (kind !== "eoir" && kind !== "table") {
    throw new UserError(
      `${USAGE}load`,
      `Cannot load "${kind}"; what can be loaded is: eoir (a release of the immigration court), table (a Frictionless data package).`,
    );
  }
  if (kind === "table" && options.latest === true) {
    throw new UserError(`${USAGE}load`, "--latest is for load eoir only; name the data package to load.");
  }
  if (place === undefined && options.latest !== true) {
    const example =
      kind === "eoir"
        ? "ofrecord load eoir FOLDER, a zip, an address, or --latest"
        : "ofrecord load table FOLDER";
    throw new UserError(`${USAGE}load`, `Say what to load: ${example}.`);
  }
  if (place !== undefined && options.latest === true) {
    throw new UserError(`${USAGE}load`, "Give either a place or --latest, not both.");
  }
  if (kind === "table") return loadTable(place ?? "", options, world);
  const { loadEoir } = await import("./load-eoir.ts");
  return loadEoir(place, options, world);
}

/**
 * `ofrecord load table DATAPACKAGE`: adds a package of published tables to the store; from then on its figures are
 * used beside the built-in record.
 *
 * @throws UserError with every fault of the package
 */
async function loadTable(path: string, options: GlobalOptions, world: World): Promise<number> {
  const { vocabulary } = await import("../figures/index.ts");
  const { loadTablePackage } = await import("../record/index.ts");
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
