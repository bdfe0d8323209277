const DIGITS = "0123456789";

/**
 * Whole numbers that one digit slip could have turned into this one, each once. A number printed with fewer than three
 * significant digits is one slip away from too many: for it only factors of 10, 100 and 1000 are given. A superset;
 * `digitSlip` decides. Slips in a number rounded first are not among them.
 */
export function oneSlipAway(value: number, significantDigits: number): readonly number[] {
  if (!Number.isSafeInteger(value) || value <= 0) return [];
  const digits = String(value);
  const found = new Set<number>([10, 100, 1000].flatMap((factor) => [value * factor, value / factor]));
  if (significantDigits >= 3 || digits.length <= 3) {
    for (let place = 0; place <= digits.length; place++) {
      const before = digits.slice(0, place);
      const after = digits.slice(place + 1);
      for (const digit of DIGITS) {
        found.add(Number(`${before}${digit}${digits.slice(place)}`));
        if (place < digits.length) found.add(Number(`${before}${digit}${after}`));
      }
      if (place < digits.length) found.add(Number(`${before}${after}`));
      if (place + 1 < digits.length) {
        found.add(
          Number(`${before}${digits.charAt(place + 1)}${digits.charAt(place)}${digits.slice(place + 2)}`),
        );
      }
    }
  }
  found.delete(value);
  return [...found].filter((number) => Number.isSafeInteger(number) && number > 0);
}
