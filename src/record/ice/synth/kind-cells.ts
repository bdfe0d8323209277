import type { IceRelease } from "../layout.ts";
import { type CellTable, SECOND } from "./cells.ts";
import { LIFT_CODES, PROGRAM_CODES } from "./codes.ts";
import { dayOfMinute } from "./days.ts";
import type { Arrest, Detainer, Encounter, Removal, Stint } from "./life.ts";
import { arrestDay, SHARED_CELLS, siteOf } from "./shared-cells.ts";

/** The columns of arrests, in either family of releases. */
export const ARREST_CELLS: CellTable<Arrest> = {
  ...SHARED_CELLS,
  "Apprehension Date": ({ minute }) => minute,
  "Apprehension Type": () => "Administrative",
  "Apprehension Method": ({ method }) => method,
  "Arrest Created By": () => "ENFORCE",
  // About a fifth of the places is not filled in.
  State: (_, _course, { state, birthYear }) => (birthYear % 5 === 0 ? null : state.name),
  "TOA Current Duty AOR": (_, _course, { area }) => area.name,
  "TOA Current Duty Site": (_, _course, person) => siteOf(person),
  "Arresting Agency": () => "ICE",
  "Apprehension Criminality": (_, _course, { criminality }) => criminality,
  "Apprehension Site Landmark": (_, _course, { area }) =>
    `${area.city.toUpperCase()} GENERAL AREA, NON-SPECIFIC`,
};

export const DETAINER_CELLS: CellTable<Detainer> = {
  ...SHARED_CELLS,
  "Detainer Prepare Date": ({ day }) => day,
  "Facility State": ({ jail }) => jail.state,
  "Facility AOR": ({ jail }) => jail.area.name,
  "Facility City": ({ jail }) => jail.city,
  "Detainer Facility": ({ jail }) => jail.name,
  "Detainer Facility Code": ({ jail }) => jail.code,
  "Detainer Criminality": (_, _course, { criminality }) => criminality,
  "Detainer Threat Level": (_, _course, { threatLevel }) => threatLevel,
  "Detainer Lift Reason": ({ liftReason }) => liftReason,
  "Detainer Lift Reason Code": ({ liftReason }) => LIFT_CODES[liftReason ?? ""] ?? null,
  "Detainer Type": ({ type }) => type,
  "TOA Case Category": (_, { matter, arrest }) => (arrest === null ? null : matter.category),
  "TOA Current Program": (_, { matter, arrest }) => (arrest === null ? null : matter.program),
  "Apprehension Method": (_, { arrest }) => arrest?.method ?? null,
  "Apprehension Date": (_, course) => (course.arrest === null ? null : arrestDay(course)),
  "Deportation Ordered Yes No": (_, { matter }) => matter.finalOrder,
  "Order to Show Cause Served Yes No": () => "NO",
  "Biometric Match Yes No": () => "YES",
  "Statements Made Yes No": () => "NO",
  "Federal Register Notice Yes No": () => "NO",
  // In the files of mid-2025 it has another column's name.
  [`Final Order Yes No${SECOND}`]: () => "NO",
  "Resume Custody Yes No": () => "NO",
  "Active Investigation Yes No": () => "NO",
  "Notify Release Request Yes No": () => "YES",
  "Criminal Street Gang Yes No": (_, _course, { isInGang }) => (isInGang ? "YES" : null),
  "TOD Current Duty Site": (_, _course, person) => siteOf(person),
};

/** The older releases print the end of a stay as a moment in the column where the newer ones print its day. */
export function detentionCells(layout: IceRelease): CellTable<Stint> {
  return {
    ...DETENTION_CELLS,
    "Stay Book Out Date": (_, { stay }) => {
      const minute = stay?.outMinute ?? null;
      return minute === null || layout === "2012-2023" ? minute : dayOfMinute(minute);
    },
  };
}

const DETENTION_CELLS: CellTable<Stint> = {
  ...SHARED_CELLS,
  "Detention ID": ({ inMinute, facility }, _, { id }) => `${id.slice(0, 6)}-${inMinute}-${facility.code}`,
  "Stay Book In Date Time": (_, { stay }) => stay?.inMinute ?? null,
  "Stay Book In Date": (_, { stay }) => stay?.inMinute ?? null,
  "Book In Date Time": ({ inMinute }) => inMinute,
  "Detention Book In Date": ({ inMinute }) => inMinute,
  "Book Out Date Time": ({ outMinute }) => outMinute,
  "Detention Book Out Date": ({ outMinute }) => outMinute,
  "Detention Facility": ({ facility }) => facility.name,
  "Detention Facility Code": ({ facility }) => facility.code,
  "Detention Release Reason": ({ reason }) => reason,
  "Stay Book Out Date Time": (_, { stay }) => stay?.outMinute ?? null,
  "Stay Release Reason": (_, { stay }) => stay?.releaseReason ?? null,
  "Known Terrorist Yes No": () => "NO",
  "Suspected Gang Yes No": (_, _course, { isInGang }) => (isInGang ? "YES" : "NO"),
  "Offense INA 236C Yes No": (_, _course, { threatLevel }) => (threatLevel === "1" ? "YES" : "NO"),
  "Case INA 236C Yes No": (_, _course, { threatLevel }) => (threatLevel === "1" ? "YES" : "NO"),
  "Bond Posted Date": (_, { stay }) => stay?.bond?.postedDay ?? null,
  "Bond Posted Amount": (_, { stay }) => stay?.bond?.postedAmount ?? null,
  "Initial Bond Set Amount": (_, { stay }) => stay?.bond?.setAmount ?? null,
  "Initial Bond Set Date": (_, { stay }) => stay?.bond?.setDay ?? null,
  "Detainee Classification": (_, _course, { threatLevel }) => (threatLevel === "1" ? "High" : "Low"),
  "Book In Criminality": (_, _course, { criminality }) => criminality,
  "Book In AOR": ({ facility }) => facility.area.name,
  "Book In Site": ({ facility }) => `${facility.area.city.toUpperCase()} FIELD OFFICE`,
};
export const ENCOUNTER_CELLS: CellTable<Encounter> = {
  ...SHARED_CELLS,
  "Event Date": ({ minute }) => dayOfMinute(minute),
  "Responsible AOR": (_, _course, { area }) => area.name,
  "Responsible Site": (_, _course, person) => siteOf(person),
  "Lead Event Type": ({ type }) => type,
  "Lead Source": (_, _course, { birthYear }) => (birthYear % 6 === 0 ? "Local Law Enforcement" : null),
  "Event Type": ({ type }) => type,
  "Final Program Group": () => "ICE",
  "Encounter Criminality": (_, _course, { criminality }) => criminality,
};

export const REMOVAL_CELLS: CellTable<Removal> = {
  ...SHARED_CELLS,
  "Docket AOR": (_, _course, { area }) => area.name,
  "Apprehension State": (_, { arrest }, { state }) => (arrest === null ? null : state.name),
  "Processing Disposition Code": (_, { matter }) => matter.disposition.slice(0, 3).toUpperCase(),
  "Case Category Time of Arrest": (_, { arrest, matter }) => (arrest === null ? null : matter.category),
  "Latest Arrest Program Current": (_, { arrest, matter }) => (arrest === null ? null : matter.program),
  "Latest Arrest Program Current Code": (_, { arrest, matter }) =>
    arrest === null ? null : (PROGRAM_CODES[matter.program] ?? null),
  "Latest Person Apprehension Date": (_, course) => arrestDay(course),
  "Apprehension Date": (_, course) => arrestDay(course),
  "Prior Deport Yes No": (_, { matter }) => (matter.category.startsWith("[16]") ? "YES" : "NO"),
  "Latest Person Departed Date": ({ day }) => day,
};
