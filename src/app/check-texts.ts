/** Whether every sentence that the tables can ask for, and every name staff read a code by, exists in every language. */

import { LOCALES } from '../core/language/locale.ts';
import type { Words } from '../core/language/words.ts';
import { codesGiven, cohortsGiven } from '../core/triage/codes-given.ts';
import { OUTCOMES } from '../core/triage/decide.ts';
import type { Programme } from './app.ts';

/** The explanation keys a table file can give, and the one for what the tables cannot say. */
export const explanationKeys = (programme: Programme): readonly string[] =>
  [...new Set([...codesGiven(programme.triage, 'explanations'), 'human_check'])].sort();

export function checkTexts(
  programme: Programme,
  words: Words,
): readonly { readonly path: string; readonly message: string }[] {
  const { triage, definition, services } = programme;
  const said = (saidBy: string, group: string, codes: readonly string[]) =>
    codes.map((code) => ({ saidBy, key: `${group}.${code}`, code }));
  const needed = [
    ...said('triage.dmn', 'explain', explanationKeys(programme)),
    ...said('triage.dmn', 'outcome', OUTCOMES),
    ...said('triage.dmn', 'signpost', codesGiven(triage, 'signposts')),
    ...said('triage.dmn', 'cohorts', cohortsGiven(triage)),
    ...said('services.yaml', 'serviceType', [...new Set(services.flatMap(({ types }) => types))]),
  ];
  return LOCALES.flatMap((locale) =>
    needed
      .filter(({ key }) => ![definition.id, 'shared'].some((file) => words.has(locale, `${file}:${key}`)))
      .map(({ saidBy, key, code }) => ({
        path: `locales/${locale}/${definition.id}.json: ${key}`,
        message: `this text is missing: ${saidBy} says "${code}", and shared.json has no words for it either`,
      })),
  );
}
