/** Who sees, answers and hears of an alert, on the real store with real flows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptReferral } from '../../src/app/accept-referral.ts';
import { acknowledgeAlert } from '../../src/app/acknowledge-alert.ts';
import { answerAlert } from '../../src/app/answer-alert.ts';
import type { Senders } from '../../src/app/hand-over-referral.ts';
import { listAlerts } from '../../src/app/list-alerts.ts';
import { raiseAlert } from '../../src/app/raise-alert.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { AlertReason, ReferralState, StaffMember } from '../../src/app/store.ts';
import type { AlertView } from '../../src/contract/console.ts';
import { later } from '../../src/core/shared/time.ts';
import { account, firstAdmin, type House, openHouse, PARTNER, PROGRAMME, seedReferral } from '../support/staff.ts';

const PHONE = '07700900123';
const CALL_BACK = '07700900456';
/** Ada, the first admin, coordinates too. */
const EVERYBODY = ['Cora Coach', 'Sven Stranger', 'Wanda Wide', 'Cleo Coordinator', 'Ada Admin'];

let house: House;
let staff: ReadonlyMap<string, StaffMember>;

beforeAll(async () => {
  house = await openHouse();
  await firstAdmin(house);
  await account(house, 'coach', PARTNER, 'Cora Coach');
  await account(house, 'coach', 'uhl', 'Sven Stranger');
  await account(house, 'coach', '*', 'Wanda Wide');
  await account(house, 'coordinator', '*', 'Cleo Coordinator');
  staff = new Map((await house.store.staff.list()).map((who) => [who.name, who]));
});
afterAll(() => house.close());

const named = (name: string): StaffMember => {
  const found = staff.get(name);
  if (found === undefined) throw new Error(`no account of ${name}`);
  return found;
};

/** Raises an alert in a conversation, with a number answered before and, if wanted, one left for the call-back. */
async function raise(
  conversation: string,
  reason: AlertReason = 'call_back',
  callBack?: string,
  at = house.app.now(),
): Promise<string> {
  const kept = (await house.store.conversations.open({ by: 'id', id: conversation }))?.kept;
  if (kept === undefined) throw new Error('no conversation');
  const id = house.app.id();
  const outcome = await house.store.conversations.keep({
    conversation,
    seen: kept.version,
    next: {
      ...kept.conversation,
      answers: [...kept.conversation.answers, { step: 'phone', text: PHONE }],
      ...(callBack === undefined ? {} : { callBack }),
    },
    turn: { inputId: id, at, body: { said: [], language: 'pl' } },
    endedAt: null,
    expiresAt: later(at, 3_600_000),
    writes: [{ kind: 'alert', alert: { id, reason, programme: PROGRAMME, language: 'pl', at } }],
  });
  if (outcome !== 'kept') throw new Error(outcome);
  return id;
}

async function unsent(): Promise<string> {
  const started = await startConversation(house.app, { channel: 'web', programme: PROGRAMME, language: 'pl' });
  if (!started.ok) throw new Error(started.error.code);
  return started.value.conversation;
}

/** Everybody who waits, as somebody on the team sees it, page by page. */
async function listFor(name: string) {
  const rows: AlertView[] = [];
  let after: string | undefined;
  do {
    const page = await listAlerts(house.app, named(name), { after });
    if (!page.ok) throw new Error(page.error.code);
    rows.push(...page.value.rows);
    after = page.value.next ?? undefined;
  } while (after !== undefined);
  return rows;
}
const seenBy = async (name: string, id: string) => (await listFor(name)).find((alert) => alert.id === id);
const shownTo = async (id: string) => {
  const shown: string[] = [];
  for (const name of EVERYBODY) if ((await seenBy(name, id)) !== undefined) shown.push(name);
  return shown;
};
const numberFor = async (name: string, id: string) => (await seenBy(name, id))?.callBack;
const answer = (name: string, id: string) => answerAlert(house.app, named(name), { id, text: 'Dzwonię.' });
const saidIn = async (conversation: string) =>
  (await house.store.conversations.turns(conversation)).flatMap(({ body }) => body.said);

async function toldOf(id: string, round = 0): Promise<readonly string[]> {
  const to: string[] = [];
  const senders: Senders = {
    mail: async (mail) => {
      to.push(mail.to);
    },
  };
  await raiseAlert(house.app, senders, id, round);
  return to.toSorted();
}

const mailOf = (...names: string[]) => names.map((name) => named(name).email).toSorted();

describe('[AC8] an alert', () => {
  test.each<[string, Parameters<typeof seedReferral>[1], readonly string[]]>([
    ['belongs to the partner that has the referral', {}, ['Cora Coach', 'Wanda Wide', 'Cleo Coordinator', 'Ada Admin']],
    [
      'of another partner belongs to that one',
      { partner: 'uhl' },
      ['Sven Stranger', 'Wanda Wide', 'Cleo Coordinator', 'Ada Admin'],
    ],
    [
      'of a referral that no partner has belongs to those who work for all',
      { partner: 'coordinators', share: false },
      ['Wanda Wide', 'Cleo Coordinator', 'Ada Admin'],
    ],
    [
      'of a referral that is over belongs to the partners that receive',
      { partner: 'uhl', referral: { state: 'withdrawn' } },
      ['Cora Coach', 'Wanda Wide', 'Cleo Coordinator', 'Ada Admin'],
    ],
  ])('%s: seen, told of and taken by them alone', async (_, seed, theirs) => {
    const { conversation } = await seedReferral(house, seed);
    const id = await raise(conversation);
    expect(await shownTo(id)).toEqual(theirs);
    expect(await toldOf(id)).toEqual(mailOf(...theirs));
    for (const name of EVERYBODY.filter((one) => !theirs.includes(one))) {
      expect(await acknowledgeAlert(house.app, named(name), id)).toMatchObject({
        error: { code: 'staff.not-allowed' },
      });
      expect(await answer(name, id)).toMatchObject({ error: { code: 'staff.not-allowed' } });
    }
    expect(await saidIn(conversation)).not.toContainEqual(expect.objectContaining({ kind: 'coach' }));
    expect(await answer(theirs[0] ?? '', id)).toEqual({ ok: true, value: true });
    expect(await saidIn(conversation)).toContainEqual({ kind: 'coach', text: 'Dzwonię.' });
  });

  test('without a referral belongs to the partners that receive and to those who work for all', async () => {
    const id = await raise(await unsent());
    const theirs = ['Cora Coach', 'Wanda Wide', 'Cleo Coordinator', 'Ada Admin'];
    expect(await shownTo(id)).toEqual(theirs);
    expect(await toldOf(id)).toEqual(mailOf(...theirs));
    expect(await acknowledgeAlert(house.app, named('Sven Stranger'), id)).toMatchObject({ ok: false });
    expect(await acknowledgeAlert(house.app, named('Cora Coach'), id)).toEqual({ ok: true, value: true });
  });
});

describe('[AC9] the number', () => {
  test('answered before is shown to a reader who may know who she is', async () => {
    const shared = await raise((await seedReferral(house)).conversation);
    expect(await numberFor('Cora Coach', shared)).toBe(PHONE);
    expect(await numberFor('Cleo Coordinator', shared)).toBe(PHONE);
    const refused = await raise((await seedReferral(house, { share: false })).conversation);
    expect(await numberFor('Cora Coach', refused)).toBeNull();
    expect(await numberFor('Cleo Coordinator', refused)).toBe(PHONE);
    const unknown = await raise(await unsent());
    expect(await numberFor('Cora Coach', unknown)).toBe(PHONE);
  });

  test('answered before is shown to nobody after she withdrew, and before she said yes only to coordinators', async () => {
    const of = async (state: ReferralState, partner: string) =>
      raise((await seedReferral(house, { partner, referral: { state } })).conversation);
    const withdrawn = await of('withdrawn', PARTNER);
    for (const name of ['Cora Coach', 'Cleo Coordinator']) expect(await numberFor(name, withdrawn)).toBeNull();
    const waiting = await of('awaiting_person', 'coordinators');
    expect(await numberFor('Wanda Wide', waiting)).toBeNull();
    expect(await numberFor('Cleo Coordinator', waiting)).toBe(PHONE);
  });

  test('left for the call-back itself is shown to whoever handles the alert', async () => {
    const { conversation } = await seedReferral(house, { share: false });
    const id = await raise(conversation, 'call_back', CALL_BACK);
    for (const name of ['Cora Coach', 'Cleo Coordinator']) expect(await numberFor(name, id)).toBe(CALL_BACK);
    expect((await acknowledgeAlert(house.app, named('Cora Coach'), id)).ok).toBe(true);
    expect(await numberFor('Cora Coach', await raise(conversation, 'danger'))).toBeNull();
  });
});

test('[AC10] nobody writes to the chat in which somebody else wrote about the person; the alert stays open', async () => {
  const { conversation } = await seedReferral(house, {
    partner: 'coordinators',
    share: false,
    referral: { state: 'awaiting_person' },
  });
  const id = await raise(conversation, 'human');
  expect(await seenBy('Cleo Coordinator', id)).toMatchObject({ byOther: true, gone: false });
  expect(await answer('Cleo Coordinator', id)).toEqual({
    ok: false,
    error: { code: 'referral.refused', state: 'awaiting_person', command: 'write' },
  });
  expect(await saidIn(conversation)).not.toContainEqual(expect.objectContaining({ kind: 'coach' }));
  expect(await seenBy('Cleo Coordinator', id)).toBeDefined();
  const own = await raise((await seedReferral(house)).conversation, 'human');
  expect(await seenBy('Cleo Coordinator', own)).toMatchObject({ byOther: false });
});

test('[AC11] the alert of somebody who erased everything says so, takes no message and can be closed', async () => {
  const { conversation } = await seedReferral(house);
  const id = await raise(conversation, 'call_back', CALL_BACK);
  expect(await seenBy('Cora Coach', id)).toMatchObject({ gone: false });
  await house.store.conversations.erase(conversation, house.app.now());
  expect(await seenBy('Cora Coach', id)).toMatchObject({ gone: true, referral: null, callBack: null, byOther: false });
  expect(await answer('Cora Coach', id)).toEqual({ ok: false, error: { code: 'person.gone' } });
  expect(await acknowledgeAlert(house.app, named('Cora Coach'), id)).toEqual({ ok: true, value: true });
  expect(await seenBy('Cora Coach', id)).toBeUndefined();
});

test('[AC22] the audit log says when nothing came of what was allowed, and names writing as writing', async () => {
  const { conversation, id: referral } = await seedReferral(house);
  const alert = await raise(conversation, 'human');
  const logged = async (subject: string) =>
    (await house.store.audit.list(1, 500)).entries
      .filter((entry) => entry.subject === subject)
      .map(({ what, allowed }) => [what, allowed])
      .toReversed();
  expect((await answer('Cora Coach', alert)).ok).toBe(true);
  expect((await answer('Cleo Coordinator', alert)).ok).toBe(false);
  expect(await logged(alert)).toEqual([
    ['alert.write', true],
    ['alert.write', true],
    ['not-done', true],
  ]);
  const accept = (name: string) => acceptReferral(house.app, named(name), { id: referral, version: 1 });
  expect((await accept('Cora Coach')).ok).toBe(true);
  expect((await accept('Cleo Coordinator')).ok).toBe(false);
  expect(await logged(referral)).toEqual([
    ['referral.accept', true],
    ['referral.accept', true],
    ['not-done', true],
  ]);
});

describe('[AC23] somebody who asks again and again', () => {
  const minutesFrom = (start: string, minutes: number) => later(start, minutes * 60_000);

  test('stands once, with how often and since when; what is taken is what was seen, and nothing that came later', async () => {
    const { conversation } = await seedReferral(house);
    const start = house.app.now();
    const first = await raise(conversation, 'message', undefined, start);
    await raise(conversation, 'message', undefined, minutesFrom(start, 1));
    const newest = await raise(conversation, 'call_back', CALL_BACK, minutesFrom(start, 2));
    const row = await seenBy('Cora Coach', first);
    expect(row).toMatchObject({
      upTo: newest,
      reason: 'call_back',
      also: ['message'],
      times: 3,
      firstAt: start,
      latestAt: minutesFrom(start, 2),
      callBack: CALL_BACK,
    });
    expect((await listFor('Cora Coach')).filter(({ upTo }) => upTo === newest)).toHaveLength(1);
    // Between the look and the click she says something graver.
    const danger = await raise(conversation, 'danger', undefined, minutesFrom(start, 3));
    expect(await acknowledgeAlert(house.app, named('Cora Coach'), row?.upTo ?? '')).toEqual({ ok: true, value: true });
    expect(await seenBy('Cora Coach', first)).toBeUndefined();
    expect(await seenBy('Cora Coach', danger)).toMatchObject({ reason: 'danger', also: [], times: 1 });
    expect(await answer('Cora Coach', danger)).toEqual({ ok: true, value: true });
    expect(await house.store.alerts.ofConversation(conversation)).toEqual([]);
  });

  test('of two who take her at once one does, and the other is told so', async () => {
    const { conversation } = await seedReferral(house);
    await raise(conversation, 'message');
    const id = await raise(conversation, 'danger');
    const taken = await Promise.all(
      ['Cora Coach', 'Cleo Coordinator'].map((name) => acknowledgeAlert(house.app, named(name), id)),
    );
    expect(taken.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(taken).toContainEqual({ ok: false, error: { code: 'alert.unknown' } });
  });

  test('is settled only where one works: what she raised with another programme stays for its team', async () => {
    const conversation = await unsent();
    const kept = (await house.store.conversations.open({ by: 'id', id: conversation }))?.kept;
    if (kept === undefined) throw new Error('no conversation');
    const [id, at] = [house.app.id(), house.app.now()];
    const alert = { id, reason: 'danger', programme: 'aterbruket', language: 'sv', at } as const;
    await house.store.conversations.keep({
      conversation,
      seen: kept.version,
      next: kept.conversation,
      turn: { inputId: id, at, body: { said: [], language: 'sv' } },
      endedAt: null,
      expiresAt: later(at, 3_600_000),
      writes: [{ kind: 'alert', alert }],
    });
    const own = await raise(conversation, 'human', undefined, later(at, 1000));
    expect(await seenBy('Cora Coach', own)).toMatchObject({ reason: 'human', also: [], times: 1 });
    expect((await acknowledgeAlert(house.app, named('Cora Coach'), own)).ok).toBe(true);
    expect((await house.store.alerts.ofConversation(conversation)).map((one) => one.id)).toEqual([id]);
  });

  test('is told of at once when she asks first and when it is graver, not for each time, and reminded of by one alert', async () => {
    const { conversation } = await seedReferral(house);
    const start = house.app.now();
    const asked = await raise(conversation, 'human', undefined, start);
    const again = await raise(conversation, 'human', undefined, minutesFrom(start, 1));
    const danger = await raise(conversation, 'danger', undefined, minutesFrom(start, 2));
    const pressed = [];
    for (let press = 3; press < 12; press += 1)
      pressed.push(await raise(conversation, 'danger', undefined, minutesFrom(start, press)));
    expect(await toldOf(asked)).not.toEqual([]);
    expect(await toldOf(danger)).not.toEqual([]);
    for (const id of [again, ...pressed]) expect(await toldOf(id)).toEqual([]);
    // After ten minutes it is news, told at once; from then on it reminds and the older one does not.
    const news = await raise(conversation, 'danger', undefined, minutesFrom(start, 13));
    expect(await toldOf(news)).not.toEqual([]);
    expect(await toldOf(danger, 1)).toEqual([]);
    expect(await toldOf(news, 1)).not.toEqual([]);
    expect(await toldOf(asked, 1)).not.toEqual([]);
  });
});

test('[AC24] the list comes some at a time and says how many people wait, however many pages there are', async () => {
  await account(house, 'coordinator', '*', 'Nora Numbers', 'nowa-sol');
  staff = new Map((await house.store.staff.list()).map((who) => [who.name, who]));
  const before = await listAlerts(house.app, named('Cora Coach'), {});
  if (!before.ok) throw new Error(before.error.code);
  // Later than all that were raised above.
  const start = later(house.app.now(), 3_600_000);
  const newest: string[] = [];
  for (let person = 0; person < 23; person += 1)
    newest.unshift(await raise(await unsent(), 'danger', undefined, later(start, person)));
  const first = await listAlerts(house.app, named('Cora Coach'), {});
  if (!first.ok) throw new Error(first.error.code);
  expect(first.value.people).toBe(before.value.people + 23);
  expect(first.value.rows).toHaveLength(10);
  expect(first.value.rows.map(({ id }) => id)).toEqual(newest.slice(0, 10));
  const all = await listFor('Cora Coach');
  expect(all).toHaveLength(first.value.people);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  // Of another programme none.
  expect(await listAlerts(house.app, named('Nora Numbers'), {})).toMatchObject({
    value: { rows: [], people: 0, next: null },
  });
  // What is no place in the list is its beginning.
  for (const after of ['', 'nonsense', 'danger/soon/x', 'panic/2026-01-01T00:00:00.000Z/x'])
    expect(await listAlerts(house.app, named('Cora Coach'), { after })).toMatchObject({
      value: { rows: first.value.rows.map(({ id }) => ({ id })) },
    });
});
