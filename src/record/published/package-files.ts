import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { checkDescriptor } from "./check-descriptor.ts";
import type { Descriptor, DescriptorResource } from "./descriptor.ts";
import { faultyPackage, hasFaults, type PackageFault } from "./package-fault.ts";

/** A file of a package as it was read, once: what is hashed is what is parsed. */
export interface PackageInput {
  /** Relative to the package's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackageFiles {
  readonly descriptor: Descriptor;
  readonly descriptorFile: string;
  readonly tables: readonly {
    readonly resource: DescriptorResource;
    readonly file: string;
    readonly text: string;
  }[];
  readonly inputs: readonly PackageInput[];
}

const MAX_BYTES = 200_000_000;

/**
 * Reads the descriptor and all the files it names, each as UTF-8 (a byte order mark is allowed). A folder stands for
 * the `datapackage.json` in it.
 *
 * @throws UserError naming every file that is missing, unreadable, outside the folder or not UTF-8
 */
export async function readPackageFiles(path: string): Promise<PackageFiles> {
  const descriptorFile = (await isFolder(path)) ? join(path, "datapackage.json") : path;
  const read = await readTextFile(descriptorFile, "the package's descriptor");
  if ("fault" in read) throw faultyPackage(descriptorFile, [read.fault]);
  const checked = await checkDescriptor(descriptorFile, parseJson(descriptorFile, read.text));
  if ("faults" in checked) throw faultyPackage(descriptorFile, checked.faults);
  const { descriptor } = checked;
  const faults: PackageFault[] = [];
  const tables: PackageFiles["tables"][number][] = [];
  const inputs: PackageInput[] = [{ path: "datapackage.json", bytes: read.bytes }];
  for (const resource of descriptor.resources) {
    const found = await readResource(descriptorFile, resource);
    if ("fault" in found) faults.push(found.fault);
    else {
      tables.push({ resource, file: found.file, text: found.text });
      inputs.push({ path: resource.path, bytes: found.bytes });
    }
  }
  if (hasFaults(faults)) throw faultyPackage(descriptorFile, faults);
  return { descriptor, descriptorFile, tables, inputs };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof SyntaxError ? ` (${error.message})` : "";
    const message = `is not JSON${why}; give the datapackage.json of a table package`;
    throw faultyPackage(file, [{ code: "record.not-json", file, message }]);
  }
}

type ReadText = { readonly bytes: Uint8Array; readonly text: string } | { readonly fault: PackageFault };

async function readResource(
  descriptorFile: string,
  { name, path }: DescriptorResource,
): Promise<ReadText & { file: string }> {
  const folder = resolve(dirname(descriptorFile));
  const file = join(dirname(descriptorFile), path);
  if (
    isAbsolute(path) ||
    /^[a-z]+:/i.test(path) ||
    leaves(folder, resolve(folder, path)) ||
    (await linksOutside(folder, file))
  ) {
    const message = `the path "${path}" of resource "${name}" leads out of the package's folder; put the file beside the descriptor`;
    return { file, fault: { code: "record.path-outside", file: descriptorFile, message } };
  }
  return { file, ...(await readTextFile(file, `the table of resource "${name}"`)) };
}

function leaves(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

async function linksOutside(folder: string, file: string): Promise<boolean> {
  try {
    return leaves(await realpath(folder), await realpath(file));
  } catch {
    return false; // A file that is not there is reported as such.
  }
}

async function readTextFile(file: string, role: string): Promise<ReadText> {
  const fault = (code: string, message: string): ReadText => ({ fault: { code, file, message } });
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (!found.isFile()) return fault("record.not-a-file", `${role} is not a file; give the path of a file`);
    if (found.size > MAX_BYTES)
      return fault("record.file-too-large", `${role} is larger than 200 MB; split it into several`);
    bytes = await readFile(file);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (missing) return fault("record.file-missing", `${role} is not there; check the path`);
    return fault("record.file-unreadable", `${role} cannot be read; check who may read it`);
  }
  try {
    return { bytes, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return fault("record.not-utf8", `${role} is not UTF-8 text; save it again as UTF-8`);
  }
}
