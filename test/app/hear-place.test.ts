/** What is written for where somebody lives, at every area question of the real flows and at the front door. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { answerOf, openHearing, sectionsOf } from '../support/hearing.ts';

const hearing = await openHearing();
afterAll(() => hearing.close());
const { app, at: heardAt } = hearing;

describe('[FD9] a place is taken only from a reply that says that somebody lives there now', () => {
  const asked = sectionsOf(new URL('./data/places.tsv', import.meta.url));
  test.each(asked)('$programme $step $language', ({ programme, step, language, replies }) => {
    const hear = heardAt(programme, step, language);
    expect(replies.map(([text]) => [text, answerOf(hear(text))])).toEqual(replies.map((one) => [...one]));
  });

  const odd = sectionsOf(new URL('./data/odd-places.tsv', import.meta.url));
  test.each(odd)('odd places: $programme $step $language', ({ programme, step, language, replies }) => {
    const hear = heardAt(programme, step, language);
    expect(replies.map(([text]) => [text, answerOf(hear(text))])).toEqual(replies.map((one) => [...one]));
  });

  test.each([
    ['nowa-sol', 'pl', 'mieszkam w Nowej Soli', ['080401_1', '080405_2']],
    ['nowa-sol', 'pl', 'Nowa Sól', ['080401_1', '080405_2']],
    ['workwell-llr', 'en', 'Braunstone', ['PA-01', 'E07000129']],
    ['door', 'pl', 'Stara Wieś', ['0804', 'elsewhere']],
    ['door', 'en', 'CV1', ['elsewhere', 'llr']],
    ['workwell-llr', 'en', 'CV1', ['elsewhere', 'E07000132']],
  ] as const)(
    '%s, %s: "%s" may be several places, and is asked about with those first',
    (id, language, text, first) => {
      const input = heardAt(id, 'area', language)(text);
      expect(input.kind === 'unclear' && input.between.slice(0, 2)).toEqual(first);
    },
  );

  test.each([
    ['door', 'pl', 'praca', 'place_first'],
    ['door', 'pl', 'Praca!', 'place_first'],
    ['door', 'sv', 'praca', 'place_first'],
    ['otwarte-drzwi', 'pl', 'praca', 'unclear'],
  ] as const)('%s, %s: "%s" is said of work, and is no place mistyped', (id, language, text, why) => {
    expect(heardAt(id, 'area', language)(text)).toEqual({ kind: 'unclear', between: [], why });
  });

  test.each(['hello', 'Hi there!', 'Dzień dobry', 'cześć', 'Hej!', 'god morgon'])(
    '"%s" is a greeting, and no place that nobody knows',
    (text) => {
      for (const locale of LOCALES)
        expect(heardAt('door', 'area', locale)(text)).toEqual({ kind: 'unclear', between: [], why: 'greeting' });
    },
  );

  test.each(['GB', 'gb', 'GB.'])('"%s" is a country', (text) => {
    for (const locale of LOCALES) expect(answerOf(heardAt('door', 'country', locale)(text))).toBe('GB');
  });

  test.each([
    ['door', 'Bieliny', ['warszawa', 'elsewhere']],
    ['door', 'mieszkam w Bieliny', ['warszawa', 'elsewhere']],
    ['door', 'Pruga', ['warszawa', 'elsewhere']],
    ['otwarte-drzwi', 'Bieliny', ['146504_8']],
  ] as const)('%s: "%s" is like a short name, and is asked about with that one first', (id, text, between) => {
    expect(heardAt(id, 'area', 'pl')(text)).toEqual({ kind: 'unclear', between, why: 'between' });
  });

  test.each([
    ['Bielany'],
    ['bielany'],
    ['na Bielanach'],
    ['Bielanny'],
    ['Białołęce'],
    ['Białoleka'],
    ['Rembertuw'],
    ['Żolibosz'],
  ] as const)('"%s" is a name with an ending, a doubled letter or a slip in a long one, and is taken', (text) => {
    expect(heardAt('otwarte-drzwi', 'area', 'pl')(text).kind).toBe('answer');
  });

  const notHome: Record<Locale, readonly string[]> = {
    en: [
      'near @',
      'close to @',
      'just outside @',
      'not far from @',
      'I used to live in @',
      'I lived in @',
      'I was living in @',
      'not in @',
      'not @',
      'I no longer live in @',
      'I work in @',
      'my GP is in @',
      'my doctor is in @',
      'my sister lives in @',
      'my mum is in @',
      'moving to @',
      'I will move to @',
      'I want to live in @',
      'is it for @',
      'do you cover @',
      '@?',
      '@ Street',
      '@ Road',
      'somewhere near @',
      'maybe @',
      'the @ area',
      'born in @',
      'I left @',
    ],
    pl: [
      'koło @',
      'niedaleko @',
      'obok @',
      'pod @',
      'mieszkałam w @',
      'mieszkałem w @',
      'nie mieszkam w @',
      'pracuję w @',
      'mój lekarz jest w @',
      'siostra mieszka w @',
      'przeprowadzam się do @',
      'chcę mieszkać w @',
      'czy to dla @',
      'chyba @',
      'urodziłam się w @',
      'okolice @',
      'dojeżdżam do @',
    ],
    sv: [
      'nära @',
      'utanför @',
      'strax utanför @',
      'jag bodde i @',
      'bor inte i @',
      'jag jobbar i @',
      'min läkare är i @',
      'min bror bor i @',
      'flyttar till @',
      'ska flytta till @',
      'gäller det @',
      'kanske @',
      'jag är född i @',
      'i trakten av @',
    ],
  };
  const isHome: Record<Locale, readonly string[]> = {
    en: ['@', 'I live in @', "I'm in @", 'in @', 'we live in @ with our kids', '@, please'],
    pl: ['@', 'mieszkam w @', 'ja mieszkam w @', 'w @', 'mieszkam w @ z rodziną', 'dzień dobry, @'],
    sv: ['@', 'jag bor i @', 'bor i @', 'i @', 'jag bor i @ med min familj', '@, tack'],
  };
  /** Names that are written the same wherever they stand. */
  const names: readonly (readonly [programme: string, name: string, id: string])[] = [
    ['workwell-llr', 'Leicester', 'PA-01'],
    ['workwell-llr', 'Loughborough', 'E07000130'],
    ['workwell-llr', 'Hinckley', 'E07000132'],
    ['otwarte-drzwi', 'Ursus', '146512_8'],
    ['nowa-sol', 'Siedlisko', '080408_2'],
    ['nowa-sol', 'Kolsko', '080403_2'],
    ['aterbruket', 'Husum', 'husum'],
    ['aterbruket', 'Bredbyn', 'bredbyn'],
    ['door', 'Loughborough', 'E07000130'],
    ['door', 'Kolsko', '080403_2'],
    ['door', 'Bredbyn', 'bredbyn'],
  ];

  test('whatever the place, the programme and the language that is set', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...LOCALES),
        fc.nat(),
        ([programme, name, id], set, spoken, at) => {
          const hear = heardAt(programme, 'area', set);
          const not = notHome[spoken][at % notHome[spoken].length] ?? '';
          const home = isHome[spoken][at % isHome[spoken].length] ?? '';
          const unsure = hear(not.replace('@', name));
          expect([set, not, name, answerOf(unsure)]).toEqual([set, not, name, '?']);
          expect([set, home, name, answerOf(hear(home.replace('@', name)))]).toEqual([set, home, name, id]);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('what was named stands at the head of the list that is asked again, with what is meant by home', () => {
    expect(heardAt('workwell-llr', 'area', 'en')('my GP is in Hinckley')).toEqual({
      kind: 'unclear',
      between: ['E07000132'],
      why: 'place_sure',
    });
    expect(heardAt('nowa-sol', 'area', 'pl')('w Nowej Soli')).toMatchObject({
      kind: 'unclear',
      between: ['080401_1', '080405_2'],
    });
    expect(heardAt('workwell-llr', 'area', 'en')('I work at LE1 5WW')).toMatchObject({ why: 'postcode_sure' });
  });

  test('every name of every programme is understood by itself, without its letters and with "I live in"', () => {
    for (const { definition } of app.programmes.values())
      for (const { id, name, within } of definition.areas)
        for (const locale of LOCALES) {
          const hear = heardAt(definition.id, within === undefined ? 'area' : `area_${within.toLowerCase()}`, locale);
          const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');
          for (const text of [name, plain, name.toLowerCase(), `I live in ${name}`, `jag bor i ${name}`])
            expect([definition.id, text, answerOf(hear(text))]).toEqual([definition.id, text, id]);
        }
  });
});
