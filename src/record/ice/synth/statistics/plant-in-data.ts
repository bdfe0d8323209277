import type { Random } from "../../../../core/index.ts";
import type { AreaCount } from "./alternatives-data.ts";
import { pick } from "./posting-plan.ts";
import type { YearToDate } from "./year-to-date.ts";

/** Turns a part of one technology of an area into a technology that is new; gives the area, or `null` for none. */
export function addTechnology(areas: readonly AreaCount[], random: Random): string | null {
  const isLarge = (area: AreaCount): boolean => area.technologies.every(({ count }) => count >= 10);
  const area = pick(areas.filter(isLarge), random);
  const place = random.below(area?.technologies.length ?? 1);
  const from = area?.technologies[place];
  if (area === undefined || from === undefined) return null;
  const taken = 1 + Math.floor(from.count / 5);
  const added = { label: "Halo Band", value: "halo band", isNew: true, count: taken, length: from.length };
  area.technologies.splice(place, 1, { ...from, count: from.count - taken });
  area.technologies.splice(random.below(area.technologies.length + 1), 0, added);
  return area.label;
}

/** Turns a part of those released on recognizance into releases for a reason that is new. */
export function addReason({ reasons, months }: YearToDate): void {
  const from = reasons.findIndex(({ value }) => value === "order-of-recognizance");
  reasons.splice(from + 1, 0, {
    label: "Humanitarian Review",
    value: "humanitarian review",
    weight: 0,
    isNew: true,
  });
  for (const { bookOuts } of months.flatMap(({ streams }) => streams)) {
    const count = bookOuts[from] ?? 0;
    const taken = Math.ceil(count / 4);
    bookOuts.splice(from, 1, count - taken, taken);
  }
}

/** Turns a part of the people under other dispositions into people under one that is new. */
export function addDisposition({ dispositions }: YearToDate): void {
  const other = dispositions.at(-1);
  if (other === undefined) return;
  const added = {
    label: "Administrative Removal (I-851)",
    value: "administrative removal",
    isNew: true,
    adult: 0,
    family: 0,
  };
  for (const type of ["adult", "family"] as const) {
    added[type] = Math.ceil(other[type] / 3);
    other[type] -= added[type];
  }
  dispositions.splice(2, 0, added);
}

/** Puts errors into the base counts, as they stood before they were corrected; the tables still add up. */
export function addErrors({ months }: YearToDate, random: Random): void {
  for (let turn = 0; turn < 3; turn++) {
    const stream = pick(pick(months, random)?.streams ?? [], random);
    if (stream === undefined) continue;
    stream.bookIns += 1 + random.below(90);
    stream.nights += 1 + random.below(900);
    // Of the reason that is printed in every layout.
    stream.bookOuts[0] = (stream.bookOuts[0] ?? 0) + 1 + random.below(20);
  }
}
