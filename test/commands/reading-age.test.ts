/** What `npm run lint:flows` says about texts that are too hard to read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTrees } from '../../src/adapters/i18n/read-words.ts';
import { ROOT } from '../../src/assemble.ts';
import { readingAgeFaults } from '../../src/commands/reading-age.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HARD = 'The municipality communicates individual occupational opportunities immediately.';
const EASY = 'You can stop here and go on when you like.';

async function faultsIn(folder: string): ReturnType<typeof readingAgeFaults> {
  const trees = await readTrees(folder);
  if (!trees.ok) throw new Error(JSON.stringify(trees.error));
  return readingAgeFaults(folder, trees.value);
}

/** A folder of texts with these English ones. */
function locales(name: string, texts: Readonly<Record<string, string>>, reasons?: string): string {
  const at = join(folder, name);
  for (const [locale, shared] of Object.entries({ en: texts, pl: {}, sv: {} })) {
    mkdirSync(join(at, locale), { recursive: true });
    writeFileSync(join(at, locale, 'shared.json'), JSON.stringify(shared));
  }
  if (reasons !== undefined) writeFileSync(join(at, 'longer-texts.yaml'), reasons);
  return at;
}

test('[CL3] the shipped texts are all easy enough, and each reason is needed', async () => {
  const { problems, table } = await faultsIn(join(ROOT, 'locales'));
  expect(problems).toEqual([]);
  for (const name of ['chat', 'shared', 'workwell-llr', 'nowa-sol']) expect(table.join('\n')).toMatch(`\n${name} `);
});

test('[CL3] a text that is too hard is told with file, place, value, bar and sentence, and the table shows its file', async () => {
  const at = locales('hard', { a: EASY, b: `${EASY} ${HARD}`, c: EASY });
  const { problems, table } = await faultsIn(at);
  expect(problems).toEqual([
    {
      path: `${join(at, 'en', 'shared.json')}: b`,
      message: expect.stringMatching(
        /^too hard to read: Flesch-Kincaid grade \d+(\.\d)?, at most 8\. Hardest sentence: “The municipality .*immediately\.”$/,
      ),
    },
  ]);
  expect(table).toHaveLength(3);
  expect(table[0]).toMatch(/^Reading age\s+en: Flesch-Kincaid grade, 6 \/ 8\s+pl: FOG-PL, 7 \/ 9\s+sv: LIX, 30 \/ 40$/);
  expect(table[1]).toMatch(/^shared\s+-?\d+\.\d \/ \d+\.\d \(3\)\s+–\s+–$/);
});

test('[CL3] a reason excuses a text; one that nobody needs, or without words, is told', async () => {
  const entry = (text: string, reason: string) => `- { text: "${text}", languages: [en], reason: "${reason}" }\n`;
  const texts = { a: EASY, b: HARD, c: EASY };
  expect((await faultsIn(locales('excused', texts, entry('shared:b', 'The law names each thing.')))).problems).toEqual(
    [],
  );
  const unneeded = locales(
    'unneeded',
    texts,
    entry('shared:b', 'Law.') + entry('shared:a', 'Law.') + entry('shared:z', 'Law.'),
  );
  expect((await faultsIn(unneeded)).problems).toEqual([
    {
      path: `${join(unneeded, 'longer-texts.yaml')}: [1]`,
      message: '"shared:a" is easy enough in "en", so it needs no reason: take it out',
    },
    {
      path: `${join(unneeded, 'longer-texts.yaml')}: [2]`,
      message: 'there is no text "shared:z" in "en" that is measured by itself',
    },
  ]);
  const wordless = locales('wordless', texts, entry('shared:b', ' '));
  expect((await faultsIn(wordless)).problems.map(({ path }) => path)).toEqual([
    `${join(wordless, 'longer-texts.yaml')}: [0].reason`,
  ]);
});

test('[CL3] a file whose median is above the bar, and a place without an example, are told', async () => {
  const at = locales('median', { a: HARD, b: 'Your {{colour}} case is easy to read and to know.' }, '[]');
  const { problems } = await faultsIn(at);
  const paths = problems.map(({ path }) => path);
  expect(paths).toContain(join(at, 'en', 'shared.json'));
  expect(problems.find(({ path }) => path.endsWith(': b'))?.message).toMatch(/\{\{colour\}\} has no example/);
});
