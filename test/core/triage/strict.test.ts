import { describe, expect, test } from 'vitest';
import { cellFaults } from '../../../src/core/triage/cell-values.ts';
import { coverage, type Finding, settingTypes } from '../../../src/core/triage/coverage.ts';
import { decide } from '../../../src/core/triage/decide.ts';
import type { Decision, DecisionModel, Expression, Rule } from '../../../src/core/triage/decision-model.ts';
import type { HitPolicy } from '../../../src/core/triage/hit-policy.ts';
import { compileTriage } from '../../../src/core/triage/model.ts';
import { settings, model as workwell } from './workwell.ts';

const row = (note: string, tests: readonly string[], gives: readonly string[]): Rule => ({
  id: note,
  says: note,
  tests,
  gives,
});
const table = (
  hitPolicy: HitPolicy,
  asks: readonly string[],
  outputs: readonly string[],
  rules: readonly Rule[],
): Expression => ({
  kind: 'table',
  hitPolicy,
  inputs: asks.map((expression) => ({ label: expression, expression })),
  outputs: outputs.map((name) => ({ name })),
  rules,
});
const literal = (text: string): Expression => ({ kind: 'literal', text });
const decision = (name: string, logic: Expression, needs: readonly string[] = []): Decision => ({
  id: name,
  name,
  needs,
  logic,
});

const RESULT = ['outcome', 'cohort', 'state', 'explanations', 'signposts'];
const gives = (outcome: string) => [`"${outcome}"`, '"none"', '"triaged"', '[]', '[]'];

/** The smallest model that decides, with its table about pain replaced. */
function small(result: Expression, more: Partial<DecisionModel> = {}): DecisionModel {
  return {
    name: 'small',
    edition: '1',
    version: 'abc',
    types: [
      { name: 'tPain', base: 'string', isCollection: false, allowed: '"severe","mild","unknown"', components: [] },
      { name: 'tNeeds', base: 'string', isCollection: true, allowed: '"a","b","unknown"', components: [] },
    ],
    inputs: [
      { id: 'pain', name: 'pain', type: 'tPain' },
      { id: 'needs', name: 'needs', type: 'tNeeds' },
    ],
    decisions: [
      decision('result', result, ['pain', 'needs']),
      decision('outcome', literal('result.outcome'), ['result']),
      decision('level', literal('"P3"')),
      decision('order_points', literal('0')),
      decision('flags', literal('[]')),
      decision('explanations', literal('[]')),
      decision('barriers', literal('[]')),
      decision('wish_services', literal('[]')),
    ],
    knowledge: [],
    services: [],
    ...more,
  };
}

const SOUND = [
  row('A: severe', ['"severe"'], gives('eligible')),
  row('B: anything else', ['not("severe")'], gives('needs_human')),
];
const compiled = (model: DecisionModel) => {
  const result = compileTriage(model);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const errorOf = (model: DecisionModel) => {
  const result = compileTriage(model);
  return result.ok ? undefined : result.error;
};
const findings = (model: DecisionModel): readonly Finding[] => coverage(compiled(model), {});

describe('strict tables', () => {
  test('[TR1] one rule that fits gives its decision, with its name and the version of the file', () => {
    expect(decide(compiled(small(table('UNIQUE', ['pain'], RESULT, SOUND))), { pain: 'severe' })).toMatchObject({
      ok: true,
      value: { outcome: 'eligible', rule: 'A', ruleSetVersion: '1+abc', inputsUsed: { pain: 'severe' } },
    });
  });

  test('[TR2] facts that no rule fits give no decision', () => {
    const model = compiled(
      small(table('UNIQUE', ['pain'], RESULT, [row('A: severe', ['"severe"'], gives('eligible'))])),
    );
    expect(decide(model, { pain: 'mild' })).toEqual({ ok: false, error: { code: 'triage.no-rule', table: 'result' } });
  });

  test('[TR2] facts that two rules of a unique table fit give no decision', () => {
    const model = compiled(
      small(table('UNIQUE', ['pain'], RESULT, [...SOUND, row('C: also', ['"severe"'], gives('needs_human'))])),
    );
    expect(decide(model, { pain: 'severe' })).toEqual({
      ok: false,
      error: { code: 'triage.many-rules', table: 'result', rules: ['A', 'C'] },
    });
  });

  test('[TR15] a cell that FEEL would quietly call false or null is an error', () => {
    for (const cell of ['> 3', '? > 3', '? + 1 = 2', '"a" + 1']) {
      const model = compiled(small(table('FIRST', ['pain'], RESULT, [row('A: wrong', [cell], gives('eligible'))])));
      expect(decide(model, { pain: 'mild' })).toMatchObject({
        ok: false,
        error: { code: 'triage.unsure-rule', table: 'result', rule: 'A' },
      });
    }
  });

  test('[TR15] an outcome or a level outside the known ones is an error', () => {
    const model = compiled(small(table('FIRST', ['pain'], RESULT, [row('A: all', ['-'], gives('refused'))])));
    expect(decide(model, {})).toEqual({ ok: false, error: { code: 'triage.bad-output', table: 'outcome' } });
  });

  test.each([
    ['a misspelt name', small(table('FIRST', ['pian'], RESULT, SOUND)), 'triage.unknown-name'],
    [
      'the clock in a cell',
      small(table('FIRST', ['pain'], RESULT, [row('A: x', ['? = string(today())'], gives('eligible'))])),
      'triage.bad-expression',
    ],
    ['the clock in an expression', small(literal('if now() = pain then 1 else 2')), 'triage.bad-expression'],
    [
      'a cell that is no FEEL',
      small(table('FIRST', ['pain'], RESULT, [row('A: x', ['"severe'], gives('eligible'))])),
      'triage.bad-expression',
    ],
    [
      'a rule without a name',
      small(table('FIRST', ['pain'], RESULT, [row('no name', ['-'], gives('eligible'))])),
      'triage.nameless-rule',
    ],
    [
      'a row that is too short',
      small(table('FIRST', ['pain'], RESULT, [row('A: x', [], gives('eligible'))])),
      'triage.row-length',
    ],
    [
      'a fact that cannot be unknown',
      small(table('FIRST', ['pain'], RESULT, SOUND), {
        types: [{ name: 'tPain', base: 'string', isCollection: false, allowed: '"severe"', components: [] }],
      }),
      'triage.bad-fact',
    ],
    ['a missing decision', { ...small(literal('1')), decisions: [] }, 'triage.no-decision'],
    [
      'a decision that needs itself',
      small(literal('outcome'), {
        decisions: small(literal('1')).decisions.map((one) =>
          one.name === 'result' ? decision('result', literal('outcome'), ['outcome']) : one,
        ),
      }),
      'triage.needs-itself',
    ],
    [
      'a name without an arrow',
      small(literal('1'), { decisions: [decision('result', literal('pain'))] }),
      'triage.not-connected',
    ],
    ['a decision that is neither table nor expression', small({ kind: 'list', items: [] }), 'triage.not-a-table'],
  ] as const)('[TR16] %s is refused when the file is read', (_, model, code) => {
    expect(errorOf(model)?.code).toBe(code);
  });
});

describe('coverage', () => {
  test('[TR17] the shipped tables have no gap, no overlap and no rule that never fires', () => {
    expect(coverage(workwell, settingTypes(settings))).toEqual([]);
  });

  test('[TR17] a sound table has nothing to report', () => {
    expect(findings(small(table('UNIQUE', ['pain'], RESULT, SOUND)))).toEqual([]);
  });

  test('[TR17] a gap is reported with a person it happens to', () => {
    const rules = [
      row('A: severe', ['"severe"'], gives('eligible')),
      row('B: unknown', ['"unknown"'], gives('needs_human')),
    ];
    expect(findings(small(table('UNIQUE', ['pain'], RESULT, rules)))).toEqual([
      { code: 'triage.gap', table: 'result', person: { pain: 'mild' } },
    ]);
  });

  test('[TR17] an overlap is reported with its rules and a person', () => {
    const rules = [...SOUND, row('C: also mild', ['"mild"'], gives('eligible'))];
    expect(findings(small(table('UNIQUE', ['pain'], RESULT, rules)))).toContainEqual({
      code: 'triage.overlap',
      table: 'result',
      rules: ['B', 'C'],
      person: { pain: 'mild' },
    });
    expect(findings(small(table('ANY', ['pain'], RESULT, rules)))).toContainEqual({
      code: 'triage.overlap',
      table: 'result',
      rules: ['B', 'C'],
      person: { pain: 'mild' },
    });
  });

  test('[TR17] a rule that earlier rules always come before is reported', () => {
    const rules = [...SOUND, row('C: never', ['"mild"'], gives('eligible'))];
    expect(findings(small(table('FIRST', ['pain'], RESULT, rules)))).toEqual([
      { code: 'triage.dead-rule', table: 'result', rule: 'C', row: 'C: never' },
    ]);
  });

  test('[TR17] a rule of a collecting table that asks for a code nobody can say is reported', () => {
    const model = small(table('UNIQUE', ['pain'], RESULT, SOUND));
    const flags = table(
      'COLLECT',
      ['needs'],
      ['flag'],
      [row('F: a', ['list contains(?, "a")'], ['"a"']), row('G: zz', ['list contains(?, "zz")'], ['"zz"'])],
    );
    const decisions = model.decisions.map((one) => (one.name === 'flags' ? decision('flags', flags, ['needs']) : one));
    expect(findings({ ...model, decisions })).toEqual([
      { code: 'triage.dead-rule', table: 'flags', rule: 'G', row: 'G: zz' },
    ]);
  });

  test('[TR17] a cell that cannot be read for somebody is reported', () => {
    const rules = [row('A: severe', ['"severe"'], gives('eligible')), row('B: wrong', ['> 3'], gives('eligible'))];
    expect(findings(small(table('FIRST', ['pain'], RESULT, rules)))).toContainEqual({
      code: 'triage.unsure-cell',
      table: 'result',
      rule: 'B',
      person: { pain: 'mild' },
    });
  });

  test('[TR17] a setting without a value is reported instead of guessed', () => {
    expect(coverage(workwell, {}).map((one) => one.code)).toEqual(['triage.no-setting', 'triage.no-setting']);
  });
});

describe('cells', () => {
  const faultsOf = (model: DecisionModel) =>
    cellFaults(compiled(model)).map(({ table: name, rule, row: at, column, value }) => [name, rule, at, column, value]);

  test('[TR21] the shipped tables, and sound ones, have no value that cannot be', () => {
    expect(cellFaults(workwell)).toEqual([]);
    expect(faultsOf(small(table('UNIQUE', ['pain'], RESULT, SOUND)))).toEqual([]);
  });

  test.each([
    ['"sever"', ['"sever"']],
    ['not("sever")', ['"sever"']],
    ['"mild", "sever"', ['"sever"']],
    ['true', ['true']],
    ['3', ['3']],
    ['"severe", "mild"', []],
    ['-', []],
    // More than plain values: only a run can tell.
    ['starts with(?, "sev")', []],
  ] as const)('[TR21] the code of a fact: %s', (cell, wrong) => {
    const rules = [row('A: first', ['"severe"'], gives('eligible')), row('B: second', [cell], gives('eligible'))];
    expect(faultsOf(small(table('FIRST', ['pain'], RESULT, rules)))).toEqual(
      wrong.map((value) => ['result', 'B', 2, 'pain', value]),
    );
  });

  test('[TR21] a code of a list, an outcome, and what another table answers', () => {
    const model = small(
      table('FIRST', ['pain'], RESULT, [
        row('A: all', ['-'], gives('eligble')),
        row('B: x', ['"mild"'], gives('go_on')),
      ]),
    );
    const flags = table('COLLECT', ['needs'], ['flag'], [row('F: b', ['list contains(?, "bb")'], ['"b"'])]);
    const level = table(
      'FIRST',
      ['result.outcome'],
      ['level'],
      [row('L: a', ['"eligible"'], ['"P9"']), row('M: b', ['-'], ['"P3"'])],
    );
    const decisions = model.decisions.map((one) =>
      one.name === 'flags'
        ? decision('flags', flags, ['needs'])
        : one.name === 'level'
          ? decision('level', level, ['result'])
          : one,
    );
    expect(faultsOf({ ...model, decisions }).toSorted()).toEqual(
      [
        ['result', 'A', 1, 'outcome', '"eligble"'],
        ['flags', 'F', 1, 'needs', '"bb"'],
        ['level', 'L', 1, 'result.outcome', '"eligible"'],
        ['level', 'L', 1, 'level', '"P9"'],
      ].toSorted(),
    );
  });

  test('[TR21] a state that no referral can be in', () => {
    const [outcome = '', cohort = '', , ...more] = gives('eligible');
    const rules = [row('A: all', ['-'], [outcome, cohort, '"triagd"', ...more])];
    expect(RESULT[2]).toBe('state');
    expect(faultsOf(small(table('FIRST', ['pain'], RESULT, rules)))).toEqual([['result', 'A', 1, 'state', '"triagd"']]);
  });

  test('[TR21] a text in a column of yes and no', () => {
    const rules = [row('A: yes', ['true'], gives('eligible')), row('B: no', ['"false"'], gives('needs_human'))];
    expect(faultsOf(small(table('FIRST', ['pain = "mild"'], RESULT, rules)))).toEqual([
      ['result', 'B', 2, 'pain = "mild"', '"false"'],
    ]);
  });
});
