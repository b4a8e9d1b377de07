import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('[UN12] every numbered rule of the card has a test, and every test a rule', () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const rules = [...read('../../../../src/core/flow/understand/README.md').matchAll(/^- (UN\d+)/gmu)].map(
    (match) => match[1],
  );
  const tested = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [...read(`./${file}`).matchAll(/'\[(UN\d+)\]/gu)].map((match) => match[1]));
  expect([...new Set(tested)].sort()).toEqual([...new Set(rules)].sort());
});
