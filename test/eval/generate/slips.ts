/** True where one slip of the pen turns one number into the other: see `slipsOf`, and one digit changed. */
export function isOneSlip(a: number, b: number): boolean {
  if (a === b) return false;
  for (const factor of [10, 100, 1000]) if (isSame(a * factor, b) || isSame(b * factor, a)) return true;
  return editsBetween(digitsOf(a), digitsOf(b)) <= 1;
}

/** The numbers that one slip makes of a whole number: a digit dropped, doubled, added or swapped, or a factor of ten. */
export function slipsOf(value: number): readonly number[] {
  const digits = digitsOf(value);
  const made: string[] = [];
  for (let place = 0; place < digits.length; place++) {
    const before = digits.slice(0, place);
    const digit = digits.charAt(place);
    const after = digits.slice(place + 1);
    made.push(
      before + after,
      before + digit + digit + after,
      `${before}${digit}${(place * 7 + 3) % 10}${after}`,
    );
    if (after !== "") made.push(before + after.charAt(0) + digit + after.slice(1));
  }
  made.push(`${digits}0`);
  if (digits.endsWith("0")) made.push(digits.slice(0, -1));
  const numbers = made.filter((text) => !text.startsWith("0")).map(Number);
  return [...new Set(numbers)].filter((number) => number !== value);
}

/** Edits between two texts: insert, delete, change a character, swap neighbours (optimal string alignment). */
export function editsBetween(a: string, b: string): number {
  const rows: number[][] = [];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const change = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let least = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + change);
      const isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (isSwap) least = Math.min(least, cell(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return cell(a.length, b.length);
}

function digitsOf(value: number): string {
  return String(value).replace(".", "").replace(/^0+/, "");
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
