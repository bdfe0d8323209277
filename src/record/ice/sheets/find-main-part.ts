import { posix } from "node:path";
import type { OfficePackage } from "./open-package.ts";
import { readRelations } from "./part-relations.ts";
import { readPart } from "./read-part.ts";
import { workbookFault } from "./workbook-fault.ts";
import type { WorkbookLimits } from "./workbook-limits.ts";

const CONTENT_TYPES = "[Content_Types].xml";
const SAVE_AS = "open it in a spreadsheet program and save it as .xlsx";
const MACRO = /macroEnabled|macrosheet|vbaProject/i;

/**
 * The name of a workbook's main part, once the package is seen to be a workbook without macros.
 *
 * @throws UserError that says what it is instead: a text, slides, an OpenDocument file, a binary workbook, a zip file
 */
export async function findMainPart(
  parts: OfficePackage,
  { smallPartBytes }: WorkbookLimits,
): Promise<string> {
  if (!parts.has(CONTENT_TYPES)) throw await describeOther(parts, smallPartBytes);
  const types = new Map<string, string>();
  await readPart(
    parts,
    CONTENT_TYPES,
    smallPartBytes,
    (element, { PartName, Extension, ContentType = "" }) => {
      if (element === "Override" && PartName !== undefined) types.set(PartName.toLowerCase(), ContentType);
      if (element === "Default" && Extension !== undefined)
        types.set(`.${Extension.toLowerCase()}`, ContentType);
    },
  );
  const relations = await readRelations(parts, "", smallPartBytes);
  const main = relations.find(({ type }) => type === "officeDocument")?.target;
  const type =
    main === undefined
      ? undefined
      : (types.get(`/${main.toLowerCase()}`) ?? types.get(posix.extname(main).toLowerCase()));
  if (main === undefined || type === undefined) {
    throw other(parts.path, "is a zip file that holds no workbook");
  }
  if (/sheet\.binary/i.test(type)) throw other(parts.path, "is a binary workbook (.xlsb)", SAVE_AS);
  if (!/\.(?:sheet|template|addin)\.(?:macroEnabled\.)?main\+xml$/i.test(type)) {
    throw other(parts.path, describeType(type));
  }
  const hasMacros =
    [...types.values()].some((each) => MACRO.test(each)) ||
    parts.names.some((name) => /(?:^|\/)vbaProject[^/]*\.bin$/i.test(name));
  if (hasMacros) {
    const remedy = "open it without running them and save it as .xlsx, without macros";
    throw workbookFault("macros", parts.path, "carries macros and is not read", remedy);
  }
  return main;
}

function describeType(type: string): string {
  if (/wordprocessingml|ms-word/.test(type)) return "is a text document (Word), not a workbook";
  if (/presentationml|ms-powerpoint/.test(type)) return "is a presentation (PowerPoint), not a workbook";
  return `is an office file of another kind (${type.slice(0, 100)}), not a workbook`;
}

/** A zip file that is no office file of this family: an OpenDocument file or an e-book says what it is. */
async function describeOther(parts: OfficePackage, mostBytes: number): Promise<Error> {
  if (!parts.has("mimetype")) {
    const count = parts.names.length;
    const files = count === 1 ? "one file" : `${count} files`;
    return other(
      parts.path,
      `is a zip file of ${files} and no workbook`,
      "unpack it and give the workbooks in it",
    );
  }
  const pieces: Buffer[] = [];
  for await (const piece of parts.stream("mimetype", mostBytes)) pieces.push(piece);
  const type = Buffer.concat(pieces).toString("latin1").trim().slice(0, 100);
  const isSheet = type.includes("opendocument.spreadsheet");
  if (isSheet) return other(parts.path, "is an OpenDocument spreadsheet (.ods)", SAVE_AS);
  return other(parts.path, `is a file of another kind (${type}), not a workbook`);
}

function other(path: string, what: string, remedy = "give an .xlsx file"): Error {
  return workbookFault("not-a-workbook", path, what, remedy);
}
