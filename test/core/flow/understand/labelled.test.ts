import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandDate } from '../../../../src/core/flow/understand/date.ts';
import { understandEmail } from '../../../../src/core/flow/understand/email.ts';
import { hear } from '../../../../src/core/flow/understand/hear.ts';
import { understandNumber } from '../../../../src/core/flow/understand/number.ts';
import { understandPhone } from '../../../../src/core/flow/understand/phone.ts';
import { understandPostcode } from '../../../../src/core/flow/understand/postcode.ts';
import { understandText } from '../../../../src/core/flow/understand/text.ts';
import { LOCALES } from '../../../../src/core/language/locale.ts';
import { questions, replies, STEPS, weakOnce } from './questions.ts';

describe('always', () => {
  test('[UN11] any string gives an answer in every question and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 80 })),
        fc.constantFrom(...STEPS),
        fc.constantFrom(...LOCALES),
        (text, step, locale) => {
          const heard = hear(text, questions[step], locale);
          if (heard.kind === 'choice')
            for (const code of heard.codes)
              expect(questions[step].options.map((option) => option.code)).toContain(code);
          for (const read of [understandNumber, understandDate, understandEmail, understandPostcode]) read(text);
          understandPhone(text, 'GB');
          understandText(text, 50);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(LOCALES)('[UN12] the bars are met on the test split: %s', (locale) => {
    const judged = replies(locale, 'test').map(({ text, step, expect: meant }) => {
      const heard = hear(text, questions[step], locale);
      const got = heard.kind === 'choice' ? [...heard.codes].sort().join() : 'unclear';
      return {
        clear: meant !== 'unclear',
        right: got === (meant === 'unclear' ? meant : [...meant].sort().join()),
        silent: got === 'unclear',
      };
    });
    const clear = judged.filter((each) => each.clear);
    const vague = judged.filter((each) => !each.clear);
    expect(clear.length).toBeGreaterThan(60);
    expect(clear.filter((each) => each.right).length / clear.length).toBeGreaterThanOrEqual(0.85);
    expect(clear.filter((each) => !each.right && !each.silent).length / clear.length).toBeLessThanOrEqual(0.04);
    expect(vague.filter((each) => each.right).length / vague.length).toBeGreaterThanOrEqual(0.92);
  });
});

describe('kinds of reply that were once weak', () => {
  test.each(LOCALES)('[UN12] nearly all are read rightly: %s', (locale) => {
    const wrong = weakOnce(locale).flatMap(({ text, step, expect: meant }) => {
      const heard = hear(text, questions[step], locale);
      const got = heard.kind === 'choice' ? [...heard.codes].sort().join() : heard.kind;
      return got === (meant === 'unclear' ? meant : [...meant].sort().join()) ? [] : [{ text, got }];
    });
    expect(wrong.length / weakOnce(locale).length).toBeLessThan(0.04);
    expect(wrong.filter(({ got }) => got !== 'unclear').length / weakOnce(locale).length).toBeLessThan(0.01);
  });
});
