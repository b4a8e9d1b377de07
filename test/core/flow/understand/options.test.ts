import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandChoice } from '../../../../src/core/flow/understand/choice.ts';
import { LOCALES } from '../../../../src/core/language/locale.ts';
import { heardWords, questions, STEPS } from './questions.ts';
import { between, heardIn, labels, plain, said } from './said.ts';

describe('options', () => {
  test('[UN1] every label is understood in any case, spacing and without diacritics', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labels),
        fc.constantFrom('as it is', 'upper', 'lower', 'plain', 'wide', 'polite'),
        ({ step, locale, code, label }, how) => {
          const typed =
            how === 'upper'
              ? label.toUpperCase()
              : how === 'lower'
                ? label.toLowerCase()
                : how === 'plain'
                  ? plain(label)
                  : how === 'wide'
                    ? `  ${label.replaceAll(' ', '   ')} \n`
                    : how === 'polite'
                      ? `${label}!!`
                      : label;
          expect([step, locale, typed, said(typed, step, locale)]).toEqual([step, locale, typed, code]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('[UN1] what people say for an option is that option or, when it is said for two, unclear', () => {
    for (const locale of LOCALES) {
      for (const step of STEPS) {
        for (const { code } of questions[step].options) {
          for (const phrase of heardWords[locale][step]?.[code] ?? []) {
            if (phrase.includes('(')) continue;
            const heard = said(phrase.replace(/^=/, ''), step, locale);
            const allowed =
              heard === code || (heard === 'unclear' && between(phrase.replace(/^=/, ''), step, locale).length !== 1);
            expect([locale, step, phrase, heard, allowed]).toEqual([locale, step, phrase, heard, true]);
          }
        }
      }
    }
  });

  test.each([
    ['2', 'mental'],
    ['2.', 'mental'],
    ['nr 2', 'mental'],
    ['option two', 'mental'],
    ['the second one', 'mental'],
    ['drugie', 'mental'],
    ['ta druga', 'mental'],
    ['tvåan', 'mental'],
    ['den andra', 'mental'],
    ['numer dwa', 'mental'],
    ['2️⃣', 'mental'],
    ['1 and 3', 'msk,ltc'],
    ['1,3', 'msk,ltc'],
    ['1 3', 'msk,ltc'],
    ['pierwsze i trzecie', 'msk,ltc'],
    ['a och c', 'msk,ltc'],
    ['99', 'unclear'],
  ])('[UN2] the place "%s" is %s', (text, codes) => {
    expect(said(text, 'health', 'sv')).toBe(codes);
  });

  test('[UN2] a number with a sign and drawn-out letters are no place', () => {
    for (const text of [
      '-1',
      '−1',
      '- 1',
      '+1',
      '£1',
      '1%',
      '*1*',
      '1/1',
      '1.1',
      '-a',
      'aaaa',
      'AAA',
      'a\u0310a\u0310a\u0310',
    ])
      for (const step of ['consent', 'share', 'agreement', 'check', 'area'] as const)
        for (const locale of LOCALES)
          expect([text, step, heardIn(text, step, locale)]).toEqual([text, step, 'unclear']);
    for (const text of ['1', '1.', '1)', '(1)', '#1', 'nr 1', 'a', 'A)'])
      expect([text, heardIn(text, 'consent', 'en')]).toEqual([text, 'agree']);
  });

  test.each([
    ['fine, go away', 'en'],
    ['yes, leave me alone', 'en'],
    ['fine, banana', 'en'],
    ['ok, my back hurts', 'en'],
    ['whatever', 'en'],
    ['jak chcesz', 'pl'],
    ['dobra, spadaj', 'pl'],
    ['okej, daj mi spokój', 'pl'],
    ['som du vill', 'sv'],
    ['okej, lämna mig ifred', 'sv'],
  ] as const)('[UN4] "%s" (%s) is no consent', (text, locale) => {
    for (const step of ['consent', 'share', 'agreement', 'check'] as const)
      expect([step, heardIn(text, step, locale)]).toEqual([step, 'unclear']);
  });

  test.each([
    ['boli mnie głowa', 'pl', 'unclear'],
    ['Mam depresję i boli mnie kręgosłup', 'pl', 'unclear'],
    ['min chef sa till mig att skriva', 'sv', 'unclear'],
    ['my back is killing me', 'en', 'unclear'],
    ['her name is long', 'en', 'unclear'],
    ['dla mnie', 'pl', 'me'],
    ['to o mnie', 'pl', 'me'],
    ['det är för mig', 'sv', 'me'],
    ['for me please', 'en', 'me'],
    ["it's for him", 'en', 'other'],
  ] as const)('[UN8] the pronoun in "%s" (%s) gives %s', (text, locale, code) => {
    expect(heardIn(text, 'for_whom', locale)).toBe(code);
  });

  test('[UN1] towns give their district, and no roof no fixed place', () => {
    const towns = {
      E07000129: ['Braunstone Town', 'Narborough', 'Enderby'],
      E07000130: ['Loughborough', 'Shepshed', 'Syston'],
      E07000131: ['Market Harborough', 'Lutterworth'],
      E07000132: ['Hinckley', 'Barwell', 'Earl Shilton'],
      E07000133: ['Melton Mowbray'],
      E07000134: ['Coalville', 'Ashby'],
      E07000135: ['Wigston', 'Oadby'],
      E06000017: ['Oakham', 'Uppingham'],
      'PA-01': ['city', 'Leicester city', 'centrum Leicester', 'Leicester'],
      no_fixed: ['sleeping rough', 'under a bridge', 'pod mostem', 'bezdomny', 'uteliggare', 'hostel', 'sofa surfing'],
    };
    for (const locale of LOCALES)
      for (const [code, said] of Object.entries(towns))
        for (const text of said) expect([locale, text, heardIn(text, 'area', locale)]).toEqual([locale, text, code]);
    expect(heardIn('I live in Loughborough', 'area', 'en')).toBe('E07000130');
    expect(heardIn('mieszkam w Hinckley', 'area', 'pl')).toBe('E07000132');
    expect(heardIn('jag bor i Oakham', 'area', 'sv')).toBe('E06000017');
  });

  test('[UN3] two labels never give one option where one is asked', () => {
    const single = labels.filter(({ step }) => !questions[step].many);
    fc.assert(
      fc.property(fc.constantFrom(...single), fc.nat(), fc.constantFrom(', ', ' / ', '; ', '\n'), (first, at, link) => {
        const others = single.filter(
          ({ step, locale, code }) =>
            step === first.step && locale === first.locale && code !== first.code && code !== 'skip',
        );
        const second = others[at % Math.max(1, others.length)];
        if (second === undefined || first.code === 'skip') return;
        const heard = understandChoice(`${first.label}${link}${second.label}`, questions[first.step], first.locale);
        expect([first.step, first.label, second.label, heard.kind]).toEqual([
          first.step,
          first.label,
          second.label,
          'unclear',
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  test('[UN3] both candidates are given', () => {
    expect(between("I'm off sick", 'work_now', 'en')).toEqual(['sick_at_risk', 'sick_safe']);
    expect(between('phone or email', 'contact_by', 'en')).toEqual(['phone', 'email']);
  });

  test('[UN3] at the last question, to send and to change or delete said together is never sent', () => {
    const words = {
      en: {
        send: ['send', 'send it', 'yes send it', 'submit'],
        other: ['change it', 'edit', 'delete it', 'change the phone'],
      },
      pl: { send: ['wyślij', 'wysłać', 'tak, wyślij'], other: ['zmień', 'zmień odpowiedź', 'popraw', 'usuń'] },
      sv: { send: ['skicka', 'ja, skicka'], other: ['ändra', 'ändra ett svar', 'rätta', 'ta bort', 'ändra telefonen'] },
    } as const;
    const links = {
      en: [' or ', ' and ', ', ', ' but ', ' but first ', ' / ', ' no ', ' '],
      pl: [' lub ', ' albo ', ' czy ', ' i ', ', ', ' ale ', ' ale najpierw ', ' / ', ' nie ', ' '],
      sv: [' eller ', ' och ', ', ', ' men ', ' men först ', ' / ', ' nej ', ' '],
    } as const;
    for (const locale of LOCALES)
      for (const send of words[locale].send)
        for (const other of words[locale].other)
          for (const link of links[locale])
            for (const text of [`${send}${link}${other}`, `${other}${link}${send}`])
              expect([text, said(text, 'check', locale)]).not.toEqual([text, 'send']);
  });

  test('[UN7] none beside anything else is unclear, in any order', () => {
    for (const [text, step, locale] of [
      ['none of these and pain', 'health', 'en'],
      ['pain, none of these', 'health', 'en'],
      ['żadne z tych i ból', 'health', 'pl'],
      ['inget av detta och smärta', 'health', 'sv'],
      ['tolk, inget av detta', 'access_needs', 'sv'],
    ] as const)
      expect([text, said(text, step, locale)]).toEqual([text, 'unclear']);
    expect(said('transport and nothing else', 'social', 'en')).toBe('transport');
  });

  test('[UN2] several options named one by one are all taken where several may be picked', () => {
    expect(said('interpreter, in person', 'access_needs', 'en')).toBe('interpreter,in_person');
    expect(said('dojazd, umiejętności', 'social', 'pl')).toBe('transport,skills');
    expect(said('skulder + utbildning', 'social', 'sv')).toBe('debt,skills');
  });

  test('[UN5] what is denied is not chosen', () => {
    expect(said('not pain, but stress', 'health', 'en')).toBe('mental');
    expect(said('nie ból, tylko stres', 'health', 'pl')).toBe('mental');
    expect(said('inte ont, men stress', 'health', 'sv')).toBe('mental');
    expect(said('I do NOT have a job', 'work_now', 'en')).toBe('out');
    for (const [text, step, locale] of [
      ['no pain', 'health', 'en'],
      ['nie mam długów', 'social', 'pl'],
      ['jag har inga skulder', 'social', 'sv'],
      ['ring inte', 'contact_by', 'sv'],
    ] as const) {
      expect([text, said(text, step, locale)]).toEqual([text, 'unclear']);
    }
  });

  test.each([
    ['34', 'age_band', '18_64'],
    ['mam 17 lat', 'age_band', '16_17'],
    ['trettiofyra', 'age_band', '18_64'],
    ['3', 'age_band', 'unclear'],
    ['over 18', 'age_band', 'unclear'],
    ['nearly 18', 'age_band', 'unclear'],
    ['I have 3 kids', 'age_band', 'unclear'],
    ['3 months', 'duration', '4w_6m'],
    ['dwa lata', 'duration', 'gt12m'],
    ['två år', 'duration', 'gt12m'],
    ['ett och ett halvt år', 'duration', 'gt12m'],
    ['a few weeks', 'duration', 'lt4w'],
    ['since last week', 'duration', 'lt4w'],
    ['sedan i mars', 'duration', 'unclear'],
  ] as const)('[UN6] the quantity "%s" (%s) is %s', (text, step, code) => {
    for (const locale of LOCALES) expect(said(text, step, locale)).toBe(code);
  });

  test.each([
    ['it started with my knee', 'en'],
    ['I work 4 days a week', 'en'],
    ['my son is 2 years old', 'en'],
    ['next week I have surgery', 'en'],
    ['biorę 3 tabletki dziennie', 'pl'],
    ['mam 45 lat', 'pl'],
    ['min son är 2 år', 'sv'],
    ['jag jobbar 4 dagar i veckan', 'sv'],
  ] as const)('[UN6] "%s" is not how long', (text, locale) => {
    expect(said(text, 'duration', locale)).toBe('unclear');
  });

  test('[UN6] half a year lies in two bands', () => {
    expect(between('pół roku', 'duration', 'pl')).toEqual(['4w_6m', '6_12m']);
  });

  test('[UN7] none, skip, all and not sure', () => {
    expect(said('żadne', 'health', 'pl')).toBe('none');
    expect(said('inget', 'social', 'sv')).toBe('none');
    expect(said('none', 'consent', 'en')).toBe('unclear');
    expect(said('hoppa över', 'health', 'sv')).toBe('skip');
    expect(said("I don't know", 'wishes', 'en')).toBe('not_sure');
    expect(said("I don't know", 'consent', 'en')).toBe('unclear');
    expect(said('all of them', 'wishes', 'en')).toBe('unclear');
    expect(said('all of them', 'health', 'en')).toBe('msk,mental,ltc,sensory,neuro,addiction');
    expect(said('maybe', 'employer_contact', 'en')).toBe('maybe_later');
  });

  test('[UN8] questions back, gibberish and words that fit anywhere are unclear', () => {
    for (const text of [
      'hmm',
      'what?',
      'it depends',
      'both',
      'asdfgh',
      'why would you ask me this thing?',
      'problem',
      '',
      '   ',
      '…',
    ]) {
      for (const step of STEPS) expect([text, step, said(text, step, 'en')]).toEqual([text, step, 'unclear']);
    }
  });

  test('[UN9] another language, a typo and missing diacritics are understood', () => {
    expect(said('jag är arbetslös', 'work_now', 'pl')).toBe('out');
    expect(said('bezrobotny', 'work_now', 'sv')).toBe('out');
    expect(said('depresion', 'health', 'en')).toBe('mental');
    expect(said('kregoslup', 'health', 'pl')).toBe('msk');
    expect(said('angest', 'health', 'sv')).toBe('mental');
  });
});
