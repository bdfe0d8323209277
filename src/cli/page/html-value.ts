import type { html } from "hono/html";

/** What the `html` template gives: text whose inserted values are escaped. */
export type Html = ReturnType<typeof html>;
