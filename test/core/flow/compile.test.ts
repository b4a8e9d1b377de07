import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../src/core/flow/compile.ts';
import { FlowDefinition } from '../../../src/core/flow/definition.ts';
import { lintFlow } from '../../../src/core/flow/lint.ts';
import { workwellFlow } from '../../support/workwell.ts';

const AREAS = [{ id: 'A1' }, { id: 'D1' }, { id: 'P1', within: 'D1' }];
const compile = (steps: unknown[], shared: readonly FlowDefinition[] = []) =>
  compileFlow({
    definition: FlowDefinition.parse({ id: 'broken', steps }),
    shared: new Map(shared.map((flow) => [flow.id, flow])),
    areas: AREAS,
    revision: 'r',
  });
const choice = (id: string, more: object = {}) => ({ id, kind: 'choice', options: ['a', 'b'], ...more });
const END = { id: 'end', kind: 'end' };

describe('[FL12] a broken flow is refused with the place of every problem', () => {
  const broken: readonly (readonly [string, unknown[], { path: string; message: string }])[] = [
    [
      'a step that leads nowhere',
      [choice('one', { next: [{ to: 'missing' }] }), END],
      { path: 'broken/intake.yaml: one.next[0].to', message: 'there is no step "missing"' },
    ],
    [
      'a last step that is no end',
      [choice('one')],
      { path: 'broken/intake.yaml: one.next', message: 'leads nowhere: add a next step or an end' },
    ],
    [
      'a way out that only some can take',
      [choice('one', { next: [{ when: 'one = "a"', to: 'end' }] }), END],
      {
        path: 'broken/intake.yaml: one.next',
        message: 'the last entry must have no "when", or somebody could be stuck here',
      },
    ],
    [
      'an id used twice',
      [choice('one'), choice('one'), END],
      { path: 'broken/intake.yaml: one', message: 'the id "one" is used twice' },
    ],
    [
      'a sub-flow that is not there',
      [{ id: 'part', kind: 'use', flow: 'nowhere' }, END],
      { path: 'broken/intake.yaml: part', message: 'there is no sub-flow flows/shared/nowhere.yaml' },
    ],
    [
      'a loop',
      [
        choice('one', { next: [{ to: 'two' }] }),
        choice('two', { next: [{ when: 'two = "a"', to: 'one' }, { to: 'end' }] }),
        END,
      ],
      {
        path: 'broken/intake.yaml: one',
        message: 'leads back to itself: a conversation must always move on (people go back with "back" and "edit")',
      },
    ],
  ];
  for (const [what, steps, problem] of broken) {
    test(what, () => {
      const compiled = compile(steps);
      expect(compiled.ok).toBe(false);
      expect(compiled.ok ? [] : compiled.error).toContainEqual(problem);
    });
  }

  test('a condition that cannot be read, and a fact nobody asks', () => {
    for (const when of ['one = = "a"', 'nobody_asks = "a"', 'now() > 3']) {
      const compiled = compile([choice('one', { next: [{ when, to: 'end' }, { to: 'end' }] }), END]);
      expect(compiled.ok ? [] : compiled.error.map(({ path }) => path.replace('.next[0].when', ''))).toEqual([
        'broken/intake.yaml: one',
      ]);
    }
  });

  test('a condition of an option that names nothing', () => {
    const options = ['a', { code: 'b', when: 'nobody_asks = "a"' }];
    const compiled = compile([choice('one', { options }), END]);
    expect(compiled.ok ? [] : compiled.error.map(({ path }) => path)).toEqual(['broken/intake.yaml: one']);
  });

  test('a condition of a sub-flow is told with the file it stands in', () => {
    const part = FlowDefinition.parse({
      id: 'part',
      steps: [choice('two', { when: 'two = =' }), choice('three')],
    });
    const pathsOf = (more: object) => {
      const compiled = compile([{ id: 'use_it', kind: 'use', flow: 'part', ...more }, END], [part]);
      return compiled.ok ? [] : compiled.error.map(({ path }) => path);
    };
    expect(pathsOf({})).toEqual(['shared/part.yaml: two.when']);
    expect(pathsOf({ with: { two: { when: 'three = =' } } })).toEqual(['broken/intake.yaml: use_it.with.two.when']);
    expect(pathsOf({ when: 'one = =' })).toEqual(['broken/intake.yaml: use_it.when', 'shared/part.yaml: two.when']);
  });

  test('an unknown key in a step is refused by the shape itself', () => {
    expect(FlowDefinition.safeParse({ id: 'x', steps: [{ ...choice('one'), nxt: [] }] }).success).toBe(false);
  });
});

describe('lint', () => {
  const lint = (steps: unknown[]) => {
    const compiled = compile(steps);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    return lintFlow(compiled.value, () => true).map(({ path, message }) => `${path} ${message}`);
  };

  test('[FL5] a step nobody reaches', () => {
    expect(lint([choice('one', { next: [{ to: 'end' }] }), choice('lost'), END])).toEqual([
      'broken/intake.yaml: lost is never reached: no step leads here',
    ]);
  });

  test('a fact used before it is asked', () => {
    expect(lint([choice('one', { when: 'two = "a"' }), choice('two'), END])).toEqual([
      'broken/intake.yaml: one uses "two" before it is asked (in "two = "a"")',
    ]);
  });

  test('[FL6] a sensitive question that can be reached without consent', () => {
    const consent = { id: 'ok', kind: 'consent', scope: 'use_answers', yes: 'agree', options: ['agree', 'no'] };
    expect(lint([choice('ill', { sensitive: true }), consent, END])).toEqual([
      'broken/intake.yaml: ill asks about health, and can be reached without consent',
    ]);
    expect(lint([consent, choice('ill', { sensitive: true }), END])).toEqual([]);
  });

  test('a missing text is named with its file', () => {
    const compiled = compile([choice('one'), END]);
    const found = compiled.ok
      ? lintFlow(compiled.value, (locale, _, suffix) => !(locale === 'sv' && suffix === 'options.b'))
      : [];
    expect(found).toEqual([
      { path: 'locales/sv/broken.json: one.options.b', message: 'this text is missing (step "one" of broken)' },
    ]);
  });

  test('the shipped flow has nothing to mend', async () => {
    expect(lintFlow(await workwellFlow(), () => true)).toEqual([]);
  });
});

describe('areas', () => {
  test('a district with places in it is followed by their list; a place known at once is not', () => {
    const compiled = compile([{ id: 'area', kind: 'area' }, END]);
    const nodes = compiled.ok ? compiled.value.nodes : new Map();
    expect([...nodes.keys()]).toEqual(['area', 'area_d1', 'end']);
    expect(nodes.get('area').options.map((option: { code: string }) => option.code)).toEqual([
      'A1',
      'D1',
      'no_fixed',
      'elsewhere',
    ]);
    expect(nodes.get('area_d1').options.map((option: { code: string }) => option.code)).toEqual(['P1', 'D1']);
  });

  test('[FL15] districts, then the places within and the rest of the district; a district without has no second list', () => {
    const compiled = compileFlow({
      definition: FlowDefinition.parse({ id: 'broken', steps: [{ id: 'area', kind: 'area' }, END] }),
      shared: new Map(),
      areas: [{ id: 'PA-01' }, { id: 'E07000130' }, { id: 'E07000133' }, { id: 'PA-05', within: 'E07000130' }],
      revision: 'r',
    });
    const offered = (id: string) => (compiled.ok ? compiled.value.nodes.get(id)?.options.map(({ code }) => code) : []);
    expect(offered('area')).toEqual(['PA-01', 'E07000130', 'E07000133', 'no_fixed', 'elsewhere']);
    expect(offered('area_e07000130')).toEqual(['PA-05', 'E07000130']);
    expect(offered('area_pa-01')).toBeUndefined();
    expect(offered('area_e07000133')).toBeUndefined();
  });
});
