const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "it is on a read-only disk",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a file has its name",
};

/** Why something could not be written, in words; `null` for an error that is not the disk's. */
export function diskReason(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // The engine tells of a full disk in words only.
  if (/no space left on device|not enough space/i.test(error.message)) return REASONS["ENOSPC"] ?? null;
  return REASONS[errorCode(error)] ?? null;
}

/** The system's code of an error, such as `ENOENT`; blank where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
