import type { Time } from "../../core/index.ts";
import { type Block, type ReportText, splitSentences } from "../../reports/index.ts";
import type { Absence, Mention } from "../check-result.ts";
import type { Quantity } from "../claim.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { pointsBackTo } from "./find-mentions.ts";
import { findTags } from "./find-tags.ts";
import type { Lead } from "./ground-measure.ts";
import { groundSentence } from "./ground-sentence.ts";
import type { GroundedClaim } from "./grounded-claim.ts";
import { openingMeasures } from "./opening-measures.ts";
import { cellLead, columnOf, isRowLabel, type TableHead, tableCells } from "./read-table.ts";
import { straighten } from "./straighten.ts";
import { findTimes } from "./time-mentions.ts";
import { statesAbsence } from "./voice.ts";

/** Everything a report's text says in numbers, before the record is asked. */
export interface ReadClaims {
  readonly claims: readonly GroundedClaim[];
  /** `claim` is the position in `claims` the mention points back to. */
  readonly mentions: readonly (Omit<Mention, "claim"> & { readonly claim: number })[];
  readonly absences: readonly Absence[];
}

/** Reads the claims of a report, in the order of its text. Furniture is not read. Time is linear in the text. */
export function readClaims(report: Pick<ReportText, "text" | "blocks" | "published">): ReadClaims {
  const text = straighten(report.text);
  const claims: GroundedClaim[] = [];
  const mentions: (Omit<Mention, "claim"> & { claim: number })[] = [];
  const absences: Absence[] = [];
  let asOf: Time | null = null;
  let firstAsOf: Time | null = null;
  let lead: LeadText | null = null;
  let head: TableHead | null = null;
  let rows = 0;
  const opening = openingMeasures(text, report.blocks);
  for (const block of report.blocks) {
    if (block.kind === "furniture") continue;
    const channel = block.kind;
    if (lead !== null && !lead.introduces) lead = null;
    const quantities = quantitiesIn(report.text, block);
    let next = 0;
    for (const sentence of splitSentences(text, block.start, block.end)) {
      const first = next;
      while (next < quantities.length && (quantities[next]?.start ?? 0) < sentence.end) next++;
      const words = text.slice(sentence.start, sentence.end);
      const cells = tableCells(words);
      if (cells === null) {
        head = null;
        rows = 0;
      } else if (
        rows++ === 0 &&
        !cells.some((cell) => /^\W*\d[\d,.]*\W*$/.test(cell) && !/^(?:18|19|20)\d\d$/.test(cell.trim()))
      ) {
        head = { caption: lead?.introduces === true ? lead.words : "", cells };
        continue;
      }
      const times =
        first < next || /\bas of\b/i.test(words)
          ? findTimes(withoutNumbers(words, sentence.start, quantities, first, next), 0, report.published)
          : [];
      asOf = times.find((mention) => mention.asOf)?.time ?? asOf;
      firstAsOf ??= asOf;
      if (first === next) {
        if (statesAbsence(words))
          absences.push({ ...sentence, surface: report.text.slice(sentence.start, sentence.end) });
        if (
          channel !== "caption" &&
          (findTags(words).length > 0 || findTimes(words, 0, report.published).length > 0)
        )
          lead = { words, introduces: introduces(words) };
        continue;
      }
      const fresh = quantities.slice(first, next).filter((quantity) => {
        const claim = pointsBackTo(text, quantity, claims);
        if (claim !== null)
          mentions.push({ start: quantity.start, end: quantity.end, surface: quantity.surface, claim });
        return claim === null;
      });
      if (cells !== null) {
        for (const quantity of fresh) {
          const column = columnOf(words, quantity.start - sentence.start);
          if (isRowLabel(quantity, column)) continue;
          const above = head ?? (lead?.introduces === true ? { caption: lead.words, cells: [] } : null);
          const ofCell = {
            claims,
            asOf,
            published: report.published,
            lead: cellLead(above, cells, column, report.published),
            opening,
          };
          claims.push(
            ...groundSentence({ text, ...sentence, channel, times: [], quantities: [quantity] }, ofCell),
          );
        }
        continue;
      }
      const discourse = {
        claims,
        asOf,
        published: report.published,
        lead: leadOf(lead, report.published),
        opening,
      };
      claims.push(...groundSentence({ text, ...sentence, channel, times, quantities: fresh }, discourse));
      if (lead !== null && /[.!]["')]*$/.test(words)) lead = null;
    }
  }
  return { claims: lendToHeadline(claims, firstAsOf), mentions, absences };
}

/** The sentence with its quantities blanked out: "on Jan. 11, 76,939 had been removed" names no year. */
function withoutNumbers(
  words: string,
  base: number,
  quantities: readonly Quantity[],
  first: number,
  next: number,
): string {
  let blanked = words;
  for (const { start, end } of quantities.slice(first, next)) {
    blanked = blanked.slice(0, start - base) + "#".repeat(end - start) + blanked.slice(end - base);
  }
  return blanked;
}

interface LeadText {
  readonly words: string;
  readonly introduces: boolean;
}

/** A line that ends in a colon or question mark, or in no mark at all, introduces what follows it. */
function introduces(words: string): boolean {
  return !/[.!]["')]*$/.test(words);
}

const leads = new WeakMap<LeadText, Lead>();

function leadOf(lead: LeadText | null, published: string | null): Lead | null {
  if (lead === null) return null;
  const known = leads.get(lead);
  if (known !== undefined) return known;
  const read = {
    tags: findTags(lead.words),
    times: findTimes(lead.words, 0, published),
    introduces: lead.introduces,
  };
  leads.set(lead, read);
  return read;
}

function quantitiesIn(text: string, block: Block): Quantity[] {
  return findQuantities(text.slice(block.start, block.end)).map((quantity) => ({
    ...quantity,
    start: quantity.start + block.start,
    end: quantity.end + block.start,
  }));
}

/** A headline is the shortest form of what the body says: what it leaves out, measure or time, it takes from there. */
function lendToHeadline(claims: readonly GroundedClaim[], firstAsOf: Time | null): GroundedClaim[] {
  return claims.map((claim) => {
    if (claim.channel !== "headline") return claim;
    const { value, form } = claim.quantity;
    const inBody = claims.filter(({ channel, measures }) => channel === "body" && measures.length > 0);
    const same = inBody.find(
      ({ quantity }) => value !== null && quantity.form === form && quantity.value === value,
    );
    const lent =
      claim.measures.length > 0 || same === undefined
        ? claim
        : { ...claim, measures: same.measures, inherited: true, group: same.group, unit: same.unit };
    if (lent.time !== null || lent.measures.length === 0) return lent;
    const time =
      inBody.find(({ measures, time }) => time !== null && measures[0] === lent.measures[0])?.time ??
      firstAsOf;
    return { ...lent, time, timeInherited: true };
  });
}
