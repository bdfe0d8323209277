import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../../core/index.ts";
import { exampleVocabulary } from "../fixtures/example-vocabulary.ts";
import { readTablePackage } from "./read-table-package.ts";

const fixture = new URL("../fixtures/river-counts", import.meta.url).pathname;
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-package-"));
  await cp(fixture, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function failure(path = join(folder, "datapackage.json")): Promise<UserError> {
  const outcome = await readTablePackage(path, exampleVocabulary).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error(`expected a UserError, got ${String(outcome)}`);
  return outcome;
}

async function changeDescriptor(
  change: (descriptor: { resources: Record<string, unknown>[] } & Record<string, unknown>) => void,
) {
  const file = join(folder, "datapackage.json");
  const descriptor = JSON.parse(await readFile(file, "utf8"));
  change(descriptor);
  await writeFile(file, JSON.stringify(descriptor));
}

test("a descriptor that is not there, not JSON or no list of tables is named", async () => {
  const nowhere = join(folder, "nowhere.json");
  expect(await failure(nowhere)).toMatchObject({
    code: "record.file-missing",
    message: expect.stringContaining(nowhere),
  });
  await writeFile(join(folder, "datapackage.json"), "period,value\n2024,1\n");
  expect((await failure()).code).toBe("record.not-json");
  await writeFile(join(folder, "datapackage.json"), "[]");
  expect(await failure()).toMatchObject({
    code: "record.bad-key",
    message: expect.stringContaining("must be an object"),
  });
});

test.each([
  [
    "resources",
    "record.missing-key",
    /the package lacks the key "resources"/,
    (d: Record<string, unknown>) => delete d["resources"],
  ],
  [
    "no resources",
    "record.bad-key",
    /"resources" of the package is empty/,
    (d: Record<string, unknown>) => (d["resources"] = []),
  ],
  [
    "package name",
    "record.missing-key",
    /lacks the key "name"/,
    (d: Record<string, unknown>) => delete d["name"],
  ],
  [
    "package name with a path in it",
    "record.bad-key",
    /"name" of the package must be/,
    (d: Record<string, unknown>) => (d["name"] = "../up"),
  ],
])("descriptor: %s", async (_case, code, message, change) => {
  await changeDescriptor(change);
  expect(await failure()).toMatchObject({ code, message: expect.stringMatching(message) });
});

test.each(["name", "path", "title", "description", "publisher", "class", "completeness"])(
  "a resource without %s is told so",
  async (key) => {
    await changeDescriptor(({ resources }) => {
      delete resources[1]?.[key];
    });
    const owner = key === "name" ? "resource 2" : 'resource "several-measures"';
    expect(await failure()).toMatchObject({
      code: "record.missing-key",
      message: expect.stringContaining(`${owner} lacks the key "${key}"`),
    });
  },
);

test.each([
  ["class", "official", 'must be "primary" or "secondary"'],
  ["published", "2024-13", "must be a date"],
  ["title", 7, "must be a text"],
  ["publisher", "  ", "is empty"],
  ["sources", [{ path: "javascript:alert(1)" }], "must be a web address"],
])("a resource's %s cannot be %j", async (key, value, message) => {
  await changeDescriptor(({ resources }) => {
    if (resources[0] !== undefined) resources[0][key] = value;
  });
  expect(await failure()).toMatchObject({
    code: "record.bad-key",
    message: expect.stringContaining(message),
  });
});

test("a licence is needed, of the resource or the package", async () => {
  await changeDescriptor((descriptor) => {
    delete descriptor["licenses"];
  });
  expect(await failure()).toMatchObject({
    code: "record.missing-key",
    message: expect.stringContaining('"licenses"'),
  });
});

test("two resources of one name are refused", async () => {
  await changeDescriptor(({ resources }) => {
    for (const resource of resources) resource["name"] = "same";
  });
  expect((await failure()).code).toBe("record.repeated-resource");
});
