/** Whether every sentence that the tables and the directory can ask for exists in every language. */

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
  const needed = [
    ...explanationKeys(programme).map((key) => `explain.${key}`),
    ...OUTCOMES.map((outcome) => `outcome.${outcome}`),
    ...codesGiven(programme.triage, 'signposts').map((key) => `signpost.${key}`),
  ];
  return LOCALES.flatMap((locale) =>
    needed
      .filter((key) => !words.has(locale, `shared:${key}`))
      .map((key) => ({
        path: `locales/${locale}/shared.json: ${key}`,
        message: `this text is missing (the tables of ${programme.definition.id} use it)`,
      })),
  );
}
