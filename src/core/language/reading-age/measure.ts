/**
 * How hard a text is to read: one formula for each language, and the bars that our texts keep.
 *
 * English: Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * @source  J. P. Kincaid and others, Derivation of New Readability Formulas for Navy Enlisted Personnel, Research Branch
 *          Report 8-75, 1975
 *
 * Swedish: LIX, words per sentence + per cent of words of more than six letters.
 * @source  C. H. Björnsson, Läsbarhet, Liber 1968
 *
 * Polish: FOG with hard words of four syllables and more, 0.4 × (words per sentence + per cent of hard words).
 * @source  R. Gunning, The Technique of Clear Writing, 1952; four syllables for Polish: W. Pisarek, Jak mierzyć zrozumiałość
 *          tekstu?, Zeszyty Prasoznawcze 1969/4. A word is counted as it is written, which is
 *          stricter than counting its dictionary form ("odpowiedzi" has four syllables, "odpowiedź" three).
 *
 * @source  of the bars: the project's issue "Five programmes in one assistant", Texts
 */
import type { Locale } from '../locale.ts';
import { englishSyllables } from './english-syllables.ts';
import { polishSyllables } from './polish-syllables.ts';
import type { Sentence, Word } from './sentences.ts';

export type Formula = {
  readonly name: string;
  /** The most that the middle text of a file may have. */
  readonly medianBar: number;
  /** The most that any text may have. */
  readonly eachBar: number;
};

export const FORMULAE: Readonly<Record<Locale, Formula>> = {
  en: { name: 'Flesch-Kincaid grade', medianBar: 6, eachBar: 8 },
  pl: { name: 'FOG-PL', medianBar: 7, eachBar: 9 },
  sv: { name: 'LIX', medianBar: 30, eachBar: 40 },
};

const lettersOf = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;
const isHard: Readonly<Record<'pl' | 'sv', (word: Word) => boolean>> = {
  pl: ({ text, isName }) => !isName && polishSyllables(text) >= 4,
  sv: ({ text, isName }) => !isName && lettersOf(text) > 6,
};

/**
 * A name is a word, so it makes a sentence longer, but never a hard one: it is no long word, and English syllables are
 * those of the other words.
 *
 * @returns the value of the language's formula; 0 without a word
 */
export function readingAge(sentences: readonly Sentence[], locale: Locale): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return 0;
  const perSentence = words.length / sentences.length;
  if (locale === 'en') {
    const ordinary = words.filter(({ isName }) => !isName);
    const syllables = ordinary.reduce((sum, { text }) => sum + englishSyllables(text), 0);
    return 0.39 * perSentence + 11.8 * (ordinary.length === 0 ? 1 : syllables / ordinary.length) - 15.59;
  }
  const hardPercent = (100 * words.filter(isHard[locale]).length) / words.length;
  return locale === 'sv' ? perSentence + hardPercent : 0.4 * (perSentence + hardPercent);
}

/** The sentence of a text that is hardest to read by itself. */
export const hardestSentence = (sentences: readonly Sentence[], locale: Locale): string =>
  sentences.reduce<{ readonly text: string; readonly age: number }>(
    (hardest, sentence) => {
      const age = readingAge([sentence], locale);
      return age > hardest.age ? { text: sentence.text, age } : hardest;
    },
    { text: '', age: Number.NEGATIVE_INFINITY },
  ).text;
