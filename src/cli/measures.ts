import {
  measures as catalogue,
  findDimension,
  findMeasure,
  type Measure,
  recordOwners,
  subjects,
} from "../figures/index.ts";
import { type TerminalStyle, terminalStyle } from "./page/terminal-style.ts";
import { unknownMeasure } from "./unknown-measure.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/**
 * `ofrecord measures [ID]`: the catalogue by subject, or one definition.
 *
 * @throws UserError `cli.unknown-measure` with the nearest ids
 */
export async function measures(
  id: string | undefined,
  options: GlobalOptions,
  world: World,
): Promise<number> {
  const style = terminalStyle(world);
  if (id === undefined) {
    const text = options.json === true ? JSON.stringify({ measures: catalogue }, null, 2) : listing(style);
    await print(world.stdout, `${text}\n`);
    return 0;
  }
  const measure = findMeasure(id);
  if (measure === null) throw unknownMeasure(id);
  const text = options.json === true ? JSON.stringify(measure, null, 2) : definition(measure, style);
  await print(world.stdout, `${text}\n`);
  return 0;
}

function listing(style: TerminalStyle): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  const chapters = subjects.map((subject) => {
    const lines = subject.measures.map(({ id, name }) => style.row(id, width, name));
    return [style.bold(subject.title), ...lines].join("\n");
  });
  return `${chapters.join("\n\n")}\n\n${style.dim("One definition: ofrecord measures ID. Its figures: ofrecord count ID.")}`;
}

function definition(measure: Measure, style: TerminalStyle): string {
  const { id, name, kind, unit, rate, counted } = measure;
  const kinds = { stock: "a number on a day", flow: "a number over a period", rate: "an average" };
  const word = rate === undefined ? kinds[kind] : `a ${rate}`;
  const list = (label: string, items: readonly string[]): string[] =>
    items.map((item, index) => style.entry(index === 0 ? label : "", item));
  const named = (dimensions: readonly string[]): string[] =>
    dimensions.map((dimension) => `${dimension} (${findDimension(dimension)?.label ?? dimension})`);
  const mistaken = measure.mistakenFor.map((other) => `${other}: ${findMeasure(other)?.name ?? other}`);
  return [
    style.bold(style.paragraph(name)),
    style.paragraph(`${id}: ${word}, in ${unit}`),
    "",
    style.entry("counts", measure.counts),
    style.entry("leaves out", measure.leavesOut),
    style.entry("defined by", measure.definedBy),
    style.entry("figures", measure.howCounted),
    ...list("pitfalls", measure.pitfalls),
    ...list("broken down", named(measure.dimensions)),
    ...list("mistaken", mistaken),
    ...(counted === undefined
      ? []
      : [
          "",
          style.bold(`Counted from ${recordOwners[counted.records]} records`),
          style.entry("how", counted.how),
          ...list("counted by", named(counted.dimensions)),
          ...Object.entries(counted.differs).map(([whose, text]) =>
            style.entry(`unlike ${whose.toUpperCase()}`, text),
          ),
        ]),
    "",
    style.dim(`Its figures: ofrecord count ${id}`),
  ].join("\n");
}
