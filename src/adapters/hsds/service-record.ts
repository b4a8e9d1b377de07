/**
 * A service as HSDS 3.0 and Open Referral UK 3.0 have it: the fields Waymark reads, checked against the standard.
 *
 * @source docs.openreferral.org, HSDS 3.0 schema reference: `service`, `organization`, `service_area`, `language`,
 *         `cost_option`, `funding`, `attribute`, `taxonomy_term`, `service_capacity`
 */
import { z } from 'zod';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** One thing wrong, and where: a file, a record or row of it, and a field. */
export type ImportProblem = { readonly path: string; readonly message: string };

/** A record as it was found. `parts` are the places of what other files of the package say about it. */
export type Found = {
  readonly place: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly parts?: ReadonlyMap<string, string>;
};

const spaced = (said: string): string => said.replaceAll(/\s+/g, ' ').trim();
const Required = z
  .string('must be a text')
  .transform(spaced)
  .refine((said) => said !== '', 'must not be empty');
/** A text that may be missing. Empty is missing, and so is null: many directories write what they do not know so. */
const Words = z
  .string('must be a text')
  .nullish()
  .transform((said) => (said === null || said === undefined || spaced(said) === '' ? undefined : spaced(said)));
const Age = z
  .number('must be a number')
  .min(0, 'must not be below 0')
  .nullish()
  .transform((years) => years ?? undefined);
const listOf = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry, 'must be a list')
    .nullish()
    .transform((entries) => entries ?? []);

const Term = z.object({
  id: Words,
  code: Words,
  name: Words,
  term_uri: Words,
  taxonomy: Words,
  taxonomy_detail: z.object({ name: Words, uri: Words }).nullish(),
});
export type Term = z.infer<typeof Term>;

const ServiceRecord = z
  .object({
    id: Required,
    name: Required,
    description: Words,
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed'], {
      error: 'must be active, inactive, defunct or temporarily closed',
    }),
    interpretation_services: Words,
    eligibility_description: Words,
    minimum_age: Age,
    maximum_age: Age,
    organization_id: Words,
    organization: z
      .object({ id: Required, name: Required, description: Words }, 'must be an organization')
      .nullish()
      .transform((organization) => organization ?? undefined),
    languages: listOf(z.object({ name: Words, code: Words })),
    service_areas: listOf(z.object({ name: Words, uri: Words, extent: Words, extent_type: Words })),
    attributes: listOf(z.object({ link_type: Words, taxonomy_term: Term.nullish() })),
    cost_options: listOf(
      z.object({
        option: Words,
        amount: z.number('must be a number').nullish(),
        currency: Words,
        amount_description: Words,
      }),
    ),
    funding: listOf(z.object({ source: Words })),
    capacities: listOf(z.object({ available: z.number('must be a number').min(0, 'must not be below 0') })),
  })
  .refine(
    ({ minimum_age: from, maximum_age: to }) => from === undefined || to === undefined || to === 0 || from <= to,
    { path: ['minimum_age'], message: 'must not be above maximum_age' },
  );
export type ServiceRecord = z.infer<typeof ServiceRecord>;

/** The fields of a service that are read, among those the standard has. */
export const READ_FIELDS: readonly string[] = Object.keys(ServiceRecord.shape);

/** @errors every problem of the record with its place and field */
export function parseServiceRecord(found: Found): Result<ServiceRecord, readonly ImportProblem[]> {
  const read = ServiceRecord.safeParse(found.record);
  if (read.success) return ok(read.data);
  return fail(
    read.error.issues.map(({ path, message }) => ({
      path: placeOf(found, path),
      message: plain(message, path, found),
    })),
  );
}

/** A missing field is told as missing, whatever the shape says it must be. */
function plain(message: string, path: readonly PropertyKey[], { record }: Found): string {
  let value: unknown = record;
  for (const key of path) value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  return value === undefined || value === null ? 'is missing' : message;
}

/** The place of a field: `file.json: contents[2].languages[0].code`, or the row of the file that says it. */
function placeOf({ place, parts }: Found, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const row = parts?.get(path.slice(0, length).join('.'));
    if (row !== undefined) return [row, ...path.slice(length).map(String)].join(' ');
  }
  const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  // Inside a list of records the field follows the record; after a file or a row it stands on its own.
  return place.endsWith(']') || place.endsWith('service') ? `${place}${field}` : `${place} ${field.replace(/^\./, '')}`;
}

/** Whether a value is an object of named fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
