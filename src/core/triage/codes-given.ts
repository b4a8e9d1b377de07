/** Every code that the tables of a programme can give in a column. */
import type { TriageModel } from './model.ts';

/**
 * @returns the texts and the lists of texts that stand in `column` of any table, or make up the table of that name;
 *   what is worked out from facts is not among them
 */
export function codesGiven(model: Pick<TriageModel, 'decisions'>, column: string): readonly string[] {
  const codes = new Set<string>();
  for (const decision of model.decisions.values()) {
    if (decision.kind !== 'table') continue;
    const at = decision.name === column ? 0 : decision.outputs.indexOf(column);
    if (at === -1) continue;
    for (const rule of decision.rules) {
      const given = rule.gives[at]?.run(() => undefined);
      for (const code of given?.ok ? [given.value].flat() : []) if (typeof code === 'string') codes.add(code);
    }
  }
  return [...codes].sort();
}

/** The groups of people that the tables can put somebody in. */
export const cohortsGiven = (model: Pick<TriageModel, 'decisions'>): readonly string[] =>
  codesGiven(model, 'cohort').filter((cohort) => cohort !== 'none');
