/** A whole Waymark for tests of the staff side: real store, real flows and texts, real server, accounts by invitation. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Auth, type AuthSettings, openAuth } from '../../src/adapters/http/auth.ts';
import { openLog } from '../../src/adapters/http/log.ts';
import { buildServer, type ServerSettings } from '../../src/adapters/http/server.ts';
import type { OpenStore } from '../../src/adapters/store/open.ts';
import type { App } from '../../src/app/app.ts';
import { inviteFirstAdmin, inviteStaff } from '../../src/app/invite-staff.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { ConsentRecord, NewReferral, RoleName, Write } from '../../src/app/store.ts';
import { assemble, ROOT } from '../../src/assemble.ts';
import type { ReferralContent, ReferralIdentity } from '../../src/core/referral/content.ts';
import { createApp } from '../../src/create-app.ts';
import { openTestStore } from './store.ts';

export const PROGRAMME = 'workwell-llr';
export const PARTNER = 'workwell-llr';
export const PASSWORD = 'a long enough password';
const ORIGIN = 'http://localhost:3000';

export type House = {
  readonly app: App;
  readonly store: OpenStore;
  readonly auth: Auth;
  readonly server: FastifyInstance;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  close(): Promise<void>;
};

/** Opens everything but the channels. `server` and `sign` may set what a test needs otherwise. */
export async function openHouse(
  server: Partial<ServerSettings> = {},
  sign: Partial<Pick<AuthSettings, 'oidc' | 'secondFactor' | 'publicUrl' | 'isPublic'>> = {},
  databaseUrl?: string,
): Promise<House> {
  const data = await assemble(ROOT);
  if (!data.ok) throw new Error(data.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const store = await openTestStore(databaseUrl === undefined ? {} : { databaseUrl });
  const logged: string[] = [];
  const app = createApp({
    ...data.value,
    store,
    publicUrl: ORIGIN,
    log: openLog('debug', (line) => logged.push(line)),
  });
  const secret = Buffer.from(await store.secret('auth')).toString('base64url');
  const auth = openAuth({
    app,
    database: store.prisma,
    secret,
    publicUrl: ORIGIN,
    isPublic: false,
    secondFactor: 'offered',
    ...sign,
  });
  const built = await buildServer({
    app,
    auth,
    config: { publicUrl: ORIGIN, isPublic: false, trustProxy: 0 },
    webRoot: join(ROOT, 'dist/no-pages-in-tests'),
    ...server,
  });
  return {
    app,
    store,
    auth,
    server: built,
    logged,
    async close() {
      await built.close();
      await store.close();
    },
  };
}

/** The cookies of an answer, as a browser sends them back. */
export function cookiesOf(answer: { cookies: { name: string; value: string }[] }): string {
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Calls the server as a signed-in page does. */
export function call(
  house: House,
  cookie: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: unknown,
) {
  return house.server.inject({
    method,
    url,
    headers: {
      origin: ORIGIN,
      ...(cookie === '' ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
}

/** Accepts an invitation link; gives the cookies of the account it made. */
export async function acceptLink(
  house: House,
  link: string,
  name: string,
  email: string,
  language = 'en',
): Promise<string> {
  const code = link.split('/').at(-1) ?? '';
  const made = await call(house, '', 'POST', `/api/console/invitations/${code}/accept`, {
    name,
    email,
    password: PASSWORD,
    language,
  });
  if (made.statusCode !== 201) throw new Error(`no account: ${made.statusCode} ${made.body}`);
  return cookiesOf(made);
}

/** The first admin's account. */
export async function firstAdmin(house: House): Promise<string> {
  const link = await inviteFirstAdmin(house.app);
  if (link === undefined) throw new Error('there is an admin already');
  return acceptLink(house, link, 'Ada Admin', 'ada@example.org');
}

/** An account of this role, invited by whoever is admin. */
export async function account(
  house: House,
  role: RoleName,
  partner: string,
  name: string,
  programme = PROGRAMME,
): Promise<string> {
  const admin = (await house.store.staff.list()).find(({ roles }) => roles.some((one) => one.role === 'admin'));
  if (admin === undefined) throw new Error('make the first admin first');
  const invited = await inviteStaff(house.app, admin, { role, programme, partner });
  if (!invited.ok) throw new Error(invited.error.code);
  return acceptLink(house, invited.value.link, name, `${name.toLowerCase().replaceAll(' ', '.')}@example.org`);
}

/** What the test's resident is called and wrote: none of it may turn up in a log or a notice. */
export const SECRETS = ['Zuzanna', '07700900123', 'moje plecy bolą', 'msk'];

/** Makes a referral as `receive-message` does: with its consents and its job, in one turn. */
export async function seedReferral(
  house: House,
  wanted: {
    readonly partner?: string;
    readonly share?: boolean;
    readonly reference?: string;
    readonly referral?: Partial<NewReferral>;
    readonly writes?: readonly Write[];
  } = {},
): Promise<{ readonly id: string; readonly token: string; readonly conversation: string }> {
  const { app, store } = house;
  const started = await startConversation(app, { channel: 'web', programme: PROGRAMME, language: 'pl' });
  if (!started.ok) throw new Error(started.error.code);
  const { conversation, token } = started.value;
  const opened = await store.conversations.open({ by: 'token', token });
  if (opened === undefined) throw new Error('the conversation is gone');
  const { kept } = opened;
  const at = app.now();
  const consent = (scope: string, partner: string | null, given: boolean): ConsentRecord => ({
    scope,
    partner,
    given,
    textVersion: 'v1',
    language: 'pl',
    at,
  });
  const consents = [
    consent('use_answers', null, true),
    consent('share', wanted.partner ?? PARTNER, wanted.share ?? true),
  ];
  const id = app.id();
  const identity: ReferralIdentity = {
    name: 'Zuzanna',
    contactBy: 'phone',
    contactValue: '07700900123',
    safeToLeaveMessage: 'no',
    accessNeeds: ['interpreter'],
    interpreterLanguage: 'pl',
  };
  const content: ReferralContent = {
    answers: [
      { step: 'language', codes: ['pl'] },
      { step: 'age_band', codes: ['18_64'] },
      { step: 'work_now', codes: ['sick_at_risk'] },
      { step: 'duration', codes: ['4w_6m'] },
      { step: 'health', codes: ['msk'] },
      { step: 'wishes', codes: ['physio', 'stay_in_job'] },
      { step: 'check', codes: ['send'] },
    ],
    decision: {
      outcome: 'eligible_priority',
      cohort: 'long_sick_at_risk',
      level: 'P1',
      flags: ['interpreter'],
      rules: [{ table: 'workwell', id: 'WW-R4' }],
      ruleSetVersion: 'v1',
      inputsUsed: [{ fact: 'work_now', value: 'sick_at_risk' }],
      explanations: ['area_priority', 'cohort_sick_risk'],
      barriers: [{ code: 'msk', group: 'health', icf: ['b455'] }],
    },
    services: [
      {
        id: 's1',
        name: 'Physiotherapy',
        organisation: 'Leicestershire Partnership Trust',
        reasons: [],
        capacity: 'unknown',
      },
    ],
    consents,
    route: 'self',
  };
  const referral: NewReferral = {
    id,
    reference: wanted.reference ?? `WW-${id.slice(-7)}`,
    programme: PROGRAMME,
    partner: wanted.partner ?? PARTNER,
    state: 'submitted',
    language: 'pl',
    level: 'P1',
    orderPoints: 2,
    dueDay: '2026-11-24',
    outcome: 'eligible_priority',
    cohort: 'long_sick_at_risk',
    submittedAt: at,
    flowRevision: 'r1',
    ruleSetVersion: 'v1',
    identity,
    content,
    ...wanted.referral,
  };
  const outcome = await store.conversations.keep({
    conversation,
    seen: kept.version,
    next: { ...kept.conversation, language: 'pl', referral: referral.reference },
    turn: { inputId: 'send', at, body: { said: [], language: 'pl', ask: null, ended: true } },
    endedAt: at,
    expiresAt: kept.expiresAt,
    writes: [
      ...consents.map((one): Write => ({ kind: 'consent', consent: one })),
      { kind: 'referral', referral },
      ...(wanted.writes ?? []),
    ],
  });
  if (outcome !== 'kept') throw new Error(outcome);
  return { id, token, conversation };
}

/** Waits until `done` holds; throws when it does not within a minute. */
export async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
