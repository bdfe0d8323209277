// Why: tsc leaves the command's entry file without its executable bit, and `npx ofrecord` needs it.
import { chmodSync } from "node:fs";

chmodSync(new URL("../dist/cli/main.js", import.meta.url), 0o755);
