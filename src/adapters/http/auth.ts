/**
 * Who is signed in: staff accounts, through better-auth. The only file that imports it.
 *
 * E-mail and password (at least 12 characters), a second factor by an authenticator app with recovery codes for whoever
 * lost it, and the organisation's own identity provider when one is set, which asks for a second factor itself. Nobody signs up by herself: an account is made from an invitation
 * (`app/invite-staff.ts`). The library calls nobody: its telemetry is off, and only a configured identity
 * provider is ever asked for anything.
 */
import { randomInt } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { App } from '../../app/app.ts';
import type { StaffMember } from '../../app/store.ts';
import { OIDC_ID } from './oidc-id.ts';
import { openSignInGuard, type SignInGuard } from './sign-in-guard.ts';
import { stepOf } from './totp.ts';

const HOUR_S = 60 * 60;
/** A working day: a coach signs in once in the morning. */
const SESSION_S = 12 * HOUR_S;
export const PASSWORD_MIN = 12;
const PASSWORD_MAX = 200;
/** Recovery codes, to be typed from paper: no letter or digit that looks like another. */
const RECOVERY = { codes: 10, letters: 'abcdefghjkmnpqrstuvwxyz23456789', length: 10 };
const recoveryCode = (): string => {
  const letters = Array.from({ length: RECOVERY.length }, () => RECOVERY.letters[randomInt(RECOVERY.letters.length)]);
  return `${letters.slice(0, RECOVERY.length / 2).join('')}-${letters.slice(RECOVERY.length / 2).join('')}`;
};
/** The library's own name of the cookie that a password alone gets, and where it asks for the code. */
const TWO_FACTOR_COOKIE = 'two_factor';
const VERIFY_TOTP = '/two-factor/verify-totp';

export type SignedIn = {
  readonly staff: StaffMember;
  readonly twoFactor: boolean;
  /** Who vouched for her: `oidc` is the organisation's own identity provider. */
  readonly by: 'password' | 'oidc';
};

export type Auth = {
  /** Answers a request under `/api/auth/`. */
  handle(request: Request): Promise<Response>;
  /** Who sends these cookies; `undefined` when nobody is signed in or the account is switched off. */
  who(headers: Headers): Promise<SignedIn | undefined>;
  /** Makes an account and signs it in; `undefined` when the address has one already. */
  createAccount(account: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
  }): Promise<{ readonly id: string; readonly cookies: readonly string[] } | undefined>;
  /** Sets an account's password and ends all its sessions. */
  setPassword(id: string, password: string): Promise<void>;
  readonly oidc: { readonly id: string; readonly name: string } | null;
  /** Slows down whoever guesses the password of one account. */
  readonly guard: Pick<SignInGuard, 'begin' | 'succeeded'>;
};

export type AuthSettings = {
  readonly app: App;
  /** The Prisma client of the store: its tables `auth_…` are the library's. */
  readonly database: object;
  /** At least 32 characters, the same for every process of the installation: from the key ring. */
  readonly secret: string;
  readonly publicUrl: string;
  /** Whether only `publicUrl` may send requests; otherwise also the host that was asked. */
  readonly isPublic: boolean;
  /** Whether whoever signs in with a password has to have a second factor before she reaches anything. */
  readonly secondFactor: 'required' | 'offered';
  readonly oidc?:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly name: string }
    | undefined;
};

/** Opens sign-in. */
export function openAuth({ app, database, secret, publicUrl, isPublic, secondFactor, oidc }: AuthSettings): Auth {
  const auth = betterAuth({
    appName: 'Waymark',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(database, { provider: 'postgresql', transaction: false }),
    telemetry: { enabled: false },
    // Its messages can quote what was typed. Only that something failed is worth a line.
    logger: { log: (level) => level === 'error' && app.log('warn', 'auth.refused') },
    // Otherwise it prints what went wrong, an e-mail address included. Thrown, our own error handler answers.
    onAPIError: { throw: true },
    trustedOrigins: (request) => {
      const host = request?.headers.get('host');
      return isPublic || host === null || host === undefined
        ? [publicUrl]
        : [publicUrl, `http://${host}`, `https://${host}`];
    },
    emailAndPassword: { enabled: true, minPasswordLength: PASSWORD_MIN, maxPasswordLength: PASSWORD_MAX },
    session: {
      expiresIn: SESSION_S,
      updateAge: HOUR_S,
      cookieCache: { enabled: false },
      additionalFields: { signedInBy: { type: 'string', required: false, input: false, returned: true } },
    },
    account: {
      // Somebody who was invited by e-mail may use the organisation's sign-in with that address.
      accountLinking: { enabled: oidc !== undefined, trustedProviders: [OIDC_ID] },
    },
    // Accounts begin with an invitation, never here; and nobody changes or deletes one past the audit log.
    // Nor is an identity linked by hand: whoever stole a password could come in by her own from then on.
    disabledPaths: [
      '/sign-up/email',
      '/delete-user',
      '/change-email',
      '/update-user',
      '/update-session',
      '/link-social',
      '/unlink-account',
    ],
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== VERIFY_TOTP) return;
        // Asked in the library's own order: who is signed in, or whose password was right just now.
        const session = await getSessionFromCtx(ctx);
        const waiting = await ctx.getSignedCookie(
          ctx.context.createAuthCookie(TWO_FACTOR_COOKIE).name,
          ctx.context.secret,
        );
        const user =
          session?.user.id ??
          (waiting ? (await ctx.context.internalAdapter.findVerificationValue(waiting))?.value : undefined);
        const code: unknown = ctx.body?.code;
        if (user === undefined || typeof code !== 'string') return;
        const factor = await ctx.context.adapter.findOne<{ readonly secret: string }>({
          model: 'twoFactor',
          where: [{ field: 'userId', value: user }],
        });
        if (factor === null) return;
        const key = await symmetricDecrypt({ key: ctx.context.secretConfig, data: factor.secret });
        const step = stepOf(key, code, Date.now());
        // A wrong code is the library's to refuse and to count.
        if (step !== undefined && !(await app.store.staff.takeStep(user, step)))
          throw new APIError('UNAUTHORIZED', { code: 'CODE_USED', message: 'This code was used already.' });
      }),
    },
    // The server limits by caller itself; the library would have to keep network addresses for it.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'waymark',
      disableCSRFCheck: false,
      disableOriginCheck: false,
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => {
            const staff = await app.store.staff.find(session.userId);
            if (staff !== undefined && !staff.active) {
              throw new APIError('FORBIDDEN', { code: 'ACCOUNT_INACTIVE', message: 'This account is switched off.' });
            }
            const isFromProvider = ctx?.path?.startsWith('/callback/') === true;
            return { data: { ...session, ...(isFromProvider ? { signedInBy: OIDC_ID } : {}) } };
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Waymark',
        backupCodeOptions: {
          customBackupCodesGenerate: () => Array.from({ length: RECOVERY.codes }, recoveryCode),
        },
      }),
      ...(oidc === undefined
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: OIDC_ID,
                  name: oidc.name,
                  discoveryUrl: `${oidc.issuer}/.well-known/openid-configuration`,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  requireIdTokenVerification: true,
                  disableSignUp: true,
                  disableImplicitSignUp: true,
                },
              ],
            }),
          ]),
    ],
  });

  const guard = openSignInGuard({
    secret,
    isHttps: publicUrl.startsWith('https:'),
    now: () => Date.parse(app.now()),
    async passwordOf(email) {
      const { internalAdapter } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase(), { includeAccounts: true });
      return found?.accounts.find(({ providerId }) => providerId === 'credential')?.password ?? undefined;
    },
  });

  return {
    handle: (request) => auth.handler(request),
    async who(headers) {
      const session = await auth.api.getSession({ headers });
      if (session === null) return undefined;
      const staff = await app.store.staff.find(session.user.id);
      if (staff === undefined || !staff.active) return undefined;
      const twoFactor = session.user.twoFactorEnabled ?? false;
      const by = session.session.signedInBy === OIDC_ID ? 'oidc' : 'password';
      const owesSecondFactor = secondFactor === 'required' && by === 'password' && !twoFactor;
      return { staff: { ...staff, owesSecondFactor }, twoFactor, by };
    },
    async createAccount(account) {
      try {
        const made = await auth.api.signUpEmail({ body: { ...account }, returnHeaders: true });
        // The admin who sent the invitation vouches for the address.
        const context = await auth.$context;
        await context.internalAdapter.updateUser(made.response.user.id, { emailVerified: true });
        return { id: made.response.user.id, cookies: made.headers.getSetCookie() };
      } catch (error) {
        if (error instanceof APIError && String(error.body?.code).startsWith('USER_ALREADY_EXISTS')) return undefined;
        throw error;
      }
    },
    async setPassword(id, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const hash = await passwords.hash(password);
      // Whoever stole a session loses it before the new password is there.
      await internalAdapter.deleteUserSessions(id);
      if ((await internalAdapter.findCredentialAccount(id)) === null)
        await internalAdapter.createAccount({ userId: id, providerId: 'credential', accountId: id, password: hash });
      else await internalAdapter.updatePassword(id, hash);
      const staff = await app.store.staff.find(id);
      if (staff !== undefined) guard.forget(staff.email);
    },
    oidc: oidc === undefined ? null : { id: OIDC_ID, name: oidc.name },
    guard,
  };
}
