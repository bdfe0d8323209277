import type { Cell } from "./cells.ts";
import { PROGRAM_CODES } from "./codes.ts";
import { dayOfMinute } from "./days.ts";
import type { Course, Person } from "./life.ts";

type SharedCell = (event: unknown, course: Course, person: Person) => Cell;

/** What files of several kinds say of the person and of how the matter stands when the data are taken. */
export const SHARED_CELLS: Readonly<Record<string, SharedCell>> = {
  "Anonymized Identifier": (_, _course, { id }) => id,
  "Anonymized Identifer": (_, _course, { id }) => id,
  "Unique Identifier": (_, _course, { id }) => id,
  "Citizenship Country": (_, _course, { citizenship }) => citizenship.name,
  "Birth Country": (_, _course, { birthCountry }) => birthCountry.name,
  Gender: (_, _course, { gender }) => gender,
  "Birth Year": (_, _course, { birthYear }) => birthYear,
  "Entry Date": (_, _course, { entryDay }) => entryDay,
  "Entry Status": (_, _course, { entryStatus }) => entryStatus,
  "Marital Status": (_, _course, { marital }) => marital,
  Marital: (_, _course, { marital }) => marital,
  Ethnicity: (_, _course, { ethnicity }) => ethnicity,
  Religion: (_, _course, { religion }) => religion,
  Race: (_, _course, { race }) => race,
  "Case Status": (_, { matter }) => matter.status,
  "Case Category": (_, { matter }) => matter.category,
  "Final Order Yes No": (_, { matter }) => matter.finalOrder,
  "Final Order Date": (_, { matter }) => matter.finalOrderDay,
  "Processing Disposition": (_, { matter }) => matter.disposition,
  "Departed Date": (_, { removal }) => removal?.day ?? null,
  "Departure Date": (_, { removal }) => removal?.day ?? null,
  "Departure Country": (_, { removal }) => removal?.country.name ?? null,
  "Port of Departure": (_, { removal }) => removal?.port ?? null,
  "Final Program": (_, { matter }) => matter.program,
  "Final Program Code": (_, { matter }) => PROGRAM_CODES[matter.program] ?? null,
  "Current Program": (_, { matter }) => matter.program,
  "Apprehension Final Program": (_, { matter }) => matter.program,
  "Case Criminality": (_, _course, { criminality }) => criminality,
  "Case Threat Level": (_, _course, { threatLevel }) => threatLevel,
  "MSC Charge": (_, _course, { charge }) => charge?.words ?? null,
  "MSC NCIC Charge": (_, _course, { charge }) => charge?.words ?? null,
  "MSC Charge Code": (_, _course, { charge }) => charge?.code ?? null,
  "MSC NCIC Charge Code": (_, _course, { charge }) => charge?.code ?? null,
  "MSC Charge Date": (_, _course, { charge }) => charge?.chargeDay ?? null,
  "MSC Conviction Date": (_, _course, { charge }) => charge?.convictionDay ?? null,
  "MSC Sentence Days": (_, _course, { charge }) => (charge === null ? null : 0),
  "MSC Sentence Months": (_, _course, { charge }) => (charge === null ? null : charge.sentenceMonths % 12),
  "MSC Sentence Years": (_, _course, { charge }) =>
    charge === null ? null : Math.floor(charge.sentenceMonths / 12),
  "MSC Criminal Charge Status": (_, _course, { charge }) => (charge === null ? null : "Convicted"),
  "MSC Criminal Charge Status Code": (_, _course, { charge }) => (charge === null ? null : "C"),
  "MSC Crime Class": (_, _course, { charge }) => (charge === null ? null : "Misdemeanor"),
  Felon: (_, _course, { charge }) => (charge === null ? null : "Non-Felon"),
  "Aggravated Felon Yes No": (_, _course, { threatLevel }) => (threatLevel === "1" ? "YES" : "NO"),
  Charge: (_, { matter }) => afterBar(matter.finalCharge),
  "Final Charge": (_, { matter }) => afterBar(matter.finalCharge),
  "Charge Code": (_, { matter }) => beforeBar(matter.finalCharge),
  "Final Charge Code": (_, { matter }) => beforeBar(matter.finalCharge),
  "Charge Section Code": (_, { matter }) => beforeBar(matter.finalCharge).slice(0, 4),
  "Final Charge Section Code": (_, { matter }) => beforeBar(matter.finalCharge).slice(0, 4),
};

/** The day of a course's arrest; of the book-in where the border agency made it; null where neither happened. */
export function arrestDay({ arrest, stay }: Course): number | null {
  const minute = arrest?.minute ?? stay?.inMinute ?? null;
  return minute === null ? null : dayOfMinute(minute);
}

/** The office that keeps the docket, as a line of print. */
export function siteOf({ area, state }: Person): string {
  return `${area.city.toUpperCase()}, ${state.code}, DOCKET CONTROL OFFICE`;
}

function beforeBar(text: string): string {
  return text.slice(0, text.indexOf("|"));
}

function afterBar(text: string): string {
  return text.slice(text.indexOf("|") + 1);
}
