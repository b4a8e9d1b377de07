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

/**
 * Listens until stopped; comes back by itself after a lost connection, with growing pauses.
 *
 * @param on `open` is called at each connection; `again` when it is not the first: what arrived in between was missed, so look again
 */
export function listen(
  path: string,
  token: string,
  on: {
    readonly event: (data: string) => void;
    readonly open: (again: boolean) => void;
    /** There is nothing to listen to any more; called once, and then no more. */
    readonly gone: () => void;
  },
): Listening {
  const stopped = new AbortController();
  let wake: (() => void) | undefined;
  const online = () => wake?.();
  addEventListener('online', online);

  const run = async () => {
    let tries = 0;
    let opened = false;
    while (!stopped.signal.aborted) {
      try {
        const response = await fetch(path, {
          headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
          cache: 'no-store',
          signal: stopped.signal,
        });
        if ([401, 404, 410].includes(response.status)) return on.gone();
        if (response.ok && response.body !== null) {
          tries = 0;
          on.open(opened);
          opened = true;
          const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
          let buffer = '';
          for (;;) {
            const { done, value } = await reader.read();
            if (done) break;
            const { events, rest } = eventsIn(buffer + value);
            buffer = rest;
            for (const data of events) on.event(data);
          }
        }
      } catch {
        // Lost or stopped: the loop's condition tells which.
      }
      if (stopped.signal.aborted) return;
      tries += 1;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs(tries));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
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
