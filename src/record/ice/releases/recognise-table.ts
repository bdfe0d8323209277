import type { IceColumn, IceKey, IceKind, IceLayout, IceRelease } from "../layout.ts";
import { iceLayouts } from "../layouts.ts";
import { headerAliases } from "./header-aliases.ts";
import { normalHeader, withoutPosition } from "./normal-header.ts";

/** A header row that belongs to a kind of file. */
export interface RecognisedTable {
  readonly kind: IceKind;
  readonly layout: IceRelease;
  /** For each cell of the header what its column means; null where nothing of ours. */
  readonly columns: readonly (IceKey | null)[];
  /** For each cell the layout's own name of the column; as printed where the layout has none, null where it is blank. */
  readonly names: readonly (string | null)[];
  /** Names of columns, as printed, that no layout of the kind has. */
  readonly unknown: readonly string[];
  /** Names of columns that stand there twice: the second is not read. */
  readonly repeated: readonly string[];
  /** Names of the layout's columns, without those blacked out, that the header lacks. */
  readonly missing: readonly string[];
}

/** The columns one of which says when it happened. */
const KEY_DATES: Readonly<Record<IceKind, IceKey>> = {
  arrests: "apprehended",
  detainers: "detainer-prepared",
  detentions: "book-in",
  removals: "departed",
  encounters: "encountered",
  "risk-assessments": "decided",
};

/** The header of a table stands within so many rows of its sheet. */
export const HEADER_WITHIN = 30;

/**
 * Tells the kind and family of a release's table from a row that may be its header: the kind's date and at least half of
 * a layout's columns must be there, in any order; of several layouts the likest is taken. Names are compared without
 * case, spaces, underscores and punctuation.
 *
 * @param headerCells the cells of one row; null for a blank one
 * @returns null where the row is no header of a release's table
 */
export function recogniseTable(headerCells: readonly (string | null)[]): RecognisedTable | null {
  const names = headerCells.map((cell) => (cell === null || cell.trim() === "" ? null : cell.trim()));
  const width = names.filter((name) => name !== null).length;
  if (width < 3) return null;
  let best: { readonly score: number; readonly table: RecognisedTable } | null = null;
  for (const layout of iceLayouts) {
    const matched = matchLayout(names, layout);
    if (matched === null) continue;
    const score = (2 * matched.count) / (layout.columns.length + width);
    if (best === null || score > best.score) best = { score, table: matched.table };
  }
  return best?.table ?? null;
}

function matchLayout(
  names: readonly (string | null)[],
  layout: IceLayout,
): { readonly count: number; readonly table: RecognisedTable } | null {
  const index = indexOf(layout);
  const taken = new Set<IceColumn>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  const ownNames = [...names];
  const columns = names.map((name, at): IceKey | null => {
    if (name === null) return null;
    const column = index.get(normalHeader(name)) ?? index.get(withoutPosition(name));
    if (column === undefined) {
      unknown.push(name);
      return null;
    }
    if (taken.has(column)) {
      repeated.push(name);
      return null;
    }
    taken.add(column);
    ownNames[at] = column.name;
    return column.key ?? null;
  });
  const needed = layout.columns.filter((column) => column.isRedacted !== true);
  const found = needed.filter((column) => taken.has(column)).length;
  if (found * 2 < needed.length || !columns.includes(KEY_DATES[layout.kind])) return null;
  // Two columns of one name in the layout are one column here.
  const seen = new Set([...taken].map(({ name }) => normalHeader(name)));
  const missing = needed.filter(({ name }) => !seen.has(normalHeader(name))).map(({ name }) => name);
  const table = {
    kind: layout.kind,
    layout: layout.release,
    columns,
    names: ownNames,
    unknown,
    repeated,
    missing,
  };
  return { count: taken.size, table };
}

const indexes = new Map<IceLayout, ReadonlyMap<string, IceColumn>>();

function indexOf(layout: IceLayout): ReadonlyMap<string, IceColumn> {
  let index = indexes.get(layout);
  if (index === undefined) {
    index = buildIndex(layout);
    indexes.set(layout, index);
  }
  return index;
}

function buildIndex({ kind, columns }: IceLayout): ReadonlyMap<string, IceColumn> {
  const index = new Map<string, IceColumn>();
  const add = (name: string, column: IceColumn): void => {
    const key = normalHeader(name);
    if (!index.has(key)) index.set(key, column);
  };
  for (const column of columns) add(column.name, column);
  for (const column of columns) for (const alias of column.aliases ?? []) add(alias, column);
  for (const { key, kinds, names } of headerAliases) {
    const column = columns.find((each) => each.key === key);
    if (column === undefined || (kinds !== undefined && !kinds.includes(kind))) continue;
    for (const name of names) add(name, column);
  }
  return index;
}
