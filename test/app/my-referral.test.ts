/** What a person takes back after sending: from one partner, or altogether; in every language and on every channel alike. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputFrom, linesFrom } from '../../src/adapters/terminal/talk.ts';
import type { App } from '../../src/app/app.ts';
import { handOverReferral, type Senders } from '../../src/app/hand-over-referral.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import { tellOffice, tellStopped } from '../../src/app/tell-stopped.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import type { Locale } from '../../src/core/language/locale.ts';
import {
  account,
  call,
  firstAdmin,
  type House,
  openHouse,
  PARTNER,
  PROGRAMME,
  SECRETS,
  seedReferral,
} from '../support/staff.ts';

let house: House;
let app: App;
let coach: string;
let wide: string;
let coordinator: string;
const mails: { readonly to: string; readonly subject: string; readonly text: string }[] = [];
const calls: { readonly url: string; readonly body: string }[] = [];
const texts: { readonly chat: string; readonly text: string }[] = [];
const senders: Senders = {
  mail: async (mail) => void mails.push(mail),
  webhook: async (callOut) => void calls.push(callOut),
  staffText: async (chat, text) => {
    texts.push({ chat, text });
    return 'sent';
  },
};
const OFFICE = 'office@partner.example';
const HOOK = 'http://partner.example/hook';
const NAME = 'WorkWell LLR';

beforeAll(async () => {
  house = await openHouse();
  const programme = house.app.programmes.get(PROGRAMME);
  if (programme === undefined) throw new Error('no programme');
  const partners = programme.definition.partners.map((partner) =>
    partner.id === PARTNER ? { ...partner, email: OFFICE, webhook: HOOK } : partner,
  );
  app = {
    ...house.app,
    programmes: new Map([[PROGRAMME, { ...programme, definition: { ...programme.definition, partners } }]]),
  };
  await firstAdmin(house);
  coach = await account(house, 'coach', PARTNER, 'Carol Coach');
  wide = await account(house, 'coach', '*', 'Wanda Wide');
  coordinator = await account(house, 'coordinator', '*', 'Cora Coordinator');
  const carol = (await house.store.staff.list()).find(({ name }) => name === 'Carol Coach');
  await house.store.staff.linkTelegram(carol?.id ?? '', '4711');
});
afterAll(() => house.close());

const saying = (token: string) => async (input: Arrived) => {
  const turn = await receiveMessage(app, { channel: 'web', find: { by: 'token', token }, id: app.id(), input });
  if (!turn.ok) throw new Error(turn.error.code);
  return turn.value;
};
const told = ({ messages }: Turn): string[] => messages.filter(({ kind }) => kind === 'say').map(({ text }) => text);
const codes = ({ ask }: Turn): string[] => (ask?.options ?? []).map(({ code }) => code);
const say = (language: Locale, key: string, values: Record<string, string | number> = {}) =>
  app.words.say(language, `chat:mine.${key}`, values);
const path = (id: string) => `/api/console/referrals/${id}`;
const see = async (cookie: string, id: string) => (await call(house, cookie, 'GET', path(id))).json();
const listed = async (cookie: string): Promise<string[]> =>
  (await call(house, cookie, 'GET', '/api/console/inbox?state=all')).json().rows.map(({ id }: { id: string }) => id);
const round = async (id: string) => (await house.store.referrals.find(id))?.history.at(-1)?.at ?? '';
const since = async (work: () => Promise<unknown>) => {
  const before = [mails.length, calls.length, texts.length] as const;
  await work();
  return { mails: mails.slice(before[0]), calls: calls.slice(before[1]), texts: texts.slice(before[2]) };
};

describe('my referral', () => {
  test.each(['en', 'pl', 'sv'] as const)(
    '[MR1] she is told where it stands, who sees it and what she can do: %s',
    async (language) => {
      const { id, token } = await seedReferral(house);
      const talk = saying(token);
      await talk({ command: { language } });
      const { reference } = await see(coordinator, id);
      const asked = await talk({ text: app.words.say(language, 'chat:commands.referral') });
      expect(told(asked)).toEqual([
        say(language, 'state.submitted', { reference }),
        say(language, 'sees.partner', { partner: NAME }),
      ]);
      expect(asked.ask?.options).toEqual([
        { code: `stop_${PARTNER}`, label: say(language, 'options.stop', { partner: NAME }), exclusive: true },
        { code: 'withdraw', label: say(language, 'options.withdraw'), exclusive: true },
        { code: 'close', label: say(language, 'options.close'), exclusive: true },
      ]);
      // Said in words, the option is understood; the same in the terminal.
      const closed = await talk({ text: say(language, 'options.close') });
      expect(told(closed)).toEqual([say(language, 'closed')]);
      expect(closed.ask?.step).not.toBe('mine');
      expect(inputFrom('/referral')).toEqual({ command: 'referral' });
      expect(linesFrom(asked, (key) => key).join('\n')).toContain(
        `1) ${say(language, 'options.stop', { partner: NAME })}`,
      );
    },
  );

  test('[MR2] what she stops sharing with a partner its coach no longer sees, from that turn on; the coordinators still do', async () => {
    const { id, token } = await seedReferral(house);
    const talk = saying(token);
    const before = await see(coach, id);
    await call(house, coach, 'POST', `${path(id)}/accept`, { version: before.version });
    expect((await see(coach, id)).sight).toEqual({ identity: true, answers: true });
    await talk({ command: 'referral' });
    const stopped = await talk({ choice: `stop_${PARTNER}` });
    expect(told(stopped)).toEqual([say('pl', 'stopped', { partner: NAME })]);
    expect(stopped.referral?.state).toBe('human_review');
    const refused = await call(house, coach, 'GET', path(id));
    expect(refused.statusCode).toBe(403);
    for (const secret of SECRETS) expect(refused.body).not.toContain(secret);
    expect(await listed(coach)).not.toContain(id);
    for (const cookie of [coach, wide])
      expect((await call(house, cookie, 'POST', `${path(id)}/messages`, { text: 'Hello' })).statusCode).toBe(403);
    // Whoever works for all organisations works for that one too.
    const far = await call(house, wide, 'GET', path(id));
    expect(far.json().sight).toEqual({ identity: false, answers: false });
    for (const secret of SECRETS) expect(far.body).not.toContain(secret);
    const seen = await see(coordinator, id);
    expect(seen).toMatchObject({ state: 'human_review', assignedTo: null, sight: { identity: true, answers: true } });
    expect(seen.history.at(-1)).toMatchObject({ what: 'sharing_stopped', by: 'person' });
    expect(
      seen.consents
        .filter(({ scope }: { scope: string }) => scope === 'share')
        .map(({ given }: { given: boolean }) => given),
    ).toEqual([true, false]);
    const audit = (await house.store.audit.list(1, 100)).entries.filter(({ subject }) => subject === id);
    expect(audit).toContainEqual(expect.objectContaining({ who: 'person', what: 'referral.sharing_stopped' }));
  });

  test('[MR3] the partner is told once, neutrally and without a link; a coordinator is told that it waits', async () => {
    const { id, token } = await seedReferral(house);
    await handOverReferral(app, senders, id);
    const talk = saying(token);
    await talk({ command: 'referral' });
    await talk({ choice: `stop_${PARTNER}` });
    const at = await round(id);
    const notice = await since(async () => {
      await tellStopped(app, senders, { referral: id, partner: PARTNER, round: at });
      await tellStopped(app, senders, { referral: id, partner: PARTNER, round: at });
    });
    const { reference } = await see(coordinator, id);
    const stop = notice.mails.filter(
      ({ subject }) => subject === app.words.say('en', 'console:mail.stopped.subject', { reference }),
    );
    expect(stop.map(({ to }) => to).toSorted()).toEqual(['carol.coach@example.org', OFFICE, 'wanda.wide@example.org']);
    const waits = notice.mails.filter((mail) => !stop.includes(mail));
    expect(waits.map(({ to }) => to).toSorted()).toEqual(['ada@example.org', 'cora.coordinator@example.org']);
    for (const { text } of waits) expect(text).toContain(`/console/referrals/${id}`);
    expect(notice.texts.map(({ chat }) => chat)).toEqual(['4711']);
    expect(notice.calls.map(({ url, body }) => [url, JSON.parse(body)])).toEqual([
      [HOOK, expect.objectContaining({ event: 'referral.stopped', referral: id, reference, partner: PARTNER })],
    ]);
    for (const { text } of stop) expect(text).not.toContain(id);
    for (const secret of [...SECRETS, 'P1', 'sick', 'eligible']) expect(JSON.stringify(notice)).not.toContain(secret);
  });

  test('[MR4] she can share again: her newest word counts, and the partner hears of it once more', async () => {
    const { id, token } = await seedReferral(house);
    await handOverReferral(app, senders, id);
    const talk = saying(token);
    await talk({ command: 'referral' });
    await talk({ choice: `stop_${PARTNER}` });
    const stoppedAt = await round(id);
    const again = await talk({ command: 'referral' });
    expect(told(again).at(-1)).toBe(say('pl', 'sees.coordinators'));
    expect(codes(again)).toEqual([`share_${PARTNER}`, 'withdraw', 'close']);
    expect(told(await talk({ choice: `share_${PARTNER}` }))).toEqual([say('pl', 'shared', { partner: NAME })]);
    expect(await see(coach, id)).toMatchObject({
      state: 'submitted',
      sight: { identity: true, answers: true },
      may: ['accept', 'decline', 'write'],
    });
    const once = await since(async () => {
      const at = await round(id);
      await handOverReferral(app, senders, id, at);
      await handOverReferral(app, senders, id, at);
    });
    expect(once.mails.map(({ to }) => to)).toContain('carol.coach@example.org');
    expect(once.calls).toHaveLength(1);
    // The notice to stop, sent late, would be wrong by now.
    expect(await since(() => tellStopped(app, senders, { referral: id, partner: PARTNER, round: stoppedAt }))).toEqual({
      mails: [],
      calls: [],
      texts: [],
    });
    await talk({ command: 'referral' });
    await talk({ choice: `stop_${PARTNER}` });
    expect((await call(house, coach, 'GET', path(id))).statusCode).toBe(403);
  });

  test('[MR5] taken back altogether nobody on the team sees who she is or what she said; the row and its history stay', async () => {
    const { id, token, conversation } = await seedReferral(house);
    await handOverReferral(app, senders, id);
    const talk = saying(token);
    await talk({ command: 'referral' });
    const sure = await talk({ choice: 'withdraw' });
    expect(sure.ask).toMatchObject({ step: 'withdrawing', options: [{ code: 'yes' }, { code: 'no' }] });
    expect((await house.store.referrals.find(id))?.state).toBe('submitted');
    expect(told(await talk({ choice: 'no' }))).toEqual([say('pl', 'closed')]);
    await talk({ command: 'referral' });
    await talk({ choice: 'withdraw' });
    const done = await talk({ text: 'tak' });
    const days = app.programmes.get(PROGRAMME)?.definition.retention.afterHandoverDays ?? 0;
    expect(told(done)).toEqual([
      say('pl', 'withdrawn', { count: days }),
      say('pl', 'partner_told', { partner: NAME }),
      say('pl', 'new_later'),
    ]);
    expect(done.referral?.state).toBe('withdrawn');
    for (const cookie of [coach, coordinator, wide]) {
      const seen = await call(house, cookie, 'GET', path(id));
      expect(seen.json()).toMatchObject({
        state: 'withdrawn',
        sight: { identity: false, answers: false },
        may: [],
        consents: [],
      });
      expect(seen.json().history.at(-1)).toMatchObject({ what: 'withdrawn', by: 'person' });
      for (const secret of SECRETS) expect(seen.body).not.toContain(secret);
    }
    const consents = await house.store.conversations.consents(conversation);
    expect(consents.filter(({ given }) => given)).toHaveLength(2);
    expect(
      consents
        .filter(({ given }) => !given)
        .map(({ scope }) => scope)
        .toSorted(),
    ).toEqual(['share', 'use_answers']);
    const at = await round(id);
    const notice = await since(() => tellStopped(app, senders, { referral: id, partner: PARTNER, round: at }));
    expect(notice.mails.map(({ to }) => to)).toEqual(
      expect.arrayContaining([OFFICE, 'carol.coach@example.org', 'cora.coordinator@example.org']),
    );
    for (const secret of SECRETS) expect(JSON.stringify(notice)).not.toContain(secret);
    // A hand-over that was still under way tells nobody.
    expect((await since(() => handOverReferral(app, senders, id, 'late'))).mails).toEqual([]);
    // She is welcome back: what is left to do is to begin anew.
    const after = await talk({ command: 'referral' });
    expect(told(after)).toEqual([
      say('pl', 'state.withdrawn', { reference: done.referral?.reference ?? '' }),
      say('pl', 'sees.nobody'),
    ]);
    expect(codes(after)).toEqual(['again', 'close']);
    await talk({ choice: 'again' });
    expect((await talk({ choice: 'yes' })).ask?.step).toBe('for_whom');
  });

  test('[MR6] a button pressed when it is no longer true changes nothing, and what is open stays open in danger', async () => {
    const { id, token } = await seedReferral(house);
    const talk = saying(token);
    await talk({ command: 'referral' });
    const { version } = await see(coordinator, id);
    await call(house, coordinator, 'POST', `${path(id)}/decline`, { version, reason: 'other' });
    await talk({ choice: 'withdraw' });
    expect(told(await talk({ choice: 'yes' }))).toEqual([say('pl', 'changed')]);
    expect((await house.store.referrals.find(id))?.state).toBe('declined');
    // A closed one can still be kept from the partner.
    const closed = await talk({ command: 'referral' });
    expect(codes(closed)).toEqual([`stop_${PARTNER}`, 'again', 'close']);
    expect((await talk({ text: 'chcę się zabić' })).messages[0]?.kind).toBe('crisis');
    await talk({ choice: 'go_on' });
    await talk({ command: 'referral' });
    await talk({ choice: `stop_${PARTNER}` });
    expect((await see(coach, id)).sight).toEqual({ identity: false, answers: false });
    expect((await house.store.referrals.find(id))?.state).toBe('declined');
  });

  test('[MR7] what she writes to the team while it is open reaches the team', async () => {
    const { id, token } = await seedReferral(house);
    const talk = saying(token);
    await talk({ command: 'referral' });
    const written = await talk({
      text: 'Proszę nie dzwonić do mnie w poniedziałek przed południem, bo mam wtedy wizytę',
    });
    expect(told(written)).toEqual([app.words.say('pl', 'chat:message_passed_on')]);
    expect(written.ask?.step).not.toBe('mine');
    expect((await see(coach, id)).notes.at(-1)?.text).toContain('poniedziałek');
  });

  test('[MR8] without a referral of her own there is nothing to take back, and whoever wrote about somebody else learns nothing', async () => {
    const started = await startConversation(app, { channel: 'web', programme: PROGRAMME, language: 'en' });
    if (!started.ok) throw new Error(started.error.code);
    const nothing = await saying(started.value.token)({ command: 'referral' });
    expect(told(nothing)).toEqual([say('en', 'none')]);
    expect(nothing.ask?.step).toBe('for_whom');
    const { token } = await seedReferral(house, { referral: { state: 'awaiting_person' } });
    expect(codes(await saying(token)({ command: 'referral' }))).not.toContain('withdraw');
  });
});

describe('one consent alone', () => {
  const ANSWERS: Readonly<Record<string, string | readonly string[]>> = {
    for_whom: 'me',
    consent: 'agree',
    age_band: '18_64',
    area: 'E07000133',
    work_now: 'working_hard',
    health: ['msk'],
    social: ['none'],
    wishes: ['stay_in_job'],
    employer_contact: 'yes_now',
    contact_by: 'this_chat',
    safe_message: 'yes',
    access_needs: ['none'],
    share: 'yes',
    check: 'send',
  };

  /** Somebody who said that we may talk with her employer. */
  async function sent(language: Locale, answers = ANSWERS) {
    const started = await startConversation(app, { channel: 'terminal', programme: PROGRAMME, language });
    if (!started.ok) throw new Error(started.error.code);
    const { conversation } = started.value;
    const talk = async (input: Arrived): Promise<Turn> => {
      const find = { by: 'id', id: conversation } as const;
      const next = await receiveMessage(app, { channel: 'terminal', find, id: app.id(), input });
      if (!next.ok) throw new Error(next.error.code);
      return next.value;
    };
    let { turn } = started.value;
    for (let asked = 0; asked < 40 && turn.ask !== null && turn.referral === null; asked += 1) {
      const answer = answers[turn.ask.step] ?? (turn.ask.optional ? 'skip' : 'Ola');
      turn = await talk(
        typeof answer !== 'string'
          ? { choices: [...answer] }
          : answer === 'Ola'
            ? { text: answer }
            : { choice: answer },
      );
    }
    const [row] = await house.store.referrals.ofConversation(conversation);
    if (row === undefined) throw new Error('nothing was sent');
    return { talk, id: row.id };
  }
  const live = (seen: { consents: { scope: string; given: boolean }[] }, scope: string) =>
    seen.consents.filter((one) => one.scope === scope).at(-1)?.given;
  const shown = (seen: { sections: { answers: { step: string; answer: string }[] }[] }) =>
    seen.sections.flatMap(({ answers }) => answers).find(({ step }) => step === 'employer_contact')?.answer;
  const flags = (seen: { decision: { flags: { code: string }[] } }) => seen.decision.flags.map(({ code }) => code);

  test.each(['en', 'pl', 'sv'] as const)(
    '[MR9] (EC-22) she takes back the talk with her employer alone, in words or by number, and can allow it again: %s',
    async (language) => {
      const { talk, id } = await sent(language);
      const before = await see(coach, id);
      expect(flags(before)).toContain('employer_contact_yes');
      const needsEmployer = (app.programmes.get(PROGRAMME)?.services ?? []).flatMap((one) =>
        one.needsEmployerYes ? [one.id] : [],
      );
      const asked = await talk(inputFrom('/referral'));
      expect(told(asked)).toContain(say(language, 'employer'));
      expect(codes(asked)).toEqual([`stop_${PARTNER}`, 'end_employer_contact', 'withdraw', 'close']);
      expect(linesFrom(asked, (key) => key).join('\n')).toContain(
        `2) ${say(language, 'options.end_employer_contact')}`,
      );
      expect(told(await talk(inputFrom('2')))).toEqual([say(language, 'ended.employer_contact')]);
      const after = await see(coach, id);
      expect([after.state, after.sight]).toEqual([before.state, { identity: true, answers: true }]);
      expect([live(after, 'employer_contact'), live(after, 'share'), live(after, 'use_answers')]).toEqual([
        false,
        true,
        true,
      ]);
      expect(flags(after)).not.toContain('employer_contact_yes');
      const withEmployer = before.services.filter(({ id: one }: { id: string }) => needsEmployer.includes(one));
      expect(withEmployer).toHaveLength(1);
      expect(after.services.map(({ id: one }: { id: string }) => one)).not.toContain(withEmployer[0]?.id);
      expect(after.leftOut.map(({ id: one }: { id: string }) => one)).toContain(withEmployer[0]?.id);
      expect(shown(after)).toBe(app.words.say('en', 'console:referral.taken_back', { answer: shown(before) ?? '' }));
      const again = await talk(inputFrom('/referral'));
      expect(told(again)).not.toContain(say(language, 'employer'));
      expect(codes(again)).toContain('allow_employer_contact');
      expect(told(await talk({ text: say(language, 'options.allow_employer_contact') }))).toEqual([
        say(language, 'allowed.employer_contact'),
      ]);
      const back = await see(coach, id);
      expect([live(back, 'employer_contact'), shown(back)]).toEqual([true, shown(before)]);
      expect(back.services).toEqual(before.services);
    },
  );

  test('[MR9] whoever has it is told once to look at the consents, and nothing else', async () => {
    const { talk, id } = await sent('pl');
    await talk({ command: 'referral' });
    await talk({ choice: 'end_employer_contact' });
    const [job] = await house.store.prisma.$queryRaw<{ data: { partner: string; round: string } }[]>`
      SELECT data FROM pgboss.job WHERE name = 'tell-changed' AND data->>'referral' = ${id}`;
    expect(job?.data.partner).toBe(PARTNER);
    const notice = await since(async () => {
      const ask = { referral: id, partner: PARTNER, round: job?.data.round ?? '' };
      await tellOffice(app, senders, 'changed', ask);
      await tellOffice(app, senders, 'changed', ask);
    });
    expect(notice.mails.map(({ to }) => to)).toEqual(expect.arrayContaining([OFFICE, 'carol.coach@example.org']));
    expect(new Set(notice.mails.map(({ to }) => to)).size).toBe(notice.mails.length);
    for (const { text } of notice.mails) expect(text).not.toMatch(/employer|pracodaw|Ola/);
  });

  test('[MR9] what she was never asked, or said no to, is not offered', async () => {
    const { talk } = await sent('en', { ...ANSWERS, employer_contact: 'no' });
    const asked = await talk({ command: 'referral' });
    expect(codes(asked)).toEqual([`stop_${PARTNER}`, 'withdraw', 'close']);
    expect(told(asked)).not.toContain(say('en', 'employer'));
  });
});
