/** The numbered rules of the room cards and the tests that name them: each number of one stands in the other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

const filesBelow = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name === 'node_modules' || entry.name === 'generated') return [];
    return entry.isDirectory() ? filesBelow(path, pattern) : pattern.test(entry.name) ? [path] : [];
  });

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Rules stand at the beginning of a line of a card, as a list or a table: `- FL1 …`, `| FL1 | …`. */
const inCards = new Map(
  ['src', 'test']
    .flatMap((folder) => filesBelow(folder, /^README\.md$/))
    .flatMap((path) =>
      [...read(path).matchAll(/^(?:[-*|]\s*|Rules\s+|\s+)?\**\[?([A-Z]{2}\d{1,2})\b/gm)].map(
        (match) => [match[1] ?? '', path] as const,
      ),
    ),
);
const inTests = new Map(
  filesBelow('test', /\.(test\.tsx?|ts)$/).flatMap((path) =>
    [...read(path).matchAll(/\[([A-Z]{2}\d{1,2})\]/g)].map((match) => [match[1] ?? '', path] as const),
  ),
);

test('every rule of a card is named by a test', () => {
  expect(inCards.size).toBeGreaterThan(60);
  expect([...inCards].filter(([rule]) => !inTests.has(rule)).map(([rule, path]) => `${rule} of ${path}`)).toEqual([]);
});

test('every rule that a test names stands in a card', () => {
  expect([...inTests].filter(([rule]) => !inCards.has(rule)).map(([rule, path]) => `${rule} in ${path}`)).toEqual([]);
});
