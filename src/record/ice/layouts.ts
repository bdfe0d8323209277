import type { IceKind, IceLayout, IceRelease, IceVariant } from "./layout.ts";
import { earlierLayouts } from "./layouts-2012-2023.ts";
import { laterLayouts } from "./layouts-2022-2026.ts";

/**
 * The layouts of the row-level releases, by family and kind: names, order and types of the columns as the Deportation
 * Data Project's readers (github.com/deportationdata/ice) list them. The two families of one kind differ in columns.
 */
export const iceLayouts: readonly IceLayout[] = [...laterLayouts, ...earlierLayouts];

/**
 * The layout of a kind of file in a family of releases; null where the family has no files of that kind. Without a
 * variant, the usual one.
 */
export function findIceLayout(kind: IceKind, release: IceRelease, variant?: IceVariant): IceLayout | null {
  const found = iceLayouts.filter((layout) => layout.kind === kind && layout.release === release);
  return (
    found.find((layout) => layout.variant === variant) ??
    found.find((layout) => layout.variant === undefined) ??
    null
  );
}
