/** Hands requests under `/api/auth/` to the sign-in library, and gives its refusals a sentence in the reader's language. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../app/app.ts';
import type { Auth } from './auth.ts';
import { headersOf } from './console-routes.ts';
import { errorBody, languageOf, replyWith } from './reply-from-error.ts';

/** Guessing a password or a code is slow, from any one place; yet a whole office signs in at nine behind one address. */
const TRIES_A_MINUTE = 60;
/** No address is longer. @source RFC 5321, 4.5.3.1.3 */
const MAX_EMAIL_CHARS = 254;

/** The library's `INVALID_EMAIL_OR_PASSWORD` as one of our codes: `auth.invalid-email-or-password`. */
const ourCode = (code: unknown): string =>
  typeof code === 'string' ? `auth.${code.toLowerCase().replaceAll('_', '-')}` : 'auth.failed';

/** The library's answer to a refusal, with our `error` beside its own fields. */
function withSentence(app: App, request: FastifyRequest, text: string): string {
  const body: unknown = text === '' ? {} : JSON.parse(text);
  const fields = typeof body === 'object' && body !== null ? body : {};
  const code = ourCode('code' in fields ? fields.code : undefined);
  const language = languageOf(request.headers['accept-language']);
  const known = app.words.has(language, `console:errors.${code}`) ? code : 'auth.failed';
  return JSON.stringify({ ...fields, error: { ...errorBody(app, language, known).error, code } });
}

const isSignIn = ({ method, url }: FastifyRequest): boolean =>
  method === 'POST' && /^\/api\/auth\/sign-in\/email\/?(\?|$)/.test(url);

/** Whose account a sign-in is for. What is no such body is the library's to refuse. */
function emailIn(body: Uint8Array | null): string | undefined {
  try {
    const said: unknown = JSON.parse(Buffer.from(body ?? []).toString());
    const email = typeof said === 'object' && said !== null && 'email' in said ? said.email : undefined;
    return typeof email === 'string' && email.length <= MAX_EMAIL_CHARS ? email : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Somebody guesses: whoever looks after the accounts reads of it, when there is such an account. */
async function noteSlowed(app: App, email: string): Promise<void> {
  const sought = email.trim().toLowerCase();
  const staff = (await app.store.staff.list()).find((one) => one.email.toLowerCase() === sought);
  app.log('warn', 'auth.slowed');
  if (staff === undefined) return;
  await app.store.audit.add({
    at: app.now(),
    who: 'system',
    what: 'account.slowed',
    subject: staff.id,
    allowed: false,
  });
}

export function authRoutes(app: App, auth: Auth, publicUrl: string, isOwnOrigin: (request: FastifyRequest) => boolean) {
  return async (scope: FastifyInstance): Promise<void> => {
    // The library reads the body itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      // The library checks this too, but not in every mode it runs in.
      if (request.method !== 'GET' && !isOwnOrigin(request))
        return replyWith(app, request, reply, 'request.foreign-origin');
      const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null;
      const email = isSignIn(request) ? emailIn(body) : undefined;
      if (email !== undefined) {
        const begun = await auth.guard.begin(email, request.headers.cookie);
        if (begun.begins) await noteSlowed(app, email);
        if (begun.waitS !== undefined)
          return replyWith(app, request, reply.header('retry-after', String(begun.waitS)), 'auth.slowed');
      }
      const response = await auth.handle(
        new Request(new URL(request.url, publicUrl), { method: request.method, headers: headersOf(request), body }),
      );
      if (response.status >= 500 && !(await app.store.ready().catch(() => false))) {
        return replyWith(app, request, reply, 'server.unavailable');
      }
      reply.code(response.status).header('cache-control', 'no-store');
      response.headers.forEach((value, name) => {
        if (!['set-cookie', 'content-length'].includes(name)) reply.header(name, value);
      });
      const cookies = response.headers.getSetCookie();
      if (email !== undefined && response.ok) cookies.push(await auth.guard.succeeded(email, request.headers.cookie));
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      const text = await response.text();
      const isRefusal =
        response.status >= 400 && (text === '' || (response.headers.get('content-type') ?? '').includes('json'));
      if (isRefusal) reply.header('content-type', 'application/json; charset=utf-8');
      return reply.send(isRefusal ? withSentence(app, request, text) : text);
    };

    scope.route({ method: ['GET'], url: '/api/auth/*', schema: { hide: true }, handler: answer });
    scope.route({
      method: ['POST'],
      url: '/api/auth/*',
      schema: { hide: true },
      config: { rateLimit: { max: TRIES_A_MINUTE, timeWindow: 60_000, allowList: () => false } },
      handler: answer,
    });
  };
}
