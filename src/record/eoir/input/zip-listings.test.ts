import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse7ZipListing, parseBsdtarListing, parseUnzipListing, type ZipMember } from "./zip-listings.ts";

// Recorded from unzip 6.00, 7-Zip 26.02 and bsdtar 3.6.2, all of the same zip file.
const listing = (program: string): string =>
  readFileSync(new URL(`fixtures/${program}-listing.txt`, import.meta.url), "utf8");

const LISTED: readonly [string, ZipMember["kind"], number, number, boolean][] = [
  ["EOIR Case Data/", "folder", 0, 0, false],
  ["EOIR Case Data/A_TblCase.csv", "file", 5_368_709_121, 70_010, false],
  ["EOIR Case Data/Count.txt", "file", 12, 14, false],
  ["Lookup/tbl[1]*? ünï.csv", "file", 16, 16, false],
  ["Lookup/ tbl  blanks.csv", "file", 1, 3, false],
  ["Lookup/link.csv", "other", 10, 10, false],
  ["Lookup/locked.csv", "file", 16, 18, true],
];
const MEMBERS: readonly ZipMember[] = LISTED.map(([path, kind, bytes, packedBytes, encrypted]) => ({
  path,
  listedAs: path,
  kind,
  bytes,
  packedBytes,
  encrypted,
}));

test("unzip's listing gives sizes over 4 GB, names with blanks, links and locked members", () => {
  expect(parseUnzipListing(listing("unzip"))).toEqual(MEMBERS);
});

test("unzip's listing of a zip file made on Windows is read too", () => {
  const text = `Archive:  a.zip
Zip file size: 121 bytes, number of entries: 2
-rw-a--     2.0 fat 3512345678 bx 812345678 d64N 26-Jul-01 12:00 EOIR Case Data/B_TblProceeding.csv
drwx---     2.0 ntf        0 b-        0 stor 80-000-00 00:00 Lookup/
2 files, 3512345678 bytes uncompressed, 812345678 bytes compressed:  76.9%
`;
  expect(parseUnzipListing(text)).toMatchObject([
    { path: "EOIR Case Data/B_TblProceeding.csv", kind: "file", bytes: 3_512_345_678 },
    { path: "Lookup/", kind: "folder" },
  ]);
});

test("7-Zip's listing says the same, with a folder's name bare and in either kind of line end", () => {
  const expected = MEMBERS.map((each) =>
    each.kind === "folder" ? { ...each, path: "EOIR Case Data", listedAs: "EOIR Case Data" } : each,
  );
  expect(parse7ZipListing(listing("7zip"), "/")).toEqual(expected);
  expect(parse7ZipListing(listing("7zip").replaceAll("\n", "\r\n"), "/")).toEqual(expected);
});

test("7-Zip on Windows parts folders by backslashes and wants them back", () => {
  const text = listing("7zip").replaceAll("Data/", "Data\\").replaceAll("Lookup/", "Lookup\\");
  expect(parse7ZipListing(text, "\\")?.[2]).toMatchObject({
    path: "EOIR Case Data/Count.txt",
    listedAs: "EOIR Case Data\\Count.txt",
  });
});

test("bsdtar's listing has no packed sizes and does not tell what is locked", () => {
  const expected = MEMBERS.map((each) => ({ ...each, packedBytes: null, encrypted: false }));
  const link = { path: "Lookup/link.csv -> /etc/hosts", listedAs: "Lookup/link.csv -> /etc/hosts", bytes: 0 };
  expect(parseBsdtarListing(listing("bsdtar"))).toEqual(
    expected.map((each) => (each.kind === "other" ? { ...each, ...link } : each)),
  );
});

test("a listing that is not understood whole is not used", () => {
  expect(parseUnzipListing("BusyBox v1.36 multi-call binary.\n\nUsage: unzip [-lnojpq]\n")).toBeNull();
  expect(parseUnzipListing(listing("unzip").replace("-rw-r--r--  4.5", "-rw-r--r-- v4.5"))).toBeNull();
  expect(parse7ZipListing("7-Zip [64] 9.20\n\nError: Incorrect command line\n", "/")).toBeNull();
  expect(parseBsdtarListing("tar: unknown option\n")).toBeNull();
});
