/**
 * How to reach a service and what to know before, line by line, in a reader's language.
 *
 * What the directory says in words is shown as it stands there: it is nobody's answer, and nothing is translated by
 * guessing. What it says in codes (days, times, languages, "free") is said in the reader's language.
 */
import type { Service, ServiceDetails } from '../core/directory/service.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Words } from '../core/language/words.ts';
import type { Day } from '../core/shared/time.ts';
import { listText } from './list-text.ts';

/** One line about a service. `href` where it can be called, written to or opened. */
export type ServiceFact = { readonly label: string; readonly text: string; readonly href: string | null };

type Kind =
  | 'description'
  | 'alert'
  | 'phone'
  | 'email'
  | 'url'
  | 'hours'
  | 'place'
  | 'access'
  | 'application'
  | 'wait'
  | 'eligibility'
  | 'fees'
  | 'languages'
  | 'interpreters'
  | 'checked'
  | 'source';

/** What somebody who turns to a service herself needs; staff are told everything. */
const FOR_HER: readonly Kind[] = [
  'alert',
  'phone',
  'email',
  'url',
  'hours',
  'place',
  'access',
  'application',
  'fees',
  'source',
];

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** 5 January 2026 was a Monday. */
const weekday = (code: string, language: Locale): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 5 + CODES.indexOf(code)),
  );

/** `Mon–Fri` for days that follow each other, three at least; the others one by one. */
function daysText(codes: readonly string[], language: Locale): string {
  const days = CODES.flatMap((code, at) => (codes.includes(code) ? [at] : []));
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (at: number | undefined) => weekday(CODES[at ?? 0] ?? '', language);
  return runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name))).join(', ');
}

/** When it is open; a time of the year that is over is not told. */
function hoursTexts({ schedules }: ServiceDetails, language: Locale, today: Day): readonly string[] {
  const texts = schedules
    .filter(({ valid_to }) => valid_to === undefined || valid_to >= today)
    .map(({ byday, opens_at, closes_at, description }) => {
      const days = byday === undefined ? '' : daysText(byday.split(','), language);
      const times = opens_at === undefined ? '' : closes_at === undefined ? `${opens_at}–` : `${opens_at}–${closes_at}`;
      const when = [days, times].filter((part) => part !== '').join(' ');
      return [when, description ?? ''].filter((part) => part !== '').join('. ');
    });
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Digits and a plus, as telephones dial them; nothing where the text is no plain number. */
const telHref = (number: string): string | null =>
  /^\+?[\d\s().-]{3,}$/.test(number) ? `tel:${number.replaceAll(/[^+\d]/g, '')}` : null;

type Line = readonly [kind: Kind, text: string | undefined, href?: string | null];

function linesOf(words: Words, { details, ...service }: Service, language: Locale, today: Day): readonly Line[] {
  const say = (key: string, values?: Readonly<Record<string, string>>) =>
    words.say(language, `shared:service.${key}`, values);
  const languages = service.languages.map((code) => {
    const key = `console:language_names.${code}`;
    return words.has(language, key)
      ? words.say(language, key)
      : (new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code);
  });
  const { attribution } = details;
  return [
    ['description', details.description === service.name ? undefined : details.description],
    ['alert', details.alert],
    ...details.phones.map(
      ({ number, extension, description }): Line => [
        'phone',
        [
          number,
          ...(extension === undefined ? [] : [say('extension', { number: extension })]),
          ...(description === undefined ? [] : [description]),
        ].join(', '),
        telHref(number),
      ],
    ),
    ['email', details.email, `mailto:${details.email ?? ''}`],
    ['url', details.url, details.url ?? null],
    ...hoursTexts(details, language, today).map((text): Line => ['hours', text]),
    ...details.locations.flatMap(({ name, address, accessibility }): readonly Line[] => [
      ['place', [name, address].filter((part) => part !== undefined).join(', ')],
      ...accessibility.map((text): Line => ['access', text]),
    ]),
    ['application', details.application],
    ['wait', details.wait],
    ['eligibility', details.eligibility],
    ...details.fees.map((fee): Line => ['fees', fee === 'free' ? say('free') : fee]),
    ['languages', listText(languages, language)],
    ['interpreters', details.interpreters],
    ['checked', service.assuredOn],
    [
      'source',
      attribution === undefined ? undefined : [attribution.source, attribution.licence].filter(Boolean).join(', '),
      attribution?.url ?? null,
    ],
  ];
}

/** Everything staff may want to know of a service. */
export const factsForStaff = (words: Words, service: Service, language: Locale, today: Day): ServiceFact[] =>
  factsOf(words, linesOf(words, service, language, today), language);

/** What somebody needs who turns to it herself; nothing where her answers are passed on, or nothing says how to reach it. */
export function factsForPerson(words: Words, service: Service, language: Locale, today: Day): ServiceFact[] {
  const { phones, email, url, locations } = service.details;
  const canBeReached = phones.length > 0 || email !== undefined || url !== undefined || locations.length > 0;
  if (service.handover !== 'self' || !canBeReached) return [];
  const lines = linesOf(words, service, language, today);
  return factsOf(
    words,
    lines.filter(([kind]) => FOR_HER.includes(kind)),
    language,
  );
}

function factsOf(words: Words, lines: readonly Line[], language: Locale): ServiceFact[] {
  return lines.flatMap(([kind, text, href]) =>
    text === undefined || text === ''
      ? []
      : [{ label: words.say(language, `shared:service.${kind}`), text, href: href ?? null }],
  );
}
