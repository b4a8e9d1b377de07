/** Reads `locales/<language>/<namespace>.json` into `Words`. The only file that imports `i18next`. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInstance, type TFunction } from 'i18next';
import { LOCALES, type Locale } from '../../core/language/locale.ts';
import type { Words } from '../../core/language/words.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { NOT_UTF8 } from '../../core/shared/say-issue.ts';
import { compareTrees } from './compare-trees.ts';

/** What is wrong with a file of texts, with its path. */
export type WordsProblem = { readonly path: string; readonly message: string };

type Tree = { readonly [key: string]: unknown };
/** All texts, by language and file. */
export type Trees = Readonly<Record<Locale, Readonly<Record<string, Tree>>>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every key of a tree of texts, as `a.b.c`. A list is one entry. */
export function keysOf(tree: unknown, prefix = ''): string[] {
  if (!isTree(tree)) return [prefix];
  return Object.entries(tree).flatMap(([key, value]) => keysOf(value, prefix === '' ? key : `${prefix}.${key}`));
}

/** The trees of all namespaces, by language and name. Unreadable JSON is a problem, not a crash. */
export async function readTrees(folder: string): Promise<Result<Trees, readonly WordsProblem[]>> {
  const trees: Record<Locale, Record<string, Tree>> = { en: {}, pl: {}, sv: {} };
  const problems: WordsProblem[] = [];
  for (const locale of LOCALES) {
    const files = await readdir(join(folder, locale)).catch(() => undefined);
    if (files === undefined) {
      problems.push({ path: join(folder, locale), message: 'this folder of texts is missing' });
      continue;
    }
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      const path = join(folder, locale, file);
      const bytes = await readFile(path);
      const parsed = parseJson(bytes.toString('utf8'));
      if (!isUtf8(bytes)) problems.push({ path, message: NOT_UTF8 });
      else if (!parsed.ok) problems.push({ path, message: `is not JSON: ${parsed.error}` });
      else if (!isTree(parsed.value)) problems.push({ path, message: 'must be an object of texts' });
      else trees[locale][file.slice(0, -'.json'.length)] = parsed.value;
    }
  }
  return problems.length > 0 ? fail(problems) : ok(trees);
}

function parseJson(text: string): Result<unknown, string> {
  try {
    // Some editors begin a file with a mark that says it is UTF-8.
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return fail(error.message);
    throw error;
  }
}

const at = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((branch, key) => (isTree(branch) ? branch[key] : undefined), tree);

/** All texts, ready to be said. Missing keys throw: `lint:flows` and the start-up check prove that there are none. */
export async function readWords(folder: string): Promise<Result<Words, readonly WordsProblem[]>> {
  const trees = await readTrees(folder);
  if (!trees.ok) return trees;
  const lacking = compareTrees(folder, trees.value);
  if (lacking.length > 0) return fail(lacking);
  const says = {} as Record<Locale, TFunction>;
  for (const locale of LOCALES) {
    const instance = createInstance();
    await instance.init({
      lng: locale,
      fallbackLng: false,
      resources: { [locale]: trees.value[locale] },
      ns: Object.keys(trees.value[locale]),
      interpolation: { escapeValue: false },
      returnNull: false,
    });
    says[locale] = instance.t;
  }
  const read = (locale: Locale, key: string): unknown => {
    const [namespace = '', path = ''] = key.split(':', 2);
    return at(trees.value[locale][namespace], path);
  };
  const isText = (locale: Locale, key: string): boolean =>
    typeof read(locale, key) === 'string' || typeof read(locale, `${key}_other`) === 'string';
  // Most texts have nothing to fill in: they are themselves, and need not go through i18next each time.
  const still: Record<Locale, Map<string, string>> = { en: new Map(), pl: new Map(), sv: new Map() };
  const has = (locale: Locale, key: string): boolean => still[locale].has(key) || isText(locale, key);
  return ok({
    say: (locale, key, values) => {
      const known = still[locale].get(key);
      if (known !== undefined) return known;
      const text = read(locale, key);
      if (typeof text === 'string' && !/\{\{|\$t\(/.test(text)) {
        still[locale].set(key, text);
        return text;
      }
      if (!isText(locale, key)) throw new Error(`words.missing: ${locale} has no text "${key}"`);
      return says[locale](key, { ...values });
    },
    has,
    read,
    version: createHash('sha256').update(JSON.stringify(trees.value)).digest('hex').slice(0, 12),
  });
}
