/**
 * Cuts the endings that grammar adds, so that "długów" meets "długi" and "knees" meets "knee".
 * Light on purpose: a stem that is cut too short makes two different words one.
 */
import type { Locale } from '../../language/locale.ts';

const ENDINGS: Record<Locale, readonly string[]> = {
  en: ['ings', 'ing', 'ies', 'edly', 'ed', 'es', 's', 'ly', 'y', 'e'],
  pl: [
    'owania',
    'owanie',
    'iami',
    'ami',
    'ach',
    'iach',
    'owi',
    'owie',
    'ego',
    'iego',
    'emu',
    'iemu',
    'ymi',
    'imi',
    'ych',
    'ich',
    'iej',
    'ej',
    'iem',
    'em',
    'om',
    'iom',
    'ow',
    'ia',
    'ie',
    'iu',
    'io',
    'am',
    'ym',
    'im',
    'y',
    'i',
    'a',
    'e',
    'u',
    'o',
  ],
  sv: [
    'arnas',
    'arna',
    'erna',
    'orna',
    'ande',
    'ende',
    'aren',
    'ares',
    'are',
    'ar',
    'er',
    'or',
    'en',
    'et',
    'na',
    'an',
    'as',
    'es',
    'ns',
    'a',
    'e',
    's',
    'n',
    't',
  ],
};
const SHORTEST: Record<Locale, number> = { en: 3, pl: 3, sv: 3 };

/** Words that would be cut to another word: training has nothing to do with trains, nor ears with worry. */
const WHOLE: { readonly [L in Locale]: RegExp } = { en: /^train?nings?$/u, pl: /^$/u, sv: /^oron$/u };

/** The stem of a folded word in `locale`. */
export function stem(word: string, locale: Locale): string {
  if (WHOLE[locale].test(word)) return locale === 'en' ? 'training' : word;
  if (word.length <= SHORTEST[locale] || /\d/u.test(word)) return word;
  for (const ending of ENDINGS[locale]) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST[locale]) {
      const cut = word.slice(0, -ending.length);
      return locale === 'en' ? cut.replace(/([bdfgklmnprt])\1$/u, '$1') : cut;
    }
  }
  return word;
}

/** Ends of Swedish compounds that do not change what the first part names: ryggproblem, ryggvärk. */
const TAILS = [
  'problemen',
  'problem',
  'besvaren',
  'besvar',
  'vark',
  'smartor',
  'smarta',
  'skador',
  'skada',
  'sjukdomar',
  'sjukdom',
  'svarigheter',
  'bekymmer',
  'hjalp',
  'ont',
];

/** The first part of a Swedish compound, or `undefined` when the word is not one we can cut. */
export function firstPart(word: string): string | undefined {
  const tail = TAILS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return tail === undefined ? undefined : word.slice(0, -tail.length);
}
