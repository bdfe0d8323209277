import type { Group } from "./made-table.ts";
import { STREAMS } from "./year-model.ts";

/** True for the streams of a group: a group that names no agency is of both. */
export function isInGroup(group: Group): (stream: number) => boolean {
  return (place) => {
    const stream = STREAMS[place];
    if (stream === undefined) return false;
    return Object.entries(group).every(([dimension, value]) => {
      if (dimension === "arresting-agency") return stream.agency === value;
      if (dimension === "facility-type") return stream.facilityType === value;
      if (dimension !== "criminality") return true;
      return value === "non-criminal" ? stream.criminality !== "convicted" : stream.criminality === value;
    });
  };
}

/** The criminality as the tables word it. */
export const CRIMINALITY: readonly (readonly [label: string, value: string])[] = [
  ["Convicted Criminal", "convicted"],
  ["Pending Criminal Charges", "pending-charges"],
  ["Other Immigration Violator", "other-violator"],
];

/** As the FY2019 table of populations divides it. */
export const CONVICTED_OR_NOT: readonly (readonly [label: string, value: string])[] = [
  ["Convicted Criminal", "convicted"],
  ["Non-Criminal", "non-criminal"],
];
