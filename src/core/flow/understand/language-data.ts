/** The three languages' own words, folded once and ready to look up. */
import { LOCALES, type Locale } from '../../language/locale.ts';
import { fold, spoken, wordsIn } from './normalise.ts';
import { en } from './words/en.ts';
import type { LanguageWords } from './words/language-words.ts';
import { pl } from './words/pl.ts';
import { sv } from './words/sv.ts';

/** Each language's words as they were written. */
export const WORDS: { readonly [L in Locale]: LanguageWords } = { en, pl, sv };

/** A folded phrase as the reply matcher sees it: words with one blank between. */
export const flat = (phrase: string): string => spoken(wordsIn(fold(phrase)));

/** The set of `phrases`, folded. */
export const phraseSet = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(flat));

type ListName = {
  [K in keyof LanguageWords]: LanguageWords[K] extends readonly string[] ? K : never;
}[keyof LanguageWords];

const sets = new Map<string, ReadonlySet<string>>();

/** One of a language's lists as a set of folded phrases. */
export function setOf(locale: Locale, name: ListName): ReadonlySet<string> {
  const key = `${locale}.${name}`;
  const known = sets.get(key);
  if (known !== undefined) return known;
  const made = phraseSet(WORDS[locale][name]);
  sets.set(key, made);
  return made;
}

/** Whether `phrase` stands in this list of any language. */
export const inAny = (name: ListName, phrase: string): boolean =>
  LOCALES.some((locale) => setOf(locale, name).has(phrase));

/** The longest phrase of `phrases` that the words have at `from`: how many words it takes, or 0. */
export function lengthAt(
  words: readonly string[],
  from: number,
  has: (phrase: string) => boolean,
  longest = 7,
): number {
  for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
    if (has(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}

/** Whether any phrase of the set stands somewhere in the words. */
export const hasAnywhere = (words: readonly string[], has: (phrase: string) => boolean, longest = 5): boolean =>
  words.some((_, from) => lengthAt(words, from, has, longest) > 0);
