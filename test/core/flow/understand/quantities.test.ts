import { describe, expect, test } from 'vitest';
import type { ChoiceAsked } from '../../../../src/core/flow/understand/asked.ts';
import { understandChoice } from '../../../../src/core/flow/understand/choice.ts';
import { LOCALES } from '../../../../src/core/language/locale.ts';
import { said } from './said.ts';

describe('numbers where options stand for numbers', () => {
  /** How often something was tried: the options begin with numbers that are not their places. */
  const times: ChoiceAsked = {
    options: (
      [
        ['none', 'None', ['=0', 'never']],
        ['one_two', 'One or two', ['=one', '=two']],
        ['three_plus', 'Three or more', ['=three', '=4', '=5']],
        ['skip', 'Skip', []],
      ] as const
    ).map(([code, label, said]) => ({
      code,
      labels: { en: label, pl: label, sv: label },
      alsoSaid: { en: said, pl: [], sv: [] },
    })),
    many: false,
    exclusive: [],
  };

  test.each([
    ['0', 'none', []],
    ['1', 'unclear', ['none', 'one_two']],
    ['1.', 'unclear', ['none', 'one_two']],
    ['2', 'one_two', []],
    ['3', 'three_plus', []],
    ['4', 'unclear', ['three_plus', 'skip']],
    ['5', 'three_plus', []],
    ['one', 'one_two', []],
    ['the first one', 'none', []],
    ['option 1', 'none', []],
    ['1)', 'none', []],
    ['1️⃣', 'none', []],
    ['pierwsze', 'none', []],
    ['ettan', 'none', []],
  ] as const)('[UN21] "%s" to "how often" is %s', (text, code, candidates) => {
    for (const locale of LOCALES) {
      const heard = understandChoice(text, times, locale);
      expect(heard.kind === 'understood' ? heard.codes.join() : 'unclear').toBe(code);
      if (heard.kind === 'unclear') expect([...heard.between].sort()).toEqual([...candidates].sort());
    }
  });

  test.each([
    ['2', 'age_band', 'unclear'],
    ['3', 'age_band', 'unclear'],
    ['3.', 'age_band', 'unclear'],
    ['1', 'age_band', 'unclear'],
    ['jeden', 'age_band', 'unclear'],
    ['5', 'age_band', 'unclear'],
    ['two', 'age_band', 'unclear'],
    ['12', 'age_band', 'u16'],
    ['16', 'age_band', '16_17'],
    ['40', 'age_band', '18_64'],
    ['option 3', 'age_band', '18_64'],
    ['the third', 'age_band', '18_64'],
    ['1', 'duration', 'unclear'],
    ['2', 'duration', 'unclear'],
    ['6', 'duration', 'unclear'],
    ['two', 'duration', 'unclear'],
    ['the second one', 'duration', '4w_6m'],
    ['2)', 'duration', '4w_6m'],
    ['2 years', 'duration', 'gt12m'],
  ] as const)('[UN21] "%s" at %s is %s', (text, step, code) => {
    for (const locale of LOCALES) expect([locale, said(text, step, locale)]).toEqual([locale, code]);
  });
});
