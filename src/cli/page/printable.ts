const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/**
 * Text of others made safe to show: control characters (which steer a terminal) and marks that turn the direction
 * of writing are taken out; line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}
