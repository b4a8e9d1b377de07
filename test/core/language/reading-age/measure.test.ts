/** The formulae against examples worked out by hand, and the syllables they stand on. */
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/core/language/locale.ts';
import { englishSyllables } from '../../../../src/core/language/reading-age/english-syllables.ts';
import { FORMULAE, hardestSentence, readingAge } from '../../../../src/core/language/reading-age/measure.ts';
import { polishSyllables } from '../../../../src/core/language/reading-age/polish-syllables.ts';
import { sentencesOf } from '../../../../src/core/language/reading-age/sentences.ts';
import { ENGLISH_WORDS } from './english-words.ts';

const ageOf = (locale: Locale, text: string, names: readonly string[] = []): number =>
  readingAge(sentencesOf(text, locale, new Set(names)), locale);

describe('the formulae', () => {
  test('[RA1] Flesch-Kincaid: words per sentence and syllables per word', () => {
    // 10 words in 2 sentences, 10 syllables: 0.39 × 5 + 11.8 × 1 − 15.59.
    expect(ageOf('en', 'Pick a place from the list. You can skip this.')).toBeCloseTo(-1.84, 6);
    // 8 words in 2 sentences, 13 syllables (co-or-di-na-tor, con-tact): 0.39 × 4 + 11.8 × 13/8 − 15.59.
    expect(ageOf('en', 'The coordinator will contact you. It is safe.')).toBeCloseTo(5.145, 6);
  });

  test('[RA1] LIX: words per sentence and per cent of words of more than six letters', () => {
    // 8 words in 2 sentences; long: "handläggare", "hjälper" (7), not "frågan" (6): 4 + 100 × 2/8.
    expect(ageOf('sv', 'Du kan hoppa över frågan. Din handläggare hjälper.')).toBeCloseTo(29, 6);
    // 4 words in 1 sentence, none long.
    expect(ageOf('sv', 'Det går jättebra nu.')).toBeCloseTo(4 + 25, 6);
  });

  test('[RA1] FOG-PL: words per sentence and per cent of words of four syllables and more', () => {
    // 7 words in 2 sentences; hard: "odpowiedzi": 0.4 × (3.5 + 100/7).
    expect(ageOf('pl', 'Twoje odpowiedzi przeczyta człowiek. Możesz to pominąć.')).toBeCloseTo(7.114286, 5);
    // 6 words in 1 sentence; hard: "skontaktować": 0.4 × (6 + 100/6).
    expect(ageOf('pl', 'Jak możemy się z Tobą skontaktować?')).toBeCloseTo(9.066667, 5);
  });

  test('[RA1] a text without a word has no reading age', () => {
    for (const locale of ['en', 'pl', 'sv'] as const) expect(ageOf(locale, ' … ')).toBe(0);
  });

  test('[RA1] the bars are those of the project', () => {
    expect(Object.entries(FORMULAE).map(([locale, { medianBar, eachBar }]) => [locale, medianBar, eachBar])).toEqual([
      ['en', 6, 8],
      ['pl', 7, 9],
      ['sv', 30, 40],
    ]);
  });

  test('[RA4] a name makes a sentence longer and no harder', () => {
    expect(ageOf('sv', 'Vi hjälper Arbetsförmedlingen.')).toBeCloseTo(3 + 100 / 3, 6);
    expect(ageOf('sv', 'Arbetsförmedlingen hjälper dig.')).toBeCloseTo(3 + 200 / 3, 6);
    expect(ageOf('sv', 'Arbetsförmedlingen hjälper dig.', ['Arbetsförmedlingen'])).toBeCloseTo(3 + 100 / 3, 6);
    expect(ageOf('pl', 'To jest w Örnsköldsvikskommun.')).toBeCloseTo(0.4 * 4, 6);
    // The syllables are those of the three other words.
    expect(ageOf('en', 'We help in Leicestershire.')).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 6);
    // "I" is no name: 3 words, 4 syllables.
    expect(ageOf('en', 'Then I really go.')).toBeCloseTo(0.39 * 4 + (11.8 * 5) / 4 - 15.59, 6);
  });

  test('[RA6] the hardest sentence is the one that is hardest by itself', () => {
    const text = 'You can skip this. The municipality communicates regularly. It is fine.';
    expect(hardestSentence(sentencesOf(text, 'en', new Set()), 'en')).toBe('The municipality communicates regularly.');
  });
});

describe('syllables', () => {
  const words = Object.entries(ENGLISH_WORDS).flatMap(([count, text]) =>
    text.split(/\s+/).map((word) => ({ word, count: Number(count) })),
  );

  test('[RA2] English words have the syllables of the dictionary', () => {
    expect(words.length).toBeGreaterThan(200);
    expect(words.filter(({ word, count }) => englishSyllables(word) !== count)).toEqual([]);
  });

  test('[RA2] what is not read by its sound is one syllable in English', () => {
    expect(['999', '0800 1111', 'https://a.example/b', 'LSS', 'GP'].map(englishSyllables)).toEqual([1, 1, 1, 1, 1]);
  });

  const POLISH: Readonly<Record<number, string>> = {
    0: 'w z 116',
    1: 'i nie się lub gdy dziś mieć więc dzień śnie niech',
    2: 'praca zdrowie auto klient biuro piątek wiele moi kiedy radio ciebie miasto',
    3: 'nauka wiadomość odpowiedź zgłoszenie człowiekiem historia trudności pieniędzy autobus zapytam klienta',
    4: 'odpowiedzi telefonu bezpieczeństwo europejski patriota zaufanie porozmawiać dokumenty okolica',
    5: 'niebezpieczeństwo koordynator ubezpieczenie nieodpowiedni poinformować',
    6: 'niepełnosprawności priorytetowo',
  };

  test('[RA2] Polish words have a syllable for each vowel that is spoken', () => {
    const wrong = Object.entries(POLISH).flatMap(([count, text]) =>
      text.split(' ').filter((word) => polishSyllables(word) !== Number(count)),
    );
    expect(wrong).toEqual([]);
  });
});
