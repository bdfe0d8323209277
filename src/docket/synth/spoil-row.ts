import type { Random } from "../../core/index.ts";
import type { Planting } from "./defect-rates.ts";
import { type Cells, cellOf, joinCells, replace, type SpoiledRow } from "./row-cells.ts";
import { JUNK, spoilBreak, spoilSign } from "./spoil-text.ts";

/** Plants one defect in a row; `null` where the row has no place for it. */
export function spoilRow(planting: Planting, row: Cells, random: Random): SpoiledRow | null {
  switch (planting) {
    case "stray-tab":
    case "line-break-in-value":
    case "carriage-return-in-value":
      return spoilBreak(planting, row, random);
    case "not-utf8":
    case "nul-byte":
    case "quote":
    case "backslash":
    case "pipe":
      return spoilSign(planting, row, random);
    case "stray-blank-field":
      return strayBlank(row, random);
    case "extra-fields-at-end":
      return row.cells.length > row.table.columns.length ? null : append(row, 1 + random.below(3));
    case "short-row":
      return shorten(row, random);
    case "not-a-date":
    case "date-out-of-range":
    case "sentinel-date":
      return spoilDate(planting, row, random);
    case "not-a-number":
      return spoilReference(row, random);
    case "missing-key":
      return replace(row, row.table.key, "");
    case "bad-key":
      return replace(row, row.table.key, pick(["FC", "12A4", "NONE"], random));
    case "unreadable-row":
      return scramble(row, random);
    case "duplicate-row":
      return { text: joinCells(row.cells), copy: joinCells(row.cells), column: "", truth: "" };
    case "conflicting-row":
      return contradict(row, random);
    case "code-not-in-lookup":
      return spoilCode(row, random);
  }
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random.below(items.length)] as Item;
}

/** Dates whose place shows where the row was shifted: a filled column stands before each. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  cases: ["LATEST_HEARING"],
  proceedings: ["INPUT_DATE", "HEARING_DATE"],
  applications: ["APPL_RECD_DATE"],
};

function strayBlank({ table, cells }: Cells, random: Random): SpoiledRow | null {
  const column = pick(BEFORE[table.name] ?? [""], random);
  const place = table.columns.findIndex(({ name }) => name === column);
  if (place < 1 || cells[place] === "" || cells[place - 1] === "") return null;
  return { text: joinCells(cells.toSpliced(place, 0, "")), copy: null, column, truth: cells[place] ?? "" };
}

function append({ cells }: Cells, count: number): SpoiledRow {
  return { text: joinCells(cells) + "\t".repeat(count), copy: null, column: "", truth: "" };
}

/** Columns whose value may be lost with the end of the row, because the docket does without it. */
const MAY_BE_LOST = new Set(["CASEPRIORITY_CODE", "strDJScenario", "BLNPRIMEATTY"]);

function shorten({ table, cells }: Cells, random: Random): SpoiledRow | null {
  const width = table.columns.length;
  if (cells.length > width) return null;
  const kept = width - 1 - random.below(2);
  const lost = table.columns.slice(kept).filter((_, index) => cells[kept + index] !== "");
  if (lost.some(({ name }) => !MAY_BE_LOST.has(name))) return null;
  const column = lost[0]?.name ?? "";
  const truth = column === "" ? "" : cellOf({ table, cells }, column);
  return { text: joinCells(cells.slice(0, kept)), copy: null, column, truth };
}

const IMPOSSIBLE = ["2019-13-05", "2021-02-30", "2008-00-10", "2015-06-31", "20l7-04-11"];
const FAR_AWAY = ["2925-03-14", "1913-07-01", "2205-11-30", "1924-05-06", "2109-01-02"];

function spoilDate(
  planting: "not-a-date" | "date-out-of-range" | "sentinel-date",
  row: Cells,
  random: Random,
): SpoiledRow | null {
  const mayBeBlank = planting === "sentinel-date";
  const columns = row.table.columns.filter(
    ({ name, kind, use }) => kind === "date" && use !== "known" && (mayBeBlank || cellOf(row, name) !== ""),
  );
  if (columns.length === 0) return null;
  const { name } = pick(columns, random);
  const dates = { "not-a-date": IMPOSSIBLE, "date-out-of-range": FAR_AWAY, "sentinel-date": ["1900-01-01"] };
  const date = pick(dates[planting], random);
  const withTime = cellOf(row, name).length !== 10;
  return replace(row, name, withTime ? `${date} 00:00:00.000` : date);
}

function spoilReference(row: Cells, random: Random): SpoiledRow | null {
  const column = row.table.columns.find(
    ({ name, kind }) => kind === "id" && name.toLowerCase() === "idnproceeding",
  );
  if (column === undefined || cellOf(row, column.name) === "") return null;
  return replace(row, column.name, pick(["FC", "12A4", "N/A"], random));
}

/** Tabs at places where nothing tells which are stray: three bits of text among columns of codes. */
function scramble({ cells }: Cells, random: Random): SpoiledRow {
  let broken = [...cells];
  for (let time = 0; time < 3; time++) {
    const place = Math.floor(cells.length * 0.35) + random.below(Math.floor(cells.length * 0.4));
    broken = broken.toSpliced(place, 0, pick(JUNK, random));
  }
  return { text: joinCells(broken), copy: null, column: "", truth: "" };
}

/** A second row of the same key with another value in one column. The first is the true one. */
function contradict(row: Cells, random: Random): SpoiledRow | null {
  const columns = row.table.columns.filter(
    ({ name, kind, use }) =>
      name !== row.table.key && kind === "code" && use !== "known" && cellOf(row, name).trim() !== "",
  );
  if (columns.length === 0) return null;
  const { name } = pick(columns, random);
  const value = cellOf(row, name).trim();
  const { text, truth } = replace(row, name, value.startsWith("A") ? "B" : "A");
  return { text: joinCells(row.cells), copy: text, column: name, truth };
}

/** Columns with a code that no look-up has; none decides what a case is. */
const ODD_CODES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  cases: [
    ["ALIEN_STATE", "ZZ"],
    ["NAT", "QQ"],
    ["LANG", "QQQ"],
  ],
  proceedings: [["TRANSFER_TO", "XYZ"]],
  appeals: [
    ["strNat", "QQ"],
    ["strLang", "QQQ"],
    ["strBIADecision", "ZZZ"],
  ],
  applications: [
    ["APPL_CODE", "Z99"],
    ["APPL_DEC", "Q"],
  ],
  charges: [["CHARGE", "999z9"]],
};

function spoilCode(row: Cells, random: Random): SpoiledRow | null {
  const odd = ODD_CODES[row.table.name];
  if (odd === undefined) return null;
  const [column, code] = pick(odd, random);
  if (cellOf(row, column) === "") return null;
  // A decision of the Board that is not understood would change the status of the case: only bond appeals carry one.
  if (column === "strBIADecision" && !cellOf(row, "strAppealType").startsWith("Bond")) return null;
  return replace(row, column, code);
}
