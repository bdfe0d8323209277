import { UserError } from "../../../core/index.ts";
import type { ZipMember } from "./zip-listings.ts";

/** Ten times what the agency's release unpacks to. */
const MOST_BYTES = 200e9;
/** Deflate cannot do much better than 1:1000, and tables come nowhere near it. */
const MOST_RATIO = 1000;

/**
 * Refuses a zip file that was made to do harm, before anything is read of it.
 *
 * @param archiveBytes size of the zip file itself: what all members together can be packed in
 * @throws UserError where a name leads out of the zip file or occurs twice, or where a member unpacks beyond all measure
 */
export function checkZipMembers(members: readonly ZipMember[], archive: string, archiveBytes: number): void {
  const seen = new Set<string>();
  let totalBytes = 0;
  for (const { path, bytes, packedBytes, kind } of members) {
    if (isUnsafe(path)) {
      throw refused("record.zip-unsafe-name", archive, `the name "${path}" leads out of it`);
    }
    if (kind !== "file") continue;
    const name = path.toLowerCase();
    if (seen.has(name)) throw refused("record.zip-name-twice", archive, `it holds "${path}" twice`);
    seen.add(name);
    if (bytes > MOST_RATIO * Math.max(1, packedBytes ?? archiveBytes)) {
      throw refused("record.zip-too-large", archive, `"${path}" unpacks to over 1000 times its size`);
    }
    totalBytes += bytes;
  }
  if (totalBytes > MOST_BYTES) {
    throw refused("record.zip-too-large", archive, "it unpacks to more than 200 GB");
  }
  // Members may overlap, so that each keeps to the measure and all together do not.
  if (totalBytes > MOST_RATIO * archiveBytes) {
    throw refused("record.zip-too-large", archive, "it unpacks to over 1000 times its size");
  }
}

function isUnsafe(path: string): boolean {
  return /^\/|\\|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\p{Cc}/iu.test(path);
}

function refused(code: string, archive: string, why: string): UserError {
  return new UserError(
    code,
    `${archive} is not read, since ${why}; give the zip file as the agency publishes it.`,
    {
      file: archive,
    },
  );
}
