/** After accepting: a coach gives back, a coordinator hands on, and neither reaches anybody the person said no to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { handOverReferral, type Senders } from '../../src/app/hand-over-referral.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { tellHanded } from '../../src/app/tell-stopped.ts';
import { account, call, firstAdmin, type House, openHouse, PARTNER, seedReferral } from '../support/staff.ts';

const SHARED = 'nowa-sol';
const [PUP, CENTRE] = ['pup', 'ops-otyn'];

let house: House;
let app: App;
let coach: string;
let colleague: string;
let coordinator: string;
let cora: string;
let adviser: string;
let worker: string;
const ids = new Map<string, string>();
beforeAll(async () => {
  house = await openHouse();
  app = house.app;
  await firstAdmin(house);
  coach = await account(house, 'coach', PARTNER, 'Carol Coach');
  colleague = await account(house, 'coach', PARTNER, 'Colin Colleague');
  coordinator = await account(house, 'coordinator', '*', 'Cora Coordinator');
  cora = await account(house, 'coordinator', '*', 'Nadia Coordinator', SHARED);
  adviser = await account(house, 'coach', PUP, 'Paula Pup', SHARED);
  worker = await account(house, 'coach', CENTRE, 'Olga Ops', SHARED);
  for (const { id, name } of await house.store.staff.list()) ids.set(name, id);
});
afterAll(() => house.close());

const path = (id: string) => `/api/console/referrals/${id}`;
const see = async (cookie: string, id: string) => (await call(house, cookie, 'GET', `${path(id)}?language=en`)).json();
const post = (cookie: string, id: string, what: string, body: object) =>
  call(house, cookie, 'POST', `${path(id)}/${what}?language=en`, body);
const accept = async (cookie: string, id: string) =>
  post(cookie, id, 'accept', { version: (await see(cookie, id)).version });
const saidTo = async (conversation: string) =>
  (await house.store.conversations.turns(conversation))
    .at(-1)
    ?.body.said.map((one) => ('key' in one ? [one.key, one.values] : []));
const jobs = async (id: string, name: string) =>
  (
    await house.store.prisma.$queryRaw<{ data: Record<string, string> }[]>`
      SELECT data FROM pgboss.job WHERE name = ${name} AND data->>'referral' = ${id} ORDER BY created_on`
  ).map(({ data }) => data);
const audited = async (id: string) =>
  (await house.store.audit.list(1, 200)).entries.filter(({ subject }) => subject === id).map(({ what }) => what);
const refused = { statusCode: 403 };

describe('giving back', () => {
  const reason = 'by_mistake';

  test('[GB1] whoever accepted gives it back with a reason: it waits as before, is nobody’s, and her colleagues hear that it does', async () => {
    const { id, conversation } = await seedReferral(house);
    await accept(coach, id);
    const mine = await see(coach, id);
    expect(mine.may).toContain('give_back');
    const done = await post(coach, id, 'give-back', { version: mine.version, reason, note: 'Wrong row' });
    expect(done.json()).toMatchObject({ state: 'submitted', assignedTo: null, may: ['accept', 'decline', 'write'] });
    expect(done.json().history.at(-1)).toMatchObject({ what: 'given_back', by: 'Carol Coach', reason });
    expect(done.json().notes.at(-1).text).toBe('Wrong row');
    expect(await audited(id)).toContain('referral.give-back');
    expect(await saidTo(conversation)).toEqual([['chat:told.given_back', { coach: 'Carol Coach' }]]);
    expect(await jobs(id, 'hand-over')).toMatchObject([{ referral: id, office: PARTNER }]);
    expect((await accept(colleague, id)).statusCode).toBe(200);
  });

  test('[GB2] nobody gives back what a colleague has, or what nobody accepted; a coordinator may; of two at once one counts', async () => {
    const { id } = await seedReferral(house);
    expect((await post(coordinator, id, 'give-back', { version: 1, reason })).statusCode).toBe(409);
    await accept(coach, id);
    const { version } = await see(coach, id);
    expect((await see(colleague, id)).may).not.toContain('give_back');
    expect(await post(colleague, id, 'give-back', { version, reason })).toMatchObject(refused);
    const both = await Promise.all([
      post(coach, id, 'give-back', { version, reason }),
      post(coordinator, id, 'give-back', { version, reason }),
    ]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    // Whoever of the two was faster: it says whose it was.
    expect((await see(coach, id)).history.at(-1)).toMatchObject({ what: 'given_back', from: { staff: 'Carol Coach' } });
    // However late: with the version of then she was overtaken; with that of now it is not hers to give back.
    const late = await post(coach, id, 'give-back', { version, reason });
    expect(late.json().error.code).toBe('referral.stale');
  });

  test('[GB3] (decision 23) after she withdrew there is nothing to give back', async () => {
    const { id, token } = await seedReferral(house);
    await accept(coach, id);
    const { version } = await see(coach, id);
    for (const input of [{ command: 'referral' }, { choice: 'withdraw' }, { choice: 'yes' }] as const)
      await receiveMessage(app, { channel: 'web', find: { by: 'token', token }, id: app.id(), input });
    expect(await post(coach, id, 'give-back', { version: version + 1, reason })).toMatchObject(refused);
    expect((await house.store.referrals.find(id))?.state).toBe('withdrawn');
  });
});

describe('handing on to a colleague', () => {
  test('[HN1] a coordinator gives an accepted referral to another coach: the person is told who it is now, both coaches hear of it', async () => {
    const { id, conversation } = await seedReferral(house);
    await accept(coach, id);
    const seen = await see(coordinator, id);
    expect(seen.targets).toMatchObject([{ partner: PARTNER, isHere: true, allowed: true, question: null }]);
    expect(seen.targets[0].coaches.map(({ name }: { name: string }) => name)).not.toContain('Carol Coach');
    const to = { version: seen.version, partner: PARTNER, coach: ids.get('Colin Colleague'), agreed: null };
    for (const cookie of [coach, colleague]) expect(await post(cookie, id, 'hand-on', to)).toMatchObject(refused);
    const done = (await post(coordinator, id, 'hand-on', to)).json();
    expect(done).toMatchObject({ state: 'accepted', assignedTo: 'Colin Colleague' });
    expect((await see(colleague, id)).history.at(-1)).toMatchObject({
      what: 'assigned',
      by: 'Cora Coordinator',
      staff: 'Colin Colleague',
      from: { staff: 'Carol Coach' },
    });
    expect(await saidTo(conversation)).toEqual([['chat:told.new_coach', { coach: 'Colin Colleague' }]]);
    const told: { readonly to: string; readonly subject: string; readonly text: string }[] = [];
    const senders: Senders = { mail: async (mail) => void told.push(mail) };
    const due = await jobs(id, 'tell-handed');
    for (const { staff = '', round = '' } of [...due, ...due])
      await tellHanded(app, senders, { referral: id, staff, round });
    expect(told.map(({ to: mailed }) => mailed).toSorted()).toEqual([
      'carol.coach@example.org',
      'colin.colleague@example.org',
    ]);
    for (const { text, to: mailed } of told)
      expect(text.includes(`/console/referrals/${id}`)).toBe(mailed.startsWith('colin'));
    for (const { text } of told) expect(text).not.toMatch(/Zuzanna|Colin|Carol/);
  });

  test('[HN1] of one that nobody accepted she hears that it is accepted; to nobody, or to somebody of another place, it does not go', async () => {
    const { id, conversation } = await seedReferral(house);
    const { version } = await see(coordinator, id);
    const to = { version, partner: PARTNER, agreed: null };
    expect((await post(coordinator, id, 'hand-on', { ...to, coach: null })).json().error.code).toBe('partner.unknown');
    expect((await post(coordinator, id, 'hand-on', { ...to, coach: ids.get('Paula Pup') })).json().error.code).toBe(
      'staff.unknown',
    );
    expect((await post(coordinator, id, 'hand-on', { ...to, partner: 'uhl', coach: null })).json().error.code).toBe(
      'partner.unknown',
    );
    await post(coordinator, id, 'hand-on', { ...to, coach: ids.get('Carol Coach') });
    expect(await saidTo(conversation)).toEqual([['chat:told.accepted', { coach: 'Carol Coach' }]]);
    expect((await see(coach, id)).may).toContain('give_back');
  });
});

describe('handing on to another partner', () => {
  const consent = (partner: string, given: boolean) =>
    ({
      kind: 'consent',
      consent: { scope: 'share', partner, given, textVersion: 'v1', language: 'pl', at: app.now() },
    }) as const;
  /** Somebody whose referral the job office has. */
  async function withPup(agreesToCentre: boolean) {
    const made = await seedReferral(house, {
      partner: PUP,
      referral: { programme: SHARED, partner: PUP },
      writes: agreesToCentre ? [consent(CENTRE, true)] : [],
    });
    const found = await house.store.referrals.find(made.id);
    expect(found?.partner).toBe(PUP);
    return made;
  }

  test('[HN2] (I-2) without her yes it goes nowhere, and the page says word for word what to ask her first', async () => {
    const { id } = await withPup(false);
    await accept(adviser, id);
    const seen = await see(cora, id);
    const target = seen.targets.find(({ partner }: { partner: string }) => partner === CENTRE);
    expect(target).toMatchObject({ allowed: false, isHere: false });
    expect(target.question).toContain('OPS Otyń');
    const to = { version: seen.version, partner: CENTRE, coach: null };
    for (const agreed of [null, 'pl'])
      expect((await post(cora, id, 'hand-on', { ...to, agreed })).json().error.code).toBe('consent.missing');
    expect((await house.store.referrals.find(id))?.partner).toBe(PUP);
    expect((await call(house, worker, 'GET', path(id))).statusCode).toBe(403);
    expect(seen.noted).toBe(false);
  });

  test('[HN3] with her yes it goes on: the other partner hears of it, reads nothing of who had it before; an office she still agrees to goes on beside it', async () => {
    const { id, conversation } = await withPup(true);
    await accept(adviser, id);
    await post(adviser, id, 'messages', { text: 'Dzień dobry' });
    const { version } = await see(cora, id);
    const done = await post(cora, id, 'hand-on', { version, partner: CENTRE, coach: null, agreed: null });
    expect(done.json()).toMatchObject({ state: 'submitted', assignedTo: null });
    expect(await saidTo(conversation)).toEqual([['chat:told.handed_on', { partner: 'OPS Otyń' }]]);
    const seen = await see(worker, id);
    // To whom it came, and not from whom; who works for the programme reads both.
    const came = { what: 'handed_on', by: 'Nadia Coordinator', partner: 'OPS Otyń', staff: null };
    expect(seen.history).toMatchObject([{ ...came, from: { partner: null, staff: null } }]);
    expect((await see(cora, id)).history.at(-1)).toMatchObject({
      ...came,
      from: { partner: 'Powiatowy Urząd Pracy w Nowej Soli', staff: 'Paula Pup' },
    });
    expect(JSON.stringify(seen)).not.toMatch(/Paula|Powiatowy/);
    const mails: string[] = [];
    const round = (await jobs(id, 'hand-over')).at(-1);
    expect(round?.office).toBe(CENTRE);
    await handOverReferral(app, { mail: async ({ to }) => void mails.push(to) }, id, round?.round, round?.office);
    expect(mails).toContain('olga.ops@example.org');
    expect(mails).not.toContain('paula.pup@example.org');
    expect((await house.store.referrals.find(id))?.partner).toBe(CENTRE);
    expect(await house.store.referrals.offices(id)).toEqual([{ partner: PUP, worker: ids.get('Paula Pup') }]);
    expect(await jobs(id, 'tell-handed')).toEqual([]);
  });

  test('[HN4] where no chat is hers, whoever asked her notes the yes with handing it on, and it is kept with who noted it', async () => {
    const { id, conversation } = await withPup(false);
    // As it is once a coordinator recorded her first yes: nothing leads to the chat it came from.
    await house.store.prisma.$executeRaw`UPDATE referrals SET conversation = NULL WHERE id = ${id}`;
    const seen = await see(cora, id);
    expect(seen.noted).toBe(true);
    const to = { version: seen.version, partner: CENTRE, coach: null };
    expect((await post(cora, id, 'hand-on', { ...to, agreed: null })).json().error.code).toBe('consent.missing');
    const done = (await post(cora, id, 'hand-on', { ...to, agreed: 'sv' })).json();
    expect(done.consents.at(-1)).toMatchObject({
      scope: 'share',
      partner: 'OPS Otyń',
      given: true,
      language: 'sv',
      textVersion: app.words.version,
      recordedBy: 'Nadia Coordinator',
    });
    expect((await see(worker, id)).sight).toEqual({ identity: true, answers: true });
    expect(await saidTo(conversation)).not.toEqual(
      expect.arrayContaining([expect.arrayContaining(['chat:told.handed_on'])]),
    );
  });
});
