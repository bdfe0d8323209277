import type { Source } from "../figure.ts";
import { isoOf } from "./count-time.ts";
import type { DocketCube } from "./docket-cube.ts";

/** The records a counted figure comes from, enough to cite. */
export function cubeSource({ release, asOf }: DocketCube): Source {
  const { details, url } = release.manifest;
  const day = isoOf(asOf);
  const isMadeUp = details["madeUp"] === true;
  return {
    id: release.id,
    title: isMadeUp
      ? `A made-up release of court records (ofrecord synth), as of ${day}: not real`
      : `EOIR Case Data, as of ${day}; counted by Ofrecord, rules version ${release.manifest.schemaVersion}`,
    publisher: isMadeUp ? "Ofrecord" : "Executive Office for Immigration Review",
    ...(url === undefined ? {} : { url }),
    published: day,
    class: "primary",
    licence: isMadeUp ? "made up" : "U.S. government work, public domain",
  };
}
