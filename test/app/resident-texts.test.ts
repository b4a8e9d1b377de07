/** Which texts are measured, and what they are filled in with. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTrees } from '../../src/adapters/i18n/read-words.ts';
import { residentTexts } from '../../src/app/resident-texts.ts';
import { ROOT } from '../../src/assemble.ts';

const commands = { commands: { back: 'Back', danger: 'Help', referral: 'Mine', resume: 'Go on' } };
const said = (en: Readonly<Record<string, unknown>>) => residentTexts({ en, pl: {}, sv: {} });

test('every text for residents is taken, those for staff and what is recognised are not', () => {
  const { texts } = said({
    shared: { a: { ask: 'A' }, state: { sent: 'S' }, leftOut: { closed: 'L' } },
    chat: { telegram: { coach: { gone: 'G' }, next: 'More' } },
    'some-place': { heard: ['word'], cohorts: { x: 'C' }, because: { y: 'B' }, work: { why: 'W' } },
    console: { title: 'T' },
    heard: { yes: 'Y' },
  });
  expect(texts.map(({ namespace, path }) => `${namespace}:${path}`)).toEqual([
    'shared:a.ask',
    'chat:telegram.next',
    'some-place:work.why',
  ]);
});

test('places are filled in: commands as people see them, names, dates; a line of places alone says nothing', () => {
  const { texts, noExample } = said({
    chat: { ...commands, go: 'Press “{{resume}}” by {{ date }}.', line: '{{name}}: {{number}} ({{hours}})' },
    shared: { share: 'May {{partner}} see it?' },
  });
  const of = (path: string) => texts.find((one) => one.path === path)?.text;
  expect(of('go')).toBe('Press “Go on” by 24 November 2026.');
  expect(of('share')).toBe('May Riverside Trust see it?');
  expect(of('line')).toBeUndefined();
  expect(noExample).toEqual([]);
});

test('a place without an example is told, and stays as it is', () => {
  const { texts, noExample } = said({ shared: { a: 'Your {{colour}} case' } });
  expect(texts.map(({ text }) => text)).toEqual(['Your {{colour}} case']);
  expect(noExample).toEqual([{ locale: 'en', namespace: 'shared', path: 'a', name: 'colour' }]);
});

test('every place of the shipped texts has an example', async () => {
  const trees = await readTrees(join(ROOT, 'locales'));
  if (!trees.ok) throw new Error(JSON.stringify(trees.error));
  const { texts, noExample } = residentTexts(trees.value);
  expect(noExample).toEqual([]);
  expect(texts.length).toBeGreaterThan(1000);
});
