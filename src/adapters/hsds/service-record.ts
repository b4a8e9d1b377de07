/**
 * A service as HSDS 3.0 and Open Referral UK 3.0 have it: the fields Waymark reads, checked against the standard.
 *
 * @source docs.openreferral.org, HSDS 3.0 schema reference: `service`, `organization`, `service_area`, `language`,
 *         `cost_option`, `funding`, `attribute`, `taxonomy_term`, `service_capacity`, `phone`, `schedule`,
 *         `service_at_location`, `location`, `address`, `accessibility`
 */
import { z } from 'zod';
import { EmailAddress, WebAddress } from '../../core/directory/service.ts';
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
/** Numbers where texts are meant are read as texts: extensions and postcodes are often written so. */
const Label = z.preprocess((said) => (typeof said === 'number' ? String(said) : said), Words);
const matching = (pattern: RegExp, message: string) =>
  Words.refine((said) => said === undefined || pattern.test(said), message);
/** A text that the directory file itself accepts: what is read here must be read again at every start. */
const accepted = (by: z.ZodType, message: string) =>
  Words.refine((said) => said === undefined || by.safeParse(said).success, message);
/** What a page may link to. Anything else, such as `javascript:`, must never become a link. */
const Address = accepted(WebAddress, 'must be a web address that begins with http:// or https://');
const Email = accepted(EmailAddress, 'must be an e-mail address');
/** The day of a date or of an instant. */
const Day = matching(/^\d{4}-\d{2}-\d{2}([T ].*)?$/, 'must be a date such as 2026-01-31')
  .transform((said) => said?.slice(0, 10))
  .refine((day) => day === undefined || isDay(day), 'must be a date such as 2026-01-31');
const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
/** The time of day, to the minute. */
const Time = matching(
  /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/,
  'must be a time such as 09:30',
).transform((said) => (said === undefined ? undefined : (/^\d{1,2}:\d{2}/.exec(said)?.[0] ?? '').padStart(5, '0')));
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

/** Open Referral UK calls the name of a term `term` as well. */
const Term = z
  .object({
    id: Words,
    code: Label,
    name: Words,
    term: Words,
    term_uri: Words,
    taxonomy: Words,
    taxonomy_detail: z.object({ name: Words, uri: Words }).nullish(),
  })
  .transform(({ term, ...rest }) => ({ ...rest, name: rest.name ?? term }));
export type Term = z.infer<typeof Term>;

const Phones = listOf(
  z.object({
    // Some directories write a number with quotation marks around it.
    number: Label.transform((said) => said?.replaceAll(/^["'“”\s]+|["'“”\s]+$/g, '')).refine(
      (said) => said !== undefined && /\d/.test(said),
      'must be a telephone number',
    ),
    extension: Label,
    description: Words,
  }),
);
const Schedules = listOf(
  z.object({
    valid_from: Day,
    valid_to: Day,
    byday: matching(
      /^[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)(\s*,\s*[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU))*$/i,
      'must be days such as MO,TU',
    ),
    freq: Words,
    interval: z.number('must be a number').nullish(),
    opens_at: Time,
    closes_at: Time,
    description: Words,
    notes: Words,
  }),
);
const Location = z.object({
  name: Words,
  location_type: Words,
  addresses: listOf(
    z.object({
      address_1: Label,
      address_2: Label,
      city: Words,
      postal_code: Label,
      address_type: Words,
    }),
  ),
  accessibility: listOf(z.object({ description: Words, accessibility: Words, details: Words })),
  phones: Phones,
  schedules: Schedules,
});

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
    url: Address,
    email: Email,
    phones: Phones,
    schedules: Schedules,
    service_at_locations: listOf(z.object({ location: Location.nullish(), phones: Phones, schedules: Schedules })),
    application_process: Words,
    wait_time: Words,
    fees_description: Words,
    // The name of the field in HSDS 2 and in Open Referral UK.
    fees: Words,
    alert: Words,
    assured_date: Day,
    last_modified: Day,
    minimum_age: Age,
    maximum_age: Age,
    organization_id: Words,
    organization: z
      .object(
        { id: Required, name: Required, description: Words, website: Address, email: Email, phones: Phones },
        'must be an organization',
      )
      .nullish()
      .transform((organization) => organization ?? undefined),
    languages: listOf(z.object({ name: Words, code: Words })),
    // Open Referral UK calls the name of an area `service_area` as well.
    service_areas: listOf(
      z
        .object({ name: Words, service_area: Words, uri: Words, extent: Words, extent_type: Words })
        .transform(({ service_area, ...rest }) => ({ ...rest, name: rest.name ?? service_area })),
    ),
    attributes: listOf(z.object({ link_type: Words, taxonomy_term: Term.nullish() })),
    cost_options: listOf(
      z.object({
        option: Words,
        amount: z.number('must be a number').nullish(),
        currency: Words,
        amount_description: Words,
        valid_to: Day,
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
