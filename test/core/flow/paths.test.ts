/** The whole machine walked with `@xstate/graph`: not the paths that people took, but all that there are. */
import { getAdjacencyMap } from '@xstate/graph';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledFlow } from '../../../src/core/flow/compile.ts';
import type { FlowEvent } from '../../../src/core/flow/machine.ts';
import { isPicked, isQuestion, type Node } from '../../../src/core/flow/node.ts';
import { workwellFlow } from '../../support/workwell.ts';

let flow: CompiledFlow;
let states: { value: unknown; context: { facts: Readonly<Record<string, unknown>> }; next: readonly unknown[] }[];

/** The conditions that can still be met from a node on, as one text. */
function conditionsFrom(id: string, seen = new Set<string>()): string {
  const node = flow.nodes.get(id);
  if (node === undefined || seen.has(id)) return '';
  seen.add(id);
  const own = [node.source.when, ...node.source.next.map(({ when }) => when)].join(' ');
  return own + node.next.map(({ to }) => conditionsFrom(to, seen)).join(' ');
}

/** An answer for each option that a condition further on tells apart, and one for the rest. */
function answersAt(node: Node, ahead: string): FlowEvent[] {
  if (!isPicked(node)) return [{ type: 'answer', answer: { step: node.id, text: 'words' } }];
  const codes = [...node.options.map(({ code }) => code), ...(node.optional ? ['skip'] : [])];
  const told = codes.filter((code) => ahead.includes(`"${code}"`));
  const rest = codes.find((code) => !told.includes(code));
  return [...told, ...(rest === undefined ? [] : [rest])].map(
    (code): FlowEvent => ({ type: 'answer', answer: { step: node.id, codes: [code] } }),
  );
}

beforeAll(async () => {
  flow = await workwellFlow();
  const ahead = new Map([...flow.nodes.keys()].map((id) => [id, conditionsFrom(id)]));
  const beside: FlowEvent[] = [
    { type: 'danger', violence: false },
    { type: 'concern' },
    { type: 'stop' },
    { type: 'delete' },
    { type: 'restart' },
  ];
  const back: FlowEvent[] = ['yes', 'no', 'go_on', 'unsure', 'resume'].map((code) => ({ type: 'picked', code }));
  const nodeOf = (value: unknown) =>
    typeof value === 'object' && value !== null ? flow.nodes.get(String(Object.values(value)[0])) : undefined;
  const map = getAdjacencyMap(flow.machine, {
    limit: 100_000,
    events: ({ value }): FlowEvent[] => {
      const at = nodeOf(value);
      if (at === undefined) return [{ type: 'resume' }, ...back];
      return [...beside, ...(isQuestion(at) ? answersAt(at, ahead.get(at.id) ?? '') : [])];
    },
    // Two states are the same when nothing that can still be met tells them apart.
    serializeState: ({ value, context, historyValue }) => {
      const at = nodeOf(value)?.id ?? Object.values(historyValue).flat()[0]?.key ?? '';
      const conditions = ahead.get(at) ?? '';
      const facts = Object.entries(context.facts).flatMap(([name, fact]) => {
        const matters = [fact].flat().filter((code) => conditions.includes(`"${String(code)}"`));
        return matters.length === 0 || !new RegExp(`\\b${name}\\b`).test(conditions) ? [] : [[name, matters]];
      });
      return JSON.stringify([value, at, facts]);
    },
  });
  states = Object.values(map).map(({ state, transitions }) => ({
    value: state.value,
    context: state.context,
    next: Object.values<{ state: { value: unknown } }>(transitions).map(({ state: after }) => after.value),
  }));
}, 120_000);

describe('every path of the machine', () => {
  test('[FL5] every node that asks or ends is reached by some path', () => {
    const reached = new Set(states.map(({ value }) => JSON.stringify(value)));
    const missing = [...flow.nodes.values()].filter(
      (node) => (isQuestion(node) || node.kind === 'end') && !reached.has(JSON.stringify({ talk: node.id })),
    );
    // Picking `delete` at the check asks once more instead of ending there.
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('[FL4] danger, soft check, stop, delete and begin again can be reached from every state of the talk', () => {
    const talk = states.filter(({ value }) => typeof value === 'object');
    expect(talk.length).toBeGreaterThan(100);
    for (const { next } of talk)
      expect(next).toEqual(expect.arrayContaining(['danger', 'softcheck', 'stopped', 'leaving', 'restarting']));
  });

  test('[FL6] no state about health has been reached without consent (I-1)', () => {
    for (const { value, context } of states) {
      const node =
        typeof value === 'object' && value !== null ? flow.nodes.get(String(Object.values(value)[0])) : undefined;
      if (node?.sensitive) expect(context.facts.consent).toBe('agree');
    }
  });

  test('[FL5] from every state of the talk an end can be reached', () => {
    const ends = new Set(
      [...flow.nodes.values()].filter(({ kind }) => kind === 'end').map(({ id }) => JSON.stringify({ talk: id })),
    );
    const leads = new Map<string, Set<string>>();
    for (const { value, next } of states) {
      const from = JSON.stringify(value);
      const to = leads.get(from) ?? new Set();
      for (const one of next) to.add(JSON.stringify(one));
      leads.set(from, to);
    }
    const good = new Set(ends);
    for (let grown = true; grown; ) {
      grown = false;
      for (const [from, to] of leads) {
        if (!good.has(from) && [...to].some((one) => good.has(one))) {
          good.add(from);
          grown = true;
        }
      }
    }
    expect([...leads.keys()].filter((from) => from.startsWith('{') && !good.has(from))).toEqual([]);
  });
});
