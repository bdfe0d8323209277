import type { PublishedResource } from "./published-table.ts";

/** The parts of a Frictionless `datapackage.json` that a table package uses. */
export interface Descriptor {
  readonly name: string;
  readonly resources: readonly DescriptorResource[];
  readonly licenses?: readonly Licence[] | undefined;
}

export interface DescriptorResource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly published?: string | undefined;
  readonly class: "primary" | "secondary";
  readonly completeness: string;
  readonly period?: string | undefined;
  readonly sources?:
    | readonly { readonly title?: string | undefined; readonly path?: string | undefined }[]
    | undefined;
  readonly licenses?: readonly Licence[] | undefined;
  /** The measure of rows that name none. */
  readonly measure?: string | undefined;
  /** The measures its rows name, where they name their own: a table is then read only for these. */
  readonly measures?: readonly string[] | undefined;
  readonly schema?: TableSchema | undefined;
}

interface TableSchema {
  readonly fields?: readonly { readonly name: string }[] | undefined;
  readonly primaryKey?: string | readonly string[] | undefined;
}

interface Licence {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * The resource as the rest of the program knows it. A licence of the package holds where the resource names none.
 *
 * @param header the names of its table's columns
 */
export function describeResource(
  resource: DescriptorResource,
  descriptor: Descriptor,
  header: readonly string[],
): PublishedResource {
  const url = resource.sources?.[0]?.path;
  const measures = measuresOf(resource, header);
  return {
    name: resource.name,
    title: resource.title,
    description: resource.description,
    publisher: resource.publisher,
    ...(url === undefined ? {} : { url }),
    ...(resource.published === undefined ? {} : { published: resource.published }),
    class: resource.class,
    completeness: resource.completeness,
    ...(resource.period === undefined ? {} : { period: resource.period }),
    licence: licenceOf(resource, descriptor) ?? "",
    ...(measures === undefined ? {} : { measures }),
    path: resource.path,
  };
}

function measuresOf(resource: DescriptorResource, header: readonly string[]): readonly string[] | undefined {
  if (header.includes("measure")) return resource.measures;
  return resource.measure === undefined ? undefined : [resource.measure];
}

/** The words of a resource's licence, or undefined where neither it nor its package names one. */
export function licenceOf(
  resource: Pick<DescriptorResource, "licenses">,
  descriptor: Pick<Descriptor, "licenses">,
): string | undefined {
  const licence = resource.licenses?.[0] ?? descriptor.licenses?.[0];
  return licence?.title ?? licence?.name;
}
