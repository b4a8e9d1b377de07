/**
 * Reads server-sent events with `fetch`, because the browser's own `EventSource` cannot send
 * the Bearer token and a token does not belong in an address.
 */
import { pauseMs } from './api.ts';

/** The text of each complete event in `buffer`, and what is left of an unfinished one. */
export function eventsIn(buffer: string): { readonly events: readonly string[]; readonly rest: string } {
  const blocks = buffer.replace(/\r\n?/g, '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).replace(/^ /, ''))
        .join('\n'),
    )
    .filter((data) => data !== '');
  return { events, rest };
}

export type Listening = { readonly stop: () => void };

export type Heard = {
  readonly event: (data: string) => void;
  /** Called at each connection. `again` when it is not the first: what arrived in between was missed, so look again. */
  readonly open: (again: boolean) => void;
  /** There is nothing to listen to any more; called once, and then no more. */
  readonly gone: () => void;
};

/** Listens until stopped; comes back by itself after a lost connection, with growing pauses. */
export function listen(path: string, token: string, on: Heard): Listening {
  const stopped = new AbortController();
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
  let opened = false;
  let tries = 0;
  let wake: (() => void) | undefined;
  const online = () => wake?.();
  addEventListener('online', online);

  /** One connection, until it ends. */
  const connect = async (): Promise<'ended' | 'gone'> => {
    const response = await fetch(path, { headers, cache: 'no-store', signal: stopped.signal });
    if ([401, 404, 410].includes(response.status)) return 'gone';
    if (!response.ok || response.body === null) return 'ended';
    tries = 0;
    on.open(opened);
    opened = true;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return 'ended';
      const { events, rest } = eventsIn(buffer + value);
      buffer = rest;
      for (const data of events) on.event(data);
    }
  };

  const run = async () => {
    for (;;) {
      const how = await connect().catch(() => 'lost');
      if (stopped.signal.aborted) return;
      if (how === 'gone') return on.gone();
      tries += 1;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs(tries));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (stopped.signal.aborted) return;
    }
  };
  void run();
  return {
    stop: () => {
      stopped.abort();
      wake?.();
      removeEventListener('online', online);
    },
  };
}
