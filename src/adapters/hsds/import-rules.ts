/**
 * What an admin says about a foreign directory: which of its terms, areas and sentences mean what here.
 *
 * Nothing is taken as meant that does not stand in these rules or in an official code. The file is
 * `flows/<programme>/services-import.yaml`.
 */
import { z } from 'zod';
import { WebAddress } from '../../core/directory/service.ts';

const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/);
const Codes = z.array(Code).default([]);
const Said = z.string().trim().min(1);

const Meant = { types: Codes, barriers: Codes, wishes: Codes, cohorts: Codes, work_now: Codes };

export const ImportRules = z.strictObject({
  /** Where the records come from and under which licence: shown with each service, as most licences ask. */
  attribution: z.strictObject({ source: Said, licence: Said.optional(), url: WebAddress.optional() }).optional(),
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
        ...Meant,
      }),
    )
    .default([]),
  /** What single services are, by their id or exact name: for directories whose records name no terms. */
  services: z.array(z.strictObject({ service: Said, ...Meant })).default([]),
});
export type ImportRules = z.infer<typeof ImportRules>;

/** No rules: only official codes and names are understood. */
export const NO_RULES: ImportRules = ImportRules.parse({});

/** What of a programme the codes of its rules must be among. */
export type KnownCodes = {
  readonly areas: readonly string[];
  /** Kinds of service that its tables look for. */
  readonly types: readonly string[];
  /** Whether a reason can be said in every language: `barrier.msk`, `wish.physio`. */
  readonly canSay: (reason: string) => boolean;
};

/** Every code of the rules that this programme does not have: a misspelt one would never be offered, or say nothing. */
export function unknownCodes(
  { areas, without_area, terms, services }: ImportRules,
  known: KnownCodes,
): readonly { readonly path: string; readonly message: string }[] {
  const isArea = (id: string) => id === 'programme' || known.areas.includes(id);
  const extents = [
    ...without_area.map((id, at) => ({ id, path: `without_area[${at}]` })),
    ...areas.flatMap(({ extents: ids }, at) => ids.map((id) => ({ id, path: `areas[${at}].extents` }))),
  ];
  return [
    ...extents
      .filter(({ id }) => !isArea(id))
      .map(({ id, path }) => ({ path, message: `there is no area "${id}" in programme.yaml` })),
    ...[
      ...terms.map((rule, at) => ({ rule, path: `terms[${at}]` })),
      ...services.map((rule, at) => ({ rule, path: `services[${at}]` })),
    ].flatMap(({ rule: { types, barriers, wishes }, path }) => [
      ...types
        .filter((type) => !known.types.includes(type))
        .map((type) => ({ path: `${path}.types`, message: `no table looks for services of the kind "${type}"` })),
      ...[...barriers.map((code) => ['barriers', 'barrier', code]), ...wishes.map((code) => ['wishes', 'wish', code])]
        .filter(([, kind, code]) => !known.canSay(`${kind}.${code}`))
        .map(([list, , code]) => ({ path: `${path}.${list}`, message: `no text gives "${code}" as a reason` })),
    ]),
  ];
}
