import { UserError } from "../core/index.ts";
import { findRelease, listReleases, type Release } from "../store/index.ts";
import { USAGE } from "./failure.ts";
import {
  courtDetails,
  docketDetails,
  enforcementDetails,
  statisticsDetails,
  summarizeRelease,
} from "./page/release-summary.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/** How many ids each thing that can be done takes, and how it is typed. */
const ACTIONS = {
  list: { least: 0, most: 0, typed: "ofrecord record" },
  show: { least: 1, most: 1, typed: "ofrecord record show ID" },
  verify: { least: 0, most: 1, typed: "ofrecord record verify [ID]" },
  diff: { least: 2, most: 2, typed: "ofrecord record diff EARLIER LATER" },
} as const;

/**
 * `ofrecord record [list | show ID | verify [ID] | diff A B]`: the releases in the store; what was repaired and set aside
 * in one; whether their files are whole; what appeared, changed and disappeared between two.
 *
 * @throws UserError for another action, an unknown release, and where a file is not as it was loaded
 */
export async function record(
  action: string,
  ids: readonly string[],
  options: GlobalOptions,
  world: World,
): Promise<number> {
  const releases = await listReleases({ path: options.store });
  expectAction(action, ids, releases);
  const [first = "", second = ""] = ids;
  if (action === "show") {
    return showRelease(await findRelease({ path: options.store }, first), releases, options, world);
  }
  if (action === "verify") {
    const { verifyReleases } = await import("./record-verify.ts");
    const wanted = first === "" ? releases : [await findRelease({ path: options.store }, first)];
    return verifyReleases(wanted, options, world);
  }
  if (action === "diff") {
    const { diffReleases } = await import("./record-diff.ts");
    const before = await findRelease({ path: options.store }, first);
    return diffReleases(before, await findRelease({ path: options.store }, second), options, world);
  }
  return list(releases, options, world);
}

function expectAction(action: string, ids: readonly string[], releases: readonly Release[]): void {
  if (!Object.hasOwn(ACTIONS, action)) {
    const all = Object.values(ACTIONS).map(({ typed }) => `\`${typed}\``);
    const isRelease = releases.some(({ id }) => id === action);
    const hint = isRelease ? `to see that release, type \`ofrecord record show ${action}\`` : all.join(", ");
    const lead = isRelease ? "" : "what there is: ";
    throw new UserError(`${USAGE}record`, `There is nothing called "${action}" to do; ${lead}${hint}.`);
  }
  const { least, most, typed } = ACTIONS[action as keyof typeof ACTIONS];
  if (ids.length >= least && ids.length <= most) return;
  const known = releases.map(({ id }) => id).join(", ") || "none yet";
  const message = `${ids.length} ${ids.length === 1 ? "release is" : "releases are"} named; type \`${typed}\`. The store has: ${known}.`;
  throw new UserError(`${USAGE}record`, message);
}

async function list(releases: readonly Release[], options: GlobalOptions, world: World): Promise<number> {
  const summaries = releases.map(summarizeRelease);
  if (options.json === true) {
    const all = releases.map((release, place) => ({ ...summaries[place], manifest: release.manifest }));
    await print(world.stdout, `${JSON.stringify({ store: options.store, releases: all }, null, 2)}\n`);
    return 0;
  }
  const { recordList } = await import("./page/record-list.ts");
  await print(world.stdout, recordList(summaries, options.store, world));
  return 0;
}

async function showRelease(
  release: Release,
  releases: readonly Release[],
  options: GlobalOptions,
  world: World,
): Promise<number> {
  // Of several dockets the one worked out last.
  const dockets = releases.flatMap((each) => docketDetails(each) ?? []);
  const account = {
    summary: summarizeRelease(release),
    court: courtDetails(release),
    docket: docketDetails(release) ?? dockets.findLast((docket) => docket.release === release.id) ?? null,
    statistics: statisticsDetails(release),
    enforcement: enforcementDetails(release),
  };
  if (options.json === true) {
    const answer = { ...account.summary, manifest: release.manifest, docket: account.docket };
    await print(world.stdout, `${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  }
  const { recordLedger } = await import("./page/record-ledger.ts");
  await print(world.stdout, recordLedger(account, world));
  return 0;
}
