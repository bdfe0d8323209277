import { isoDay } from "../../core/index.ts";
import type { Source } from "../figure.ts";
import type { CountedRecords } from "./counted-records.ts";

const OWNERS = {
  court: {
    records: "court records",
    title: "EOIR Case Data",
    publisher: "Executive Office for Immigration Review",
  },
  ice: {
    records: "ICE enforcement records",
    title: "ICE enforcement records, released under the Freedom of Information Act",
    publisher: "U.S. Immigration and Customs Enforcement (ICE)",
  },
} as const;

/** The records a counted figure comes from, enough to cite. */
export function recordsSource({ kind, release, asOf }: CountedRecords): Source {
  const { details, url } = release.manifest;
  const owner = OWNERS[kind];
  const day = isoDay(asOf);
  const isMadeUp = details["madeUp"] === true;
  return {
    id: release.id,
    title: isMadeUp
      ? `A made-up release of ${owner.records} (ofrecord synth), as of ${day}: not real`
      : `${owner.title}, as of ${day}; counted by Ofrecord, rules version ${release.manifest.schemaVersion}`,
    publisher: isMadeUp ? "Ofrecord" : owner.publisher,
    ...(url === undefined ? {} : { url }),
    published: day,
    class: "primary",
    licence: isMadeUp ? "made up" : "U.S. government work, public domain",
  };
}
