/**
 * A local system of partners after a mental health crisis: the requirements, edge cases and invariants that intake,
 * rules, directory and set-up carry. Plans, outcomes and the order of actions belong to casework.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTriageModel } from '../../src/adapters/dmn/read-dmn.ts';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import { readWords } from '../../src/adapters/i18n/read-words.ts';
import type { Programme } from '../../src/app/app.ts';
import { suggestionFor } from '../../src/app/suggest.ts';
import { nodeText, type Wording } from '../../src/app/wording.ts';
import { decideFor } from '../../src/commands/decide.ts';
import { notOpenYet } from '../../src/commands/not-open-yet.ts';
import type { Conversation, Effect, Input } from '../../src/core/flow/conversation.ts';
import { lintFlow } from '../../src/core/flow/lint.ts';
import { isPicked, isQuestion } from '../../src/core/flow/node.ts';
import { begin, hasEnded, nodeAt, optionsAt, step } from '../../src/core/flow/step.ts';
import { LOCALES } from '../../src/core/language/locale.ts';

const ID = 'lokalny-system';
const readTable = async () => {
  const triage = await readTriageModel(`flows/${ID}/triage.dmn`);
  if (!triage.ok) throw new Error(JSON.stringify(triage.error));
  return triage.value;
};
const [files, triage] = await Promise.all([readProgramme('flows', ID), readTable()]);
if (!files.ok) throw new Error(JSON.stringify(files.error, null, 2));
const programme: Programme = { ...files.value, triage };
const words = await readWords('locales');
if (!words.ok) throw new Error(JSON.stringify(words.error));

/** The programme as it is read when one thing in its set-up is written otherwise. */
const folders: string[] = [];
async function withSetUp(change: (yaml: string) => string): Promise<Programme> {
  const flows = await mkdtemp(join(tmpdir(), 'waymark-ls-'));
  folders.push(flows);
  await cp('flows', flows, { recursive: true });
  const path = join(flows, ID, 'programme.yaml');
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
  const read = await readProgramme(flows, ID);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { ...read.value, triage };
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

type Facts = Readonly<Record<string, unknown>>;
function decided(facts: Facts, of = programme) {
  const decision = decideFor(of, facts);
  if (!decision.ok) throw new Error(decision.error);
  return decision.value;
}

type Wanted = Readonly<Record<string, string | readonly string[]>>;
type Way = {
  readonly steps: readonly string[];
  readonly said: readonly string[];
  readonly effects: readonly Effect[];
  readonly conversation: Conversation;
};

/** Walks to the end: as `wanted` says where it names the step, as `choose` says elsewhere. */
function walk(wanted: Wanted, choose: (max: number) => number = () => 0, { flow } = programme): Way {
  let { conversation, effects } = begin(flow, 'pl', true);
  const steps: string[] = [];
  const all: Effect[] = [...effects];
  while (!hasEnded(flow, conversation)) {
    const node = nodeAt(flow, conversation);
    steps.push(node.id);
    expect(steps.length).toBeLessThan(40);
    const open = optionsAt(flow, conversation).filter(({ code }) => node.kind !== 'check' || code === 'send');
    const codes = [wanted[node.id] ?? open[choose(open.length - 1)]?.code ?? ''].flat();
    const input: Input = isPicked(node)
      ? { kind: 'answer', codes }
      : { kind: 'answer', text: node.kind === 'phone' ? '+48512345678' : 'Ola' };
    ({ conversation, effects } = step(flow, conversation, input));
    all.push(...effects);
  }
  const said = all.flatMap((effect) => (effect.kind === 'say' ? [effect.key] : []));
  return { steps, said, effects: all, conversation };
}
const anyWay = (of = programme) =>
  fc.array(fc.nat(50), { minLength: 40, maxLength: 40 }).map((numbers) => {
    let at = 0;
    return walk({}, (max) => (numbers[at++] ?? 0) % (max + 1), of);
  });
const isSensitive = (id: string) => programme.flow.nodes.get(id)?.sensitive === true;
const refers = (way: Way) => way.effects.flatMap((effect) => (effect.kind === 'refer' ? [effect.as] : []));
const alerts = (way: Way) => way.effects.flatMap((effect) => (effect.kind === 'alert' ? [effect.reason] : []));
/** How many questions somebody is asked; the language is one, how to reach her is one, the interpreter's language none. */
const counted = ({ steps }: Way) => steps.filter((id) => programme.flow.nodes.get(id)?.continues === false).length + 1;

const me = { for_whom: 'me', consent: 'agree', age_band: '18_64', area: 'wzorowo', contact_by: 'phone' };
const CONTACT = ['name', 'contact_by', 'phone', 'safe_message'];
const fullWay = { ...me, after_crisis: 'yes_better', access_needs: ['interpreter'], share: 'yes' };

describe('the order of questions', () => {
  test('after a crisis: K2 to K5, L1, L2, K6a, K6b, K7, L3, K8a to K10, which is 15 with the language', () => {
    const way = walk(fullWay);
    expect(way.steps).toEqual([
      ...['for_whom', 'consent', 'age_band', 'area', 'after_crisis', 'support_now', 'health', 'social', 'wishes'],
      ...['strengths', ...CONTACT, 'access_needs', 'interpreter_language', 'share', 'check'],
    ]);
    expect(counted(way)).toBe(15);
  });

  test('no way is longer than 15 questions', () => {
    fc.assert(
      fc.property(anyWay(), (way) => {
        expect(counted(way)).toBeLessThanOrEqual(15);
      }),
      { numRuns: 500 },
    );
    for (const after_crisis of ['yes_better', 'yes_now_hard', 'no', 'skip'])
      for (const area of ['wzorowo', 'elsewhere', 'no_fixed', 'skip'])
        expect(counted(walk({ ...fullWay, after_crisis, area })), `${after_crisis} ${area}`).toBeLessThanOrEqual(15);
  });

  test('every way ends, and nothing about health is asked without a yes, under 16, or about somebody else (I-1, EC-1, EC-3)', () => {
    fc.assert(
      fc.property(anyWay(), (way) => {
        const { facts } = way.conversation.place;
        if (facts.consent !== 'agree' || facts.age_band === 'u16') expect(way.steps.filter(isSensitive)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('nobody is asked for a diagnosis, medicine, papers or benefits, and every question can be skipped (LS-9, EC-21)', () => {
    const ids = [...programme.flow.nodes.keys()].join(' ');
    expect(ids).not.toMatch(/diagnos|medic|hospital|paper|benefit|pesel|birth|status/);
    const must = [...programme.flow.nodes.values()].filter((node) => isQuestion(node) && !node.optional);
    expect(must.map(({ id }) => id).toSorted()).toEqual(
      [
        ...['language', 'for_whom', 'agreement', 'consent', 'hard_now_next', 'share', 'check'],
        ...['their_contact_by', 'their_phone', 'their_email', 'not_open_next', 'youth_next'],
      ].toSorted(),
    );
  });

  test('what a person is good at is asked, and can be left for later (LS-8)', () => {
    const node = programme.flow.nodes.get('strengths');
    expect(node).toMatchObject({ kind: 'text', optional: true, sensitive: true });
  });
});

describe('it is hard right now (LS-25, LS-R1)', () => {
  const hard = { ...me, after_crisis: 'yes_now_hard' };

  test('the lines to call come before any other question, and whether to go on is asked', () => {
    const way = walk({ ...hard, hard_now_next: 'go_on', access_needs: ['none'] });
    const at = way.steps.indexOf('after_crisis');
    expect(way.steps.slice(at, at + 3)).toEqual(['after_crisis', 'hard_now_next', 'support_now']);
    const first = way.said.indexOf('hard_now.say');
    expect(way.said[first + 1]).toBe('chat:crisis.card');
    expect(refers(way)).toEqual(['submitted']);
    expect(suggestionFor(programme, way.conversation, () => undefined).decision).toMatchObject({
      outcome: 'needs_human',
      level: 'P1',
      rule: 'LS-R1',
      cohort: 'after_mental_crisis',
    });
  });

  test('who wants a person instead gives only a name and a contact, and somebody is told at once', () => {
    const way = walk({ ...hard, hard_now_next: 'human' });
    expect(way.steps.slice(5)).toEqual(['hard_now_next', ...CONTACT, 'check']);
    expect(refers(way)).toEqual(['submitted']);
    expect(alerts(way)).toEqual(['human']);
    expect(suggestionFor(programme, way.conversation, () => undefined).decision).toMatchObject({
      rule: 'LS-R1',
      level: 'P1',
    });
  });

  test('who does not want to go on is let go with the lines once more, and nothing is kept', () => {
    const way = walk({ ...hard, hard_now_next: 'finish' });
    expect(way.steps.at(-1)).toBe('hard_now_next');
    expect(way.said.slice(-2)).toEqual(['hard_now_later.say', 'chat:crisis.card']);
    expect(way.effects.at(-1)).toEqual({ kind: 'erase', draft: true });
    expect(refers(way)).toEqual([]);
  });

  /** Stands where `until` is asked, with the answers that lead there. */
  const at = (wanted: Wanted, until: string): Conversation => {
    let { conversation } = begin(programme.flow, 'pl', true);
    for (let turns = 0; turns < 20 && nodeAt(programme.flow, conversation).id !== until; turns += 1) {
      const codes = [wanted[nodeAt(programme.flow, conversation).id] ?? 'skip'].flat();
      ({ conversation } = step(programme.flow, conversation, { kind: 'answer', codes }));
    }
    expect(nodeAt(programme.flow, conversation).id).toBe(until);
    return conversation;
  };
  const worry: Input = { kind: 'danger', severity: 'concern' };

  test('[FL25] words of worry lead to the card at once; for anybody else they lead to a question (G0, EC-7)', () => {
    const now = step(programme.flow, at({ ...hard, hard_now_next: 'go_on' }, 'support_now'), worry);
    expect(now.conversation).toMatchObject({ safety: 'emergency', place: { mode: 'danger' } });
    expect(now.effects.map(({ kind }) => kind)).toEqual(['crisis-card', 'alert']);
    const other = step(programme.flow, at({ ...me, after_crisis: 'yes_better' }, 'support_now'), worry);
    expect(other.conversation).toMatchObject({ safety: 'concern', place: { mode: 'softcheck' } });
  });

  test('the rules say G0 for words of danger, and for words of worry while it is hard (G0)', () => {
    const facts = { consent: 'agree', age_band: '18_64', area: 'wzorowo', after_crisis: 'yes_now_hard' };
    for (const safety of ['emergency', 'concern']) {
      const decision = decided({ ...facts, safety });
      expect(decision).toMatchObject({
        rule: 'LS-R1',
        cohort: 'after_mental_crisis',
        level: 'P0',
        state: 'paused_safety',
      });
      expect(decision.ruleIds).toContain('G0');
    }
    expect(decided({ ...facts, after_crisis: 'yes_better', safety: 'concern' })).toMatchObject({
      rule: 'LS-R3',
      level: 'P1',
    });
  });
});

describe('where people live', () => {
  test('who lives outside is asked whether she is treated here; a skip is never a refusal (LS-R1b, EC-13, EC-14, I-5)', () => {
    const outside = { ...me, area: 'elsewhere', after_crisis: 'yes_better' };
    expect(walk(outside).steps).toContain('treated_here');
    expect(walk({ ...me, after_crisis: 'yes_better' }).steps).not.toContain('treated_here');
    expect(walk({ ...outside, after_crisis: 'yes_now_hard' }).steps).not.toContain('treated_here');
    const rule = (treated_here: string) =>
      suggestionFor(programme, walk({ ...outside, treated_here }).conversation, () => undefined).decision;
    expect(rule('yes')).toMatchObject({ outcome: 'needs_human', rule: 'LS-R1b' });
    expect(rule('no')).toMatchObject({ outcome: 'not_eligible_signpost', rule: 'LS-R1b' });
    expect(rule('skip')).toMatchObject({ outcome: 'needs_human', rule: 'G12' });
  });

  test('no fixed home or a skipped area is never refused (G10, EC-12)', () => {
    for (const area of ['no_fixed', 'skip'])
      for (const after_crisis of ['yes_better', 'yes_now_hard', 'no', 'skip'])
        expect(decided({ consent: 'agree', age_band: '18_64', area, after_crisis }).outcome).not.toBe(
          'not_eligible_signpost',
        );
  });

  test('skipping never leads to a refusal: whoever is refused said everything that refuses her (I-5, G12)', () => {
    const codes = {
      after_crisis: ['yes_better', 'yes_now_hard', 'no', 'skip'],
      area: ['wzorowo', 'elsewhere', 'skip'],
    };
    for (const after_crisis of codes.after_crisis)
      for (const area of codes.area)
        for (const treated_here of ['yes', 'no', 'skip'])
          for (const support_now of [['skip'], ['none'], ['clinic']]) {
            const facts = { consent: 'agree', age_band: '18_64', area, after_crisis, treated_here, support_now };
            if (decided(facts).outcome !== 'not_eligible_signpost') continue;
            expect([after_crisis, area]).not.toContain('skip');
            if (area === 'elsewhere') expect(treated_here).toBe('no');
          }
  });
});

describe('a place that is not ready (LS-R0, I-13)', () => {
  let closed: Programme;
  beforeAll(async () => {
    closed = await withSetUp((yaml) => yaml.replace('person: Kierownik szkoleń (przykład)', 'person:'));
  });
  const there = { for_whom: 'me', consent: 'agree', age_band: '18_64', contact_by: 'phone' };

  test('the shipped place is ready, and what is missing elsewhere is told in sentences (LS-13 to LS-17)', () => {
    expect(notOpenYet(programme)).toEqual([]);
    expect(notOpenYet(closed)).toEqual([
      'lokalny-system: Przykładów (przykład) is not open yet: "szkolenia" has no named person who coordinates.',
    ]);
  });

  test('people there see contacts and lines to call, and no question about health; no way there leads to a referral but that to a person', () => {
    fc.assert(
      fc.property(anyWay(closed), (way) => {
        expect(way.steps.filter(isSensitive)).toEqual([]);
        const { facts } = way.conversation.place;
        // What is closed today is not kept as if she had said it.
        expect(facts).not.toHaveProperty('closed_areas');
        if (refers(way).length > 0)
          expect(facts.consent === 'human' || facts.youth_next === 'human' || facts.not_open_next === 'human').toBe(
            true,
          );
      }),
      { numRuns: 300 },
    );
    for (const area of ['wzorowo', 'elsewhere', 'no_fixed', 'skip']) {
      const way = walk({ ...there, area, not_open_next: 'finish' }, undefined, closed);
      expect(way.steps.at(-1)).toBe('not_open_next');
      expect(way.said.slice(-2)).toEqual(['not_open.say', 'chat:crisis.card']);
      expect(way.effects.at(-1)).toEqual({ kind: 'erase', draft: true });
    }
  });

  test('who wants a person there gives a name and a contact, somebody is told, and the rule is LS-R0', () => {
    const way = walk({ ...there, area: 'wzorowo', not_open_next: 'human' }, undefined, closed);
    expect(way.steps.slice(4)).toEqual(['not_open_next', ...CONTACT, 'check']);
    expect(alerts(way)).toEqual(['human']);
    const { decision, services } = suggestionFor(closed, way.conversation, () => undefined);
    expect(decision).toMatchObject({
      rule: 'LS-R0',
      outcome: 'needs_human',
      flags: ['not_open_here'],
    });
    expect(services.offered.map(({ service }) => service.id)).toEqual(['LS-S4', 'LS-S7']);
  });

  test('who writes for somebody there hears the same, and nothing is kept', () => {
    const way = walk({ for_whom: 'other', agreement: 'yes', their_area: 'wzorowo' }, undefined, closed);
    expect(way.steps.at(-1)).toBe('their_area');
    expect(way.said.slice(-2)).toEqual(['not_open_other.say', 'chat:crisis.card']);
    expect(refers(way)).toEqual([]);
  });

  test('the contacts stand in the message, in every language', () => {
    const wording: Wording = { words: words.value, flow: closed.flow, definition: closed.definition, link: '' };
    const node = closed.flow.nodes.get('not_open');
    if (node === undefined) throw new Error('no such step');
    for (const locale of LOCALES)
      expect(nodeText(wording, node, 'say', locale)).toContain('Ośrodek pomocy społecznej (przykład), ops@example.org');
  });

  test('[FL24] a flow that does not ask whether the place is open is refused', () => {
    const { flow } = programme;
    const area = flow.nodes.get('area');
    if (area === undefined) throw new Error('no such step');
    const next = area.source.next.filter(({ when }) => when === undefined);
    const forgetful = {
      ...flow,
      nodes: new Map(flow.nodes).set('area', { ...area, source: { ...area.source, next } }),
    };
    expect(lintFlow(flow, () => true)).toEqual([]);
    expect(lintFlow(forgetful, () => true).map(({ message }) => message)).toEqual([
      'must lead on by "list contains(closed_areas, area)", because the programme may not be open everywhere',
    ]);
  });
});

describe('who helps, and who gets what', () => {
  const facts = { consent: 'agree', age_band: '18_64', area: 'wzorowo', after_crisis: 'yes_better', share: 'yes' };
  const offeredTo = (more: Facts) => decided({ ...facts, ...more }).suggestedServices.map(({ id }) => id);

  test('the local coordinator comes first, and is the only partner who is asked about (LS-11, I-2)', () => {
    const asked = [...programme.flow.nodes.values()].flatMap(({ consent }) =>
      consent?.scope === 'share' ? [consent.partner] : [],
    );
    expect(asked).toEqual(['sds']);
    const way = walk({ ...fullWay, wishes: ['groups'] });
    expect(suggestionFor(programme, way.conversation, () => undefined).services.offered[0]?.service.id).toBe('LS-S1');
    const no = walk({ ...fullWay, wishes: ['groups'], share: 'no' });
    const offered = suggestionFor(programme, no.conversation, () => undefined).services.offered;
    expect(offered.map(({ service }) => service.id)).not.toContain('LS-S1');
  });

  test('an employer is never a destination for anything she told (I-3, EC-4, EC-22)', () => {
    const employer = programme.services.find(({ id }) => id === 'LS-S8');
    expect(employer).toMatchObject({ handover: 'self', partner: 'pracodawca' });
    expect(programme.definition.partners.find(({ id }) => id === 'pracodawca')).toMatchObject({
      receives: false,
      sharing: false,
    });
  });

  test('different wishes lead to different help (LS-10), and PFRON is no place to be referred to', () => {
    expect(offeredTo({ wishes: ['talking_support'] })).toContain('LS-S2');
    expect(offeredTo({ wishes: ['groups'] })).toContain('LS-S3');
    expect(offeredTo({ wishes: ['legal_advice'] })).toContain('LS-S5');
    expect(offeredTo({ wishes: ['training'] })).toContain('LS-S6');
    expect(offeredTo({ wishes: ['try_work'] })).toEqual(expect.arrayContaining(['LS-S8', 'LS-S10']));
    expect(offeredTo({ wishes: ['money_debt_advice', 'find_job', 'groups'] })).not.toContain('LS-S9');
  });

  test('[PG5] the help of a module that is switched off is offered to nobody there, with that reason (LS-22)', async () => {
    const part = await withSetUp((yaml) =>
      yaml.replace(
        'modules: [procedures, assessment, community_support, employer_practice]',
        'modules: [procedures, assessment, community_support]',
      ),
    );
    expect(notOpenYet(part)).toEqual([]);
    const way = walk({ ...fullWay, wishes: ['training', 'groups'] }, undefined, part);
    const { offered, leftOut } = suggestionFor(part, way.conversation, () => undefined).services;
    expect(offered.map(({ service }) => service.id)).toContain('LS-S3');
    expect(leftOut.find(({ service }) => service.id === 'LS-S6')?.reason).toBe('switched_off');
    expect(decided({ ...facts, wishes: ['training'] }).suggestedServices.map(({ id }) => id)).toContain('LS-S6');
  });

  test('nobody to support her comes first; who is supported already is eligible, and no support counts one point (LS-R2, LS-R3)', () => {
    expect(decided({ ...facts, support_now: ['none'] })).toMatchObject({
      outcome: 'eligible_priority',
      orderPoints: 1,
    });
    expect(decided({ ...facts, support_now: ['clinic'] })).toMatchObject({ outcome: 'eligible', orderPoints: 0 });
    expect(decided({ ...facts, support_now: ['skip'] })).toMatchObject({ outcome: 'eligible', orderPoints: 0 });
  });

  test('who has not been through a crisis is shown the job office and the social-assistance centre (LS-R5)', () => {
    const no = { ...facts, after_crisis: 'no' };
    expect(decided(no)).toMatchObject({ outcome: 'not_eligible_signpost', signposts: ['job_office', 'social_centre'] });
    expect(decided(no).suggestedServices.map(({ id }) => id)).toEqual(['LS-S4', 'LS-S7']);
    expect(decided(no).explanationKeys).toContain('not_this_service');
  });
});
