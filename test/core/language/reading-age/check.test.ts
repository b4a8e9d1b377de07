/** Which texts are told as too hard, and which reasons are not needed. */
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/core/language/locale.ts';
import {
  checkReadability,
  LEAST_WORDS,
  type ReadText,
  SHORT_SENTENCES,
} from '../../../../src/core/language/reading-age/check.ts';
import { FORMULAE, readingAge } from '../../../../src/core/language/reading-age/measure.ts';
import { sentencesOf } from '../../../../src/core/language/reading-age/sentences.ts';

const EASY = 'You can stop and go on when you like.';
const HARD = 'The municipality communicates individual occupational opportunities immediately. You can skip this.';
const text = (path: string, said: string, locale: Locale = 'en', namespace = 'shared'): ReadText => ({
  locale,
  namespace,
  path,
  text: said,
});
const because = (name: string, ...languages: Locale[]) => ({ text: name, languages, reason: 'The law says so.' });

describe('too hard', () => {
  test('[RA6] a text above the bar is told with its place, its value and its hardest sentence', () => {
    const { tooHard } = checkReadability([text('a.ask', EASY), text('b.why', HARD)], []);
    expect(tooHard).toEqual([
      {
        locale: 'en',
        namespace: 'shared',
        path: 'b.why',
        value: expect.closeTo(readingAge(sentencesOf(HARD, 'en', new Set()), 'en'), 6),
        hardest: 'The municipality communicates individual occupational opportunities immediately.',
      },
    ]);
    expect(tooHard[0]?.value).toBeGreaterThan(FORMULAE.en.eachBar);
  });

  test('[RA6] a reason excuses a text in its languages only, and its value still counts', () => {
    const texts = [text('a', HARD), text('a', `${HARD} Arbetsmarknadsåtgärder diskuteras.`, 'sv')];
    const { tooHard, rows } = checkReadability(texts, [because('shared:a', 'en')]);
    expect(tooHard.map(({ locale }) => locale)).toEqual(['sv']);
    expect(rows.find(({ locale }) => locale === 'en')?.most).toBeGreaterThan(FORMULAE.en.eachBar);
  });

  test('[RA6] each file has its median and its most; a median above the bar is told though every text has a reason', () => {
    const texts = [text('a', EASY), text('b', HARD), text('c', HARD), text('d', EASY, 'en', 'chat')];
    const { rows, hardFiles, tooHard } = checkReadability(texts, [
      because('shared:b', 'en'),
      because('shared:c', 'en'),
    ]);
    expect(tooHard).toEqual([]);
    expect(rows.map(({ namespace, texts: count }) => [namespace, count])).toEqual([
      ['shared', 3],
      ['chat', 1],
    ]);
    expect(hardFiles.map(({ namespace }) => namespace)).toEqual(['shared']);
    const even = checkReadability([text('a', EASY), text('b', HARD)], []).rows[0];
    const [easy = 0, hard = 0] = [EASY, HARD].map((one) => readingAge(sentencesOf(one, 'en', new Set()), 'en'));
    expect(even?.median).toBeCloseTo((easy + hard) / 2, 6);
    expect(even?.most).toBeCloseTo(hard, 6);
  });

  test('[RA4] a name at the beginning is known from another text', () => {
    const texts = [
      text('a', 'Arbetsförmedlingen hjälper dig här med det du vill.', 'sv'),
      text('b', 'Vi pratar med Arbetsförmedlingen om du vill det nu.', 'sv'),
    ];
    const most = (some: readonly ReadText[]) => checkReadability(some, []).rows[0]?.most ?? 0;
    expect(most(texts.slice(0, 1))).toBeGreaterThan(most(texts));
  });
});

describe('short texts', () => {
  test('[RA5] with the least words one hard word alone is above no bar', () => {
    const hard = { en: 'responsibility', pl: 'niepełnosprawności', sv: 'funktionsnedsättning' };
    const filler = { en: 'you', pl: 'ty', sv: 'du' };
    for (const locale of ['en', 'pl', 'sv'] as const) {
      const words = [hard[locale], ...Array.from({ length: LEAST_WORDS - 1 }, () => filler[locale])].join(' ');
      expect(readingAge(sentencesOf(words, locale, new Set()), locale)).toBeLessThanOrEqual(FORMULAE[locale].eachBar);
    }
    const six = sentencesOf('Jak możemy się z Tobą skontaktować?', 'pl', new Set());
    expect(readingAge(six, 'pl')).toBeGreaterThan(FORMULAE.pl.eachBar);
  });

  test('[RA5] short sentences of a file are measured together, labels not at all', () => {
    const labels = ['a', 'b', 'c'].map((one) => text(`options.${one}`, 'Individual occupational rehabilitation'));
    expect(checkReadability(labels, []).rows).toEqual([]);
    const short = ['Communicate immediately.', 'Individual opportunities.', 'Municipality representatives themselves?'];
    const { tooHard, rows } = checkReadability([...labels, ...short.map((one, at) => text(`s${at}`, one))], []);
    expect(rows.map((row) => row.texts)).toEqual([1]);
    expect(tooHard.map(({ path }) => path)).toEqual([SHORT_SENTENCES]);
  });

  test('[RA5] a label of many words is one sentence', () => {
    const long = text('options.b', 'The municipality communicates individual occupational opportunities regularly');
    expect(checkReadability([long], []).tooHard.map(({ path }) => path)).toEqual(['options.b']);
  });
});

describe('reasons', () => {
  test('[RA7] a reason that is not needed, not for a measured text, or given twice is told with its place', () => {
    const texts = [text('easy', EASY), text('hard', HARD), text('label', 'Yes')];
    const reasons = [
      because('shared:hard', 'en'),
      because('shared:easy', 'en'),
      because('shared:gone', 'en'),
      because('shared:label', 'en'),
      because('shared:hard', 'sv', 'en'),
    ];
    const { tooHard, reasonFaults } = checkReadability(texts, reasons);
    expect(tooHard).toEqual([]);
    expect(reasonFaults.map(({ at, code, locale }) => [at, code, locale])).toEqual([
      [1, 'not-too-hard', 'en'],
      [2, 'not-measured', 'en'],
      [3, 'not-measured', 'en'],
      [4, 'not-measured', 'sv'],
      [4, 'twice', 'en'],
    ]);
  });
});
