/**
 * Otwarte Drzwi: the requirements, edge cases and invariants of supported employment that intake, rules and directory
 * carry. Stages, the weekly meeting and the review after a year belong to casework.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTriageModel } from '../../src/adapters/dmn/read-dmn.ts';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import { readWords } from '../../src/adapters/i18n/read-words.ts';
import type { App } from '../../src/app/app.ts';
import { explanationKeys } from '../../src/app/check-texts.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import { decideFor } from '../../src/commands/decide.ts';
import type { Conversation, Effect, Input } from '../../src/core/flow/conversation.ts';
import { isPicked } from '../../src/core/flow/node.ts';
import { begin, hasEnded, nodeAt, optionsAt, progressOf, step } from '../../src/core/flow/step.ts';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { OUTCOMES } from '../../src/core/triage/decide.ts';
import { openTestApp } from '../support/app.ts';

const ID = 'otwarte-drzwi';
const [files, triage] = await Promise.all([readProgramme('flows', ID), readTriageModel(`flows/${ID}/triage.dmn`)]);
if (!files.ok) throw new Error(JSON.stringify(files.error, null, 2));
if (!triage.ok) throw new Error(JSON.stringify(triage.error));
const programme = { ...files.value, triage: triage.value };
const { flow, definition } = programme;

type Facts = Readonly<Record<string, unknown>>;
function decided(facts: Facts) {
  const decision = decideFor(programme, facts);
  if (!decision.ok) throw new Error(decision.error);
  return decision.value;
}
const offeredTo = (facts: Facts) => decided(facts).suggestedServices.map(({ id }) => id);

type Way = {
  readonly steps: readonly string[];
  readonly effects: readonly Effect[];
  readonly conversation: Conversation;
};

/** Walks to the end: as `wanted` says where it names the step, as `choose` says elsewhere. */
function walk(
  wanted: Readonly<Record<string, string | readonly string[]>>,
  choose: (max: number) => number = () => 0,
): Way {
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
      : { kind: 'answer', text: node.kind === 'phone' ? '+48512345678' : 'Marek' };
    ({ conversation, effects } = step(flow, conversation, input));
    all.push(...effects);
  }
  return { steps, effects: all, conversation };
}
const isSensitive = (id: string) => flow.nodes.get(id)?.sensitive === true;
const me = { for_whom: 'me', consent: 'agree', age_band: '18_64', area: '146518_8', contact_by: 'this_chat' };
const CONTACT = ['name', 'contact_by', 'safe_message'];
const BACK = ['was_with_you_lost_job', 'was_with_you_change_job'] as const;

describe('the order of questions', () => {
  test('somebody new: K2 to K5, O1 to O3, K6a, K6b, K7 to K10, and never more than 15', () => {
    const { steps } = walk({ ...me, situation: 'first_time', disability: 'yes', contact_by: 'phone' });
    expect(steps).toEqual([
      ...['for_whom', 'consent', 'age_band', 'area', 'situation', 'disability', 'tried_before'],
      ...['health', 'social', 'wishes', 'name', 'contact_by', 'phone', 'safe_message'],
      ...['access_needs', 'interpreter_language', 'share', 'check'],
    ]);
    // K1 comes before them; name, contact and safety are one question (K8a), the interpreter's language belongs to K8b.
    const partOf = ['contact_by', 'phone', 'safe_message', 'interpreter_language'];
    expect(steps.filter((id) => !partOf.includes(id)).length + 1).toBe(15);
  });

  test('earlier projects are not asked about where they can open nothing (O3)', () => {
    for (const disability of ['yes', 'maybe', 'skip'])
      expect(walk({ ...me, situation: 'first_time', disability }).steps).toContain('tried_before');
    expect(walk({ ...me, situation: 'first_time', disability: 'no' }).steps).not.toContain('tried_before');
  });

  test.each(BACK)(
    'G8, OD-6, OD-19, OD-20, I-10: %s is asked nothing about a disability, health or earlier projects',
    (situation) => {
      const { steps, effects } = walk({ ...me, situation, share: 'yes' });
      expect(steps).toEqual([
        ...['for_whom', 'consent', 'age_band', 'area', 'situation', 'wishes'],
        ...CONTACT,
        ...['share', 'check'],
      ]);
      expect(effects).toContainEqual({ kind: 'say', key: 'welcome_back.say', node: 'welcome_back' });
      expect(effects).toContainEqual({ kind: 'refer', as: 'submitted' });
    },
  );

  test('G7, EC-16: who is with us now says to whom and what, how to be reached, and nothing else', () => {
    const { steps } = walk({ ...me, situation: 'with_you_now' });
    expect(steps).toEqual([
      ...['for_whom', 'consent', 'age_band', 'area', 'situation', 'coach_name', 'coach_message'],
      ...CONTACT,
      ...['share', 'check'],
    ]);
  });

  test('who changes her mind about having been with us is asked what she was not asked', () => {
    const before = begin(flow, 'pl', true).conversation;
    const back = [
      ['for_whom', 'me'],
      ['consent', 'agree'],
      ['age_band', '18_64'],
      ['area', '146518_8'],
      ['situation', 'was_with_you_lost_job'],
      ['wishes', 'find_job'],
    ] as const;
    const after = back.reduce(
      (conversation, [, code]) => step(flow, conversation, { kind: 'answer', codes: [code] }).conversation,
      before,
    );
    expect(after.place.at).toBe('name');
    const edited = step(flow, after, { kind: 'edit', step: 'situation' }).conversation;
    const fresh = step(flow, edited, { kind: 'answer', codes: ['first_time'] }).conversation;
    expect(fresh.place.at).toBe('disability');
  });

  test('the number of questions shown is that of the way she is on', () => {
    const left = (situation: string) =>
      ['me', 'agree', '18_64', '146518_8', situation].reduce(
        ({ conversation }, code) => {
          const next = step(flow, conversation, { kind: 'answer', codes: [code] }).conversation;
          const { done, of } = progressOf(flow, next);
          return { conversation: next, ahead: of - done };
        },
        { conversation: begin(flow, 'pl', true).conversation, ahead: 0 },
      ).ahead;
    expect(left('was_with_you_lost_job')).toBeLessThan(left('with_you_now'));
    expect(left('with_you_now')).toBeLessThan(left('first_time'));
  });

  test('EC-1, EC-2, EC-3, EC-4, EC-5, EC-19, EC-20, I-1: no question about health without the own yes, under 16, or about somebody else', () => {
    const anyWay = fc.array(fc.nat(50), { minLength: 40, maxLength: 40 }).map((numbers) => {
      let at = 0;
      return walk({}, (max) => (numbers[at++] ?? 0) % (max + 1));
    });
    fc.assert(
      fc.property(anyWay, ({ steps, conversation }) => {
        const { facts } = conversation.place;
        const mayAsk = facts.consent === 'agree' && facts.age_band !== 'u16' && facts.for_whom === 'me';
        if (!mayAsk) expect(steps.filter(isSensitive)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    for (const relation of ['relative', 'employer', 'health', 'service', 'representative']) {
      const { steps, effects } = walk({ for_whom: 'other', relation, agreement: 'yes', their_contact_by: 'phone' });
      expect(steps.filter(isSensitive)).toEqual([]);
      expect(effects).toContainEqual({ kind: 'refer', as: 'awaiting_person' });
    }
  });

  test('G1, G2, G3, EC-1: no, a person instead, no agreement and under 16 end early, and keep as little as they say', () => {
    const erased = { kind: 'erase', draft: true };
    const person = walk({ ...me, consent: 'human' });
    expect(person.steps).toEqual(['for_whom', 'consent', ...CONTACT, 'check']);
    expect(person.effects).toContainEqual({ kind: 'refer', as: 'submitted' });
    const no = walk({ ...me, consent: 'no' });
    expect(no.steps).toEqual(['for_whom', 'consent']);
    expect(no.effects).toContainEqual(erased);
    const link = walk({ for_whom: 'other', relation: 'employer', agreement: 'no' });
    expect(link.steps).toEqual(['for_whom', 'relation', 'agreement']);
    expect(link.effects).toContainEqual(erased);
    const young = walk({ ...me, age_band: 'u16', youth_next: 'human' });
    expect(young.steps).toEqual(['for_whom', 'consent', 'age_band', 'youth_next', ...CONTACT, 'check']);
  });

  test('I-5: whoever skips all that can be skipped is sent to a person all the same', () => {
    const skipped = Object.fromEntries(
      [...flow.nodes.values()].filter(({ optional }) => optional).map(({ id }) => [id, 'skip']),
    );
    const { effects } = walk({ ...skipped, for_whom: 'me', consent: 'agree' });
    expect(effects).toContainEqual({ kind: 'refer', as: 'submitted' });
  });
});

/** Everybody whose answers a rule could look at, as far as they are asked. */
function* everybody(): Generator<Record<string, string | readonly string[]>> {
  for (const age_band of ['u16', '16_17', '18_64', '65p', 'skip'])
    for (const area of ['146518_8', 'elsewhere', 'no_fixed', 'skip'])
      for (const situation of ['first_time', ...BACK, 'with_you_now', 'working_need_help', 'skip'])
        for (const disability of ['yes', 'maybe', 'no', 'skip'])
          for (const tried_before of disability === 'no' ? ['skip'] : ['none', 'one_two', 'three_plus', 'skip'])
            yield { for_whom: 'me', consent: 'agree', age_band, area, situation, disability, tried_before };
}

describe('the rules', () => {
  test('G8, I-10, EC-17, EC-18: who comes back is not judged again, whatever else is said', () => {
    let back = 0;
    for (const facts of everybody()) {
      if (!BACK.some((code) => code === facts.situation) || /^(u16|16_17)$/.test(String(facts.age_band))) continue;
      back += 1;
      const decision = decided({ ...facts, cannot_decide: 'yes', health: ['none', 'mental'] });
      expect(decision).toMatchObject({ rule: 'G8', outcome: 'eligible_priority', state: 'readaptation' });
      expect(decision.cohort).toBe(facts.situation === 'was_with_you_lost_job' ? 'pwd_reentry' : 'pwd_change_job');
      expect(decision.level).toBe(facts.area === 'no_fixed' ? 'P1' : 'P2');
      expect(decision.explanationKeys).toContain('reentry');
      expect(decision.flags).toContain('reentry');
    }
    expect(back).toBeGreaterThan(200);
  });

  test('OD-R1, G7: who is with us now goes to the coach at P2, and no eligibility is looked at', () => {
    for (const facts of everybody()) {
      if (facts.situation !== 'with_you_now' || /^(u16|16_17)$/.test(String(facts.age_band))) continue;
      const decision = decided(facts);
      expect(decision).toMatchObject({ rule: 'G7', outcome: 'needs_human', cohort: 'none' });
      expect(decision.level).toBe(facts.area === 'no_fixed' ? 'P1' : 'P2');
      expect(decision.ruleIds).toContain('OD-R1');
    }
  });

  test('OD-R6, I-5, EC-12, EC-13: only who says no in Warsaw is shown elsewhere; a skipped answer never leads there', () => {
    let refused = 0;
    for (const facts of everybody()) {
      const decision = decided(facts);
      expect(OUTCOMES).toContain(decision.outcome);
      if (decision.outcome === 'not_eligible_signpost') {
        if (decision.rule === 'G5') continue;
        refused += 1;
        expect(facts).toMatchObject({ disability: 'no', area: '146518_8' });
        expect(decision.signposts).toEqual(['employment_agency', 'job_office']);
        expect(decision.explanationKeys).toContain('not_this_service');
        continue;
      }
      for (const name of ['age_band', 'area', 'situation', 'disability', 'tried_before'])
        expect(decided({ ...facts, [name]: 'skip' }).outcome, `${JSON.stringify(facts)} skips ${name}`).not.toBe(
          'not_eligible_signpost',
        );
    }
    expect(refused).toBeGreaterThan(0);
  });

  test('OD-11, OD-12, OD-R3: earlier attempts open more, and never take anything away', () => {
    const rank = { not_eligible_signpost: 0, needs_human: 1, eligible: 2, eligible_priority: 3 };
    for (const facts of everybody()) {
      if (facts.disability === 'no') continue;
      const none = decided({ ...facts, tried_before: 'none' });
      for (const tried_before of ['one_two', 'three_plus', 'skip']) {
        const some = decided({ ...facts, tried_before });
        expect(rank[some.outcome]).toBeGreaterThanOrEqual(rank[none.outcome]);
        expect(some.orderPoints).toBeGreaterThanOrEqual(none.orderPoints);
      }
    }
    const many = { ...me, situation: 'first_time', disability: 'yes', tried_before: 'three_plus', share: 'yes' };
    expect(decided(many).flags).toContain('extended_offer');
    expect(offeredTo(many)).toContain('OD-S2');
    expect(offeredTo({ ...many, tried_before: 'one_two' })).not.toContain('OD-S2');
  });

  test('OD-R3: how many projects are many is a setting', () => {
    const facts = { ...me, situation: 'first_time', disability: 'yes' };
    expect(decided({ ...facts, tried_before: 'one_two', setting_many_projects: 1 }).rule).toBe('OD-R3');
    // "One or two" lies on both sides of two, so it counts as the one without extra priority.
    expect(decided({ ...facts, tried_before: 'one_two', setting_many_projects: 2 }).rule).toBe('OD-R4');
    expect(decided({ ...facts, tried_before: 'three_plus', setting_many_projects: 2 }).rule).toBe('OD-R3');
    expect(decided({ ...facts, tried_before: 'three_plus', setting_many_projects: 4 }).rule).toBe('OD-R4');
  });

  test('OD-1, OD-R2, OD-R4, OD-R5: a disability is enough; not sure, or from outside Warsaw, goes to the team', () => {
    const facts = { ...me, situation: 'working_need_help', tried_before: 'none' };
    expect(decided({ ...facts, disability: 'yes' })).toMatchObject({ rule: 'OD-R4', outcome: 'eligible' });
    for (const disability of ['maybe', 'skip'])
      expect(decided({ ...facts, disability })).toMatchObject({ rule: 'OD-R5', outcome: 'needs_human' });
    for (const disability of ['yes', 'maybe', 'no', 'skip'])
      expect(decided({ ...facts, disability, area: 'elsewhere' })).toMatchObject({
        rule: 'OD-R2',
        outcome: 'needs_human',
      });
  });

  test('G0 to G12 and OD-R1 to OD-R6 are in the file under their names', () => {
    const names = new Set(
      [...programme.triage.decisions.values()].flatMap((table) =>
        table.kind === 'table' ? table.rules.map(({ name }) => name) : [],
      ),
    );
    const wanted = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12].map((at) => `G${at}`);
    expect([...names]).toEqual(
      expect.arrayContaining(
        [...wanted, 1, 2, 3, 4, 5, 6].map((one) => (typeof one === 'number' ? `OD-R${one}` : one)),
      ),
    );
  });

  test('no benefit, certificate, registration or nationality is a fact (OD-27, EC-21)', () => {
    expect(Object.keys(programme.triage.facts).join(' ')).not.toMatch(/benefit|certif|regist|nation|immigra|work_now/);
  });
});

describe('the directory', () => {
  const known = { ...me, situation: 'first_time', disability: 'yes', tried_before: 'none', share: 'yes' };

  test('OD-19, OD-20: the whole offer is open to who comes back, what she asked for first', () => {
    for (const situation of BACK)
      expect(offeredTo({ ...me, situation, wishes: ['groups'], share: 'yes' })).toEqual([
        'OD-S1',
        'OD-S7',
        ...['OD-S2', 'OD-S3', 'OD-S4', 'OD-S5', 'OD-S6'],
      ]);
    // She moved away from Warsaw: the team itself stays open to her.
    expect(offeredTo({ ...me, area: 'elsewhere', situation: BACK[0], wishes: ['find_job'], share: 'yes' })).toEqual([
      'OD-S1',
    ]);
  });

  test('OD-17, OD-18: being in work closes nothing', () => {
    const inWork = { ...known, situation: 'working_need_help', wishes: ['talking_support', 'groups', 'job_coach'] };
    expect(offeredTo(inWork)).toEqual(expect.arrayContaining(['OD-S1', 'OD-S4', 'OD-S5', 'OD-S7']));
  });

  test('OD-23, OD-24, OD-25: the centre, the agency with Kierunek Samodzielność, and Giełda Mocy, where nobody is sent', () => {
    const names = programme.services.map(({ name, organisation }) => `${organisation} ${name}`).join('\n');
    for (const name of ['„Partnerzy”', 'Kierunek Samodzielność', 'Giełda Mocy']) expect(names).toContain(name);
    const wishes = flow.nodes.get('wishes')?.options.map(({ code }) => code) ?? [];
    const social = flow.nodes.get('social')?.options.map(({ code }) => code) ?? [];
    for (const situation of ['first_time', ...BACK])
      expect(offeredTo({ ...known, situation, wishes, social })).not.toContain('OD-S8');
  });

  test('OD-R6: who is shown elsewhere finds the agency and the job office without a yes to sharing', () => {
    expect(offeredTo({ ...me, situation: 'first_time', disability: 'no', share: 'no' })).toEqual(['OD-S3', 'OD-S9']);
  });

  test('I-2: without a yes nothing that receives answers is offered', () => {
    const wishes = ['find_job', 'groups', 'job_coach'];
    expect(offeredTo({ ...known, wishes, share: 'no' })).toEqual(['OD-S3']);
    expect(offeredTo({ ...me, situation: BACK[0], wishes, share: 'no' })).toEqual(['OD-S3']);
  });

  test('EC-10: who asks for an interpreter is offered what can book one, and the team sees it', () => {
    const facts = { ...known, wishes: ['groups'], access_needs: ['interpreter'], interpreter_language: 'uk' };
    expect(offeredTo(facts)).toEqual(['OD-S1']);
    expect(decided(facts).flags).toContain('interpreter');
  });

  test('OD-28: the area is that of programme.yaml, the 18 districts of Warsaw', () => {
    expect(definition.areas).toHaveLength(18);
    expect(definition.areas.map(({ id }) => id)).toEqual(
      Array.from({ length: 18 }, (_, at) => `1465${String(at + 2).padStart(2, '0')}_8`),
    );
    expect(definition.areas.some(({ priority }) => priority)).toBe(false);
  });
});

describe('the words', () => {
  const texts = (locale: string) => JSON.parse(readFileSync(`locales/${locale}/${ID}.json`, 'utf8'));

  test.each(LOCALES)('what the rules can say has its words for the person and for the team (%s)', async (locale) => {
    const words = await readWords('locales');
    if (!words.ok) throw new Error(JSON.stringify(words.error));
    const has = (...keys: readonly string[]) => keys.some((key) => words.value.has(locale, key));
    for (const key of explanationKeys(programme)) {
      expect(has(`shared:explain.${key}`, `${ID}:explain.${key}`), key).toBe(true);
      expect(has(`console:because.${key}`, `${ID}:because.${key}`), key).toBe(true);
    }
    const decisions = [...everybody()].map((facts) => decided(facts));
    for (const cohort of new Set(decisions.map((one) => one.cohort)))
      if (cohort !== 'none') expect(has(`${ID}:cohorts.${cohort}`), cohort).toBe(true);
    for (const flag of new Set(decisions.flatMap(({ flags }) => flags)))
      expect(has(`console:flags.${flag}`), flag).toBe(true);
    for (const type of programme.services.flatMap(({ types }) => types))
      expect(has(`shared:serviceType.${type}`), type).toBe(true);
  });

  test.each(LOCALES)(
    'OD-26: the first message explains supported employment in three short sentences (%s)',
    (locale) => {
      const sentences: string[] = texts(locale).welcome.say.split(/(?<=[.!?])\s+/);
      const about = sentences.slice(2);
      expect(about).toHaveLength(3);
      expect(about[0]).toMatch(/^(Supported (e|E)mployment|Zatrudnienie wspomagane) /);
      for (const sentence of about) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16);
      expect(begin(flow, locale, true).effects[0]).toMatchObject({ kind: 'say', key: 'welcome.say' });
    },
  );

  test.each(LOCALES)(
    'OD-12, OD-27: earlier attempts are said not to count, and papers not to be needed (%s)',
    (locale) => {
      const { tried_before, disability } = texts(locale);
      expect(tried_before.ask).toMatch(/not count against you|nie zaszkodzi|aldrig till nackdel/);
      expect(disability.ask).toMatch(/do not need any papers|Dokumenty nie są potrzebne|behöver inga papper/);
      expect(JSON.stringify(texts(locale))).not.toMatch(/orzecze|zaświadcz|certificate|intyg/i);
    },
  );
});

describe('a whole talk', () => {
  let app: App;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.store.close());

  type Said = string | readonly string[];
  const talk = (...inputs: readonly Said[]) => talkIn('pl', inputs);
  async function talkIn(language: Locale, inputs: readonly Said[]) {
    const started = await startConversation(app, { channel: 'web', programme: ID, language });
    if (!started.ok) throw new Error(started.error.code);
    const { conversation: id } = started.value;
    let { turn } = started.value;
    for (const input of inputs) {
      const step = turn.ask?.step ?? '';
      const isText = ['text', 'phone', 'email'].includes(turn.ask?.kind ?? '');
      const next = await receiveMessage(app, {
        channel: 'web',
        find: { by: 'id', id },
        id: app.id(),
        input: typeof input !== 'string' ? { choices: [...input] } : isText ? { text: input } : { choice: input },
      });
      if (!next.ok) throw new Error(`${step}: ${next.error.code}`);
      turn = next.value;
    }
    const [row] = await app.store.referrals.ofConversation(id);
    const found = row === undefined ? undefined : await app.store.referrals.find(row.id);
    return {
      id,
      turn,
      said: turn.messages.map(({ text }) => text),
      row,
      content: JSON.stringify(found?.content ?? null),
    };
  }
  const start = ['me', 'agree', '18_64', '146505_8'];

  test.each([
    ['pl', 'situation', 'straciłam pracę', 'was_with_you_lost_job'],
    ['pl', 'situation', 'mam już u was trenera', 'with_you_now'],
    ['pl', 'situation', 'chcę zmienić pracę', 'was_with_you_change_job'],
    ['pl', 'situation', 'nie', 'first_time'],
    ['pl', 'situation', 'pracuję, ale jest mi trudno', 'working_need_help'],
    ['en', 'situation', 'I want a different job', 'was_with_you_change_job'],
    ['sv', 'situation', 'jag blev av med jobbet', 'was_with_you_lost_job'],
    ['pl', 'disability', 'tak', 'yes'],
    ['pl', 'disability', 'nie wiem', 'maybe'],
    ['pl', 'disability', 'nie', 'no'],
    ['en', 'disability', 'not sure', 'maybe'],
    ['sv', 'disability', 'ja', 'yes'],
    ['pl', 'tried_before', 'dwa', 'one_two'],
    ['pl', 'tried_before', 'bardzo dużo', 'three_plus'],
    ['en', 'tried_before', 'five', 'three_plus'],
    ['sv', 'tried_before', 'inga', 'none'],
  ] as const)('typed (%s) to %s: "%s" is %s', async (language, asked, text, code) => {
    const before = { situation: [], disability: ['first_time'], tried_before: ['first_time', 'yes'] }[asked];
    const { id, turn } = await talkIn(language, [...start, ...before]);
    expect(turn.ask?.step).toBe(asked);
    const find = { by: 'id', id } as const;
    const next = await receiveMessage(app, { channel: 'web', find, id: app.id(), input: { text } });
    if (!next.ok) throw new Error(next.error.code);
    const opened = await app.store.conversations.open(find, 'none');
    expect(opened?.kept.conversation.place.facts[asked]).toBe(code);
  });

  test('[OC5] G7, EC-16: a message to the coach is called that, goes to the team at P2 and holds her own words', async () => {
    const { said, row, content } = await talk(
      ...[...start, 'with_you_now', 'Ewa', 'Mam nowego szefa'],
      ...['Marek', 'this_chat', 'yes', 'yes', 'send'],
    );
    expect(said).toContain(app.words.say('pl', 'chat:sent.message_title'));
    expect(said).not.toContain(app.words.say('pl', 'chat:sent.title'));
    expect(row).toMatchObject({ outcome: 'needs_human', level: 'P2', partner: ID, cohort: null });
    expect(content).toContain('Mam nowego szefa');
    expect(content).toContain('Ewa');
  });

  test('[OC5] without a yes to sharing no coach is promised: the coordinators have it', async () => {
    const { said, row } = await talk(
      ...[...start, 'with_you_now', 'Ewa', 'Mam nowego szefa'],
      ...['Marek', 'this_chat', 'yes', 'no', 'send'],
    );
    expect(said).toContain(app.words.say('pl', 'chat:sent.title'));
    expect(row?.partner).toBe('coordinators');
  });

  test('G8: the check page says that she can come back at any time, and sending makes a referral at once', async () => {
    const back = [...start, 'was_with_you_lost_job', ['find_job'], 'Marek', 'this_chat', 'yes', 'yes'];
    const { turn } = await talk(...back);
    expect(turn.review?.suggestion.reasons).toContain(app.words.say('pl', 'shared:explain.reentry'));
    expect(turn.review?.suggestion.services[0]?.name).toBe('Zespół Zawodowy');
    const { said, row } = await talk(...back, 'send');
    expect(said).toContain(app.words.say('pl', 'chat:sent.title'));
    expect(row).toMatchObject({ outcome: 'eligible_priority', cohort: 'pwd_reentry', level: 'P2', partner: ID });
  });

  test('EC-7: danger in the words to the coach brings the lines of the country, and says what is spoken there', async () => {
    const card = async (language: Locale, words: string) => {
      const { turn } = await talkIn(language, [...start, 'with_you_now', 'Ewa', words]);
      return turn.messages.find(({ kind }) => kind === 'crisis');
    };
    for (const [language, words] of [
      ['pl', 'nie chcę już żyć'],
      ['en', 'I want to kill myself'],
      ['sv', 'jag vill inte leva längre'],
    ] as const) {
      const { lines, text } = (await card(language, words)) ?? {};
      expect(lines?.map(({ number }) => number)).toEqual(['112', '800 70 2222', '116 123', 'Alarm112']);
      const spoken = app.words.say(language, 'chat:crisis.spoken.pl');
      if (language === 'pl') expect(text).not.toContain(spoken);
      else expect(text).toContain(spoken);
    }
  });
});
