/** Files of texts as people save them: what is read all the same, and what is told with its file and place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWords } from '../../../src/adapters/i18n/read-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong when the Swedish file holds these bytes; the others hold one text, `work.ask`. */
async function problemsWith(swedish: string | Buffer): Promise<readonly string[]> {
  for (const locale of ['en', 'pl', 'sv']) {
    mkdirSync(join(folder, locale), { recursive: true });
    writeFileSync(join(folder, locale, 'shared.json'), locale === 'sv' ? swedish : '{"work":{"ask":"Work?"}}');
  }
  const words = await readWords(folder);
  if (words.ok) return [words.value.say('sv', 'shared:work.ask')];
  return words.error.map(({ path, message }) => `${path.replace(`${folder}/`, '')}: ${message}`);
}

test('a mark of UTF-8 at the beginning of a file is no mistake', async () => {
  expect(await problemsWith('\uFEFF{"work":{"ask":"Måndag?"}}')).toEqual(['Måndag?']);
});

test.each<readonly [string, string | Buffer, string]>([
  [
    'other letters',
    Buffer.from('{"work":{"ask":"Måndag?"}}', 'latin1'),
    'sv/shared.json: this file is not saved as UTF-8',
  ],
  ['a number', '{"work":{"ask":5}}', 'sv/shared.json: work.ask: must be text: put it in quotation marks'],
  ['nothing', '{"work":{"ask":" "}}', 'sv/shared.json: work.ask: this text is empty'],
  ['no JSON', '{"work":{"ask":"Hej",}}', 'sv/shared.json: is not JSON'],
])('%s in the place of a text is told', async (_, swedish, sentence) => {
  const told = await problemsWith(swedish);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(sentence);
});
