/** Whether every sentence that the tables can ask for, and every name staff read a code by, exists in every language. */

import { LOCALES } from '../core/language/locale.ts';
import type { Words } from '../core/language/words.ts';
import { codesGiven } from '../core/triage/codes-given.ts';
import { OUTCOMES } from '../core/triage/decide.ts';
import type { Programme } from './app.ts';

/** The explanation keys a table file can give: every string of its `explanations` outputs. */
export function explanationKeys(programme: Programme): readonly string[] {
  const keys = new Set<string>(['human_check']);
  for (const decision of programme.triage.decisions.values()) {
    if (decision.kind !== 'table') continue;
    // The reasons of a result stand in a column; the table of that name gives one key a rule.
    const column = decision.name === 'explanations' ? 0 : decision.outputs.indexOf('explanations');
    if (column === -1) continue;
    for (const rule of decision.rules) {
      const given = rule.gives[column]?.run(() => undefined);
      for (const key of given?.ok ? [given.value].flat() : []) if (typeof key === 'string') keys.add(key);
    }
  }
  return [...keys].sort();
}

export function checkTexts(
  programme: Programme,
  words: Words,
): readonly { readonly path: string; readonly message: string }[] {
  const { triage, definition, services } = programme;
  const inTables = (group: string, codes: readonly string[], beside: 'shared' | 'console' = 'shared') =>
    codes.map((code) => ({ group, code, beside, saidBy: 'triage.dmn' }));
  const needed = [
    ...inTables('explain', explanationKeys(programme)),
    ...inTables('outcome', OUTCOMES),
    ...inTables('signpost', codesGiven(triage, 'signposts')),
    ...inTables(
      'cohorts',
      codesGiven(triage, 'cohort').filter((cohort) => cohort !== 'none'),
      'console',
    ),
    ...[...new Set(services.flatMap(({ types }) => types))].map(
      (code) => ({ group: 'serviceType', code, beside: 'shared', saidBy: 'services.yaml' }) as const,
    ),
  ];
  return LOCALES.flatMap((locale) =>
    needed
      .filter(
        ({ group, code, beside }) =>
          ![definition.id, beside].some((file) => words.has(locale, `${file}:${group}.${code}`)),
      )
      .map(({ group, code, beside, saidBy }) => ({
        path: `locales/${locale}/${definition.id}.json: ${group}.${code}`,
        message: `this text is missing: ${saidBy} says "${code}", and ${beside}.json has no words for it either`,
      })),
  );
}
