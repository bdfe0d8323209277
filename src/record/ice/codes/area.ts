import { known, type ReadCode, UNKNOWN, unlisted } from "./read-code.ts";
import { slug } from "./slug.ts";

/** The areas of responsibility of Enforcement and Removal Operations, as the detention statistics list them. */
const AREAS: ReadonlySet<string> = new Set([
  "atlanta",
  "baltimore",
  "boston",
  "buffalo",
  "chicago",
  "dallas",
  "denver",
  "detroit",
  "el-paso",
  "harlingen",
  "houston",
  "los-angeles",
  "miami",
  "new-orleans",
  "new-york",
  "newark",
  "philadelphia",
  "phoenix",
  "salt-lake-city",
  "san-antonio",
  "san-diego",
  "san-francisco",
  "seattle",
  "st-paul",
  "washington-dc",
]);

/** Other names of the same areas. */
const ALSO: Readonly<Record<string, string>> = {
  washington: "washington-dc",
  "washington-d-c": "washington-dc",
  "new-york-city": "new-york",
  "saint-paul": "st-paul",
  "salt-lake": "salt-lake-city",
};

/** `Miami Area of Responsibility` gives `miami`; a name that is no area on the list is put into our spelling. */
export function readArea(printed: string): ReadCode {
  const name = slug(
    printed.replace(/\s*(?:area of responsibility|field office|docket control office|aor)\s*$/i, ""),
  );
  const area = ALSO[name] ?? name;
  if (AREAS.has(area) || area === "hq") return known(area);
  return area === "" || area === "unknown" ? known(UNKNOWN) : unlisted(area);
}
