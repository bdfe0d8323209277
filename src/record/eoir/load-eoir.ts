import { type Log, UserError } from "../../core/index.ts";
import {
  commitRelease,
  type InputFile,
  listReleases,
  type Release,
  type ReleaseOrigin,
  type Store,
} from "../../store/index.ts";
import { COURT_RELEASE } from "../court-release.ts";
import { readCountFile } from "./count-file.ts";
import { hashRelease } from "./hash-release.ts";
import type { ReleaseFile, ReleaseInput } from "./input/open-release-input.ts";
import { courtTables } from "./layout.ts";
import type { TableLedger } from "./ledger.ts";
import { loadTable } from "./load-table.ts";
import { lookupLayouts } from "./lookup-tables.ts";
import { fileStem, type LookupRow, type Lookups, readLookups } from "./read-lookups.ts";
import { writeLookups } from "./stored-lookups.ts";

/** Raised whenever the stored form changes. */
const SCHEMA_VERSION = 1;

/** What the store remembers of such a release beside its tables. */
export interface CourtReleaseDetails {
  /** The latest day a record was keyed in: what the release is as of. `null` where no proceeding has a date. */
  readonly asOf: string | null;
  readonly ledger: readonly TableLedger[];
  /** The different codes of the tables' columns, by table and column. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Files of the release that are not read. */
  readonly filesNotRead: readonly string[];
  /** Tables that this release comes without. */
  readonly tablesMissing: readonly string[];
  /** Look-up tables of ours that stand in. */
  readonly builtInLookups: readonly string[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** True for a release written by `ofrecord synth`: its figures say so. */
  readonly madeUp: boolean;
}

/** What came of loading. */
export interface LoadedRelease {
  readonly release: Release;
  readonly details: CourtReleaseDetails;
  /** True where the same bytes were loaded before and nothing was written. */
  readonly already: boolean;
}

/**
 * Loads a release of the immigration court's case data: checked, repaired with a written ledger, and committed whole or
 * not at all. The same bytes loaded before are recognised by their hash.
 *
 * @throws UserError where a required table or a needed column is missing, the input breaks off, or the store cannot be
 * written to; the store is then as it was
 */
export async function loadCourtRelease(
  input: ReleaseInput,
  store: Store,
  options: { readonly log: Log; readonly programVersion: string; readonly now: () => Date },
): Promise<LoadedRelease> {
  const files = findTables(input);
  const origin = await originOf(input, store, options, files);
  const { release, already } = await commitRelease(
    store,
    releaseId(options.now()),
    origin,
    async (writer) => {
      const lookups = await readLookups(input.files);
      await writeLookups(writer, lookups.rows);
      const { counts, input: countInput } = await readCountFile(input.files);
      const today = Math.floor(options.now().getTime() / 86_400_000);
      const inputs: InputFile[] = [...lookups.inputs, ...countInput];
      const ledger: TableLedger[] = [];
      const codes: Record<string, Readonly<Record<string, readonly string[]>>> = {};
      for (const { table, file } of files) {
        const loaded = await loadTable(table, file, counts.get(table.file.toLowerCase()) ?? null, {
          writer,
          log: options.log,
          today,
          knownCodes: (name, column) => codesOf(lookups, name, column),
        });
        ledger.push(loaded.ledger);
        codes[table.name] = loaded.codes;
        inputs.push(loaded.input);
        options.log.progress("");
        options.log.info(describeTable(loaded.ledger));
      }
      return { ...origin, inputs, details: { ...detailsOf(input, files, lookups, ledger), codes } };
    },
  );
  return { release, details: release.manifest.details as unknown as CourtReleaseDetails, already };
}

interface FoundTable {
  readonly table: (typeof courtTables)[number];
  readonly file: ReleaseFile;
}

function findTables(input: ReleaseInput): FoundTable[] {
  const found = courtTables.flatMap((table): FoundTable[] => {
    const file = input.files.find(({ name }) => fileStem(name) === table.file.toLowerCase());
    return file === undefined ? [] : [{ table, file }];
  });
  const missing = courtTables.filter(
    (table) => table.required && !found.some((each) => each.table === table),
  );
  if (missing.length > 0) {
    const names = missing.map(({ file }) => `${file}.csv`).join(", ");
    const seen = found.length === 0 ? "none of the court's tables is in it" : "the others are there";
    const message = `${input.name} lacks ${names} (${seen}); give the folder or zip of the whole "EOIR Case Data" release.`;
    throw new UserError("record.missing-table", message, { file: input.name });
  }
  return found;
}

/** Hashes are taken before the reading only where a release of the same files and sizes is in the store. */
async function originOf(
  input: ReleaseInput,
  store: Store,
  options: { readonly log: Log; readonly programVersion: string; readonly now: () => Date },
  files: readonly FoundTable[],
): Promise<ReleaseOrigin> {
  const origin: ReleaseOrigin = {
    kind: COURT_RELEASE,
    source: "Executive Office for Immigration Review, EOIR Case Data",
    ...(input.url === null ? {} : { url: input.url }),
    inputs: [],
    schemaVersion: SCHEMA_VERSION,
    programVersion: options.programVersion,
    created: options.now().toISOString(),
    details: {},
  };
  const sizes = new Map(files.map(({ file }) => [file.path, file.bytes]));
  const releases = await listReleases(store);
  const maybeLoaded = releases.some(
    ({ manifest }) =>
      manifest.kind === COURT_RELEASE &&
      [...sizes].every(([path, bytes]) =>
        manifest.inputs.some((each) => each.path === path && each.bytes === bytes),
      ),
  );
  if (!maybeLoaded) return origin;
  return {
    ...origin,
    inputs: await hashRelease(
      input.files,
      files.map(({ file }) => file),
      options.log,
    ),
  };
}

function detailsOf(
  input: ReleaseInput,
  files: readonly FoundTable[],
  lookups: Lookups,
  ledger: readonly TableLedger[],
): Omit<CourtReleaseDetails, "codes"> {
  const read = new Set([
    ...files.map(({ file }) => file.path),
    ...lookups.inputs.map(({ path }) => path),
    ...input.files.filter(({ name }) => fileStem(name) === "count").map(({ path }) => path),
  ]);
  return {
    asOf: ledger.find(({ table }) => table === "proceedings")?.latestInput ?? null,
    ledger,
    filesNotRead: input.files.map(({ path }) => path).filter((path) => !read.has(path)),
    tablesMissing: courtTables
      .filter((table) => !files.some((each) => each.table === table))
      .map(({ file }) => file),
    builtInLookups: lookups.builtIn,
    etag: input.etag,
    lastModified: input.lastModified,
    madeUp: input.isMadeUp,
  };
}

/** Codes the release's look-up tables give a column; `null` where no look-up is for it or the release has none. */
function codesOf(lookups: Lookups, table: string, column: string): ReadonlySet<string> | null {
  const layout = lookupLayouts.find(({ usedBy }) => usedBy.includes(`${table}.${column}`));
  if (layout === undefined || lookups.builtIn.includes(layout.name)) return null;
  const codes = lookups.rows.filter((row: LookupRow) => row.lookup === layout.name).map(({ code }) => code);
  return codes.length === 0 ? null : new Set(codes);
}

function describeTable({ file, rowsRead, rowsKept, expected }: TableLedger): string {
  const number = (value: number): string => value.toLocaleString("en-US");
  const aside = rowsRead === rowsKept ? "" : `, ${number(rowsRead - rowsKept)} set aside`;
  const count = expected === null || expected === rowsRead ? "" : `; Count.txt names ${number(expected)}`;
  return `${file}: ${number(rowsRead)} rows${aside}${count}`;
}

function releaseId(now: Date): string {
  return `eoir-${now.toISOString().slice(0, 10)}`;
}
