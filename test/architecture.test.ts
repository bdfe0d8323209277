import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Which room may import which; types only where marked. The table of docs/decisions and of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  store: ["core"],
  record: ["core", "store"],
  docket: ["core", "store", "record"],
  figures: ["core", "store", "record", "docket"],
  reports: ["core"],
  claims: ["core", "reports", "figures"],
  projection: ["core", "docket", "figures"],
  api: ["core", "figures", "claims", "projection"],
  server: ["core", "store", "record", "docket", "figures", "reports", "claims", "projection", "api"],
  cli: ["core", "store", "record", "docket", "figures", "reports", "claims", "projection", "api", "server"],
};
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { api: ["figures", "claims", "projection"] };
/** Rooms that hold rules of law, language, rounding and simulation: they neither read nor write nor tell the time. */
const FREE_OF_EFFECTS = ["docket", "figures", "claims", "projection", "api"];
const EFFECTS = /^node:(?:fs|net|http|https|dns|child_process|process|os|timers)|^undici$/;
const ONLY_IN: readonly (readonly [RegExp, string])[] = [
  [/^@duckdb\//, "store"],
  [/^commander$/, "cli"],
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const SRC = resolve(import.meta.dirname, "../src");
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|\brequire\(\s*["']([^"']+)["']/g;

function readImports(): Import[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), "utf8").replace(/^\s*(?:\*|\/\/).*$/gm, "");
    return [...text.matchAll(IMPORT)].map((match) => ({
      file,
      room: file.split("/")[0] ?? "",
      specifier: match[2] ?? match[3] ?? match[4] ?? "",
      typeOnly: match[1] !== undefined,
    }));
  });
}

const imports = readImports();
const between = imports
  .filter(({ specifier }) => specifier.startsWith("."))
  .map((each) => ({ ...each, target: relative(SRC, resolve(SRC, dirname(each.file), each.specifier)) }))
  .map((each) => ({ ...each, targetRoom: each.target.split("/")[0] ?? "" }))
  .filter(({ room, targetRoom }) => room in MAY_IMPORT && room !== targetRoom);

describe("the house", () => {
  it("was looked at", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ room }) => room)).size).toBeGreaterThanOrEqual(7);
    expect(between.length).toBeGreaterThan(20);
  });

  it("lets a room import only the rooms below it", () => {
    const wrong = between.filter(({ room, targetRoom }) => !MAY_IMPORT[room]?.includes(targetRoom));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it("lets a room see only the public face of another", () => {
    const past = between.filter(({ target }) => !/^[a-z]+\/index\.ts$/.test(target));
    expect(past.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it("lets the wire contract use other rooms for their types alone", () => {
    const values = between.filter(
      ({ room, targetRoom, typeOnly }) => TYPES_ONLY[room]?.includes(targetRoom) && !typeOnly,
    );
    expect(values.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it("keeps rules free of the disk, the network and the clock", () => {
    const touching = imports.filter(
      ({ room, specifier }) => FREE_OF_EFFECTS.includes(room) && EFFECTS.test(specifier),
    );
    expect(touching.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it("keeps the engine in the store and the command line in cli", () => {
    const strays = imports.filter(({ room, specifier }) =>
      ONLY_IN.some(([library, home]) => library.test(specifier) && room !== home),
    );
    expect(strays.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it("has files of one subject: none over 300 lines but tables of codes and wordings", () => {
    const files = new Set(imports.map(({ file }) => file));
    const long = [...files].filter(
      (file) =>
        !/(?:countries|phrases)\.ts$/.test(file) &&
        readFileSync(join(SRC, file), "utf8").split("\n").length > 301,
    );
    expect(long).toEqual([]);
  });
});
