/** Whether every text stands in every language, with the same places to fill in. Plural forms differ by language and count as one text. */
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../core/language/locale.ts';

type Problem = { readonly path: string; readonly message: string };
type Trees = Readonly<Record<Locale, Readonly<Record<string, unknown>>>>;

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Every text of a tree: its key without the plural form, and the names it has filled in. A list is one text. */
function textsOf(
  tree: unknown,
  prefix = '',
  found = new Map<string, Set<string>>(),
): ReadonlyMap<string, ReadonlySet<string>> {
  if (typeof tree === 'object' && tree !== null && !Array.isArray(tree)) {
    for (const [key, value] of Object.entries(tree)) textsOf(value, prefix === '' ? key : `${prefix}.${key}`, found);
    return found;
  }
  const key = prefix.replace(PLURAL, '');
  const names = found.get(key) ?? new Set();
  if (typeof tree === 'string') for (const [, name = ''] of tree.matchAll(/\{\{\s*(\w+)/g)) names.add(name);
  return found.set(key, names);
}

/** What is no text, or an empty one: somebody would be asked nothing. */
function notTexts(tree: unknown, prefix = ''): readonly { readonly key: string; readonly message: string }[] {
  if (typeof tree === 'object' && tree !== null)
    return Object.entries(tree).flatMap(([key, value]) => notTexts(value, prefix === '' ? key : `${prefix}.${key}`));
  if (typeof tree !== 'string') return [{ key: prefix, message: 'must be text: put it in quotation marks' }];
  return tree.trim() === '' ? [{ key: prefix, message: 'this text is empty' }] : [];
}

/** What one language has and another lacks, as problems of the file that lacks it; and what is no text. */
export function compareTrees(folder: string, trees: Trees): readonly Problem[] {
  const problems: Problem[] = [];
  const namespaces = new Set(LOCALES.flatMap((locale) => Object.keys(trees[locale])));
  for (const namespace of [...namespaces].sort()) {
    const texts = LOCALES.map((locale) => ({ locale, texts: textsOf(trees[locale][namespace] ?? {}) }));
    for (const { locale, texts: own } of texts) {
      const path = join(folder, locale, `${namespace}.json`);
      const others = texts.filter((other) => other.locale !== locale);
      if (trees[locale][namespace] === undefined) {
        problems.push({ path, message: 'this file of texts is missing; another language has it' });
        continue;
      }
      problems.push(
        ...notTexts(trees[locale][namespace]).map(({ key, message }) => ({ path: `${path}: ${key}`, message })),
      );
      for (const [key, names] of new Map(others.flatMap((other) => [...other.texts]))) {
        const mine = own.get(key);
        if (mine === undefined)
          problems.push({ path: `${path}: ${key}`, message: 'this text is missing; another language has it' });
        else
          for (const name of mine)
            if (!names.has(name))
              problems.push({
                path: `${path}: ${key}`,
                message: `says {{${name}}}, which this text does not have in another language`,
              });
      }
    }
  }
  return problems;
}
