/** What became of a row or value that was not as it should be. */
export type DefectOutcome = "repaired" | "blanked" | "set-aside" | "kept";

/** The name of a kind of defect. */
export type DefectKind =
  | "stray-tab"
  | "stray-blank-field"
  | "extra-fields-at-end"
  | "line-break-in-value"
  | "carriage-return-in-value"
  | "nul-byte"
  | "not-utf8"
  | "short-row"
  | "not-a-date"
  | "sentinel-date"
  | "date-out-of-range"
  | "not-a-number"
  | "missing-key"
  | "bad-key"
  | "unreadable-row"
  | "duplicate-row"
  | "conflicting-row"
  | "code-not-in-lookup";

/** Every kind of defect that the court's files are known to have, what is done about it, and in whose words. */
export const defectKinds: Readonly<
  Record<DefectKind, { readonly outcome: DefectOutcome; readonly says: string }>
> = {
  "stray-tab": {
    outcome: "repaired",
    says: "a tab inside a value shifted the row; the value was joined again",
  },
  "stray-blank-field": {
    outcome: "repaired",
    says: "an extra blank field shifted the row; it was taken out",
  },
  "extra-fields-at-end": { outcome: "repaired", says: "blank fields beyond the header were dropped" },
  "line-break-in-value": {
    outcome: "repaired",
    says: "a line break inside a value parted the row; it was joined",
  },
  "carriage-return-in-value": {
    outcome: "repaired",
    says: "a carriage return inside a value was made a blank",
  },
  "nul-byte": { outcome: "repaired", says: "NUL bytes were removed" },
  "not-utf8": { outcome: "repaired", says: "bytes that are not UTF-8 were read as Windows-1252" },
  "short-row": { outcome: "repaired", says: "fields missing at the end were taken as blank" },
  "not-a-date": { outcome: "blanked", says: "the value is no date" },
  "sentinel-date": { outcome: "blanked", says: "1900-01-01 stands for no date" },
  "date-out-of-range": { outcome: "blanked", says: "the date is before 1950 or too far ahead" },
  "not-a-number": { outcome: "blanked", says: "the value of a reference is no whole number" },
  "missing-key": { outcome: "set-aside", says: "the row has no primary key" },
  "bad-key": { outcome: "set-aside", says: "the primary key is no whole number" },
  "unreadable-row": { outcome: "set-aside", says: "the row has too many fields and no repair is certain" },
  "duplicate-row": { outcome: "set-aside", says: "a row with this primary key came before, the same" },
  "conflicting-row": {
    outcome: "set-aside",
    says: "a row with this primary key came before, with other values",
  },
  "code-not-in-lookup": { outcome: "kept", says: "the code is not in the release's look-up table" },
};
