import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../core/index.ts";
import { textReport } from "./text-report.ts";

function blocks(text: string): string[] {
  const report = textReport("a.txt", "a.txt", text);
  return report.blocks.map(
    ({ start, end, kind, reason }) => `${kind}${reason ? ` (${reason})` : ""}: ${text.slice(start, end)}`,
  );
}

const PROSE = "The office said that 13,000 people with final orders were in custody on Tuesday.";
const MORE = "It gave no figure for local jails.";

describe("textReport", () => {
  it("keeps the text as given, with offsets into it", () => {
    const text = "A headline\r\n\r\nThere are 7\u00a0million people, \u201cabout\u201d.\r\nAnd more.\r\n";
    const report = textReport("a", "a", text);
    expect(report.text).toBe(text);
    expect(report.title).toBe("A headline");
    expect(report.toSource(17)).toBe(17);
    expect(blocks(text)).toEqual([
      "headline: A headline",
      "body: There are 7\u00a0million people, \u201cabout\u201d.",
      "body: And more.",
    ]);
  });

  it.each([
    "CLICK HERE FOR MORE COVERAGE OF THE COUNCIL",
    "Subscribe to our newsletter",
    "READ MORE: Council meets again",
    "GET THE EXAMPLE APP",
    "Sign up for our daily briefing",
    "Share this article",
    "Follow us on Facebook",
    "RELATED: 1.9M cases pending, court says",
    "Advertisement",
    "4 min read",
    "Posted 3 hours ago",
    "Site icon Example News",
    "Exit mobile version",
    "Reference Article",
    "Skip to content",
    "Join Example News for access to this content",
    "You have reached your maximum number of articles.",
    "By entering your email, you agree to our Terms of Use.",
    "Please enter a valid email address.",
    "We use cookies to improve our site.",
    "Privacy Policy",
    "This article was originally published on Example.org and is republished here.",
    "1 of 3",
    "All rights reserved.",
    "© 2025 Example Media",
    "Just $1 for 4 weeks",
    "COUNCIL VOWS TO SIGN ORDINANCE AS CROWD FILLS HALL",
    "https://example.org/story",
    "By Dana Whitlow",
    "By Dana Whitlow and Luis Prado, Example News",
    "WASHINGTON (AP) —",
    "January 21, 2025",
    "Updated January 21, 2025 9:05 a.m. EST",
    "Jane Doe contributed to this report.",
    "Already a subscriber? Log in",
    "Get breaking news in your inbox",
    "Facebook | Twitter | Email",
    "Home > News > Politics",
    "Don’t miss a story.",
    "Tags: council, docket",
    "#docket #council",
    "***",
  ])("leaves out %j with a reason", (line) => {
    const given = blocks(`A headline for the day\n\n${PROSE}\n\n${line}\n\n${MORE}`);
    expect(given).toHaveLength(4);
    expect(given[2]).toMatch(/^furniture \(.+\): /);
    expect(given[2]?.endsWith(line)).toBe(true);
    expect(given[3]).toBe(`body: ${MORE}`);
  });

  it.each([
    "Residents who want to sign up or subscribe to notices had until noon, and 1,400 did, the clerk said.",
    "- Mexico: 252,044",
    "Mexico: 252,044",
    "Guatemala | 253,413 | 17.5%",
    "Like him, 1,400 others were ordered removed.",
    "More than 7 million people are on the docket.",
    "Related cases number 1,200, the clerk said.",
    "Published figures show 1,445,549 people on the docket.",
    "The report, first published in 2019, found 7 million cases.",
    "By Tuesday, 1,200 people had been moved.",
    "Contact tracing by officials found 300 cases.",
    "Share of orders entered in absentia: 41 percent",
    "Of the 3 people, 1 of 3 appealed.",
    "ICE",
    "Subscribers to the newsletter number 12,000, the firm said.",
    "Watch officers counted 450 people.",
    "Home to 4,000 detainees, the county has two jails.",
    "Save for 216 of them, all had appealed.",
    "AP reported that 61,226 people were held.",
    "This article of the treaty protects about 30,000 people from removal.",
    "Copyright law is not at issue in the 12 cases.".replace("Copyright", "Patent"),
    "No more than 40 minutes were given to each of the 12 cases.",
    "THE COUNT ON NOVEMBER 24 WAS 1,445,549 PEOPLE.",
    "The legal advertisement ran on 3 days.",
  ])("keeps %j", (line) => {
    const given = blocks(`A headline for the day\n\n${PROSE}\n\n${line}\n\n${MORE}`);
    expect(given[2]).toMatch(/^(?:body|caption): /);
    expect(given[2]?.endsWith(line)).toBe(true);
  });

  it.each([
    [
      "Exit mobile versionThere are around 7 million people.",
      "Exit mobile version",
      "There are around 7 million people.",
    ],
    ["Advertisement13,000 people were held.", "Advertisement", "13,000 people were held."],
    [
      "We support our publishers. You can view this story on their website by CLICKING HERE. There are 7 million.",
      "We support our publishers. You can view this story on their website by CLICKING HERE.",
      "There are 7 million.",
    ],
    ["SUBSCRIBE NOWThere are 7 million people.", "SUBSCRIBE NOW", "There are 7 million people."],
    [
      "1 of 3 | Officers stand at a door where 12 people waited.",
      "1 of 3 |",
      "Officers stand at a door where 12 people waited.",
    ],
  ])("cuts only the phrase off %j", (line, furniture, rest) => {
    const given = blocks(`A headline for the day\n\n${line}\n\n${MORE}`);
    expect(given[1]).toMatch(/^furniture \(/);
    expect(given[1]?.endsWith(furniture)).toBe(true);
    expect(given[2]).toBe(`body: ${rest}`);
  });

  it("cuts a phrase off the end of a paragraph", () => {
    const given = blocks(`A headline for the day\n\n${PROSE}READ MORE\n\n${MORE}`);
    expect(given.slice(1, 3)).toEqual([`body: ${PROSE}`, "furniture (call to action): READ MORE"]);
  });

  it.each([
    "Officers stand at a door in Harbor City. (Reuters)",
    "This file photo shows officers at a door.",
    "FILE - Officers stand at a door.",
    "Officers detain a man on Friday. (Jo Park, Customs and Order Office (COO) )",
    "A courtroom in Harbor City. Photo: Ruth Adler",
    "Officers arrest a man outside a courthouse",
  ])("takes %j for a caption", (line) => {
    expect(blocks(`A headline for the day\n\n${PROSE}\n\n${line}\n\n${MORE}`)[2]).toBe(`caption: ${line}`);
  });

  it("does not take headings and list items for captions", () => {
    const given = blocks(
      `A headline for the day\n\n${PROSE}\n\nWhat the new numbers show\n\n${PROSE} So it did.\n\nThese are:\nlarge groups of people here\n${MORE}`,
    );
    expect(given.filter((block) => block.startsWith("caption"))).toEqual([]);
  });

  it("finds the headline after furniture and a section label, and none before prose", () => {
    expect(
      blocks(`Site icon Example News\n\nImmigration\n\n7 million on the docket\n\n${PROSE}`).slice(0, 3),
    ).toEqual([
      "furniture (site icon): Site icon Example News",
      "furniture (section label): Immigration",
      "headline: 7 million on the docket",
    ]);
    expect(blocks(`${PROSE}\n${MORE}`)[0]).toBe(`body: ${PROSE}`);
    expect(blocks(`OVER 1.4 MILLION ORDERED REMOVED REMAIN IN COUNTRY\n${PROSE}`)[0]).toMatch(/^headline: /);
  });

  it("leaves out a paragraph printed twice", () => {
    expect(blocks(`${PROSE}\n\n${MORE}\n\n${PROSE}`)[2]).toBe(`furniture (repeated line): ${PROSE}`);
  });

  it("joins lines that were wrapped by hand", () => {
    const text =
      "The agency said on Tuesday that the docket had grown to more than 7\nmillion people, of whom 1.4 million have final orders and are not held,\naccording to a table it released, and that the count would change again\nbefore the end of the fiscal year.\n\nNo date was given.\n";
    expect(blocks(text)).toHaveLength(2);
  });

  it("keeps a dispatch that is in capitals throughout", () => {
    const given = blocks(
      "THE AGENCY SAID THAT THE LIST HAS GROWN\n\nIT NAMED NO COUNTRY AND GAVE NO DATE FOR IT\n\nMORE THAN HALF OF THOSE LISTED ARE NOT HELD",
    );
    expect(given.every((block) => !block.startsWith("furniture"))).toBe(true);
  });

  it("reads the day from a date line and the language from the words", () => {
    const text = `A headline for the day\nPublished January 21, 2025 9:05 a.m. EST\n${PROSE} ${MORE}`;
    expect(textReport("a", "a", text)).toMatchObject({
      published: "2025-01-21",
      language: "en",
      author: null,
      site: null,
    });
    const spanish =
      "La oficina dijo que más de un millón de personas con órdenes finales no están detenidas, según una tabla que se publicó este martes para el Congreso.";
    expect(textReport("a", "a", spanish).language).toBe("es");
    expect(textReport("a", "a", "7 million people").language).toBeNull();
  });

  it("refuses text without a character to read, and a line of millions of characters", () => {
    expect(() => textReport("a", "a.txt", " \n\u00a0\n")).toThrow(UserError);
    expect(() => textReport("a", "a.txt", "word ".repeat(10_000_000))).toThrow(
      /a\.txt has 50,000,000 characters in line 1/,
    );
  });

  it.each(["a", "(", "A ", ". ", "click here ", "share x ", "https://a,", "#a ", "\n", "a.", "| "])(
    "takes linear time for a long run of %j",
    (unit) => {
      const started = performance.now();
      textReport("a", "a", `x${unit.repeat(4_000_000 / unit.length)}`);
      expect(performance.now() - started).toBeLessThan(8000);
    },
  );

  it("covers every letter of any text with blocks in order", () => {
    const piece = fc.constantFrom(
      "Exit mobile version",
      "Advertisement",
      "CLICK HERE ",
      PROSE,
      "Word",
      " ",
      "\n",
      "\n\n",
      "(Reuters)",
      "1 of 3 | ",
      ".",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = `x${pieces.join("")}`;
        const found = textReport("a", "a", text).blocks;
        expect(
          found.every(
            (block, index) => block.start < block.end && block.start >= (found[index - 1]?.end ?? 0),
          ),
        ).toBe(true);
        const covered = found.map(({ start, end }) => text.slice(start, end)).join("");
        expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
