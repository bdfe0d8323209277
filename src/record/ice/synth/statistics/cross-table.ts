import {
  type CellFormat,
  type DateKind,
  type Group,
  type MadeFigure,
  type MadeTable,
  type PrintedCell,
  printCell,
} from "./made-table.ts";

export interface CrossRow {
  /** One for each label column. */
  readonly labels: readonly (string | null)[];
  readonly group: Group;
  /** What it is the sum of, in as many ways as there are; the first is the sheet's formula. */
  readonly sums?: readonly (readonly CrossRow[])[];
  /** The first label is one no reader knows. */
  readonly isNewLabel?: boolean;
  /** Its figures are nobody's known group. */
  readonly isUnknown?: boolean;
}

export interface CrossColumn {
  /** Blank columns have no heading and no numbers. */
  readonly heading: string | null;
  readonly group: Group;
  readonly period: string;
  /** Where it is not the table's. */
  readonly measure?: string;
  readonly format?: CellFormat;
  readonly sum?: readonly CrossColumn[];
  /** A percentage: of which column, in which. */
  readonly share?: { readonly part: CrossColumn; readonly whole: CrossColumn };
  readonly isAverage?: boolean;
}

/** A table of rows and columns, told by what they mean. */
export interface CrossTable {
  readonly id: string;
  readonly dateKind: DateKind;
  readonly title: string;
  readonly measure: string;
  readonly group?: Group;
  readonly labelHeadings: readonly (string | null)[];
  readonly rows: readonly CrossRow[];
  readonly columns: readonly CrossColumn[];
  readonly isAdditive: boolean;
  readonly hasFormulas: boolean;
  /** `null` leaves the cell empty. Not asked for shares. */
  readonly value: (row: CrossRow, column: CrossColumn) => number | null;
}

/** Makes the table: its cells, the figure each is, and every sum that holds among them. */
export function crossTable(spec: CrossTable): MadeTable {
  const table: MadeTable = {
    id: spec.id,
    dateKind: spec.dateKind,
    rows: [
      [printCell(spec.title)],
      [...spec.labelHeadings, ...spec.columns.map(({ heading }) => heading)].map((text) =>
        text === null ? null : printCell(text),
      ),
    ],
    labelColumns: spec.labelHeadings.length,
    figures: [],
    sums: [],
    shares: [],
    unknownLabels: [],
    isAdditive: spec.isAdditive,
  };
  const made = new Map<CrossRow, Map<CrossColumn, MadeFigure>>();
  for (const row of spec.rows) made.set(row, addRow(table, spec, row));
  const at = (row: CrossRow, column: CrossColumn): MadeFigure | undefined => made.get(row)?.get(column);
  if (spec.isAdditive) {
    for (const row of spec.rows) {
      for (const column of spec.columns) {
        if (column.isAverage === true) continue;
        const total = at(row, column);
        const ways = [
          ...(row.sums ?? []).map((parts) => parts.map((part) => at(part, column))),
          ...(column.sum === undefined ? [] : [column.sum.map((part) => at(row, part))]),
        ];
        for (const parts of ways) addSum(table, total, parts, spec.hasFormulas);
      }
    }
  }
  return table;
}

function addRow(table: MadeTable, spec: CrossTable, row: CrossRow): Map<CrossColumn, MadeFigure> {
  const figures = new Map<CrossColumn, MadeFigure>();
  const labels = row.labels.map((text) => (text === null ? null : printCell(text)));
  const [first] = labels;
  if (row.isNewLabel === true && first !== undefined && first !== null) table.unknownLabels.push(first);
  const cells = spec.columns.map((column): PrintedCell | null => {
    if (column.share !== undefined || column.heading === null) return null;
    const value = spec.value(row, column);
    if (value === null) return null;
    const cell = printCell(value, column.format ?? "whole");
    const figure: MadeFigure = {
      table,
      measure: column.measure ?? spec.measure,
      group: { ...row.group, ...column.group, ...spec.group },
      period: column.period,
      cells: [cell],
      isUnknown: row.isUnknown ?? false,
    };
    figures.set(column, figure);
    table.figures.push(figure);
    return cell;
  });
  for (const [place, { share }] of spec.columns.entries()) {
    const part = share && figures.get(share.part);
    const whole = share && figures.get(share.whole);
    if (part === undefined || whole === undefined) continue;
    const cell = printShare(part, whole, spec.hasFormulas);
    cells[place] = cell;
    table.shares.push({ cell, part, whole });
  }
  table.rows.push([...labels, ...cells]);
  return figures;
}

function printShare(part: MadeFigure, whole: MadeFigure, hasFormula: boolean): PrintedCell {
  const [one, all] = [part.cells[0], whole.cells[0]];
  const base = Number(all?.value);
  const cell = printCell(base === 0 ? 0 : Number(one?.value) / base, "percent");
  if (hasFormula && one !== undefined && all !== undefined) cell.formula = { part: one, whole: all };
  return cell;
}

function addSum(
  table: MadeTable,
  total: MadeFigure | undefined,
  parts: readonly (MadeFigure | undefined)[],
  hasFormulas: boolean,
): void {
  const printed = parts.filter((part) => part !== undefined);
  if (total === undefined || total.isUnknown || printed.length === 0) return;
  table.sums.push({ total, parts: printed });
  const cell = total.cells[0];
  if (!hasFormulas || cell === undefined || cell.formula !== undefined || printed.length < parts.length)
    return;
  cell.formula = { sum: printed.flatMap(({ cells }) => cells) };
}
