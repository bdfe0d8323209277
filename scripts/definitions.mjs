// Writes docs/definitions.md from the catalogue; run it after a build. A test keeps the page and the catalogue equal.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { definitionsPage } from "../dist/figures/index.js";

writeFileSync(fileURLToPath(new URL("../docs/definitions.md", import.meta.url)), definitionsPage());
