import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

const known = ["removals", "removals-dhs", "detained", "detainers", "book-ins"];

test.each([
  ["removal", "removals"],
  ["removlas", "removals"],
  ["Detained", "detained"],
  ["bookins", "book-ins"],
  ["detaines", "detained"],
])("%s is nearest to %s", (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});

test("a name like no other has no nearest one", () => {
  expect(nearestName("acreage", known)).toBeUndefined();
  expect(nearestName("", known)).toBeUndefined();
});
