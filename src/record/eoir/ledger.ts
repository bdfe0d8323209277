import { type DefectKind, defectKinds } from "./defects.ts";

/** One kind of defect of a table, of one column where it is a value's: how often, and a few examples. */
export interface LedgerEntry {
  readonly kind: DefectKind;
  readonly column: string | null;
  readonly count: number;
  /** Line of the file from 1, and no more of the row than shows the fault; empty where the line alone tells. */
  readonly samples: readonly { readonly line: number; readonly text: string }[];
}

/** What happened to one table of a release while it was loaded. */
export interface TableLedger {
  readonly table: string;
  readonly file: string;
  /** Rows the release's Count.txt names; `null` where it names none. */
  readonly expected: number | null;
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** By kind of defect; they add up with the rows kept to the rows read. */
  readonly rowsSetAside: Readonly<Record<string, number>>;
  readonly defects: readonly LedgerEntry[];
  readonly unknownColumns: readonly string[];
  readonly missingColumns: readonly string[];
  /** The latest day a row was keyed in (INPUT_DATE), ISO 8601; `null` in tables without that column. */
  readonly latestInput: string | null;
}

const SAMPLES = 5;

/** Counts defects while a table is read. */
export interface DefectCount {
  add(kind: DefectKind, column: string | null, line: number, text?: string, times?: number): void;
  entries(): LedgerEntry[];
  /** Rows set aside, by kind. */
  setAside(): Record<string, number>;
}

export function createDefectCount(): DefectCount {
  const entries = new Map<
    string,
    { entry: LedgerEntry & { count: number; samples: { line: number; text: string }[] } }
  >();
  return {
    add: (kind, column, line, text = "", times = 1) => {
      const key = `${kind}\t${column ?? ""}`;
      let found = entries.get(key);
      if (found === undefined) {
        found = { entry: { kind, column, count: 0, samples: [] } };
        entries.set(key, found);
      }
      found.entry.count += times;
      if (found.entry.samples.length < SAMPLES && line > 0)
        found.entry.samples.push({ line, text: text.slice(0, 40) });
    },
    entries: () =>
      [...entries.values()]
        .map(({ entry }) => entry)
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
    setAside: () => {
      const counts: Record<string, number> = {};
      for (const { entry } of entries.values()) {
        if (defectKinds[entry.kind].outcome !== "set-aside") continue;
        counts[entry.kind] = (counts[entry.kind] ?? 0) + entry.count;
      }
      return counts;
    },
  };
}
