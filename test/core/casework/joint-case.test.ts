import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Agreed,
  type JointCase,
  jointState,
  lacking,
  type Office,
  seenFrom,
} from '../../../src/core/casework/joint-case.ts';
import { factsKeptFrom } from '../../../src/core/casework/secrecy.ts';

/** Mostly yes, so that whole cases come up as well. */
const agreed = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Agreed>('live') },
  { weight: 1, arbitrary: fc.constantFrom<Agreed>('missing', 'withdrawn') },
);
const worker = fc.constantFrom<string | null>(null, 'staff-1', 'staff-2');
const office = (partner: string): fc.Arbitrary<Office> =>
  fc.record({ partner: fc.constant(partner), worker, answers: agreed, tells: agreed });
const anyCase: fc.Arbitrary<JointCase> = fc
  .tuple(office('pup'), office('ops'))
  .map(([one, two]) => ({ offices: [one, two] }));

const ready = (partner: string, change: Partial<Office> = {}): Office => ({
  partner,
  worker: `worker-${partner}`,
  answers: 'live',
  tells: 'live',
  ...change,
});
const joint = (pup: Partial<Office> = {}, ops: Partial<Office> = {}): JointCase => ({
  offices: [ready('pup', pup), ready('ops', ops)],
});

describe('a case of two offices', () => {
  test('[CW1] (I-11) it is active exactly while both workers are named and every yes is live', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const complete = one.offices.every(
          ({ worker: named, answers, tells }) => named !== null && answers === 'live' && tells === 'live',
        );
        expect(jointState(one) === 'active').toBe(complete);
        expect(lacking(one).length === 0).toBe(complete);
      }),
    );
  });

  test('[CW1] it waits for a worker, for a consent, or for both', () => {
    expect(jointState(joint({ worker: null }))).toBe('proposed');
    expect(lacking(joint({ worker: null }))).toEqual(['worker']);
    expect(jointState(joint({}, { tells: 'missing' }))).toBe('proposed');
    expect(lacking(joint({}, { tells: 'missing', worker: null }))).toEqual(['consent', 'worker']);
    expect(jointState(joint())).toBe('active');
  });

  test('[CW2] taking back any one yes makes it single again, and giving it again is enough', () => {
    for (const change of [{ answers: 'withdrawn' }, { tells: 'withdrawn' }] as const) {
      expect(jointState(joint(change))).toBe('single');
      expect(jointState(joint({}, change))).toBe('single');
    }
    fc.assert(
      fc.property(anyCase, (one) => {
        const taken = one.offices.some(({ answers, tells }) => answers === 'withdrawn' || tells === 'withdrawn');
        expect(jointState(one) === 'single').toBe(taken);
      }),
    );
  });

  test('[CW3] (EC-27) before the other may tell it, an office sees the same whatever is true of the other', () => {
    fc.assert(
      fc.property(anyCase, office('ops'), fc.constantFrom<Agreed>('missing', 'withdrawn'), (one, other, tells) => {
        const [pup] = one.offices;
        const before = seenFrom({ offices: [pup, { ...other, tells }] }, 'pup');
        const without = seenFrom(
          { offices: [pup, { partner: 'ops', worker: null, answers: 'missing', tells: 'missing' }] },
          'pup',
        );
        expect(before).toEqual(without);
        expect(before).toEqual({ kind: 'no-consent' });
      }),
    );
  });

  test('[CW3] (EC-27) with one way only, the office that may be told sees the other, and the other sees nothing', () => {
    const oneWay = joint({ tells: 'live' }, { tells: 'missing' });
    expect(seenFrom(oneWay, 'ops')).toEqual({
      kind: 'known',
      state: 'proposed',
      lacking: ['consent'],
      other: { partner: 'pup', worker: 'worker-pup' },
    });
    expect(seenFrom(oneWay, 'pup')).toEqual({ kind: 'no-consent' });
    expect(seenFrom(joint(), 'somebody-else')).toEqual({ kind: 'no-consent' });
  });

  test('[CW4] which office is written first changes nothing', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const [first, second] = one.offices;
        const turned: JointCase = { offices: [second, first] };
        expect(jointState(turned)).toBe(jointState(one));
        for (const { partner } of one.offices) expect(seenFrom(turned, partner)).toEqual(seenFrom(one, partner));
      }),
    );
  });

  test('[CW5] facts that tell of the other office are kept until that one may tell', () => {
    const sides = [
      { partners: ['pup'], toldBy: ['pup'] },
      { partners: ['ops-a', 'ops-b'], toldBy: ['ops', 'insurance'] },
    ];
    expect(factsKeptFrom(sides, 'pup', false)).toEqual(['ops', 'insurance']);
    expect(factsKeptFrom(sides, 'ops-b', false)).toEqual(['pup']);
    expect(factsKeptFrom(sides, 'pup', true)).toEqual([]);
    expect(factsKeptFrom(sides, 'another', false)).toEqual([]);
  });
});
