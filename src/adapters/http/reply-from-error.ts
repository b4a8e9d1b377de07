/** The one place where a failure becomes an HTTP status. A new code without a line here does not compile. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { App } from '../../app/app.ts';
import type { AppError } from '../../app/errors.ts';
import type { ApiError } from '../../contract/chat.ts';
import { isLocale, type Locale } from '../../core/language/locale.ts';

/** What HTTP itself can be refused with, beside what the application says. */
export type HttpCode =
  | 'request.malformed'
  | 'request.invalid'
  | 'request.too-large'
  | 'request.unsupported'
  | 'request.too-many'
  | 'request.foreign-origin'
  | 'auth.slowed'
  | 'route.unknown'
  | 'session.missing'
  | 'token.missing'
  | 'metrics.refused'
  | 'server.failed'
  | 'server.unavailable';

export const statusOf: Record<AppError['code'] | HttpCode, number> = {
  'conversation.unknown': 404,
  'conversation.ended': 409,
  'conversation.busy': 409,
  'programme.unknown': 404,
  'partner.unknown': 404,
  'staff.not-allowed': 403,
  'staff.second-factor': 403,
  'staff.unknown': 404,
  'staff.yourself': 409,
  'password-reset.unknown': 404,
  'referral.unknown': 404,
  'reference.unreadable': 400,
  'reference.unknown': 404,
  'referral.stale': 409,
  'referral.refused': 409,
  'consent.unanswered': 400,
  'consent.missing': 409,
  'person.gone': 410,
  'alert.unknown': 404,
  'invitation.unknown': 404,
  'invitation.other-email': 409,
  'invitation.account-exists': 409,
  'telegram.no-bot': 409,
  'telegram.link-unknown': 404,
  'request.malformed': 400,
  'request.invalid': 400,
  'request.too-large': 413,
  'request.unsupported': 415,
  'request.too-many': 429,
  'request.foreign-origin': 403,
  'auth.slowed': 429,
  'route.unknown': 404,
  'session.missing': 401,
  'token.missing': 401,
  'metrics.refused': 403,
  'server.failed': 500,
  'server.unavailable': 503,
};

/** The language asked for: the first of ours in `Accept-Language`, by its weights; English otherwise. */
export function languageOf(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .toSorted((a, b) => b.weight - a.weight);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return 'en';
}

type Body = z.infer<typeof ApiError>;
type Issues = NonNullable<Body['error']['issues']>;

/** The body of a failure: its code and a whole sentence. */
export function errorBody(app: App, language: Locale, code: string, issues?: Issues): Body {
  const key = `console:errors.${code}`;
  const message = app.words.say(language, app.words.has(language, key) ? key : 'console:errors.server.failed');
  return { error: { code, message, ...(issues === undefined ? {} : { issues }) } };
}

/** Answers a request with a failure. */
export function replyWith(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  code: keyof typeof statusOf,
  issues?: Issues,
): FastifyReply {
  if (code === 'server.unavailable') reply.header('retry-after', '5');
  return reply.code(statusOf[code]).send(errorBody(app, languageOf(request.headers['accept-language']), code, issues));
}

const foreignCodes: Readonly<Record<string, HttpCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported',
  // A path that names no file, written so as to look like one: a backslash, dots, a null byte.
  FST_STATIC_FORBIDDEN_PATH: 'route.unknown',
  FST_ERR_VALIDATION: 'request.invalid',
  'store.unavailable': 'server.unavailable',
};

/** Which of our codes a thrown error means. Everything that nobody expected is `server.failed`. */
export function codeFrom(error: unknown): HttpCode {
  if (typeof error !== 'object' || error === null) return 'server.failed';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const status = 'statusCode' in error ? error.statusCode : undefined;
  return (
    foreignCodes[code] ?? (status === 429 ? 'request.too-many' : status === 400 ? 'request.malformed' : 'server.failed')
  );
}
