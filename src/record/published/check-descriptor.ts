import { type Descriptor, licenceOf } from "./descriptor.ts";
import { hasFaults, type PackageFault, type PackageFaults } from "./package-fault.ts";

/** What each needed key says, for the message when it is missing. */
const NEEDED: Readonly<Record<string, string>> = {
  name: "a short id of lower-case letters, digits and hyphens",
  resources: "the list of its tables",
  path: "the CSV file, relative to the descriptor",
  title: "what the table is called",
  description: "what the table holds",
  publisher: "who published the table",
  class: '"primary" for the agency\'s own file, "secondary" for another\'s report of it',
  completeness: "how much of what was published is here, in words",
};

/** A checked descriptor, or everything wrong with it. */
export async function checkDescriptor(
  file: string,
  json: unknown,
): Promise<{ readonly descriptor: Descriptor } | { readonly faults: PackageFaults }> {
  const { descriptorSchema } = await import("./descriptor-schema.ts");
  const parsed = descriptorSchema.safeParse(json);
  if (!parsed.success) {
    const [first, ...others] = parsed.error.issues.map((issue) => describeIssue(file, json, issue));
    return {
      faults: [
        first ?? { code: "record.bad-key", file, message: "is no descriptor of a table package" },
        ...others,
      ],
    };
  }
  const faults = [...missingLicences(file, parsed.data), ...repeatedNames(file, parsed.data)];
  return hasFaults(faults) ? { faults } : { descriptor: parsed.data };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function describeIssue(file: string, json: unknown, { path, message }: Issue): PackageFault {
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const owner = describeOwner(json, path);
  if (path.length > 0 && valueAt(json, path) === undefined) {
    const meaning = NEEDED[key] === undefined ? "" : ` (${NEEDED[key]})`;
    return { code: "record.missing-key", file, message: `${owner} lacks the key "${key}"${meaning}; add it` };
  }
  const what = path.length === 0 ? "the descriptor" : `"${key}" of ${owner}`;
  return { code: "record.bad-key", file, message: `${what} ${plainWords(message)}` };
}

/** Our own messages are clauses already; the schema library's for a wrong type is turned into one. */
function plainWords(message: string): string {
  const wanted = /expected (\w+)/.exec(message)?.[1];
  const words: Readonly<Record<string, string>> = { string: "a text", array: "a list", object: "an object" };
  return wanted === undefined ? message : `must be ${words[wanted] ?? `of type ${wanted}`}`;
}

function describeOwner(json: unknown, path: readonly PropertyKey[]): string {
  if (path[0] !== "resources" || path.length < 3) return "the package";
  const name = valueAt(json, [...path.slice(0, 2), "name"]);
  return typeof name === "string" && name !== "" ? `resource "${name}"` : `resource ${Number(path[1]) + 1}`;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, part) ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return value;
}

function missingLicences(file: string, descriptor: Descriptor): PackageFault[] {
  return descriptor.resources
    .filter((resource) => licenceOf(resource, descriptor) === undefined)
    .map(({ name }) => ({
      code: "record.missing-key",
      file,
      message: `resource "${name}" lacks the key "licenses" (the licence, or that it is in the public domain), and the package has none either; add it`,
    }));
}

function repeatedNames(file: string, { resources }: Descriptor): PackageFault[] {
  const names = resources.map((resource) => resource.name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
    code: "record.repeated-resource",
    file,
    message: `two resources are named "${name}"; give each a name of its own`,
  }));
}
