import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { claimReviews } from "../../src/cli/page/claim-review.ts";
import { sentenceAround } from "../../src/cli/page/context.ts";
import { madeUpLabels, madeUpReport } from "./made-up-result.ts";
import { runCommand } from "./run-command.ts";

const schema: unknown = JSON.parse(readFileSync(new URL("claimreview.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema as object);
const expectValid = (reviews: unknown): void => {
  validate(reviews);
  expect(validate.errors ?? []).toEqual([]);
};

test("reviews are valid schema.org ClaimReview, with and without what a page may lack", () => {
  const reviews = claimReviews(madeUpReport, madeUpLabels, "2025-02-03");
  expect(reviews.length).toBeGreaterThan(0);
  expectValid(reviews);
  const bare = {
    ...madeUpReport,
    title: null,
    site: null,
    author: null,
    published: null,
    source: "standard input",
  };
  expectValid(claimReviews(bare, madeUpLabels, "2025-02-03"));
  const fetched = claimReviews(
    { ...madeUpReport, source: "https://example.org/a" },
    madeUpLabels,
    "2025-02-03",
  );
  expectValid(fetched);
  expect(JSON.stringify(fetched)).toContain('"url":"https://example.org/a"');
});

test("the reviews written for the examples are valid", async () => {
  const out = join(mkdtempSync(join(tmpdir(), "ofrecord-review-")), "reviews.json");
  const examples = fileURLToPath(new URL("../../examples/reports", import.meta.url));
  expect((await runCommand(["check", examples, "--claimreview", out])).status).toBe(0);
  const reviews = JSON.parse(readFileSync(out, "utf8")) as unknown[];
  expect(reviews.length).toBeGreaterThan(20);
  expectValid(reviews);
});

test("the schema refuses what is not a review", () => {
  const [review] = claimReviews(madeUpReport, madeUpLabels, "2025-02-03");
  expect(validate([{ ...review, reviewRating: undefined }])).toBe(false);
  expect(validate([{ ...review, claimReviewed: "" }])).toBe(false);
});

test("a claim without a record is not reviewed; every other is, once", () => {
  const reviews = claimReviews(madeUpReport, madeUpLabels, "2025-02-03");
  const verdicts = reviews.map(
    (review) => (review["reviewRating"] as { alternateName: string }).alternateName,
  );
  const expected = madeUpReport.claims
    .map(({ verdict }) => verdict)
    .filter((verdict) => verdict !== "no-record");
  expect(verdicts).toEqual(expected);
});

test("the claim reviewed is the sentence it stands in", () => {
  const text =
    "First of all, no. The U.S. held 1,200 people in May, an official said. Then came June.\n\nMore.";
  const start = text.indexOf("1,200");
  expect(sentenceAround(text, start, start + 5)).toBe("The U.S. held 1,200 people in May, an official said.");
  expect(sentenceAround("12 people", 0, 2)).toBe("12 people");
});
