/**
 * A service somebody can be shown or referred to, as the directory file has it.
 *
 * The file follows the Human Services Data Specification (HSDS 3): organizations and services with their languages,
 * areas, age limits, costs, funding and capacity. What HSDS has no field for stands under `waymark`.
 * A name that is a description can be given in other languages; a proper name is the same in all of them.
 *
 * Read next: `match.ts` (which service fits whom, and why).
 */
import { z } from 'zod';
import { LOCALES, type Locale } from '../language/locale.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { placeIn, sayIssue } from '../shared/say-issue.ts';
import type { Day } from '../shared/time.ts';

/** A time of day, to the minute. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/, 'must be letters without accents, digits, _ and -, at most 32');
const Codes = z.array(Id).default([]);
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const isLanguage = (code: string): boolean => /^[a-z]{2,3}$/.test(code) && languageNames.of(code) !== undefined;

const Text = z.string().min(1);
/** A web address that a page may link to: nothing but http and https. */
export const WebAddress = z.url({ protocol: /^https?$/ });
/** An e-mail address that can be written to. */
export const EmailAddress = z.email();
const CalendarDay = z.iso.date();
const Phones = z.array(z.strictObject({ number: Text, extension: Text.optional(), description: Text.optional() }));
/** When it is open: in words, or on weekdays as iCalendar writes them (`MO,TU`) between two times of day (`09:30`). */
const Schedules = z.array(
  z.strictObject({
    byday: z
      .string()
      .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/, 'must be weekdays such as MO,TU,FR')
      .optional(),
    opens_at: z.string().regex(TIME, 'must be a time such as "09:30"').optional(),
    closes_at: z.string().regex(TIME, 'must be a time such as "09:30"').optional(),
    valid_from: CalendarDay.optional(),
    valid_to: CalendarDay.optional(),
    description: Text.optional(),
  }),
);

/** @source Human Services Data Specification 3, docs.openreferral.org, objects `organization` and `service` */
const DirectoryFile = z.strictObject({
  /** Where the entries come from, and under which licence they may be shown. */
  attribution: z.strictObject({ source: Text, licence: Text.optional(), url: WebAddress.optional() }).optional(),
  organizations: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      /** What it is called in other languages, where its name is no proper name. */
      names: z.partialRecord(z.enum(LOCALES), Text).default({}),
      description: Text,
      website: WebAddress.optional(),
      email: EmailAddress.optional(),
      phones: Phones.default([]),
    }),
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
      url: WebAddress.optional(),
      email: EmailAddress.optional(),
      phones: Phones.default([]),
      schedules: Schedules.default([]),
      /** Places where it is given; of an HSDS location what a visitor needs. */
      locations: z
        .array(
          z.strictObject({ name: Text.optional(), address: Text.optional(), accessibility: z.array(Text).default([]) }),
        )
        .default([]),
      application_process: Text.optional(),
      wait_time: Text.optional(),
      fees_description: Text.optional(),
      /** Something passing that whoever turns to it should know. */
      alert: Text.optional(),
      /** The day on which somebody last made sure that all this is right. Without one nothing is said about it. */
      assured_date: CalendarDay.optional(),
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
        /** What it is called in other languages, where its name is no proper name. */
        names: z.partialRecord(z.enum(LOCALES), Text).default({}),
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

type Entry = z.output<typeof DirectoryFile>['services'][number];

/** How to reach a service and what to know before: for whoever reads about it, never for matching. */
export type ServiceDetails = Pick<Entry, 'phones' | 'schedules' | 'locations' | 'description'> & {
  /** What it is called in other languages than its own. */
  readonly names: Readonly<Partial<Record<Locale, string>>>;
  /** The same of whoever runs it. */
  readonly organisationNames: Readonly<Partial<Record<Locale, string>>>;
  readonly url: string | undefined;
  readonly email: string | undefined;
  readonly eligibility: string | undefined;
  readonly application: string | undefined;
  readonly wait: string | undefined;
  readonly interpreters: string | undefined;
  /** What it costs, in the words of the directory. */
  readonly fees: readonly string[];
  readonly alert: string | undefined;
  readonly attribution: z.output<typeof DirectoryFile>['attribution'];
};

/** Why a service is not offered to anybody: it is not open now, or nobody has checked its entry for more than a year. */
export type Shut = 'closed' | 'out_of_date';

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
  readonly shut: Shut | undefined;
  /** When its entry was last checked, where it says so. */
  readonly assuredOn: Day | undefined;
  readonly details: ServiceDetails;
};

/** One thing wrong with a directory file, and where. */
export type ServiceFileProblem = { readonly path: string; readonly message: string };

/**
 * Reads a directory file. Services that are not active are kept, so that staff see why they are not offered.
 *
 * @errors every problem of the file with its path: an unknown key, a missing field, an id used twice, an organization nobody lists
 */
export function parseServices(file: string, yaml: unknown): Result<readonly Service[], readonly ServiceFileProblem[]> {
  const read = DirectoryFile.safeParse(yaml, { error: sayIssue });
  if (!read.success) {
    return fail(read.error.issues.map(({ path, message }) => ({ path: `${file}: ${placeIn(yaml, path)}`, message })));
  }
  const { organizations, services, attribution } = read.data;
  const known = new Map(organizations.map((one) => [one.id, one]));
  const problems: ServiceFileProblem[] = [];
  const seen = new Set<string>();
  const parsed: Service[] = [];
  for (const service of services) {
    const runBy = known.get(service.organization_id);
    if (seen.has(service.id))
      problems.push({ path: `${file}: services.${service.id}`, message: 'the id is used twice' });
    seen.add(service.id);
    if (runBy === undefined) {
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
    parsed.push({
      id: service.id,
      name: service.name,
      organisation: runBy.name,
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
      shut: service.status === 'active' ? undefined : 'closed',
      assuredOn: service.assured_date,
      details: {
        names: waymark.names,
        organisationNames: runBy.names,
        description: service.description,
        // Its own way first; where it has none, that of whoever runs it.
        url: service.url ?? runBy.website,
        email: service.email ?? runBy.email,
        phones: service.phones.length > 0 ? service.phones : runBy.phones,
        schedules: service.schedules,
        locations: service.locations,
        eligibility: service.eligibility_description,
        application: service.application_process,
        wait: service.wait_time,
        interpreters: service.interpretation_services,
        fees: [
          ...service.cost_options.map(({ option }) => option),
          ...(service.fees_description === undefined ? [] : [service.fees_description]),
        ],
        alert: service.alert,
        attribution,
      },
    });
  }
  return problems.length > 0 ? fail(problems) : ok(parsed);
}

/**
 * Every partner and area that services name and their programme does not have: nobody would hear of such a service, or
 * answers would go to nobody.
 */
export function unknownNames(
  file: string,
  services: readonly Pick<Service, 'id' | 'partner' | 'areas' | 'near'>[],
  programme: {
    readonly partners: readonly { readonly id: string }[];
    readonly areas: readonly { readonly id: string }[];
  },
): readonly ServiceFileProblem[] {
  const partners = new Set(programme.partners.map(({ id }) => id));
  const areas = new Set(programme.areas.map(({ id }) => id));
  return services.flatMap(({ id, partner, areas: extents, near }) => {
    const places = [
      ...extents
        .map((area, at) => ({ area, path: `service_areas[${at}].extent` }))
        .filter(({ area }) => area !== 'programme'),
      ...near.map((area, at) => ({ area, path: `waymark.near[${at}]` })),
    ];
    return [
      ...(partner === undefined || partners.has(partner)
        ? []
        : [
            {
              path: `${file}: services.${id}.waymark.partner`,
              message: `"${partner}" is no partner of programme.yaml`,
            },
          ]),
      ...places
        .filter(({ area }) => !areas.has(area))
        .map(({ area, path }) => ({
          path: `${file}: services.${id}.${path}`,
          message: `"${area}" is no area of programme.yaml`,
        })),
    ];
  });
}

/** An entry that nobody has checked for longer than this is not offered. */
const GOOD_FOR_YEARS = 1;

/**
 * The services as they stand on a day: an entry that was last checked more than a year before is out of date.
 *
 * @example
 * servicesOn([], '2026-01-31') // => []
 */
export function servicesOn(services: readonly Service[], today: Day): readonly Service[] {
  const [year = '', ...rest] = today.split('-');
  const oldest = [Number(year) - GOOD_FOR_YEARS, ...rest].join('-');
  return services.map((service) =>
    service.shut === undefined && service.assuredOn !== undefined && service.assuredOn < oldest
      ? { ...service, shut: 'out_of_date' }
      : service,
  );
}

/**
 * For every kind of service whether a place is free at any that offers it, as facts for the tables: `free_<type>` is
 * `yes` or `no`. A service without a limit is never full; one that is shut has no free place. A kind nobody offers has no fact.
 *
 * @example
 * freePlaceFacts([]) // => {}
 */
export function freePlaceFacts(
  services: readonly Pick<Service, 'types' | 'freePlaces' | 'needsRegister' | 'shut'>[],
): Readonly<Record<string, 'yes' | 'no'>> {
  const places = services.filter(({ needsRegister }) => !needsRegister);
  const free = new Set(places.filter(isOpen).flatMap(({ types }) => types));
  return Object.fromEntries(
    places.flatMap(({ types }) => types).map((type) => [`free_${type}`, free.has(type) ? 'yes' : 'no']),
  );
}

/** Whether it may have a free place now. */
const isOpen = ({ freePlaces, shut }: Pick<Service, 'freePlaces' | 'shut'>): boolean =>
  shut === undefined && freePlaces !== 0;
