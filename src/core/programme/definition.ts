/**
 * `flows/<programme>/programme.yaml`: what a programme is, apart from what it asks and decides.
 *
 * Data only, owned by the service. Nothing in the code names a programme.
 */
import { z } from 'zod';
import { LOCALES } from '../language/locale.ts';
import { Fund, LocalSystem, Module } from './local-system.ts';

const Locale = z.enum(LOCALES);
const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/, 'must be letters without accents, digits, _ and -, at most 32');
const Day = z.iso.date();
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "09:00"');
const InThree = z.strictObject({ en: z.string().min(1), pl: z.string().min(1), sv: z.string().min(1) });

/** A place a person can live in. `within` names the district it lies in; a top-level area has none. */
const Area = z.strictObject({
  id: Id,
  /** A proper name: the same in every language. */
  name: z.string().min(1),
  within: Id.optional(),
  /** Villages and parts of it, as people write them; the same in every language. */
  heard: z.array(z.string().min(1)).optional(),
  /** The same of names that other places of the country bear too: at the front door it is asked whether this one is meant. */
  common: z.array(z.string().min(1)).optional(),
  /** Other codes of the same place, such as that of its district. */
  also: z.array(Id).optional(),
  /** Gets extra attention in the queue; never decides eligibility (I-17). */
  priority: z.boolean().default(false),
  /** `false`: the bot does not open there. Where local systems are declared, their set-up decides instead. */
  open: z.boolean().optional(),
  /** Kinds of help of services.yaml that are not offered there; the modules of a local system say so too. */
  switchedOff: z.array(Id).optional(),
});

/** A place that is offered to whoever comes without a link. One with the id of an area is that area. */
const FoundPlace = z.strictObject({
  id: Id,
  /** A proper name: the same in every language. */
  name: z.string().min(1),
  /** What else people write for it, in any language: towns in it, other spellings. */
  heard: z.array(z.string().min(1)).default([]),
  /** Beginnings of the country's postcodes that lie there and nowhere else: `67-100`, `891`. */
  postcodes: z.array(z.string().regex(/^\d[\d-]+$/)).optional(),
});

/** A line to call in danger. Checked by a person on `verifiedOn`; older than six months is warned of at start. */
const CrisisLine = z.strictObject({
  id: Id,
  number: z.string().min(2),
  /** For a link: `tel:112`, `sms:85258`; for what is no telephone, such as a video call in sign language, its address. */
  href: z
    .string()
    .regex(/^((tel|sms):[0-9+;=]+|https:\/\/[^\s"<>]+)$/, 'must be a link such as tel:112, sms:85258 or https://…'),
  /** What it is called in each language; a proper name that says what it is in all of them needs to stand once only. */
  name: z.union([z.string().min(1), InThree]),
  /** What to do once connected: which option to press, which word to text. */
  how: InThree.optional(),
  /** What it is for: `emergency` stands first on the card; `card` lines follow it; others are shown on request. */
  use: z.enum(['emergency', 'card', 'abuse', 'youth', 'deaf', 'other']),
  hours: InThree,
  verifiedOn: Day,
  source: z.string().min(1),
});

const Side = z.strictObject({ partners: z.array(Id).min(1), toldBy: z.array(z.string()) });

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** Two entries with one id would be taken for one. */
function eachOnce(entries: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  for (const [at, { id }] of entries.entries())
    if (entries.findIndex((one) => one.id === id) < at)
      context.addIssue({
        code: 'custom',
        path: [at, 'id'],
        message: `"${id}" is used twice: give one of them another id`,
      });
}

/** A place that lies in a district nobody lists could not be chosen. */
function withinKnown(areas: readonly z.output<typeof Area>[], context: z.RefinementCtx): void {
  const ids = new Set(areas.map(({ id }) => id));
  for (const [at, { within }] of areas.entries())
    if (within !== undefined && !ids.has(within))
      context.addIssue({
        code: 'custom',
        path: [at, 'within'],
        message: `there is no area "${within}" in this list: write the id of one`,
      });
}

/** What is dialled in danger in a country, the usual number first. */
const EMERGENCY_NUMBERS = { GB: ['999', '112'], PL: ['112'], SE: ['112'] } as const;

/** Whoever begins with the files of another country keeps its lines easily: a number that does not work there costs the time that matters. */
function emergencyOfCountry(
  {
    country,
    crisisLines,
  }: {
    readonly country: keyof typeof EMERGENCY_NUMBERS;
    readonly crisisLines: readonly z.output<typeof CrisisLine>[];
  },
  context: z.RefinementCtx,
): void {
  const numbers: readonly string[] = EMERGENCY_NUMBERS[country];
  const [usual] = numbers;
  const lines = crisisLines.flatMap((line, at) => (line.use === 'emergency' ? [{ ...line, at }] : []));
  if (lines.length === 0)
    context.addIssue({
      code: 'custom',
      path: ['crisisLines'],
      message: `no line has use: emergency: add the emergency number of ${country}, ${usual}`,
    });
  for (const { at, number, href } of lines)
    for (const [key, is] of [
      ['number', numbers.includes(number.replace(/\s/g, ''))],
      ['href', numbers.some((one) => href === `tel:${one}`)],
    ] as const)
      if (!is)
        context.addIssue({
          code: 'custom',
          path: ['crisisLines', at, key],
          message: `is not the emergency number of ${country}: write ${key === 'href' ? 'tel:' : ''}${usual}, and look whether the other lines are of ${country} as well`,
        });
}

export const ProgrammeDefinition = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and -, and begin with a letter'),
    /** Begins every reference: `WW-7KD-3RTP`. */
    referencePrefix: z.string().regex(/^[A-Z]{2,3}$/, 'must be two or three capital letters, such as WW'),
    /** Shown to people. A proper name may be the same in all three. */
    name: InThree,
    country: z.enum(['GB', 'PL', 'SE']),
    timeZone: z.string().refine(isTimeZone, 'is no time zone, such as Europe/London'),
    languages: z.array(Locale).min(1),
    defaultLanguage: Locale,
    funding: z.array(z.string()).default([]),
    startsOn: Day.optional(),
    areas: z.array(Area).min(1).superRefine(eachOnce).superRefine(withinKnown),
    /** Where the front door offers this programme; without any, at each of its areas that lie in no other. */
    places: z.array(FoundPlace).default([]),
    /**
     * Lists of `locales/<language>/heard.json` that lead here at the front door, beside the programme's own `heard`: a whole
     * question (`health`) or one option of it (`wishes.find_job`). Answers that say no or nothing never lead anywhere.
     */
    wishes: z.array(z.string().regex(/^[a-z_]+(\.[a-z_]+)?$/)).default([]),
    /** Postcode sectors or outward codes and the areas they can lie in; one area means it is certain. */
    postcodes: z.record(z.string(), z.array(Id).min(1)).default({}),
    partners: z
      .array(
        z.strictObject({
          id: Id,
          name: z.string().min(1),
          /** Receives referrals of this programme by default. */
          receives: z.boolean().default(false),
          /** Asked about, one by one, before anything is shared with it. */
          sharing: z.boolean().default(false),
          /** Where a new referral is announced, beside the inbox. No health data goes there. */
          email: z.email().optional(),
          webhook: z.url().optional(),
        }),
      )
      .min(1)
      .superRefine(eachOnce),
    /** Where several partners of one place help together: what must be in place before each of these places opens. */
    localSystems: z.array(LocalSystem).default([]),
    /** The parts that such a place can switch on by itself. */
    modules: z.array(Module).default([]),
    /** What may pay for help there. */
    funds: z.array(Fund).default([]),
    /**
     * Two sides whose offices can work on one case together, each asked about by name (`core/casework`). `toldBy` are the
     * facts that tell of a side, `flags` what triage concludes from both: neither is read by the other side before she agreed.
     */
    joint: z
      .strictObject({
        sides: z.tuple([Side, Side]),
        flags: z.array(z.string()).default([]),
      })
      .optional(),
    crisisLines: z.array(CrisisLine).min(1).superRefine(eachOnce),
    /** What is spoken on those lines. */
    linesLanguage: Locale,
    openingHours: z
      .array(z.strictObject({ days: z.array(z.int().min(1).max(7)), from: TimeOfDay, to: TimeOfDay }))
      .default([]),
    phone: z.string().optional(),
    settings: z.record(z.string(), z.number()).default({}),
    /** Working days until a referral of this level should have been looked at. */
    levelTargets: z.strictObject({ P0: z.number(), P1: z.number(), P2: z.number(), P3: z.number(), P4: z.number() }),
    retention: z.strictObject({
      draftDays: z.int().positive(),
      unconfirmedDays: z.int().positive(),
      signpostedDays: z.int().positive(),
      afterHandoverDays: z.int().positive(),
      auditMonths: z.int().positive(),
    }),
  })
  .superRefine(emergencyOfCountry);
export type ProgrammeDefinition = z.infer<typeof ProgrammeDefinition>;
