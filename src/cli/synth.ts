import { UserError } from "../core/index.ts";
import { synthEoir } from "../docket/index.ts";
import { USAGE } from "./failure.ts";
import { makeLog } from "./log.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/** Options of `ofrecord synth`. */
export interface SynthOptions extends GlobalOptions {
  readonly cases: string;
  readonly seed: string;
  readonly defects: string;
  readonly out: string;
}

/**
 * `ofrecord synth eoir`: writes a made-up release of the immigration court's case data with known truth, defects
 * included; the same seed gives the same bytes.
 *
 * @throws UserError for another kind, a bad number, or a folder that cannot be written to
 */
export async function synth(kind: string, options: SynthOptions, world: World): Promise<number> {
  if (kind !== "eoir") {
    throw new UserError(`${USAGE}synth`, `Cannot make up "${kind}"; what can be made up is: eoir.`);
  }
  const made = await synthEoir({
    cases: wholeNumber("cases", options.cases),
    seed: wholeNumber("seed", options.seed),
    defects: wholeNumber("defects", options.defects),
    out: options.out,
    log: makeLog(world, options),
  });
  if (options.json === true) await print(world.stdout, `${JSON.stringify(made, null, 2)}\n`);
  else {
    const rows = made.tables.reduce((sum, table) => sum + table.rows, 0);
    const defects = Object.values(made.defects).reduce((sum, count) => sum + count, 0);
    const done = `Wrote a made-up release to ${options.out}: ${formatNumber(rows)} rows in ${made.tables.length} tables, ${formatNumber(defects)} defects planted. Load it: ofrecord load eoir ${options.out}`;
    await print(world.stdout, `${printable(done)}\n`);
  }
  return 0;
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text.replaceAll(/[_,]/g, ""));
  if (Number.isSafeInteger(number) && number >= 0 && text.trim() !== "") return number;
  throw new UserError(
    `${USAGE}number`,
    `--${name} ${text} is no whole number; write it like --${name} 10000.`,
  );
}
