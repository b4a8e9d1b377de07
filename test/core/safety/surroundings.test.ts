/**
 * Danger in the middle of ordinary life: every sentence that is caught alone, put into paragraphs about work, family,
 * money and pain, with stops, with commas only, and without anything, as many people type.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/language/locale.ts';
import { classify } from '../../../src/core/safety/classify.ts';
import { fold } from '../../../src/core/safety/normalise.ts';
import { type Example, examplesOf } from './examples.ts';

const lines = readFileSync(new URL('./data/surroundings.tsv', import.meta.url), 'utf8').split('\n');
const paragraphsOf = Map.groupBy(lines, (line) => line.slice(0, 2));
const paragraphs = (language: Locale): readonly (readonly string[])[] =>
  (paragraphsOf.get(language) ?? []).map((line) => line.slice(3).split(/(?<=[.?])\s/));

const commasOnly = (text: string): string => text.replace(/[.!?]+(?=\s)/g, ',').replace(/[.!?]+$/, '');
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** How it is typed, how much of what is caught alone must be caught among other things, and how much of the harmless may be. */
const TYPED: readonly (readonly [how: string, type: (text: string) => string, least: number, most: number])[] = [
  ['with stops', (text) => text, 0.999, 0.005],
  ['with commas only', commasOnly, 0.98, 0.05],
  ['with nothing', bare, 0.96, 0.06],
  ['with nothing, and no diacritics', (text) => fold(bare(text)), 0.95, 0.06],
];

const AND: Record<Locale, readonly [before: string, after: string]> = {
  en: ['and', 'because'],
  pl: ['ale', 'bo'],
  sv: ['men', 'och'],
};

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const isShort = ({ split, text }: Example): boolean => split === 'dev' && text.length < 120;

/** `text` among two paragraphs, another pair and another place for each `turn`. */
function among(text: string, language: Locale, turn: number): string {
  const all = paragraphs(language);
  const around = [...(all[(turn * 7) % all.length] ?? []), ...(all[(turn * 7 + 5) % all.length] ?? [])];
  const place = (turn * 3) % (around.length + 1);
  return [...around.slice(0, place), ended(text), ...around.slice(place)].join(' ');
}

describe.each(LOCALES)('among ordinary things, %s', (language) => {
  const dangerous = examplesOf(language).filter(
    (one) => isShort(one) && one.label === 'crisis' && !['disguised', 'long'].includes(one.kind),
  );

  test.each(TYPED)('[SA12] typed %s, what is caught alone is caught', (_how, type, least) => {
    const alone = dangerous.filter(({ text }) => classify(type(text)) === 'crisis');
    const missed = alone.filter(({ text }, turn) => classify(type(among(text, language, turn))) !== 'crisis');
    expect(1 - missed.length / alone.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('[SA12] joined on by "and" and "because", what is caught alone is caught', () => {
    const [before, after] = AND[language];
    const all = paragraphs(language).map((sentences) => bare(sentences.join(' ')));
    const alone = dangerous.filter(({ text }) => classify(bare(text)) === 'crisis');
    const missed = alone.filter(({ text }, turn) => {
      const [first, second] = [all[turn % all.length], all[(turn + 4) % all.length]];
      return classify(`${first} ${before} ${bare(text)} ${after} ${second}`) !== 'crisis';
    });
    expect(1 - missed.length / alone.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.96);
  });

  test.each(TYPED)('[SA6] typed %s, ordinary life alone is not given the card', (_how, type) => {
    const given = paragraphs(language).filter((sentences) => classify(type(sentences.join(' '))) === 'crisis');
    expect(given).toEqual([]);
  });

  test.each(TYPED)(
    '[SA6] typed %s, what is harmless alone is harmless among ordinary things',
    (_how, type, _least, most) => {
      const alone = examplesOf(language).filter(
        (one) => isShort(one) && one.label === 'none' && classify(type(one.text)) === 'none',
      );
      const given = alone.filter(({ text }, turn) => classify(type(among(text, language, turn))) === 'crisis');
      expect(given.length / alone.length, given.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(most);
    },
  );
});
