/** What must hold in every programme that is found in `flows/`, walked through its compiled flow and decided by its tables. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Programme } from '../../src/app/app.ts';
import { suggestionFor } from '../../src/app/suggest.ts';
import { assemble } from '../../src/assemble.ts';
import { mostAhead } from '../../src/core/flow/ahead.ts';
import type { Conversation, Effect, Input } from '../../src/core/flow/conversation.ts';
import { isPicked, isQuestion, type Node } from '../../src/core/flow/node.ts';
import { begin, hasEnded, nodeAt, optionsAt, step } from '../../src/core/flow/step.ts';
import { offered, stopFrom, wayFrom } from '../../src/core/flow/walk.ts';
import type { Facts, FactValue } from '../../src/core/shared/feel.ts';
import { quickExpression, quickTests } from '../../src/core/shared/quick-feel.ts';

const data = await assemble();
if (!data.ok) throw new Error(data.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const programmes = [...data.value.programmes].map(([id, programme]) => [id, programme] as const);

type Way = {
  readonly steps: readonly string[];
  readonly effects: readonly Effect[];
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly conversation: Conversation;
  /** As it stood when the tables were asked. */
  readonly decided: Conversation | undefined;
};
type Wanted = Readonly<Record<string, string | readonly string[]>>;

/** Walks to the end, choosing by `wanted` where it can be chosen, and by `choose` elsewhere. */
function walkOn({ flow }: Programme, choose: (max: number, node: Node) => number, wanted: Wanted = {}): Way {
  let { conversation, effects } = begin(flow, 'en', false);
  const steps: string[] = [];
  const codes = new Map<string, readonly string[]>();
  const all: Effect[] = [...effects];
  let decided: Conversation | undefined;
  for (let turns = 0; turns < 60 && !hasEnded(flow, conversation); turns += 1) {
    const node = nodeAt(flow, conversation);
    steps.push(node.id);
    if (node.kind === 'check') decided = conversation;
    const open = optionsAt(flow, conversation)
      .map(({ code }) => code)
      .filter((code) => node.kind !== 'check' || code === 'send');
    const want = [wanted[node.id] ?? []].flat().filter((code) => open.includes(code));
    const picked = want.length > 0 ? want : [open[choose(open.length - 1, node)] ?? ''];
    const isSkipped = !isPicked(node) && wanted[node.id] === 'skip' && node.optional;
    const input: Input =
      isPicked(node) || isSkipped
        ? { kind: 'answer', codes: isSkipped ? ['skip'] : picked }
        : { kind: 'answer', text: 'Ann' };
    if ('codes' in input) codes.set(node.id, input.codes);
    ({ conversation, effects } = step(flow, conversation, input));
    all.push(...effects);
  }
  return { steps, effects: all, codes, conversation, decided };
}

const first = () => 0;
const me: Wanted = { language: 'en', for_whom: 'me', consent: 'agree', age_band: '18_64', share: 'yes' };
const refers = ({ effects }: Way) => effects.filter(({ kind }) => kind === 'refer');
const outcomeOf = (programme: Programme, { decided }: Way): string => {
  if (decided === undefined) throw new Error('the tables were never asked');
  return suggestionFor(programme, decided, () => undefined).decision.outcome;
};

/** The most questions on any way through a flow, with every answer that a condition tells apart. */
function longestWay({ flow }: Programme): number {
  const spoken = new Set<string>();
  for (const { source } of flow.nodes.values())
    for (const text of [source.when, ...source.options, ...source.next.map(({ when }) => when)])
      for (const [, code = ''] of (text ?? '').matchAll(/"([^"]*)"/g)) spoken.add(code);
  const weight = (node: Node) => (node.continues ? 0 : 1);
  const known = new Map<string, number>();
  const words = new Map<string, string>();
  const behind = (id: string): string => {
    const before = words.get(id);
    if (before !== undefined) return before;
    const node = flow.nodes.get(id);
    if (node === undefined) throw new Error(id);
    const own = [node.source.when, ...node.source.options, ...node.source.next.map(({ when }) => when)].join(' ');
    const all = [own, ...new Set(node.next.map(({ to }) => behind(to)))].join(' ');
    const kept = [...new Set(all.match(/\w+/g) ?? [])].join(' ');
    words.set(id, kept);
    return kept;
  };
  const from = (id: string, facts: Facts): number => {
    const node = stopFrom(flow, id, facts);
    if (!isQuestion(node)) return 0;
    const named = new Set(behind(node.id).split(' '));
    const key = `${node.id} ${JSON.stringify(Object.entries(facts).filter(([name]) => named.has(name)))}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const open = isPicked(node)
      ? offered(flow, node, facts).map(({ code }) => (code === 'skip' ? 'unknown' : code))
      : ['given'];
    const told = open.filter((code) => spoken.has(code));
    const some = [...told, ...open.filter((code) => !spoken.has(code)).slice(0, 1)];
    const answers: FactValue[] = node.kind === 'choices' ? [...some.map((code) => [code]), told] : some;
    const most = Math.max(
      ...answers.map((answer) => {
        const after = { ...facts, [node.fact]: answer };
        return from(wayFrom(node, after), after);
      }),
    );
    known.set(key, weight(node) + most);
    return weight(node) + most;
  };
  return from(flow.first, flow.unknownFacts);
}

test('there are programmes to check', () => {
  expect(programmes.length).toBeGreaterThanOrEqual(5);
});

describe.each(programmes)('%s', (_, programme) => {
  const { flow } = programme;
  const isSensitive = (id: string) => flow.nodes.get(id)?.sensitive === true;
  const anyWay = fc.array(fc.nat(50), { minLength: 60, maxLength: 60 }).map((numbers) => {
    let at = 0;
    return walkOn(programme, (max) => (numbers[at++] ?? 0) % (max + 1));
  });

  test('every way ends; nothing about health without a yes, under 16, or about somebody else (I-1, EC-1, EC-3)', () => {
    expect([...flow.nodes.keys()].some(isSensitive)).toBe(true);
    fc.assert(
      fc.property(anyWay, ({ steps, codes, conversation }) => {
        expect(hasEnded(flow, conversation)).toBe(true);
        const agreed = codes.get('consent')?.[0] === 'agree';
        const isOther = codes.get('for_whom')?.[0] === 'other';
        const isChild = codes.get('age_band')?.[0] === 'u16';
        if (!agreed || isOther || isChild) expect(steps.filter(isSensitive)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a skipped answer stops nobody and refuses nobody: each alone, and all of them together (I-5)', () => {
    const optional = [...flow.nodes.values()].filter((node) => node.optional && isQuestion(node)).map(({ id }) => id);
    expect(optional.length).toBeGreaterThan(8);
    for (const skipped of [...optional.map((id) => [id]), optional]) {
      const way = walkOn(programme, first, {
        ...me,
        ...Object.fromEntries(skipped.map((id) => [id, 'skip'])),
      });
      expect(refers(way), skipped.join(' ')).toEqual([{ kind: 'refer', as: 'submitted' }]);
    }
    const all = walkOn(programme, first, { ...me, ...Object.fromEntries(optional.map((id) => [id, 'skip'])) });
    expect(outcomeOf(programme, all)).not.toMatch(/^not_eligible/);
  });

  test('skipping what decides never refuses anybody, whatever else was said (I-5)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 60, maxLength: 60 }), fc.nat(30), (numbers, which) => {
        const walk = (wanted: Wanted) => {
          let at = 0;
          return walkOn(programme, (max) => (numbers[at++] ?? 0) % (max + 1), { ...me, ...wanted });
        };
        const way = walk({});
        if (way.decided === undefined || /^not_eligible/.test(outcomeOf(programme, way))) return;
        const optional = way.steps.filter((id) => flow.nodes.get(id)?.optional);
        const skipped = optional[which % optional.length] ?? '';
        const answers = Object.fromEntries(way.codes);
        const again = walk({ ...answers, [skipped]: 'skip' });
        if (again.decided !== undefined) expect(outcomeOf(programme, again), skipped).not.toMatch(/^not_eligible/);
      }),
      { numRuns: 150 },
    );
  });

  test('the longest way has at most 15 questions, one of several parts counted once, and that is what is shown', () => {
    const longest = longestWay(programme);
    expect(longest).toBeLessThanOrEqual(15);
    expect(mostAhead(flow, flow.first, flow.unknownFacts)).toBe(longest);
    expect(longest).toBeGreaterThan(10);
  });

  test.each(['relative', 'employer', 'health', 'service', 'representative'])(
    'a %s who writes: without agreement only a link and nothing kept; with it how to reach her, and it waits (G3, G4)',
    (relation) => {
      const other = { language: 'en', for_whom: 'other', relation };
      const link = walkOn(programme, first, { ...other, agreement: 'no' });
      expect(link.codes.get('relation')).toEqual([relation]);
      expect(refers(link)).toEqual([]);
      expect(link.effects).toContainEqual({ kind: 'erase', draft: true });
      const agreed = walkOn(programme, first, { ...other, agreement: 'yes' });
      expect(refers(agreed)).toEqual([{ kind: 'refer', as: 'awaiting_person' }]);
      expect(agreed.steps.filter(isSensitive)).toEqual([]);
      expect(agreed.steps).toEqual(expect.arrayContaining(['their_name', 'their_contact_by', 'referrer_contact']));
      expect(agreed.effects.filter(({ kind }) => kind === 'consent')).toEqual([]);
    },
  );

  test('no to the questions keeps nothing; a person instead of them is asked only name and contact (G1, G2)', () => {
    const no = walkOn(programme, first, { ...me, consent: 'no' });
    expect(refers(no)).toEqual([]);
    expect(no.effects).toContainEqual({ kind: 'erase', draft: true });
    const human = walkOn(programme, first, { ...me, consent: 'human', contact_by: 'this_chat' });
    expect(human.steps.slice(human.steps.indexOf('consent') + 1)).toEqual([
      'name',
      'contact_by',
      'safe_message',
      'check',
    ]);
    expect(human.effects).toContainEqual({ kind: 'alert', reason: 'human' });
  });

  test('it can be found at the front door by its own words, in every language', () => {
    for (const locale of ['en', 'pl', 'sv'] as const) {
      expect(data.value.words.has(locale, `${programme.definition.id}:looking_for`), locale).toBe(true);
      expect(data.value.words.read(locale, `${programme.definition.id}:heard`), locale).toEqual(expect.any(Array));
    }
  });
});

test.each(programmes)('[FE6] conditions and cells of %s need no slow reading', (_id, { flow, triage }) => {
  const conditions = [...flow.nodes.values()].flatMap(({ source }) => [
    ...(source.when === undefined ? [] : [source.when]),
    ...source.options,
    ...source.next.flatMap(({ when }) => when ?? []),
  ]);
  const rules = [...triage.decisions.values()].flatMap((decision) => (decision.kind === 'table' ? decision.rules : []));
  const tests = rules.flatMap(({ cells }) => cells.tests).filter((cell) => cell !== '-');
  const gives = rules.flatMap(({ cells }) => cells.gives);
  expect(conditions.length).toBeGreaterThan(0);
  expect(tests.length).toBeGreaterThan(0);
  expect([
    ...[...conditions, ...gives].filter((text) => quickExpression(text) === undefined),
    ...tests.filter((text) => quickTests(text) === undefined),
  ]).toEqual([]);
});
