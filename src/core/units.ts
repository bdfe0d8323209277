/**
 * What a number counts. Court records count cases, detention statistics count people on a day or book-ins (events);
 * no figure of one unit is compared with another without saying so.
 */
export type Unit =
  | "people"
  | "cases"
  | "events"
  | "applications"
  | "flights"
  | "countries"
  | "agreements"
  | "jurisdictions"
  | "days"
  | "percent"
  | "acres"
  | "dollars"
  | "other";
