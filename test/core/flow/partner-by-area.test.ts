/** A consent whose partner differs from area to area: the office of the place she named, and no other. */
import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../src/core/flow/compile.ts';
import { FlowDefinition } from '../../../src/core/flow/definition.ts';
import { begin, nodeAt, step } from '../../../src/core/flow/step.ts';

const compiled = (share: object = {}) =>
  compileFlow({
    definition: FlowDefinition.parse({
      id: 'offices',
      steps: [
        { id: 'area', kind: 'area' },
        {
          id: 'share',
          kind: 'consent',
          scope: 'share',
          partner: { N1: 'office-one', N2: 'office-two' },
          options: ['yes', 'no'],
          ...share,
        },
        {
          id: 'tell',
          kind: 'consent',
          scope: 'pass_on',
          from: { N1: 'office-one', N2: 'office-two' },
          partner: 'county',
          when: 'share = "yes"',
          options: ['yes', 'no'],
        },
        { id: 'check', kind: 'check', options: ['send', 'change'] },
        { id: 'end', kind: 'end' },
      ],
    }),
    shared: new Map(),
    areas: [{ id: 'N1' }, { id: 'N2' }, { id: 'N3' }],
    revision: 'r',
  });
const read = compiled();
if (!read.ok) throw new Error(JSON.stringify(read.error));
const flow = read.value;

/** Answers in turn, and the ids of what was asked on the way. */
function walked(...codes: readonly string[]) {
  let { conversation } = begin(flow, 'en', false);
  const asked: string[] = [nodeAt(flow, conversation).id];
  for (const code of codes) {
    ({ conversation } = step(flow, conversation, { kind: 'answer', codes: [code] }));
    asked.push(nodeAt(flow, conversation).id);
  }
  return { conversation, asked };
}

describe('[FL23] a consent named area by area asks about the office of her own area', () => {
  test('each area has its own question, with its own partner, the same words and the same fact', () => {
    expect(walked('N2', 'yes').asked).toEqual(['area', 'share_n2', 'tell_n2']);
    expect(flow.nodes.get('share_n2')).toMatchObject({
      words: 'share',
      fact: 'share',
      consent: { scope: 'share', partner: 'office-two', area: 'N2' },
    });
    expect(flow.nodes.get('tell_n1')?.consent).toMatchObject({
      scope: 'pass_on',
      from: 'office-one',
      partner: 'county',
    });
  });

  test('where no office is named, nobody is asked', () => {
    expect(walked('N3').asked).toEqual(['area', 'check']);
    expect(walked('skip').asked).toEqual(['area', 'check']);
  });

  test('whoever corrects her area is asked about the other office, whatever she said of the first', () => {
    const first = walked('N1', 'yes', 'yes').conversation;
    const edited = step(flow, first, { kind: 'edit', step: 'area' }).conversation;
    const corrected = step(flow, edited, { kind: 'answer', codes: ['N2'] }).conversation;
    expect(nodeAt(flow, corrected).id).toBe('share_n2');
  });

  test('it leads on to the step below it', () => {
    const broken = compiled({ next: [{ to: 'check' }] });
    expect(broken.ok ? [] : broken.error).toContainEqual({
      path: 'offices/intake.yaml: share.next',
      message: 'leads on to the step below it, because its partner differs from area to area: put the ways there',
    });
  });
});
