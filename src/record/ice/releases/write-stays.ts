import type { ReleaseWriter, TypedColumns } from "../../../store/index.ts";
import { deriveStays, STAY_COLUMNS, stintColumnOf } from "./derive-stays.ts";
import type { AppliedRule } from "./kind-ledger.ts";
import type { SettledKind } from "./settle-kind.ts";
import { writeColumns } from "./write-kind.ts";

const SOURCE = "Deportation Data Project, preparation of the detention stays";
const DAYS: ReadonlySet<string> = new Set(["book_in", "book_out", "final_order_date"]);

/** Derives the stays from the stints and writes them; gives the rules with their counts, and the columns' values. */
export async function writeStays(
  writer: ReleaseWriter,
  stints: SettledKind,
  lastDay: number,
): Promise<{
  readonly rules: readonly AppliedRule[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}> {
  const stays = deriveStays(stints.columns, stints.rows, lastDay);
  const values: Record<string, readonly string[]> = {};
  const types: Record<string, TypedColumns[string]> = {};
  for (const name of STAY_COLUMNS) {
    const list = stints.values.get(stintColumnOf(name));
    if (list === undefined) types[name] = DAYS.has(name) ? "date" : "integer";
    else {
      types[name] = { values: list };
      values[name] = list;
    }
  }
  const account = { rowsRead: stays.rows, rowsSetAside: {} };
  await writeColumns(writer, "stays", types, [...stays.columns.values()], stays.rows, account);
  const rules = [
    {
      rule: "Stints of one person with the same book-in of the stay are one stay.",
      source: SOURCE,
      rows: stints.rows - stays.stintsWithoutPerson - stays.stintsWithoutStay,
    },
    { rule: "Stints without a person's id are in no stay.", source: SOURCE, rows: stays.stintsWithoutPerson },
    {
      rule: "Stints without a readable book-in of the stay are in no stay.",
      source: "Ofrecord: the agency's own stays are taken, none is put together from gaps",
      rows: stays.stintsWithoutStay,
    },
  ];
  return { rules, values };
}
