/**
 * Which of the three languages a sentence is written in, told by words that only one of them has. Used where the language
 * itself is asked and a person simply begins to write: whoever writes in Polish is answered in Polish.
 */
import { LOCALES, type Locale } from '../../language/locale.ts';
import { setOf } from './language-data.ts';
import { fold, wordsIn } from './normalise.ts';

/** Lists of single words that a language uses in every sentence. */
const COMMON = ['empty', 'weak', 'negators', 'questionStarts', 'hedge', 'contrast'] as const;

/**
 * The language of `text`; `undefined` when two of them may be, or none is known.
 *
 * @param more words of each language that people use here, beside the common ones
 */
export function languageOf(text: string, more: Readonly<Record<Locale, ReadonlySet<string>>>): Locale | undefined {
  const words = wordsIn(fold(text)).map((word) => word.text);
  const isOf = (word: string, locale: Locale): boolean =>
    more[locale].has(word) || COMMON.some((name) => setOf(locale, name).has(word));
  const owners = words.map((word) => LOCALES.filter((locale) => isOf(word, locale)));
  const own = (locale: Locale): number =>
    owners.filter(([only, ...others]) => only === locale && others.length === 0).length;
  const named = LOCALES.filter((locale) => own(locale) > 0);
  const [only] = named;
  // A word or two of another language, such as the name of an office, do not make the sentence one of that language.
  const best = LOCALES.toSorted((one, other) => own(other) - own(one));
  const [first = LOCALES[0], second = LOCALES[0]] = best;
  if (words.length === 1 && only !== undefined && !more[only].has(words[0] ?? '')) return undefined;
  if (named.length === 1 && only !== undefined) return only;
  return own(first) >= 2 * own(second) + 1 && own(first) >= 3 ? first : undefined;
}
