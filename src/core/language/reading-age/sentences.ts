/**
 * A text as sentences and words, for the formulae of reading age.
 *
 * Pure. What is left open on purpose: a name is known by its capital letter, so a common word written with one inside a
 * sentence passes for a name.
 */
import type { Locale } from '../locale.ts';

export type Word = { readonly text: string; readonly isName: boolean };
export type Sentence = { readonly text: string; readonly words: readonly Word[] };

/** An address, a command, a number with its spaces, or a word with its hyphens and apostrophes: each is one word. */
const WORD =
  /https?:\/\/\S+|[\p{L}\p{N}._-]+@[\p{L}\p{N}.-]+|\+?\p{N}+(?:[ .:–-]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS_ONLY = /^\p{Lu}{2,}$/u;
/** English writes "I" with a capital wherever it stands. */
const NEVER_A_NAME = /^I(?:['’]\p{L}+)?$/u;
/** What stands before a word that begins something: nothing, an opening quotation mark, or a colon. */
const BEGINS = /(?:^|[“„”"«:])\s*$/u;

const segmenters = new Map<Locale, Intl.Segmenter>();
function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return known;
}

const isCapitalInside = (word: string, before: string): boolean =>
  CAPITALS_ONLY.test(word) || (CAPITAL.test(word) && !NEVER_A_NAME.test(word) && !BEGINS.test(before));

const sentenceTexts = (text: string, locale: Locale): readonly string[] =>
  [...segmenterOf(locale).segment(text)].map(({ segment }) => segment.trim());

/** The words of a text that only a name would have a capital letter for. */
export const namesIn = (text: string, locale: Locale): readonly string[] =>
  sentenceTexts(text, locale).flatMap((sentence) =>
    [...sentence.matchAll(WORD)]
      .filter(({ 0: word, index }) => isCapitalInside(word, sentence.slice(0, index)))
      .map(({ 0: word }) => word),
  );

/**
 * The sentences of a text. A line of its own is a sentence, with a full stop or without.
 *
 * @param names  names that may also begin a sentence, where the capital letter does not tell
 */
export function sentencesOf(text: string, locale: Locale, names: ReadonlySet<string>): readonly Sentence[] {
  return sentenceTexts(text, locale).flatMap((sentence) => {
    const words = [...sentence.matchAll(WORD)].map(({ 0: word, index }) => ({
      text: word,
      isName: names.has(word) || isCapitalInside(word, sentence.slice(0, index)),
    }));
    return words.length === 0 ? [] : [{ text: sentence, words }];
  });
}
