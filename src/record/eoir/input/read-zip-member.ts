import { UserError } from "../../../core/index.ts";
import { startZipProgram } from "./run-zip-program.ts";
import type { ZipMember } from "./zip-listings.ts";
import { HOW_TO_INSTALL, type ZipProgram, zipDialects } from "./zip-programs.ts";

/**
 * The unpacked bytes of a zip file's member, as the program writes them. No more are given than were listed.
 *
 * @param archive a whole path
 * @throws UserError once all was read, where the member is damaged or its size is another; at once where it is longer
 */
export async function* readZipMember(
  program: ZipProgram,
  archive: string,
  member: ZipMember,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  const { readArguments, warningCode } = zipDialects[program.kind];
  const running = await startZipProgram(program, readArguments(archive, member.listedAs), signal);
  let read = 0;
  try {
    for await (const block of running.output) {
      read += block.byteLength;
      if (read > member.bytes) throw damaged(archive, member, `it is longer than ${member.bytes} bytes`);
      yield block;
    }
    const { code, complaint } = await running.ended;
    signal.throwIfAborted();
    if (code !== 0 && (code === null || code !== warningCode)) {
      throw explainFailure(program, archive, member, code, complaint);
    }
    if (read !== member.bytes) {
      throw damaged(archive, member, `${member.bytes} bytes are listed and ${read} came out`);
    }
  } finally {
    running.stop();
  }
}

function explainFailure(
  { command }: ZipProgram,
  archive: string,
  member: ZipMember,
  code: number | null,
  complaint: string,
): UserError {
  const said = complaint === "" ? `ended with ${code ?? "a signal"}` : complaint;
  if (/unsupported/i.test(complaint) || code === 81) {
    return new UserError(
      "record.zip-method",
      `${command} cannot unpack "${member.path}" of ${archive} (${said}); ${HOW_TO_INSTALL}, or unpack the file yourself and give the folder.`,
      { file: archive },
    );
  }
  return damaged(archive, member, `${command}: ${said}`);
}

function damaged(archive: string, member: ZipMember, how: string): UserError {
  return new UserError(
    "record.zip-damaged",
    `"${member.path}" of ${archive} is damaged (${how}); delete that zip file and fetch it again.`,
    { file: archive },
  );
}
