/** One line of a stream; `bytes` is `null` where it was longer than the limit and was skipped unread. */
export interface StreamLine {
  /** Counted from 1. */
  readonly row: number;
  readonly bytes: Uint8Array | null;
}

/**
 * Cuts a stream of bytes (or of strings, taken as UTF-8) into lines. Never holds more than one line and one piece of the
 * stream; a line over `limitBytes` is passed over without being kept. The line break, `\n` or `\r\n`, is left out.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array | string>,
  limitBytes: number,
): AsyncGenerator<StreamLine> {
  let kept: Uint8Array[] = [];
  let size = 0;
  let row = 1;
  const encoder = new TextEncoder();
  const finish = (last: Uint8Array): StreamLine => {
    const isTooLong = size + last.length > limitBytes;
    const whole = isTooLong ? null : kept.length === 0 ? last : Buffer.concat([...kept, last]);
    kept = [];
    size = 0;
    return { row: row++, bytes: whole === null ? null : withoutReturn(whole) };
  };
  for await (const given of pieces) {
    const piece = typeof given === "string" ? encoder.encode(given) : given;
    let from = 0;
    for (let to = piece.indexOf(10); to >= 0; to = piece.indexOf(10, from)) {
      yield finish(piece.subarray(from, to));
      from = to + 1;
    }
    size += piece.length - from;
    if (size > limitBytes) kept = [];
    else if (from < piece.length) kept.push(piece.slice(from));
  }
  if (size > 0) yield finish(new Uint8Array(0));
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
