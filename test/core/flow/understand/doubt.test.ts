import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../../src/core/language/locale.ts';
import type { Step } from './questions.ts';
import { heardIn } from './said.ts';

describe('said of something else', () => {
  const unclearIn = (step: Step, lists: Readonly<Record<Locale, readonly string[]>>): void => {
    for (const locale of LOCALES)
      for (const text of lists[locale])
        expect([locale, text, heardIn(text, step, locale)]).toEqual([locale, text, 'unclear']);
  };

  test('[UN6] an age that is not hers, not yet, or no age is asked again, and nobody is a child by mistake', () => {
    unclearIn('age_band', {
      en: [
        ...[
          'I am 34 with a 5 year old',
          'I have 2 kids aged 8 and 10',
          '5 years older than 30',
          'turning 65 next month',
        ],
        ...['my son is 17', 'my partner is 40', 'I have a child', 'born in 1990', '1990', '1985', '2001', '2010'],
        ...['200', '999', '0', '-5', '-15', 'almost 16', '15 years ago', 'will be 18 soon', '65 in a year'],
      ],
      pl: [
        ...['mam syna 12 lat', '65 za rok', 'za rok emerytura', 'za miesiąc 65', 'syn ma 17', 'mam dziecko', '1990'],
        ...['córka 15 lat', 'mam 34 lata i syna 5 lat', 'prawie 65', 'niedługo 18'],
      ],
      sv: [
        ...[
          'mina barn är 8 och 10',
          'fyller 65 nästa månad',
          '65 om en månad',
          'min son är 17',
          '900501',
          '900501-1234',
        ],
        ...['19900501-1234', 'jag har barn', 'snart 18', 'min dotter är 15 år'],
      ],
    });
  });

  test.each([
    ['15', 'u16', 'en'],
    ["I'm 15", 'u16', 'en'],
    ['under 16', 'u16', 'en'],
    ['mam 15 lat', 'u16', 'pl'],
    ['jag är 15 år', 'u16', 'sv'],
    ['mam 17 lat', '16_17', 'pl'],
    ['nearly 40', '18_64', 'en'],
    ['prawie 40', '18_64', 'pl'],
    ['in my forties', '18_64', 'en'],
    ['skończyłam 65 lat', '65p', 'pl'],
  ])('[UN6] the age "%s" is %s', (text, code, locale) => {
    expect(heardIn(text, 'age_band', locale === 'pl' ? 'pl' : locale === 'sv' ? 'sv' : 'en')).toBe(code);
  });

  test('[UN6] time that is left, or spent in a job, is no time that it has been so', () => {
    unclearIn('duration', {
      en: ['2 weeks left', 'I have worked there 10 years', '3 months to go', 'working here for 2 years'],
      pl: ['jeszcze 2 tygodnie', 'od 2 lat w firmie', 'zostały 2 tygodnie', 'pracuję tam od 5 lat'],
      sv: ['2 veckor kvar', 'jag har jobbat där i 10 år', 'anställd i 2 år'],
    });
    for (const [text, locale] of [
      ['I have been off work for 3 months', 'en'],
      ['na zwolnieniu od 3 miesięcy', 'pl'],
      ['sjukskriven från jobbet i 3 månader', 'sv'],
    ] as const)
      expect([text, heardIn(text, 'duration', locale)]).toEqual([text, '4w_6m']);
  });

  test('[UN5] what is no problem, long past or somebody else’s is asked again', () => {
    unclearIn('health', {
      en: [
        'my mother has diabetes',
        'my wife has a bad back',
        "mum's diabetes",
        'pain is not a problem',
        'I used to have depression',
      ],
      pl: [
        'mama ma cukrzycę',
        'depresja była kiedyś',
        'kręgosłup to nie problem',
        'boli mnie głowa od pracy',
        'alkohol mnie nie dotyczy',
      ],
      sv: ['min man har diabetes', 'ryggen är inget problem', 'jag har slutat dricka', 'min man dricker'],
    });
    for (const step of ['health', 'social'] as const)
      unclearIn(step, {
        en: [
          'alcohol is not a problem',
          'I used to drink but not any more',
          'I stopped gambling years ago',
          'my wife drinks',
        ],
        pl: ['alkohol to nie problem', 'mąż pije', 'przestałam pić', 'mieszkanie mam, gorzej z dojazdem'],
        sv: ['alkohol är inget problem', 'jag har slutat dricka', 'min man dricker'],
      });
    unclearIn('social', { en: ['my childcare is fine, transport is the problem'], pl: [], sv: [] });
    for (const [text, step, code, locale] of [
      ['my back hurts', 'health', 'msk', 'en'],
      ['mam cukrzycę', 'health', 'ltc', 'pl'],
      ['głowa mnie boli', 'health', 'ltc', 'pl'],
      ['I look after my mum', 'social', 'caring', 'en'],
      ['opiekuję się mamą', 'social', 'caring', 'pl'],
    ] as const)
      expect([text, heardIn(text, step, locale)]).toEqual([text, code]);
  });

  test('[UN5] a wish to stop working, or having stopped something else, is not being out of work', () => {
    unclearIn('work_now', {
      en: ['I want to stop working', 'I stopped smoking, working fine'],
      pl: ['chcę przestać pracować'],
      sv: ['jag vill sluta jobba'],
    });
    expect(heardIn('I stopped working', 'work_now', 'en')).toBe('out');
    expect(heardIn('jag har slutat jobba', 'work_now', 'sv')).toBe('out');
  });
});
