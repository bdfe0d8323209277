import { Command, Option } from "commander";
import type { CheckOptions } from "./check.ts";
import type { CountOptions } from "./count.ts";
import { programVersion } from "./program-version.ts";
import type { GlobalOptions, World } from "./world.ts";

/**
 * The command line: verbs, options and help. Each verb's own code is imported when it runs, so that no verb waits
 * for another's libraries.
 *
 * @param ended told the exit status of the verb that ran
 */
export function buildProgram(world: World, ended: (status: number) => void): Command {
  const program = new Command("ofrecord")
    .description("Checks what reports say about the U.S. removal docket against what agencies published.")
    .version(programVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addOption(new Option("--json", "print one JSON document instead of text"))
    .addOption(
      new Option("--store <dir>", "folder of loaded tables").default(".ofrecord").env("OFRECORD_STORE"),
    )
    .addOption(new Option("--quiet", "no progress and no remarks on standard error"))
    .configureHelp({ showGlobalOptions: true, helpWidth: 80 })
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) =>
        world.stderr.write(
          `${text.startsWith("error: ") ? "ofrecord: " : ""}${text.replace(/^error: /, "")}`,
        ),
    })
    .exitOverride()
    .addHelpText("after", example("ofrecord check examples/reports", "Start here"));

  program
    .command("check")
    .argument("[report...]", "files, folders, http(s) addresses, or - for standard input")
    .description("check every figure of a report against the record")
    .option("--html <file>", "also write a page with each figure marked in its place")
    .option("--claimreview <file>", "also write schema.org ClaimReview (JSON-LD)")
    .option("--allow-private", "let addresses lead into a private network")
    .addOption(
      new Option("--jsonl", "a report a line in, a result a line out").conflicts(["html", "claimreview"]),
    )
    .addHelpText("after", example("ofrecord check examples/reports --html page.html"))
    .action(async (reports: string[], _: unknown, command: Command) => {
      const { check } = await import("./check.ts");
      ended(await check(reports, command.optsWithGlobals<CheckOptions>(), world));
    });

  program
    .command("figures")
    .argument("<number...>", 'the number, as digits or in words: 776, 13,000, 1.4M, "1.4 million"')
    .description("list every figure on record that a number could be")
    .addHelpText("after", example('ofrecord figures "1.4 million"'))
    .action(async (words: string[], _: unknown, command: Command) => {
      const { figures } = await import("./figures.ts");
      ended(await figures(words.join(" "), command.optsWithGlobals<GlobalOptions>(), world));
    });

  program
    .command("measures")
    .argument("[id]", "a measure, to read its whole definition")
    .description("list what can be counted, or define one measure")
    .addHelpText("after", example("ofrecord measures ndd-final-orders"))
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      const { measures } = await import("./measures.ts");
      ended(await measures(id, command.optsWithGlobals<GlobalOptions>(), world));
    });

  program
    .command("count")
    .argument("<measure>", "a measure of the catalogue")
    .description("print the figures on record of one measure, by group and time")
    .option("--by <dimensions>", "break down by one or two dimensions, parted by a comma")
    .addOption(
      new Option("--where <dimension=value>", "only this group; may be given again")
        .argParser(collect)
        .default([], "all"),
    )
    .addOption(
      new Option("--as-of <date>", "the day nearest before this one").conflicts(["from", "to", "every"]),
    )
    .option("--from <date>", "first day of a range")
    .option("--to <date>", "last day of a range")
    .addOption(new Option("--every <step>", "one figure a step").choices(["month", "quarter", "fiscal-year"]))
    .addOption(
      new Option("--basis <basis>", "as agencies published it").choices(["published"]).default("published"),
    )
    .addOption(
      new Option("--format <format>", "form of the answer")
        .choices(["table", "csv", "json"])
        .default("table"),
    )
    .addHelpText(
      "after",
      example("ofrecord count removals --from 2019-10-01 --to 2024-09-30 --every fiscal-year"),
    )
    .action(async (measure: string, _: unknown, command: Command) => {
      const { count } = await import("./count.ts");
      ended(await count(measure, command.optsWithGlobals<CountOptions>(), world));
    });

  program
    .command("load")
    .argument("<kind>", "table: a Frictionless data package of published tables")
    .argument("<datapackage>", "its datapackage.json, or the folder that holds it")
    .description("add tables of your own to the record")
    .addHelpText("after", example("ofrecord load table my-tables/datapackage.json"))
    .action(async (kind: string, path: string, _: unknown, command: Command) => {
      const { load } = await import("./load.ts");
      ended(await load(kind, path, command.optsWithGlobals<GlobalOptions>(), world));
    });

  return program;
}

function example(line: string, lead = "Example"): string {
  return `\n${lead}:\n  ${line}\n`;
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
