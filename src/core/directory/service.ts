/**
 * A service somebody can be shown or referred to, as the directory file has it.
 *
 * The file follows the Human Services Data Specification (HSDS 3): organizations and services with their languages,
 * areas, age limits, costs, funding and capacity. What HSDS has no field for stands under `waymark`.
 * Names are proper names, the same in every language.
 *
 * Read next: `match.ts` (which service fits whom, and why).
 */
import { z } from 'zod';
import { fail, ok, type Result } from '../shared/result.ts';

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/);
const Codes = z.array(Id).default([]);
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const isLanguage = (code: string): boolean => /^[a-z]{2,3}$/.test(code) && languageNames.of(code) !== undefined;

/** @source Human Services Data Specification 3, docs.openreferral.org, objects `organization` and `service` */
const DirectoryFile = z.strictObject({
  organizations: z.array(
    z.strictObject({ id: Id, name: z.string().min(1), description: z.string().min(1), website: z.url().optional() }),
  ),
  services: z.array(
    z.strictObject({
      id: Id,
      organization_id: Id,
      name: z.string().min(1),
      description: z.string().min(1),
      status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']).default('active'),
      minimum_age: z.int().nonnegative().optional(),
      maximum_age: z.int().positive().optional(),
      eligibility_description: z.string().optional(),
      /** Said when interpreters can be booked; absent means there are none. */
      interpretation_services: z.string().min(1).optional(),
      languages: z
        .array(z.strictObject({ code: z.string().refine(isLanguage, 'is no language code, such as pl') }))
        .min(1),
      /** `extent` is an area id of programme.yaml, or `programme` for all of them. */
      service_areas: z.array(z.strictObject({ name: z.string().min(1), extent: Id })).min(1),
      cost_options: z.array(z.strictObject({ option: z.string().min(1) })).default([]),
      funding: z.array(z.strictObject({ source: z.string().min(1) })).default([]),
      /** Free places. No entry means that no limit is known. */
      capacities: z
        .array(z.strictObject({ available: z.int().nonnegative() }))
        .max(1)
        .default([]),
      waymark: z.strictObject({
        types: z.array(Id).min(1),
        /** The partner of programme.yaml that runs it. */
        partner: Id.optional(),
        /** `referral`: answers are passed on, so the person's yes is needed. `self`: she, or her coach, gets in touch. */
        handover: z.enum(['referral', 'self']),
        /** Offered to everybody who fits, before what anybody asked for: the first contact of the programme. */
        first_contact: z.boolean().default(false),
        cohorts: Codes,
        /** Groups it stands open to whatever they need, such as people who come back and may use the whole offer. */
        open_to: Codes,
        /** Answers to `work_now` it is for. */
        work_now: Codes,
        /** Needs it answers: at least one of these barriers or wishes, where any is listed. */
        barriers: Codes,
        wishes: Codes,
        /** Never offered by itself: a worker talks about it with her first. Staff see that it is there. */
        after_talk: z.boolean().default(false),
        /** A register of unmet needs: noted there is what it answers and nothing else has a free place for. */
        needs_register: z.boolean().default(false),
        /** Areas it lies near to: among services that fit equally well, it comes first there. */
        near: Codes,
        /** Only after the person's own yes to a talk with the employer. */
        needs_employer_yes: z.boolean().default(false),
        /** Shown whenever triage names this signpost. */
        signpost: Id.optional(),
      }),
    }),
  ),
});

/** A directory file as it is written. */
export type DirectoryFile = z.input<typeof DirectoryFile>;

/** A service, ready to be matched. */
export type Service = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly partner: string | undefined;
  readonly handover: 'referral' | 'self';
  readonly firstContact: boolean;
  readonly cohorts: readonly string[];
  readonly openTo: readonly string[];
  readonly workNow: readonly string[];
  readonly barriers: readonly string[];
  readonly wishes: readonly string[];
  readonly afterTalk: boolean;
  readonly needsRegister: boolean;
  /** Area ids. */
  readonly near: readonly string[];
  readonly needsEmployerYes: boolean;
  readonly signpost: string | undefined;
  /** Area ids, or `programme` for all of the programme's areas. */
  readonly areas: readonly string[];
  readonly minimumAgeYears: number;
  readonly maximumAgeYears: number;
  readonly languages: readonly string[];
  readonly interpreter: boolean;
  /** Free places; `undefined` when no limit is known. */
  readonly freePlaces: number | undefined;
  readonly cost: readonly string[];
  readonly funding: readonly string[];
};

/** One thing wrong with a directory file, and where. */
export type ServiceFileProblem = { readonly path: string; readonly message: string };

/**
 * Reads a directory file. Services that are not active are left out.
 *
 * @errors every problem of the file with its path: an unknown key, a missing field, an id used twice, an organization nobody lists
 */
export function parseServices(file: string, yaml: unknown): Result<readonly Service[], readonly ServiceFileProblem[]> {
  const read = DirectoryFile.safeParse(yaml);
  if (!read.success) {
    return fail(read.error.issues.map(({ path, message }) => ({ path: `${file}: ${path.join('.')}`, message })));
  }
  const { organizations, services } = read.data;
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const problems: ServiceFileProblem[] = [];
  const seen = new Set<string>();
  const parsed: Service[] = [];
  for (const service of services) {
    const organisation = names.get(service.organization_id);
    if (seen.has(service.id))
      problems.push({ path: `${file}: services.${service.id}`, message: 'the id is used twice' });
    seen.add(service.id);
    if (organisation === undefined) {
      problems.push({
        path: `${file}: services.${service.id}.organization_id`,
        message: `there is no organization "${service.organization_id}"`,
      });
      continue;
    }
    const { waymark } = service;
    if (waymark.handover === 'referral' && waymark.partner === undefined) {
      problems.push({
        path: `${file}: services.${service.id}.waymark.partner`,
        message: 'a service that receives answers needs the partner who is asked about',
      });
    }
    if (service.status !== 'active') continue;
    parsed.push({
      id: service.id,
      name: service.name,
      organisation,
      description: service.description,
      types: waymark.types,
      partner: waymark.partner,
      handover: waymark.handover,
      firstContact: waymark.first_contact,
      cohorts: waymark.cohorts,
      openTo: waymark.open_to,
      workNow: waymark.work_now,
      barriers: waymark.barriers,
      wishes: waymark.wishes,
      afterTalk: waymark.after_talk,
      needsRegister: waymark.needs_register,
      near: waymark.near,
      needsEmployerYes: waymark.needs_employer_yes,
      signpost: waymark.signpost,
      areas: service.service_areas.map(({ extent }) => extent),
      minimumAgeYears: service.minimum_age ?? 0,
      maximumAgeYears: service.maximum_age ?? Number.POSITIVE_INFINITY,
      languages: service.languages.map(({ code }) => code),
      interpreter: service.interpretation_services !== undefined,
      freePlaces: service.capacities[0]?.available,
      cost: service.cost_options.map(({ option }) => option),
      funding: service.funding.map(({ source }) => source),
    });
  }
  return problems.length > 0 ? fail(problems) : ok(parsed);
}

/**
 * For every kind of service whether a place is free at any that offers it, as facts for the tables: `free_<type>` is
 * `yes` or `no`. A service without a limit is never full. A kind nobody offers has no fact.
 *
 * @example
 * freePlaceFacts([]) // => {}
 */
export function freePlaceFacts(
  services: readonly Pick<Service, 'types' | 'freePlaces' | 'needsRegister'>[],
): Readonly<Record<string, 'yes' | 'no'>> {
  const places = services.filter(({ needsRegister }) => !needsRegister);
  const free = new Set(places.filter(({ freePlaces }) => freePlaces !== 0).flatMap(({ types }) => types));
  return Object.fromEntries(
    places.flatMap(({ types }) => types).map((type) => [`free_${type}`, free.has(type) ? 'yes' : 'no']),
  );
}
