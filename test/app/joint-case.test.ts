/** A case that the job office and a social-assistance centre share: what each reads, and what the person takes back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { handOverReferral, type Senders } from '../../src/app/hand-over-referral.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import { tellOffice } from '../../src/app/tell-stopped.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { account, call, firstAdmin, type House, openHouse } from '../support/staff.ts';

const PROGRAMME = 'nowa-sol';
const CENTRE = 'ops-nowa-sol-gmina';
const CENTRE_NAME = 'OPS Nowa Sól (gmina wiejska)';

let house: House;
let adviser: string;
let worker: string;
let elsewhere: string;
let coordinator: string;
beforeAll(async () => {
  house = await openHouse();
  await firstAdmin(house);
  adviser = await account(house, 'coach', 'pup', 'Paula Pup', PROGRAMME);
  worker = await account(house, 'coach', CENTRE, 'Olga Ops', PROGRAMME);
  elsewhere = await account(house, 'coach', 'ops-otyn', 'Oskar Otyn', PROGRAMME);
  coordinator = await account(house, 'coordinator', '*', 'Cora Coordinator', PROGRAMME);
});
afterAll(() => house.close());

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  language: ['en'],
  for_whom: ['me'],
  consent: ['agree'],
  age_band: ['18_64'],
  area: ['080405_2'],
  pup: ['unemployed_no_benefit'],
  ops: ['yes'],
  health: ['mental'],
  social: ['debt'],
  wishes: ['find_job'],
  contact_by: ['this_chat'],
  safe_message: ['yes'],
  access_needs: ['none'],
  share_pup: ['yes'],
  share_ops: ['yes'],
  pup_to_ops: ['yes'],
  ops_to_pup: ['yes'],
  share_debt: ['yes'],
  share_addiction: ['yes'],
};

type Talk = { readonly conversation: string; readonly say: (input: Arrived) => Promise<Turn> };

async function begin(): Promise<Talk & { readonly turn: Turn }> {
  const started = await startConversation(house.app, { channel: 'web', programme: PROGRAMME, language: 'en' });
  if (!started.ok) throw new Error(started.error.code);
  const { conversation, turn } = started.value;
  const say = async (input: Arrived) => {
    const find = { by: 'id', id: conversation } as const;
    const next = await receiveMessage(house.app, { channel: 'web', find, id: house.app.id(), input });
    if (!next.ok) throw new Error(next.error.code);
    return next.value;
  };
  return { conversation, say, turn };
}

/** Answers what is asked until the check page. */
async function toCheck(talk: Talk, from: Turn, answers = ANSWERS): Promise<Turn> {
  let turn = from;
  for (let count = 0; count < 40 && turn.ask !== null && turn.ask.step !== 'check'; count += 1) {
    const { step } = turn.ask;
    const base = step.replace(/_0804\d\d_\d$/, '');
    const codes = answers[base];
    turn = await talk.say(
      codes === undefined
        ? { text: 'Ola' }
        : turn.ask.kind === 'choices'
          ? { choices: [...codes] }
          : { choice: codes[0] ?? '' },
    );
  }
  return turn;
}

async function sent(change: Readonly<Record<string, readonly string[]>> = {}) {
  const talk = await begin();
  await toCheck(talk, talk.turn, { ...ANSWERS, ...change });
  await talk.say({ choice: 'send' });
  const [row] = await house.store.referrals.ofConversation(talk.conversation);
  if (row === undefined) throw new Error('nothing was sent');
  return { ...talk, id: row.id, reference: row.reference };
}

const open = (cookie: string, id: string) => call(house, cookie, 'GET', `/api/console/referrals/${id}?language=en`);
const view = async (cookie: string, id: string) => (await open(cookie, id)).json();
const listed = async (cookie: string, id: string) =>
  (await call(house, cookie, 'GET', '/api/console/inbox?state=all'))
    .json()
    .rows.find((row: { id: string }) => row.id === id);
const steps = (seen: { sections: { answers: { step: string }[] }[] }) =>
  seen.sections.flatMap(({ answers }) => answers.map(({ step }) => step));
const mine = async (talk: Talk, sees = '') => {
  const turn = await talk.say({ command: 'referral' });
  expect(turn.messages.map(({ text }) => text).join('\n')).toContain(sees);
  return (turn.ask?.options ?? []).map(({ code }) => code);
};

describe('both offices, each with the yes of the person', () => {
  test('[JC1] (EC-27) with one way only, the office that may be told knows of the other, and the other knows nothing', async () => {
    const { id } = await sent({ ops_to_pup: ['no'] });
    expect((await view(worker, id)).joint).toEqual({
      kind: 'known',
      state: 'proposed',
      lacking: ['consent', 'worker'],
      other: { partner: 'Powiatowy Urząd Pracy w Nowej Soli', worker: null },
    });
    const seen = await view(adviser, id);
    expect(seen.joint).toEqual({ kind: 'no-consent' });
    expect(steps(seen)).toContain('pup');
    expect(steps(seen).filter((step) => step === 'ops' || /share_ops|_to_/.test(step))).toEqual([]);
    expect(seen.cohortLabel).toBe(null);
    expect(seen.decision).toMatchObject({ outcome: 'eligible', rules: [] });
    expect(JSON.stringify(seen)).not.toMatch(/OPS|ops-|joint_case|shared_client|social cent|community/i);
    expect(await listed(adviser, id)).toMatchObject({ outcome: 'eligible', cohortLabel: null });
  });

  test('[JC1] with the other way only, the centre knows nothing of the job office, and nothing of what it did', async () => {
    const { id } = await sent({ pup_to_ops: ['no'] });
    const { version } = await view(adviser, id);
    await call(house, adviser, 'POST', `/api/console/referrals/${id}/accept`, { version });
    const seen = await view(worker, id);
    expect(seen.joint).toEqual({ kind: 'no-consent' });
    expect(seen).toMatchObject({ state: 'submitted', assignedTo: null, history: [], notes: [] });
    expect(JSON.stringify(seen)).not.toMatch(/PUP|Powiatowy|Paula|job office|joint_case|shared_client/i);
    expect(steps(seen)).toContain('ops');
    expect(await listed(worker, id)).toMatchObject({ state: 'submitted', assignedTo: null, cohortLabel: null });
  });

  const refusesCentre = { share_ops: ['no'] };
  const noWay = { pup_to_ops: ['no'], ops_to_pup: ['no'] };
  const registered = [['unemployed_no_benefit'], ['jobseeker'], ['not_registered'], ['dont_know']];
  const helped = [['yes'], ['no'], ['dont_know']];
  const without = { health: ['msk'], social: ['none'] };
  const talks = { ...without, wishes: ['talking_support'] };
  test.each([
    ['the centre refused', 'pup', { social: ['housing'], ...refusesCentre }, 'ops', helped],
    [
      'the centre refused, nothing ticked',
      'pup',
      { pup: ['not_registered'], ...without, ...refusesCentre },
      'ops',
      helped,
    ],
    ['the centre may not tell', 'pup', { social: ['housing'], ops_to_pup: ['no'] }, 'ops', helped],
    ['neither may tell, not registered', 'pup', { pup: ['not_registered'], ...without, ...noWay }, 'ops', helped],
    ['the job office refused', 'ops', { social: ['housing'], share_pup: ['no'] }, 'pup', registered],
    ['the job office refused, no help yet', 'ops', { ops: ['no'], ...talks, share_pup: ['no'] }, 'pup', registered],
    ['the job office may not tell', 'ops', { social: ['housing'], pup_to_ops: ['no'] }, 'pup', registered],
    ['neither may tell, no help yet', 'ops', { ops: ['no'], ...talks, ...noWay }, 'pup', registered],
  ] as const)(
    '[JC1] (NS-6) %s: page and row of an office are the same whatever she said of the other',
    async (_, at, change, fact, answers) => {
      const reader = at === 'pup' ? adviser : worker;
      /** Without what differs between any two referrals: who, when, which number. */
      const alike = (seen: unknown, { id, reference }: { id: string; reference: string }) =>
        JSON.stringify(seen)
          .replaceAll(id, 'id')
          .replaceAll(reference, 'reference')
          .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');
      const seen: string[] = [];
      for (const answer of answers) {
        const one = await sent({ ...change, [fact]: answer });
        seen.push(`${alike(await view(reader, one.id), one)}\n${alike(await listed(reader, one.id), one)}`);
      }
      expect(seen[0]).toContain('"outcome"');
      for (const other of seen) expect(other).toBe(seen[0]);
    },
  );

  const asked = [['not_tried'], ['insured'], ['refused_ops'], ['refused_pup'], ['refused_both'], ['dont_know']];
  test.each([
    ['neither may tell', noWay],
    ['only one of them was asked about', { share_ops: ['no'] }],
    ['only the other was asked about', { share_pup: ['no'] }],
  ] as const)(
    '[JC1] (NS-6) what came of asking both offices for insurance: %s, so neither reads it, nor what follows from it',
    async (_, change) => {
      for (const insurance of asked) {
        const { id } = await sent({ social: ['uninsured'], insurance, ...change });
        for (const reader of [adviser, worker]) {
          if ((await open(reader, id)).statusCode === 403) continue;
          const seen = await view(reader, id);
          expect(steps(seen)).toContain('social');
          expect(steps(seen)).not.toContain('insurance');
          expect(seen.decision.inputsUsed.map(({ fact }: { fact: string }) => fact)).not.toContain('insurance');
          expect(JSON.stringify(seen)).not.toMatch(/refused|said no|insurance_gap|insurance_first|NS-R6|IG-1/);
        }
        const whole = await view(coordinator, id);
        expect(steps(whole)).toContain('insurance');
        if (insurance[0] === 'refused_both') expect(JSON.stringify(whole)).toContain('insurance_gap');
      }
    },
  );

  test('(NS-12) what came of asking for insurance is read by both offices once each may tell the other', async () => {
    const { id } = await sent({ social: ['uninsured'], insurance: ['refused_both'] });
    for (const reader of [adviser, worker]) {
      const seen = await view(reader, id);
      expect(steps(seen)).toContain('insurance');
      expect(JSON.stringify(seen.decision.flags)).toContain('insurance_gap');
    }
  });

  test('[JC2] (I-2) only the centre of her own gmina has it; coordinators see all of it', async () => {
    const { id } = await sent();
    expect((await open(elsewhere, id)).statusCode).toBe(403);
    expect(await listed(elsewhere, id)).toBeUndefined();
    expect(steps(await view(coordinator, id))).toEqual(expect.arrayContaining(['pup', 'ops']));
    const { id: only } = await sent({ share_ops: ['no'] });
    expect((await open(worker, only)).statusCode).toBe(403);
    expect(await listed(worker, only)).toBeUndefined();
  });

  test('[JC3] (I-11) it is active once both workers are named; a centre names its own and does nothing else', async () => {
    const { id } = await sent();
    const first = await view(worker, id);
    expect(first.may).toEqual(['join']);
    expect((await call(house, worker, 'POST', `/api/console/referrals/${id}/accept`, { version: 1 })).statusCode).toBe(
      403,
    );
    expect(
      (await call(house, elsewhere, 'POST', `/api/console/referrals/${id}/join`, { instead: null })).statusCode,
    ).toBe(403);
    expect(
      (await call(house, adviser, 'POST', `/api/console/referrals/${id}/join`, { instead: null })).statusCode,
    ).toBe(403);
    const joined = await call(house, worker, 'POST', `/api/console/referrals/${id}/join`, { instead: null });
    expect(joined.json().joint).toMatchObject({ state: 'proposed', lacking: ['worker'] });
    const { version } = await view(adviser, id);
    const accepted = await call(house, adviser, 'POST', `/api/console/referrals/${id}/accept?language=en`, { version });
    expect(accepted.json().joint).toEqual({
      kind: 'known',
      state: 'active',
      lacking: [],
      other: { partner: CENTRE_NAME, worker: 'Olga Ops' },
    });
    expect((await view(worker, id)).joint).toMatchObject({ state: 'active', other: { worker: 'Paula Pup' } });
  });

  test('[RF16] (EC-30) what she ticked about debts or addiction reaches an office only with a yes of its own; the programme sees it', async () => {
    const said = { health: ['mental', 'addiction'], social: ['debt', 'housing'] };
    const codes = (seen: { sections: { answers: { step: string; codes: string[] }[] }[] }) =>
      seen.sections.flatMap(({ answers }) => answers.flatMap((one) => one.codes));
    const { id } = await sent({ ...said, share_debt: ['no'], share_addiction: ['yes'] });
    for (const cookie of [adviser, worker]) {
      const seen = await view(cookie, id);
      expect(codes(seen)).toEqual(expect.arrayContaining(['mental', 'addiction', 'housing']));
      expect(codes(seen)).not.toContain('debt');
      expect(steps(seen)).not.toContain('share_debt');
      expect(JSON.stringify({ ...seen, reference: '' })).not.toMatch(/debt|maintenance|NS-R8/i);
    }
    expect(codes(await view(coordinator, id))).toContain('debt');
    // Taken back as easily as it was given, and from that moment on.
    const gives = await sent({ ...said, share_debt: ['yes'], share_addiction: ['yes'] });
    expect(codes(await view(adviser, gives.id))).toContain('debt');
    expect(await mine(gives)).toEqual(expect.arrayContaining(['end_field_debt', 'end_field_addiction']));
    await gives.say({ choice: 'end_field_debt' });
    expect(codes(await view(adviser, gives.id))).not.toContain('debt');
    expect(codes(await view(adviser, gives.id))).toContain('addiction');
    const { id: open } = await sent({ ...said, share_debt: ['yes'], share_addiction: ['no'] });
    const seen = await view(adviser, open);
    expect(codes(seen)).toContain('debt');
    expect(JSON.stringify({ ...seen, reference: '' })).not.toMatch(/addiction|alcohol/i);
    // Not asked, because she shared with nobody: then nobody has it but the programme.
    const { id: alone } = await sent({ ...said, share_pup: ['no'], share_ops: ['no'] });
    expect(codes(await view(coordinator, alone))).toContain('debt');
  });

  test('[JC11] (EC-28) neither office closes it alone: it stays open with what was noted, and the programme decides', async () => {
    const chief = await account(house, 'coordinator', 'pup', 'Petra Pup', PROGRAMME);
    // The same for one that no other office has: nobody learns by it whether another does.
    for (const change of [{}, { share_ops: ['no'] }]) {
      const { id } = await sent(change);
      const decline = async (cookie: string, note: string) =>
        call(house, cookie, 'POST', `/api/console/referrals/${id}/decline?language=en`, {
          version: (await house.store.referrals.find(id))?.version,
          reason: 'other',
          note,
        });
      expect((await decline(worker, 'not with us')).statusCode).toBe(403);
      expect((await decline(chief, 'we cannot go on')).statusCode).toBe(200);
      expect(await house.store.referrals.find(id)).toMatchObject({ state: 'human_review' });
      expect(await view(chief, id)).toMatchObject({ closes: false, may: expect.not.arrayContaining(['decline']) });
      expect(await view(coordinator, id)).toMatchObject({ closes: true, may: expect.arrayContaining(['decline']) });
      const notes = (await view(coordinator, id)).notes;
      expect(notes.map(({ text }: { text: string }) => text)).toEqual(['we cannot go on']);
      expect((await decline(coordinator, 'both heard')).statusCode).toBe(200);
      expect(await house.store.referrals.find(id)).toMatchObject({ state: 'declined' });
    }
  });
});

describe('what she takes back', () => {
  test('[JC4] (EC-23) one way: it is single again, and the office that is not told any more knows nothing', async () => {
    const talk = await sent();
    await call(house, worker, 'POST', `/api/console/referrals/${talk.id}/join`, { instead: null });
    const both = `Powiatowy Urząd Pracy w Nowej Soli, ${CENTRE_NAME} and our coordinators`;
    expect(await mine(talk, both)).toEqual([
      'stop_pup',
      `stop_${CENTRE}`,
      'quiet_pup',
      `quiet_${CENTRE}`,
      'end_field_debt',
      'withdraw',
      'close',
    ]);
    const said = await talk.say({ choice: 'quiet_pup' });
    expect(said.messages.map(({ text }) => text).join()).toContain('no longer told');
    expect((await view(adviser, talk.id)).joint).toEqual({ kind: 'no-consent' });
    expect((await view(worker, talk.id)).joint).toMatchObject({ kind: 'known', state: 'single' });
  });

  test.each([
    ['before it may know nothing', false],
    ['after it may know nothing', true],
  ] as const)(
    '[JC3] %s, who joined at an office that has it beside another reads there that it is hers, and leaves it',
    async (_, quieted) => {
      const talk = await sent();
      await call(house, worker, 'POST', `/api/console/referrals/${talk.id}/join`, { instead: null });
      if (quieted) {
        await mine(talk);
        await talk.say({ choice: `quiet_${CENTRE}` });
        expect(await view(worker, talk.id)).toMatchObject({
          joint: { kind: 'no-consent' },
          state: 'accepted',
          assignedTo: 'Olga Ops',
          here: { worker: { name: 'Olga Ops' } },
          may: ['join'],
        });
      }
      expect(await listed(worker, talk.id)).toMatchObject({ state: 'accepted', assignedTo: 'Olga Ops' });
      // What is done at one office says nothing about the other.
      expect(await view(adviser, talk.id)).toMatchObject({ state: 'submitted', assignedTo: null });
      const { here } = await view(worker, talk.id);
      const left = await call(house, worker, 'POST', `/api/console/referrals/${talk.id}/join?language=en`, {
        instead: here.worker.id,
        leave: true,
      });
      expect(left.json().here).toEqual({ worker: null });
      expect(await listed(worker, talk.id)).toMatchObject({ state: 'submitted', assignedTo: null });
    },
  );

  test('[JC4] (EC-23) one office: it loses it at once, the other goes on and learns nothing; she can share it again', async () => {
    const talk = await sent();
    await mine(talk);
    await talk.say({ choice: `stop_${CENTRE}` });
    expect((await open(worker, talk.id)).statusCode).toBe(403);
    expect(await listed(worker, talk.id)).toBeUndefined();
    expect((await view(adviser, talk.id)).joint).toEqual({ kind: 'no-consent' });
    expect(await mine(talk)).toContain(`share_${CENTRE}`);
    await talk.say({ choice: `share_${CENTRE}` });
    expect((await open(worker, talk.id)).statusCode).toBe(200);
  });

  test('[JC4] (EC-23) the office that had it first: the other goes on, and still reads her answers', async () => {
    const talk = await sent();
    await mine(talk);
    await talk.say({ choice: 'stop_pup' });
    expect((await open(adviser, talk.id)).statusCode).toBe(403);
    const seen = await view(worker, talk.id);
    expect(seen.sight).toEqual({ identity: true, answers: true });
    expect(steps(seen)).toContain('ops');
    expect(seen.joint).toEqual({ kind: 'no-consent' });
    expect(await mine(talk)).toEqual(expect.arrayContaining(['share_pup', `stop_${CENTRE}`]));
  });

  test.each([
    ['the one that has it', 'pup', CENTRE],
    ['the other', CENTRE, 'pup'],
  ] as const)(
    '(EC-23) one office, %s: she is told who has it still; of other help that is looked for, only after the last one',
    async (_, first, last) => {
      const talk = await sent();
      const names: Readonly<Record<string, string>> = {
        pup: 'Powiatowy Urząd Pracy w Nowej Soli',
        [CENTRE]: CENTRE_NAME,
      };
      const told = async (office: string) => {
        await mine(talk);
        const turn = await talk.say({ choice: `stop_${office}` });
        return turn.messages.map(({ text }) => text).join('\n');
      };
      const one = await told(first);
      expect(one).toContain(`${names[first]} can no longer see`);
      expect(one).toContain(`${names[last]} can still see your referral`);
      expect(one).not.toContain('look for another way');
      const both = await told(last);
      expect(both).toContain('Our coordinators can still see your referral and look for another way to help');
      expect(both).not.toContain(names[first]);
    },
  );

  test.each([
    ['first the one that has it', ['pup', CENTRE]],
    ['first the other', [CENTRE, 'pup']],
  ] as const)(
    '[JC4] both offices, %s: nobody is left to tell, and nothing about telling is offered',
    async (_, order) => {
      const talk = await sent();
      for (const office of order) {
        const offered = await mine(talk);
        expect(offered.filter((code) => code.startsWith('quiet_'))).toHaveLength(2);
        expect(offered).toContain(`stop_${office}`);
        await talk.say({ choice: `stop_${office}` });
      }
      expect((await mine(talk)).filter((code) => /^(quiet|tell|stop)_/.test(code))).toEqual([]);
      // Shared with both again, what one may tell the other is asked anew.
      await talk.say({ choice: 'share_pup' });
      await mine(talk);
      await talk.say({ choice: `share_${CENTRE}` });
      expect(await mine(talk)).toEqual(expect.arrayContaining(['tell_pup', `tell_${CENTRE}`]));
      expect((await view(adviser, talk.id)).joint).toEqual({ kind: 'no-consent' });
    },
  );

  test('[JC4] a way she took back she can open again: then it is one case as before', async () => {
    const talk = await sent();
    await mine(talk);
    await talk.say({ choice: 'quiet_pup' });
    expect(await mine(talk)).toContain('tell_pup');
    const said = await talk.say({ choice: 'tell_pup' });
    expect(said.messages.map(({ text }) => text).join()).toContain('may now know');
    expect((await view(adviser, talk.id)).joint).toMatchObject({
      kind: 'known',
      state: 'proposed',
      lacking: ['worker'],
    });
  });

  test('[JC4] everything: neither office has it any more', async () => {
    const talk = await sent();
    await mine(talk);
    await talk.say({ choice: 'withdraw' });
    await talk.say({ choice: 'yes' });
    expect((await view(adviser, talk.id)).person.name).toBe('');
    expect(await house.store.referrals.offices(talk.id)).toEqual([]);
    expect((await open(worker, talk.id)).statusCode).toBe(403);
  });
});

describe('[JC12] (I-15) the history', () => {
  type Entry = {
    readonly what: string;
    readonly by: string;
    readonly partner: string | null;
    readonly scope: string | null;
  };
  const history = async (cookie: string, id: string): Promise<readonly Entry[]> => (await view(cookie, id)).history;
  const told = (entries: readonly Entry[]) => entries.map(({ what, by, partner, scope }) => [what, by, partner, scope]);
  const join = (cookie: string, id: string, body: object) =>
    call(house, cookie, 'POST', `/api/console/referrals/${id}/join`, body);
  const accept = async (cookie: string, id: string) =>
    call(house, cookie, 'POST', `/api/console/referrals/${id}/accept`, { version: (await view(cookie, id)).version });
  const PUP_NAME = 'Powiatowy Urząd Pracy w Nowej Soli';

  test('says who joined where, that it became a joint case, and what she took back, to those who may know of both', async () => {
    const talk = await sent();
    await join(worker, talk.id, { instead: null });
    await accept(adviser, talk.id);
    const whole = [
      ['submitted', 'person', null, null],
      ['joined', 'Olga Ops', CENTRE_NAME, null],
      ['accepted', 'Paula Pup', null, null],
      ['joint_formed', 'Paula Pup', null, null],
    ];
    for (const cookie of [adviser, worker, coordinator]) expect(told(await history(cookie, talk.id))).toEqual(whole);
    await mine(talk);
    await talk.say({ choice: 'quiet_pup' });
    const tookBack = ['consent_taken_back', 'person', PUP_NAME, 'pass_on'];
    for (const cookie of [worker, coordinator])
      expect(told(await history(cookie, talk.id))).toEqual([...whole, tookBack]);
    // The job office may not know of the centre any more.
    expect(told(await history(adviser, talk.id))).toEqual([whole[0], whole[2]]);
    const { id: olga } = (await view(worker, talk.id)).here.worker;
    await join(worker, talk.id, { instead: olga, leave: true });
    expect(told(await history(coordinator, talk.id)).at(-1)).toEqual(['left', 'Olga Ops', CENTRE_NAME, null]);
    expect(JSON.stringify(await view(adviser, talk.id))).not.toMatch(/Olga|OPS|ops-|joined|"left"/);
  });

  test('the other way round: who joins last makes it a joint case', async () => {
    const { id } = await sent();
    await accept(adviser, id);
    await join(worker, id, { instead: null });
    expect(told(await history(adviser, id)).slice(-2)).toEqual([
      ['joined', 'Olga Ops', CENTRE_NAME, null],
      ['joint_formed', 'Olga Ops', null, null],
    ]);
    // Without all yeses there is none, however many are named.
    const { id: apart } = await sent({ ops_to_pup: ['no'] });
    await accept(adviser, apart);
    await join(worker, apart, { instead: null });
    expect((await history(coordinator, apart)).map(({ what }) => what)).toEqual(['submitted', 'accepted', 'joined']);
  });

  test('an office that knows nothing of the other reads nothing of it; its own joining it reads', async () => {
    const { id } = await sent({ pup_to_ops: ['no'], ops_to_pup: ['no'] });
    await accept(adviser, id);
    await join(worker, id, { instead: null });
    expect(told(await history(worker, id))).toEqual([['joined', 'Olga Ops', CENTRE_NAME, null]]);
    expect((await history(adviser, id)).map(({ what }) => what)).toEqual(['submitted', 'accepted']);
    expect(JSON.stringify(await view(adviser, id))).not.toMatch(/Olga|OPS|ops-/);
    expect(JSON.stringify(await view(worker, id))).not.toMatch(/Paula|Powiatowy/);
  });

  test('what an office may not know was asked, it does not read was taken back', async () => {
    const talk = await sent();
    await mine(talk);
    await talk.say({ choice: 'end_field_debt' });
    expect(told(await history(coordinator, talk.id)).at(-1)).toEqual([
      'consent_taken_back',
      'person',
      null,
      'field_debt',
    ]);
    for (const cookie of [adviser, worker]) expect(JSON.stringify(await history(cookie, talk.id))).not.toMatch(/debt/);
  });

  test('whom she stopped sharing with and shared with again is named once', async () => {
    const talk = await sent({ share_ops: ['no'] });
    await mine(talk);
    await talk.say({ choice: 'stop_pup' });
    await mine(talk);
    await talk.say({ choice: 'share_pup' });
    expect(told(await history(coordinator, talk.id)).slice(1)).toEqual([
      ['sharing_stopped', 'person', PUP_NAME, null],
      ['sharing_given', 'person', PUP_NAME, null],
    ]);
  });
});

test('[JC5] a yes to the centre of one gmina does not outlive the correction of where she lives', async () => {
  const talk = await begin();
  await toCheck(talk, talk.turn, { ...ANSWERS, area: ['080407_3'] });
  await talk.say({ choice: 'change' });
  const edit = await talk.say({ choice: 'area' });
  expect(edit.ask?.step).toBe('area');
  await toCheck(talk, edit);
  await talk.say({ choice: 'send' });
  const [row] = await house.store.referrals.ofConversation(talk.conversation);
  const offices = await house.store.referrals.offices(row?.id ?? '');
  expect([row?.partner, offices.map(({ partner }) => partner)]).toEqual(['pup', [CENTRE]]);
  expect((await open(elsewhere, row?.id ?? '')).statusCode).toBe(403);
});

describe('what an office hears', () => {
  const mails: { readonly to: string; readonly subject: string; readonly text: string }[] = [];
  const calls: { readonly url: string; readonly body: string }[] = [];
  const texts: { readonly chat: string; readonly text: string }[] = [];
  const buttons: string[] = [];
  const senders: Senders = {
    mail: async (mail) => void mails.push(mail),
    webhook: async (one) => void calls.push(one),
    staffText: async (chat, text) => {
      texts.push({ chat, text });
      return 'sent';
    },
    staffNotice: async (chat) => {
      buttons.push(chat);
      return 'sent';
    },
  };
  /** The app with an address for each office and its system. */
  let app: App;
  const office = (id: string) => `${id}@office.example`;
  const hook = (id: string) => `http://${id}.example/hook`;
  beforeAll(async () => {
    const programme = house.app.programmes.get(PROGRAMME);
    if (programme === undefined) throw new Error('no programme');
    const partners = programme.definition.partners.map((one) => ({
      ...one,
      email: office(one.id),
      webhook: hook(one.id),
    }));
    const own = { ...programme, definition: { ...programme.definition, partners } };
    app = { ...house.app, programmes: new Map([[PROGRAMME, own]]) };
    const olga = (await house.store.staff.list()).find(({ name }) => name === 'Olga Ops');
    await house.store.staff.linkTelegram(olga?.id ?? '', '4712');
  });
  const since = async (work: () => Promise<unknown>) => {
    const [m, c, t] = [mails.length, calls.length, texts.length];
    await work();
    return { mails: mails.slice(m), calls: calls.slice(c), texts: texts.slice(t) };
  };
  /** What the job that a turn left for later does, once it is asked for by name. */
  const at = async (id: string) => (await house.store.referrals.find(id))?.history.at(-1)?.at ?? '';

  test.each([
    ['both ways', {}],
    ['no way at all', { pup_to_ops: ['no'], ops_to_pup: ['no'] }],
  ] as const)('[JC6] each office is told once that it has a referral, as if it alone had it: %s', async (_, change) => {
    const { id } = await sent(change);
    const told = await since(async () => {
      await handOverReferral(app, senders, id);
      await handOverReferral(app, senders, id);
    });
    const to = told.mails.map((mail) => mail.to);
    expect(new Set(to).size).toBe(to.length);
    expect(to).toEqual(
      expect.arrayContaining([office('pup'), office(CENTRE), 'paula.pup@example.org', 'olga.ops@example.org']),
    );
    expect(to).not.toContain(office('ops-otyn'));
    expect(to).not.toContain('oskar.otyn@example.org');
    // To accept is for the one that has it first, so the other is given no button.
    expect(told.texts.map(({ chat }) => chat)).toEqual(['4712']);
    expect(buttons).not.toContain('4712');
    expect(told.calls.map(({ url }) => url).toSorted()).toEqual([hook(CENTRE), hook('pup')]);
    for (const { body } of told.calls) {
      // "Priority" would say that both know her.
      expect(JSON.parse(body)).toMatchObject({ event: 'referral.submitted', outcome: 'eligible' });
    }
    const atOf = (partner: string) =>
      JSON.stringify([
        told.mails.filter((one) => one.to === office(partner)),
        told.calls.filter((one) => one.url === hook(partner)),
      ]);
    // What the programme is called names both offices, to everybody.
    const names = Object.values(app.programmes.get(PROGRAMME)?.definition.name ?? {});
    const name = (text: string) => names.reduce((rest, one) => rest.replaceAll(one, ''), text);
    expect(name(atOf('pup'))).not.toMatch(/OPS|ops-/);
    expect(name(atOf(CENTRE))).not.toMatch(/PUP|"pup"|Powiatowy/);
  });

  test('[JC6] an office she shares it with later is told then, and the other hears nothing of it', async () => {
    const talk = await sent({ share_ops: ['no'] });
    await handOverReferral(app, senders, talk.id);
    await mine(talk);
    await talk.say({ choice: `share_${CENTRE}` });
    const round = app.now();
    const told = await since(() => handOverReferral(app, senders, talk.id, round, CENTRE));
    expect(told.mails.map(({ to }) => to).toSorted()).toEqual(['olga.ops@example.org', office(CENTRE)].toSorted());
    // Taken back before the notice went: nobody is told.
    await mine(talk);
    await talk.say({ choice: `stop_${CENTRE}` });
    expect(await since(() => handOverReferral(app, senders, talk.id, 'later', CENTRE))).toEqual({
      mails: [],
      calls: [],
      texts: [],
    });
  });

  test('[JC7] each office that has it finds it by its number; an office that has it not is told what it is told of any number', async () => {
    const { id, reference } = await sent({ pup_to_ops: ['no'], ops_to_pup: ['no'] });
    const look = async (cookie: string) => {
      const found = await call(house, cookie, 'GET', `/api/console/references/${reference.toLowerCase()}`);
      return [found.statusCode, found.json().id ?? found.json().error.code];
    };
    for (const cookie of [adviser, worker, coordinator]) expect(await look(cookie)).toEqual([200, id]);
    expect(await look(elsewhere)).toEqual([404, 'reference.unknown']);
  });

  test('[JC8] (EC-23) single again: each office that knew of the other is told to work on its own, and no more', async () => {
    const talk = await sent();
    await mine(talk);
    await talk.say({ choice: 'quiet_pup' });
    const round = await at(talk.id);
    const told = await since(async () => {
      for (const partner of ['pup', CENTRE])
        await tellOffice(app, senders, 'single', { referral: talk.id, partner, round });
    });
    expect(told.mails.map(({ to }) => to)).toEqual(
      expect.arrayContaining([office('pup'), office(CENTRE), 'paula.pup@example.org', 'olga.ops@example.org']),
    );
    for (const { text } of told.mails) expect(text).not.toMatch(/PUP|OPS|Powiatowy|Paula|Olga/);
    expect(JSON.stringify(told.calls)).not.toContain('outcome');
    const left = await jobsOf(talk.id);
    expect(left).toEqual([CENTRE, 'pup']);
  });

  test('[JC8] an office that never knew of the other hears nothing when the other is stopped', async () => {
    const talk = await sent({ ops_to_pup: ['no'] });
    await mine(talk);
    await talk.say({ choice: `stop_${CENTRE}` });
    expect(await jobsOf(talk.id)).toEqual([]);
    const other = await sent({ pup_to_ops: ['no'] });
    await mine(other);
    await other.say({ choice: `stop_${CENTRE}` });
    expect(await jobsOf(other.id)).toEqual(['pup']);
  });
});

/** Which offices the queue is to tell that a case is single again. */
async function jobsOf(referral: string): Promise<string[]> {
  const rows = await house.store.prisma.$queryRaw<{ partner: string }[]>`
    SELECT data->>'partner' AS partner FROM pgboss.job WHERE name = 'tell-single' AND data->>'referral' = ${referral}`;
  return rows.map(({ partner }) => partner).toSorted();
}

describe('two of one office at once', () => {
  test('[JC9] of two who name themselves only the first is named, and the second is told; whoever is named can hand it on or leave', async () => {
    const second = await account(house, 'coach', CENTRE, 'Hanna Help', PROGRAMME);
    const { id } = await sent();
    const join = (cookie: string, instead: string | null, leave?: boolean) =>
      call(house, cookie, 'POST', `/api/console/referrals/${id}/join?language=en`, {
        instead,
        ...(leave ? { leave } : {}),
      });
    const answers = await Promise.all([join(worker, null), join(second, null)]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    const { here } = await view(second, id);
    const [first, other] = here.worker.name === 'Olga Ops' ? [worker, second] : [second, worker];
    expect((await join(other, null)).json().error.code).toBe('referral.stale');
    // Nobody takes somebody else's name away, but a colleague can go on for her.
    expect((await join(other, here.worker.id, true)).statusCode).toBe(403);
    const taken = (await join(other, here.worker.id)).json().here.worker;
    expect(taken.id).not.toBe(here.worker.id);
    expect((await join(first, here.worker.id)).statusCode).toBe(409);
    expect((await join(other, taken.id, true)).json().here.worker).toBeNull();
    expect((await view(adviser, id)).joint).toMatchObject({ state: 'proposed', other: { worker: null } });
  });

  test('[JC10] a coordinator of the programme sees both offices, who is named and each yes; where one office was asked about only, nothing', async () => {
    const { id } = await sent({ ops_to_pup: ['no'] });
    expect((await view(coordinator, id)).joint).toEqual({
      kind: 'whole',
      state: 'proposed',
      lacking: ['consent', 'worker'],
      offices: [
        { partner: 'Powiatowy Urząd Pracy w Nowej Soli', worker: null, answers: 'live', tells: 'live' },
        { partner: CENTRE_NAME, worker: null, answers: 'live', tells: 'missing' },
      ],
    });
    const alone = await sent({ ops: ['no'], social: ['none'] });
    expect((await view(coordinator, alone.id)).joint).toBeNull();
  });
});
