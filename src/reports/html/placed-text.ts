/** A piece of extracted text and where its characters stand in the HTML. */
export interface PlacedRun {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** False where every character of the run stands at `sourceStart`: a character reference, white space run together. */
  readonly isLiteral: boolean;
}

/** Text under construction, with the way back. */
export interface PlacedText {
  text: string;
  readonly runs: PlacedRun[];
}

/** Adds characters that stand at `sourceStart`; a run that continues the last one is joined to it. */
export function appendRun(
  to: PlacedText,
  text: string,
  sourceStart: number,
  sourceEnd: number,
  isLiteral: boolean,
): void {
  if (text === "") return;
  const last = to.runs.at(-1);
  const textStart = to.text.length;
  const textEnd = textStart + text.length;
  const continues =
    last?.isLiteral && isLiteral && last.sourceEnd === sourceStart && last.textEnd === textStart;
  if (last !== undefined && continues) to.runs[to.runs.length - 1] = { ...last, textEnd, sourceEnd };
  else to.runs.push({ textStart, textEnd, sourceStart, sourceEnd, isLiteral });
  to.text += text;
}

/**
 * The function that leads an offset into the extracted text back into the HTML. A character inserted between blocks
 * or cells stands where the text before it ends. Each call costs a binary search.
 */
export function sourceOffsets({ text, runs }: PlacedText): (offset: number) => number {
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.textStart ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const run = runs[low];
    if (run === undefined) return 0;
    if (at >= run.textEnd) return run.sourceEnd;
    if (!run.isLiteral) return run.sourceStart;
    return run.sourceStart + (at - run.textStart);
  };
}

/** Adds a piece of text that was placed before, cut to its first `length` characters; what was inserted in it comes along. */
export function appendPlaced(to: PlacedText, piece: PlacedText, length: number = piece.text.length): void {
  let copied = 0;
  for (const run of piece.runs) {
    if (run.textStart >= length) break;
    to.text += piece.text.slice(copied, run.textStart);
    copied = run.textEnd;
    const textEnd = Math.min(run.textEnd, length);
    const sourceEnd = run.isLiteral ? run.sourceStart + (textEnd - run.textStart) : run.sourceEnd;
    appendRun(to, piece.text.slice(run.textStart, textEnd), run.sourceStart, sourceEnd, run.isLiteral);
  }
}
