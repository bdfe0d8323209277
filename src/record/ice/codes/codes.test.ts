import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAgency } from "./agency.ts";
import { readArea } from "./area.ts";
import { readDisposition } from "./disposition.ts";
import { readLiftReason } from "./lift-reason.ts";
import { cellMark } from "./marks.ts";
import { readCriminality, readLabel, readNationality, readState, readThreatLevel } from "./plain-codes.ts";
import { readReleaseReason } from "./release-reason.ts";

function columnOf(file: string, column: string): Set<string> {
  const [header = "", ...lines] = readFileSync(
    new URL(`../../../../data/${file}`, import.meta.url),
    "utf8",
  ).split("\n");
  const at = header.split(",").indexOf(column);
  return new Set(lines.map((line) => line.split(",")[at] ?? "").filter((value) => value !== ""));
}

test.each([
  ["CHINA, PEOPLES REPUBLIC OF", "CHN"],
  ["DEM REP OF THE CONGO", "COD"],
  ["CONGO", "COG"],
  ["BURMA", "MMR"],
  ["KOREA", "KOR"],
  ["IVORY COAST", "CIV"],
  ["MICRONESIA, FEDERATED STATES OF", "FSM"],
  ["ANTIGUA-BARBUDA", "ATG"],
  ["YUGOSLAVIA", "YUG"],
  ["STATELESS", "stateless"],
  ["UNKNOWN", "unknown"],
])("%s is %s", (printed, value) => {
  expect(readNationality(printed)).toEqual({ value, isKnown: true });
});

test("a country that is not known is unknown and listed", () => {
  expect(readNationality("ATLANTIS")).toEqual({ value: "unknown", isKnown: false });
});

test("areas have the values of the detention statistics", () => {
  const areas = columnOf("ice-alternatives-to-detention.csv", "area-of-responsibility");
  expect(areas.size).toBe(25);
  const printed = [...areas].map(
    (area) => `${area.replaceAll("-", " ").toUpperCase()} Area of Responsibility`,
  );
  expect(new Set(printed.map((name) => readArea(name).value))).toEqual(areas);
  expect(readArea("Washington Area of Responsibility")).toEqual({ value: "washington-dc", isKnown: true });
  expect(readArea("St. Paul Area of Responsibility")).toEqual({ value: "st-paul", isKnown: true });
  expect(readArea("Lisbon Area of Responsibility")).toEqual({ value: "lisbon", isKnown: false });
});

test("reasons of release have the values of the published book-outs where they mean the same", () => {
  const published = columnOf("ice-book-outs.csv", "release-reason");
  const same = {
    Removed: "release-to-remove",
    Transferred: "transferred",
    "Bonded Out - IJ": "bond-set-by-ij",
    "Bonded Out - Field Office": "bond-set-by-ice",
    "Bonded out": "bonded-out",
    "Order of Recognizance - Humanitarian": "order-of-recognizance",
    "Order of Supervision - No SLRRFF": "order-of-supervision",
    "Paroled - Fear Found": "paroled",
    "Proceedings Terminated": "proceedings-terminated",
    "Relief Granted by IJ": "relief-granted-by-ij",
    "U.S. Marshals or other agency (explain in Detention Comments)": "transfer-to-marshals",
  };
  for (const [printed, value] of Object.entries(same)) {
    expect(readReleaseReason(printed).value, printed).toBe(value);
    expect(published).toContain(value);
  }
  expect(readReleaseReason("Voluntary departure").value).toBe("voluntary-departure");
});

test("dispositions, agencies, classes and lift reasons are those of our dimensions", () => {
  expect(readDisposition("Warrant of Arrest/Notice to Appear").value).toBe("notice-to-appear");
  expect(readDisposition("Expedited Removal with Credible Fear").value).toBe("expedited-removal");
  expect(readDisposition("Reinstatement of Deport Order I-871").value).toBe("reinstatement");
  expect(readDisposition("Bag and Baggage").value).toBe("bag-and-baggage");
  expect(readAgency("Border Patrol")).toEqual({ value: "CBP", isKnown: true });
  expect(readAgency("Inspections-Air")).toEqual({ value: "CBP", isKnown: true });
  expect(readAgency("287(g) Program")).toEqual({ value: "ICE", isKnown: true });
  expect(readAgency("Coast Guard")).toEqual({ value: "other", isKnown: false });
  expect(readCriminality("2 Pending Criminal Charges").value).toBe("pending-charges");
  expect(readLiftReason("Detainer Declined by LEA").value).toBe("declined");
  expect(readLabel("6-Deported/Removed - Deportability").value).toBe("deported-removed-deportability");
  expect(readLabel("[8F] Expedited Removal").value).toBe("expedited-removal");
  expect(readState("texas").value).toBe("TX");
  expect(readThreatLevel("1").value).toBe("1");
});

test("marks of redaction are told in every spelling, and words are not taken for them", () => {
  for (const mark of ["b(6), b(7)c", "b(6), b(7)C", "(b)(6), (b)(7)(C)", "(b) (6)", "B(6)"])
    expect(cellMark(mark), mark).toBe("redacted");
  expect(cellMark("NA")).toBe("NA");
  for (const text of ["BURMA", "Border Patrol", "NAMIBIA", "b", "1 Convicted Criminal"])
    expect(cellMark(text), text).toBeNull();
});
