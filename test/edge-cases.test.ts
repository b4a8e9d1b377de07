/** The table of edge cases and invariants in `README.md`: complete, and true of the tests and cards it names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

type Place = { readonly path: string; readonly later: boolean };
const rows = new Map(
  [...read('test/README.md').matchAll(/^\| ((?:EC|I)-\d+) \| [^|]+ \| ([^|]+) \|$/gm)].map(
    ([, id = '', places = '']) => [
      id,
      places.split(';').map((place): Place => {
        const path = /`([^`]+)`/.exec(place)?.[1] ?? '';
        return { path, later: place.trim().startsWith('later:') };
      }),
    ],
  ),
);

const upTo = (most: number, prefix: string): readonly string[] =>
  Array.from({ length: most }, (_, at) => `${prefix}-${at + 1}`);
const named = (id: string): RegExp => new RegExp(`(?<![\\w-])${id}(?!\\d)`);

/** The names of the tests and groups of a file: the first text after an opening bracket, on a line or a line further. */
const namesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\(\s*(['"`])((?:(?!\1)[^\n])+)\1,/g)].map(([, , name = '']) => name);

test('every edge case and every invariant has its line, once', () => {
  expect([...rows.keys()]).toEqual([...upTo(42, 'EC'), ...upTo(18, 'I')]);
  const lines = read('test/README.md').match(/^\| (?:EC|I)-\d+ /gm);
  expect(lines).toHaveLength(60);
});

test.each([...rows])(
  '%s is in the name of a test of each file its line names, or in a line of the card',
  (id, places) => {
    expect(places.length).toBeGreaterThan(0);
    for (const { path, later } of places) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      const said = later ? read(path).split('\n') : namesIn(read(path));
      expect(
        said.filter((one) => named(id).test(one)),
        `${id} in ${path}`,
      ).not.toEqual([]);
    }
  },
);
