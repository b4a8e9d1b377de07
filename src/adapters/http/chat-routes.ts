/** The chat API (design.md §6): what the web chat, and anything else that wants to talk, calls. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../app/app.ts';
import { erasePerson } from '../../app/erase-person.ts';
import { exportPerson } from '../../app/export-person.ts';
import { readConversation } from '../../app/read-conversation.ts';
import { receiveMessage } from '../../app/receive-message.ts';
import { startConversation } from '../../app/start-conversation.ts';
import type { Finder } from '../../app/store.ts';
import { ApiError, ChatErased, ChatRead, ChatStarted, StartChat, TakeTurn, TurnTaken } from '../../contract/chat.ts';
import { replyWith } from './reply-from-error.ts';
import type { TurnEvents } from './turn-events.ts';

const EVENTS =
  'Server-sent events: each is named `turn`, its id is the turn’s seq and its data the turn as JSON. After a reconnect, or when a seq is missing, read GET /api/chat again.';
const failures = { '4xx': ApiError, '5xx': ApiError };

/** The conversation that a Bearer token names, or `undefined` when there is no token. */
function finderFrom(request: FastifyRequest): Finder | undefined {
  const token = /^Bearer +([A-Za-z0-9._~+/=-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : { by: 'token', token };
}

/** What stands in for the token in a rate limit's key: never the token itself. */
const limited = (max: number) => ({ config: { rateLimit: { max, timeWindow: 60_000 } } });

export function chatRoutes(app: App, events: TurnEvents) {
  return async (scope: FastifyInstance): Promise<void> => {
    const server = scope.withTypeProvider<ZodTypeProvider>();
    // What somebody said stays in no cache: phones are shared.
    server.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });

    server.post(
      '/api/chat',
      { schema: { body: StartChat, response: { 201: ChatStarted, ...failures } }, ...limited(120) },
      async (request, reply) => {
        const started = await startConversation(app, { channel: 'web', ...request.body });
        return started.ok ? reply.code(201).send(started.value) : replyWith(app, request, reply, started.error.code);
      },
    );

    server.post(
      '/api/chat/turns',
      { schema: { body: TakeTurn, response: { 200: TurnTaken, ...failures } }, ...limited(1200) },
      async (request, reply) => {
        const find = finderFrom(request);
        if (find === undefined) return replyWith(app, request, reply, 'token.missing');
        const { id, input } = request.body;
        const taken = await receiveMessage(app, { channel: 'web', find, id, input });
        return taken.ok ? { turn: taken.value } : replyWith(app, request, reply, taken.error.code);
      },
    );

    server.get('/api/chat', { schema: { response: { 200: ChatRead, ...failures } } }, async (request, reply) => {
      const find = finderFrom(request);
      if (find === undefined) return replyWith(app, request, reply, 'token.missing');
      const read = await readConversation(app, find);
      return read.ok ? read.value : replyWith(app, request, reply, read.error.code);
    });

    server.get(
      '/api/chat/export',
      { schema: { response: { 200: z.unknown(), ...failures } } },
      async (request, reply) => {
        const find = finderFrom(request);
        if (find === undefined) return replyWith(app, request, reply, 'token.missing');
        const kept = await exportPerson(app, find);
        if (!kept.ok) return replyWith(app, request, reply, kept.error.code);
        return reply.header('content-disposition', 'attachment; filename="waymark.json"').send(kept.value);
      },
    );

    server.delete('/api/chat', { schema: { response: { 200: ChatErased, ...failures } } }, async (request, reply) => {
      const find = finderFrom(request);
      if (find === undefined) return replyWith(app, request, reply, 'token.missing');
      const erased = await erasePerson(app, find);
      if (!erased.ok) return replyWith(app, request, reply, erased.error.code);
      const { id, erasedAt, kept } = erased.value;
      return { receipt: { id, erasedAt, kept: [...kept] } };
    });

    server.get(
      '/api/chat/events',
      { schema: { description: EVENTS, produces: ['text/event-stream'] } },
      async (request, reply) => {
        const find = finderFrom(request);
        if (find === undefined) return replyWith(app, request, reply, 'token.missing');
        const opened = await app.store.conversations.open(find);
        if (opened === undefined) return replyWith(app, request, reply, 'conversation.unknown');
        const last = Number(request.headers['last-event-id'] ?? opened.kept.version);
        reply.hijack();
        events.listen(opened.kept.id, reply.raw, Number.isInteger(last) ? last : opened.kept.version);
        return reply;
      },
    );
  };
}
