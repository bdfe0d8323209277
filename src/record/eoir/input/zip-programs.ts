import { win32 } from "node:path";
import { parse7ZipListing, parseBsdtarListing, parseUnzipListing, type ZipMember } from "./zip-listings.ts";

/** An installed program that can read zip files, and whose command line it has. */
export interface ZipProgram {
  /** Found along the PATH, or a whole path. */
  readonly command: string;
  readonly kind: "7-zip" | "unzip" | "bsdtar";
}

/**
 * The programs that are tried, in this order: 7-Zip is the fastest, and bsdtar cannot read Deflate64, which the agency's
 * zip is packed with. (Node's zlib cannot either, hence a program.)
 */
export const zipPrograms: readonly ZipProgram[] = [
  { command: "7zz", kind: "7-zip" },
  { command: "7z", kind: "7-zip" },
  { command: "7za", kind: "7-zip" },
  ...windowsPrograms(),
  { command: "unzip", kind: "unzip" },
  { command: "bsdtar", kind: "bsdtar" },
];

/** For a message: what to install where. */
export const HOW_TO_INSTALL =
  "install 7-Zip (Debian or Ubuntu: sudo apt install 7zip; macOS: brew install sevenzip; Windows: winget install 7zip.7zip)";

/** 7-Zip's installer does not put itself on the PATH. */
function windowsPrograms(): ZipProgram[] {
  if (process.platform !== "win32") return [];
  const folder = process.env["ProgramFiles"] ?? "C:\\Program Files";
  return [{ command: win32.join(folder, "7-Zip", "7z.exe"), kind: "7-zip" }];
}

/** How a program is asked and what its answers mean. */
export interface ZipDialect {
  /** @param archive a whole path, so that it cannot be taken for an option */
  readonly listArguments: (archive: string) => string[];
  /** Null where the listing is not understood. */
  readonly parseListing: (text: string) => ZipMember[] | null;
  /** To write one member, as it was listed, to standard output. */
  readonly readArguments: (archive: string, listedAs: string) => string[];
  /** Besides 0: exit codes of an archive that was read with warnings. */
  readonly warningCode: number | null;
}

const separator = process.platform === "win32" ? "\\" : "/";

/** The three command lines. No argument passes through a shell; wildcards in names are switched off or escaped. */
export const zipDialects: Readonly<Record<ZipProgram["kind"], ZipDialect>> = {
  "7-zip": {
    listArguments: (archive) => ["l", "-slt", "-ba", "-spd", "-sccUTF-8", "--", archive],
    parseListing: (text) => parse7ZipListing(text, separator),
    // "-i!" rather than a bare name, which may begin with "@" or "-".
    readArguments: (archive, listedAs) => ["x", "-so", "-bd", "-spd", `-i!${listedAs}`, "--", archive],
    warningCode: 1,
  },
  unzip: {
    listArguments: (archive) => ["-Z", "-l", escapeArchive(archive)],
    parseListing: parseUnzipListing,
    readArguments: (archive, listedAs) => ["-p", escapeArchive(archive), escapeForUnzip(listedAs)],
    warningCode: 1,
  },
  bsdtar: {
    listArguments: (archive) => ["-tvf", archive],
    parseListing: parseBsdtarListing,
    // The passphrase keeps it from asking for one on the terminal.
    readArguments: (archive, listedAs) => [
      "-xOqf",
      archive,
      "--passphrase=none",
      "--",
      listedAs.replace(/[[\]*?\\]/g, "\\$&"),
    ],
    warningCode: null,
  },
};

/** unzip takes the last part of an archive's path for a pattern once it holds one of [ * ?, and else as it stands. */
function escapeArchive(archive: string): string {
  const name = /[^/]*$/.exec(archive)?.[0] ?? "";
  if (!/[[*?]/.test(name)) return archive;
  return archive.slice(0, archive.length - name.length) + escapeForUnzip(name);
}

function escapeForUnzip(name: string): string {
  return name.replace(/\\|[[*?]|^-/g, (sign) => (sign === "\\" ? "\\\\" : `[${sign}]`));
}
