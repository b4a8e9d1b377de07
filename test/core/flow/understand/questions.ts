/** The questions of the WorkWell flow as the matcher is given them: real labels, real words, in three languages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ChoiceAsked, OptionWords, QuantityRange } from '../../../../src/core/flow/understand/asked.ts';
import { LOCALES, type Locale } from '../../../../src/core/language/locale.ts';
import { ProgrammeDefinition } from '../../../../src/core/programme/definition.ts';

type Texts = Record<string, { readonly options?: Record<string, string> }>;
type HeardWords = Record<string, Record<string, readonly string[]>>;

const read = <T>(locale: Locale, name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../../locales/${locale}/${name}.json`, import.meta.url), 'utf8'));

const texts: Record<Locale, Texts> = {
  en: { ...read<Texts>('en', 'shared'), ...read<Texts>('en', 'workwell-llr') },
  pl: { ...read<Texts>('pl', 'shared'), ...read<Texts>('pl', 'workwell-llr') },
  sv: { ...read<Texts>('sv', 'shared'), ...read<Texts>('sv', 'workwell-llr') },
};

/** The phrases of `heard.json`, by language, step and code. */
export const heardWords: Record<Locale, HeardWords> = {
  en: read('en', 'heard'),
  pl: read('pl', 'heard'),
  sv: read('sv', 'heard'),
};

const skipLabel: Record<Locale, string> = { en: 'Skip', pl: 'Pomiń', sv: 'Hoppa över' };
const many: Record<string, number | undefined> = {
  health: undefined,
  social: undefined,
  wishes: 3,
  access_needs: undefined,
};
const never = new Set(['language', 'for_whom', 'agreement', 'consent', 'check', 'share']);
const ranges: Record<string, QuantityRange> = {
  u16: { from: 0, to: 15, unit: 'years' },
  '16_17': { from: 16, to: 17, unit: 'years' },
  '18_64': { from: 18, to: 64, unit: 'years' },
  '65p': { from: 65, to: 120, unit: 'years' },
  lt4w: { from: 0, to: 3.9, unit: 'weeks' },
  '4w_6m': { from: 4, to: 26.2, unit: 'weeks' },
  '6_12m': { from: 26, to: 52.3, unit: 'weeks' },
  gt12m: { from: 53, to: 5200, unit: 'weeks' },
};

/** The steps that are asked in tests. */
export const STEPS = [
  'language',
  'for_whom',
  'relation',
  'agreement',
  'consent',
  'age_band',
  'work_now',
  'duration',
  'health',
  'social',
  'wishes',
  'employer_contact',
  'contact_by',
  'safe_message',
  'access_needs',
  'interpreter_language',
  'share',
  'check',
] as const;
export type Step = (typeof STEPS)[number];

function ask(step: Step): ChoiceAsked {
  const codes = Object.keys(texts.en[step]?.options ?? {}).filter((code) => code !== 'uninsured');
  const shown = never.has(step) || codes.includes('skip') ? codes : [...codes, 'skip'];
  const options = shown.map((code): OptionWords => {
    const inAll = <T>(of: (locale: Locale) => T): Record<Locale, T> => ({ en: of('en'), pl: of('pl'), sv: of('sv') });
    const range = ranges[code];
    return {
      code,
      labels: inAll((locale) => texts[locale][step]?.options?.[code] ?? skipLabel[locale]),
      alsoSaid: inAll((locale) => heardWords[locale][step]?.[code] ?? []),
      ...(range === undefined ? {} : { range }),
    };
  });
  const max = many[step];
  return {
    options,
    many: step in many,
    ...(max === undefined ? {} : { max }),
    exclusive: ['none', 'skip', 'not_sure'],
  };
}

/** Every question, by step. */
export const questions: Record<Step, ChoiceAsked> = Object.fromEntries(
  STEPS.map((step) => [step, ask(step)]),
) as Record<Step, ChoiceAsked>;

const districts = ProgrammeDefinition.parse(
  parse(readFileSync(new URL('../../../../flows/workwell-llr/programme.yaml', import.meta.url), 'utf8')),
).areas.flatMap(({ id, name, within }) => (within === undefined ? [{ code: id, name }] : []));

/** Where somebody lives: the areas of the programme that lie in no other, as its file has them, and two more answers. */
export const area: ChoiceAsked = {
  options: [
    ...districts,
    { code: 'no_fixed', name: 'No fixed place' },
    { code: 'elsewhere', name: 'Somewhere else' },
  ].map(
    ({ code, name }): OptionWords => ({
      code,
      labels: { en: name, pl: name, sv: name },
      alsoSaid: {
        en: heardWords.en.area?.[code] ?? [],
        pl: heardWords.pl.area?.[code] ?? [],
        sv: heardWords.sv.area?.[code] ?? [],
      },
    }),
  ),
  many: false,
  exclusive: [],
};

/** A reply and what it is meant to be. Every third reply is kept for the test split. */
export type Labelled = {
  readonly text: string;
  readonly step: Step;
  readonly expect: readonly string[] | 'unclear';
  readonly kind: string;
};

const labelled = (file: string): readonly Labelled[] =>
  JSON.parse(readFileSync(new URL(`./data/${file}.json`, import.meta.url), 'utf8'));

/** Replies of the kinds that were once weak. They were developed with, so nothing is judged by them alone. */
export const weakOnce = (locale: Locale): readonly Labelled[] => labelled(`${locale}-classes`);

/** The labelled replies of a language: two of three to develop with, the third to judge by. */
export const replies = (locale: Locale, split: 'dev' | 'test'): readonly Labelled[] =>
  labelled(locale).filter((_, at) => (at % 3 === 2) === (split === 'test'));

export { LOCALES };
