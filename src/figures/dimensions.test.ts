import { expect, test } from "vitest";
import { dimensionValueLabel, isDimensionValue } from "./dimensions.ts";

test.each([
  ["nationality", "CHN", "China"],
  ["nationality", "not-seen", "countries not seen in the source"],
  ["state", "TX", "Texas"],
  ["criminality", "pending-charges", "with pending criminal charges"],
  ["offence", "sexual-assault", "sexual assault"],
  ["area-of-responsibility", "washington-dc", "Washington DC"],
  ["facility", "STEWART DETENTION CENTER", "STEWART DETENTION CENTER"],
])("%s %s is printed as %s", (dimension, value, label) => {
  expect(dimensionValueLabel(dimension, value)).toBe(label);
});

test.each([
  ["nationality", "CHN"],
  ["nationality", "SUN"],
  ["nationality", "XKX"],
  ["nationality", "left-out-as-doubtful"],
  ["state", "PR"],
  ["arresting-agency", "CBP"],
  ["offence", "arson"],
  ["jurisdiction", "Cook County, IL"],
])("%s may be %s", (dimension, value) => {
  expect(isDimensionValue(dimension, value)).toBe(true);
});

test.each([
  ["nationality", "QQQ"],
  ["nationality", "China"],
  ["nationality", "chn"],
  ["state", "ZZ"],
  ["arresting-agency", "FBI"],
  ["criminality", "toString"],
  ["offence", "Sexual assault"],
  ["facility", " "],
  ["colour", "red"],
])("%s may not be %s", (dimension, value) => {
  expect(isDimensionValue(dimension, value)).toBe(false);
});
