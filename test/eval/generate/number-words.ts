/** A number as a sentence prints it: `more than` and `1.4 million`. */
export interface PrintedClaim {
  /** Words before the number, or "". */
  readonly approximator: string;
  readonly digits: string;
}

/** `1445549` as newspapers print it: `1,445,549`. Decimals stay as they are. */
export function withCommas(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A rounded number: in millions where there are any (`1.45 million`), otherwise in digits (`252,000`). */
export function inMillions(value: number): string {
  return value >= 1_000_000 ? `${Number((value / 1_000_000).toPrecision(6))} million` : withCommas(value);
}

/** Digits that carry meaning in a whole or decimal number as printed without words: `252,000` has 3. */
export function printedDigits(value: number): number {
  const text = String(value);
  const digits = text.includes(".") ? text.replace(".", "") : text.replace(/0+$/, "");
  return Math.max(1, digits.replace(/^0+/, "").length);
}

/** What one unit of the digit at that place is worth: 10,000 for the second digit of 252,044. */
export function unitOfDigit(value: number, digits: number): number {
  return 10 ** (Math.floor(Math.log10(value)) - digits + 1);
}

/** Cut down to that many digits: 252,044 gives 250,000 for two. */
export function roundedDown(value: number, digits: number): number {
  const unit = unitOfDigit(value, digits);
  return tidy(Math.floor(value / unit + 1e-9) * unit);
}

/** Raised to the next number of that many digits: 252,044 gives 260,000 for two. */
export function roundedUp(value: number, digits: number): number {
  const unit = unitOfDigit(value, digits);
  return tidy(Math.ceil(value / unit - 1e-9) * unit);
}

/** Rounded to that many digits, halves up. */
export function rounded(value: number, digits: number): number {
  const unit = unitOfDigit(value, digits);
  return tidy(Math.round(value / unit) * unit);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
