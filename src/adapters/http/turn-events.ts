/**
 * Server-sent events: tells an open page that a turn was kept, whichever process kept it.
 *
 * A page that was away misses events; it sees a gap in `seq`, or reconnects, and reads the conversation again.
 * So nothing is kept here but the open connections.
 */
import type { ServerResponse } from 'node:http';
import type { App } from '../../app/app.ts';
import { readConversation } from '../../app/read-conversation.ts';
import type { Turn } from '../../contract/chat.ts';

/** Well under the time after which proxies cut a silent connection. */
const HEARTBEAT_MS = 20_000;

export type TurnEvents = {
  /** Keeps `response` open for turns of this conversation that come after `seen`. */
  listen(conversation: string, response: ServerResponse, seen: number): void;
  close(): Promise<void>;
};

/** More pages than anybody has open: beyond it the oldest is let go, so that one token cannot hold all connections. */
const MOST_PAGES = 20;

type Listener = { readonly response: ServerResponse; seen: number };

/** Begins to hear of turns. */
export async function openTurnEvents(app: App): Promise<TurnEvents> {
  const open = new Map<string, Set<Listener>>();

  const tell = async (conversation: string): Promise<void> => {
    if (!open.has(conversation)) return;
    const read = await readConversation(app, { by: 'id', id: conversation });
    for (const listener of open.get(conversation) ?? []) {
      // Erased: the page asks once more, and learns it.
      if (!read.ok) listener.response.end();
      else send(listener, read.value.turn);
    }
  };
  const send = (listener: Listener, turn: Turn) => {
    if (turn.seq <= listener.seen) return;
    listener.seen = turn.seq;
    listener.response.write(`id: ${turn.seq}\nevent: turn\ndata: ${JSON.stringify(turn)}\n\n`);
  };
  const hear = (conversation: string) => {
    tell(conversation).catch(() => app.log('warn', 'events.not-told', { conversation }));
  };

  const stop = await app.store.onTurn(hear);
  const heartbeat = setInterval(() => {
    for (const listeners of open.values()) for (const { response } of listeners) response.write(': still here\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    listen(conversation, response, seen) {
      const listener: Listener = { response, seen };
      const listeners = open.get(conversation) ?? new Set();
      const [oldest] = listeners;
      if (listeners.size >= MOST_PAGES) oldest?.response.end();
      open.set(conversation, listeners.add(listener));
      response.on('close', () => {
        listeners.delete(listener);
        if (listeners.size === 0) open.delete(conversation);
      });
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
      });
      response.write('retry: 3000\n\n');
      // A turn may have been kept between the reading and the listening.
      hear(conversation);
    },
    async close() {
      clearInterval(heartbeat);
      await stop();
      for (const listeners of open.values()) for (const { response } of listeners) response.end();
    },
  };
}
