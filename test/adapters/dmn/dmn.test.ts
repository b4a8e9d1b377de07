import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDmn, readDmn, readTriageModel } from '../../../src/adapters/dmn/read-dmn.ts';
import { plainFromFeel } from '../../../src/core/shared/feel.ts';
import { decide } from '../../../src/core/triage/decide.ts';
import { evaluateModel } from '../../../src/core/triage/evaluate.ts';
import { completeFacts } from '../../../src/core/triage/facts.ts';
import { cases, factsOfCase, model } from '../../core/triage/workwell.ts';
import { type DecisionSpec, dmn, knowledge, literal, table } from './build.ts';

async function evaluated(xml: string, inputs: Readonly<Record<string, unknown>>) {
  const model = await parseDmn('test.dmn', xml);
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  const { values, problems } = evaluateModel(model.value, inputs);
  return { values: plainFromFeel(values) as Readonly<Record<string, unknown>>, problems };
}
const valuesOf = async (xml: string, inputs: Readonly<Record<string, unknown>>) =>
  (await evaluated(xml, inputs)).values;
const one = async (
  inputs: Readonly<Record<string, string>>,
  given: Readonly<Record<string, unknown>>,
  spec: Omit<DecisionSpec, 'name'>,
  more = '',
) => (await valuesOf(dmn(inputs, [{ name: 'd', needs: Object.keys(inputs), ...spec }], more), given)).d;

const AGE = { Age: 'number', Risk: 'string', ok: 'boolean' };
const ASKS = ['Age', { asks: 'Risk', allowed: '"High","Medium","Low"' }, 'ok'];
const age = (
  given: readonly [number | null, string | null, boolean | null],
  policy: string,
  outputs: Parameters<typeof table>[2],
  rules: Parameters<typeof table>[3],
  type?: string,
) =>
  one(
    AGE,
    { Age: given[0], Risk: given[1], ok: given[2] },
    { logic: table(policy, ASKS, outputs, rules), ...(type === undefined ? {} : { type }) },
  );

const YES = '"yes"';
const NO = '"no"';

describe('[TR19] hit policies in whole files', () => {
  const rules = [
    [['>= 18', '"Low","Medium"', 'true'], [YES]],
    [['< 18', '-', '-'], [NO]],
    [['-', '"High"', 'true'], ['"ask"']],
  ] as const;

  test.each([
    [[20, 'Low', true], 'yes'],
    [[10, 'Low', true], 'no'],
    [[20, 'High', true], 'ask'],
    [[20, 'Low', false], null],
    [[10, 'High', true], null],
    [[20, 'Other', true], null],
    [[null, 'Low', true], null],
    [[10, null, true], null],
  ] as const)('UNIQUE gives for %j: %j', async (given, expected) => {
    expect(await age(given, 'UNIQUE', [{}], rules)).toBe(expected);
  });

  test('FIRST, RULE ORDER and COLLECT take the rules in the order they stand', async () => {
    expect(await age([10, 'High', true], 'FIRST', [{}], rules)).toBe('no');
    expect(await age([10, 'High', true], 'RULE ORDER', [{}], rules)).toEqual(['no', 'ask']);
    expect(await age([10, 'High', true], 'COLLECT', [{}], rules)).toEqual(['no', 'ask']);
    expect(await age([20, 'Low', false], 'COLLECT', [{}], rules)).toEqual([]);
    expect(await age([20, 'Low', false], 'FIRST', [{}], rules)).toBeNull();
  });

  test('PRIORITY and OUTPUT ORDER follow the output values, ANY wants one answer', async () => {
    const values = [{ values: '"ask","no","yes"' }];
    expect(await age([10, 'High', true], 'PRIORITY', values, rules)).toBe('ask');
    expect(await age([10, 'High', true], 'OUTPUT ORDER', values, rules)).toEqual(['ask', 'no']);
    expect(await age([10, 'High', true], 'ANY', [{}], rules)).toBeNull();
    expect(await age([10, 'High', true], 'ANY', [{}], [...rules.slice(1, 2), rules[1]])).toBe('no');
  });

  test('PRIORITY takes the order from the allowed values of the type when the column has none', async () => {
    const type =
      '<itemDefinition name="tAnswer"><typeRef>string</typeRef><allowedValues><text>"ask","no"</text></allowedValues></itemDefinition>';
    expect(
      await one(
        AGE,
        { Age: 10, Risk: 'High', ok: true },
        { logic: table('PRIORITY', ASKS, [{}], rules), type: 'tAnswer' },
        type,
      ),
    ).toBe('ask');
  });

  test('several outputs give a context, and a list of contexts for the multiple policies', async () => {
    const outputs = [
      { name: 'Approved/Declined', values: '"A","D"' },
      { name: 'Rate 1', values: '"Best","Standard"' },
    ];
    const two = [
      [
        ['< 18', '-', '-'],
        ['"D"', '"Standard"'],
      ],
      [
        ['-', '"Low"', '-'],
        ['"A"', '"Standard"'],
      ],
      [
        ['>= 18', '"Low"', '-'],
        ['"A"', '"Best"'],
      ],
    ] as const;
    const [best, standard] = [
      { 'Approved/Declined': 'A', 'Rate 1': 'Best' },
      { 'Approved/Declined': 'A', 'Rate 1': 'Standard' },
    ];
    expect(await age([20, 'Low', true], 'PRIORITY', outputs, two)).toEqual(best);
    expect(await age([20, 'Low', true], 'OUTPUT ORDER', outputs, two)).toEqual([best, standard]);
    expect(await age([20, 'Low', true], 'COLLECT', outputs, two)).toEqual([standard, best]);
    expect(await age([20, 'Low', true], 'FIRST', outputs, two)).toEqual(standard);
  });

  test.each([
    ['SUM', 3, 45],
    ['MIN', 3, 5],
    ['MAX', 3, 30],
    ['COUNT', 3, 4],
    ['COUNT', 0, 0],
    ['SUM', 0, null],
    ['MIN', 0, null],
    ['MAX', 0, null],
  ] as const)('COLLECT %s of the rules for %d is %j', async (aggregation, n, expected) => {
    const logic = table(
      'COLLECT',
      ['n'],
      [{}],
      [
        [['>= 1'], ['5']],
        [['>= 2'], ['5']],
        [['>= 2'], ['5']],
        [['>= 3'], ['30']],
      ],
      aggregation,
    );
    expect(await one({ n: 'number' }, { n }, { logic, type: 'number' })).toBe(expected);
  });

  test('a default output stands in when no rule fits, and an output outside the allowed ones is null', async () => {
    expect(await age([20, 'Low', false], 'UNIQUE', [{ otherwise: '"other"' }], rules)).toBe('other');
    expect(await age([20, 'Low', false], 'UNIQUE', [{ name: 'a', otherwise: '1' }, { name: 'b' }], [])).toEqual({
      a: 1,
      b: null,
    });
    expect(await age([10, 'Low', true], 'UNIQUE', [{ values: '"yes"' }], rules)).toBeNull();
  });

  test('why a table gives null is told beside the result', async () => {
    const { problems } = await evaluated(
      dmn(AGE, [{ name: 'd', needs: Object.keys(AGE), logic: table('UNIQUE', ASKS, [{}], rules) }]),
      { Age: 10, Risk: 'High', ok: true },
    );
    expect(problems).toEqual(['d: several rules fit, and in a table with the hit policy UNIQUE only one may']);
  });

  test('a sum over two outputs is not defined: null, and told in words', async () => {
    const outputs = [{ name: 'fee' }, { name: 'tax' }];
    const logic = table('COLLECT', ['n'], outputs, [[['-'], ['1', '2']]], 'SUM');
    const { values, problems } = await evaluated(dmn({ n: 'number' }, [{ name: 'd', needs: ['n'], logic }]), { n: 1 });
    expect(values).toEqual({ d: null });
    expect(problems).toEqual([expect.stringContaining('tables with one output')]);
  });
});

describe('[TR20] what a column or a cell may hold', () => {
  test('a column that asks nothing is null, and told by its label', async () => {
    const logic = table('FIRST', [''], [{}], [[['true'], ['1']]]).replace('<input>', '<input label="is it so">');
    const { values, problems } = await evaluated(dmn({}, [{ name: 'd', logic }]), { 'is it so': true });
    expect(values).toEqual({ d: null });
    expect(problems).toEqual(['d: the column "is it so" has no input expression, so it asks nothing']);
  });

  test('an input outside the values of its column is null there: only a rule for null fits, and it is told', async () => {
    const logic = table(
      'UNIQUE',
      [{ asks: 'colour', allowed: '"red","green"' }],
      [{}],
      [
        [['"red"'], ['"stop"']],
        [['null'], ['"no colour of ours"']],
      ],
    );
    const careless = table(
      'COLLECT',
      [{ asks: 'colour', allowed: '"red","green"' }],
      [{ otherwise: '"else"' }],
      [
        [['"red"'], ['"stop"']],
        [['-'], ['"any"']],
      ],
    );
    const xml = dmn({ colour: 'string' }, [{ name: 'd', needs: ['colour'], logic }]);
    expect(await evaluated(xml, { colour: 'red' })).toEqual({ values: { d: 'stop' }, problems: [] });
    expect(await evaluated(xml, { colour: 'blue' })).toEqual({
      values: { d: 'no colour of ours' },
      problems: ['d: the value of colour is not among the allowed values'],
    });
    expect(await one({ colour: 'string' }, { colour: 'green' }, { logic: careless })).toEqual(['any']);
    expect(await one({ colour: 'string' }, { colour: 'blue' }, { logic: careless })).toBeNull();
  });

  test('a cell with a type of its own gives null for what is not of it, and leaves its neighbour alone', async () => {
    const outputs = [{ name: 'a' }, { name: 'b' }];
    const logic = table('UNIQUE', ['x'], outputs, [[['-'], ['x', 'x']]]).replace(
      '<outputEntry>',
      '<outputEntry typeRef="number">',
    );
    expect(await one({ x: '' }, { x: 1 }, { logic })).toEqual({ a: 1, b: 1 });
    expect(await one({ x: '' }, { x: 'one' }, { logic })).toEqual({ a: null, b: 'one' });
  });
});

describe('[TR19] cells', () => {
  const cell = (test: string, type: string, given: unknown) =>
    one(
      { x: type },
      { x: given },
      {
        logic: table(
          'FIRST',
          ['x'],
          [{}],
          [
            [[test], ['true']],
            [['-'], ['false']],
          ],
        ),
      },
    );

  test.each([
    ['[1..3]', 'number', 3, true],
    ['[1..3)', 'number', 3, false],
    [']1..3]', 'number', 1, false],
    ['(1..3)', 'number', 2, true],
    ['< 1, > 5, 3', 'number', 3, true],
    ['not(1, 2)', 'number', 3, true],
    ['not(> 2)', 'number', null, false],
    ['-1', 'number', -1, true],
    ['null', 'string', null, true],
    ['not(null)', 'string', 'a', true],
    ['starts with(?, "a")', 'string', 'abc', true],
    ['? = "a" or ? = "b"', 'string', 'b', true],
    ['1 = 1', 'boolean', false, false],
    ['false', 'boolean', false, true],
    ['not(1 = 1)', 'boolean', false, true],
    ['true, false', 'boolean', false, true],
    ['> date("2020-01-01")', 'date', '2020-01-02', true],
    ['[date("2020-01-01")..date("2020-12-31")]', 'date', '2020-06-01', true],
    ['< time("12:00:00")', 'time', '11:59:00', true],
    ['> duration("P1D")', 'dayTimeDuration', 'P2D', true],
    ['>= duration("P1Y")', 'years and months duration', 'P11M', false],
    ['> date and time("2020-01-01T00:00:00")', 'dateTime', '2020-01-01T00:00:01', true],
  ] as const)('%s of a %s, for %j, is %j', async (test_, type, given, expected) => {
    expect(await cell(test_, type, given)).toBe(expected);
  });

  test('a cell may name other inputs, and lists are looked into', async () => {
    const inputs = { n: 'number', low: 'number', list: '' };
    const logic = table(
      'COLLECT',
      ['n'],
      [{}],
      [
        [['[low..10]'], ['"range"']],
        [['list'], ['"listed"']],
        [['> low'], ['n * 2']],
      ],
    );
    expect(await one(inputs, { n: 4, low: 2, list: [4, 9] }, { logic })).toEqual(['range', 'listed', 8]);
  });
});

describe('[TR20] types', () => {
  const TYPES = [
    '<itemDefinition name="tGrade"><typeRef>string</typeRef><allowedValues><text>"A","B"</text></allowedValues></itemDefinition>',
    '<itemDefinition name="tGrades" isCollection="true"><typeRef>tGrade</typeRef></itemDefinition>',
    '<itemDefinition name="tFew" isCollection="true"><typeRef>number</typeRef><typeConstraint><text>count(?) &lt;= 2</text></typeConstraint></itemDefinition>',
    '<itemDefinition name="tPerson"><itemComponent name="name"><typeRef>string</typeRef></itemComponent><itemComponent name="born on"><typeRef>date</typeRef></itemComponent></itemDefinition>',
  ].join('');
  const seen = (type: string, given: unknown) => one({ x: type }, { x: given }, { logic: literal('x') }, TYPES);

  test.each([
    ['number', 3, 3],
    ['number', '3', null],
    ['number', 'three', null],
    ['string', 3, null],
    ['boolean', 'true', null],
    ['boolean', 'maybe', null],
    ['date', '2026-11-22', '2026-11-22'],
    ['date', 'soon', null],
    ['date and time', '2026-11-22', '2026-11-22T00:00:00'],
    ['feel:time', '10:00:00', '10:00:00'],
    ['days and time duration', 'P1DT2H', 'P1DT2H'],
    ['days and time duration', 'P1Y', null],
    ['tGrade', 'A', 'A'],
    ['tns:tGrade', 'C', null],
    ['tGrade', ['A'], 'A'],
    ['tGrades', 'A', ['A']],
    ['tGrades', ['A', 'C'], null],
    ['tFew', [1, 2], [1, 2]],
    ['tFew', [1, 2, 3], null],
    ['tPerson', { name: 'x', 'born on': '2000-01-01' }, { name: 'x', 'born on': '2000-01-01' }],
    ['tPerson', { name: 'x' }, { name: 'x', 'born on': null }],
    ['tPerson', { name: 3, 'born on': '2000-01-01' }, null],
    ['Any', { a: [1] }, { a: [1] }],
    ['tUndefined', 'as it is', 'as it is'],
  ])('an input of type %s given as %j is %j', async (type, given, expected) => {
    expect(await seen(type, given)).toEqual(expected);
  });

  test.each([
    ['string', '1 + 1', null],
    ['number', '[5]', 5],
    ['tFew', '5', [5]],
    ['date and time', 'date("2020-01-01")', '2020-01-01T00:00:00Z'],
    ['tPerson', '{ name: "x" }', null],
    ['number', 'null', null],
  ])('a decision of type %s that gives %s is %j', async (type, text, expected) => {
    expect(await one({}, {}, { logic: literal(text), type }, TYPES)).toEqual(expected);
  });
});

describe('[TR20] types of functions, columns and bindings', () => {
  const TYPES = [
    '<itemDefinition name="tGrade"><typeRef>string</typeRef><allowedValues><text>"A","B"</text></allowedValues></itemDefinition>',
    '<itemDefinition name="tPass"><typeRef>tGrade</typeRef><allowedValues><text>"A","A+"</text></allowedValues></itemDefinition>',
    '<itemDefinition name="tGrading"><functionItem outputTypeRef="tGrade"><parameters name="x"/></functionItem></itemDefinition>',
    '<itemDefinition name="tGraded"><functionItem><parameters name="x" typeRef="tGrade"/></functionItem></itemDefinition>',
  ].join('');
  const seen = (given: string, logic: string, type?: string) =>
    one({ x: '' }, { x: given }, { logic, ...(type === undefined ? {} : { type }) }, TYPES);

  test('allowed values of a type replace those of the type it is made from', async () => {
    expect(await seen('A+', literal('x'), 'tPass')).toBe('A+');
    expect(await seen('B', literal('x'), 'tPass')).toBeNull();
  });

  const def = (type: string) =>
    `<functionDefinition${type}><formalParameter name="x"/>${literal('x')}</functionDefinition>`;
  const called = (variable: string, type: string) =>
    `<context><contextEntry><variable name="f"${variable}/>${def(type)}</contextEntry><contextEntry>${literal('f(x)')}</contextEntry></context>`;
  const TYPED = ' typeRef="tGrading"';

  test.each([
    ['on the definition', called('', TYPED)],
    ['on its variable', called(TYPED, '')],
  ])('a function type %s is held to by what the function gives', async (_, logic) => {
    expect(await seen('A', logic)).toBe('A');
    expect(await seen('C', logic)).toBeNull();
  });

  test('a type on the variable of a function that is no function type is that of what the function gives', async () => {
    expect(await seen('A', called(' typeRef="tGrade"', ''))).toBe('A');
    expect(await seen('C', called(' typeRef="tGrade"', ''))).toBeNull();
  });

  test('a function type on knowledge is held to, on its variable and on its logic', async () => {
    const base = knowledge('f', { x: 'Any' }, literal('x'));
    for (const more of [
      base.replace('<variable name="f"/>', '<variable name="f" typeRef="tGrading"/>'),
      base.replace('<encapsulatedLogic>', '<encapsulatedLogic typeRef="tGrading">'),
    ]) {
      const xml = dmn({ x: '' }, [{ name: 'd', needs: ['x', 'f'], logic: literal('f(x)') }], more + TYPES);
      expect(await valuesOf(xml, { x: 'A' })).toEqual({ d: 'A' });
      expect(await valuesOf(xml, { x: 'C' })).toEqual({ d: null });
    }
  });

  test('a function type on a decision service is held to by what it takes and gives', async () => {
    for (const type of ['tGrading', 'tGraded']) {
      const base = dmn({ x: '' }, [{ name: 'd', needs: ['x'], logic: literal('x') }], TYPES);
      const id = (kind: string) => new RegExp(`<${kind} id="([^"]*)"`).exec(base)?.[1];
      const service = `<decisionService id="s" name="s"><variable name="s" typeRef="${type}"/><outputDecision href="#${id('decision')}"/><inputData href="#${id('inputData')}"/></decisionService>`;
      const xml = base.replace('</definitions>', `${service}</definitions>`);
      expect(await valuesOf(xml, { x: 'A' })).toEqual({ d: 'A', s: 'A' });
      expect(await valuesOf(xml, { x: 'C' })).toEqual({ d: 'C', s: null });
    }
  });

  test('columns of a relation, bindings and what an invocation gives have types', async () => {
    const relation = `<relation><column name="a" typeRef="tGrade"/><column name="b"/><row>${literal('x')}${literal('x')}</row></relation>`;
    expect(await seen('A', relation)).toEqual([{ a: 'A', b: 'A' }]);
    expect(await seen('C', relation)).toEqual([{ a: null, b: 'C' }]);
    const invocation = (gives: string, takes: string) =>
      `<invocation${gives}>${literal('function(y) y')}<binding><parameter name="y"${takes}/>${literal('x')}</binding></invocation>`;
    for (const logic of [invocation(' typeRef="tGrade"', ''), invocation('', ' typeRef="tGrade"')]) {
      expect(await seen('A', logic)).toBe('A');
      expect(await seen('C', logic)).toBeNull();
    }
  });
});

test('[TR20] a type written for one output or one row does not undo a table that gives several', async () => {
  const outputs = [{ name: 'a' }, { name: 'b' }];
  const two = table('FIRST', ['n'], outputs, [[['-'], ['1', '2']]]);
  expect(await one({ n: 'number' }, { n: 1 }, { logic: two, type: 'feel:string' })).toEqual({ a: 1, b: 2 });
  const rows = table(
    'RULE ORDER',
    ['n'],
    [{}],
    [
      [['-'], ['"x"']],
      [['-'], ['"y"']],
    ],
  );
  expect(await one({ n: 'number' }, { n: 1 }, { logic: rows, type: 'string' })).toEqual(['x', 'y']);
  expect(await one({ n: 'number' }, { n: 1 }, { logic: rows, type: 'number' })).toBeNull();
});

describe('[TR19] the requirement graph and boxed expressions', () => {
  test('names may hold spaces, apostrophes, hyphens, slashes and letters of any language', async () => {
    const inputs = { "Person's age": 'number', 'Pre-bureau risk': 'string', 'a/b': 'number', żółć: 'string' };
    const given = { "Person's age": 20, 'Pre-bureau risk': 'low', 'a/b': 2, żółć: 'z' };
    expect(await one(inputs, given, { logic: literal("Pre-bureau risk + żółć + string(Person's age + a/b)") })).toBe(
      'lowz22',
    );
  });

  test('a decision sees what it requires and nothing else', async () => {
    const values = await valuesOf(
      dmn({ a: 'number', b: 'number' }, [
        { name: 'first step', needs: ['a'], logic: literal('a + 1') },
        { name: 'second', needs: ['first step'], logic: literal('first step * 2') },
        { name: 'blind', needs: ['a'], logic: literal('b') },
      ]),
      { a: 1, b: 2 },
    );
    expect(values).toEqual({ 'first step': 2, second: 4, blind: null });
  });

  test('a table calls knowledge, knowledge calls knowledge, parameters are given by place, by name or by binding', async () => {
    const more = [
      knowledge('double it', { x: 'number' }, literal('x * 2')),
      knowledge(
        'rate',
        { 'Risk level': 'string' },
        table(
          'FIRST',
          ['Risk level'],
          [{}],
          [
            [['"high"'], ['double it(3)']],
            [['-'], ['1']],
          ],
        ),
        ['double it'],
      ),
    ].join('');
    const invocation = `<invocation>${literal('rate')}<binding><parameter name="Risk level"/>${literal('level')}</binding></invocation>`;
    const values = await valuesOf(
      dmn(
        { level: 'string' },
        [
          { name: 'by binding', needs: ['level', 'rate'], logic: invocation },
          {
            name: 'by place',
            needs: ['level', 'rate'],
            logic: table('UNIQUE', ['rate(level)'], [{}], [[['6'], ['"six"']]]),
          },
          { name: 'by name', needs: ['level', 'rate'], logic: literal('rate(Risk level: level)') },
          {
            name: 'wrong',
            needs: ['rate'],
            logic: `<invocation>${literal('rate')}<binding><parameter name="nobody"/>${literal('1')}</binding></invocation>`,
          },
        ],
        more,
      ),
      { level: 'high' },
    );
    expect(values).toEqual({ 'by binding': 6, 'by place': 'six', 'by name': 6, wrong: null });
  });

  test('contexts, functions, relations, lists, conditionals, filters and iterations', async () => {
    const entry = (name: string, value: string) => `<contextEntry><variable name="${name}"/>${value}</contextEntry>`;
    const box = (name: string, text: string) => `<${name}>${literal(text)}</${name}>`;
    const values = await valuesOf(
      dmn({}, [
        { name: 'context', logic: `<context>${entry('a b', literal('1'))}${entry('c', literal('a b + 1'))}</context>` },
        {
          name: 'result',
          logic: `<context>${entry('a', literal('1'))}<contextEntry>${literal('a + 1')}</contextEntry></context>`,
        },
        {
          name: 'function',
          logic: `<context>${entry('f', `<functionDefinition><formalParameter name="x"/><formalParameter name="y"/>${literal('x - y')}</functionDefinition>`)}<contextEntry>${literal('f(y: 1, x: 3)')}</contextEntry></context>`,
        },
        {
          name: 'relation',
          logic: `<relation><column name="n"/><column name="t"/><row>${literal('1')}${literal('"x"')}</row></relation>`,
        },
        { name: 'list', logic: `<list>${literal('1')}${literal('date("2020-01-01")')}</list>` },
        {
          name: 'conditional',
          logic: `<conditional>${box('if', '1 > 2')}${box('then', '"yes"')}${box('else', '"no"')}</conditional>`,
        },
        { name: 'filter', logic: `<filter>${box('in', '[{ a: 1 }, { a: 2 }]')}${box('match', 'a > 1')}</filter>` },
        {
          name: 'for',
          logic: `<for iteratorVariable="i">${box('in', '[1..3]')}${box('return', 'i + count(partial)')}</for>`,
        },
        {
          name: 'every',
          logic: `<every iteratorVariable="i">${box('in', '[1, 2]')}${box('satisfies', 'i > 0')}</every>`,
        },
        { name: 'some', logic: `<some iteratorVariable="i">${box('in', '[1, 2]')}${box('satisfies', 'i > 2')}</some>` },
        { name: 'nothing', logic: '' },
      ]),
      {},
    );
    expect(values).toEqual({
      context: { 'a b': 1, c: 2 },
      result: 2,
      function: 2,
      relation: [{ n: 1, t: 'x' }],
      list: [1, '2020-01-01'],
      conditional: 'no',
      filter: [{ a: 2 }],
      for: [1, 3, 5],
      every: true,
      some: false,
      nothing: null,
    });
  });

  test('a decision service is called with its input data and input decisions', async () => {
    const base = dmn(
      { a: 'number' },
      [
        { name: 'given', logic: literal('1'), type: 'number' },
        { name: 'out', needs: ['a', 'given'], logic: literal('a * 10 + given') },
        { name: 'caller', needs: ['the service'], logic: literal('the service(4, 2)') },
      ],
      knowledge('the service', {}, literal('0')),
    );
    const ids = [...base.matchAll(/<(?:inputData|decision|businessKnowledgeModel) id="([^"]*)" name="([^"]*)"/g)];
    const id = (name: string) => ids.find(([, , one_]) => one_ === name)?.[1];
    const service = `<decisionService id="${id('the service')}" name="the service"><variable name="the service"/><outputDecision href="#${id('out')}"/><inputDecision href="#${id('given')}"/><inputData href="#${id('a')}"/></decisionService>`;
    const xml = base.replace(/<businessKnowledgeModel[\s\S]*<\/businessKnowledgeModel>/, service);
    expect(await valuesOf(xml, { a: 3, given: 7 })).toEqual({ given: 1, out: 31, caller: 42, 'the service': 37 });
  });

  test('a decision that needs itself is null, and told', async () => {
    const { values, problems } = await evaluated(
      dmn({}, [
        { name: 'a', needs: ['b'], logic: literal('b') },
        { name: 'b', needs: ['a'], logic: literal('a') },
      ]),
      {},
    );
    expect(values).toEqual({ a: null, b: null });
    expect(problems.some((problem) => problem.includes('needs itself'))).toBe(true);
  });
});

describe('[TR19] files', () => {
  const DECISION = [{ name: 'd', logic: literal('1 + 1') }];

  test.each([
    'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
    'http://www.omg.org/spec/DMN/20180521/MODEL/',
    'https://www.omg.org/spec/DMN/20191111/MODEL/',
    'https://www.omg.org/spec/DMN/20211108/MODEL/',
    'https://www.omg.org/spec/DMN/20230324/MODEL/',
    'urn:some-exporter-that-got-it-wrong',
  ])('is read with the namespace %s', async (namespace) => {
    expect(await valuesOf(dmn({}, DECISION, '', namespace), {})).toEqual({ d: 2 });
  });

  test('is read with prefixed elements, a byte order mark and a drawing', async () => {
    const prefixed = dmn({}, DECISION)
      .replaceAll(/<(\/?)([a-zA-Z])/g, '<$1dmn:$2')
      .replace('<dmn:definitions xmlns=', '<dmn:definitions xmlns="urn:x" xmlns:dmn=')
      .replace('</dmn:definitions>', '<di:DMNDI xmlns:di="urn:di"><di:Whatever/></di:DMNDI></dmn:definitions>');
    expect(await valuesOf(`\uFEFF${prefixed}`, {})).toEqual({ d: 2 });
  });

  test.each(['<definitions', 'not XML at all', '', '<html/>', '{"json": true}'])(
    'what is no DMN is refused with a place: %j',
    async (text) => {
      expect(await parseDmn('x.dmn', text)).toMatchObject({ ok: false, error: { code: 'dmn.not-dmn', file: 'x.dmn' } });
    },
  );

  test('a missing file is refused, and so is a file that decides nothing for triage', async () => {
    expect(await readDmn('no/such.dmn')).toEqual({
      ok: false,
      error: { code: 'dmn.no-such-file', file: 'no/such.dmn' },
    });
    expect((await readTriageModel('flows/workwell-llr/triage.dmn')).ok).toBe(true);
  });
});

describe('[TR19] npm run dmn', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dmn-'));
    await writeFile(
      join(folder, 'm.dmn'),
      dmn({ n: 'number' }, [
        { name: 'n twice', needs: ['n'], logic: literal('n * 2') },
        { name: 'wrong', logic: literal('nobody') },
      ]),
    );
    await writeFile(join(folder, 'i.json'), '{"n": 0.15}');
    await writeFile(join(folder, 'bad.json'), '{"n": ');
    await writeFile(join(folder, 'list.json'), '[1]');
    await writeFile(join(folder, 'bad.dmn'), '<definitions>');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['src/adapters/dmn/cli.ts', ...args.map((name) => join(folder, name))], {
      encoding: 'utf8',
    });

  test('prints every decision as JSON, and what went wrong beside it', () => {
    const { stdout, stderr, status } = run('m.dmn', 'i.json');
    expect(JSON.parse(stdout)).toEqual({ 'n twice': 0.3, wrong: null });
    expect(stderr).toContain('wrong: NO_VARIABLE_FOUND in: nobody');
    expect(status).toBe(0);
  });

  test('files may be named from where npm was called', () => {
    const { stdout, status } = spawnSync(process.execPath, ['src/adapters/dmn/cli.ts', 'm.dmn', 'i.json'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
    expect(JSON.parse(stdout)).toMatchObject({ 'n twice': 0.3 });
    expect(status).toBe(0);
  });

  test.each([
    [['bad.dmn', 'i.json'], 'this is not a DMN file'],
    [['nowhere.dmn', 'i.json'], 'there is no such file'],
    [['m.dmn', 'bad.json'], 'this is not JSON'],
    [['m.dmn', 'list.json'], 'one JSON object'],
    [['m.dmn', 'nowhere.json'], 'there is no such file'],
    [['m.dmn'], 'Usage'],
  ])('%j ends with 1 and a sentence: %s', (args, sentence) => {
    const { stdout, stderr, status } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
  });

  test('npm run decide prints the decision of a programme, or a sentence', async () => {
    const facts = join(folder, 'facts.json');
    const decide = () =>
      spawnSync(process.execPath, ['src/commands/decide.ts', 'workwell-llr', facts], { encoding: 'utf8' });
    await writeFile(
      facts,
      JSON.stringify({ area: 'PA-08', age_band: '18_64', work_now: 'working_hard', health: 'msk', wishes: 'skip' }),
    );
    expect(JSON.parse(decide().stdout)).toMatchObject({ outcome: 'eligible_priority', rule: 'WW-R3', level: 'P2' });
    await writeFile(facts, JSON.stringify({ area: 'Mars' }));
    expect(decide()).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('elsewhere, no_fixed, skip'),
    });
    await writeFile(facts, JSON.stringify({ healh: 'msk' }));
    expect(decide()).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('There is no fact called "healh"'),
    });
  });
});

describe('[TR19] our own tables, read both ways', () => {
  test('the standard reading of the tables gives what the strict one decides', async () => {
    const read = await readDmn('flows/workwell-llr/triage.dmn');
    if (!read.ok) throw new Error(read.error.code);
    for (const example of cases) {
      const facts = completeFacts(model.facts, factsOfCase(example.facts));
      const decided = decide(model, factsOfCase(example.facts));
      if (!facts.ok || !decided.ok) throw new Error(example.tells);
      const { values } = evaluateModel(read.value, facts.value);
      const { outcome, level, orderPoints, flags, cohort, state } = decided.value;
      expect(values, example.tells).toMatchObject({
        outcome,
        level,
        order_points: orderPoints,
        flags,
        result: { cohort, state },
      });
    }
  });
});
