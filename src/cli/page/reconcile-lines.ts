import type { ReconciledLine, ReconciledTime } from "../../figures/index.ts";
import { formatNumber } from "./format-number.ts";

/** Who gives a number: the publisher and, where several publish, the source; or whose records it is counted from. */
export function lineName(line: ReconciledLine, asked: string, measureName: (id: string) => string): string {
  const other = line.measure === asked ? "" : `: ${measureName(line.measure)}`;
  if (line.from === "ice") return `counted from ICE's records${other}`;
  if (line.from === "court") return `counted from the court's records${other}`;
  if (line.figure === null) return "published";
  const secondary = line.figure.source.class === "secondary" ? ", as reported by another party" : "";
  return `published: ${line.figure.source.title}${secondary}`;
}

/** `+10,730 (+4.0 %)` against the first number of the time; empty for that number itself and where there is none. */
export function changeText(time: ReconciledTime, place: number): string {
  const difference = time.differences.find(({ second, first }) => second === place && first < place);
  if (difference === undefined) return "";
  const { difference: size, percent } = difference;
  if (size === 0) return "equal";
  const share = percent === null ? "" : ` (${signed(percent)} %)`;
  return `${signed(size)}${share}`;
}

function signed(value: number): string {
  return `${value > 0 ? "+" : value < 0 ? "-" : ""}${formatNumber(Math.abs(value))}`;
}
