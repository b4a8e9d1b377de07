/**
 * What an admin says about a foreign directory: which of its terms, areas and sentences mean what here.
 *
 * Nothing is taken as meant that does not stand in these rules or in an official code. The file is
 * `flows/<programme>/services-import.yaml`.
 */
import { z } from 'zod';

const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/);
const Codes = z.array(Code).default([]);
const Said = z.string().trim().min(1);

export const ImportRules = z.strictObject({
  /** What a service speaks whose record names no language. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
  /** Where a service is for whose record names no area: area ids, or `programme` for all of them. */
  without_area: Codes,
  /** Areas of the records, by their name, URI or code, and the area ids they are. */
  areas: z.array(z.strictObject({ area: Said, extents: z.array(Code).min(1) })).default([]),
  /** Sentences in `interpretation_services` that mean: an interpreter for any language can be booked. */
  interpreters: z.array(Said).default([]),
  /** Terms of the records, by their name, code, URI or id. One with nothing but its name is known and changes nothing. */
  terms: z
    .array(
      z.strictObject({
        /** Only of this taxonomy. Names such as "Adults" stand in several. */
        taxonomy: Said.optional(),
        term: Said,
        types: Codes,
        barriers: Codes,
        wishes: Codes,
        cohorts: Codes,
        work_now: Codes,
      }),
    )
    .default([]),
});
export type ImportRules = z.infer<typeof ImportRules>;

/** No rules: only official codes and names are understood. */
export const NO_RULES: ImportRules = ImportRules.parse({});
