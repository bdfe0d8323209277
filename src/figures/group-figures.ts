import { type Figure, type Group, groupKey } from "./figure.ts";

/** Figures by a key, keys in the order they first come, figures in the order given. */
export function groupFigures(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

/** Figures by the key of their group. Tables share group objects between rows, so each object's key is made once. */
export function groupFiguresByKey(figures: readonly Figure[]): Map<string, Figure[]> {
  const keys = new Map<Group, string>();
  return groupFigures(figures, ({ group }) => {
    const known = keys.get(group);
    if (known !== undefined) return known;
    const key = groupKey(group);
    keys.set(group, key);
    return key;
  });
}
