import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOpenRoute } from '../../../src/adapters/http/console-routes.ts';
import { routesOf } from '../../../src/adapters/http/server.ts';
import { inviteFirstAdmin } from '../../../src/app/invite-staff.ts';
import { beginTelegramLink, finishTelegramLink, STAFF_START } from '../../../src/app/link-telegram.ts';
import {
  account,
  call,
  cookiesOf,
  firstAdmin,
  type House,
  openHouse,
  PARTNER,
  PASSWORD,
  PROGRAMME,
  SECRETS,
  seedReferral,
} from '../../support/staff.ts';
import { keyOf, totpFrom } from '../../support/totp.ts';

/** Every connection that this process began. The database is in memory and requests are injected, so there must be none. */
const connections: unknown[] = [];
const note = (made: unknown) => void connections.push(made);

let house: House;
let admin: string;
/** Printed by an earlier start, never used. */
let unusedFirstLink: string;
let coach: string;
let colleague: string;
/** A coach of another organisation of the same programme. */
let stranger: string;
let coordinator: string;

beforeAll(async () => {
  subscribe('net.client.socket', note);
  house = await openHouse();
  unusedFirstLink = (await inviteFirstAdmin(house.app)) ?? '';
  admin = await firstAdmin(house);
  coach = await account(house, 'coach', PARTNER, 'Carol Coach');
  colleague = await account(house, 'coach', PARTNER, 'Cleo Colleague');
  stranger = await account(house, 'coach', 'uhl', 'Sven Stranger');
  coordinator = await account(house, 'coordinator', '*', 'Cora Coordinator');
});
afterAll(async () => {
  await house.close();
  unsubscribe('net.client.socket', note);
});

describe('accounts', () => {
  test('[HT1] the first link makes the first admin, works once, and is not offered again', async () => {
    expect(await inviteFirstAdmin(house.app)).toBeUndefined();
    const unused = `/api/console/invitations/${unusedFirstLink.split('/').at(-1)}`;
    expect((await call(house, '', 'GET', unused)).statusCode).toBe(404);
    const second = { name: 'Eve', email: 'eve@example.org', password: PASSWORD, language: 'en' };
    expect((await call(house, '', 'POST', `${unused}/accept`, second)).statusCode).toBe(404);
    const me = (await call(house, admin, 'GET', '/api/console/me')).json();
    expect(me).toMatchObject({
      name: 'Ada Admin',
      email: 'ada@example.org',
      twoFactor: false,
      telegram: { linked: false, link: null },
    });
    expect(me.roles).toContainEqual({ role: 'admin', programme: '*', partner: '*' });
  });

  test('[HT2] an invitation is used once, for its own address only, and not by somebody who has an account', async () => {
    const invited = await call(house, admin, 'POST', '/api/console/invitations', {
      role: 'coach',
      programme: PROGRAMME,
      partner: PARTNER,
      email: 'new@example.org',
    });
    expect(invited.statusCode).toBe(201);
    const path = `/api/console/invitations/${invited.json().link.split('/').at(-1)}`;
    expect((await call(house, '', 'GET', path)).json()).toMatchObject({
      role: 'coach',
      programme: PROGRAMME,
      email: 'new@example.org',
    });
    const body = { name: 'Nia New', email: 'other@example.org', password: PASSWORD, language: 'sv' };
    const other = await call(house, '', 'POST', `${path}/accept`, body);
    expect([other.statusCode, other.json().error.code]).toEqual([409, 'invitation.other-email']);
    const short = await call(house, '', 'POST', `${path}/accept`, {
      ...body,
      email: 'new@example.org',
      password: 'short',
    });
    expect([short.statusCode, short.json().error.issues[0].path]).toEqual([400, 'password']);
    expect((await call(house, '', 'POST', `${path}/accept`, { ...body, email: 'new@example.org' })).statusCode).toBe(
      201,
    );
    const again = await call(house, '', 'POST', `${path}/accept`, { ...body, email: 'new@example.org' });
    expect([again.statusCode, again.json().error.code]).toEqual([404, 'invitation.unknown']);
  });

  test('[HT3] nobody signs up without an invitation', async () => {
    const tried = await call(house, '', 'POST', '/api/auth/sign-up/email', {
      name: 'X',
      email: 'x@example.org',
      password: PASSWORD,
    });
    expect(tried.statusCode).toBe(404);
    expect((await house.store.staff.list()).map(({ email }) => email)).not.toContain('x@example.org');
  });

  test('[HT4] a password signs in, a wrong one does not, and signing out ends it', async () => {
    const wrong = await house.server.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { origin: 'http://localhost:3000', 'accept-language': 'pl', 'content-type': 'application/json' },
      payload: JSON.stringify({ email: 'carol.coach@example.org', password: 'not her password' }),
    });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json().error).toEqual({
      code: 'auth.invalid-email-or-password',
      message: 'E-mail albo hasło jest nieprawidłowe.',
    });
    const right = await call(house, '', 'POST', '/api/auth/sign-in/email', {
      email: 'carol.coach@example.org',
      password: PASSWORD,
    });
    expect(right.statusCode).toBe(200);
    const cookie = cookiesOf(right);
    expect(right.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect((await call(house, cookie, 'GET', '/api/console/me')).json().name).toBe('Carol Coach');
    expect((await call(house, cookie, 'POST', '/api/auth/sign-out', {})).statusCode).toBe(200);
    expect((await call(house, cookie, 'GET', '/api/console/me')).statusCode).toBe(401);
  });

  test('[HT5] with a second factor the password alone is not enough; the code is', async () => {
    const twofold = await account(house, 'coach', PARTNER, 'Tina Twofold');
    const enabled = await call(house, twofold, 'POST', '/api/auth/two-factor/enable', { password: PASSWORD });
    expect(enabled.statusCode).toBe(200);
    const { totpURI, backupCodes } = enabled.json();
    expect(backupCodes.length).toBeGreaterThan(5);
    const confirmed = await call(house, twofold, 'POST', '/api/auth/two-factor/verify-totp', {
      code: totpFrom(keyOf(totpURI)),
    });
    expect(confirmed.statusCode).toBe(200);

    const half = await call(house, '', 'POST', '/api/auth/sign-in/email', {
      email: 'tina.twofold@example.org',
      password: PASSWORD,
    });
    expect(half.json()).toMatchObject({ twoFactorRedirect: true });
    expect((await call(house, cookiesOf(half), 'GET', '/api/console/me')).statusCode).toBe(401);
    const bad = await call(house, cookiesOf(half), 'POST', '/api/auth/two-factor/verify-totp', { code: '000000' });
    expect([bad.statusCode, bad.json().error.code]).toEqual([401, 'auth.invalid-code']);
    const whole = await call(house, cookiesOf(half), 'POST', '/api/auth/two-factor/verify-totp', {
      code: totpFrom(keyOf(totpURI), 1),
    });
    expect(whole.statusCode).toBe(200);
    expect((await call(house, cookiesOf(whole), 'GET', '/api/console/me')).json()).toMatchObject({
      name: 'Tina Twofold',
      twoFactor: true,
    });
  });

  test('[HT6] an account that was switched off is signed out at once and cannot sign in', async () => {
    const gone = await account(house, 'coach', PARTNER, 'Gina Gone');
    expect((await call(house, gone, 'GET', '/api/console/me')).statusCode).toBe(200);
    const id = (await house.store.staff.list()).find(({ name }) => name === 'Gina Gone')?.id ?? '';
    await house.store.prisma.staffProfile.update({ where: { user: id }, data: { active: false } });
    expect((await call(house, gone, 'GET', '/api/console/me')).statusCode).toBe(401);
    const tried = await call(house, '', 'POST', '/api/auth/sign-in/email', {
      email: 'gina.gone@example.org',
      password: PASSWORD,
    });
    expect([tried.statusCode, tried.json().error.code]).toEqual([403, 'auth.account-inactive']);
  });

  test('[HT36] an admin switches an account off and on: out at once; not her own, and not one that works elsewhere', async () => {
    const cookie = await account(house, 'coach', PARTNER, 'Olga Onoff');
    const staff = await house.store.staff.list();
    const idOf = (name: string) => staff.find((one) => one.name === name)?.id ?? '';
    const turn = (by: string, id: string, active: boolean) =>
      call(house, by, 'POST', `/api/console/staff/${id}/active`, { active });
    const olga = idOf('Olga Onoff');
    expect((await turn(admin, olga, false)).statusCode).toBe(204);
    expect((await call(house, cookie, 'GET', '/api/console/me')).statusCode).toBe(401);
    expect(await house.store.prisma.session.count({ where: { userId: olga } })).toBe(0);
    const signIn = { email: 'olga.onoff@example.org', password: PASSWORD };
    expect((await call(house, '', 'POST', '/api/auth/sign-in/email', signIn)).statusCode).toBe(403);
    expect((await turn(admin, olga, true)).statusCode).toBe(204);
    // The old session does not come back; signing in does.
    expect((await call(house, cookie, 'GET', '/api/console/me')).statusCode).toBe(401);
    expect((await call(house, '', 'POST', '/api/auth/sign-in/email', signIn)).statusCode).toBe(200);

    const own = await turn(admin, idOf('Ada Admin'), false);
    expect([own.statusCode, own.json().error.code]).toEqual([409, 'staff.yourself']);
    const unknown = await turn(admin, 'nobody', false);
    expect([unknown.statusCode, unknown.json().error.code]).toEqual([404, 'staff.unknown']);
    const local = await account(house, 'admin', 'uhl', 'Lena Local');
    expect((await turn(local, olga, false)).statusCode).toBe(403);
    expect((await turn(local, idOf('Ada Admin'), false)).statusCode).toBe(403);
    expect((await turn(coach, olga, false)).statusCode).toBe(403);
    expect((await turn(local, idOf('Sven Stranger'), true)).statusCode).toBe(204);
    const { entries } = await house.store.audit.list(1, 1000);
    const about = entries.filter(({ subject }) => subject === olga).map(({ what, allowed }) => [what, allowed]);
    expect(about).toContainEqual(['account.switched-off', true]);
    expect(about).toContainEqual(['account.switched-on', true]);
    expect(about).toContainEqual(['staff.switch', false]);
  });

  test('[HT37] a link for a new password works once and ends every session', async () => {
    const cookie = await account(house, 'coach', PARTNER, 'Fiona Forgot');
    const id = (await house.store.staff.list()).find(({ name }) => name === 'Fiona Forgot')?.id ?? '';
    const make = (by: string) => call(house, by, 'POST', `/api/console/staff/${id}/password-reset`);
    for (const by of [coach, coordinator]) expect((await make(by)).statusCode).toBe(403);
    const older = await make(admin);
    const made = await make(admin);
    expect([older.statusCode, made.statusCode]).toEqual([201, 201]);
    expect(made.json().link).toMatch(/\/console\/password-reset\/[\w-]{32}$/);
    const pathOf = (link: string) => `/api/console/password-resets/${link.split('/').at(-1)}`;
    const path = pathOf(made.json().link);
    expect((await call(house, '', 'GET', pathOf(older.json().link))).statusCode).toBe(404);
    expect((await call(house, '', 'GET', path)).json()).toEqual({
      name: 'Fiona Forgot',
      email: 'fiona.forgot@example.org',
      expiresAt: made.json().expiresAt,
    });
    const short = await call(house, '', 'POST', path, { password: 'short' });
    expect([short.statusCode, short.json().error.issues[0].path]).toEqual([400, 'password']);
    const password = 'another long password';
    expect((await call(house, '', 'POST', path, { password })).statusCode).toBe(204);
    const again = await call(house, '', 'POST', path, { password: PASSWORD });
    expect([again.statusCode, again.json().error.code]).toEqual([404, 'password-reset.unknown']);
    expect((await call(house, cookie, 'GET', '/api/console/me')).statusCode).toBe(401);
    const signIn = (word: string) =>
      call(house, '', 'POST', '/api/auth/sign-in/email', { email: 'fiona.forgot@example.org', password: word });
    expect([(await signIn(PASSWORD)).statusCode, (await signIn(password)).statusCode]).toEqual([401, 200]);
    const { entries } = await house.store.audit.list(1, 1000);
    const about = entries.filter(({ subject }) => subject === id).map(({ what }) => what);
    expect(about).toEqual(expect.arrayContaining(['staff.reset-password', 'account.password-set']));
  });

  test('[HT7] another website cannot act for somebody who is signed in', async () => {
    const forged = await house.server.inject({
      method: 'PUT',
      url: '/api/console/me/language',
      headers: { cookie: coach, origin: 'https://evil.example', 'content-type': 'application/json' },
      payload: '{"language":"sv"}',
    });
    expect([forged.statusCode, forged.json().error.code]).toEqual([403, 'request.foreign-origin']);
    const signOut = await house.server.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { cookie: coach, origin: 'https://evil.example' },
    });
    expect(signOut.statusCode).toBe(403);
    expect((await call(house, coach, 'GET', '/api/console/me')).json().language).toBe('en');
  });
});

describe('who may do what', () => {
  test('[HT8] every console route refuses somebody who is not signed in', async () => {
    const routes = routesOf(house.server).filter(
      ({ path, method }) => path.startsWith('/api/console/') && method !== 'HEAD',
    );
    expect(routes.length).toBeGreaterThan(15);
    const open: string[] = [];
    for (const { method, path } of routes) {
      const url = path.replace(':id', house.app.id()).replace(':code', 'nothing');
      const answer = await house.server.inject({
        method: method as 'GET',
        url,
        headers: { 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { payload: '{}' }),
      });
      if (isOpenRoute(method, path)) open.push(`${method} ${path}`);
      else
        expect([method, path, answer.statusCode, answer.json().error.code]).toEqual([
          method,
          path,
          401,
          'session.missing',
        ]);
    }
    expect(open.toSorted()).toEqual([
      'GET /api/console/invitations/:code',
      'GET /api/console/password-resets/:code',
      'GET /api/console/sign-in',
      'POST /api/console/invitations/:code/accept',
      'POST /api/console/password-resets/:code',
    ]);
  });

  test('[HT9] every route about a case or other people refuses a coach of another organisation', async () => {
    const { id } = await seedReferral(house);
    const body: Record<string, unknown> = {
      accept: { version: 1 },
      decline: { version: 1, reason: 'other' },
      messages: { text: 'hello' },
      confirm: { version: 1, said: 'no' },
      join: { instead: null },
      'give-back': { version: 1, reason: 'other' },
      'hand-on': { version: 1, partner: PARTNER, coach: null, agreed: null },
      active: { active: false },
      invitations: { role: 'coach', programme: PROGRAMME, partner: PARTNER },
    };
    /** What anybody who works here may do: her own account, and names of programmes. */
    const ownOnly = [
      '/api/console/me',
      '/api/console/me/language',
      '/api/console/me/telegram',
      '/api/console/programmes',
      '/api/console/sign-in',
    ];
    const routes = routesOf(house.server).filter(
      ({ path, method }) =>
        path.startsWith('/api/console/') && method !== 'HEAD' && !ownOnly.includes(path) && !isOpenRoute(method, path),
    );
    for (const { method, path } of routes) {
      if (path.startsWith('/api/console/alerts/:id/')) continue; // `id` is no alert's: HT18
      if (path === '/api/console/references/:reference') continue; // says the same of what is hers and what is not: AC21
      const answer = await call(
        house,
        stranger,
        method as 'GET',
        path.replace(':id', id),
        method === 'GET' ? undefined : (body[path.split('/').at(-1) ?? ''] ?? {}),
      );
      if (['/api/console/inbox', '/api/console/alerts'].includes(path)) expect(answer.json().rows).toEqual([]);
      else
        expect([method, path, answer.statusCode, answer.json().error.code]).toEqual([
          method,
          path,
          403,
          'staff.not-allowed',
        ]);
    }
    expect(await house.store.referrals.find(id)).toMatchObject({ state: 'submitted', version: 1 });
  });

  test('[HT10] an admin reads no cases unless she is a coordinator too; a coach invites nobody', async () => {
    const { id } = await seedReferral(house);
    const onlyAdmin = await account(house, 'admin', '*', 'Olga Only', '*');
    expect((await call(house, onlyAdmin, 'GET', `/api/console/referrals/${id}`)).statusCode).toBe(403);
    expect((await call(house, onlyAdmin, 'GET', '/api/console/inbox')).statusCode).toBe(403);
    expect((await call(house, onlyAdmin, 'GET', '/api/console/staff')).statusCode).toBe(200);
    expect((await call(house, admin, 'GET', `/api/console/referrals/${id}`)).statusCode).toBe(200);
    expect((await call(house, coach, 'GET', '/api/console/audit')).statusCode).toBe(403);
  });

  test('[HT11] each look at a case is in the audit log, allowed or refused', async () => {
    const { id } = await seedReferral(house);
    await call(house, coach, 'GET', `/api/console/referrals/${id}`);
    await call(house, stranger, 'GET', `/api/console/referrals/${id}`);
    await call(house, stranger, 'POST', `/api/console/referrals/${id}/accept`, { version: 1 });
    const { entries } = (await call(house, admin, 'GET', '/api/console/audit')).json();
    const about = entries
      .filter((entry: { subject: string }) => entry.subject === id)
      .map(({ who, what, allowed }: Record<string, unknown>) => [who, what, allowed]);
    expect(about).toEqual(
      expect.arrayContaining([
        ['Carol Coach', 'referral.read', true],
        ['Sven Stranger', 'referral.read', false],
        ['Sven Stranger', 'referral.accept', false],
      ]),
    );
    expect(about).toHaveLength(3);
  });
});

describe('a case', () => {
  test('[HT12] a Polish referral is read in English, with its reasons, and in Polish and Swedish too', async () => {
    const { id } = await seedReferral(house);
    const view = (await call(house, coach, 'GET', `/api/console/referrals/${id}`)).json();
    expect(view).toMatchObject({
      language: 'pl',
      state: 'submitted',
      person: { name: 'Zuzanna', contact: { by: 'phone', value: '07700900123' }, safeToLeaveMessage: 'no' },
      decision: {
        outcomeLabel: 'Fits this service, with priority',
        flags: [{ code: 'interpreter' }],
      },
      cohortLabel: 'Long off sick, job at risk',
      may: ['accept', 'decline', 'write'],
    });
    const answers = view.sections.flatMap(
      (section: { answers: { step: string; answer: string; codes: string[] }[] }) => section.answers,
    );
    expect(answers).toContainEqual(
      expect.objectContaining({
        step: 'work_now',
        answer: 'I am off sick and may lose my job',
        codes: ['sick_at_risk'],
      }),
    );
    expect(answers.map(({ step }: { step: string }) => step)).not.toContain('check');
    expect(view.barriers).toEqual([
      { code: 'msk', label: 'Pain, or trouble moving, lifting or sitting', group: 'health', icf: ['b455'] },
    ]);
    expect(view.decision.reasons).toContain('Off sick and at risk of losing the job');
    for (const [language, label] of [
      ['pl', 'Ból albo trudność w ruchu, dźwiganiu lub siedzeniu'],
      ['sv', 'Smärta, eller svårt att röra sig, lyfta eller sitta'],
    ]) {
      const other = (await call(house, coach, 'GET', `/api/console/referrals/${id}?language=${language}`)).json();
      expect(other.barriers[0].label).toBe(label);
    }
  });

  test('[HT13] accepting tells the person, in her language, and the second of two coaches is told that it is taken', async () => {
    const { id, token } = await seedReferral(house);
    const accepted = await call(house, coach, 'POST', `/api/console/referrals/${id}/accept`, { version: 1 });
    expect(accepted.json()).toMatchObject({
      state: 'accepted',
      assignedTo: 'Carol Coach',
      version: 2,
      may: ['write', 'give_back'],
    });
    const late = await call(house, colleague, 'POST', `/api/console/referrals/${id}/accept`, { version: 1 });
    expect([late.statusCode, late.json().error.code]).toEqual([409, 'referral.stale']);
    expect(late.json().error.message).toMatch(/^Somebody else .+\.$/);
    const again = await call(house, colleague, 'POST', `/api/console/referrals/${id}/accept`, { version: 2 });
    expect([again.statusCode, again.json().error.code]).toEqual([409, 'referral.refused']);
    const chat = (
      await house.server.inject({ url: '/api/chat', headers: { authorization: `Bearer ${token}` } })
    ).json();
    expect(chat.turn.messages.map(({ text }: { text: string }) => text).join(' ')).toContain('Carol Coach');
    expect(chat.turn.language).toBe('pl');
  });

  test('[HT14] two coaches who accept at the same instant: one is the coach', async () => {
    const { id } = await seedReferral(house);
    const both = await Promise.all(
      [coach, colleague].map((who) => call(house, who, 'POST', `/api/console/referrals/${id}/accept`, { version: 1 })),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });

  test('[HT15] a coach who declines passes it on; a coordinator decides; the person hears what happens next', async () => {
    const { id, token } = await seedReferral(house);
    const passed = await call(house, coach, 'POST', `/api/console/referrals/${id}/decline`, {
      version: 1,
      reason: 'no_capacity',
      note: 'full until May',
    });
    expect(passed.json()).toMatchObject({
      state: 'human_review',
      version: 2,
      notes: [{ by: 'Carol Coach', text: 'full until May' }],
    });
    const told = async () =>
      (await house.server.inject({ url: '/api/chat', headers: { authorization: `Bearer ${token}` } }))
        .json()
        .turn.messages.at(-1).text;
    expect(await told()).toBe(house.app.words.say('pl', 'chat:told.passed_on'));
    const queue = (await call(house, coordinator, 'GET', '/api/console/inbox'))
      .json()
      .rows.map((row: { id: string }) => row.id);
    expect(queue).toContain(id);
    const closed = await call(house, coordinator, 'POST', `/api/console/referrals/${id}/decline`, {
      version: 2,
      reason: 'out_of_area',
    });
    expect(closed.json()).toMatchObject({ state: 'declined', may: ['write'] });
    expect(await told()).toBe(house.app.words.say('pl', 'chat:told.declined.out_of_area'));
    expect(closed.json().history.map(({ what }: { what: string }) => what)).toEqual([
      'submitted',
      'passed_on',
      'declined',
    ]);
  });

  test('[HT16] a coach writes, and the person reads it word for word where she wrote', async () => {
    const { id, token } = await seedReferral(house);
    const sent = await call(house, coach, 'POST', `/api/console/referrals/${id}/messages`, {
      text: 'Hello, shall we talk on Tuesday?',
    });
    expect(sent.statusCode).toBe(200);
    const read = async (who: string) => (await call(house, who, 'GET', `/api/console/referrals/${id}`)).json();
    expect((await read(colleague)).notes).toMatchObject([
      { by: 'Carol Coach', text: 'Hello, shall we talk on Tuesday?' },
    ]);
    expect(JSON.stringify((await read(colleague)).history)).not.toContain('Tuesday');
    const { transcript } = (
      await house.server.inject({ url: '/api/chat', headers: { authorization: `Bearer ${token}` } })
    ).json();
    expect(transcript.at(-1)).toMatchObject({ kind: 'coach', text: 'Hello, shall we talk on Tuesday?' });
    await house.server.inject({ method: 'DELETE', url: '/api/chat', headers: { authorization: `Bearer ${token}` } });
    const gone = await call(house, coach, 'POST', `/api/console/referrals/${id}/messages`, { text: 'Are you there?' });
    expect([404, 410]).toContain(gone.statusCode);
  });

  test('[HT17] a partner whose consent is taken back loses sight of the case at once (EC-23)', async () => {
    const { id, conversation, token } = await seedReferral(house);
    const opened = await house.store.conversations.open({ by: 'token', token });
    if (opened === undefined) throw new Error('gone');
    const at = house.app.now();
    const consent = { scope: 'share', partner: PARTNER, given: false, textVersion: 'v1', language: 'pl', at } as const;
    await house.store.conversations.keep({
      conversation,
      seen: opened.kept.version,
      next: opened.kept.conversation,
      turn: { inputId: 'take back', at, body: { said: [], language: 'pl', ask: null, ended: true } },
      endedAt: at,
      expiresAt: opened.kept.expiresAt,
      writes: [{ kind: 'consent', consent }],
    });
    const view = (await call(house, coach, 'GET', `/api/console/referrals/${id}`)).json();
    expect(view).toMatchObject({
      sight: { identity: false, answers: false },
      person: { name: '' },
      sections: [],
      barriers: [],
      may: ['decline'],
    });
    for (const secret of SECRETS) expect(JSON.stringify(view)).not.toContain(secret);
    expect(
      (await call(house, coach, 'POST', `/api/console/referrals/${id}/accept`, { version: view.version })).statusCode,
    ).toBe(403);
  });

  test('[HT18] an alert stands in the inbox until somebody takes it', async () => {
    const alert = house.app.id();
    await seedReferral(house, {
      writes: [
        {
          kind: 'alert',
          alert: { id: alert, reason: 'danger', programme: PROGRAMME, language: 'pl', at: house.app.now() },
        },
      ],
    });
    const alerts = async (who: string) => (await call(house, who, 'GET', '/api/console/alerts')).json().rows;
    expect(await alerts(coach)).toContainEqual(
      expect.objectContaining({ id: alert, upTo: alert, reason: 'danger', referral: expect.any(String) }),
    );
    expect(await alerts(stranger)).not.toContainEqual(expect.objectContaining({ id: alert }));
    const foreign = await call(house, stranger, 'POST', `/api/console/alerts/${alert}/acknowledge`);
    expect([foreign.statusCode, foreign.json().error.code]).toEqual([403, 'staff.not-allowed']);
    expect((await call(house, coach, 'POST', `/api/console/alerts/${alert}/acknowledge`)).statusCode).toBe(204);
    expect(await alerts(coach)).not.toContainEqual(expect.objectContaining({ id: alert }));
    const late = await call(house, colleague, 'POST', `/api/console/alerts/${alert}/acknowledge`);
    expect([late.statusCode, late.json().error.code]).toEqual([404, 'alert.unknown']);
  });

  test('[HT19] nothing of all this is in the log: no name, number, answer, address, cookie or code', async () => {
    const log = house.logged.join('');
    expect(log).toContain('http.answered');
    for (const secret of [
      ...SECRETS,
      'Carol',
      'example.org',
      PASSWORD,
      'full until May',
      'Tuesday',
      '127.0.0.1',
      'session_token',
      'Bearer',
    ]) {
      expect(log).not.toContain(secret);
    }
    expect(log).not.toMatch(/(invitations|password-resets)\/[A-Za-z0-9_-]{20}/);
    expect(log).toContain('/api/console/invitations/:code');
  });
});

test('[HT35] a coach links her own Telegram by a link that works once; without a bot she is told so', async () => {
  const none = await call(house, coach, 'POST', '/api/console/me/telegram');
  expect([none.statusCode, none.json().error.code]).toEqual([409, 'telegram.no-bot']);
  const me = (await house.store.staff.list()).find(({ name }) => name === 'Carol Coach');
  if (me === undefined) throw new Error('Carol is gone');
  const { link } = await beginTelegramLink(house.app, me, 'waymark_bot');
  const start = new URL(link).searchParams.get('start') ?? '';
  // Telegram takes 64 of these characters.
  expect(start).toMatch(/^staff-[A-Za-z0-9_-]{20,58}$/);
  const code = start.slice(STAFF_START.length);
  expect(await finishTelegramLink(house.app, code, '4711')).toMatchObject({ ok: true, value: { name: 'Carol Coach' } });
  expect(await finishTelegramLink(house.app, code, '4712')).toEqual({
    ok: false,
    error: { code: 'telegram.link-unknown' },
  });
  expect((await call(house, coach, 'GET', '/api/console/me')).json().telegram.linked).toBe(true);
  expect((await call(house, coach, 'DELETE', '/api/console/me/telegram')).statusCode).toBe(204);
  expect(await house.store.staff.findByTelegram('4711')).toBeUndefined();
  const late = await beginTelegramLink({ ...house.app, now: () => '2020-01-01T00:00:00.000Z' }, me, 'waymark_bot');
  expect((await finishTelegramLink(house.app, late.link.split(STAFF_START)[1] ?? '', '4711')).ok).toBe(false);
});

test('[HT30] in all of this, nobody outside was called', () => {
  expect(connections).toEqual([]);
});
