/** What is written for where somebody lives, at every area question of the real flows and at the front door. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { App, Programme } from '../../src/app/app.ts';
import { understandInput } from '../../src/app/understand-input.ts';
import { wordingOf } from '../../src/app/wording.ts';
import { assemble, ROOT } from '../../src/assemble.ts';
import type { Conversation, Input } from '../../src/core/flow/conversation.ts';
import { begin } from '../../src/core/flow/step.ts';
import { isLocale, LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { createApp } from '../../src/create-app.ts';
import { openTestStore } from '../support/store.ts';

const data = await assemble(ROOT);
if (!data.ok) throw new Error(JSON.stringify(data.error));
const store = await openTestStore();
afterAll(() => store.close());
const app: App = createApp({ ...data.value, store, publicUrl: 'http://localhost', log: () => undefined });

const programmeNamed = (id: string): Programme => {
  const found = id === 'door' ? app.door?.in(undefined) : app.programmes.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** What a reply means at a step, danger aside. */
function heardAt(id: string, step: string, language: Locale): (text: string) => Input {
  const programme = programmeNamed(id);
  const { conversation } = begin(programme.flow, language, true);
  const at: Conversation = { ...conversation, place: { ...conversation.place, at: step } };
  const wording = wordingOf(app, programme);
  return (text) => understandInput(wording, programme, at, { text }, { danger: 'none', because: [] });
}

const answerOf = (input: Input): string =>
  input.kind === 'answer' && 'codes' in input ? input.codes.join() : input.kind === 'unclear' ? '?' : input.kind;

type Asked = { readonly at: string; readonly replies: readonly (readonly [text: string, answer: string])[] };

/** The table, as sections: each begins with a line that has no tab. */
const asked: readonly Asked[] = readFileSync(new URL('./data/places.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .join('\n')
  .split(/\n(?=[^\t\n]*(?:\n|$))/)
  .map((section) => {
    const [at = '', ...lines] = section.split('\n');
    return {
      at,
      replies: lines.map((line): [string, string] => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']),
    };
  });

describe('[FD9] a place is taken only from a reply that says that somebody lives there now', () => {
  test.each(asked)('$at', ({ at, replies }) => {
    const [programme = '', step = '', language] = at.split(' ');
    const hear = heardAt(programme, step, isLocale(language) ? language : 'en');
    expect(replies.map(([text]) => [text, answerOf(hear(text))])).toEqual(replies.map((one) => [...one]));
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
