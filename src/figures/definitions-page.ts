import { subjects } from "./catalogue.ts";
import { findDimension } from "./dimensions.ts";
import { type ComparedWith, comparedWith, type Measure, recordOwners } from "./measure.ts";

const KINDS: Readonly<Record<Measure["kind"], string>> = {
  stock: "a number on a day",
  flow: "a number over a period",
  rate: "an average",
};
const RATES = { quotient: "a quotient", median: "a median" };

/** The catalogue as a page in Markdown: what `docs/definitions.md` holds. */
export function definitionsPage(): string {
  const chapters = subjects.map(({ title, measures }) =>
    [`## ${title}`, ...measures.map(entry)].join("\n\n"),
  );
  return `${[INTRODUCTION, contents(), ...chapters].join("\n\n")}\n`;
}

const INTRODUCTION = [
  "# Definitions",
  "<!-- Written from src/figures/measures by scripts/definitions.mjs. Change the catalogue, not this page. -->",
  "What each measure counts and leaves out, who defines it, how its figures come about, and what it is mistaken for.",
  "The unit is a part of each figure: people on a day, events over a period, cases, applications. Figures of different units are not compared without saying so.",
  "What is counted from the immigration court's records counts cases by the dates on record, none after the day asked about; what is counted from ICE's enforcement records counts people and events by theirs. Counts of 1 to 10 are withheld, and whatever would give them back, unless another limit is asked for. Where a rule is our reading, because neither statute nor regulation nor agency says it, the definition says so.",
].join("\n\n");

function contents(): string {
  const lines = subjects.flatMap(({ title, measures }) => [
    `- ${title}`,
    ...measures.map(({ id, name }) => `  - [\`${id}\`](#${id}): ${name}`),
  ]);
  return lines.join("\n");
}

function entry(measure: Measure): string {
  const facts = [
    `- Kind: ${measure.kind}, ${measure.rate === undefined ? KINDS[measure.kind] : RATES[measure.rate]}`,
    `- Unit: ${measure.unit}`,
    `- Counts: ${measure.counts}`,
    `- Leaves out: ${measure.leavesOut}`,
    `- Defined by: ${measure.definedBy}`,
    ...breakdown(measure),
    `- How its figures come about: ${measure.howCounted}`,
    ...countedFacts(measure),
    ...(measure.lowerBound === undefined ? [] : [`- Lower bound: ${link(measure.lowerBound)}`]),
    `- Mistaken for: ${measure.mistakenFor.map(link).join(", ")}`,
    "- Mind:",
    ...measure.pitfalls.map((pitfall) => `  - ${pitfall}`),
  ];
  return `### ${measure.id}\n\n**${capitalised(measure.name)}**\n\n${facts.join("\n")}`;
}

/** What published tables may break it down by; nothing for a measure that is only counted. */
function breakdown({ dimensions, counted }: Measure): string[] {
  if (counted === undefined) return [`- May be broken down by: ${dimensionList(dimensions)}`];
  return dimensions.length === 0
    ? []
    : [`- Published tables may break it down by: ${dimensionList(dimensions)}`];
}

function countedFacts({ counted }: Measure): string[] {
  if (counted === undefined) return [];
  const { records, how, dimensions, differs } = counted;
  return [
    `- Counted from ${recordOwners[records]} records: ${how}`,
    `- Counted by: ${dimensionList(dimensions)}`,
    ...Object.entries(differs).map(
      ([whose, text]) => `- Differs from ${comparedWith[whose as ComparedWith]}'s: ${text}`,
    ),
  ];
}

function dimensionList(ids: readonly string[]): string {
  if (ids.length === 0) return "no dimension, the total only";
  return ids.map((id) => `\`${id}\` (${findDimension(id)?.label ?? id})`).join(", ");
}

function link(id: string): string {
  return `[\`${id}\`](#${id})`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
