import type { IceKey, IceKind } from "../layout.ts";

/**
 * Names that files of one release have for a column beside the one its layout gives: the hash of a person is named both
 * ways, and the files of mid-2025 and their republished copies name some columns by the event.
 */
export const headerAliases: readonly {
  readonly key: IceKey;
  readonly kinds?: readonly IceKind[];
  readonly names: readonly string[];
}[] = [
  { key: "person", names: ["Anonymized Identifier", "Unique Identifier"] },
  { key: "state", kinds: ["arrests"], names: ["Apprehension State"] },
  { key: "county", kinds: ["arrests"], names: ["Apprehension County"] },
  { key: "area", kinds: ["arrests"], names: ["Apprehension AOR"] },
  {
    key: "program",
    kinds: ["arrests", "detentions"],
    names: ["Final Program", "Apprehension Final Program"],
  },
  { key: "apprehended", kinds: ["arrests"], names: ["Apprehension Date Time"] },
  { key: "book-in", kinds: ["detentions"], names: ["Detention Book In Date Time", "Book In Date Time"] },
  { key: "book-out", kinds: ["detentions"], names: ["Detention Book Out Date Time", "Book Out Date Time"] },
  { key: "charge", kinds: ["removals", "detentions"], names: ["MSC Charge"] },
];
