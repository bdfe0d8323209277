import { MISSING, type TypedColumns } from "../../../store/index.ts";
import { dropRows, findRepeatedStints } from "./drop-stints.ts";
import type { KindPart, KindRows } from "./gather-kind.ts";
import type { AppliedRule, KindLedger } from "./kind-ledger.ts";
import { markArrests, markSameDay, noDuplicates, secondsOf } from "./mark-duplicates.ts";
import type { LoadedKind, StoredKind } from "./stored-tables.ts";

/** The rows of a kind as they are stored, and what was done to them. */
export interface SettledKind {
  readonly rows: number;
  /** By stored column, in the order they are stored. */
  readonly columns: ReadonlyMap<string, Int32Array>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly ledger: KindLedger;
}

const DDP = "Deportation Data Project";

/** Applies the rules of a kind to its rows. The columns given are used up. */
export function settleKind(kind: StoredKind, parts: readonly KindPart[], gathered: KindRows): SettledKind {
  const columns = gathered.columns;
  const rules: AppliedRule[] = [];
  const setAside: Record<string, number> = {
    "no-date": sum(parts, ({ read }) => read.rowsWithoutDate),
    "total-line": sum(parts, ({ read }) => read.totalLines),
  };
  rules.push(...dropTimes(kind, columns));
  let rows = gathered.rows;
  if (kind.kind === "detentions") {
    rules.push(...blankReversed(columns));
    const repeated = findRepeatedStints(gathered);
    rows = dropRows(columns, repeated.isGone);
    setAside["identical-but-for-bond"] = repeated.identical;
    setAside["same-stint-again"] = repeated.sameStay;
    rules.push(
      {
        rule: "Rows of a person that are alike in all but their bond are one stint: the first is kept.",
        source: `${DDP}, preparation of the detention stints; the bond is not stored, so it does not matter whose is kept`,
        rows: repeated.identical,
      },
      {
        rule: "Of rows of one person, facility, day of book-in and stay the last is kept.",
        source: `${DDP}, preparation of the detention stints`,
        rows: repeated.sameStay,
      },
    );
  } else {
    const { marks, rule } = findDuplicates(kind.kind, gathered);
    columns.set("duplicate", marks);
    rules.push({ ...rule, rows: count(marks, 1) });
  }
  const ordered = new Map(storedOrder(kind).map((name) => [name, columns.get(name) ?? new Int32Array(rows)]));
  const isSpread = (list: (part: KindPart) => readonly string[]): string[] => [
    ...new Set(parts.flatMap(list)),
  ];
  return {
    rows,
    columns: ordered,
    values: gathered.values,
    ledger: {
      kind: kind.kind,
      layout: (parts[0] as KindPart).read.layout,
      parts: parts.map(({ part, read }) => ({ file: part.name, sheet: part.sheet, rowsRead: read.rowsRead })),
      rowsRead: sum(parts, ({ read }) => read.rowsRead),
      rowsKept: rows,
      setAside,
      blanked: gathered.blanked,
      unlisted: gathered.unlisted,
      rules,
      idMissing: count(columns.get("person") ?? new Int32Array(0), MISSING),
      columnsMissing: isSpread(({ read }) => read.missing),
      columnsUnknown: isSpread(({ read }) => read.unknown),
      columnsRepeated: isSpread(({ read }) => read.repeated),
    },
  };
}

/** The stored columns of a settled table, by type. */
export function columnTypes(kind: StoredKind, values: ReadonlyMap<string, readonly string[]>): TypedColumns {
  const isDay = new Set(
    kind.columns.flatMap(({ name, form }) => (form === "moment" || form === "day" ? [name] : [])),
  );
  return Object.fromEntries(
    storedOrder(kind).map((name) => {
      const list = values.get(name);
      if (list !== undefined) return [name, { values: list }];
      return [name, isDay.has(name) ? ("date" as const) : ("integer" as const)];
    }),
  );
}

/** Times first, then the person, then what the kind says of it, then where it was read. */
function storedOrder({ kind, columns }: StoredKind): string[] {
  const isTime = (name: string): boolean => /^(?:day|book_in|book_out|stay_in|stay_out)$/.test(name);
  const times = columns.filter(({ name }) => isTime(name));
  const rest = columns.filter(({ name }) => !isTime(name));
  return [
    ...times.flatMap(({ name, form }) => (form === "moment" ? [name, `${name}_second`] : [name])),
    "person",
    ...(kind === "detentions" ? [] : ["duplicate"]),
    ...rest.map(({ name }) => name),
    "file",
    "row",
  ];
}

/** A column whose every time is midnight tells days alone. */
function dropTimes({ columns: stored }: StoredKind, columns: Map<string, Int32Array>): AppliedRule[] {
  const rules: AppliedRule[] = [];
  for (const { name, form } of stored) {
    if (form !== "moment") continue;
    const seconds = columns.get(`${name}_second`) ?? new Int32Array(0);
    if (seconds.some((second) => second > 0)) continue;
    const rows = count(seconds, 0);
    if (rows === 0) continue;
    seconds.fill(MISSING);
    rules.push({
      rule: `Every time of ${name} is midnight: it is taken for a day without a time.`,
      source: `${DDP}, preparation of dates`,
      rows,
    });
  }
  return rules;
}

function blankReversed(columns: Map<string, Int32Array>): AppliedRule[] {
  return [
    { from: "book_in", to: "book_out", what: "A book-out before the book-in" },
    { from: "stay_in", to: "stay_out", what: "A stay's book-out before its book-in" },
  ].map(({ from, to, what }) => {
    const rows = blankBefore(columns, from, to);
    return {
      rule: `${what} is blanked; the row is kept.`,
      source: "Ofrecord: no stay ends before it begins",
      rows,
    };
  });
}

function blankBefore(columns: Map<string, Int32Array>, from: string, to: string): number {
  const empty = new Int32Array(0);
  const [starts, startSeconds] = [columns.get(from) ?? empty, columns.get(`${from}_second`) ?? empty];
  const [ends, endSeconds] = [columns.get(to) ?? empty, columns.get(`${to}_second`) ?? empty];
  let rows = 0;
  for (let row = 0; row < ends.length; row++) {
    const [start, end] = [starts[row] as number, ends[row] as number];
    if (start === MISSING || end === MISSING) continue;
    // Times of the same day are compared only where both are known.
    const isKnown = startSeconds[row] !== MISSING && endSeconds[row] !== MISSING;
    const isBefore =
      end < start ||
      (end === start &&
        isKnown &&
        secondsOf(end, endSeconds[row] as number) < secondsOf(start, startSeconds[row] as number));
    if (!isBefore) continue;
    ends[row] = MISSING;
    endSeconds[row] = MISSING;
    rows++;
  }
  return rows;
}

function findDuplicates(
  kind: LoadedKind,
  { columns, values, rows }: KindRows,
): { readonly marks: Int32Array; readonly rule: Omit<AppliedRule, "rows"> } {
  const persons = columns.get("person") ?? new Int32Array(rows).fill(MISSING);
  const days = columns.get("day");
  if (days === undefined) {
    return {
      marks: noDuplicates(persons),
      rule: { rule: "Without a day no row repeats another.", source: "Ofrecord" },
    };
  }
  if (kind === "arrests") {
    const methods = columns.get("method") ?? new Int32Array(rows);
    const reprocessed = (values.get("method") ?? []).indexOf("ero-reprocessed-arrest");
    const seconds = columns.get("day_second") ?? new Int32Array(rows).fill(MISSING);
    return {
      marks: markArrests(persons, days, seconds, (row) => methods[row] === reprocessed),
      rule: {
        rule: "Arrests of a person no more than 24 hours after the one before are one episode: all but the first, reprocessed ones last at one time, are marked as duplicates and stay in the table.",
        source: `${DDP}, preparation of the arrests`,
      },
    };
  }
  return {
    marks: markSameDay(persons, days),
    rule: {
      rule: "Rows of one person and day: all but the first are marked as duplicates and stay in the table.",
      source: `${DDP}, preparation of the ${kind}`,
    },
  };
}

function count(cells: Int32Array, cell: number): number {
  let found = 0;
  for (const each of cells) if (each === cell) found++;
  return found;
}

function sum(parts: readonly KindPart[], of: (part: KindPart) => number): number {
  return parts.reduce((all, part) => all + of(part), 0);
}
