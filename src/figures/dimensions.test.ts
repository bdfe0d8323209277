import { expect, test } from "vitest";
import { CUSTODY, caseTypeOf, REPRESENTED } from "../docket/derive/court-values.ts";
import { appealFilers, appealOutcomes, completionOutcomes, reliefKinds, standings } from "../docket/index.ts";
import { standingColumn } from "./counted/court/docket-cube.ts";
import { orderAges } from "./counted/court/row-sets.ts";
import { STATISTICS_TYPES } from "./counted/court/rows-asked.ts";
import { dimensionValueLabel, findDimension, isDimensionValue } from "./dimensions.ts";

test.each([
  ["nationality", "CHN", "China"],
  ["nationality", "not-seen", "countries not seen in the source"],
  ["state", "TX", "Texas"],
  ["criminality", "pending-charges", "with pending criminal charges"],
  ["offence", "sexual-assault", "sexual assault"],
  ["area-of-responsibility", "washington-dc", "Washington DC"],
  ["facility", "STEWART DETENTION CENTER", "STEWART DETENTION CENTER"],
  ["court", "new-york-nyc", "New York (NYC)"],
  ["court", "nyc", "NYC"],
  ["court", "unknown", "court not known"],
  ["language", "haitian-creole", "Haitian Creole"],
  ["case-type", "asylum-only", "asylum-only cases"],
  ["case-type", "new-kind", "new kind"],
  ["fiscal-year", "FY2024", "FY2024"],
  ["status", "on-appeal", "before the Board on appeal"],
  ["age-of-order", "1-to-2-years", "1 to under 2 years"],
  ["outcome", "removal-order-cat", "order with protection under the Convention Against Torture"],
  ["filed-by", "dhs", "filed by DHS"],
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
  ["state", "unknown"],
  ["court", "st-paul-blm"],
  ["case-type", "xyz"],
  ["fiscal-year", "FY1987"],
  ["represented", "no"],
  ["basis", "not-a-final-order"],
  ["relief", "no-relief"],
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
  ["court", "New York"],
  ["fiscal-year", "2024"],
  ["fiscal-year", "FY24"],
  ["custody", "held"],
  ["language", "Spanish"],
  ["status", "toString"],
])("%s may not be %s", (dimension, value) => {
  expect(isDimensionValue(dimension, value)).toBe(false);
});

const CASE_TYPE_CODES = "RMV DEP EXC AOC WHO CFR RFR REC CDR CSR NAC DCC DDC".split(" ");

test.each([
  ["status", [...new Set(standings.map(({ status }) => status))]],
  ["basis", standingColumn("basis").values],
  ["protection", standingColumn("protection").values],
  ["age-of-order", orderAges],
  ["case-type", STATISTICS_TYPES],
  ["case-type", CASE_TYPE_CODES.map(caseTypeOf)],
  ["custody", CUSTODY],
  ["represented", REPRESENTED],
  ["outcome", completionOutcomes],
  ["relief", reliefKinds],
  ["appeal-outcome", appealOutcomes],
  ["filed-by", appealFilers],
])("each value of %s that the docket gives has a label", (dimension, values) => {
  const labels = values.map((value) => findDimension(dimension)?.values?.[value]);
  expect(labels).not.toContain(undefined);
  expect(new Set(labels).size).toBe(values.length);
});
