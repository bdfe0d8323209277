import { describe, expect, it } from "vitest";
import { countryName, parsePeriod, states } from "../src/core/index.ts";
import { dataPackage, headerOf, type Row, rowsOf, tableFiles } from "./built-in-record-files.ts";

const DIMENSIONS = [
  "nationality",
  "region",
  "state",
  "city",
  "area-of-responsibility",
  "facility",
  "arresting-agency",
  "criminality",
  "criminal-status",
  "docket",
  "offence",
  "disposition",
  "facility-type",
  "release-reason",
  "technology",
  "family-unit",
  "model",
  "level",
  "jurisdiction",
  "cooperation",
];
const COLUMNS = [
  "measure",
  "period",
  ...DIMENSIONS,
  "value",
  "low",
  "high",
  "stated",
  "class",
  "source",
  "locator",
  "note",
];
const WITHOUT_COUNTRY = ["unknown", "other", "stateless", "not-seen", "left-out-as-doubtful"];
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const resources = dataPackage.resources;
const names = resources.map((resource) => resource.name);

describe("the package", () => {
  it("is a tabular data package with at least twenty tables", () => {
    expect(dataPackage.profile).toBe("tabular-data-package");
    expect(dataPackage.name).toBe("ofrecord-built-in-record");
    expect(resources.length).toBeGreaterThanOrEqual(20);
    expect(new Set(names).size).toBe(names.length);
  });

  it("lists every file of the folder, and no other", () => {
    expect(tableFiles().sort()).toEqual(resources.map((resource) => resource.path).sort());
  });

  it.each(resources)("$name says what it is, whose, how complete and under what licence", (resource) => {
    for (const text of [
      resource.title,
      resource.description,
      resource.publisher,
      resource.completeness,
      resource.period,
    ]) {
      expect(text.length).toBeGreaterThan(3);
    }
    expect(resource.profile).toBe("tabular-data-resource");
    expect(["primary", "secondary"]).toContain(resource.class);
    expect(resource.measure).toMatch(KEBAB);
    expect(resource.sources.length).toBeGreaterThan(0);
    for (const source of resource.sources)
      if (source.path !== undefined) expect(source.path).toMatch(/^https?:\/\/\S+$/);
    expect(resource.licenses[0]?.name).toBe("public-domain");
    const dated = resource.published !== undefined || /publication days?\b/i.test(resource.description);
    expect(dated).toBe(true);
    if (resource.published !== undefined) expect(parsePeriod(resource.published, "stock")).not.toBeNull();
  });
});

describe.each(names)("table %s", (name) => {
  const resource = resources.find((candidate) => candidate.name === name);
  const header = headerOf(name);
  const rows = rowsOf(name);

  it("has known columns in their order, as its schema says", () => {
    expect(header).toEqual(COLUMNS.filter((column) => header.includes(column)));
    expect(header).toEqual(resource?.schema.fields.map((field) => field.name));
    expect(header).toEqual(expect.arrayContaining(["period", "value"]));
    const key = header.filter((column) => ["measure", "period", ...DIMENSIONS].includes(column));
    expect(resource?.schema.primaryKey).toEqual(key);
  });

  it("has as many rows as the package says, none twice", () => {
    expect(rows.length).toBe(resource?.rows);
    const keys = rows.map((row) =>
      (resource?.schema.primaryKey ?? []).map((column) => row[column]).join("|"),
    );
    expect(new Set(keys).size).toBe(rows.length);
  });

  it("has a period, a plain number and valid codes in every row", () => {
    expect(rows.filter((row) => !isSound(row))).toEqual([]);
  });
});

function isSound(row: Row): boolean {
  const period = row["period"] ?? "";
  if (parsePeriod(period, "stock") === null && parsePeriod(period, "flow") === null) return false;
  if (!PLAIN_NUMBER.test(row["value"] ?? "")) return false;
  return hasSoundBounds(row) && hasSoundPlace(row) && hasSoundWords(row);
}

function hasSoundBounds(row: Row): boolean {
  const { low = "", high = "", value = "" } = row;
  if (low === "" && high === "") return true;
  return Number(low) <= Number(value) && Number(value) <= Number(high) && (row["stated"] ?? "") !== "";
}

function hasSoundPlace(row: Row): boolean {
  const { nationality = "", state = "" } = row;
  if (state !== "" && !states.has(state)) return false;
  return (
    nationality === "" || WITHOUT_COUNTRY.includes(nationality) || countryName(nationality) !== nationality
  );
}

function hasSoundWords(row: Row): boolean {
  const words = [
    "region",
    "area-of-responsibility",
    "criminality",
    "offence",
    "disposition",
    "release-reason",
    "technology",
    "model",
    "cooperation",
    "measure",
  ];
  const agency = row["arresting-agency"] ?? "";
  if (!["", "ICE", "CBP"].includes(agency)) return false;
  return words.every((column) => (row[column] ?? "") === "" || KEBAB.test(row[column] ?? ""));
}
