import type { Half, SourceArticle } from "./lineage-report.ts";

/**
 * The half of every topic. Topics that quote one statement stay together, so that no pair with a truth of its own is
 * torn apart; then the largest group goes to the half that has fewer bases so far.
 */
export function splitHalves(articles: readonly SourceArticle[]): Map<string, Half> {
  const bases = articles.filter(({ parent }) => parent === null);
  const groups: Set<string>[] = [];
  for (const { topic, statements } of bases) {
    const related = new Set([
      topic,
      ...bases.filter((other) => other.statements.some((id) => statements.includes(id))).map((b) => b.topic),
    ]);
    const touching = groups.filter((group) => [...related].some((name) => group.has(name)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...related, ...touching.flatMap((group) => [...group])]));
  }
  const size = (group: Set<string>): number => bases.filter(({ topic }) => group.has(topic)).length;
  const name = (group: Set<string>): string => [...group].sort()[0] ?? "";
  const halves = new Map<string, Half>();
  const sizes = { development: 0, scoring: 0 };
  for (const group of groups.sort((a, b) => size(b) - size(a) || (name(a) < name(b) ? -1 : 1))) {
    const half: Half = sizes.development <= sizes.scoring ? "development" : "scoring";
    sizes[half] += size(group);
    for (const topic of group) halves.set(topic, half);
  }
  return halves;
}
