import { type ShownTableChanges, showChanges } from "../figures/index.ts";
import { diffCourtReleases, type ReleaseChanges } from "../record/index.ts";
import { openStore, type Release } from "../store/index.ts";
import { makeLog } from "./log.ts";
import { formatNumber } from "./page/format-number.ts";
import type { ShownReleaseChanges } from "./page/record-diff.ts";
import { summarizeRelease } from "./page/release-summary.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/** The smallest number above zero that is shown: none of 1 to 10. */
const MIN_CELL = 11;

/**
 * `ofrecord record diff A B`: what appeared, changed and disappeared between two releases of the court's records, counted
 * by table and group. Never rows, never keys; small numbers are withheld.
 *
 * @throws UserError where a release is of another kind, both are the same, or a file is damaged
 */
export async function diffReleases(
  before: Release,
  after: Release,
  options: GlobalOptions,
  world: World,
): Promise<number> {
  const store = openStore(options.store);
  const log = makeLog(world, options);
  try {
    const found = await diffCourtReleases(store, before, after, log);
    const changes = await protect(before, after, found);
    if (options.json === true) {
      await print(world.stdout, `${JSON.stringify(changes, null, 2)}\n`);
      return 0;
    }
    const { recordDiff } = await import("./page/record-diff.ts");
    await print(world.stdout, recordDiff(changes, world));
    return 0;
  } finally {
    log.progress("");
    await store.close();
  }
}

async function protect(
  before: Release,
  after: Release,
  { tables, tablesNotCompared }: ReleaseChanges,
): Promise<ShownReleaseChanges> {
  const named = { before: nameRelease(before), after: nameRelease(after) };
  return {
    ...named,
    minCell: MIN_CELL,
    warning: warnOfOrder(named),
    notes: notesOf(tables),
    tables: await showChanges(tables, MIN_CELL),
    tablesNotCompared,
  };
}

function nameRelease(release: Release): ShownReleaseChanges["before"] {
  const { id, source, asOf, loaded, madeUp } = summarizeRelease(release);
  return { id, source, asOf, loaded, madeUp };
}

function warnOfOrder({ before, after }: Pick<ShownReleaseChanges, "before" | "after">): string | null {
  if (before.asOf === null || after.asOf === null || before.asOf <= after.asOf) return null;
  return `${before.id} is as of a later day than ${after.id}: what is called disappeared may not have been there yet. Name the earlier one first.`;
}

function notesOf(tables: readonly Pick<ShownTableChanges, "setAside">[]): string[] {
  const aside = (side: "before" | "after"): number =>
    tables.reduce((sum, { setAside }) => sum + setAside[side], 0);
  const isAside = aside("before") + aside("after") > 0;
  return [
    "Rows are matched by the agency's primary key and compared in every stored column; where several rows may have one key (appeal-cases), rows match that are equal, and a changed one counts as disappeared and appeared. A row that disappeared is counted under what it said in the first release, every other under what it says in the second.",
    ...(isAside
      ? [
          `Rows set aside when the releases were loaded (unreadable, without a key, or with the key of an earlier row) are not compared: ${formatNumber(aside("before"))} in the first, ${formatNumber(aside("after"))} in the second.`,
        ]
      : []),
    `withheld: to protect persons numbers from 1 to ${MIN_CELL - 1} are not shown, nor any that would give one back.`,
  ];
}
