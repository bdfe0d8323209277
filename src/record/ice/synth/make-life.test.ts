import { expect, test } from "vitest";
import { dayOfMinute } from "./days.ts";
import { makeLife } from "./make-life.ts";
import { type IceRecipe, KINDS_OF, periodOf } from "./recipe.ts";

test.each(["2012-2023", "2022-2026"] as const)(
  "everything in a life falls within the release of %s",
  (layout) => {
    const recipe: IceRecipe = {
      rows: 1,
      seed: 1,
      layout,
      variant: null,
      format: "csv",
      defects: 0,
      kinds: KINDS_OF[layout],
      rowsPerSheet: 1000,
      sheetsPerFile: 1,
      encounterShare: 0.2,
    };
    const { firstDay, lastDay } = periodOf(layout);
    let seen = 0;
    for (let index = 0; index < 60_000; index++) {
      for (const { encounters, detainers, arrest, stay, removal } of makeLife(recipe, index).courses) {
        const days = [
          ...encounters.map(({ minute }) => dayOfMinute(minute)),
          ...detainers.map(({ day }) => day),
          ...(arrest === null ? [] : [dayOfMinute(arrest.minute)]),
          ...(stay === null ? [] : stay.stints.map(({ inMinute }) => dayOfMinute(inMinute))),
          ...(removal === null ? [] : [removal.day]),
        ];
        seen += days.length;
        const outside = days.filter((day) => day < firstDay || day > lastDay);
        if (outside.length > 0) expect({ index, outside }).toEqual({ index, outside: [] });
      }
    }
    expect(seen).toBeGreaterThan(100_000);
  },
);
