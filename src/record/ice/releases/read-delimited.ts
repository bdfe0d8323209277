import { createReadStream } from "node:fs";
import { createDelimitedScan, type DelimitedScan, findDelimiter } from "./scan-delimited.ts";

/** Enough to see which delimiter a file has. */
const START = 65_536;

/**
 * Visits the rows of a text file of delimited values, read as UTF-8; its delimiter is found from its beginning. Where the
 * visitor gives back "stop", no more is read.
 */
export async function readDelimited(
  path: string,
  visit: (cells: readonly string[], row: number) => unknown,
): Promise<void> {
  const decoder = new TextDecoder("utf-8");
  let isStopped = false;
  const visitRow = (cells: readonly string[], row: number): unknown => {
    const answer = visit(cells, row);
    isStopped = answer === "stop";
    return answer;
  };
  let scan: DelimitedScan | null = null;
  let start = "";
  const begin = (): DelimitedScan => {
    const begun = createDelimitedScan(findDelimiter(start), visitRow);
    begun.write(start);
    return begun;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    if (scan !== null) scan.write(text);
    else {
      start += text;
      if (start.length >= START) scan = begin();
    }
    if (isStopped) return;
  }
  scan ??= begin();
  scan.write(decoder.decode());
  scan.end();
}
