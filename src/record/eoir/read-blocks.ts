const NEWLINE = 10;

/**
 * A file's first line and then the rest as blocks of whole lines of some megabytes, each in memory of its own.
 *
 * @param seen told every chunk as it comes, to hash it and to show progress
 */
export async function readBlocks(
  chunks: AsyncIterable<Uint8Array>,
  seen: (chunk: Uint8Array) => void,
  blockBytes: number = 8 << 20,
): Promise<{ readonly header: Uint8Array; readonly blocks: AsyncIterable<Uint8Array> }> {
  const reader = chunks[Symbol.asyncIterator]();
  let carry: Uint8Array = new Uint8Array(0);
  let ended = false;
  /** The next lines: what was left over, and chunks up to the last line break; `null` at the end. */
  const nextLines = async (): Promise<Uint8Array | null> => {
    const parts: Uint8Array[] = carry.length === 0 ? [] : [carry];
    let length = carry.length;
    while (!ended) {
      const { done, value } = await reader.next();
      if (done === true) {
        ended = true;
        break;
      }
      seen(value);
      const last = value.lastIndexOf(NEWLINE) + 1;
      if (last === 0 || length + last < blockBytes) {
        parts.push(value);
        length += value.length;
        continue;
      }
      parts.push(value.subarray(0, last));
      carry = value.slice(last);
      return joinBytes(parts, length + last);
    }
    carry = new Uint8Array(0);
    return length === 0 ? null : joinBytes(parts, length);
  };
  const first = (await nextLines()) ?? new Uint8Array(0);
  const headerEnd = first.indexOf(NEWLINE);
  const header = headerEnd === -1 ? first : first.slice(0, headerEnd);
  const rest = headerEnd === -1 ? new Uint8Array(0) : first.slice(headerEnd + 1);

  async function* blocks(): AsyncGenerator<Uint8Array> {
    if (rest.length > 0) yield rest;
    for (let block = await nextLines(); block !== null; block = await nextLines()) yield block;
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
