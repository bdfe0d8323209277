import { UserError } from "../core/index.ts";
import { USAGE } from "./failure.ts";
import type { LoadEoirOptions } from "./load-eoir.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { programVersion } from "./program-version.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/** How the place of each kind is given. */
const EXAMPLES = {
  eoir: "FOLDER, a zip, an address, or --latest",
  ice: "FOLDER, or a workbook, CSV or Parquet file",
  table: "FOLDER",
} as const;

/**
 * `ofrecord load KIND PLACE`: adds a package of published tables, a release of the immigration court's records, or
 * statistics and records of ICE, to the store.
 *
 * @throws UserError for another kind, or a place that is missing
 */
export async function load(
  kind: string,
  place: string | undefined,
  options: LoadEoirOptions,
  world: World,
): Promise<number> {
  if (!Object.hasOwn(EXAMPLES, kind)) {
    throw new UserError(
      `${USAGE}load`,
      `Cannot load "${kind}"; what can be loaded is: eoir (a release of the immigration court), ice (detention statistics workbooks or enforcement records of ICE), table (a Frictionless data package).`,
    );
  }
  if (kind !== "eoir" && options.latest === true) {
    throw new UserError(
      `${USAGE}load`,
      "--latest is for load eoir only; name the place of what is to be loaded.",
    );
  }
  if (place === undefined && options.latest !== true) {
    throw new UserError(
      `${USAGE}load`,
      `Say what to load: ofrecord load ${kind} ${EXAMPLES[kind as keyof typeof EXAMPLES]}.`,
    );
  }
  if (place !== undefined && options.latest === true) {
    throw new UserError(`${USAGE}load`, "Give either a place or --latest, not both.");
  }
  if (kind === "table") return loadTable(place ?? "", options, world);
  if (kind === "ice") {
    const { loadIce } = await import("./load-ice.ts");
    return loadIce(place ?? "", options, world);
  }
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
