import { Command, Option } from "commander";
import type { CheckOptions } from "./check.ts";
import type { CountOptions } from "./count.ts";
import type { LoadEoirOptions } from "./load-eoir.ts";
import { programVersion } from "./program-version.ts";
import type { ReconcileOptions } from "./reconcile.ts";
import type { SynthOptions } from "./synth.ts";
import type { GlobalOptions, World } from "./world.ts";

/**
 * The command line: verbs, options and help. Each verb's own code is imported when it runs, so that no verb waits
 * for another's libraries.
 *
 * @param ended told the exit status of the verb that ran
 */
export function buildProgram(world: World, ended: (status: number) => void): Command {
  const program = new Command("ofrecord")
    .description(
      "Counts the U.S. removal docket from the records agencies release, and checks what reports say about it.",
    )
    .version(programVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addOption(new Option("--json", "print one JSON document instead of text"))
    .addOption(
      new Option("--store <dir>", "folder of loaded records and tables")
        .default(".ofrecord")
        .env("OFRECORD_STORE"),
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
      new Option("--jsonl", "a report a line in, a result a line out").conflicts([
        "html",
        "claimreview",
        "lineage",
      ]),
    )
    .option("--lineage", "also tell who copied whom, and what happened to the figures on the way")
    .addHelpText(
      "after",
      `${example("ofrecord check examples/reports --html page.html")}  ofrecord check --lineage examples/reports\n`,
    )
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
    .description("count one measure, or print its published figures, by group and time")
    .option("--by <dimensions>", "break down by one or two dimensions, parted by a comma")
    .addOption(
      new Option("--where <dimension=value>", "only this group; may be given again")
        .argParser(collect)
        .default([], "all"),
    )
    .addOption(
      new Option("--as-of <date>", "that day; of published figures the nearest before it").conflicts([
        "from",
        "to",
        "every",
      ]),
    )
    .option("--from <date>", "first day of a range")
    .option("--to <date>", "last day of a range")
    .addOption(new Option("--every <step>", "one figure a step").choices(["month", "quarter", "fiscal-year"]))
    .addOption(
      new Option(
        "--basis <basis>",
        "as agencies published it, or counted from loaded records; without it counted where it can be",
      ).choices(["published", "counted"]),
    )
    .option("--min-cell <number>", "counts below it are withheld to protect persons", "11")
    .addOption(
      new Option("--format <format>", "form of the answer")
        .choices(["table", "csv", "json", "parquet", "xlsx"])
        .default("table"),
    )
    .option("--out <file>", "write the answer to a file (parquet and xlsx need one)")
    .option("--chart <file>", "also draw it, as .svg or .png")
    .addHelpText(
      "after",
      `${example("ofrecord count removals --from 2019-10-01 --to 2024-09-30 --every fiscal-year")}  ofrecord count court-docket --by nationality,status --as-of 2024-11-24\n`,
    )
    .action(async (measure: string, _: unknown, command: Command) => {
      const { count } = await import("./count.ts");
      ended(await count(measure, command.optsWithGlobals<CountOptions>(), world));
    });

  program
    .command("reconcile")
    .argument("[measure]", "a measure of the catalogue; without it the usual ones")
    .description("set published figures beside counted ones, with the known reasons for what differs")
    .addOption(
      new Option("--where <dimension=value>", "only this group; may be given again")
        .argParser(collect)
        .default([], "all"),
    )
    .addOption(
      new Option("--as-of <date>", "that day, and the nearest days published on both sides").conflicts([
        "from",
        "to",
        "every",
      ]),
    )
    .option("--from <date>", "first day of a range")
    .option("--to <date>", "last day of a range")
    .addOption(new Option("--every <step>", "one time a step").choices(["month", "quarter", "fiscal-year"]))
    .option("--min-cell <number>", "counts below it are withheld to protect persons", "11")
    .addOption(
      new Option("--format <format>", "form of the answer")
        .choices(["table", "csv", "json"])
        .default("table"),
    )
    .option("--out <file>", "write the answer to a file")
    .option("--chart <file>", "also draw it, as .svg or .png")
    .addHelpText("after", example("ofrecord reconcile removals --from 2023-10-01 --to 2024-09-30"))
    .action(async (measure: string | undefined, _: unknown, command: Command) => {
      const { reconcile } = await import("./reconcile.ts");
      ended(await reconcile(measure, command.optsWithGlobals<ReconcileOptions>(), world));
    });

  program
    .command("load")
    .argument(
      "<kind>",
      "eoir: a release of the immigration court's case data; ice: ICE's detention statistics workbooks or enforcement records; table: a data package of published tables",
    )
    .argument(
      "[place]",
      "its folder, zip file or address; of ICE a folder or file; of a package its datapackage.json or folder",
    )
    .description("add records or tables to the store")
    .option("--latest", "download the court's latest release from its own address")
    .option("--allow-private", "let an address lead into a private network")
    .addHelpText(
      "after",
      `${example("ofrecord load eoir ~/Downloads/EOIR-Case-Data")}  ofrecord load ice FY26_detentionStats.xlsx\n`,
    )
    .action(async (kind: string, place: string | undefined, _: unknown, command: Command) => {
      const { load } = await import("./load.ts");
      ended(await load(kind, place, command.optsWithGlobals<LoadEoirOptions>(), world));
    });

  program
    .command("record")
    .argument("[action]", "list, show, verify or diff", "list")
    .argument("[ids...]", "releases: one to show, one or none to verify, two to compare")
    .description("list what is loaded, check its files, or compare two releases")
    .addHelpText(
      "after",
      `${example("ofrecord record")}  ofrecord record show eoir-2026-08-01\n  ofrecord record diff eoir-2026-07-01 eoir-2026-08-01\n`,
    )
    .action(async (action: string, ids: string[], _: unknown, command: Command) => {
      const { record } = await import("./record.ts");
      ended(await record(action, ids, command.optsWithGlobals<GlobalOptions>(), world));
    });

  program
    .command("synth")
    .argument("<kind>", "eoir: the immigration court's case data; ice: ICE's records or statistics")
    .description("write a made-up release with known truth, defects included")
    .requiredOption(
      "--cases <number>",
      "how many cases; of ice how many detention stints, or workbooks of statistics",
    )
    .addOption(
      new Option(
        "--layout <layout>",
        "of ice: enforcement records of these years (2022-2026 if not said), or statistics workbooks",
      ).choices(["2012-2023", "2022-2026", "FY2019", "FY2022", "FY2026"]),
    )
    .addOption(
      new Option("--format <format>", "of ice's records: xlsx if not said").choices([
        "xlsx",
        "csv",
        "parquet",
      ]),
    )
    .option("--seed <number>", "the same seed gives the same bytes", "1")
    .option("--defects <times>", "how many times the usual number of defects", "1")
    .requiredOption("--out <dir>", "a new folder to write to")
    .addHelpText("after", example("ofrecord synth eoir --cases 100000 --out made-up"))
    .action(async (kind: string, _: unknown, command: Command) => {
      const { synth } = await import("./synth.ts");
      ended(await synth(kind, command.optsWithGlobals<SynthOptions>(), world));
    });

  return program;
}

function example(line: string, lead = "Example"): string {
  return `\n${lead}:\n  ${line}\n`;
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
