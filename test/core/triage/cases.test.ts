import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/triage/decide.ts';
import { cases, factsOfCase, model } from './workwell.ts';

describe('the example people of WorkWell', () => {
  test.each(cases.map((one) => [one.tells, one] as const))('[TR1] %s', (_, one) => {
    const decided = decide(model, factsOfCase(one.facts));
    if (!decided.ok) throw new Error(decided.error.code);
    const { outcome, cohort, level, ruleIds, flags } = decided.value;
    expect({ outcome, cohort, level }).toEqual({
      outcome: one.expect.outcome,
      cohort: one.expect.cohort,
      level: one.expect.level,
    });
    expect(ruleIds).toEqual(expect.arrayContaining(one.expect.rules));
    expect(flags).toEqual(expect.arrayContaining(one.expect.flags ?? []));
    // A case that begins with a G or WW-R rule says that this one decides.
    const [first = ''] = one.expect.rules;
    if (/^(G|WW-R)\d/.test(first)) expect(decided.value.rule).toBe(first);
  });

  test('[TR11] every row of every table is the reason for at least one of them', () => {
    const hit = new Set(
      cases.flatMap((one) => {
        const decided = decide(model, factsOfCase(one.facts));
        return decided.ok ? decided.value.trace.flatMap((entry) => entry.rows) : [];
      }),
    );
    const rows = [...model.decisions.values()].flatMap((table) =>
      table.kind === 'table' ? table.rules.map((rule) => rule.id) : [],
    );
    expect(rows.filter((row) => !hit.has(row))).toEqual([]);
  });

  test('[TR12] each of the rules G0 to G7 and G10 to G12 and WW-R1 to WW-R9 is in the file', () => {
    const names = new Set(
      [...model.decisions.values()].flatMap((table) =>
        table.kind === 'table' ? table.rules.map((rule) => rule.name) : [],
      ),
    );
    for (const name of ['G0', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G10', 'G11', 'G12'])
      expect(names).toContain(name);
    for (let at = 1; at <= 9; at += 1) expect(names).toContain(`WW-R${at}`);
  });
});
