/** What somebody writes at the front door for what she looks for, in her own words. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/front-door.ts';
import { isLocale, LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { answerOf, openHearing } from '../support/hearing.ts';

const hearing = await openHearing();
afterAll(() => hearing.close());
const { app, at } = hearing;

/** What each programme is for, and where the front door offers nothing else. */
const PROGRAMMES = [
  { id: 'workwell-llr', area: 'llr', isFor: ['work', 'health', 'disability', 'money'] },
  { id: 'otwarte-drzwi', area: 'warszawa', isFor: ['work', 'health', 'disability'] },
  { id: 'nowa-sol', area: '0804', isFor: ['work', 'health', 'disability', 'money'] },
  { id: 'aterbruket', area: 'ornskoldsviks-kommun', isFor: ['work', 'health', 'disability', 'training'] },
] as const;

type Wish = { readonly language: Locale; readonly text: string; readonly topics: readonly string[] };

function wishesIn(file: URL): readonly Wish[] {
  let language: Locale = LOCALES[0];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Wish[] => {
      const [text = '', topics] = line.split('\t');
      if (isLocale(text)) language = text;
      return topics === undefined ? [] : [{ language, text, topics: topics.split(' ') }];
    });
}

describe('[FD13] what she looks for is understood in her own words, wherever one programme is for it', () => {
  const wishes = wishesIn(new URL('./data/wishes.tsv', import.meta.url));

  test.each(LOCALES)(
    'nearly all are understood, none leads to another programme, and what says nothing is asked: %s',
    (language) => {
      const read = wishes
        .filter((wish) => wish.language === language)
        .flatMap(({ text, topics }) =>
          PROGRAMMES.map(({ id, area, isFor }) => ({
            text,
            area,
            isUnclear: topics.includes('?'),
            isMeant: isFor.some((topic) => topics.includes(topic)),
            id,
            answer: answerOf(at('door', 'looking_for', language, { area })(text)),
          })),
        );
      const clear = read.filter(({ isMeant }) => isMeant);
      const missed = clear.filter(({ answer, id }) => answer !== id);
      expect(missed.length / clear.length, JSON.stringify(missed)).toBeLessThan(0.05);
      expect(missed.filter(({ answer }) => answer !== '?')).toEqual([]);
      const unclear = read.filter(({ isUnclear }) => isUnclear);
      expect(unclear.length).toBeGreaterThan(10);
      expect(unclear.filter(({ answer }) => answer !== '?')).toEqual([]);
    },
  );

  test.each(['jag är långtidssjukskriven', 'försörjningsstöd', 'jag lever på försörjningsstöd'])(
    'who has been away from work for long says it of herself: "%s"',
    (text) => {
      expect(answerOf(at('door', 'looking_for', 'sv', { area: 'ornskoldsviks-kommun' })(text))).toBe('aterbruket');
    },
  );

  test('where two programmes are for it, she is asked which', () => {
    const hear = at('door', 'looking_for', 'pl', { area: 'no_fixed', country: 'PL' });
    expect(hear('szukam pracy')).toMatchObject({
      kind: 'unclear',
      between: expect.toSatisfy((codes: string[]) => [...codes].sort().join() === 'nowa-sol,otwarte-drzwi'),
    });
  });

  test.each<[Locale, string, string, string]>([
    ['en', 'I live in Leicester and I lost my job because of my back', 'PA-01', 'workwell-llr'],
    ['pl', 'mieszkam w Kożuchowie i szukam pracy', '080404_3', 'nowa-sol'],
    ['sv', 'jag bor i Bjästa och är arbetslös', 'bjasta', 'aterbruket'],
  ])('%s: said beside the place it is not asked again: "%s"', (language, text, area, programme) => {
    expect(at('door', 'area', language)(text)).toMatchObject({
      codes: [area],
      also: { step: 'looking_for', codes: [programme] },
    });
  });

  test.each<[Locale, string]>([
    ['en', 'I need work'],
    ['pl', 'boli mnie kręgosłup i nie mogę pracować'],
    ['sv', 'jag är arbetslös'],
  ])('%s: said instead of the place, she hears that the place comes first: "%s"', (language, text) => {
    expect(at('door', 'area', language)(text)).toMatchObject({ kind: 'unclear', why: 'place_first' });
  });

  test('a list of words that stands in no file is refused, with its place', () => {
    const [first] = app.programmes.values();
    if (first === undefined) throw new Error('no programme');
    const wrong = { ...first, definition: { ...first.definition, wishes: ['wish.wrok'] } };
    expect(
      openDoor({
        definition: { id: 'front-door', steps: [{ id: 'end', kind: 'end', erase: false }] },
        programmes: new Map([[first.definition.id, wrong]]),
        words: app.words,
      }),
    ).toMatchObject({
      ok: false,
      error: LOCALES.map((locale) => ({
        path: `${first.definition.id}/programme.yaml: wishes`,
        message: `names the list "wish.wrok", which locales/${locale}/heard.json does not have`,
      })),
    });
  });

  test('the name of a place says nothing of what she looks for', () => {
    const names = [...app.programmes.values()].flatMap(({ definition }) => [
      ...definition.places.flatMap(({ name, heard }) => [name, ...heard]),
      ...definition.areas.map(({ name }) => name),
    ]);
    const said = LOCALES.flatMap((language) => {
      const hear = at('door', 'area', language);
      return names.flatMap((name) => {
        const input = hear(name);
        const also = 'also' in input ? input.also : undefined;
        return also?.step === 'looking_for' || ('why' in input && input.why === 'place_first') ? [name] : [];
      });
    });
    expect(said).toEqual([]);
  });

  test.each<[Locale, string]>([
    ['en', "I don't want a job"],
    ['pl', 'nie chcę pracować'],
    ['sv', 'jag vill inte jobba'],
    ['en', 'What is WorkWell?'],
    ['pl', 'co to jest urząd pracy?'],
    ['sv', 'vad är arbetsträning?'],
  ])('%s: what is refused, or asked about, is asked again: "%s"', (language, text) => {
    for (const { area } of PROGRAMMES)
      expect(answerOf(at('door', 'looking_for', language, { area })(text)), area).toBe('?');
  });
});
