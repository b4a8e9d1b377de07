/**
 * The HTTP server: chat API, console API, sign-in, the two pages, and what whoever runs it asks for
 * (`/healthz`, `/readyz`, `/metrics`, `/api/openapi.json`).
 *
 * Translates and nothing else: what is done stands in `app/`. Nothing that a person wrote, no address with a code in
 * it and no network address is ever logged: a line names the route, the status and the time.
 *
 * Read next: `reply-from-error.ts` (every failure), `chat-routes.ts`, `console-routes.ts`, `auth.ts`.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type { App } from '../../app/app.ts';
import type { Auth } from './auth.ts';
import { authRoutes } from './auth-routes.ts';
import { chatRoutes } from './chat-routes.ts';
import { consoleRoutes } from './console-routes.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { pages } from './pages.ts';
import { codeFrom, replyWith } from './reply-from-error.ts';
import { openTurnEvents } from './turn-events.ts';

/** A text of 100,000 characters fits, whatever its alphabet. */
const BODY_BYTES = 1024 * 1024;
const REQUESTS_A_MINUTE = 3000;

/** A place where a messenger calls us. The body comes as it was sent. */
export type InboundCall = {
  readonly path: string;
  readonly handle: (headers: Headers, body: string) => Promise<{ readonly status: number }>;
};

export type ServerSettings = {
  readonly app: App;
  readonly auth: Auth;
  /** From `Config`. */
  readonly config: {
    readonly publicUrl: string;
    readonly isPublic: boolean;
    readonly trustProxy: number;
    readonly metricsToken?: string | undefined;
  };
  /** The folder of the built pages: `dist/web`. */
  readonly webRoot: string;
  /** The coach bot's name in Telegram, once it is known. */
  readonly telegramBot?: () => string | undefined;
  readonly inbound?: readonly InboundCall[];
  readonly metrics?: Metrics;
};

/** Stands where Fastify would load compilers of its own, which takes a while at start: every shape of ours is zod's. */
const notOurs = (): never => {
  throw new Error('a route was added before the compilers of its shapes were set');
};

/** Every route of a server, for the test that walks them. */
export const routesOf = (server: FastifyInstance): readonly { readonly method: string; readonly path: string }[] =>
  routes.get(server) ?? [];
const routes = new WeakMap<FastifyInstance, { method: string; path: string }[]>();

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Builds the server; `listen` is called by whoever starts it, and `close` ends open connections. */
export async function buildServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { app, auth, config, webRoot } = settings;
  const metrics = settings.metrics ?? openMetrics();
  const events = await openTurnEvents(app);
  const server = Fastify({
    logger: false,
    // As many proxies as were told of are believed, and none behind them.
    trustProxy: (_address, hop) => hop < config.trustProxy,
    bodyLimit: BODY_BYTES,
    // Whoever sends a request letter by letter does not hold a connection for ever.
    requestTimeout: 30_000,
    genReqId: () => app.id(),
    frameworkErrors: (error, request, reply) => replyWith(app, request, reply, codeFrom(error)),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    schemaController: { compilersFactory: { buildValidator: notOurs, buildSerializer: notOurs } },
  });
  const known: { method: string; path: string }[] = [];
  routes.set(server, known);
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) known.push({ method: one, path: url });
  });

  // JSON and nothing else. A request that says JSON and sends nothing has no body, as many clients mean it.
  server.removeContentTypeParser('text/plain');
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) =>
    body === '' ? done(null, undefined) : parseJson(request, body, done),
  );

  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.request(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    app.log('info', 'http.answered', {
      request: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  server.addHook('preClose', () => events.close());

  server.setErrorHandler(async (error, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      const issues = error.validation.map(({ instancePath, message }) => ({
        path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
        message: message ?? '',
      }));
      return replyWith(app, request, reply, 'request.invalid', issues);
    }
    const code = codeFrom(error);
    // Libraries say in their own ways that the database is away; the database itself is asked.
    if (code === 'server.failed' && !(await isReady(app))) return replyWith(app, request, reply, 'server.unavailable');
    if (code === 'server.failed') {
      // The kind of error and where it happened; its message could quote what a person wrote.
      const where =
        error instanceof Error ? (/\((?:file:\/\/)?[^()]*?([^/()]+:\d+):\d+\)/.exec(error.stack ?? '')?.[1] ?? '') : '';
      app.log('error', 'http.failed', {
        request: request.id,
        error: error instanceof Error ? error.name : typeof error,
        where,
      });
    }
    return replyWith(app, request, reply, code);
  });
  server.setNotFoundHandler((request, reply) => replyWith(app, request, reply, 'route.unknown'));

  const isHttps = config.publicUrl.startsWith('https:');
  await server.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: policy(isHttps, false) },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  // Mantine, the console's components, writes its colours into a style element. Scripts stay as strict as everywhere.
  server.addHook('onRequest', async (request, reply) => {
    if (/^\/console(\/|$|\?)/.test(request.url))
      reply.header('content-security-policy', headerOf(policy(isHttps, true)));
  });
  await server.register(rateLimit, {
    global: true,
    max: REQUESTS_A_MINUTE,
    timeWindow: 60_000,
    // On one's own machine nobody has to be slowed down; in public, a proxy that is not told of would be everybody.
    allowList: (request) => !config.isPublic && LOOPBACK.has(request.ip),
  });
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Waymark',
        version: '1',
        description: 'Self-referral and triage: the chat API and the staff API.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'waymark.session_token' },
        },
      },
    },
    transform: jsonSchemaTransform,
  });

  const isOwnOrigin = (request: FastifyRequest): boolean => {
    const { origin, host } = request.headers;
    if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site';
    if (origin === config.publicUrl) return true;
    return !config.isPublic && URL.canParse(origin) && new URL(origin).host === host;
  };

  await server.register(chatRoutes(app, events));
  await server.register(
    consoleRoutes({ app, auth, telegramBot: settings.telegramBot ?? (() => undefined), isOwnOrigin }),
  );
  await server.register(authRoutes(app, auth, config.publicUrl, isOwnOrigin));
  await server.register(pages(app, webRoot));
  for (const call of settings.inbound ?? []) await server.register(inbound(call));

  const hidden = { schema: { hide: true }, config: { rateLimit: false } } as const;
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger());
  server.get('/healthz', hidden, async () => ({ status: 'alive' }));
  server.get('/readyz', hidden, async (request, reply) => {
    return (await isReady(app)) ? { status: 'ready' } : replyWith(app, request, reply, 'server.unavailable');
  });
  server.get('/metrics', hidden, async (request, reply) =>
    mayMeasure(request, config)
      ? reply.type(metrics.contentType).send(await metrics.text())
      : replyWith(app, request, reply, 'metrics.refused'),
  );
  await server.ready();
  return server;
}

/** Headers by which a proxy says that it stands between. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * Who may see what is counted: whoever has the token, and any program of this machine. In public a proxy of this machine
 * passes everybody on, and need not say so: then only the token counts.
 */
function mayMeasure(request: FastifyRequest, { isPublic, metricsToken }: ServerSettings['config']): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  if (
    metricsToken !== undefined &&
    timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${metricsToken}`))
  )
    return true;
  const isPassedOn = PROXY_HEADERS.some((name) => request.headers[name] !== undefined);
  return !isPublic && !isPassedOn && LOOPBACK.has(request.socket.remoteAddress ?? '');
}

/** Whether the database answers. */
const isReady = (app: App): Promise<boolean> => app.store.ready().catch(() => false);

type Policy = Record<string, string[]>;

/** What a page may load and do: only what this server sends. No inline script anywhere. */
function policy(isHttps: boolean, inlineStyle: boolean): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': inlineStyle ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  };
}

const headerOf = (directives: Policy): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');

function inbound({ path, handle }: InboundCall) {
  return async (scope: FastifyInstance): Promise<void> => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post(path, { schema: { hide: true } }, async (request, reply) => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers))
        if (typeof value === 'string') headers.set(name, value);
      const { status } = await handle(headers, typeof request.body === 'string' ? request.body : '');
      return reply.code(status).send();
    });
  };
}
