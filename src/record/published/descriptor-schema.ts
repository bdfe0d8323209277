import { z } from "zod";
import { isIsoDate } from "../../core/index.ts";
import type { Descriptor } from "./descriptor.ts";

// Loaded on demand by check-descriptor: the built-in record's way in must not pay for the schema library.

const text = z.string().trim().min(1, "is empty; fill it in");

const name = text.regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be of lower-case letters, digits, ".", "-" and "_"');

const webAddress = text.regex(/^https?:\/\//, "must be a web address that begins with https:// or http://");

const date = text.refine(isIsoDate, "must be a date such as 2024-12-11, 2024-12 or 2024");

const licences = z
  .array(z.looseObject({ name: text.optional(), title: text.optional() }))
  .min(1, "is empty; name the licence or say that the table is in the public domain")
  .refine((list) => list[0]?.name !== undefined || list[0]?.title !== undefined, "needs a name or a title");

const resource = z.looseObject({
  name,
  path: text,
  title: text,
  description: text,
  publisher: text,
  published: date.optional(),
  class: z.enum(["primary", "secondary"], 'must be "primary" or "secondary"'),
  completeness: text,
  period: text.optional(),
  sources: z.array(z.looseObject({ title: text.optional(), path: webAddress.optional() })).optional(),
  licenses: licences.optional(),
  measure: text.optional(),
  measures: z.array(text).min(1).optional(),
  schema: z
    .looseObject({
      fields: z.array(z.looseObject({ name: text })).optional(),
      primaryKey: z.union([text, z.array(text)]).optional(),
    })
    .optional(),
});

/** The form of a table package's descriptor; keys it does not name are allowed and unread. */
export const descriptorSchema: z.ZodType<Descriptor> = z.looseObject({
  name,
  resources: z.array(resource).min(1, "is empty; a package has at least one table"),
  licenses: licences.optional(),
});
