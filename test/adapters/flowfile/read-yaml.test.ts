/** YAML as people write it: what is read all the same, and the one sentence that says what to mend first. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readShaped } from '../../../src/adapters/flowfile/read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-yaml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const Shape = z.strictObject({ areas: z.array(z.strictObject({ id: z.string(), name: z.string() })) });

async function told(content: string | Buffer): Promise<readonly string[]> {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, content);
  const read = await readShaped(path, Shape);
  return read.ok ? [] : read.error.map((one) => `${one.path.replace(path, 'a.yaml')}: ${one.message}`);
}

const GOOD = 'areas:\n  - id: lund\n    name: Lund\n';

test.each([
  ['as it is', GOOD],
  ['with the line ends of Windows', GOOD.replaceAll('\n', '\r\n')],
  ['with a mark of UTF-8', `\uFEFF${GOOD}`],
])('a file %s is read', async (_, content) => {
  expect(await told(content)).toEqual([]);
});

test('a tab is told alone, with its line and what to write instead', async () => {
  expect(await told(GOOD.replace('    name', '\tname'))).toEqual([
    'a.yaml:3:1: begins with a tab: YAML is indented with spaces',
  ]);
});

test('other letters than those of UTF-8 are told, and not read as something else', async () => {
  expect(await told(Buffer.from(GOOD.replace('Lund', 'Malmö'), 'latin1'))).toEqual([
    'a.yaml: this file is not saved as UTF-8: save it again with that encoding',
  ]);
});

test('a value of the wrong kind is told by the id of its entry', async () => {
  expect(await told(GOOD.replace('name: Lund', 'name: 5'))).toEqual([
    'a.yaml: areas.lund.name: must be text: put it in quotation marks',
  ]);
});
