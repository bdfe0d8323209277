import type { Credit, LineageText } from "./lineage.ts";

/** Shorter names (`AP`) stand in too many lines by chance. */
const SHORTEST_NAME = 5;

/** Whether a credit names the outlet of a report, as its site, author, address or a line of its furniture gives it. */
export function namesOutlet(
  credits: readonly Credit[],
  { site, author, source, text, blocks }: LineageText,
): boolean {
  return credits.some(({ outlet, surface }) => {
    if (site !== null && site.length >= SHORTEST_NAME && surface.toLowerCase().includes(site.toLowerCase()))
      return true;
    if (outlet === null || outlet.length < SHORTEST_NAME) return false;
    const name = outlet.toLowerCase();
    const address = name.replace(/[^a-z\d.]/g, "");
    if (site?.toLowerCase().includes(name) || author?.toLowerCase().includes(name)) return true;
    if (/^https?:/i.test(source) && source.toLowerCase().includes(address)) return true;
    return blocks.some(
      ({ kind, start, end }) =>
        kind === "furniture" &&
        text
          .slice(start, Math.min(end, start + 400))
          .toLowerCase()
          .includes(name),
    );
  });
}
