import { dayNumber } from "../../../core/index.ts";
import { standings, type whoDimensions } from "../../../docket/index.ts";
import { type Release, readColumns, readRows, type Store } from "../../../store/index.ts";
import type { CountedRecords } from "../counted-records.ts";
import { createKept } from "../kept.ts";

/** A dimension's numbers by place, and what the numbers stand for. */
export interface DimensionColumn {
  readonly values: readonly string[];
  readonly numbers: Uint16Array;
}

/** Part of the account of who stood where: counts at the end of the day before `from`, and every change since. */
export interface CubeBlock {
  readonly from: number;
  readonly checkpoint: { readonly who: Int32Array; readonly standing: Int32Array; readonly n: Int32Array };
  /** In the order of days. */
  readonly changes: {
    readonly day: Int32Array;
    readonly who: Int32Array;
    readonly standing: Int32Array;
    readonly n: Int32Array;
  };
}

/** Rows of one kind of event or stretch, as typed columns. */
export type CubeTable = Readonly<Record<string, Int32Array>>;

/** A worked-out docket, read piece by piece as counting needs it; what was read once stays in memory. */
export interface DocketCube extends CountedRecords {
  readonly kind: "court";
  /** Values of a dimension of cases by the number of their description. */
  who(dimension: (typeof whoDimensions)[number]): Promise<DimensionColumn>;
  /** The block that a day falls in. */
  blockOf(day: number): Promise<CubeBlock>;
  table(name: keyof typeof TABLES): Promise<CubeTable>;
}

const TABLES = {
  orders: ["who", "standing", "since", "from", "to"],
  cases: ["who", "received", "completed", "outcome"],
  completions: ["day", "who", "outcome", "subsequent", "relief"],
  appeals: ["who", "filed", "decided", "outcome", "filedBy"],
} as const;

/** Opens a docket of the store for counting. Costs nothing until something is counted. */
export function openDocketCube(store: Store, release: Release): DocketCube {
  const blocks = release.manifest.details["blocks"] as readonly number[];
  const asOf = release.manifest.details["asOf"];
  const once = createKept();
  const read = async (table: string, names: readonly string[]): Promise<Record<string, Int32Array>> => {
    const columns = Object.fromEntries(names.map((name) => [name, "integer" as const]));
    const { columns: arrays } = await readColumns(store, release, table, columns);
    return Object.fromEntries(names.map((name, index) => [name, arrays[index] ?? new Int32Array(0)]));
  };
  const values = (): Promise<ReadonlyMap<string, readonly string[]>> =>
    once("values", async () => {
      const rows = await readRows(store, release, "values", {
        dimension: "text",
        number: "integer",
        value: "text",
      });
      const lists = new Map<string, string[]>();
      for (const { dimension, number, value } of rows) {
        const list = lists.get(dimension ?? "") ?? [];
        list[number ?? 0] = value ?? "unknown";
        lists.set(dimension ?? "", list);
      }
      return lists;
    });
  return {
    kind: "court",
    release,
    asOf: typeof asOf === "string" ? dayNumber(asOf) : 0,
    earliest: blocks[0] ?? 0,
    who: (dimension) =>
      once(`who ${dimension}`, async () => {
        const column = (await read("who", [dimension]))[dimension] as Int32Array;
        return { values: (await values()).get(dimension) ?? ["unknown"], numbers: Uint16Array.from(column) };
      }),
    blockOf: (day) => {
      const index = Math.max(
        0,
        blocks.findLastIndex((from) => from <= day),
      );
      return once(`block ${index}`, async () => ({
        from: blocks[index] ?? 0,
        checkpoint: (await read(`checkpoint-${index}`, [
          "who",
          "standing",
          "n",
        ])) as unknown as CubeBlock["checkpoint"],
        changes: (await read(`changes-${index}`, [
          "day",
          "who",
          "standing",
          "n",
        ])) as unknown as CubeBlock["changes"],
      }));
    },
    table: (name) => once(`table ${name}`, () => read(name, TABLES[name])),
  };
}

/** Basis and protection of a case that is not under a final order. */
const NOT_FINAL = "not-a-final-order";

/** The dimensions of a standing, by its number. */
export function standingColumn(dimension: "status" | "basis" | "protection"): DimensionColumn {
  const values = [NOT_FINAL];
  const numbers = Uint16Array.from(standings, (standing) => {
    const value = standing[dimension];
    if (value === null) return 0;
    const known = values.indexOf(value);
    return known === -1 ? values.push(value) - 1 : known;
  });
  return { values, numbers };
}
