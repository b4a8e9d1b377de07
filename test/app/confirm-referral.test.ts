/** Somebody wrote about another person: her yes and her no, in a chat of her own and told to a coordinator. Real store, texts, server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { exportPerson } from '../../src/app/export-person.ts';
import { handOverReferral, invitationText, type Senders } from '../../src/app/hand-over-referral.ts';
import { readConversation } from '../../src/app/read-conversation.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { account, call, firstAdmin, type House, openHouse, PROGRAMME } from '../support/staff.ts';

/** What the third party typed: none of it may reach the person, a mail or the coach's notice. */
const WRITTEN = {
  their_name: 'Zuzia',
  their_email: 'zuzanna@example.org',
  referrer_name: 'Bernard Boss',
  referrer_contact: '01632 960000',
} as const;

let house: House;
let app: App;
let coordinator: string;
let coach: string;
const mails: { readonly to: string; readonly subject: string; readonly text: string }[] = [];
const senders: Senders = {
  mail: async (mail) => {
    mails.push(mail);
  },
};

beforeAll(async () => {
  house = await openHouse();
  app = house.app;
  await firstAdmin(house);
  coordinator = await account(house, 'coordinator', '*', 'Cora Coordinator');
  coach = await account(house, 'coach', 'workwell-llr', 'Carol Coach');
});
afterAll(() => house.close());

type Chat = {
  readonly token: string;
  readonly conversation: string;
  readonly first: Turn;
  say(input: Arrived): Promise<Turn>;
};

async function chat(begin: {
  readonly start?: string;
  readonly language?: Locale;
  readonly programme?: string;
}): Promise<Chat> {
  const started = await startConversation(app, { channel: 'web', ...begin });
  if (!started.ok) throw new Error(started.error.code);
  const { token, conversation, turn } = started.value;
  return {
    token,
    conversation,
    first: turn,
    async say(input) {
      const taken = await receiveMessage(app, { channel: 'web', find: { by: 'token', token }, id: app.id(), input });
      if (!taken.ok) throw new Error(taken.error.code);
      return taken.value;
    },
  };
}

/** Answers whatever is asked until nothing is, or the check page is sent. */
async function answerAll(
  one: Chat,
  from: Turn,
  choices: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
): Promise<Turn> {
  let turn = from;
  for (let most = 0; most < 40 && turn.ask !== null; most += 1) {
    const { step, kind, options, optional } = turn.ask;
    const code = choices[step] ?? (kind === 'check' ? 'send' : undefined);
    const text = written[step];
    if (code !== undefined) turn = await one.say(kind === 'choices' ? { choices: [code] } : { choice: code });
    else if (text !== undefined) turn = await one.say({ text });
    else if (optional) turn = await one.say({ choice: 'skip' });
    else turn = await one.say({ choice: options[0]?.code ?? '' });
  }
  return turn;
}

/** A third party writes about Zuzia; gives his chat and her referral's id. */
async function writeAbout(): Promise<{ readonly his: Chat; readonly id: string; readonly reference: string }> {
  const his = await chat({ programme: PROGRAMME, language: 'en' });
  const sent = await answerAll(
    his,
    his.first,
    { for_whom: 'other', relation: 'employer', agreement: 'yes', their_area: 'E07000133', their_contact_by: 'email' },
    WRITTEN,
  );
  expect(sent.messages.map(({ text }) => text)).toEqual([app.words.say('en', 'chat:sent.awaiting_person')]);
  const [row] = await house.store.referrals.ofConversation(his.conversation);
  if (row === undefined) throw new Error('nothing was sent');
  return { his, id: row.id, reference: row.reference };
}

/** The link of the mail that asks her. */
async function mailed(id: string): Promise<string> {
  const before = mails.length;
  await handOverReferral(app, senders, id);
  expect(mails.slice(before).map(({ to }) => to)).toEqual([WRITTEN.their_email]);
  const start = /\?start=(\S+)/.exec(mails.at(-1)?.text ?? '')?.[1];
  if (start === undefined) throw new Error('no link');
  return start;
}

const HERS = {
  consent: 'agree',
  age_band: '18_64',
  area: 'E07000133',
  work_now: 'working_hard',
  health: 'msk',
  social: 'none',
  wishes: 'physio',
  employer_contact: 'no',
  contact_by: 'this_chat',
  safe_message: 'yes',
  access_needs: 'none',
  share: 'yes',
} as const;

/** What the third party sees: his page after a reload, and his copy of everything. */
async function seenByHim({ token, conversation }: Chat): Promise<unknown> {
  const find = { by: 'token', token } as const;
  const [read, copy, opened] = await Promise.all([
    readConversation(app, find),
    exportPerson(app, find),
    house.store.conversations.open({ by: 'id', id: conversation }),
  ]);
  if (!read.ok || !copy.ok || typeof copy.value !== 'object') throw new Error('his chat is gone');
  return { read: read.value, copy: { ...copy.value, exportedAt: '' }, kept: opened?.kept };
}

const referral = (id: string) => house.store.referrals.find(id);
const texts = ({ messages }: Turn): string => messages.map(({ text }) => text).join('\n');
const audited = async (id: string) =>
  (await house.store.audit.list(1, 200)).entries
    .filter(({ subject }) => subject === id)
    .map(({ what, who, allowed }) => ({ what, who, allowed }));

describe('her own answer', () => {
  test.each(['en', 'pl', 'sv'] as const)(
    '[TP1] the mail leads to a question in her language that says nothing of who wrote: %s',
    async (language) => {
      const { id } = await writeAbout();
      const start = await mailed(id);
      for (const said of Object.values(WRITTEN).filter((text) => text !== WRITTEN.their_email)) {
        expect(JSON.stringify(mails.at(-1))).not.toContain(said);
      }
      for (const locale of ['en', 'pl', 'sv'] as const)
        expect(mails.at(-1)?.text).toContain(
          invitationText(app, { programme: PROGRAMME }, `${app.publicUrl}/?start=${start}`, locale),
        );
      const hers = await chat({ start, language });
      expect(hers.first.ask).toMatchObject({ step: 'confirming', options: [{ code: 'yes' }, { code: 'no' }] });
      const programme = app.programmes.get(PROGRAMME)?.definition.name[language] ?? '';
      expect(texts(hers.first)).toBe(app.words.say(language, 'chat:confirm.ask', { programme }));
      // She reads who writes, and nothing that tells what she may need help with.
      expect(texts(hers.first)).toContain(programme);
      // Opened twice before it was answered, it leads to the same question.
      expect((await chat({ start, language })).first.ask?.step).toBe('confirming');
    },
  );

  test('[TP2] a yes leads on to her own questions; her own referral takes the place of what somebody else wrote', async () => {
    const { his, id } = await writeAbout();
    const before = await seenByHim(his);
    const hers = await chat({ start: await mailed(id), language: 'pl' });
    const yes = await hers.say({ text: 'tak' });
    expect(yes.ask?.step).toBe('consent');
    expect((await referral(id))?.history.at(-1)).toMatchObject({ what: 'said_yes', by: 'person' });
    expect((await referral(id))?.state).toBe('awaiting_person');
    const sent = await answerAll(hers, yes, HERS, { name: 'Zuzanna' });
    expect(sent.referral?.state).toBe('submitted');
    const [own] = await house.store.referrals.ofConversation(hers.conversation);
    expect(own).toMatchObject({ partner: 'workwell-llr', state: 'submitted', language: 'pl' });
    expect(await referral(own?.id ?? '')).toMatchObject({
      identity: { name: 'Zuzanna' },
      content: { route: 'employer' },
    });
    expect((await call(house, coach, 'GET', `/api/console/referrals/${own?.id}`)).json().route).toBe('employer');
    expect(await referral(id)).toBeUndefined();
    expect(await audited(id)).toContainEqual({ what: 'referral.erased', who: 'person', allowed: true });
    // Nothing he wrote is in her chat or her copy, and his own looks as it did before.
    const copy = await exportPerson(app, { by: 'token', token: hers.token });
    for (const said of [...Object.values(WRITTEN), '"employer"', '"route"'])
      expect(JSON.stringify(copy)).not.toContain(said);
    expect(await seenByHim(his)).toEqual(before);
  });

  test.each([
    ['employer', 'employer'],
    ['health', 'primary_care'],
    ['service', 'local_service'],
    ['relative', 'relative'],
  ])('[TP10] whoever asks her sees how it came, not who wrote: %s (WW-8 to WW-10)', async (relation, route) => {
    const his = await chat({ programme: PROGRAMME, language: 'en' });
    const how = { for_whom: 'other', relation, agreement: 'yes', their_area: 'E07000133', their_contact_by: 'email' };
    await answerAll(his, his.first, how, WRITTEN);
    const [row] = await house.store.referrals.ofConversation(his.conversation);
    const seen = await call(house, coordinator, 'GET', `/api/console/referrals/${row?.id}`);
    expect(seen.json()).toMatchObject({ route, sections: [], state: 'awaiting_person' });
    for (const said of [WRITTEN.referrer_name, WRITTEN.referrer_contact]) expect(seen.body).not.toContain(said);
  });

  test.each(LOCALES)(
    '[TP4] a link that is over, opened where she is talking already, is told, and she goes on (%s)',
    async (language) => {
      const address = `running-${language}`;
      const here = (start: string | undefined, inputId: string) =>
        startConversation(app, { channel: 'telegram', address, language, programme: PROGRAMME, inputId, start });
      const begun = await here(undefined, 'one');
      if (!begun.ok) throw new Error(begun.error.code);
      const asked = begun.value.turn.ask?.step;
      const opened = await startConversation(app, {
        channel: 'telegram',
        address,
        inputId: 'two',
        start: 'me-nobodyevermadethiscode00',
      });
      if (!opened.ok) throw new Error(opened.error.code);
      expect(opened.value.conversation).toBe(begun.value.conversation);
      expect(texts(opened.value.turn)).toContain(app.words.say(language, 'chat:confirm.over_here'));
      expect(opened.value.turn.ask?.step).toBe(asked);
    },
  );

  test('[TP3] a no erases everything that was written about her, and he sees no difference', async () => {
    const { his, id } = await writeAbout();
    const before = await seenByHim(his);
    for (const said of [WRITTEN.their_name, WRITTEN.their_email]) expect(JSON.stringify(before)).not.toContain(said);
    const hers = await chat({ start: await mailed(id), language: 'sv' });
    const no = await hers.say({ choice: 'no' });
    expect(no.ended).toBe(true);
    expect(texts(no)).toContain(app.words.say('sv', 'chat:confirm.deleted'));
    expect(await referral(id)).toBeUndefined();
    expect(await house.store.conversations.open({ by: 'token', token: hers.token })).toBeUndefined();
    expect(await audited(id)).toContainEqual({ what: 'referral.erased', who: 'person', allowed: true });
    expect(await seenByHim(his)).toEqual(before);
    // Nobody hears of it: the job of that referral finds nothing to tell.
    const told = mails.length;
    await handOverReferral(app, senders, id);
    expect(mails.length).toBe(told);
  });

  test('[TP4] a link is used up by its answer and goes with the referral; whoever comes too late can still begin by herself', async () => {
    const { id } = await writeAbout();
    const start = await mailed(id);
    const code = start.slice('me-'.length);
    const rows = await house.store.prisma.personCode.findMany({ where: { referral: id } });
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0]?.codeHash ?? []).toString('utf8')).not.toContain(code);
    const hers = await chat({ start, language: 'en' });
    await hers.say({ choice: 'yes' });
    const late = await chat({ start, language: 'en' });
    expect(texts(late.first)).toContain(app.words.say('en', 'chat:confirm.over'));
    expect(late.first.ask?.step).toBe('area');
    // Expired with the referral.
    const other = await writeAbout();
    const second = await mailed(other.id);
    await house.store.referrals.forget({
      id: other.id,
      seen: 1,
      leave: 'nothing',
      audit: { at: app.now(), who: 'system', what: 'referral.erased', subject: other.id, allowed: true },
    });
    expect((await chat({ start: second, language: 'en' })).first.ask?.step).toBe('area');
    expect((await chat({ start: 'me-nobodyevermadethiscode00', language: 'en' })).first.ask?.step).toBe('area');
  });

  test('[TP5] until she answered, nothing leads past the question; having everything deleted is a no', async () => {
    const { id } = await writeAbout();
    const hers = await chat({ start: await mailed(id), language: 'en' });
    for (const input of [
      { command: 'back' },
      { command: 'resume' },
      { command: { language: 'pl' } },
      { text: 'hmm, who was it?' },
      { choice: 'agree' },
    ] as const)
      expect((await hers.say(input)).ask?.step).toBe('confirming');
    await hers.say({ command: { danger: true } });
    expect((await hers.say({ choice: 'go_on' })).ask?.step).toBe('confirming');
    await hers.say({ command: 'stop' });
    expect((await hers.say({ choice: 'resume' })).ask?.step).toBe('confirming');
    await hers.say({ command: 'restart' });
    expect((await hers.say({ choice: 'yes' })).ask?.step).toBe('confirming');
    expect((await referral(id))?.state).toBe('awaiting_person');
    await hers.say({ command: 'delete' });
    await hers.say({ choice: 'yes' });
    expect(await referral(id)).toBeUndefined();
  });

  test('[TP5] a no to using her answers, after the yes, erases what was written as well', async () => {
    const { id } = await writeAbout();
    const hers = await chat({ start: await mailed(id), language: 'en' });
    await hers.say({ choice: 'yes' });
    expect((await hers.say({ choice: 'no' })).ended).toBe(true);
    expect(await referral(id)).toBeUndefined();
  });
});

describe('told to a coordinator', () => {
  const path = (id: string) => `/api/console/referrals/${id}`;
  /** A yes to the one partner of the programme. */
  const yes = {
    said: 'yes',
    language: 'pl',
    partners: [{ scope: 'share', partner: 'workwell-llr', given: true }],
  } as const;

  test('[TP6] a yes sends it to the partner with both consents, and nothing leads back to the chat it came from', async () => {
    const { his, id } = await writeAbout();
    const before = await seenByHim(his);
    const seen = (await call(house, coordinator, 'GET', path(id))).json();
    expect(seen.may).toEqual(['confirm']);
    expect((await call(house, coach, 'GET', path(id))).statusCode).toBe(403);
    const done = await call(house, coordinator, 'POST', `${path(id)}/confirm`, { version: seen.version, ...yes });
    expect(done.json()).toMatchObject({
      state: 'submitted',
      sight: { identity: true, answers: true },
      may: ['accept', 'decline', 'hand_on'],
    });
    expect(done.json().history.at(-1)).toMatchObject({ what: 'confirmed', by: 'Cora Coordinator' });
    const kept = await referral(id);
    expect(kept).toMatchObject({ partner: 'workwell-llr', conversation: null, state: 'submitted' });
    const hersNow = (await call(house, coach, 'GET', path(id))).json();
    expect(hersNow.person).toMatchObject({
      name: WRITTEN.their_name,
      contact: { by: 'email', value: WRITTEN.their_email },
    });
    expect(hersNow.consents).toMatchObject([
      { scope: 'use_answers', given: true, recordedBy: 'Cora Coordinator', language: 'pl' },
      { scope: 'share', partner: 'WorkWell LLR', given: true, recordedBy: 'Cora Coordinator', language: 'pl' },
    ]);
    expect(hersNow.language).toBe('pl');
    expect(
      (await call(house, coach, 'GET', '/api/console/inbox')).json().rows.map((row: { id: string }) => row.id),
    ).toContain(id);
    // As usual from here: the partner's coaches are told, the accepting coach is not heard in the other chat.
    const told = mails.length;
    await handOverReferral(app, senders, id);
    expect(mails.slice(told).map(({ to }) => to)).toContain('carol.coach@example.org');
    expect((await call(house, coach, 'POST', `${path(id)}/accept`, { version: hersNow.version })).statusCode).toBe(200);
    expect((await call(house, coach, 'POST', `${path(id)}/messages`, { text: 'Hello' })).statusCode).toBe(410);
    expect(await seenByHim(his)).toEqual(before);
    expect(await audited(id)).toContainEqual(expect.objectContaining({ what: 'referral.confirm', allowed: true }));
    // He deletes his chat: hers is not his to delete any more.
    await house.store.conversations.erase(his.conversation, app.now());
    expect((await referral(id))?.state).toBe('accepted');
  });

  test('[TP7] a no leaves nothing but audit entries', async () => {
    const { his, id } = await writeAbout();
    const before = await seenByHim(his);
    const { version } = (await call(house, coordinator, 'GET', path(id))).json();
    const done = await call(house, coordinator, 'POST', `${path(id)}/confirm`, { version, said: 'no' });
    expect(done.statusCode).toBe(204);
    expect((await call(house, coordinator, 'GET', path(id))).statusCode).toBe(404);
    const cora = (await house.store.staff.list()).find(({ name }) => name === 'Cora Coordinator');
    expect(await audited(id)).toContainEqual({ what: 'referral.erased', who: cora?.id, allowed: true });
    expect(await seenByHim(his)).toEqual(before);
  });

  test('[TP8] only whoever works for the whole programme may, only while she waits, and only on what was read', async () => {
    const { id } = await writeAbout();
    const local = await account(house, 'coordinator', 'uhl', 'Lara Local');
    const wide = await account(house, 'coach', '*', 'Wanda Wide');
    // Where such referrals lie, but not for the programme as a whole.
    const near = await account(house, 'coach', 'lpt', 'Nora Near');
    const nora = (await house.store.staff.list()).find(({ name }) => name === 'Nora Near')?.id ?? '';
    const role = { role: 'coordinator', programme: PROGRAMME, partner: 'coordinators' } as const;
    await house.store.staff.grant(nora, role, 'en');
    for (const cookie of [coach, local, wide, near])
      for (const said of [yes, { said: 'no' }])
        expect((await call(house, cookie, 'POST', `${path(id)}/confirm`, { version: 1, ...said })).statusCode).toBe(
          403,
        );
    for (const cookie of [coach, local, wide, near])
      expect((await call(house, cookie, 'POST', `${path(id)}/person-link`)).statusCode).toBe(403);
    expect((await referral(id))?.state).toBe('awaiting_person');
    for (const said of [yes, { said: 'no' }])
      expect((await call(house, coordinator, 'POST', `${path(id)}/confirm`, { version: 9, ...said })).statusCode).toBe(
        409,
      );
    const made = await call(house, coordinator, 'POST', `${path(id)}/person-link`);
    expect(made.statusCode).toBe(201);
    const start = /\?start=(\S+)/.exec(made.json().link)?.[1] ?? '';
    expect((await chat({ start, language: 'en' })).first.ask?.step).toBe('confirming');
    await call(house, coordinator, 'POST', `${path(id)}/confirm`, { version: 1, ...yes });
    expect((await call(house, coordinator, 'POST', `${path(id)}/confirm`, { version: 2, ...yes })).statusCode).toBe(
      409,
    );
    expect((await call(house, coordinator, 'POST', `${path(id)}/person-link`)).statusCode).toBe(409);
    expect((await chat({ start, language: 'en' })).first.ask?.step).toBe('area');
  });

  test('[TP9] what he writes after sending is not hers, and nobody writes back to him as if he were she', async () => {
    const { his, id } = await writeAbout();
    await his.say({ text: 'She is often late, please hurry' });
    const { version } = (await call(house, coordinator, 'GET', path(id))).json();
    await call(house, coordinator, 'POST', `${path(id)}/confirm`, { version, ...yes });
    await his.say({ text: 'Is there any news of her?' });
    const seen = (await call(house, coach, 'GET', path(id))).json();
    expect(seen.notes).toMatchObject([{ by: 'referrer', text: 'She is often late, please hurry' }]);
    const { rows } = (await call(house, coordinator, 'GET', '/api/console/alerts')).json();
    const alerts = rows.filter(({ reason }: { reason: string }) => reason === 'message');
    expect(alerts.length).toBeGreaterThan(0);
    for (const { byOther } of alerts) expect(byOther).toBe(true);
  });
});

describe('each partner by itself, told to a coordinator', () => {
  const SHARED = 'nowa-sol';
  const [PUP, CENTRE] = ['pup', 'ops-otyn'];
  let cora: string;
  let adviser: string;
  let worker: string;
  beforeAll(async () => {
    cora = await account(house, 'coordinator', '*', 'Nadia Coordinator', SHARED);
    adviser = await account(house, 'coach', PUP, 'Paula Pup', SHARED);
    worker = await account(house, 'coach', CENTRE, 'Olga Ops', SHARED);
  });

  const path = (id: string) => `/api/console/referrals/${id}?language=en`;
  const statusFor = async (cookie: string, id: string) => (await call(house, cookie, 'GET', path(id))).statusCode;

  async function written() {
    const his = await chat({ programme: SHARED, language: 'en' });
    const how = {
      for_whom: 'other',
      relation: 'service',
      agreement: 'yes',
      their_area: '080407_3',
      their_contact_by: 'email',
    };
    await answerAll(his, his.first, how, WRITTEN);
    const [row] = await house.store.referrals.ofConversation(his.conversation);
    if (row === undefined) throw new Error('nothing was sent');
    return { id: row.id, seen: (await call(house, cora, 'GET', path(row.id))).json() };
  }

  const share = (partner: string, given: boolean) => ({ scope: 'share', partner, given });
  const passOn = (partner: string, given: boolean) => ({ scope: 'pass_on', partner, given });
  const record = (id: string, partners: readonly object[]) =>
    call(house, cora, 'POST', `/api/console/referrals/${id}/confirm?language=en`, {
      version: 1,
      said: 'yes',
      language: 'sv',
      partners,
    });

  test('[TP11] she is asked about each partner of her place and each way between two, word for word', async () => {
    const { seen } = await written();
    const subjects = seen.asks.map(({ scope, partner, from }: Record<string, string>) => [scope, partner, from]);
    expect(subjects).toEqual([
      ['use_answers', null, null],
      ['share', PUP, null],
      ['share', CENTRE, null],
      ['pass_on', CENTRE, PUP],
      ['pass_on', PUP, CENTRE],
    ]);
    expect(seen.asks[2].text).toEqual({
      en: 'May we give OPS Otyń your name, your answers and a way to reach you? That means the answers about health too.',
      pl: expect.stringContaining('OPS Otyń'),
      sv: expect.stringContaining('OPS Otyń'),
    });
  });

  test('[TP11] a partner she was not asked about, or one that is not hers, and nothing is recorded', async () => {
    const { id } = await written();
    for (const partners of [
      [],
      [share(PUP, true)],
      [share(PUP, true), share(CENTRE, true)],
      [share(PUP, true), share(CENTRE, false), passOn(CENTRE, true)],
      [share(PUP, true), share(CENTRE, false), share('ops-kolsko', true)],
      [share(PUP, true), share(PUP, false), share(CENTRE, false)],
    ]) {
      const refused = await record(id, partners);
      expect([refused.statusCode, refused.json().error?.code]).toEqual([400, 'consent.unanswered']);
    }
    expect((await referral(id))?.state).toBe('awaiting_person');
  });

  test('[TP11] (I-2) a yes to one of two goes to that one only; both answers are kept with text, language, time and who noted them', async () => {
    const { id } = await written();
    const done = (await record(id, [share(PUP, false), share(CENTRE, true)])).json();
    expect(done.consents).toEqual(
      [
        ['use_answers', null, true],
        ['share', 'Powiatowy Urząd Pracy w Nowej Soli', false],
        ['share', 'OPS Otyń', true],
      ].map(([scope, partner, given]) => ({
        scope,
        partner,
        given,
        language: 'sv',
        textVersion: app.words.version,
        at: expect.stringMatching(/^\d{4}-/),
        recordedBy: 'Nadia Coordinator',
      })),
    );
    expect((await referral(id))?.partner).toBe(CENTRE);
    expect([await statusFor(worker, id), await statusFor(adviser, id)]).toEqual([200, 403]);
  });

  test('[TP11] (EC-27) a yes to both and one way between them: both have it, and only that way is open', async () => {
    const { id } = await written();
    await record(id, [share(PUP, true), share(CENTRE, true), passOn(CENTRE, true), passOn(PUP, false)]);
    expect(await house.store.referrals.offices(id)).toEqual([{ partner: CENTRE, worker: null }]);
    expect((await call(house, worker, 'GET', path(id))).json().joint).toMatchObject({
      kind: 'known',
      state: 'proposed',
    });
    expect((await call(house, adviser, 'GET', path(id))).json().joint).toEqual({ kind: 'no-consent' });
  });

  test('[TP11] a no to every partner: it stays with the coordinators, and no partner hears of it', async () => {
    const { id } = await written();
    const done = (await record(id, [share(PUP, false), share(CENTRE, false)])).json();
    expect(done).toMatchObject({ state: 'submitted', sight: { identity: true, answers: true } });
    expect((await referral(id))?.partner).toBe('coordinators');
    expect([await statusFor(worker, id), await statusFor(adviser, id)]).toEqual([403, 403]);
    const told = mails.length;
    await handOverReferral(app, senders, id);
    const heard = mails.slice(told).map(({ to }) => to);
    expect(heard).toContain('nadia.coordinator@example.org');
    expect(heard).not.toContain('paula.pup@example.org');
    expect(heard).not.toContain('olga.ops@example.org');
  });
});
