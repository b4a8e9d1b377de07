import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import { describe, expect, test } from 'vitest';
import {
  compileCell,
  compileCondition,
  compileValue,
  evaluateFeel,
  type Facts,
  feelAccepts,
  feelTemporal,
  namesIn,
  plainFromFeel,
} from '../../../src/core/shared/feel.ts';
import { quickExpression, quickTests } from '../../../src/core/shared/quick-feel.ts';

const FACTS: Facts = { age_band: 'u16', wishes: ['adjustments', 'physio'], work_now: 'out', weeks: 4, urgent: true };

const answer = (expression: string, facts: Facts = FACTS) => {
  const compiled = compileCondition(expression);
  return compiled.ok ? compiled.value(facts) : compiled;
};

describe('conditions', () => {
  test.each([
    ['age_band = "u16"', true],
    ['age_band != "u16"', false],
    ['list contains(wishes, "adjustments")', true],
    ['not(list contains(wishes, "groups"))', true],
    ['work_now in ("out","sick_safe")', true],
    ['work_now in ["never"]', false],
    ['"physio" in wishes', true],
    ['age_band = "18_64" or (weeks >= 4 and urgent)', true],
    ['count(wishes) > 2', false],
    ['weeks in [1..4]', true],
    ['work_now in ["out"] and urgent', true],
    ['weeks in [5..6] or urgent', true],
    ['work_now in ("never") or weeks in [4]', true],
    ['weeks in [1..4)', false],
    ['weeks in (< 3, > 3)', true],
    ['if urgent then weeks = 4 else false', true],
    ['weeks * 2 - 1 = 7', true],
    ['some wish in wishes satisfies wish = "physio"', true],
    ['weeks between 1 and 5', true],
    ['"now()" = age_band', false],
  ])('[FE1] %s is %s', (expression, expected) => {
    expect(answer(expression)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['age_bnad = "u16"', 'feel.unknown-name'],
    ['urgent or age_bnad = "u16"', 'feel.unknown-name'],
    ['some w in wihses satisfies w = "a"', 'feel.unknown-name'],
    ['age_band < 3', 'feel.types-differ'],
    ['age_band = 3', 'feel.types-differ'],
    ['list contains(age_band, "u16")', 'feel.types-differ'],
    ['age_band and urgent', 'feel.not-boolean'],
    ['weeks', 'feel.not-boolean'],
    ['1 +', 'feel.syntax'],
    ['(urgent', 'feel.syntax'],
    ['', 'feel.syntax'],
    ['date(age_band) > date("2020-01-01")', 'feel.unsure'],
  ])('[FE2] %s is an error, not false', (expression, code) => {
    expect(answer(expression)).toMatchObject({ ok: false, error: { code } });
  });

  test.each(['today() > date("2020-01-01")', 'now() != null', 'string(now()) = age_band', 'not(today () = 1)'])(
    '[FE3] the clock is refused: %s',
    (expression) => {
      expect(answer(expression)).toMatchObject({ ok: false, error: { code: 'feel.clock' } });
    },
  );

  test('[FE2] a name that every object has is still an unknown name', () => {
    expect(answer('toString = "a"')).toMatchObject({ ok: false, error: { code: 'feel.unknown-name' } });
    expect(answer('constructor = "a"')).toMatchObject({ ok: false, error: { code: 'feel.unknown-name' } });
  });

  test('[FE4] errors hold the expression, never what a person said', () => {
    expect(JSON.stringify(answer('weeks < age_band', { weeks: 4, age_band: 'a secret' }))).not.toContain('secret');
    expect(JSON.stringify(answer('number(age_band) = 1', { age_band: 'a secret' }))).not.toContain('secret');
  });

  test('[FE5] the names an expression reads are found, and only these', () => {
    expect(namesIn('age_band = "u16" and list contains(wishes, "work_now")')).toEqual(['age_band', 'wishes']);
    expect(namesIn('some wish in wishes satisfies wish = work_now')).toEqual(['wishes', 'work_now']);
    expect(namesIn('string length(age_band) > weeks')).toEqual(['age_band', 'weeks']);
    expect(namesIn('gates.outcome = "go_on"')).toEqual(['gates']);
    expect(namesIn('1 +')).toEqual([]);
  });
});

describe('[FE7] the quick reader and feelin agree on everything that is well typed', () => {
  const code = fc.constantFrom('a', 'b', '16_17', 'unknown', '');
  const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
  const text = code.map((value) => `"${value}"`);
  const number = fc.integer({ min: -20, max: 20 });
  const facts = fc.record({ c: code, d: code, l: codes, n: number, t: fc.boolean() });
  const list = codes.map((values) => `[${values.map((value) => `"${value}"`).join(', ')}]`);
  const sign = fc.constantFrom('<', '<=', '>', '>=');
  const amount: fc.Arbitrary<string> = fc.oneof(
    number.map(String),
    fc.constant('n'),
    fc.tuple(number, fc.constantFrom('+', '-', '*')).map(([value, op]) => `n ${op} ${Math.abs(value)}`),
  );
  const range = fc
    .tuple(fc.constantFrom('[', '('), number, number, fc.constantFrom(']', ')'))
    .map(([open, a, b, close]) => `${open}${Math.min(a, b)}..${Math.max(a, b)}${close}`);
  const { condition } = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant('t'),
      text.map((value) => `c = ${value}`),
      text.map((value) => `c != ${value}`),
      fc.constant('c = d'),
      fc.tuple(text, text).map(([a, b]) => `c in (${a}, ${b})`),
      list.map((values) => `c in ${values}`),
      text.map((value) => `list contains(l, ${value})`),
      fc.tuple(sign, amount).map(([op, value]) => `n ${op} ${value}`),
      fc.tuple(sign, number).map(([op, value]) => `count(l) ${op} ${value}`),
      range.map((values) => `n in ${values}`),
      fc
        .tuple(tie('condition'), tie('condition'), fc.constantFrom('and', 'or'))
        .map(([a, b, op]) => `(${a}) ${op} (${b})`),
      tie('condition').map((inner) => `not(${inner})`),
      fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => `if ${a} then ${b} else ${c}`),
    ),
  }));

  test('for putting an entry into a context', () => {
    const context = { outcome: 'eligible', state: 'triaged' };
    for (const expression of ['context put(a, "state", b)', 'context put(a, "new", [b, "x"])']) {
      const quick = quickExpression(expression);
      if (quick === undefined) throw new Error(`not read: ${expression}`);
      const known = { a: context, b: 'waiting_for_place' };
      const { value } = evaluate(expression, known);
      expect(quick.run({ lookup: (name) => known[name as keyof typeof known] })).toEqual(value);
    }
    expect(context.state).toBe('triaged');
    const quick = quickExpression('context put(a, "state", b)');
    expect(() => quick?.run({ lookup: () => 'no context' })).toThrow();
  });

  test('for conditions', () => {
    fc.assert(
      fc.property(condition, facts, (expression, known) => {
        const quick = quickExpression(expression);
        if (quick === undefined) throw new Error(`not read: ${expression}`);
        const { value, warnings } = evaluate(expression, known);
        expect(warnings).toEqual([]);
        expect(quick.run({ lookup: (name) => known[name as keyof typeof known] })).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('except that lists of different lengths are not equal, for which feelin says null', () => {
    expect(evaluate('["a", "b"] = ["a"]').value).toBeNull();
    expect(quickExpression('["a", "b"] = ["a"]')?.run({ lookup: () => undefined })).toBe(false);
  });

  test('for cells about a code, a number, a truth and a list', () => {
    const aboutCode = fc.oneof(
      fc.constant('-'),
      fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => all.join(',')),
      list,
      fc.constant('d'),
    );
    const aboutNumber = fc.oneof(
      number.map(String),
      fc.tuple(sign, amount).map(([op, value]) => `${op} ${value}`),
      range,
      fc.tuple(range, number).map(([values, one]) => `${values}, ${one}`),
      number.map((value) => `? > ${value} and ? < 10`),
    );
    const aboutTruth = fc.constantFrom('true', 'false', '-', 'true,false');
    const aboutList = fc.oneof(
      text.map((value) => `list contains(?, ${value})`),
      fc.tuple(text, text).map(([a, b]) => `list contains(?, ${a}) or list contains(?, ${b})`),
      list.map((values) => `? = ${values}`),
    );
    const negated = (cell: fc.Arbitrary<string>) =>
      fc.oneof(
        { weight: 3, arbitrary: cell },
        cell.filter((one) => one !== '-').map((one) => `not(${one})`),
      );
    const cell = fc.oneof(
      fc.tuple(negated(aboutCode), code),
      fc.tuple(negated(aboutNumber), number),
      fc.tuple(aboutTruth, fc.boolean()),
      fc.tuple(negated(aboutList), codes),
    );
    fc.assert(
      fc.property(cell, facts, ([tests, input], known) => {
        const quick = quickTests(tests);
        if (quick === undefined) throw new Error(`not read: ${tests}`);
        const { value, warnings } = unaryTest(tests, { ...known, '?': input });
        expect(warnings).toEqual([]);
        expect(quick.run({ lookup: (name) => known[name as keyof typeof known], input })).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('cells and values', () => {
  test('[FE2] a cell that compares different types, or gives no truth, is an error', () => {
    const run = (cell: string, input: string | number | string[]) => {
      const compiled = compileCell(cell);
      return compiled.ok ? compiled.value.run(() => undefined, input) : compiled;
    };
    expect(run('> 3', 'a')).toMatchObject({ ok: false, error: { code: 'feel.types-differ' } });
    expect(run('not(> 3)', 'a')).toMatchObject({ ok: false, error: { code: 'feel.types-differ' } });
    expect(run('"a"', ['a'])).toMatchObject({ ok: false, error: { code: 'feel.types-differ' } });
    expect(run('"b", nothing', 'b')).toMatchObject({ ok: false, error: { code: 'feel.unknown-name' } });
    expect(run('-', 'anything')).toEqual({ ok: true, value: true });
  });

  test('[FE1] a value may be a context built by the engine, and null is none', () => {
    const run = (text: string) => {
      const compiled = compileValue(text);
      return compiled.ok ? compiled.value.run(() => undefined) : compiled;
    };
    expect(run('{ a: 1, b: ["x"] }')).toEqual({ ok: true, value: { a: 1, b: ['x'] } });
    expect(run('null')).toMatchObject({ ok: false, error: { code: 'feel.no-value' } });
    expect(run('{ a: null }')).toMatchObject({ ok: false });
  });
});

describe('the open reading, for any DMN file', () => {
  test.each([
    ['not(> 5)', null, false],
    ['? > 20', null, false],
    ['[1..3]', null, false],
    ['null', null, true],
    ['not(null)', null, false],
    ['not("a")', null, true],
    ['-', null, true],
    ['? = null', null, true],
    ['not(> 5)', 3, true],
    ['"a","b"', 'b', true],
    ['< 5', 'a', false],
    ['[1..5]', 'a', false],
    ['not([1..5])', 'a', true],
    ['["a".."c"]', 3, false],
    ['1, [3..5]', 4, true],
    ['[[1..3], [7..9]]', 8, true],
    ['[1..3]', [2], true],
    ['[1, 2]', [1, 2], true],
    ['not([1, 2])', [1, 2], false],
    ['[[1, 2], [3]]', [1, 2], true],
    ['[1, 2]', [1, 3], false],
    ['list contains([1], 1)', [9], true],
    ['null, [1..3]', null, true],
    ['null, [1..3]', 4, false],
  ])('[FE8] the cell %s for %j is %s', (cell, input, expected) => {
    expect(feelAccepts(cell, input, {})).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['x in [1, 2] and true', { x: 1 }, true],
    ['x in [1..3] or false', { x: 9 }, false],
    ['[1, 2] = [1]', {}, false],
    ['a - b', { a: 3, b: 1 }, 2],
    ['a-b', { a: 3, b: 1, 'a-b': 7 }, 7],
    ['p.q', { p: { q: 1 }, 'p.q': 2 }, 2],
    ['d.year', { d: feelTemporal('date', '2026-11-22') }, 2026],
    ['x = null', { x: null }, true],
    ['count(l)', { l: [null, 1] }, 2],
    ['"a" + "b"', {}, 'ab'],
    [
      'xs[list contains(ok, the name)]',
      { xs: [{ 'the name': 'a' }, { 'the name': 'b' }], ok: ['b'] },
      [{ 'the name': 'b' }],
    ],
    [
      'xs[good]',
      {
        xs: [
          { good: true, n: 1 },
          { good: false, n: 2 },
        ],
      },
      [{ good: true, n: 1 }],
    ],
    [
      'xs[item.good].n',
      {
        xs: [
          { good: true, n: 1 },
          { good: false, n: 2 },
        ],
      },
      [1],
    ],
    [
      'xs[not(good)][1].n',
      {
        xs: [
          { good: true, n: 1 },
          { good: false, n: 2 },
        ],
      },
      2,
    ],
    ['xs[contains(item, "b")]', { xs: ['ab', 'c'] }, ['ab']],
    ['xs[all(ys[contains(s, "a")].ok)].n', { xs: [{ n: 1 }, { n: 2 }], ys: [{ s: 'a', ok: true }] }, [1, 2]],
    ['xs[is(count(ys[contains(s, k)]), 1)].k', { xs: [{ k: 'a' }, { k: 'b' }], ys: [{ s: 'a' }] }, ['a']],
    ['xs[count(xs)]', { xs: [4, 5, 6] }, 6],
    ['xs[i]', { xs: [4, 5, 6], i: 2 }, 5],
    ['for i in [1, 3] return xs[i]', { xs: [4, 5, 6] }, [4, 6]],
  ])('[FE8] %s with %j is %j', (expression, context, expected) => {
    expect(evaluateFeel(expression, context)).toMatchObject({ ok: true, value: { value: expected } });
  });

  test('[FE8] a misspelt name is null with a warning, a broken expression an error', () => {
    expect(evaluateFeel('nobody', {})).toEqual({ ok: true, value: { value: null, warnings: ['NO_VARIABLE_FOUND'] } });
    expect(evaluateFeel('1 +', {})).toMatchObject({ ok: false, error: { code: 'feel.syntax' } });
  });

  test('[FE9] dates, times and durations become ISO text, what JSON cannot say becomes null', () => {
    expect(
      plainFromFeel([
        feelTemporal('date', '2026-11-22'),
        feelTemporal('time', '10:00:00'),
        feelTemporal('duration', 'P1DT2H'),
      ]),
    ).toEqual(['2026-11-22', '10:00:00', 'P1DT2H']);
    expect(plainFromFeel({ a: Number.NaN, b: undefined })).toEqual({ a: null, b: null });
    expect(feelTemporal('date', 'soon')).toBeNull();
  });
});
