/**
 * The settings: environment variables, read once at start, all of them optional.
 *
 * Every problem is found before anything is opened, and each is a sentence that names its variable. An empty
 * variable counts as not set. `main.ts` prints the problems and exits with code 1.
 *
 * CF1 nothing needs to be set. CF2 every problem is told at once, each beginning with its variable, and no value is
 * repeated. CF3 an address is kept without the slash at its end. CF4 a second factor is required as soon as others can
 * reach it, unless it is said otherwise. CF5 Telegram is not told an address that it cannot call.
 *
 * | Variable | Meaning | When not set |
 * |---|---|---|
 * | `PORT`, `HOST` | where to listen | 3000 on 127.0.0.1 (this machine only) |
 * | `PUBLIC_URL` | the address people use, without a path; with it Telegram calls us instead of being asked | `http://localhost:<PORT>` |
 * | `TRUST_PROXY` | how many proxies stand before us (a number), so that rate limits see the real caller | 0 |
 * | `DATABASE_URL` | a PostgreSQL server | the embedded database in `DATA_DIR` |
 * | `DATA_DIR` | folder of the embedded database | `./data` |
 * | `DATA_KEYS` | keys that encrypt what people tell us | made once and kept in `DATA_DIR`; give the same ones to every process of one database |
 * | `TELEGRAM_TOKEN` | makes this a Telegram bot | no bot |
 * | `TELEGRAM_API_ROOT` | a local Bot API server | `https://api.telegram.org` |
 * | `TELEGRAM_WEBHOOK_SECRET` | what Telegram must send along when it calls us | derived from the key ring |
 * | `SMTP_URL`, `MAIL_FROM` | `smtp://user:password@host:587`; the sender's address | no e-mail is sent |
 * | `WEBHOOK_SECRET` | signs the calls to a partner's webhook (at least 32 characters) | no webhook is called |
 * | `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_NAME` | sign-in through your own identity provider | password only |
 * | `SECOND_FACTOR` | `required`: whoever signs in with a password reaches nothing before she has set up a second factor; `offered`: she may | `required` with `PUBLIC_URL`, otherwise `offered` |
 * | `METRICS_TOKEN` | lets `/metrics` answer whoever sends it as a bearer token (at least 16 characters) | this machine only, and nobody with `PUBLIC_URL` |
 * | `CONTENT_DIR` | a folder with `flows/` and `locales/` of your own, instead of those that come with Waymark | the ones beside this program |
 * | `LOG_LEVEL` | `fatal`, `error`, `warn`, `info`, `debug` or `silent` | `info` |
 */
import { z } from 'zod';
import { fail, ok, type Result } from './core/shared/result.ts';

const notSet = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const setting = <T extends z.ZodType>(of: T) => z.preprocess(notSet, of);

const wholeNumber = (from: number, to: number, fallback: number) =>
  setting(
    z
      .string()
      .trim()
      .regex(/^\d+$/, `must be a whole number from ${from} to ${to}`)
      .transform(Number)
      .refine((value) => value >= from && value <= to, `must be a whole number from ${from} to ${to}`)
      .default(fallback),
  );

const address = (protocols: readonly string[]) =>
  z
    .string()
    .trim()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    });

/** An address without a path; kept without the slash at the end. */
const origin = address(['http:', 'https:'])
  .refine((text) => !URL.canParse(text) || (new URL(text).pathname === '/' && new URL(text).search === ''), {
    error: 'must have no path: Waymark is served from the root of its own host name',
  })
  .transform((text) => new URL(text).origin);

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const SECOND_FACTOR = ['required', 'offered'] as const;

const Environment = z.object({
  PORT: wholeNumber(0, 65_535, 3000),
  HOST: setting(z.string().trim().default('127.0.0.1')),
  PUBLIC_URL: setting(origin.optional()),
  TRUST_PROXY: wholeNumber(0, 10, 0),
  DATABASE_URL: setting(address(['postgres:', 'postgresql:']).optional()),
  DATA_DIR: setting(z.string().trim().default('./data')),
  DATA_KEYS: setting(z.string().trim().optional()),
  TELEGRAM_TOKEN: setting(
    z
      .string()
      .trim()
      .regex(/^[\w:-]+$/, 'must be the token that BotFather gave, such as 12345:ABC…')
      .optional(),
  ),
  TELEGRAM_API_ROOT: setting(
    address(['http:', 'https:'])
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
  ),
  TELEGRAM_WEBHOOK_SECRET: setting(
    z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9_-]{16,256}$/, 'must be 16 to 256 letters, digits, _ or -')
      .optional(),
  ),
  SMTP_URL: setting(address(['smtp:', 'smtps:']).optional()),
  MAIL_FROM: setting(
    z
      .string()
      .trim()
      .regex(
        /^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
        'must be an e-mail address, such as waymark@example.org or Waymark <waymark@example.org>',
      )
      .optional(),
  ),
  WEBHOOK_SECRET: setting(z.string().trim().min(32, 'must have at least 32 characters').optional()),
  OIDC_ISSUER: setting(address(['http:', 'https:']).optional()),
  OIDC_CLIENT_ID: setting(z.string().trim().optional()),
  OIDC_CLIENT_SECRET: setting(z.string().trim().optional()),
  OIDC_NAME: setting(z.string().trim().optional()),
  SECOND_FACTOR: setting(
    z
      .string()
      .trim()
      .pipe(z.enum(SECOND_FACTOR, `must be one of ${SECOND_FACTOR.join(', ')}`))
      .optional(),
  ),
  METRICS_TOKEN: setting(z.string().trim().min(16, 'must have at least 16 characters').optional()),
  LOG_LEVEL: setting(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info')),
});

/**
 * The folder with `flows/` and `locales/`, when one is set. Apart from `parseConfig`, because every command reads it
 * and none of them needs the other settings.
 */
export const contentDirOf = (environment: Readonly<Record<string, string | undefined>>): string | undefined =>
  (environment.CONTENT_DIR ?? '').trim() || undefined;

/** The settings as the program uses them. A part that is `undefined` is switched off. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** Where people reach us, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether `PUBLIC_URL` was set: then we are on a network, and messengers may call us. */
  readonly isPublic: boolean;
  readonly trustProxy: number;
  readonly database:
    | { readonly kind: 'embedded'; readonly folder: string }
    | { readonly kind: 'server'; readonly url: string };
  /** Where the key file is kept when `DATA_KEYS` is not set, and the embedded database. */
  readonly dataDir: string;
  /** Read by the store's key ring. */
  readonly dataKeys: string | undefined;
  readonly telegram:
    | { readonly token: string; readonly apiRoot: string | undefined; readonly webhookSecret: string | undefined }
    | undefined;
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  readonly webhook: { readonly secret: string } | undefined;
  readonly oidc:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly name: string }
    | undefined;
  /** Whether a password alone is enough. */
  readonly secondFactor: (typeof SECOND_FACTOR)[number];
  readonly metricsToken: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
};

/** What is wrong with the settings: one sentence each, beginning with the variable's name. Values are not repeated: they may be secrets. */
export type ConfigError = { readonly code: 'config.wrong'; readonly problems: readonly string[] };

/**
 * Reads the settings. Pure: the environment is its argument.
 *
 * @errors `config.wrong` with every problem at once
 *
 * @example
 * parseConfig({}).ok // => true
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Result<Config, ConfigError> {
  const read = Environment.safeParse(environment);
  const problems = read.success
    ? []
    : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message.replace(/^Invalid input: /, '')}.`);
  const isSet = (name: string) => (environment[name] ?? '').trim() !== '';

  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  if (oidc.some(isSet)) {
    for (const name of oidc)
      if (!isSet(name)) problems.push(`${name} must be set too, because another OIDC_ setting is.`);
  }
  if (isSet('MAIL_FROM') && !isSet('SMTP_URL')) problems.push('SMTP_URL must be set too, because MAIL_FROM is.');
  for (const name of ['TELEGRAM_API_ROOT', 'TELEGRAM_WEBHOOK_SECRET']) {
    if (isSet(name) && !isSet('TELEGRAM_TOKEN')) problems.push(`TELEGRAM_TOKEN must be set too, because ${name} is.`);
  }
  // A local Bot API server, or an emulator of one, may give tokens of another form.
  if (
    isSet('TELEGRAM_TOKEN') &&
    !isSet('TELEGRAM_API_ROOT') &&
    !/^\d+:[\w-]+$/.test(environment.TELEGRAM_TOKEN?.trim() ?? '')
  )
    problems.push('TELEGRAM_TOKEN must be the token that BotFather gave, such as 12345:ABC….');
  // A Bot API server of one's own takes addresses without https, Telegram itself does not.
  if (isSet('TELEGRAM_TOKEN') && !isSet('TELEGRAM_API_ROOT') && /^http:/i.test(environment.PUBLIC_URL?.trim() ?? ''))
    problems.push(
      'PUBLIC_URL must begin with https:// because TELEGRAM_TOKEN is set: Telegram only calls addresses with https. Without PUBLIC_URL the bot asks Telegram itself.',
    );
  if (!read.success || problems.length > 0) return fail({ code: 'config.wrong', problems });

  const found = read.data;
  const publicUrl = found.PUBLIC_URL ?? `http://localhost:${found.PORT}`;
  return ok({
    host: found.HOST,
    port: found.PORT,
    publicUrl,
    isPublic: found.PUBLIC_URL !== undefined,
    trustProxy: found.TRUST_PROXY,
    database:
      found.DATABASE_URL === undefined
        ? { kind: 'embedded', folder: found.DATA_DIR }
        : { kind: 'server', url: found.DATABASE_URL },
    dataDir: found.DATA_DIR,
    dataKeys: found.DATA_KEYS,
    telegram:
      found.TELEGRAM_TOKEN === undefined
        ? undefined
        : {
            token: found.TELEGRAM_TOKEN,
            apiRoot: found.TELEGRAM_API_ROOT,
            webhookSecret: found.TELEGRAM_WEBHOOK_SECRET,
          },
    mail:
      found.SMTP_URL === undefined
        ? undefined
        : { url: found.SMTP_URL, from: found.MAIL_FROM ?? `Waymark <no-reply@${new URL(publicUrl).hostname}>` },
    webhook: found.WEBHOOK_SECRET === undefined ? undefined : { secret: found.WEBHOOK_SECRET },
    oidc:
      found.OIDC_ISSUER === undefined || found.OIDC_CLIENT_ID === undefined || found.OIDC_CLIENT_SECRET === undefined
        ? undefined
        : {
            issuer: found.OIDC_ISSUER.replace(/\/+$/, ''),
            clientId: found.OIDC_CLIENT_ID,
            clientSecret: found.OIDC_CLIENT_SECRET,
            name: found.OIDC_NAME ?? new URL(found.OIDC_ISSUER).hostname,
          },
    // Trying it alone on one's own machine needs no phone; whoever is reachable for others does.
    secondFactor: found.SECOND_FACTOR ?? (found.PUBLIC_URL === undefined ? 'offered' : 'required'),
    metricsToken: found.METRICS_TOKEN,
    logLevel: found.LOG_LEVEL,
  });
}
