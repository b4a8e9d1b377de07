/** Replies to the questions of every programme, as older people, foreigners and phones write them. They were developed with. */
import { afterAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/language/locale.ts';
import { answerOf, openHearing, sectionsOf } from '../support/hearing.ts';

const hearing = await openHearing();
afterAll(() => hearing.close());
/** Whoever writes is at the place she speaks of, and has the decision she speaks of: the questions stand open. */
const KNOWN = { now: 'aterbruket', lss: 'yes' };
/** A command is no answer: the question stays open, as when it is asked again. */
const staysOpen = (got: string): boolean => got === '?' || got === 'command' || got === 'language';
const sections = sectionsOf(new URL('./data/replies.tsv', import.meta.url));

describe('[FD12] replies to the questions of every programme', () => {
  test.each(LOCALES)(
    'nearly all are read rightly, hardly one wrongly, and what is unclear is asked: %s',
    (language) => {
      const judged = sections
        .filter((section) => section.language === language)
        .flatMap(({ programme, step, replies }) => {
          const hear = hearing.at(programme, step, language, KNOWN);
          return replies.map(([text, meant]) => ({ text, meant, got: answerOf(hear(text)) }));
        });
      const clear = judged.filter(({ meant }) => meant !== '?');
      const vague = judged.filter(({ meant }) => meant === '?');
      const share = (part: readonly unknown[], of: readonly unknown[]) => part.length / of.length;
      expect(clear.length).toBeGreaterThan(300);
      expect(
        share(
          clear.filter(({ meant, got }) => got === meant),
          clear,
        ),
      ).toBeGreaterThanOrEqual(0.95);
      expect(
        share(
          clear.filter(({ meant, got }) => got !== meant && !staysOpen(got)),
          clear,
        ),
      ).toBeLessThanOrEqual(0.01);
      expect(
        share(
          vague.filter(({ got }) => staysOpen(got)),
          vague,
        ),
      ).toBeGreaterThanOrEqual(0.92);
    },
  );

  test('a yes is never taken for a no, nor a no for a yes', () => {
    for (const { programme, step, language, replies } of sections)
      for (const [text, meant] of replies) {
        const got = answerOf(hearing.at(programme, step, language, KNOWN)(text));
        if (meant === 'yes' || meant === 'agree') expect([text, got]).not.toEqual([text, 'no']);
        if (meant === 'no') expect([text, got]).not.toEqual([text, expect.stringMatching(/^(yes|agree)$/)]);
      }
  });

  test('at a question of fact a plain yes may go on; said of somebody else it is asked again, and so is a consent', () => {
    const fact = hearing.at('otwarte-drzwi', 'disability', 'en');
    expect(answerOf(fact('yes, epilepsy'))).toBe('yes');
    expect(answerOf(fact('yes, my brother has epilepsy'))).toBe('?');
    expect(answerOf(fact('yes, but not really'))).toBe('?');
    expect(answerOf(hearing.at('nowa-sol', 'ops', 'pl')('tak, od zeszłego roku'))).toBe('yes');
    expect(answerOf(hearing.at('aterbruket', 'lss', 'sv')('ja, sedan 2015'))).toBe('yes');
    expect(answerOf(hearing.at('workwell-llr', 'consent', 'en')('yes, epilepsy'))).toBe('?');
    expect(answerOf(hearing.at('workwell-llr', 'agreement', 'en')('yes, epilepsy'))).toBe('?');
  });
});
