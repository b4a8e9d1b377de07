/** PUP and OPS in Nowa Sól county: its example people, and the requirements, edge cases and invariants that are its own. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readTriageModel } from '../../src/adapters/dmn/read-dmn.ts';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import { Case } from '../../src/commands/case-faults.ts';
import { areaFacts } from '../../src/core/directory/areas.ts';
import { matchServices } from '../../src/core/directory/match.ts';
import { personFrom } from '../../src/core/directory/match-inputs.ts';
import { mostAhead } from '../../src/core/flow/ahead.ts';
import type { Conversation, Input } from '../../src/core/flow/conversation.ts';
import { isPicked } from '../../src/core/flow/node.ts';
import { answersOnPath, begin, hasEnded, nodeAt, step } from '../../src/core/flow/step.ts';
import { LOCALES } from '../../src/core/language/locale.ts';
import type { FactValue } from '../../src/core/shared/feel.ts';
import { type Decision, decide } from '../../src/core/triage/decide.ts';
import { type Walk, walkFlow } from '../support/walk-flow.ts';

const FLOWS = 'flows';
const ID = 'nowa-sol';
const files = await readProgramme(FLOWS, ID);
if (!files.ok) throw new Error(JSON.stringify(files.error, null, 2));
const { definition, flow, services } = files.value;
const table = await readTriageModel(`${FLOWS}/${ID}/triage.dmn`);
if (!table.ok) throw new Error(JSON.stringify(table.error));
const model = table.value;

const cases = z.array(Case).parse(parse(await readFile(`${FLOWS}/${ID}/cases.yaml`, 'utf8')));

type Facts = Readonly<Record<string, string | readonly string[]>>;
function decided({ area, ...told }: Facts): Decision {
  const where = typeof area === 'string' ? areaFacts(definition, area) : {};
  const known = Object.entries({ ...where, ...told }).filter(([name]) => Object.hasOwn(model.facts, name));
  const result = decide(model, Object.fromEntries(known));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('the example people', () => {
  test.each(cases.map((one) => [one.tells, one] as const))('%s', (_, { facts, expect: wanted }) => {
    const { outcome, cohort, level, ruleIds, flags, rule } = decided(facts);
    expect({ outcome, cohort, level }).toEqual({
      outcome: wanted.outcome,
      cohort: wanted.cohort,
      level: wanted.level,
    });
    expect(ruleIds).toEqual(expect.arrayContaining(wanted.rules));
    expect(flags).toEqual(expect.arrayContaining(wanted.flags ?? []));
    expect(rule).toBe(wanted.rules[0]);
  });

  test('there are at least 30, and every row of every table is the reason for one of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    const hit = new Set(cases.flatMap(({ facts }) => decided(facts).trace.flatMap(({ rows }) => rows)));
    const rows = [...model.decisions.values()].flatMap((one) =>
      one.kind === 'table' ? one.rules.map(({ id }) => id) : [],
    );
    expect(rows.filter((row) => !hit.has(row))).toEqual([]);
  });
});

type Wanted = Readonly<Record<string, string | readonly string[]>>;
/** Walks to the end: as `wanted` says where a step or its fact is named there, by `choose` elsewhere. */
const walkOn = (wanted: Wanted, choose: (most: number) => number = () => 0): Walk =>
  walkFlow(
    flow,
    { language: 'pl', phone: '600 100 200', name: 'Ola' },
    (node, open) => wanted[node.id] ?? wanted[node.fact] ?? open[choose(open.length - 1)] ?? '',
  );
const anyWay = fc.array(fc.nat(50), { minLength: 60, maxLength: 60 }).map((numbers) => {
  let at = 0;
  return walkOn({}, (most) => (numbers[at++] ?? 0) % (most + 1));
});
const me = {
  language: 'pl',
  for_whom: 'me',
  consent: 'agree',
  age_band: '18_64',
  area: '080405_2',
  pup: 'unemployed_no_benefit',
  ops: 'yes',
  health: ['mental'],
  social: ['uninsured', 'debt'],
  wishes: ['find_job'],
  insurance: 'refused_both',
  contact_by: 'this_chat',
  access_needs: ['none'],
  share_pup: 'yes',
  share_ops: 'yes',
  pup_to_ops: 'yes',
  share_debt: 'no',
  ops_to_pup: 'yes',
} as const;
const consentSteps = (way: Walk) => way.steps.filter((id) => /^(share_pup|share_ops|pup_to|ops_to)/.test(id));
const given = (way: Walk) =>
  way.effects.flatMap((effect) => {
    if (effect.kind !== 'consent' || !effect.given) return [];
    const about = flow.nodes.get(effect.step)?.consent;
    return about === undefined || about.scope === 'use_answers' ? [] : [[about.scope, about.from, about.partner]];
  });

describe('the intake', () => {
  test('the order is K1 to K10 with N1 to N3, and no longer than 15 questions, K8a and K9 one each', () => {
    const way = walkOn(me);
    expect(way.steps).toEqual([
      'language',
      'for_whom',
      'consent',
      'age_band',
      'area',
      'pup',
      'ops',
      'health',
      'social',
      'wishes',
      'insurance',
      'name',
      'contact_by',
      'safe_message',
      'access_needs',
      'share_pup',
      'share_ops_080405_2',
      'share_debt',
      'pup_to_ops_080405_2',
      'ops_to_pup_080405_2',
      'check',
    ]);
    expect(way.steps.filter((id) => flow.nodes.get(id)?.continues === false)).toHaveLength(15);
  });

  test('insurance is asked only of people without it, or who ask about it (NS-11)', () => {
    expect(walkOn({ ...me, social: ['debt'] }).steps).not.toContain('insurance');
    expect(walkOn({ ...me, social: ['debt'], wishes: ['insurance'] }).steps).toContain('insurance');
    expect(walkOn({ ...me, social: ['uninsured'] }).steps).toContain('insurance');
  });

  test('the number of questions that may come is that of every gmina alike, and falls with each question (FL16)', () => {
    const ahead = ({ place }: Conversation) => mostAhead(flow, place.at, place.facts);
    const after = (area: string): number[] => {
      let { conversation } = begin(flow, 'pl', true);
      const left = [ahead(conversation)];
      for (let turns = 0; turns < 40 && !hasEnded(flow, conversation); turns += 1) {
        const node = nodeAt(flow, conversation);
        const want: Wanted = { ...me, area, check: 'send' };
        const codes = want[node.id] ?? want[node.fact] ?? 'yes';
        const input: Input = isPicked(node)
          ? { kind: 'answer', codes: [codes].flat() }
          : { kind: 'answer', text: 'Ola' };
        ({ conversation } = step(flow, conversation, input));
        left.push(ahead(conversation));
      }
      return left;
    };
    const ways = definition.areas.map(({ id }) => after(id));
    for (const way of ways) {
      expect(way).toEqual(ways[0]);
      for (const [at, left] of way.entries()) if (at > 0) expect(left).toBeLessThanOrEqual(way[at - 1] ?? 0);
    }
    expect(ways[0]?.at(-1)).toBe(0);
  });

  test('every way ends, and nothing sensitive is asked without a yes, under 16, or about somebody else (I-1, EC-1, EC-3)', () => {
    fc.assert(
      fc.property(anyWay, (way) => {
        expect(way.ended).toBe(true);
        const answers = new Map(
          answersOnPath(flow, way.conversation).map((answer) => [
            answer.step,
            'codes' in answer ? answer.codes[0] : '',
          ]),
        );
        if (answers.get('consent') !== 'agree' || answers.get('age_band') === 'u16')
          expect(way.steps.filter((id) => flow.nodes.get(id)?.sensitive)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('whoever writes for somebody else is asked nothing about offices, health or money, and the person is asked first (G4, EC-4)', () => {
    for (const relation of ['relative', 'employer', 'health', 'service', 'representative']) {
      const way = walkOn({
        language: 'pl',
        for_whom: 'other',
        relation,
        agreement: 'yes',
        area: '080401_1',
        their_contact_by: 'phone',
      });
      expect(way.steps.filter((id) => ['pup', 'ops', 'health', 'social', 'wishes', 'insurance'].includes(id))).toEqual(
        [],
      );
      expect(consentSteps(way)).toEqual([]);
      expect(way.effects).toContainEqual({ kind: 'refer', as: 'awaiting_person' });
    }
    expect(walkOn({ for_whom: 'other', agreement: 'no' }).effects).toContainEqual({ kind: 'erase', draft: true });
  });
});

describe('each office, and each way between the two, is a question of its own (K9, NS-6, I-2)', () => {
  test('the centre that is asked about is that of her own gmina, for all eight, and the two Nowa Sól are two', () => {
    const centres = definition.areas.map(({ id }) => {
      const way = walkOn({ ...me, area: id });
      expect(consentSteps(way)).toHaveLength(4);
      return flow.nodes.get(consentSteps(way)[1] ?? '')?.consent?.partner;
    });
    expect(definition.areas).toHaveLength(8);
    expect(new Set(centres).size).toBe(8);
    expect(definition.areas.filter(({ name }) => name.startsWith('Nowa Sól')).map(({ name }) => name)).toEqual([
      'Nowa Sól – miasto',
      'Nowa Sól – gmina wiejska',
    ]);
  });

  test('one way can be agreed to without the other (EC-27)', () => {
    expect(given(walkOn({ ...me, ops_to_pup: 'no' }))).toEqual([
      ['share', undefined, 'pup'],
      ['share', undefined, 'ops-nowa-sol-gmina'],
      ['pass_on', 'pup', 'ops-nowa-sol-gmina'],
    ]);
    expect(given(walkOn({ ...me, pup_to_ops: 'no' }))).toContainEqual(['pass_on', 'ops-nowa-sol-gmina', 'pup']);
  });

  test('the ways between are asked only when both offices have a yes, and no is nothing at all', () => {
    for (const refused of ['share_pup', 'share_ops'])
      expect(consentSteps(walkOn({ ...me, [refused]: 'no' })).filter((id) => /_to_/.test(id))).toEqual([]);
    expect(given(walkOn({ ...me, share_pup: 'no', share_ops: 'no' }))).toEqual([]);
  });

  test('a centre that has no part in it is not asked about (NS-R4)', () => {
    const none = { ...me, health: ['none'], social: ['none'] };
    expect(consentSteps(walkOn({ ...none, ops: 'no' }))).toEqual(['share_pup']);
  });

  test('a centre is asked about where addiction alone makes work hard: it has a part in it (NS-R3)', () => {
    const way = walkOn({ ...me, pup: 'jobseeker', ops: 'no', health: ['addiction'], social: ['none'] });
    expect(consentSteps(way)).toEqual([
      'share_pup',
      'share_ops_080405_2',
      'pup_to_ops_080405_2',
      'ops_to_pup_080405_2',
    ]);
  });

  test('who lives nowhere in particular is asked about no centre, and nobody is guessed', () => {
    for (const area of ['no_fixed', 'elsewhere', 'skip'])
      expect(consentSteps(walkOn({ ...me, area }))).toEqual(['share_pup']);
  });

  test('a service that gets answers is offered only after the yes to its own office (I-2)', () => {
    fc.assert(
      fc.property(anyWay, (way) => {
        const facts: Record<string, FactValue> = { ...way.conversation.place.facts };
        const triaged = { outcome: 'eligible', cohort: 'shared_client', barriers: [], serviceTypes: [], signposts: [] };
        const person = personFrom({ definition, services, flow }, triaged, {
          language: 'pl',
          place: { facts },
        });
        const yes = new Set(given(way).flatMap(([scope, , partner]) => (scope === 'share' ? [partner] : [])));
        for (const { service } of matchServices(services, person).offered)
          if (service.handover === 'referral') expect([...yes]).toContain(service.partner);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is decided', () => {
  /** Anybody who answered the questions, in any way. */
  const person = fc.record({
    consent: fc.constant('agree'),
    for_whom: fc.constant('me'),
    age_band: fc.constantFrom('18_64', '65p'),
    area: fc.constantFrom(...definition.areas.map(({ id }) => id), 'elsewhere', 'no_fixed', 'skip'),
    pup: fc.constantFrom(
      'unemployed_benefit',
      'unemployed_no_benefit',
      'jobseeker',
      'not_registered',
      'dont_know',
      'skip',
    ),
    ops: fc.constantFrom('yes', 'no', 'dont_know', 'skip'),
    health: fc.subarray(['msk', 'mental', 'addiction'], { minLength: 1 }),
    social: fc.subarray(['housing', 'debt', 'caring', 'transport', 'uninsured', 'skills'], { minLength: 1 }),
    wishes: fc.subarray(['find_job', 'training', 'insurance', 'legal_advice'], { minLength: 1, maxLength: 3 }),
    insurance: fc.constantFrom('not_tried', 'refused_ops', 'refused_pup', 'refused_both', 'dont_know', 'skip'),
  });

  test('the rules that add something never change the outcome (NS-R6 to NS-R9)', () => {
    fc.assert(
      fc.property(person, (one) => {
        const gap = decided({ ...one, insurance: 'refused_both' });
        const noGap = decided({ ...one, insurance: 'not_tried' });
        expect([gap.outcome, gap.cohort]).toEqual([noGap.outcome, noGap.cohort]);
        const [benefit, none] = ['unemployed_benefit', 'unemployed_no_benefit'].map((pup) => decided({ ...one, pup }));
        expect(none?.outcome).toBe(benefit?.outcome);
      }),
      { numRuns: 500 },
    );
  });

  test('an insurance gap is looked at the next working day (NS-12), and debts never move anybody in the queue (c.3)', () => {
    fc.assert(
      fc.property(person, (one) => {
        const gap = decided({ ...one, social: ['uninsured'], insurance: 'refused_both' });
        expect(gap.level).toBe('P1');
        expect(gap.flags).toContain('insurance_gap');
        expect(decided({ ...one, social: ['debt'] }).orderPoints).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('a skipped answer never leads to a refusal (I-5)', () => {
    fc.assert(
      fc.property(
        person,
        fc.subarray(['age_band', 'area', 'pup', 'ops', 'health', 'social', 'wishes', 'insurance']),
        (one, skipped) => {
          const told = {
            ...one,
            ...Object.fromEntries(
              skipped.map((fact) => [fact, ['health', 'social', 'wishes'].includes(fact) ? ['skip'] : 'skip']),
            ),
          };
          if (decided(told).outcome === 'not_eligible_signpost') expect(told.area).toBe('elsewhere');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('community work is a flag for a worker and nothing for the person: no service, no sentence, no question (EC-29, NS-R9)', async () => {
    const flagged = decided({ ...me, area: '080405_2' });
    expect(flagged.flags).toContain('community_work_may_be_talked_about');
    expect(services.find(({ id }) => id === 'NS-S11')?.types).toEqual(['community_work']);
    fc.assert(
      fc.property(person, (one) => {
        expect(decided(one).serviceTypes).not.toContain('community_work');
      }),
      { numRuns: 300 },
    );
    for (const locale of LOCALES) {
      const texts = await readFile(`locales/${locale}/nowa-sol.json`, 'utf8');
      expect(texts).not.toMatch(/społecznie użyteczn|community work|samhällsnyttig/i);
    }
  });

  test('child maintenance is one tick among others: no amount, no flag, and it is passed on only with a yes of its own (EC-30, NS-10)', () => {
    const debts = decided({ ...me, social: ['debt'], area: '080405_2' });
    expect(debts.flags.filter((flag) => /debt|maintenance|alimony/.test(flag))).toEqual([]);
    expect(debts.serviceTypes).toEqual(expect.arrayContaining(['debt', 'legal']));
    // What was ticked goes to an office only with a yes of its own, asked once for each of the two.
    const asked = (social: string, health: string, share = 'yes') =>
      walkOn({ ...me, social: [social], health: [health], share_pup: share, share_ops: share }).steps.filter((id) =>
        ['share_debt', 'share_addiction'].includes(id),
      );
    expect(asked('debt', 'msk')).toEqual(['share_debt']);
    expect(asked('housing', 'addiction')).toEqual(['share_addiction']);
    expect(asked('debt', 'addiction')).toEqual(['share_debt', 'share_addiction']);
    expect(asked('housing', 'msk')).toEqual([]);
    expect(asked('debt', 'addiction', 'no')).toEqual([]);
    expect([...flow.nodes.values()].filter(({ kind }) => kind === 'number')).toEqual([]);
  });

  const AGREED = { share_pup: 'yes', share_ops: 'yes', pup_to_ops: 'yes', ops_to_pup: 'yes' } as const;
  const said = fc.constantFrom('yes', 'no', 'unknown');
  const agreements = fc.record({ share_pup: said, share_ops: said, pup_to_ops: said, ops_to_pup: said });
  const isJoint = ({ flags, explanationKeys, cohort, level }: Decision): boolean =>
    flags.includes('joint_case') ||
    explanationKeys.some((key) => key.startsWith('joint_case') || key === 'both_offices') ||
    ['shared_client', 'neither'].includes(cohort) ||
    level === 'P2';

  test('a joint case is proposed where both offices have a part and all of it is agreed to, and only there (NS-2, NS-6)', () => {
    fc.assert(
      fc.property(person, (one) => {
        const { rule, flags } = decided({ ...one, ...AGREED });
        expect(flags.includes('joint_case')).toBe(['NS-R2', 'NS-R3', 'NS-R5'].includes(rule));
        // Part of the pilot is whoever is helped by it (NS-7).
        expect(flags.includes('pilot')).toBe(/^NS-R[2-5]$/.test(rule));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(person, agreements, (one, yes) => {
        fc.pre(Object.values(yes).some((answer) => answer !== 'yes'));
        const result = decided({ ...one, ...yes });
        expect(isJoint(result)).toBe(false);
        const who = { ...result, barriers: [], serviceTypes: [...result.serviceTypes] };
        const place = { facts: { area: one.area } };
        const match = matchServices(
          services,
          personFrom({ definition, services, flow }, who, { language: 'pl', place }),
        );
        expect(match.offered.map(({ service }) => service.id)).not.toContain('NS-S10');
      }),
      { numRuns: 500 },
    );
  });

  test('what one office gets is the same whatever she said of the other, unless all of it is agreed to (NS-6, c.4)', () => {
    /** What a page or a list of the office shows of a decision that it may not read the reasons of. */
    const shown = ({ outcome, level, state, flags, barriers, serviceTypes }: Decision) => ({
      outcome,
      level,
      state,
      flags: flags.filter((flag) => !(definition.joint?.flags ?? []).includes(flag)),
      barriers,
      serviceTypes,
    });
    const pupSays = fc.constantFrom('unemployed_benefit', 'jobseeker', 'not_registered', 'dont_know', 'unknown');
    const opsSays = fc.constantFrom('yes', 'no', 'dont_know', 'unknown');
    fc.assert(
      fc.property(person, agreements, pupSays, opsSays, (one, yes, pup, ops) => {
        fc.pre(Object.values(yes).some((answer) => answer !== 'yes'));
        const own = shown(decided({ ...one, ...yes }));
        if (yes.share_pup === 'yes') expect(shown(decided({ ...one, ...yes, ops }))).toEqual(own);
        if (yes.share_ops === 'yes') expect(shown(decided({ ...one, ...yes, pup }))).toEqual(own);
      }),
      { numRuns: 500 },
    );
  });
});
