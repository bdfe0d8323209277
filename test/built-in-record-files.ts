import { readdirSync, readFileSync } from "node:fs";
import { inferSchema, initParser } from "udsv";

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly published?: string;
  readonly class: string;
  readonly completeness: string;
  readonly period: string;
  readonly measure: string;
  readonly rows: number;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly licenses: readonly { readonly name: string; readonly title: string }[];
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
  };
}

/** A row of a table; a column the table does not have reads as empty. */
export type Row = Readonly<Record<string, string>>;

interface DataPackage {
  readonly profile: string;
  readonly name: string;
  readonly resources: readonly Resource[];
}

const FOLDER = new URL("../data/", import.meta.url);

export const dataPackage = JSON.parse(
  readFileSync(new URL("datapackage.json", FOLDER), "utf8"),
) as DataPackage;

/** Files of the folder other than the package's own. */
export function tableFiles(): string[] {
  return readdirSync(FOLDER).filter((name) => name !== "datapackage.json");
}

const read = new Map<string, Row[]>();

/** Rows of one resource as text, read once. */
export function rowsOf(name: string): readonly Row[] {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8");
  const schema = inferSchema(text);
  const rows = initParser(schema).stringObjs(text) as Row[];
  read.set(name, rows);
  return rows;
}

/** First line of a resource's file. */
export function headerOf(name: string): string[] {
  const text = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8");
  return text.slice(0, text.indexOf("\n")).split(",");
}

/** Rows whose cells equal those asked for; an empty cell asked for means the column is empty or absent. */
export function select(name: string, cells: Row): Row[] {
  const asked = Object.entries(cells);
  return rowsOf(name).filter((row) => asked.every(([column, cell]) => (row[column] ?? "") === cell));
}

/** The one row that answers to the cells, as a number; throws where there is none or more. */
export function valueAt(name: string, cells: Row): number {
  const [row, more] = select(name, cells);
  if (row === undefined || more !== undefined)
    throw new Error(`${name} ${JSON.stringify(cells)}: not one row`);
  return Number(row["value"]);
}

export function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + Number(row["value"]), 0);
}

/** Different values of a column, in order of appearance. */
export function distinct(rows: readonly Row[], column: string): string[] {
  return [...new Set(rows.map((row) => row[column] ?? ""))];
}
