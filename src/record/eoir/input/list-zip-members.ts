import { UserError } from "../../../core/index.ts";
import { startZipProgram } from "./run-zip-program.ts";
import type { ZipMember } from "./zip-listings.ts";
import { HOW_TO_INSTALL, type ZipProgram, zipDialects } from "./zip-programs.ts";

/** A listing is about a hundred bytes a member; the court's release has some hundred members. */
const MOST_LISTING_BYTES = 32e6;

/**
 * What a zip file holds, as the first of the programs says that is installed and understands the file; and which it was.
 *
 * @param archive a whole path
 * @throws UserError where none of them is installed, or where the file is no whole zip file
 */
export async function listZipMembers(
  archive: string,
  programs: readonly ZipProgram[],
  signal: AbortSignal,
): Promise<{ readonly program: ZipProgram; readonly members: ZipMember[] }> {
  let failure: string | null = null;
  for (const program of programs) {
    const answer = await askProgram(program, archive, signal);
    signal.throwIfAborted();
    if (answer === null) continue;
    if (typeof answer !== "string") return { program, members: answer };
    failure ??= answer;
  }
  if (failure === null) throw noProgram(archive);
  throw new UserError(
    "record.zip-damaged",
    `${archive} is not a whole zip file (${failure}); delete it and fetch it again.`,
    { file: archive },
  );
}

/** The members, or what is wrong with the file; null where the program is not installed. */
async function askProgram(
  program: ZipProgram,
  archive: string,
  signal: AbortSignal,
): Promise<ZipMember[] | string | null> {
  const { listArguments, parseListing, warningCode } = zipDialects[program.kind];
  const running = await startZipProgram(program, listArguments(archive), signal).catch((error: unknown) => {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  });
  if (running === null) return null;
  try {
    const pieces: Buffer[] = [];
    let bytes = 0;
    for await (const piece of running.output) {
      bytes += piece.byteLength;
      if (bytes > MOST_LISTING_BYTES) return `${program.command}: it holds too many files`;
      pieces.push(piece);
    }
    const { code, complaint } = await running.ended;
    if (code !== 0 && (code === null || code !== warningCode)) {
      return `${program.command}: ${complaint === "" ? `ended with ${code ?? "a signal"}` : complaint}`;
    }
    const members = parseListing(Buffer.concat(pieces).toString("utf8"));
    const isUnderstood = members !== null && (code === 0 || members.length > 0);
    return isUnderstood ? members : `${program.command}: its listing was not understood`;
  } finally {
    running.stop();
  }
}

function noProgram(archive: string): UserError {
  return new UserError(
    "record.no-zip-program",
    `Reading ${archive} needs a program that unpacks zip files, and neither 7-Zip nor unzip was found; ${HOW_TO_INSTALL}, or unpack the file yourself and give the folder.`,
    { file: archive },
  );
}
