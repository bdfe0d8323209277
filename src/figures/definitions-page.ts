import { subjects } from "./catalogue.ts";
import { findDimension } from "./dimensions.ts";
import type { Measure } from "./measure.ts";

const KINDS: Readonly<Record<Measure["kind"], string>> = {
  stock: "a number on a day",
  flow: "a number over a period",
  rate: "an average",
};

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
    `- Kind: ${measure.kind}, ${KINDS[measure.kind]}`,
    `- Unit: ${measure.unit}`,
    `- Counts: ${measure.counts}`,
    `- Leaves out: ${measure.leavesOut}`,
    `- Defined by: ${measure.definedBy}`,
    `- May be broken down by: ${dimensionList(measure.dimensions)}`,
    `- How its figures come about: ${measure.howCounted}`,
    ...(measure.lowerBound === undefined ? [] : [`- Lower bound: ${link(measure.lowerBound)}`]),
    `- Mistaken for: ${measure.mistakenFor.map(link).join(", ")}`,
    "- Mind:",
    ...measure.pitfalls.map((pitfall) => `  - ${pitfall}`),
  ];
  return `### ${measure.id}\n\n**${capitalised(measure.name)}**\n\n${facts.join("\n")}`;
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
