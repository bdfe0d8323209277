import type { DefectKind } from "./defects.ts";
import type { ColumnKind } from "./layout.ts";
import { IMPOSSIBLE, type ValueProfile } from "./value-profile.ts";

/** A row brought back to its width, and by what repair. */
export interface AlignedRow {
  readonly fields: readonly string[];
  readonly kind: DefectKind;
}

/** The columns of a file, as repairs need them. */
export interface RowShape {
  readonly kinds: readonly (ColumnKind | null)[];
  /** Fields whose cells are stored: repairs that agree in them are one repair. */
  readonly stored: readonly number[];
  readonly profile: ValueProfile;
  /** The field of the primary key. */
  readonly key: number;
}

/**
 * How much likelier, as a logarithm, a repair must be than the next that gives other stored values: about four hundred
 * times. Below it the row is set aside rather than repaired to something it was not.
 */
const MARGIN = 6;
/** What it costs to join values of a column that is not free text, where tabs seldom stray. */
const JOINED_CODE = -8;

interface Candidate {
  readonly score: number;
  readonly fields: readonly string[];
  readonly kind: DefectKind;
}

/**
 * Brings a row with too many fields back to its width: blank fields at its end are dropped, a value that a tab parted is
 * joined, or a stray blank field is taken out, whichever leaves every value where such values stand. `null` where no
 * repair fits or two different ones fit about as well.
 */
export function alignWideRow(fields: readonly string[], shape: RowShape): AlignedRow | null {
  const width = shape.kinds.length;
  const extra = fields.length - width;
  const candidates = listCandidates(fields, extra, shape);
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  if (best === null || best.score <= IMPOSSIBLE) return null;
  for (const other of candidates) {
    if (other.score > best.score - MARGIN && !agree(other.fields, best.fields, shape.stored)) return null;
  }
  // Where blank fields stand at the end and dropping them gives the same values, that is what was wrong.
  const [first] = candidates;
  const isAtEnd = first?.kind === "extra-fields-at-end" && agree(first.fields, best.fields, shape.stored);
  return { fields: best.fields, kind: isAtEnd ? "extra-fields-at-end" : best.kind };
}

function listCandidates(fields: readonly string[], extra: number, shape: RowShape): Candidate[] {
  const width = shape.kinds.length;
  const before = prefixScores(fields, 0, shape);
  const after = prefixScores(fields, extra, shape);
  const whole = after[width] ?? 0;
  const candidates: Candidate[] = [];
  if (fields.slice(width).every(isBlank)) {
    const kept = fields.slice(0, width);
    candidates.push({ score: before[width] ?? 0, fields: kept, kind: "extra-fields-at-end" });
  }
  for (let column = 0; column < width; column++) {
    const rest = whole - (after[column + 1] ?? 0);
    const parts = fields.slice(column, column + extra + 1);
    const start = before[column] ?? 0;
    if (parts.slice(0, extra).every(isBlank)) {
      const kept = [...fields.slice(0, column), ...fields.slice(column + extra)];
      const score = start + whole - (after[column] ?? 0);
      candidates.push({ score, fields: kept, kind: "stray-blank-field" });
    }
    const joined = parts
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join(" ");
    if (joined === "" || shape.kinds[column] === "id") continue;
    const kept = [...fields.slice(0, column), joined, ...fields.slice(column + extra + 1)];
    const isText = shape.kinds[column] === "text" || shape.kinds[column] === null;
    const score = start + joinedScore(column, parts, joined, shape) + (isText ? 0 : JOINED_CODE) + rest;
    candidates.push({ score, fields: kept, kind: "stray-tab" });
  }
  return candidates;
}

/** A joined text need not have been seen before; its score is that of the commonest kind of value of the column. */
function joinedScore(
  column: number,
  parts: readonly string[],
  joined: string,
  { kinds, profile }: RowShape,
): number {
  const asIs = profile.suits(column, joined);
  if (kinds[column] !== "text" || asIs <= IMPOSSIBLE) return asIs;
  return Math.max(asIs, profile.suits(column, parts.find((part) => !isBlank(part)) ?? "") - 2);
}

/** For each number of columns from the left, how well the fields, moved by a shift, suit them together. */
function prefixScores(fields: readonly string[], shift: number, { kinds, profile }: RowShape): number[] {
  const sums = [0];
  for (let column = 0; column < kinds.length; column++) {
    sums.push((sums[column] ?? 0) + profile.suits(column, fields[column + shift] ?? ""));
  }
  return sums;
}

/** True where every value of a row of the right width can stand in its column. */
export function isPlausibleRow(fields: readonly string[], { kinds, profile }: RowShape): boolean {
  return kinds.every((_, column) => profile.suits(column, fields[column] ?? "") > IMPOSSIBLE);
}

function agree(a: readonly string[], b: readonly string[], stored: readonly number[]): boolean {
  return stored.every((field) => (a[field] ?? "").trim() === (b[field] ?? "").trim());
}

function isBlank(field: string): boolean {
  return field.trim() === "";
}
