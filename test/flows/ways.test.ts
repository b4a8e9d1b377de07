/** Ways through the intake of WorkWell LLR, walked at random: what must hold on every one of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import { answersOnPath } from '../../src/core/flow/step.ts';
import { type Walk, walkFlow } from '../support/walk-flow.ts';

const read = await readProgramme('flows', 'workwell-llr');
if (!read.ok) throw new Error(JSON.stringify(read.error, null, 2));
const { flow } = read.value;

type Way = Walk & { readonly said: readonly string[] };

/** Walks to the end, choosing by `wanted` where the step is named there and by `choose` elsewhere. */
function walkOn(
  choose: (max: number) => number,
  wanted: Readonly<Record<string, string | readonly string[]>> = {},
): Way {
  const way = walkFlow(
    flow,
    { language: 'en', phone: '07700 900123', name: 'Ann' },
    (node, open) => wanted[node.id] ?? open[choose(open.length - 1)] ?? '',
  );
  expect(answersOnPath(flow, way.conversation).length).toBeLessThanOrEqual(22);
  return { ...way, said: way.effects.flatMap((effect) => (effect.kind === 'say' ? [effect.key] : [])) };
}
const anyWay = fc.array(fc.nat(50), { minLength: 60, maxLength: 60 }).map((numbers) => {
  let at = 0;
  return walkOn((max) => (numbers[at++] ?? 0) % (max + 1));
});
const firstAlways = () => 0;
const isSensitive = (id: string) => flow.nodes.get(id)?.sensitive === true;
const refers = (way: Way) => way.effects.filter((effect) => effect.kind === 'refer');
const me = {
  language: 'en',
  for_whom: 'me',
  consent: 'agree',
  age_band: '18_64',
  area: 'PA-01',
  contact_by: 'this_chat',
};

test('every way ends, and nothing about health is asked without a yes, under 16, or about somebody else (I-1, EC-1, EC-3)', () => {
  fc.assert(
    fc.property(anyWay, (way) => {
      expect(way.ended).toBe(true);
      const mayAsk = way.codes.get('consent')?.[0] === 'agree' && way.codes.get('age_band')?.[0] !== 'u16';
      if (!mayAsk) expect(way.steps.filter(isSensitive)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a skipped answer stops nobody: the referral is made all the same (I-5)', () => {
  const skipped = Object.fromEntries(
    [...flow.nodes.values()].filter(({ optional, id }) => optional && id !== 'check').map(({ id }) => [id, 'skip']),
  );
  const way = walkOn(firstAlways, { ...skipped, language: 'en', for_whom: 'me', consent: 'agree', share: 'yes' });
  expect(refers(way)).toEqual([{ kind: 'refer', as: 'submitted' }]);
});

test('the order is that of the programme, and the longest way asks K1 to K10 and W1 to W3', () => {
  const way = walkOn(firstAlways, {
    ...me,
    area: 'E07000130',
    area_e07000130: 'PA-05',
    work_now: 'sick_at_risk',
    duration: '4w_6m',
    health: ['msk', 'mental'],
    social: ['none'],
    wishes: ['adjustments', 'physio'],
    employer_contact: 'maybe_later',
    contact_by: 'phone',
    access_needs: ['interpreter'],
    interpreter_language: 'pl',
    share: 'yes',
  });
  expect(way.steps).toEqual([
    'language',
    'for_whom',
    'consent',
    'age_band',
    'area',
    'area_e07000130',
    'work_now',
    'duration',
    'health',
    'social',
    'wishes',
    'employer_contact',
    'name',
    'contact_by',
    'phone',
    'safe_message',
    'access_needs',
    'interpreter_language',
    'share',
    'check',
  ]);
  expect(way.effects.filter((effect) => effect.kind === 'consent')).toEqual([
    { kind: 'consent', step: 'consent', given: true },
    { kind: 'consent', step: 'employer_contact', given: false },
    { kind: 'consent', step: 'share', given: true },
  ]);
});

test('how long it has been is asked only off sick or out of work; the employer only of people with one', () => {
  for (const work_now of [
    'working_hard',
    'working_at_risk',
    'sick_at_risk',
    'sick_safe',
    'out',
    'never',
    'other',
    'skip',
  ]) {
    const way = walkOn(firstAlways, { ...me, work_now, wishes: ['talk_to_employer'] });
    expect(way.steps.includes('duration'), work_now).toBe(/^(sick|out)/.test(work_now));
    expect(way.steps.includes('employer_contact'), work_now).toBe(/^(work|sick)/.test(work_now));
  }
  expect(walkOn(firstAlways, { ...me, work_now: 'working_hard', wishes: ['physio'] }).steps).not.toContain(
    'employer_contact',
  );
});

test('under 16: no more questions, and everything is erased unless a person is wanted (EC-1)', () => {
  const finish = walkOn(firstAlways, { ...me, age_band: 'u16', youth_next: 'finish' });
  expect(finish.steps).toEqual(['language', 'for_whom', 'consent', 'age_band', 'youth_next']);
  expect(finish.effects).toContainEqual({ kind: 'erase', draft: true });
  const human = walkOn(firstAlways, { ...me, age_band: 'u16', youth_next: 'human' });
  expect(human.steps.slice(4)).toEqual(['youth_next', 'name', 'contact_by', 'safe_message', 'check']);
  expect(human.effects).toContainEqual({ kind: 'alert', reason: 'human' });
});

test('a person instead of questions: only name and contact (G2); no at all: nothing kept (G1)', () => {
  const human = walkOn(firstAlways, { ...me, consent: 'human' });
  expect(human.steps.slice(3)).toEqual(['name', 'contact_by', 'safe_message', 'check']);
  expect(refers(human)).toHaveLength(1);
  const no = walkOn(firstAlways, { ...me, consent: 'no' });
  expect(no.steps).toEqual(['language', 'for_whom', 'consent']);
  expect(no.effects).toContainEqual({ kind: 'erase', draft: true });
  expect(refers(no)).toEqual([]);
});

test('somebody else: a link without agreement (G3); with it, only how to reach them, and it waits (G4)', () => {
  const link = walkOn(firstAlways, { language: 'en', for_whom: 'other', relation: 'employer', agreement: 'no' });
  expect(link.steps).toEqual(['language', 'for_whom', 'relation', 'agreement']);
  expect(link.effects).toContainEqual({ kind: 'erase', draft: true });
  const other = walkOn(firstAlways, {
    language: 'en',
    for_whom: 'other',
    relation: 'health',
    agreement: 'yes',
    area: 'PA-01',
    their_contact_by: 'phone',
  });
  expect(other.steps).toEqual([
    'language',
    'for_whom',
    'relation',
    'agreement',
    'their_area',
    'their_name',
    'their_contact_by',
    'their_phone',
    'referrer_name',
    'referrer_contact',
    'check',
  ]);
  expect(refers(other)).toEqual([{ kind: 'refer', as: 'awaiting_person' }]);
});

test('who lives outside is asked about a GP or a job inside, and not about the employer', () => {
  const way = walkOn(firstAlways, { ...me, area: 'elsewhere', work_now: 'working_hard', wishes: ['talk_to_employer'] });
  expect(way.steps).toContain('outside_link');
  expect(way.steps).not.toContain('employer_contact');
});
