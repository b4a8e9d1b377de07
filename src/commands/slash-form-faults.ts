/** Polish texts that name a gender by a slash or brackets, as sentences with their place. Used by `npm run lint:flows`. */
import { join } from 'node:path';
import type { FileProblem } from '../adapters/flowfile/read-yaml.ts';
import { readTrees } from '../adapters/i18n/read-words.ts';
import { slashForms } from '../core/language/slash-forms.ts';

/** What people write, which is recognised and never said. */
const RECOGNISED = 'heard';

const textsOf = (tree: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : typeof tree === 'object' && tree !== null && !Array.isArray(tree)
      ? Object.entries(tree).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`))
      : [];

/** @param folder  `locales/` */
export async function slashFormFaults(folder: string): Promise<readonly FileProblem[]> {
  const trees = await readTrees(folder);
  if (!trees.ok) return trees.error;
  return Object.entries(trees.value.pl)
    .filter(([namespace]) => namespace !== RECOGNISED)
    .flatMap(([namespace, tree]) =>
      textsOf(tree).flatMap(([path, text]) =>
        slashForms(text).map((form) => ({
          path: `${join(folder, 'pl', `${namespace}.json`)}: ${path}`,
          message: `"${form}" names a gender by a slash or brackets: say it without`,
        })),
      ),
    );
}
