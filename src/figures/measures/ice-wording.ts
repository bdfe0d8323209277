/** How every measure counted from ICE's enforcement records may be broken down; some have further dimensions. */
export const personDimensions = ["nationality", "gender", "age-band", "fiscal-year"] as const;

/** How people held and their stays may be counted. */
export const stayDimensions: readonly string[] = [
  "criminality",
  "arresting-agency",
  "facility",
  "state",
  "area-of-responsibility",
  ...personDimensions,
];

/** How detainers may be counted. */
export const detainerDimensions: readonly string[] = [
  "criminality",
  "facility",
  "area-of-responsibility",
  "state",
  "final-order",
  ...personDimensions,
];

/** Where the records come from, for `definedBy` and `how`. */
export const RELEASES =
  "row-level records that ICE released under the Freedom of Information Act (5 U.S.C. 552), as the Deportation Data Project publishes them";

/** How the figures of a measure come about that no table of the built-in record holds. */
export const FROM_ICE_RECORDS_ONLY =
  "Counted from ICE's enforcement records once a release of them is loaded; the built-in record has no table of it.";

/** How people are described, for `how`. */
export const DESCRIBED_AT_EXTRACTION =
  "Nationality is the country of citizenship; the age is the year of the event less the year of birth, since only that year is released. The final order is as ICE's systems had it when the release was made, not on the day.";

/** Where people are held, for `how`. */
export const STATE_OF_FACILITY =
  "The state is that of the facility by ICE's published lists of facilities, which leave out many small ones: unknown there.";

export const RESTATED_PITFALL =
  "Each release restates the past: rows of older periods change, appear and disappear. Figures of two releases differ for the same day.";

export const NO_IDENTIFIER_PITFALL =
  "Rows without an identifier cannot be told from repeats: they count one each.";
