import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities.ts";

const FORMS: ((n: number) => string)[] = [
  (n) => n.toLocaleString("en-US"),
  (n) => n.toLocaleString("en-US").replaceAll(",", "\u00a0"),
  (n) => n.toLocaleString("en-US").replaceAll(",", "\u202f"),
  (n) => n.toLocaleString("en-US").replaceAll(",", "\u2019"),
  inWords,
];

const UNITS =
  " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number in English words, written apart from the reader: recursion by magnitude. */
function inWords(n: number): string {
  for (const [size, name] of [
    [1e6, "million"],
    [1e3, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (n >= size) {
      const rest = n % size;
      const link = rest === 0 ? "" : size === 100 ? " and " : " ";
      return `${inWords(Math.floor(n / size))} ${name}${link}${rest === 0 ? "" : inWords(rest)}`;
    }
  }
  if (n < 20) return UNITS[n] ?? "";
  return n % 10 === 0 ? (TENS[n / 10] ?? "") : `${TENS[Math.floor(n / 10)]}-${UNITS[n % 10]}`;
}

const sentence = fc.constantFrom(
  "Officials counted 252,044 people. ",
  "About a third of them left in March 2024. ",
  "Nearly 40,000 were sent on 12 flights, up 69% from 2023. ",
  "Between 10,000 and 12,000 beds were added under Title 42. ",
  "Thousands waited; one in five was released. ",
  "Nobody gave a figure. ",
);

describe("findQuantities", () => {
  it("reads a number back as it was printed, in every form", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), fc.constantFrom(...FORMS), (n, print) => {
        const [quantity, ...others] = findQuantities(`The office counted ${print(n)} people.`);
        expect(others).toEqual([]);
        expect(quantity).toMatchObject({
          value: n,
          surface: print(n),
          unit: "people",
          approximation: "exact",
        });
      }),
    );
  });

  it("reads decimals with a magnitude back exactly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 999 }),
        fc.constantFrom("million", "M", "mn", "-million"),
        (tenths, word) => {
          const gap = word === "million" ? " " : "";
          const [quantity] = findQuantities(`It held ${(tenths / 10).toFixed(1)}${gap}${word} people.`);
          expect(quantity?.value).toBe(tenths * 100_000);
        },
      ),
    );
  });

  it("gives offsets that cut the surface out of the text, in order and without overlap", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(sentence, fc.string(), fc.constantFrom("1", ",", "-", " to ", "half a ", "of ", "\n")),
        ),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const { start, end, surface } of findQuantities(text)) {
            expect(text.slice(start, end)).toBe(surface);
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });

  it("reads a sentence alike wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(sentence), sentence, fc.array(sentence), (before, middle, after) => {
        const shift = before.join("").length;
        const whole = findQuantities(before.join("") + middle + after.join(""));
        const there = whole.filter(({ start }) => start >= shift && start < shift + middle.length);
        const alone = findQuantities(middle).map((q) => ({
          ...q,
          start: q.start + shift,
          end: q.end + shift,
        }));
        expect(there).toEqual(alone);
      }),
    );
  });

  it("reads nothing in an empty text and in one without numbers", () => {
    expect(findQuantities("")).toEqual([]);
    expect(findQuantities("The court adjourned and everyone went home.")).toEqual([]);
  });
});

describe("texts made to be slow", () => {
  it.each([
    "7",
    ",",
    " ",
    "\n",
    "one ",
    "between ",
    "1,",
    "1 ",
    "1-",
    "1.",
    "1/",
    "111,",
    "111 ",
    "(1)(",
    "a hundred ",
    "from 1 to ",
    "aged 1, ",
    "Sections 1, ",
    "Jan. 1, ",
    "more than ",
    "half of a ",
    "$1 for ",
    "about 1 or ",
    "average ",
    "one-\n",
  ])("%j repeated takes time in step with its length", (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const started = performance.now();
      findQuantities(text);
      return performance.now() - started;
    };
    time(20_000);
    const short = Math.max(5, time(50_000));
    expect(time(400_000)).toBeLessThan(short * 8 * 6);
  });
});
