/** Takes a file piece by piece and hands it on in pieces that begin where the last one was left. */
export interface CarryOver {
  readonly write: (piece: Buffer) => void;
  /** What was handed in and not taken: the end of the file where nothing is left open. */
  readonly rest: () => Buffer;
}

/**
 * @param take reads what stands whole in its buffer and says how many bytes that were; the rest comes again, with more
 * @param mostBytes the longest rest; beyond it `tooLong` is thrown
 */
export function createCarryOver(
  take: (buffer: Buffer) => number,
  mostBytes: number,
  tooLong: () => Error,
): CarryOver {
  let carried: Buffer = Buffer.alloc(0);
  return {
    write(piece) {
      const buffer = carried.length === 0 ? piece : Buffer.concat([carried, piece]);
      carried = buffer.subarray(take(buffer));
      if (carried.length > mostBytes) throw tooLong();
    },
    rest: () => carried,
  };
}
