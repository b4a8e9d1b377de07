/**
 * The console API: what coaches, coordinators and admins call. Answers for who is signed in; what she may do is
 * asked of `app/access.ts` inside each use case.
 *
 * Every route needs a session unless it says `open`, and says so in its own words.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { acceptReferral } from '../../app/accept-referral.ts';
import { mayEnter } from '../../app/access.ts';
import { acknowledgeAlert } from '../../app/acknowledge-alert.ts';
import { answerAlert } from '../../app/answer-alert.ts';
import type { App } from '../../app/app.ts';
import { confirmForPerson, linkForPerson } from '../../app/confirm-referral.ts';
import { declineReferral } from '../../app/decline-referral.ts';
import { sourceName } from '../../app/find-alert.ts';
import { findReference } from '../../app/find-reference.ts';
import { giveBackReferral } from '../../app/give-back-referral.ts';
import { handOnReferral } from '../../app/hand-on-referral.ts';
import { acceptInvitation, inviteStaff, readInvitation } from '../../app/invite-staff.ts';
import { joinReferral } from '../../app/join-referral.ts';
import { beginTelegramLink, unlinkTelegram } from '../../app/link-telegram.ts';
import { listAlerts } from '../../app/list-alerts.ts';
import { listAudit } from '../../app/list-audit.ts';
import { listInbox } from '../../app/list-inbox.ts';
import { listStaff } from '../../app/list-staff.ts';
import { openReferral } from '../../app/open-referral.ts';
import { offerPassword, readPasswordOffer, resetPassword } from '../../app/reset-password.ts';
import { resetSecondFactor } from '../../app/reset-second-factor.ts';
import { switchStaff } from '../../app/switch-staff.ts';
import { writeToPerson } from '../../app/write-to-person.ts';
import { ApiError, LocaleCode } from '../../contract/chat.ts';
import {
  AcceptInvitation,
  AcceptReferral,
  AlertList,
  AuditList,
  ConfirmReferral,
  DeclineReferral,
  FoundReferral,
  GiveBackReferral,
  HandOnReferral,
  Inbox,
  InvitationView,
  Invite,
  Invited,
  JoinReferral,
  Me,
  PasswordLink,
  PasswordResetView,
  PersonLink,
  ProgrammeList,
  ReferralView,
  ResetPassword,
  SetLanguage,
  SignInOptions,
  StaffList,
  SwitchStaff,
  TelegramLink,
  WriteToPerson,
} from '../../contract/console.ts';
import type { Auth, SignedIn } from './auth.ts';
import { replyWith } from './reply-from-error.ts';

const failures = { '4xx': ApiError, '5xx': ApiError };
const Page = z.coerce.number().int().min(1).max(100_000).default(1);
const Id = z.strictObject({ id: z.string().min(1).max(64) });
const Code = z.strictObject({ code: z.string().min(1).max(100) });
const InLanguage = z.strictObject({ language: LocaleCode.optional() });
/** Guessing an invitation, or trying many accounts, is slow. */
const slowly = { rateLimit: { max: 20, timeWindow: 60_000 } };

export type ConsoleSettings = {
  readonly app: App;
  readonly auth: Auth;
  /** The coach bot's name in Telegram, once it is known. */
  readonly telegramBot: () => string | undefined;
  /** Whether a page of this origin may send requests. */
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
};

/** Paths that need no session, and why. */
const OPEN: ReadonlySet<string> = new Set([
  // Says only whether there is an identity provider.
  'GET /api/console/sign-in',
  // Whoever has the code has no account yet.
  'GET /api/console/invitations/:code',
  'POST /api/console/invitations/:code/accept',
  // Whoever has the code cannot sign in.
  'GET /api/console/password-resets/:code',
  'POST /api/console/password-resets/:code',
]);

/** Whether a route answers without a session. The test of all routes asks it too. */
export const isOpenRoute = (method: string, path: string): boolean =>
  OPEN.has(`${method === 'HEAD' ? 'GET' : method} ${path}`);

/** What whoever still has to set up her second factor may reach beside `/api/auth/…`: the page that sets it up. */
const FOR_SETTING_UP: ReadonlySet<string> = new Set(['GET /api/console/me', 'PUT /api/console/me/language']);

/** Whether a route answers before a second factor is set up where one is required. The test of all routes asks it too. */
export const isForSettingUp = (method: string, path: string): boolean =>
  FOR_SETTING_UP.has(`${method === 'HEAD' ? 'GET' : method} ${path}`);

export function consoleRoutes({ app, auth, telegramBot, isOwnOrigin }: ConsoleSettings) {
  const signedIn = new WeakMap<FastifyRequest, SignedIn>();
  const who = (request: FastifyRequest): SignedIn => {
    const found = signedIn.get(request);
    if (found === undefined) throw new Error('a console route ran without its guard');
    return found;
  };

  return async (scope: FastifyInstance): Promise<void> => {
    const server = scope.withTypeProvider<ZodTypeProvider>();

    server.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!['GET', 'HEAD'].includes(request.method) && !isOwnOrigin(request)) {
        return replyWith(app, request, reply, 'request.foreign-origin');
      }
      if (isOpenRoute(request.method, request.routeOptions.url ?? '')) return undefined;
      const found = await auth.who(headersOf(request));
      if (found === undefined) return replyWith(app, request, reply, 'session.missing');
      if (!mayEnter(found.staff) && !isForSettingUp(request.method, request.routeOptions.url ?? ''))
        return replyWith(app, request, reply, 'staff.second-factor');
      signedIn.set(request, found);
      return undefined;
    });

    const meView = ({ staff, twoFactor, by }: SignedIn): Me => ({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      language: staff.language,
      roles: staff.roles.map(({ role, programme, partner }) => ({ role, programme, partner })),
      telegram: {
        linked: staff.telegramLinked,
        link: telegramBot() === undefined ? null : `https://t.me/${telegramBot()}`,
      },
      twoFactor,
      owesTwoFactor: staff.owesSecondFactor === true,
      signedInBy: by,
    });

    server.get('/api/console/sign-in', { schema: { response: { 200: SignInOptions, ...failures } } }, async () => ({
      oidc: auth.oidc === null ? null : { id: auth.oidc.id, name: auth.oidc.name },
    }));

    server.get('/api/console/me', { schema: { response: { 200: Me, ...failures } } }, async (request) =>
      meView(who(request)),
    );

    server.put(
      '/api/console/me/language',
      { schema: { body: SetLanguage, response: { 200: Me, ...failures } } },
      async (request) => {
        const { staff, ...how } = who(request);
        await app.store.staff.setLanguage(staff.id, request.body.language);
        return meView({ staff: { ...staff, language: request.body.language }, ...how });
      },
    );

    server.post(
      '/api/console/me/telegram',
      { schema: { response: { 201: TelegramLink, ...failures } } },
      async (request, reply) => {
        const bot = telegramBot();
        if (bot === undefined) return replyWith(app, request, reply, 'telegram.no-bot');
        return reply.code(201).send(await beginTelegramLink(app, who(request).staff, bot));
      },
    );

    server.delete(
      '/api/console/me/telegram',
      { schema: { response: { 204: z.null(), ...failures } } },
      async (request, reply) => {
        await unlinkTelegram(app, who(request).staff);
        return reply.code(204).send(null);
      },
    );

    server.get(
      '/api/console/programmes',
      { schema: { querystring: InLanguage, response: { 200: ProgrammeList, ...failures } } },
      async (request) => {
        const language = request.query.language ?? who(request).staff.language;
        return {
          programmes: [...app.programmes.values()].map(({ definition }) => ({
            id: definition.id,
            name: definition.name[language],
            partners: definition.partners.map(({ id, name }) => ({ id, name })),
          })),
          door: app.door === undefined ? null : { id: app.door.id, name: sourceName(app, app.door.id, language) },
        };
      },
    );

    server.get(
      '/api/console/inbox',
      {
        schema: {
          querystring: InLanguage.extend({
            state: z.enum(['open', 'all']).default('open'),
            page: Page,
            after: z.string().min(1).max(64).optional(),
          }),
          response: { 200: Inbox, ...failures },
        },
      },
      async (request, reply) => {
        const { language, ...ask } = request.query;
        const inbox = await listInbox(app, who(request).staff, ask, language);
        return inbox.ok ? inbox.value : replyWith(app, request, reply, inbox.error.code);
      },
    );

    server.get(
      '/api/console/references/:reference',
      {
        schema: {
          params: z.strictObject({ reference: z.string().min(1).max(64) }),
          response: { 200: FoundReferral, ...failures },
        },
      },
      async (request, reply) => {
        const found = await findReference(app, who(request).staff, request.params.reference);
        return found.ok ? { id: found.value } : replyWith(app, request, reply, found.error.code);
      },
    );

    /** The referral as it is now, for the answer of whatever was done to it. */
    const replyWithReferral = async (
      request: FastifyRequest,
      reply: FastifyReply,
      id: string,
      language?: 'en' | 'pl' | 'sv',
    ) => {
      const { staff } = who(request);
      const view = await openReferral(app, staff, { id, language: language ?? staff.language });
      return view.ok ? reply.send(view.value) : replyWith(app, request, reply, view.error.code);
    };
    const referral = { params: Id, querystring: InLanguage, response: { 200: ReferralView, ...failures } };

    server.get('/api/console/referrals/:id', { schema: referral }, async (request, reply) =>
      replyWithReferral(request, reply, request.params.id, request.query.language),
    );

    server.post(
      '/api/console/referrals/:id/accept',
      { schema: { ...referral, body: AcceptReferral } },
      async (request, reply) => {
        const { id } = request.params;
        const done = await acceptReferral(app, who(request).staff, { id, version: request.body.version });
        return done.ok
          ? replyWithReferral(request, reply, id, request.query.language)
          : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/referrals/:id/decline',
      { schema: { ...referral, body: DeclineReferral } },
      async (request, reply) => {
        const { id } = request.params;
        const done = await declineReferral(app, who(request).staff, { id, ...request.body });
        return done.ok
          ? replyWithReferral(request, reply, id, request.query.language)
          : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/referrals/:id/give-back',
      { schema: { ...referral, body: GiveBackReferral } },
      async (request, reply) => {
        const { id } = request.params;
        const done = await giveBackReferral(app, who(request).staff, { id, ...request.body });
        return done.ok
          ? replyWithReferral(request, reply, id, request.query.language)
          : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/referrals/:id/hand-on',
      { schema: { ...referral, body: HandOnReferral } },
      async (request, reply) => {
        const { id } = request.params;
        const done = await handOnReferral(app, who(request).staff, { id, ...request.body });
        return done.ok
          ? replyWithReferral(request, reply, id, request.query.language)
          : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/referrals/:id/join',
      { schema: { ...referral, body: JoinReferral } },
      async (request, reply) => {
        const { id } = request.params;
        const done = await joinReferral(app, who(request).staff, { id, ...request.body });
        return done.ok
          ? replyWithReferral(request, reply, id, request.query.language)
          : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/referrals/:id/confirm',
      { schema: { ...referral, body: ConfirmReferral, response: { ...referral.response, 204: z.null() } } },
      async (request, reply) => {
        const { id } = request.params;
        const done = await confirmForPerson(app, who(request).staff, { id, ...request.body });
        if (!done.ok) return replyWith(app, request, reply, done.error.code);
        if (done.value === 'erased') return reply.code(204).send(null);
        return replyWithReferral(request, reply, id, request.query.language);
      },
    );

    server.post(
      '/api/console/referrals/:id/person-link',
      { schema: { params: Id, response: { 201: PersonLink, ...failures } } },
      async (request, reply) => {
        const bot = telegramBot();
        const telegram = bot === undefined ? null : `https://t.me/${bot}`;
        const made = await linkForPerson(app, who(request).staff, request.params.id, telegram);
        return made.ok ? reply.code(201).send(made.value) : replyWith(app, request, reply, made.error.code);
      },
    );

    server.post(
      '/api/console/referrals/:id/messages',
      { schema: { ...referral, body: WriteToPerson } },
      async (request, reply) => {
        const { id } = request.params;
        const done = await writeToPerson(app, who(request).staff, { id, text: request.body.text });
        return done.ok
          ? replyWithReferral(request, reply, id, request.query.language)
          : replyWith(app, request, reply, done.error.code);
      },
    );

    server.get(
      '/api/console/alerts',
      {
        schema: {
          querystring: z.strictObject({ after: z.string().min(1).max(128).optional() }),
          response: { 200: AlertList, ...failures },
        },
      },
      async (request, reply) => {
        const alerts = await listAlerts(app, who(request).staff, request.query);
        return alerts.ok ? alerts.value : replyWith(app, request, reply, alerts.error.code);
      },
    );

    server.post(
      '/api/console/alerts/:id/acknowledge',
      { schema: { params: Id, response: { 204: z.null(), ...failures } } },
      async (request, reply) => {
        const done = await acknowledgeAlert(app, who(request).staff, request.params.id);
        return done.ok ? reply.code(204).send(null) : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/alerts/:id/messages',
      { schema: { params: Id, body: WriteToPerson, response: { 204: z.null(), ...failures } } },
      async (request, reply) => {
        const done = await answerAlert(app, who(request).staff, { id: request.params.id, text: request.body.text });
        return done.ok ? reply.code(204).send(null) : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/invitations',
      { schema: { body: Invite, response: { 201: Invited, ...failures } } },
      async (request, reply) => {
        const made = await inviteStaff(app, who(request).staff, request.body);
        return made.ok ? reply.code(201).send(made.value) : replyWith(app, request, reply, made.error.code);
      },
    );

    server.get(
      '/api/console/invitations/:code',
      { schema: { params: Code, response: { 200: InvitationView, ...failures } }, config: slowly },
      async (request, reply) => {
        const found = await readInvitation(app, request.params.code);
        if (!found.ok) return replyWith(app, request, reply, found.error.code);
        const { role, programme, email, expiresAt } = found.value;
        return { role, programme, email, expiresAt };
      },
    );

    server.post(
      '/api/console/invitations/:code/accept',
      { schema: { params: Code, body: AcceptInvitation, response: { 201: Me, ...failures } }, config: slowly },
      async (request, reply) => {
        let cookies: readonly string[] = [];
        const made = await acceptInvitation(app, request.params.code, request.body, async (account) => {
          const created = await auth.createAccount(account);
          cookies = created?.cookies ?? [];
          return created?.id;
        });
        if (!made.ok) return replyWith(app, request, reply, made.error.code);
        // Whoever sends these cookies next is she: the answer is the one that she will get then.
        const headers = new Headers({ cookie: cookies.map((one) => one.split(';')[0]).join('; ') });
        const found = await auth.who(headers);
        if (found === undefined) throw new Error('an account that was just made is not there');
        return reply
          .code(201)
          .header('set-cookie', [...cookies])
          .send(meView(found));
      },
    );

    server.get(
      '/api/console/staff',
      { schema: { response: { 200: StaffList, ...failures } } },
      async (request, reply) => {
        const found = await listStaff(app, who(request).staff);
        if (!found.ok) return replyWith(app, request, reply, found.error.code);
        return {
          staff: found.value.map(({ id, name, email, active, twoFactor, roles }) => ({
            id,
            name,
            email,
            active,
            twoFactor,
            roles: roles.map(({ role, programme, partner }) => ({ role, programme, partner })),
          })),
        };
      },
    );

    server.post(
      '/api/console/staff/:id/active',
      { schema: { params: Id, body: SwitchStaff, response: { 204: z.null(), ...failures } } },
      async (request, reply) => {
        const ask = { id: request.params.id, active: request.body.active };
        const done = await switchStaff(app, who(request).staff, ask);
        return done.ok ? reply.code(204).send(null) : replyWith(app, request, reply, done.error.code);
      },
    );

    server.post(
      '/api/console/staff/:id/password-reset',
      { schema: { params: Id, response: { 201: PasswordLink, ...failures } } },
      async (request, reply) => {
        const made = await offerPassword(app, who(request).staff, request.params.id);
        return made.ok ? reply.code(201).send(made.value) : replyWith(app, request, reply, made.error.code);
      },
    );

    server.post(
      '/api/console/staff/:id/second-factor-reset',
      { schema: { params: Id, response: { 204: z.null(), ...failures } } },
      async (request, reply) => {
        const done = await resetSecondFactor(app, who(request).staff, request.params.id);
        return done.ok ? reply.code(204).send(null) : replyWith(app, request, reply, done.error.code);
      },
    );

    server.get(
      '/api/console/password-resets/:code',
      { schema: { params: Code, response: { 200: PasswordResetView, ...failures } }, config: slowly },
      async (request, reply) => {
        const found = await readPasswordOffer(app, request.params.code);
        if (!found.ok) return replyWith(app, request, reply, found.error.code);
        const { staff, expiresAt } = found.value;
        return { name: staff.name, email: staff.email, expiresAt };
      },
    );

    server.post(
      '/api/console/password-resets/:code',
      { schema: { params: Code, body: ResetPassword, response: { 204: z.null(), ...failures } }, config: slowly },
      async (request, reply) => {
        const { code } = request.params;
        const done = await resetPassword(app, code, request.body.password, auth.setPassword);
        return done.ok ? reply.code(204).send(null) : replyWith(app, request, reply, done.error.code);
      },
    );

    server.get(
      '/api/console/audit',
      { schema: { querystring: z.strictObject({ page: Page }), response: { 200: AuditList, ...failures } } },
      async (request, reply) => {
        const found = await listAudit(app, who(request).staff, request.query.page);
        return found.ok ? found.value : replyWith(app, request, reply, found.error.code);
      },
    );
  };
}

/** A request's headers as the sign-in library reads them. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) headers.append(name, one);
  }
  return headers;
}
