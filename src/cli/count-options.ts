import { UserError } from "../core/index.ts";
import type { Group } from "../figures/index.ts";
import { USAGE } from "./failure.ts";

/** `--where nationality=CHN`, given once or more, as a group. @throws UserError for one that cannot be read */
export function readWhere(filters: readonly string[]): Group {
  const group: Record<string, string> = {};
  for (const filter of filters) {
    const [, dimension, value] = /^([^=]+)=(.+)$/.exec(filter) ?? [];
    if (dimension === undefined || value === undefined) {
      throw new UserError(
        `${USAGE}where`,
        `Cannot read --where ${filter}; write it like --where nationality=CHN.`,
      );
    }
    if (group[dimension] !== undefined && group[dimension] !== value) {
      throw new UserError(
        `${USAGE}where`,
        `--where names ${dimension} twice; a figure has one value of a dimension.`,
      );
    }
    group[dimension] = value;
  }
  return group;
}

/** `--min-cell 11` as a number. @throws UserError for what is none */
export function readMinCell(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new UserError(
    `${USAGE}min-cell`,
    `--min-cell ${text} is no whole number above zero; the usual one is 11.`,
  );
}

/** @throws UserError where a chart's file has another ending than the two that are drawn */
export function expectChart(file: string): void {
  if (/\.(?:svg|png)$/i.test(file)) return;
  throw new UserError(`${USAGE}chart`, `Cannot draw ${file}; name a file that ends with .svg or .png.`);
}
