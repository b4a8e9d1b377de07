/**
 * Every text of the chat, the chat page and the console is said somewhere: one that nobody says is translated, measured
 * and kept right for nothing. A key counts as used when some piece of code or some file of flows/ names it, whole or by
 * its fixed parts, as `fits.${reason}` does.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'generated') return [];
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const sources = [...filesBelow('src'), ...filesBelow('flows')]
  .filter((path) => /\.(tsx?|yaml|dmn)$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/** What is named in quotes, as patterns of whole keys. One whose parts are all filled in says nothing of any key. */
const named: readonly RegExp[] = [
  ...[...sources.matchAll(/['"]([\w:.-]+)['"]/g)].map(([, whole = '']) => (whole.endsWith('.') ? `${whole}$` : whole)),
  ...[...sources.matchAll(/`((?:[\w:.-]|\$\{[^}]*\})+)`/g)].map(([, whole = '']) => whole),
]
  .filter((one, at, all) => all.indexOf(one) === at)
  .flatMap((one) => {
    const [first = '', ...rest] = one.split(/\$(?:\{[^}]*\})?/);
    if (rest.length === 0) return [new RegExp(`^${escaped(first)}$`)];
    const isTelling = /^(\w+:)?[\w-]+\./.test(first) || /\.\w/.test(rest.join(' '));
    return isTelling ? [new RegExp(`^${[first, ...rest].map(escaped).join('.+')}$`)] : [];
  });

type Tree = { readonly [key: string]: string | readonly string[] | Tree };
const keysOf = (tree: Tree, before = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' || Array.isArray(value) ? [`${before}${key}`] : keysOf(value as Tree, `${before}${key}.`),
  );

/** The keys of a file, each with the form in which code names it: forms of number without their ending. */
function namesIn(namespace: string): readonly string[] {
  const tree: Tree = JSON.parse(readFileSync(`locales/en/${namespace}.json`, 'utf8'));
  const keys = keysOf(tree);
  const form = /_(?:zero|one|two|few|many|other)$/;
  // English has two forms of number; a word that merely ends like one ("by_other") stands alone.
  const isCounted = (key: string) => ['one', 'other'].every((end) => keys.includes(key.replace(form, `_${end}`)));
  return keys.map((key) => (isCounted(key) ? key.replace(form, '') : key));
}

test.each(['chat', 'page', 'console'])('every text of %s.json is used', (namespace) => {
  const keys = namesIn(namespace);
  const unused = keys.filter((key) => !named.some((one) => one.test(key) || one.test(`${namespace}:${key}`)));
  expect(unused).toEqual([]);
});

test.each([
  ['console', /\bt\(\s*'([\w.-]+)'/g, 'src/web/console'],
  ['chat', /'chat:([\w.-]+)'/g, 'src'],
  ['shared', /'shared:([\w.-]+)'/g, 'src'],
])('every text of %s.json that code names is there', (namespace, call, folder) => {
  const code = filesBelow(folder).filter((path) => /\.tsx?$/.test(path));
  const called = code.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(call)].map(([, key = '']) => key));
  expect(called.length).toBeGreaterThan(0);
  const keys = namesIn(namespace);
  // A group of texts may be named by what they begin with.
  const isThere = (key: string) => keys.some((one) => one === key || one.startsWith(`${key.replace(/\.$/, '')}.`));
  expect([...new Set(called)].filter((key) => !isThere(key))).toEqual([]);
});
