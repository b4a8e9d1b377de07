/** One person, one case: what happens when somebody begins again whose referral is still open, on the real store. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptReferral } from '../../src/app/accept-referral.ts';
import type { App } from '../../src/app/app.ts';
import { exportPerson } from '../../src/app/export-person.ts';
import { openReferral } from '../../src/app/open-referral.ts';
import { readConversation } from '../../src/app/read-conversation.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { StaffMember } from '../../src/app/store.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import { chatText, wordingOf } from '../../src/app/wording.ts';
import { writeToPerson } from '../../src/app/write-to-person.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { ReferralContent, ReferralIdentity } from '../../src/core/referral/content.ts';
import { MONDAY } from '../support/app.ts';
import { account, firstAdmin, type House, openHouse, PARTNER, PROGRAMME } from '../support/staff.ts';

let house: House;
let app: App;
let coach: StaffMember;

beforeAll(async () => {
  house = await openHouse();
  app = { ...house.app, now: () => MONDAY };
  await firstAdmin(house);
  await account(house, 'coach', PARTNER, 'Cora Coach');
  const found = (await house.store.staff.list()).find(({ name }) => name === 'Cora Coach');
  if (found === undefined) throw new Error('no coach');
  coach = found;
});
afterAll(() => house.close());

async function begin(language: Locale = 'en'): Promise<string> {
  const started = await startConversation(app, { channel: 'web', programme: PROGRAMME, language });
  if (!started.ok) throw new Error(started.error.code);
  return started.value.conversation;
}

async function say(id: string, input: Arrived, inputId = app.id()): Promise<Turn> {
  const turn = await receiveMessage(app, { channel: 'web', find: { by: 'id', id }, id: inputId, input });
  if (!turn.ok) throw new Error(turn.error.code);
  return turn.value;
}

async function play(id: string, arrived: readonly Arrived[]): Promise<Turn> {
  let turn: Turn | undefined;
  for (const input of arrived) turn = await say(id, input);
  if (turn === undefined) throw new Error('nothing was played');
  return turn;
}

const pick = (...choices: string[]): Arrived => (choices.length === 1 ? { choice: choices[0] ?? '' } : { choices });
const RESTART: Arrived = { command: 'restart' };
const wholeFor = (name: string, work: string, share = 'yes'): readonly Arrived[] => [
  ...[pick('me'), pick('agree'), pick('18_64'), pick('PA-01'), pick(work), pick('gt12m'), pick('msk', 'mental')],
  ...[pick('debt'), pick('return_to_job'), pick('no'), { text: name }, pick('phone'), { text: '07700 900123' }],
  ...[pick('no'), pick('none'), pick(share), pick('send')],
];
const WHOLE = wholeFor('Ania', 'sick_at_risk');
const textOf = (turn: Turn): string => turn.messages.map(({ text }) => text).join('\n');
const casesOf = (id: string) => house.store.referrals.ofConversation(id);
const onlyCase = async (id: string) => {
  const cases = await casesOf(id);
  expect(cases).toHaveLength(1);
  const found = await house.store.referrals.find(cases[0]?.id ?? '');
  if (found === undefined) throw new Error('no referral');
  return found;
};
const alertsOf = (id: string) => house.store.alerts.ofConversation(id);
async function accept(id: string): Promise<string> {
  const [row] = await casesOf(id);
  const accepted = await acceptReferral(app, coach, { id: row?.id ?? '', version: row?.version ?? 0 });
  if (!accepted.ok) throw new Error(accepted.error.code);
  return row?.id ?? '';
}
const seenByCoach = async (referral: string) => {
  const view = await openReferral(app, coach, { id: referral, language: 'en' });
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
};

test('[FL28] after sending, another language says where it stands, with the reference (EC-11)', async () => {
  const id = await begin('pl');
  await say(id, WHOLE[0] ?? pick('me'));
  // Before a question it is what stood there; read from the start, it stands there once.
  const [note = '?'] = app.words.say('sv', 'shared:privacy.say').split('.');
  expect(textOf(await say(id, { command: { language: 'sv' } }))).toContain(note);
  const read = await readConversation(app, { by: 'id', id });
  const all = read.ok ? read.value.transcript.map(({ text }) => text).join('\n') : '';
  expect(all.split(note)).toHaveLength(2);
  expect(read.ok && textOf(read.value.turn)).not.toContain(note);
  const { referral } = await play(id, WHOLE.slice(1));
  await say(id, { command: { language: 'pl' } });
  const swedish = textOf(await say(id, { command: { language: 'sv' } }));
  expect(referral?.reference).toMatch(/^WW-/);
  expect(swedish).toContain(referral?.reference);
  expect(swedish).toContain(house.app.words.say('sv', 'chat:language.changed'));
  await accept(id);
  expect(textOf(await say(id, { command: { language: 'en' } }))).toContain('Cora Coach');
});

describe('beginning again with an open referral', () => {
  test.each(LOCALES)('[OC1] she is told where it stands and who has it, before any question (%s)', async (language) => {
    const id = await begin(language);
    const { referral } = await play(id, WHOLE);
    const waiting = await say(id, RESTART);
    expect(waiting.ask?.step).toBe('sent_before');
    expect(waiting.ask?.options.map(({ code }) => code)).toEqual(['tell', 'update', 'renew', 'keep']);
    expect(textOf(waiting)).toContain(referral?.reference);
    expect(waiting.ask?.progress).toEqual({ done: 0, of: 0 });
    expect(textOf(waiting)).toMatch(/24/);
    expect(textOf(await say(id, pick('keep')))).toContain(app.words.say(language, 'chat:sent_before.kept'));
    await accept(id);
    expect(textOf(await say(id, RESTART))).toContain('Cora Coach');
  });

  test('[OC2] new answers are an update of the same case, never a second one', async () => {
    const id = await begin();
    const { referral } = await play(id, WHOLE);
    const first = await onlyCase(id);
    await say(id, RESTART);
    await say(id, pick('update'));
    const sent = await play(id, wholeFor('Anna', 'sick_safe'));
    expect(sent.referral?.reference).toBe(referral?.reference);
    expect(textOf(sent)).toContain(referral?.reference);
    const now = await onlyCase(id);
    expect(now.id).toBe(first.id);
    expect(ReferralIdentity.parse(now.identity).name).toBe('Anna');
    expect(ReferralContent.parse(now.content).answers).toContainEqual({ step: 'work_now', codes: ['sick_safe'] });
    expect(now.history.map(({ what }) => what)).toEqual(['submitted', 'updated']);
    // She does not wait longer for having said more.
    expect([now.level, now.dueDay]).toEqual([first.level, first.dueDay]);
    expect((await alertsOf(id)).map(({ reason }) => reason)).toContain('message');
  });

  test('what a coach has accepted stays with the coach, who reads the new answers', async () => {
    const id = await begin();
    await play(id, WHOLE);
    const referral = await accept(id);
    await play(id, [RESTART, pick('update'), ...wholeFor('Anna', 'sick_safe')]);
    const now = await onlyCase(id);
    expect(now).toMatchObject({ state: 'accepted', assignedTo: coach.id, outcome: 'eligible_priority' });
    const view = await seenByCoach(referral);
    expect(view.sight).toEqual({ identity: true, answers: true });
    expect(view.sections.flatMap(({ answers }) => answers).find(({ step }) => step === 'work_now')?.codes).toEqual([
      'sick_safe',
    ]);
  });

  test('[RF12] a person instead of questions, or no to them, leaves what was sent as it is for the coach', async () => {
    for (const code of ['human', 'no']) {
      const id = await begin();
      await play(id, WHOLE);
      const referral = await accept(id);
      const before = await seenByCoach(referral);
      await play(id, [RESTART, pick('update'), pick('me'), pick(code)]);
      if (code === 'human')
        await play(id, [{ text: 'Anna' }, pick('phone'), { text: '07700 900999' }, pick('skip'), pick('send')]);
      const now = await onlyCase(id);
      expect(now).toMatchObject({ state: 'accepted', assignedTo: coach.id });
      const view = await seenByCoach(referral);
      expect(view.sight).toEqual({ identity: true, answers: true });
      expect(view.sections).toEqual(before.sections);
      expect(view.person.contact.value).toBe(code === 'human' ? '07700 900 999' : '07700 900 123');
      if (code === 'human') expect((await alertsOf(id)).map(({ reason }) => reason)).toContain('human');
    }
  });

  test.each(LOCALES)(
    '[OC6] a no to using the answers says that what was sent stays, and how to take it back (%s)',
    async (language) => {
      const id = await begin(language);
      const { referral } = await play(id, WHOLE);
      const before = await onlyCase(id);
      const turn = await play(id, [RESTART, pick('update'), pick('me'), pick('no')]);
      expect(turn).toMatchObject({ ended: true, ask: null, referral });
      const reference = referral?.reference ?? '';
      expect(turn.messages.map(({ text }) => text)).toEqual([
        app.words.say(language, 'chat:sent_before.stays', { reference }),
        app.words.say(language, 'chat:sent_before.take_back', {
          mine: app.words.say(language, 'chat:commands.referral'),
        }),
      ]);
      expect(textOf(turn)).toContain(reference);
      expect(await onlyCase(id)).toEqual(before);
      expect(await alertsOf(id)).toEqual([]);
      // Taking it back works from there.
      await play(id, [{ command: 'referral' }, pick('withdraw'), pick('yes')]);
      expect((await onlyCase(id)).state).toBe('withdrawn');
    },
  );

  test.each(LOCALES)(
    '[OC6] under 16 in new answers: a person looks at what was sent, and she is told so (%s)',
    async (language) => {
      const id = await begin(language);
      const { referral } = await play(id, WHOLE);
      const turn = await play(id, [RESTART, pick('update'), pick('me'), pick('agree'), pick('u16'), pick('finish')]);
      expect(turn).toMatchObject({ ended: true, referral: { ...referral, state: 'human_review' } });
      for (const key of ['stays', 'age_looked_at', 'take_back'])
        expect(textOf(turn)).toContain(
          app.words.say(language, `chat:sent_before.${key}`, {
            reference: referral?.reference ?? '',
            mine: app.words.say(language, 'chat:commands.referral'),
          }),
        );
      expect((await alertsOf(id)).map(({ reason }) => reason)).toEqual(['message']);
      // Nobody refuses her for it: a coordinator looks, and is told; the partner that has it keeps it.
      expect(await onlyCase(id)).toMatchObject({ state: 'human_review', partner: PARTNER });
      const mine = await say(id, { command: 'referral' });
      expect(textOf(mine)).toContain(
        app.words.say(language, 'chat:mine.state.human_review', { reference: referral?.reference ?? '' }),
      );
      await say(id, pick('close'));
      const { notes, answers } = ReferralContent.parse((await onlyCase(id)).content);
      expect(notes?.map(({ text }) => text)).toEqual([
        expect.stringContaining(app.words.say(language, 'shared:age_band.options.u16')),
      ]);
      expect(answers).toContainEqual({ step: 'age_band', codes: ['18_64'] });
      // Who sent nothing is told that nothing is kept, as before.
      const fresh = await begin(language);
      const ended = await play(fresh, [pick('me'), pick('no')]);
      expect(textOf(ended)).toContain(app.words.say(language, 'shared:no_consent.say'));
    },
  );

  test('something new in her own words goes to the team, also in the middle of new answers', async () => {
    const id = await begin();
    await play(id, WHOLE);
    await play(id, [RESTART, pick('tell'), { text: 'My number is now 07700 900555, please use that one' }]);
    await play(id, [RESTART, pick('update'), pick('me'), pick('agree')]);
    await say(id, RESTART);
    const turn = await say(id, { text: 'nothing is better, and mornings are the worst time for me to talk' });
    expect(turn.ask?.step).toBe('age_band');
    const { notes } = ReferralContent.parse((await onlyCase(id)).content);
    expect(notes?.map(({ text }) => text)).toEqual([
      'My number is now 07700 900555, please use that one',
      'nothing is better, and mornings are the worst time for me to talk',
    ]);
  });

  test('danger is looked for in what is new, too', async () => {
    const id = await begin();
    await play(id, WHOLE);
    for (const away of [[], [pick('tell')]]) {
      const turn = await play(id, [RESTART, ...away, { text: 'I want to kill myself' }]);
      expect(turn.ask?.step).toBe('danger');
      await say(id, pick('go_on'));
    }
  });

  test('[OC2] taking it back and beginning anew gives a new case, and the old one is closed', async () => {
    const id = await begin();
    const first = await play(id, WHOLE);
    await play(id, [RESTART, pick('renew')]);
    expect((await say(id, pick('no'))).messages[0]?.text).toContain('nothing has changed');
    await play(id, [RESTART, pick('renew'), pick('yes')]);
    const second = await play(id, wholeFor('Anna', 'sick_safe'));
    expect(second.referral?.reference).not.toBe(first.referral?.reference);
    expect((await casesOf(id)).map(({ state }) => state)).toEqual(['withdrawn', 'submitted']);
  });

  test('[OC2] (EC-41) a referral about somebody else is no second case of hers', async () => {
    const id = await begin();
    await play(id, WHOLE);
    await play(id, [RESTART, pick('update'), pick('other'), pick('relative'), pick('yes'), pick('PA-01')]);
    await play(id, [
      { text: 'Ewa' },
      pick('phone'),
      { text: '07700 900222' },
      pick('skip'),
      pick('skip'),
      pick('send'),
    ]);
    expect((await casesOf(id)).map(({ state }) => state)).toEqual(['submitted', 'awaiting_person']);
    expect((await say(id, RESTART)).ask?.step).toBe('sent_before');
  });

  test('[OC2] a referral that staff closed meanwhile is not brought up to date: what she sends is a new one', async () => {
    const id = await begin();
    await play(id, WHOLE);
    await play(id, [RESTART, pick('update'), ...wholeFor('Anna', 'sick_safe').slice(0, -1)]);
    const row = await onlyCase(id);
    await house.store.referrals.change({
      id: row.id,
      seen: row.version,
      state: 'declined',
      event: { at: app.now(), what: 'declined', by: coach.id, reason: 'other' },
      jobs: [],
    });
    await say(id, pick('send'));
    expect((await casesOf(id)).map(({ state }) => state)).toEqual(['declined', 'submitted']);
  });
});

describe('after sending', () => {
  test.each([
    ['en', 'Thank you so much!'],
    ['pl', 'dziękuję 🙏'],
    ['sv', 'Okej, tack så mycket'],
  ] as const)(
    '[OC3] thanks are answered kindly and call nobody, and are kept for the coach (%s)',
    async (language, text) => {
      const id = await begin(language);
      await play(id, WHOLE);
      expect(textOf(await say(id, { text }))).toBe(app.words.say(language, 'chat:courtesy'));
      expect(await alertsOf(id)).toEqual([]);
      expect(ReferralContent.parse((await onlyCase(id)).content).notes?.map((note) => note.text)).toEqual([text]);
      await say(id, { text: language === 'en' ? 'thanks, but when?' : 'tak' });
      expect((await alertsOf(id)).map(({ reason }) => reason)).toEqual(['message']);
    },
  );

  test('[OC3] thanks that may answer a coach reach her', async () => {
    const id = await begin();
    await play(id, WHOLE);
    const referral = await accept(id);
    await writeToPerson(app, coach, { id: referral, text: 'Shall I call you tomorrow at nine?' });
    await say(id, { text: 'ok' });
    expect((await alertsOf(id)).map(({ reason }) => reason)).toEqual(['message']);
  });

  test('what the coach wrote stands beside what she answered, in order, and nowhere but sealed in the referral', async () => {
    const id = await begin();
    await play(id, WHOLE);
    const referral = await accept(id);
    await writeToPerson(app, coach, { id: referral, text: 'Shall I call you tomorrow at nine?' });
    await say(id, { text: 'rather at ten, please' });
    await writeToPerson(app, coach, { id: referral, text: 'Ten it is.' });
    const view = await seenByCoach(referral);
    expect(view.notes.map(({ by, text }) => [by, text])).toEqual([
      ['Cora Coach', 'Shall I call you tomorrow at nine?'],
      ['person', 'rather at ten, please'],
      ['Cora Coach', 'Ten it is.'],
    ]);
    const { content, ...rest } = await onlyCase(id);
    expect(JSON.stringify(content)).toContain('Ten it is.');
    expect(JSON.stringify(rest)).not.toContain('Ten it is.');
    const { entries } = await house.store.audit.list(1, 100);
    expect(entries.map(({ what }) => what)).toContain('referral.write');
    expect(JSON.stringify(entries)).not.toContain('Ten it is.');
  });

  test('[OC4] an old input gives its old turn: the check page with its review, and no referral that was not there yet', async () => {
    const id = await begin();
    await play(id, WHOLE.slice(0, -2));
    const check = await say(id, pick('yes'), 'to-check');
    expect(check.review).not.toBeNull();
    expect(await say(id, pick('yes'), 'to-check')).toEqual(check);
    await say(id, pick('send'));
    expect(await say(id, pick('yes'), 'to-check')).toEqual(check);
  });
});

describe('danger lies over what is suggested (G0)', () => {
  const DANGER: readonly Arrived[] = [{ text: 'I want to kill myself' }, pick('go_on')];

  test('[OC7] said on the way: sent later it is paused for a person, at the first level, with group and services as the rules suggest', async () => {
    const calm = await begin();
    await play(calm, WHOLE);
    const id = await begin();
    await play(id, [...WHOLE.slice(0, 3), ...DANGER, ...WHOLE.slice(3)]);
    const [plain, paused] = [await onlyCase(calm), await onlyCase(id)];
    expect(plain.state).toBe('submitted');
    expect(paused).toMatchObject({ state: 'paused_safety', level: 'P0', partner: PARTNER });
    expect([paused.outcome, paused.cohort]).toEqual([plain.outcome, plain.cohort]);
    expect(paused).toMatchObject({ outcome: 'eligible_priority', cohort: 'long_sick_at_risk' });
    const [before, after] = [ReferralContent.parse(plain.content), ReferralContent.parse(paused.content)];
    expect(after.services).toEqual(before.services);
    expect(after.services.length).toBeGreaterThan(0);
    expect(after.decision.flags).toContain('safety_emergency');
    // A person decides: a coach takes it on like any other.
    const row = await accept(id);
    expect(await house.store.referrals.find(row)).toMatchObject({ state: 'accepted' });
  });

  test('[OC7] said after sending: what waits is paused and says so, what a coach has accepted stays hers', async () => {
    const id = await begin();
    const { referral } = await play(id, WHOLE);
    await play(id, DANGER);
    const calm = await begin();
    await play(calm, WHOLE);
    const [paused, plain] = [await onlyCase(id), await onlyCase(calm)];
    // As urgent as if she had said so before: it stands first, and today.
    expect(paused).toMatchObject({ state: 'paused_safety', partner: PARTNER, level: 'P0', outcome: plain.outcome });
    expect(paused.dueDay <= plain.dueDay).toBe(true);
    expect(plain).toMatchObject({ state: 'submitted', level: 'P1' });
    expect((await alertsOf(id)).map(({ reason }) => reason)).toEqual(['danger']);
    expect(textOf(await say(id, { command: 'referral' }))).toContain(
      app.words.say('en', 'chat:mine.state.paused_safety', { reference: referral?.reference ?? '' }),
    );
    const taken = await begin();
    await play(taken, WHOLE);
    const row = await accept(taken);
    await play(taken, DANGER);
    expect((await onlyCase(taken)).state).toBe('accepted');
    const { history } = await seenByCoach(row);
    expect(history.map(({ what, by }) => `${what} ${by}`)).toEqual([
      'submitted person',
      'accepted Cora Coach',
      'danger person',
    ]);
    for (const language of LOCALES) expect(app.words.has(language, 'console:history.danger')).toBe(true);
    expect(JSON.stringify(history)).not.toContain('kill');
    const { entries } = await house.store.audit.list(1, 200);
    expect(entries.map(({ what }) => what)).not.toContain('referral.danger');
  });

  test('what she takes along says where her referral stands once, as it is now', async () => {
    const id = await begin();
    await play(id, WHOLE);
    await play(id, DANGER);
    const taken = await exportPerson(app, { by: 'id', id });
    if (!taken.ok) throw new Error(taken.error.code);
    const { reference } = await onlyCase(id);
    expect(taken.value).toMatchObject({ referrals: [{ reference, state: 'paused_safety' }] });
    const said = JSON.parse(JSON.stringify(taken.value));
    const named = said.turns.flatMap((turn: { referral?: unknown }) => turn.referral ?? []);
    expect(named).toEqual(named.map(() => ({ reference })));
    expect(named.length).toBeGreaterThan(1);
  });

  test('deleting nothing beside the card asks again whether somebody should call, also after sending', async () => {
    const id = await begin('pl');
    const danger: readonly Arrived[] = [{ text: 'chcę się zabić' }, { text: 'usuń wszystko' }, { text: 'nie' }];
    const offered = app.words.say('pl', 'chat:crisis.offer.ask');
    await play(id, WHOLE.slice(0, 4));
    const middle = await play(id, danger);
    expect(textOf(middle)).toContain(app.words.say('pl', 'chat:delete.cancelled'));
    expect(textOf(middle)).toContain(offered);
    await play(id, [pick('no'), pick('go_on'), ...WHOLE.slice(4)]);
    const sent = await play(id, danger);
    expect(textOf(sent)).toContain(offered);
    expect(textOf(await say(id, pick('yes')))).toContain(app.words.say('pl', 'chat:crisis.called_back'));
    expect((await alertsOf(id)).map(({ reason }) => reason)).toContain('call_back');
  });

  test('[OC7] new answers of somebody in danger pause what was sent before', async () => {
    const id = await begin();
    await play(id, WHOLE);
    await play(id, [RESTART, pick('update'), pick('me'), pick('agree'), ...DANGER, ...WHOLE.slice(2)]);
    expect(await onlyCase(id)).toMatchObject({ state: 'paused_safety', level: 'P0', cohort: 'long_sick_at_risk' });
  });
});

test('[OC8] what no partner has and the rules leave to a person is with the coordinators from the start', async () => {
  const contact: readonly Arrived[] = [{ text: 'Kim' }, pick('this_chat'), pick('yes'), pick('send')];
  for (const way of [
    [pick('me'), pick('agree'), pick('u16'), pick('human'), ...contact],
    [pick('me'), pick('human'), ...contact],
  ]) {
    const id = await begin();
    await play(id, way);
    expect(await onlyCase(id)).toMatchObject({
      state: 'human_review',
      partner: 'coordinators',
      outcome: 'needs_human',
    });
  }
  // Not shared, but nothing in it that the rules leave open: it is sent, and the coordinators have it.
  const id = await begin();
  await play(id, wholeFor('Ania', 'sick_at_risk', 'no'));
  expect(await onlyCase(id)).toMatchObject({ state: 'submitted', partner: 'coordinators' });
});

test.each(LOCALES)(
  'under 16: the day she is told is the day the team sees, as for whoever asks for a person (%s)',
  async (language) => {
    const id = await begin(language);
    const young: readonly Arrived[] = [pick('me'), pick('agree'), pick('u16'), pick('human'), { text: 'Kim' }];
    const turn = await play(id, [...young, pick('this_chat'), pick('yes'), pick('send')]);
    const row = await onlyCase(id);
    expect(row).toMatchObject({ outcome: 'needs_human', level: 'P3', dueDay: '2026-11-30' });
    expect(textOf(turn)).toContain('30');
    expect(textOf(turn)).toContain(app.words.say(language, 'chat:human.open'));
    expect((await alertsOf(id)).map(({ reason }) => reason)).toEqual(['human']);
  },
);

test.each(LOCALES)('the card keeps its lines about violence in every language (%s)', async (language) => {
  const id = await begin(language === 'en' ? 'sv' : 'en');
  const abuse = '0808 2000 247';
  const card = await play(id, [pick('me'), { text: 'my husband beats me and I am afraid he will kill me' }]);
  expect(JSON.stringify(card.messages)).toContain(abuse);
  const again = await say(id, { command: { language } });
  const shown = again.messages.find(({ kind }) => kind === 'crisis');
  expect(shown?.lines?.map(({ number }) => number)).toContain(abuse);
  const read = await readConversation(app, { by: 'id', id });
  expect(read.ok && JSON.stringify(read.value.turn)).toContain(abuse);
});

test.each([
  ['en', 'Emergency services', 'Relay UK (text relay to 999)'],
  ['pl', 'Numer alarmowy', 'Relay UK (połączenie tekstowe z 999)'],
  ['sv', 'Larmnumret vid akut fara', 'Relay UK (texttelefon till 999)'],
] as const)(
  'a line that has no proper name is called what it is in her language (%s)',
  async (language, name, relay) => {
    const id = await begin(language);
    const turn = await say(id, { command: { danger: true } });
    const shown = turn.messages.find(({ kind }) => kind === 'crisis');
    expect(shown?.lines?.[0]).toMatchObject({ number: '999', name });
    expect(shown?.lines?.map((line) => line.name)).toContainEqual(expect.stringMatching(/^Samaritans /));
    const programme = app.programmes.get(PROGRAMME);
    if (programme === undefined) throw new Error('no programme');
    expect(chatText(wordingOf(app, programme), 'chat:crisis.deaf', undefined, language)).toContain(relay);
  },
);
