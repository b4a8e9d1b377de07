/** The built pages: the resident's chat at `/` and `/chat`, the console at `/console/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../app/app.ts';
import { languageOf } from './reply-from-error.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param root the folder that `npm run build` fills */
export function pages(app: App, root: string) {
  const chat = 'index.html';
  const staff = join('console', 'index.html');

  return async (scope: FastifyInstance): Promise<void> => {
    // Files have names made of what is in them, so they may be kept for ever; pages are asked for anew each time.
    const served = existsSync(root);
    if (served) {
      await scope.register(fastifyStatic, { root, serve: false });
      await scope.register(fastifyStatic, {
        root: join(root, 'assets'),
        prefix: '/assets/',
        decorateReply: false,
        immutable: true,
        maxAge: '365d',
      });
    }

    const page = (file: string) => async (request: FastifyRequest, reply: FastifyReply) => {
      if (served && existsSync(join(root, file))) {
        return reply.header('cache-control', 'no-cache').sendFile(file, root, { cacheControl: false });
      }
      const language = languageOf(request.headers['accept-language']);
      const say = (key: string) => escaped(app.words.say(language, `console:pages.${key}`));
      return reply
        .code(503)
        .type('text/html; charset=utf-8')
        .send(
          `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Waymark</title><h1>Waymark</h1><p>${say('not_built')}</p>`,
        );
    };
    const hidden = { schema: { hide: true } };
    scope.get('/', hidden, page(chat));
    scope.get('/chat', hidden, page(chat));
    scope.get('/console', hidden, page(staff));
    scope.get('/console/*', hidden, page(staff));
  };
}
