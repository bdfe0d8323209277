import { posix } from "node:path";
import type { OfficePackage } from "./open-package.ts";
import { readPart } from "./read-part.ts";

/** A part that another one points to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, the same in both kinds of OOXML. */
  readonly type: string;
  /** Name of the part, as in the package; of something outside it, its address. */
  readonly target: string;
}

/**
 * What a part points to; of the package itself for an empty name. Nothing where the package says nothing.
 *
 * Source: ECMA-376 part 2, 8.5 (relationships) and 6.2 (part names).
 */
export async function readRelations(
  parts: OfficePackage,
  part: string,
  mostBytes: number,
): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const list = part === "" ? "_rels/.rels" : name;
  if (!parts.has(list)) return [];
  const relations: Relation[] = [];
  await readPart(parts, list, mostBytes, (element, { Id = "", Type = "", Target = "", TargetMode }) => {
    if (element !== "Relationship") return;
    const target = Target.replaceAll("\\", "/");
    const inside = posix.resolve("/", folder, target).slice(1);
    relations.push({
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      target: TargetMode === "External" ? Target : inside,
    });
  });
  return relations;
}
