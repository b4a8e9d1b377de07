import { describe, expect, test } from 'vitest';
import { type Aggregator, applyHitPolicy, type HitPolicy } from '../../../src/core/triage/hit-policy.ts';

type Cell = string | number | null;
const apply = (
  policy: HitPolicy,
  answers: readonly (readonly Cell[])[],
  priorities: readonly (readonly Cell[] | undefined)[] = [undefined],
  aggregator?: Aggregator,
) =>
  applyHitPolicy<Cell>({
    policy,
    ...(aggregator === undefined ? {} : { aggregator }),
    answers,
    priorities,
    same: (a, b) => a === b,
  });

describe('[TR14] hit policies', () => {
  test.each([
    ['UNIQUE', [], { ok: true, value: { kind: 'none' } }],
    ['UNIQUE', [['a']], { ok: true, value: { kind: 'one', at: 0 } }],
    ['UNIQUE', [['a'], ['a']], { ok: false, error: 'many-rules' }],
    ['ANY', [], { ok: true, value: { kind: 'none' } }],
    ['ANY', [['a'], ['a']], { ok: true, value: { kind: 'one', at: 0 } }],
    ['ANY', [['a'], ['b']], { ok: false, error: 'rules-disagree' }],
    ['ANY', [[null], [null]], { ok: true, value: { kind: 'one', at: 0 } }],
    ['FIRST', [], { ok: true, value: { kind: 'none' } }],
    ['FIRST', [['b'], ['a']], { ok: true, value: { kind: 'one', at: 0 } }],
    ['RULE ORDER', [], { ok: true, value: { kind: 'many', at: [] } }],
    ['RULE ORDER', [['b'], ['a'], ['b']], { ok: true, value: { kind: 'many', at: [0, 1, 2] } }],
    ['COLLECT', [], { ok: true, value: { kind: 'many', at: [] } }],
    ['COLLECT', [['b'], ['b']], { ok: true, value: { kind: 'many', at: [0, 1] } }],
    ['PRIORITY', [['a'], ['b']], { ok: false, error: 'no-priorities' }],
    ['OUTPUT ORDER', [['a'], ['b']], { ok: false, error: 'no-priorities' }],
    ['PRIORITY', [['a']], { ok: true, value: { kind: 'one', at: 0 } }],
    ['PRIORITY', [], { ok: true, value: { kind: 'none' } }],
  ] as const)('%s of %j', (policy, answers, expected) => {
    expect(apply(policy, answers)).toEqual(expected);
  });

  test('PRIORITY takes the output that stands first among the values, whatever the order of the rules', () => {
    expect(apply('PRIORITY', [['low'], ['high'], ['mid']], [['high', 'mid', 'low']])).toEqual({
      ok: true,
      value: { kind: 'one', at: 1 },
    });
  });

  test('OUTPUT ORDER sorts by the values; equals keep rule order; an output that is not among them comes last', () => {
    expect(apply('OUTPUT ORDER', [['x'], ['low'], ['high'], ['low']], [['high', 'low']])).toEqual({
      ok: true,
      value: { kind: 'many', at: [2, 1, 3, 0] },
    });
  });

  test('with several outputs the first column decides, then the next; a column without values does not count', () => {
    const answers = [
      ['b', 1],
      ['a', 2],
      ['a', 1],
    ];
    expect(
      apply('OUTPUT ORDER', answers, [
        ['a', 'b'],
        [1, 2],
      ]),
    ).toEqual({ ok: true, value: { kind: 'many', at: [2, 1, 0] } });
    expect(apply('OUTPUT ORDER', answers, [undefined, [2, 1]])).toEqual({
      ok: true,
      value: { kind: 'many', at: [1, 0, 2] },
    });
  });

  test.each([
    ['SUM', [[2], [3], [3]], 8],
    ['MIN', [[2], [3]], 2],
    ['MAX', [[2], [3]], 3],
    ['MIN', [['b'], ['a']], 'a'],
    ['COUNT', [['x'], ['x'], [null]], 3],
    ['COUNT', [], 0],
    ['SUM', [], null],
    ['MIN', [], null],
    ['MAX', [], null],
  ] as const)('COLLECT %s of %j is %j', (aggregator, answers, expected) => {
    expect(apply('COLLECT', answers, [undefined], aggregator)).toEqual({
      ok: true,
      value: { kind: 'number', value: expected },
    });
  });

  test('what is no number cannot be added up, different kinds have no smallest, several outputs have no sum', () => {
    expect(apply('COLLECT', [[1], ['a']], [undefined], 'SUM')).toEqual({ ok: false, error: 'not-aggregable' });
    expect(apply('COLLECT', [[1], [null]], [undefined], 'SUM')).toEqual({ ok: false, error: 'not-aggregable' });
    expect(apply('COLLECT', [[1], ['a']], [undefined], 'MIN')).toEqual({ ok: false, error: 'not-aggregable' });
    expect(apply('COLLECT', [[1, 2]], [undefined, undefined], 'SUM')).toEqual({ ok: false, error: 'not-aggregable' });
  });
});
