import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandPlace } from '../../../../src/core/flow/understand/place.ts';
import { LOCALES, type Locale } from '../../../../src/core/language/locale.ts';
import { area } from './questions.ts';

describe('where somebody lives', () => {
  const livesIn = (text: string, locale: Locale, whose: 'own' | 'theirs' = 'own'): string => {
    const { heard } = understandPlace(
      text,
      { lists: [area], whose, around: ['leicestershire', 'uk'], common: new Set() },
      locale,
    );
    const [only] = heard;
    return only?.kind === 'choice' ? only.codes.join() : 'unclear';
  };

  test.each([
    ['I live in Leicester', 'en', 'PA-01'],
    ["I've lived in Loughborough since 2010", 'en', 'E07000130'],
    ['Oadby, just outside Leicester', 'en', 'E07000135'],
    ['I work in Leicester but I live in Loughborough, Leicestershire', 'en', 'E07000130'],
    ['mieszkam w Leicesterze', 'pl', 'PA-01'],
    ['pracuję w Leicester, mieszkam w Hinckley', 'pl', 'E07000132'],
    ['bor i Hinckley med min sambo', 'sv', 'E07000132'],
    ['she lives in Leicester', 'en', 'unclear'],
    ['near Leicester', 'en', 'unclear'],
    ['I lived in Leicester', 'en', 'unclear'],
    ['Leicester Street', 'en', 'unclear'],
    ['Leicester, maybe', 'en', 'unclear'],
    ['Oadby, Leicester', 'en', 'unclear'],
    ['niedaleko Leicester', 'pl', 'unclear'],
    ['mieszkałam w Leicester', 'pl', 'unclear'],
    ['bodde i Leicester', 'sv', 'unclear'],
    ['min läkare är i Leicester', 'sv', 'unclear'],
  ] as const)('[UN20] "%s" (%s): %s', (text, locale, code) => {
    expect(livesIn(text, locale)).toBe(code);
  });

  test('[UN20] of somebody else, her home counts, and not that of whoever writes', () => {
    expect(livesIn('she lives in Leicester', 'en', 'theirs')).toBe('PA-01');
    expect(livesIn('mama mieszka w Leicester', 'pl', 'theirs')).toBe('PA-01');
    expect(livesIn('I live in Leicester', 'en', 'theirs')).toBe('unclear');
  });

  test('[UN20] any string gives an answer and never throws, soon enough', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(fc.constantFrom('Leicester', 'I', 'live', 'in', 'near', ',', 'but', 'w', 'bor', 'x'), {
            maxLength: 80,
          }),
        ),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          const written = typeof text === 'string' ? text : text.join(' ');
          const code = livesIn(written, locale);
          expect(area.options.map((option) => option.code).concat('unclear')).toContain(code);
        },
      ),
      { numRuns: 300 },
    );
  });
});
