import type { OfficePackage } from "./open-package.ts";
import { type Relation, readRelations } from "./part-relations.ts";
import { readPart } from "./read-part.ts";
import { SAVE_AGAIN, workbookFault } from "./workbook-fault.ts";
import type { WorkbookLimits } from "./workbook-limits.ts";

/** A sheet of cells. */
export interface Sheet {
  readonly name: string;
  /** True where the workbook does not show it. */
  readonly hidden: boolean;
}

/** Where a workbook keeps what is read of it. */
export interface WorkbookParts {
  /** In the workbook's order, with the part each is kept in. Sheets that are one chart hold no cells and are left out. */
  readonly sheets: readonly (Sheet & { readonly part: string })[];
  readonly date1904: boolean;
  readonly sharedTexts: string | null;
  readonly styles: string | null;
}

/**
 * Reads a workbook's list of sheets, and sees that every part it names is there.
 *
 * Source: ECMA-376 part 1, 12.3 (parts of a workbook) and 18.2 (workbook).
 *
 * @param main the name of the workbook's main part
 */
export async function readWorkbookParts(
  parts: OfficePackage,
  main: string,
  { smallPartBytes }: WorkbookLimits,
): Promise<WorkbookParts> {
  const relations = await readRelations(parts, main, smallPartBytes);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: (Sheet & { readonly part: string })[] = [];
  const names = new Set<string>();
  let date1904 = false;
  await readPart(parts, main, smallPartBytes, (element, attributes) => {
    if (element === "workbookPr") date1904 = isTrue(attributes["date1904"]);
    if (element !== "sheet") return;
    const name = attributes["name"] ?? "";
    const relation = byId.get(findRelationId(attributes));
    if (relation === undefined || (relation.type === "worksheet" && !parts.has(relation.target))) {
      throw damaged(parts.path, `its sheet "${name}" is listed and missing`);
    }
    if (names.has(name)) throw damaged(parts.path, `it has two sheets "${name}"`);
    names.add(name);
    const hidden = (attributes["state"] ?? "visible") !== "visible";
    if (relation.type === "worksheet") sheets.push({ name, hidden, part: relation.target });
  });
  if (sheets.length === 0) throw damaged(parts.path, "it has no sheet");
  return {
    sheets,
    date1904,
    sharedTexts: findPart(parts, relations, "sharedStrings"),
    styles: findPart(parts, relations, "styles"),
  };
}

function findPart(parts: OfficePackage, relations: readonly Relation[], type: string): string | null {
  const relation = relations.find((each) => each.type === type);
  if (relation === undefined) return null;
  if (!parts.has(relation.target)) throw damaged(parts.path, `its part "${relation.target}" is missing`);
  return relation.target;
}

/** The attribute is `r:id` by custom; what counts is the name after the prefix. */
function findRelationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((each) => each.endsWith(":id")) ?? "id";
  return attributes[name] ?? "";
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function damaged(path: string, what: string): Error {
  return workbookFault("damaged", path, `is damaged: ${what}`, SAVE_AGAIN);
}
