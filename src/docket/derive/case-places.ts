/** Where each key stands in a list of keys of 31 bits. */
export interface KeyPlaces {
  /** The key's place; -1 where it is not in the list. */
  placeOf(key: number): number;
}

const PAGE = 1 << 14;

/** Keys of the court are numbers in a row with gaps, so pages of places take little more than the list itself. */
export function placeKeys(keys: Int32Array): KeyPlaces {
  const pages: (Int32Array | undefined)[] = [];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number;
    if (key < 0) continue;
    let page = pages[key >>> 14];
    if (page === undefined) {
      page = new Int32Array(PAGE).fill(-1);
      pages[key >>> 14] = page;
    }
    page[key & (PAGE - 1)] = place;
  }
  return {
    placeOf: (key) => (key < 0 ? -1 : (pages[key >>> 14]?.[key & (PAGE - 1)] ?? -1)),
  };
}

/** Rows of a table by the case they belong to: those of case `c` are `rows[starts[c]]` up to `rows[starts[c + 1]]`. */
export interface RowsByCase {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** Rows whose case is not in the list. */
  readonly orphans: number;
}

/**
 * The same rows with every column in the order of the cases, so that a case's rows lie side by side: with millions of
 * cases, most of the time would else go into fetching them from all over memory. Done in place.
 */
export function layByCase(
  columns: Record<string, unknown>,
  { starts, rows, orphans }: RowsByCase,
): RowsByCase {
  for (const [name, column] of Object.entries(columns)) {
    if (!(column instanceof Int32Array)) continue;
    const laid = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) laid[at] = column[rows[at] as number] as number;
    columns[name] = laid;
  }
  for (let at = 0; at < rows.length; at++) rows[at] = at;
  return { starts, rows, orphans };
}

/** Sorts rows by case in two passes, keeping their order within a case. */
export function groupByCase(caseKeys: Int32Array, places: KeyPlaces, cases: number): RowsByCase {
  const starts = new Int32Array(cases + 1);
  const placeOfRow = new Int32Array(caseKeys.length);
  let orphans = 0;
  for (let row = 0; row < caseKeys.length; row++) {
    const place = places.placeOf(caseKeys[row] as number);
    placeOfRow[row] = place;
    if (place === -1) orphans++;
    else starts[place + 1] = (starts[place + 1] as number) + 1;
  }
  for (let place = 0; place < cases; place++) {
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  }
  const next = starts.slice();
  const rows = new Int32Array(caseKeys.length - orphans);
  for (let row = 0; row < caseKeys.length; row++) {
    const place = placeOfRow[row] as number;
    if (place === -1) continue;
    const at = next[place] as number;
    rows[at] = row;
    next[place] = at + 1;
  }
  return { starts, rows, orphans };
}
