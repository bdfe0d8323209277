import { InternalError, type Unit } from "../core/index.ts";
import type { PublishedResource, PublishedRow, PublishedTable } from "../record/index.ts";
import { findMeasure } from "./catalogue.ts";
import type { Figure, Source } from "./figure.ts";

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

/**
 * The figures that published tables give, in the order of the tables and their rows. Rows of one source share the
 * source, and rows with nothing of their own to say share the notes. A partial table says so in the notes of each
 * of its figures; the source's own words for a number come first.
 *
 * @throws InternalError where a row has a measure the catalogue lacks; readers of tables refuse such rows
 */
export function figuresFromTables(tables: readonly PublishedTable[]): Figure[] {
  return tables.flatMap(figuresFromTable);
}

/** The figures of one table, in the order of its rows. */
export function figuresFromTable({ resource, rows }: PublishedTable): Figure[] {
  const unitOf = unitReader();
  const sourceOf = sourceReader(resource);
  const tableNotes = notesOfTable(resource);
  return rows.map((row) => {
    const figure: Draft = {
      measure: row.measure,
      value: row.value,
      unit: unitOf(row.measure),
      group: row.group,
      time: row.time,
      basis: "published",
      source: sourceOf(row),
      locator: row.locator,
      notes: notesOf(row, tableNotes),
    };
    if (row.low !== undefined) figure.low = row.low;
    if (row.high !== undefined) figure.high = row.high;
    return figure;
  });
}

function notesOf(row: PublishedRow, tableNotes: readonly string[]): readonly string[] {
  if (row.stated === undefined && row.note === undefined) return tableNotes;
  const notes: string[] = [];
  if (row.stated !== undefined) notes.push(`The source says "${row.stated}".`);
  if (row.note !== undefined) notes.push(row.note);
  return [...notes, ...tableNotes];
}

/** Rows that are missing beside this one matter to its reader; days or years that are missing elsewhere do not. */
function notesOfTable({ completeness }: PublishedResource): readonly string[] {
  if (!/\b(?:\d+ of about \d|not seen|withheld|partial)/i.test(completeness)) return [];
  const first = /^.*?[.](?=\s+[A-Z\d]|$)/s.exec(completeness)?.[0] ?? completeness;
  return [`The table is not whole: ${first}`];
}

function sourceReader(resource: PublishedResource): (row: PublishedRow) => Source {
  const whole = describeSource(resource, resource.class, undefined);
  const others = new Map<string, Source>();
  return (row) => {
    if (row.class === undefined && row.source === undefined) return whole;
    const key = `${row.class ?? ""}|${row.source ?? ""}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const source = describeSource(resource, row.class ?? resource.class, row.source);
    others.set(key, source);
    return source;
  };
}

function describeSource(
  resource: PublishedResource,
  kind: Source["class"],
  rowSource: string | undefined,
): Source {
  const rowUrl = rowSource === undefined ? undefined : /^https?:\/\/\S+/.exec(rowSource)?.[0];
  const url = rowUrl ?? resource.url;
  const readIn = rowSource !== undefined && rowUrl === undefined;
  return {
    id: resource.name,
    title: readIn ? `${resource.title} (${rowSource})` : resource.title,
    publisher: resource.publisher,
    ...(url === undefined ? {} : { url }),
    ...(resource.published === undefined ? {} : { published: resource.published }),
    class: kind,
    licence: resource.licence,
  };
}

function unitReader(): (measure: string) => Unit {
  const units = new Map<string, Unit>();
  return (id) => {
    const known = units.get(id);
    if (known !== undefined) return known;
    const measure = findMeasure(id);
    if (measure === null) {
      throw new InternalError(
        "figures.unknown-measure",
        `A published row has the measure "${id}", which the catalogue lacks.`,
      );
    }
    units.set(id, measure.unit);
    return measure.unit;
  };
}
