import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../../../src/core/flow/understand/language-data.ts';
import { LOCALES } from '../../../../src/core/language/locale.ts';
import type { Step } from './questions.ts';
import { said } from './said.ts';

describe('yes and no', () => {
  const yesOf: Record<string, string> = {
    consent: 'agree',
    agreement: 'yes',
    share: 'yes',
    safe_message: 'yes',
    employer_contact: 'yes_now',
  };

  test('[UN4] no word for yes is a no, and no word for no is a yes, in any language set', () => {
    for (const locale of LOCALES) {
      for (const from of LOCALES) {
        for (const [step, yes] of Object.entries(yesOf)) {
          for (const word of WORDS[from].yes)
            expect([locale, step, word, said(word, step as Step, locale)]).not.toEqual([locale, step, word, 'no']);
          for (const word of WORDS[from].no)
            expect([locale, step, word, said(word, step as Step, locale)]).not.toEqual([locale, step, word, yes]);
        }
      }
    }
  });

  test('[UN4] the words of the language set are understood', () => {
    for (const locale of LOCALES) {
      for (const word of WORDS[locale].yes.filter((each) => each !== 'k'))
        expect([locale, word, said(word, 'share', locale)]).toEqual([locale, word, 'yes']);
      for (const word of WORDS[locale].no)
        expect([locale, word, said(word, 'share', locale)]).toEqual([locale, word, 'no']);
    }
  });

  test('[UN4] a denied yes or a doubtful answer is never a yes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(
          'yes no',
          'yes but…',
          'tak, ale',
          'ja men',
          'raczej tak',
          'chyba',
          'kanske',
          'maybe',
          'probably',
          'tak i nie',
          'nja',
          'ja och nej',
          'yes if',
          "I don't know",
        ),
        (locale, text) => {
          for (const step of ['consent', 'agreement', 'share', 'safe_message'] as const)
            expect([text, said(text, step, locale)]).toEqual([text, 'unclear']);
        },
      ),
    );
  });

  test('[UN4] a doubtful no is a no only where a message would be left or answers passed on', () => {
    for (const step of ['safe_message', 'share'] as const) {
      expect(said('not really', step, 'en')).toBe('no');
      expect(said('raczej nie', step, 'pl')).toBe('no');
      expect(said('helst inte', step, 'sv')).toBe('no');
    }
    for (const step of ['consent', 'agreement'] as const) {
      expect(said('not really', step, 'en')).toBe('unclear');
      expect(said('raczej nie', step, 'pl')).toBe('unclear');
    }
  });

  test('[UN4] a bare "no" is a no in English and Swedish, and unclear in Polish, where it may be a yes', () => {
    expect(said('no', 'consent', 'en')).toBe('no');
    expect(said('no', 'consent', 'sv')).toBe('no');
    expect(said('no', 'consent', 'pl')).toBe('unclear');
    expect(said('no tak', 'consent', 'pl')).toBe('agree');
    expect(said('niestety nie', 'consent', 'pl')).toBe('no');
    expect(said('no problem', 'consent', 'en')).toBe('agree');
    expect(said('no money', 'share', 'en')).toBe('unclear');
  });
});
