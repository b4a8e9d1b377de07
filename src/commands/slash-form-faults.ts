/** Polish texts that name a gender by a slash or brackets, as sentences with their place. Used by `npm run lint:flows`. */
import { join } from 'node:path';
import type { FileProblem } from '../adapters/flowfile/read-yaml.ts';
import type { Trees } from '../adapters/i18n/read-words.ts';
import { slashForms } from '../core/language/slash-forms.ts';
import { textsIn } from '../core/language/texts-in.ts';

/** What people write, which is recognised and never said. */
const RECOGNISED = 'heard';

/** @param folder  `locales/`, where `trees` were read */
export const slashFormFaults = (folder: string, trees: Trees): readonly FileProblem[] =>
  Object.entries(trees.pl)
    .filter(([namespace]) => namespace !== RECOGNISED)
    .flatMap(([namespace, tree]) =>
      textsIn(tree).flatMap(([path, text]) =>
        slashForms(text).map((form) => ({
          path: `${join(folder, 'pl', `${namespace}.json`)}: ${path}`,
          message: `"${form}" names a gender by a slash or brackets: say it without`,
        })),
      ),
    );
