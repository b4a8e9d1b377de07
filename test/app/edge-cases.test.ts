/** Cases a careful caseworker would raise (domain.md e) that no other test is about, on the real application. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptReferral } from '../../src/app/accept-referral.ts';
import type { App } from '../../src/app/app.ts';
import { declineReferral } from '../../src/app/decline-referral.ts';
import { openReferral } from '../../src/app/open-referral.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { StaffMember } from '../../src/app/store.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { classify } from '../../src/core/safety/classify.ts';
import { createApp } from '../../src/create-app.ts';
import { MONDAY } from '../support/app.ts';
import { account, firstAdmin, type House, openHouse, PARTNER, PROGRAMME } from '../support/staff.ts';

/** A Sunday night in Leicester: nobody is at work. */
const SUNDAY_NIGHT = '2026-11-22T23:30:00.000Z';

let house: House;
let app: App;
let coach: StaffMember;
let coordinator: StaffMember;

const member = async (name: string): Promise<StaffMember> => {
  const found = (await house.store.staff.list()).find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

beforeAll(async () => {
  house = await openHouse();
  app = { ...house.app, now: () => MONDAY };
  await firstAdmin(house);
  await account(house, 'coach', PARTNER, 'Cora Coach');
  await account(house, 'coordinator', '*', 'Olga Coordinator');
  [coach, coordinator] = [await member('Cora Coach'), await member('Olga Coordinator')];
});
afterAll(() => house.close());

const pick = (...choices: string[]): Arrived => (choices.length === 1 ? { choice: choices[0] ?? '' } : { choices });

async function talk(at: App, inputs: readonly Arrived[], language: Locale = 'en') {
  const started = await startConversation(at, { channel: 'web', programme: PROGRAMME, language });
  if (!started.ok) throw new Error(started.error.code);
  const id = started.value.conversation;
  const say = async (input: Arrived, by: App = at): Promise<Turn> => {
    const turn = await receiveMessage(by, { channel: 'web', find: { by: 'id', id }, id: randomUUID(), input });
    if (!turn.ok) throw new Error(turn.error.code);
    return turn.value;
  };
  let turn = started.value.turn;
  for (const input of inputs) turn = await say(input);
  return { id, say, turn };
}

const textOf = (turn: Turn): string => turn.messages.map(({ text }) => text).join('\n');
const wholeWith = (safe: string, ...needs: string[]): readonly Arrived[] => [
  ...[pick('me'), pick('agree'), pick('18_64'), pick('PA-01'), pick('working_hard'), pick('msk'), pick('none')],
  ...[pick('physio'), { text: 'Ania' }, pick('phone'), { text: '07700 900123' }, pick(safe), pick(...needs)],
  ...[pick('yes'), pick('send')],
];
async function caseOf(id: string) {
  const [row] = await house.store.referrals.ofConversation(id);
  if (row === undefined) throw new Error('nothing was sent');
  return row;
}
const seenByCoach = async (id: string) => {
  const view = await openReferral(app, coach, { id: (await caseOf(id)).id, language: 'en' });
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
};

describe('EC-8: somebody else is in danger', () => {
  const SAID: Readonly<Record<Locale, readonly string[]>> = {
    en: ['My dad says he will kill my mum tonight', 'I am going to hurt my child'],
    pl: ['Mąż grozi, że zabije mnie i dzieci', 'Zaraz zrobię krzywdę swojemu dziecku'],
    sv: ['Min sambo hotar att döda barnen', 'Jag kommer att skada mitt barn'],
  };

  test.each(LOCALES)(
    'EC-8: the card says what to do for the other one, and promises no secret (%s)',
    async (language) => {
      for (const text of SAID[language]) {
        expect(classify(text), text).toBe('crisis');
        const { turn, say } = await talk(app, [pick('me')], language);
        expect(turn.ask?.step).toBe('consent');
        const card = await say({ text });
        expect(card.ask?.step).toBe('danger');
        const shown = textOf(card);
        expect(shown).toContain(app.words.say(language, 'chat:crisis.someone_else', { number: '999' }));
        expect(shown).not.toMatch(/secret|tajemnic|hemlig/i);
      }
    },
  );

  test('EC-8: who is hurt or threatened is shown whom to call about that, too', async () => {
    const { say } = await talk(app, [pick('me')]);
    expect(JSON.stringify(await say({ text: 'my husband beats me and I am afraid he will kill me' }))).toContain(
      '0808 2000 247',
    );
  });
});

describe('EC-9: somebody else may read her phone', () => {
  test('EC-9: no message may be left: whoever calls sees that first, and nothing goes anywhere but where she wrote', async () => {
    const { id } = await talk(app, wholeWith('no', 'none'));
    expect((await seenByCoach(id)).person?.safeToLeaveMessage).toBe('no');
    const sent = await house.store.conversations.turns(id);
    expect(sent.length).toBeGreaterThan(0);
    expect(JSON.stringify(sent.at(-1)?.body.said)).not.toContain('07700');
  });

  test.each(LOCALES)('EC-9: what can arrive later by itself names no service and nothing she told (%s)', (language) => {
    for (const key of ['told.accepted', 'told.passed_on', 'told.declined.other', 'invite.subject'])
      for (const { definition } of app.programmes.values())
        for (const name of Object.values(definition.name))
          expect(app.words.say(language, `chat:${key}`, { coach: 'Cora' }), key).not.toContain(name);
  });

  test('EC-9: everything is gone in two presses, wherever she is', async () => {
    for (const steps of [1, 4, 8, 12]) {
      const { id, say } = await talk(app, wholeWith('no', 'none').slice(0, steps));
      expect((await say({ command: 'delete' })).ask?.step).toBe('leaving');
      expect(await say(pick('yes'))).toMatchObject({ ended: true });
      expect(await house.store.conversations.open({ by: 'id', id }, randomUUID())).toBeUndefined();
    }
  });
});

test.each(LOCALES)(
  'EC-26: closed because nobody could reach her is said kindly, and leaves the door open (%s)',
  async (language) => {
    const { id } = await talk(app, wholeWith('yes', 'none'), language);
    const row = await caseOf(id);
    const closed = await declineReferral(app, coordinator, { id: row.id, version: row.version, reason: 'no_contact' });
    expect(closed).toEqual({ ok: true, value: 'declined' });
    const told = app.words.say(language, 'chat:told.declined.no_contact');
    expect(JSON.stringify((await house.store.conversations.turns(id)).at(-1)?.body.said)).toContain('no_contact');
    expect(told).not.toMatch(/refus|reject|odrzuc|odmów|avslag|nekad/i);
    expect(told).toMatch(/back|wróci|powró|tillbaka|igen/i);
  },
);

describe('EC-36: outside hours', () => {
  test.each(LOCALES)('EC-36: the card says that nobody reads now, and when somebody does (%s)', async (language) => {
    const closed = app.words.say(language, 'chat:crisis.nobody_watching', { number: '999', hours: '§' }).split('§');
    for (const [now, isOpen] of [
      [SUNDAY_NIGHT, false],
      [MONDAY, true],
    ] as const) {
      const { say } = await talk({ ...app, now: () => now }, [pick('me')], language);
      const card = textOf(await say({ command: { danger: true } }));
      expect(card.includes(closed[0] ?? ''), now).toBe(!isOpen);
    }
  });

  test.each(LOCALES)('EC-36: who asks for a person is told whether anybody is there now (%s)', async (language) => {
    const human = async (now: string) => {
      const { say } = await talk({ ...app, now: () => now }, [pick('me')], language);
      return textOf(await say({ command: 'human' }));
    };
    expect(await human(MONDAY)).toContain(app.words.say(language, 'chat:human.open'));
    expect(await human(SUNDAY_NIGHT)).not.toContain(app.words.say(language, 'chat:human.open'));
  });
});

test('EC-39: another process goes on at the same question, and a draft is kept for the days the programme names', async () => {
  const before = wholeWith('yes', 'none').slice(0, 6);
  const { id, say, turn } = await talk(app, before);
  const other: App = {
    ...createApp({
      programmes: app.programmes,
      words: app.words,
      store: house.store,
      publicUrl: app.publicUrl,
      log: () => undefined,
      ...(app.door === undefined ? {} : { door: app.door }),
    }),
    now: () => MONDAY,
  };
  expect(turn.ask?.step).toBe('social');
  expect((await say(pick('none'), other)).ask?.step).toBe('wishes');
  const kept = await house.store.conversations.open({ by: 'id', id }, randomUUID());
  const days = app.programmes.get(PROGRAMME)?.definition.retention.draftDays ?? 0;
  expect(Date.parse(kept?.kept.expiresAt ?? '') - Date.parse(MONDAY)).toBe(days * 24 * 60 * 60 * 1000);
});

test('EC-42: a call instead, easy words or a letter to somebody who helps: the coach reads it before anything else', async () => {
  const { id } = await talk(app, wholeWith('yes', 'easy_read', 'phone_call_instead', 'supporter_present'));
  expect((await seenByCoach(id)).person?.accessNeeds).toEqual(
    ['easy_read', 'phone_call_instead', 'supporter_present'].map((code) =>
      app.words.say('en', `shared:access_needs.options.${code}`),
    ),
  );
});

test('I-15: every change of a referral stands in its history, with when and by whom', async () => {
  const { id, say } = await talk(app, wholeWith('yes', 'none'));
  await say({ command: { danger: true } });
  const row = await caseOf(id);
  expect(await acceptReferral(app, coach, { id: row.id, version: row.version })).toEqual({ ok: true, value: true });
  const found = await house.store.referrals.find(row.id);
  expect(found?.history.map(({ what, by, at }) => [what, by, at])).toEqual([
    ['submitted', 'person', MONDAY],
    ['paused_safety', 'person', MONDAY],
    ['accepted', coach.id, MONDAY],
  ]);
});
