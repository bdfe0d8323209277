import { UserError } from "../../core/index.ts";

const NEWLINE = 10;

/** A stretch of whole lines of a file; its memory is its own. */
export interface FileBlock {
  readonly bytes: Uint8Array;
}

/**
 * A file's first line and then the rest as blocks of whole lines of some megabytes.
 *
 * @param seen told every chunk as it comes, to hash it and to show progress
 */
export async function readBlocks(
  chunks: AsyncIterable<Uint8Array>,
  seen: (chunk: Uint8Array) => void,
  blockBytes = 8 << 20,
): Promise<{ readonly header: Uint8Array; readonly blocks: AsyncIterable<Uint8Array> }> {
  const reader = chunks[Symbol.asyncIterator]();
  let carry: Uint8Array = new Uint8Array(0);
  let ended = false;
  const more = async (): Promise<void> => {
    const parts: Uint8Array[] = [carry];
    let length = carry.length;
    while (length < blockBytes && !ended) {
      const { done, value } = await reader.next();
      if (done === true) {
        ended = true;
        break;
      }
      seen(value);
      parts.push(value);
      length += value.length;
    }
    carry = joinBytes(parts, length);
  };
  await more();
  let headerEnd = carry.indexOf(NEWLINE);
  if (headerEnd === -1) {
    if (!ended) throw new UserError("record.no-lines", "The file has no line break in its first megabytes.");
    headerEnd = carry.length;
  }
  const header = carry.slice(0, headerEnd);
  carry = carry.subarray(Math.min(carry.length, headerEnd + 1));

  async function* blocks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const last = carry.lastIndexOf(NEWLINE) + 1;
      if (last > 0) {
        const block = carry.slice(0, last);
        carry = carry.slice(last);
        yield block;
      }
      if (ended) break;
      await more();
    }
    if (carry.length > 0) yield carry.slice();
  }
  return { header, blocks: blocks() };
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
