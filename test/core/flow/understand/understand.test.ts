import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceAsked } from '../../../../src/core/flow/understand/asked.ts';
import { understandChoice } from '../../../../src/core/flow/understand/choice.ts';
import { understandCommand } from '../../../../src/core/flow/understand/command.ts';
import { isCourtesy } from '../../../../src/core/flow/understand/courtesy.ts';
import { understandDate } from '../../../../src/core/flow/understand/date.ts';
import { understandEmail } from '../../../../src/core/flow/understand/email.ts';
import { hear } from '../../../../src/core/flow/understand/hear.ts';
import { WORDS } from '../../../../src/core/flow/understand/language-data.ts';
import { understandNumber } from '../../../../src/core/flow/understand/number.ts';
import { understandPhone } from '../../../../src/core/flow/understand/phone.ts';
import { understandPlace } from '../../../../src/core/flow/understand/place.ts';
import { understandPostcode } from '../../../../src/core/flow/understand/postcode.ts';
import { understandText } from '../../../../src/core/flow/understand/text.ts';
import { LOCALES, type Locale } from '../../../../src/core/language/locale.ts';
import { area, heardWords, questions, replies, STEPS, type Step, weakOnce } from './questions.ts';

/** Codes joined by a comma, or "unclear". */
const said = (text: string, step: Step, locale: Locale): string => {
  const heard = understandChoice(text, questions[step], locale);
  return heard.kind === 'understood' ? heard.codes.join() : 'unclear';
};
const between = (text: string, step: Step, locale: Locale): readonly string[] => {
  const heard = understandChoice(text, questions[step], locale);
  return heard.kind === 'unclear' ? heard.between : [];
};
/** The whole reply, commands and all; `area` is asked with the districts that the programme offers. */
const heardIn = (text: string, step: Step | 'area', locale: Locale): string => {
  const heard = hear(text, step === 'area' ? area : questions[step], locale);
  return heard.kind === 'choice' ? heard.codes.join() : 'unclear';
};
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

const labels = STEPS.flatMap((step) =>
  LOCALES.flatMap((locale) =>
    questions[step].options.map(({ code, labels: all }) => ({ step, locale, code, label: all[locale] })),
  ),
);

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

describe('where somebody lives', () => {
  const livesIn = (text: string, locale: Locale, whose: 'own' | 'theirs' = 'own'): string => {
    const { heard } = understandPlace(text, { lists: [area], whose, around: ['leicestershire', 'uk'] }, locale);
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

describe('commands', () => {
  test.each([
    ['go back', 'back'],
    ['cofnij', 'back'],
    ['tillbaka', 'back'],
    ['delete everything', 'delete'],
    ['usuń wszystko', 'delete'],
    ['ta bort allt', 'delete'],
    ['chcę rozmawiać z człowiekiem', 'human'],
    ['prata med en människa', 'human'],
    ['STOP', 'stop'],
    ['please stop', 'stop'],
    ['why?', 'why'],
    ['dlaczego pytacie?', 'why'],
    ['hjälp', 'help'],
    ['start over', 'restart'],
    ['fortsätt', 'resume'],
    ['delete everthing', 'delete'],
  ] as const)('[UN10] "%s" is %s', (text, command) => {
    expect(understandCommand(text)).toBe(command);
  });

  test.each([
    ...[
      'I want to stop',
      'Can we stop here?',
      'stop please',
      'enough for today',
      'I need a break now',
      'no more questions',
    ],
    ...[
      'Chcę skończyć',
      'chciałabym przerwać',
      'dość na dziś',
      'dosyć',
      'kończę',
      'to wszystko na dzisiaj',
      'przerwij',
    ],
    ...[
      'Jag vill sluta',
      'jag skulle vilja pausa',
      'stopp',
      'sluta',
      'avbryt',
      'räcker för idag',
      'jag fortsätter imorgon',
    ],
  ])('[UN22] "%s" is stop', (text) => {
    expect(understandCommand(text)).toBe('stop');
    for (const locale of LOCALES)
      for (const step of ['health', 'consent', 'contact_by'] as const)
        expect([step, hear(text, questions[step], locale)]).toEqual([step, { kind: 'command', command: 'stop' }]);
  });

  test('[UN22] where an option is about stopping something, it is asked which; so is what may be said of a job', () => {
    const leave: ChoiceAsked = {
      options: [
        {
          code: 'leave',
          labels: { en: 'I want to stop at the workshop', pl: 'Chcę odejść', sv: 'Jag vill sluta i verkstaden' },
          alsoSaid: { en: ['quit', 'stop going'], pl: ['skończyć'], sv: ['sluta'] },
        },
        { code: 'stay', labels: { en: 'Stay', pl: 'Zostać', sv: 'Stanna' }, alsoSaid: { en: [], pl: [], sv: [] } },
      ],
      many: false,
      exclusive: [],
    };
    for (const text of ['Jag vill sluta', 'sluta', 'chcę skończyć', 'quit'])
      for (const locale of LOCALES)
        expect([text, hear(text, leave, locale)]).toEqual([
          text,
          { kind: 'unclear', between: ['leave'], mayStop: true },
        ]);
    expect(hear('stop', leave, 'en')).toEqual({ kind: 'command', command: 'stop' });
    expect(hear('Jag vill sluta i verkstaden', leave, 'sv')).toEqual({ kind: 'choice', codes: ['leave'] });
    for (const text of ['I want to quit', 'not now', 'rezygnuję', 'już nie chcę', 'jag hoppar av', 'inte nu'])
      expect([text, hear(text, questions.work_now, 'en')]).toMatchObject([text, { kind: 'unclear', mayStop: true }]);
  });

  test.each<[Step, Locale, readonly string[]]>([
    ['health', 'pl', ['wszystko oprócz alkoholu', 'wszystko poza bólem', 'wszystko z wyjątkiem wzroku']],
    ['health', 'pl', ['wszystko prócz 2', 'poza bólem wszystko', 'wszystko wyjąwszy ból', 'wszystko bez bólu']],
    ['health', 'en', ['everything except alcohol', 'everything apart from alcohol', 'all but drugs', 'all except 2']],
    ['health', 'en', ['anything but alcohol', 'all of them except pain', 'all save for pain', 'other than pain']],
    ['health', 'sv', ['allt utom alkohol', 'alla utom värk', 'allt förutom syn', 'allt bortsett från värk']],
    ['social', 'en', ['everything except housing', 'all but debt', 'excluding debt']],
    ['social', 'pl', ['wszystko oprócz długów', 'wszystko poza mieszkaniem']],
    ['wishes', 'en', ['anything but training', 'not training']],
    ['access_needs', 'en', ['everything except interpreter', 'without interpreter']],
    [
      'contact_by',
      'en',
      ['anything but phone', 'not on my mobile', 'not by phone', 'phone no', 'email instead of phone'],
    ],
    ['contact_by', 'en', ['nie telefon', 'inte telefon', 'ring inte', 'telefon nie']],
    ['contact_by', 'pl', ['nie przez telefon', 'wszystko oprócz telefonu', 'byle nie telefon', 'tylko nie telefon']],
    ['contact_by', 'pl', ['telefon nie', 'nie chcę przez telefon', 'zamiast telefonu']],
    ['contact_by', 'sv', ['allt utom telefon', 'ring inte', 'ring mig inte', 'ring helst inte', 'ring mig aldrig']],
    ['contact_by', 'sv', ['bara inte telefon', 'telefon nej']],
  ])('[UN23] what is excepted or refused is not taken: %s %s %j', (step, locale, texts) => {
    for (const text of texts) expect([text, heardIn(text, step, locale)]).toEqual([text, 'unclear']);
  });

  test.each<[string, Step, Locale, string]>([
    ['without a home', 'social', 'en', 'housing'],
    ['bez pieniędzy', 'social', 'pl', 'debt'],
    ['utan jobb', 'work_now', 'sv', 'out'],
    ['apart from my health nothing', 'social', 'en', 'none'],
    ['boli mnie poza domem', 'health', 'pl', 'msk'],
    ['ból, poza tym nic', 'health', 'pl', 'msk'],
    ['tylko nie z robotem', 'consent', 'pl', 'human'],
    ['can I talk to someone instead of this', 'consent', 'en', 'human'],
    ['mailem, nie przez telefon', 'contact_by', 'pl', 'email'],
    ['mejl, inte telefon', 'contact_by', 'sv', 'email'],
    ['my back hurts but nothing else', 'health', 'en', 'msk'],
  ])("[UN23] words of exception that are an option's own leave it clear: %s", (text, step, locale, code) => {
    expect(heardIn(text, step, locale)).toBe(code);
  });

  test('[UN8] "work" alone, where several options are about work, is asked again with those', () => {
    for (const text of ['praca', 'jobb', 'job', 'work'])
      for (const locale of LOCALES)
        expect([text, hear(text, questions.wishes, locale)]).toEqual([
          text,
          {
            kind: 'unclear',
            between: ['stay_in_job', 'return_to_job', 'find_job', 'change_job', 'try_work'],
          },
        ]);
    expect(between('szkolenie, praca', 'wishes', 'pl')).toContain('training');
  });

  test('[UN22] "back" where an option is about the back is asked: the way back or the answer', () => {
    for (const text of ['back', 'Back please'])
      for (const locale of LOCALES)
        expect([text, hear(text, questions.health, locale)]).toEqual([text, { kind: 'unclear', between: ['msk'] }]);
    expect(hear('back', questions.wishes, 'en')).toEqual({ kind: 'command', command: 'back' });
    expect(hear('go back', questions.health, 'en')).toEqual({ kind: 'command', command: 'back' });
    expect(hear('my back', questions.health, 'en')).toEqual({ kind: 'choice', codes: ['msk'] });
  });

  test('[UN10] a language can be asked for in any language', () => {
    expect(understandCommand('po polsku')).toEqual({ language: 'pl' });
    expect(understandCommand('English please')).toEqual({ language: 'en' });
    expect(understandCommand('kan vi ta det på svenska')).toEqual({ language: 'sv' });
  });

  test('[UN10] a command inside an answer is no command', () => {
    for (const text of [
      'I want to talk to my employer',
      'help with money',
      'my back hurts',
      'stop working',
      'I had to stop working',
      'prata med chefen',
      'pomoc z długami',
      'I go back to work on Monday',
      '',
      'hello',
    ]) {
      expect([text, understandCommand(text)]).toEqual([text, undefined]);
    }
  });

  test('[UN10] an option wins over a command of the same words', () => {
    expect(hear('delete everything', questions.check, 'en')).toEqual({ kind: 'choice', codes: ['delete'] });
    expect(hear('talk to a person', questions.consent, 'en')).toEqual({ kind: 'choice', codes: ['human'] });
    expect(hear('a human please', questions.consent, 'en')).toEqual({ kind: 'choice', codes: ['human'] });
    expect(hear('porozmawiać z człowiekiem', questions.consent, 'pl')).toEqual({ kind: 'choice', codes: ['human'] });
    expect(hear('a human please', questions.health, 'en')).toEqual({ kind: 'command', command: 'human' });
    expect(hear('lawer', questions.wishes, 'en')).toEqual({ kind: 'choice', codes: ['legal_advice'] });
    expect(hear('po polsku', questions.language, 'en')).toEqual({ kind: 'choice', codes: ['pl'] });
    expect(hear('delete everything', questions.health, 'en')).toEqual({ kind: 'command', command: 'delete' });
    expect(hear('pain', questions.health, 'en')).toEqual({ kind: 'choice', codes: ['msk'] });
  });
});

describe('courtesies', () => {
  test.each([
    ...['Thank you!', 'ok', 'OK 👍', '👍🏽', '🙏', 'Thanks for your help', 'ok great, thanks'],
    ...['Dziękuję bardzo', 'dzieki!', 'Okej, świetnie 😊', 'miłego dnia'],
    ...['Tack så mycket', 'tack tack', 'Jättebra, tack för hjälpen!'],
  ])('[UN19] "%s" asks nothing of anybody', (text) => {
    expect(isCourtesy(text)).toBe(true);
  });

  test.each([
    ...[
      '',
      '?',
      'ok?',
      'thank you, but when?',
      'no thank you',
      'yes',
      'ok yes',
      'help',
      'hello',
      'thanks, call me',
      'ok 10:30',
    ],
    ...['thanks for everything', 'thank you, goodbye', '😢', 'ok 😭', 'thanks 0116 496 0000'],
    ...['tak', 'nie, dziękuję', 'dziękuję za wszystko', 'żegnajcie i dziękuję', 'ok, ale boję się'],
    ...['ja', 'nej tack', 'tack för allt', 'tack, hej då', 'tack men jag mår sämre'],
  ])('[UN19] "%s" is for a person to read', (text) => {
    expect(isCourtesy(text)).toBe(false);
  });
});

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

describe('other answers', () => {
  test('[UN13] one number is a number', () => {
    expect(understandNumber('about 12')).toEqual({ ok: true, value: 12 });
    expect(understandNumber('trzydzieści cztery')).toEqual({ ok: true, value: 34 });
    expect(understandNumber('trettiofyra')).toEqual({ ok: true, value: 34 });
    expect(understandNumber('3 or 4')).toEqual({ ok: false, error: { code: 'understand.many-numbers' } });
    expect(understandNumber('not 3')).toEqual({ ok: false, error: { code: 'understand.no-number' } });
  });

  test.each([
    ['2026-03-14', '2026-03-14'],
    ['14 March 2026', '2026-03-14'],
    ['14 marca 2026', '2026-03-14'],
    ['den 14 mars 2026', '2026-03-14'],
    ['14.03.2026', '2026-03-14'],
    ['3/4/2026', '2026-04-03'],
    ['March 14th, 2026', '2026-03-14'],
  ])('[UN14] "%s" is the day %s', (text, day) => {
    expect(understandDate(text)).toEqual({ ok: true, value: day });
  });

  test.each([
    ['31.02.2026', 'understand.no-such-day'],
    ['14 March', 'understand.no-year'],
    ['soon', 'understand.no-date'],
    ['14.03.2026 or 15.03.2026', 'understand.many-dates'],
  ])('[UN14] "%s" is refused', (text, code) => {
    expect(understandDate(text)).toEqual({ ok: false, error: { code } });
  });

  test.each([
    ['07700 900123', 'GB', '+447700900123', '07700 900 123'],
    ['my number is +44 7700 900 123', 'GB', '+447700900123', '+44 7700 900 123'],
    ['0116 496 0123', 'GB', '+441164960123', '0116 496 0123'],
    ['601 234 567', 'PL', '+48601234567', '601 234 567'],
    ['+48 601-234-567', 'GB', '+48601234567', '+48 601 234 567'],
    ['070-174 06 05', 'SE', '+46701740605', '070-174 06 05'],
    ['+46 (0)70 174 06 05', 'SE', '+46701740605', '+46 70-174 06 05'],
  ] as const)('[UN15] "%s" in %s is %s', (text, country, e164, grouped) => {
    expect(understandPhone(text, country)).toEqual({ ok: true, value: { e164, grouped } });
  });

  test.each([
    ['07700 900', 'GB', 'understand.phone-too-short'],
    ['07700 900123 456', 'GB', 'understand.phone-too-long'],
    ['no phone', 'GB', 'understand.no-phone'],
    ['12345', 'PL', 'understand.phone-too-short'],
    ['07700 900123 or 07700 900124', 'GB', 'understand.many-phones'],
  ] as const)('[UN15] "%s" in %s is refused', (text, country, code) => {
    expect(understandPhone(text, country)).toEqual({ ok: false, error: { code } });
  });

  test('[UN16] an address is found among words', () => {
    expect(understandEmail('it is Anna.Test@Example.COM, thanks')).toEqual({
      ok: true,
      value: 'Anna.Test@example.com',
    });
    expect(understandEmail('anna (at) example.com')).toEqual({ ok: true, value: 'anna@example.com' });
    expect(understandEmail('anna@example')).toEqual({ ok: false, error: { code: 'understand.no-email' } });
    expect(understandEmail('a@example.com b@example.com')).toEqual({
      ok: false,
      error: { code: 'understand.many-emails' },
    });
  });

  test.each([
    ['LE1 1AA', 'LE1 1AA', 'LE1'],
    ['le11aa', 'LE1 1AA', 'LE1'],
    ['my postcode is le11 3tu', 'LE11 3TU', 'LE11'],
    ['LEI 1AA', 'LE1 1AA', 'LE1'],
    ['LE1O 1AA', 'LE10 1AA', 'LE10'],
    ['le11', 'LE11', 'LE11'],
    ['le 11', 'LE11', 'LE11'],
    ['SW1A 1AA', 'SW1A 1AA', 'SW1A'],
  ])('[UN17] "%s" is %s', (text, postcode, outward) => {
    const read = understandPostcode(text);
    expect(read.ok && [read.value.postcode, read.value.outward]).toEqual([postcode, outward]);
  });

  test('[UN17] what is no postcode is refused', () => {
    for (const text of ['oil', 'Leicester', 'ZZ1 1AA', '12345', 'LE1 1AA or LE2 2BB'])
      expect([text, understandPostcode(text).ok]).toEqual([text, false]);
  });

  test('[UN18] text is cleaned, and refused when empty or too long', () => {
    expect(understandText('  An\u202Ena \n  Test\u0000 ', 20)).toEqual({ ok: true, value: 'Anna Test' });
    expect(understandText(' \u200B\u202E ', 20)).toEqual({ ok: false, error: { code: 'understand.empty' } });
    expect(understandText('👩‍👩‍👧👩‍👩‍👧', 2).ok).toBe(true);
    expect(understandText('abc', 2)).toEqual({ ok: false, error: { code: 'understand.too-long', max: 2 } });
  });
});

test('[UN12] every numbered rule of the card has a test, and every test a rule', () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const rules = [...read('../../../../src/core/flow/understand/README.md').matchAll(/^- (UN\d+)/gmu)].map(
    (match) => match[1],
  );
  const tested = [...read('./understand.test.ts').matchAll(/'\[(UN\d+)\]/gu)].map((match) => match[1]);
  expect([...new Set(tested)].sort()).toEqual([...new Set(rules)].sort());
});

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
