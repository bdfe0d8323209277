import { UserError } from "../../core/index.ts";

/** One thing wrong in a table package. */
export interface PackageFault {
  /** `record.empty-value`, … */
  readonly code: string;
  readonly file: string;
  /** The header is row 1. */
  readonly row?: number;
  readonly column?: string;
  /** One clause: what was found and what to do. */
  readonly message: string;
}

const LISTED = 20;

/** What stops the reading of a package: its first fault and any others. */
export type PackageFaults = readonly [PackageFault, ...PackageFault[]];

/** True where there is at least one fault to stop at. */
export function hasFaults(faults: readonly PackageFault[]): faults is PackageFaults {
  return faults.length > 0;
}

/**
 * The error that ends the reading of a package: one fault is one sentence with its place and keeps its own code;
 * several are counted and the first twenty listed, a line each, under `record.faulty-package`.
 */
export function faultyPackage(packageFile: string, faults: PackageFaults): UserError {
  const [first] = faults;
  const place = {
    file: first.file,
    ...(first.row === undefined ? {} : { row: first.row }),
    ...(first.column === undefined ? {} : { column: first.column }),
  };
  if (faults.length === 1)
    return new UserError(first.code, `${describeFault(first)}. Nothing was loaded.`, place);
  const listed = faults.slice(0, LISTED).map((fault) => `\n  ${describeFault(fault)}`);
  const opening = `${packageFile} has ${faults.length} faults; nothing was loaded.`;
  const lead = faults.length > LISTED ? ` The first ${LISTED}:` : " They are:";
  return new UserError("record.faulty-package", opening + lead + listed.join(""), place);
}

function describeFault({ file, row, column, message }: PackageFault): string {
  return `${[file, row, column].filter((part) => part !== undefined).join(":")}: ${message}`;
}
