/**
 * Long polling that loses nothing: a batch is kept in the inbox before the next call confirms it.
 *
 * Telegram forgets an update as soon as a later offset is asked for, so that must not happen before
 * it is in our database. What was kept but not worked off when we stopped comes first.
 */
import type { UpdateSupplier } from '@grammyjs/runner';
import { GrammyError } from 'grammy';
import type { App } from '../../app/app.ts';
import { ALLOWED_UPDATES, Heard, heardFromUpdate } from './heard.ts';

/** How long Telegram holds a call open when there is nothing new. */
const POLL_SECONDS = 25;
/** A server that answers "nothing new" at once is not asked more often than this. */
const IDLE_PAUSE_MS = 250;

type Signal = {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

/** Waits, or stops waiting when `signal` says so. */
export function pause(ms: number, signal: Signal): Promise<void> {
  return new Promise((resume) => {
    if (signal.aborted) return resume();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resume();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** Keeps what was heard; tries for as long as it takes, because only what is kept may be confirmed. False when stopped before. */
export async function keepSurely(app: App, heards: readonly Heard[], signal: Signal): Promise<boolean> {
  for (let waitMs = 200; ; waitMs = Math.min(waitMs * 2, 10_000)) {
    try {
      await app.store.updates.keep(
        'telegram',
        heards.map((heard) => ({ id: heard.id, body: heard })),
      );
      return true;
    } catch (error) {
      app.log('error', 'telegram.not-kept', { updates: heards.length, error: nameOf(error) });
      await pause(waitMs, signal);
      if (signal.aborted) return false;
    }
  }
}

/** What was kept before we stopped and not worked off, in the order it was said. */
export async function readPending(app: App): Promise<readonly Heard[]> {
  const pending = await app.store.updates.pending('telegram');
  const read = pending.flatMap(({ id, body }) => {
    const heard = Heard.safeParse(body);
    if (!heard.success) app.log('error', 'telegram.unreadable', { update: id });
    return heard.success ? [heard.data] : [];
  });
  return read.toSorted((one, other) => one.order - other.order);
}

/** The kind of an error, for a log line. Its message may hold what somebody wrote. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** The part of grammY's API that polling needs. */
export type Poll = (
  ask: { offset: number; limit: number; timeout: number; allowed_updates: typeof ALLOWED_UPDATES },
  signal: Parameters<UpdateSupplier<Heard>['supply']>[1],
) => Promise<unknown>;

/** The supplier of @grammyjs/runner that keeps before it confirms. `confirm` tells Telegram, at the end, what was taken. */
export function openSupplier(app: App, poll: Poll): UpdateSupplier<Heard> & { readonly offset: () => number } {
  let offset = 0;
  let recovered = false;
  let failures = 0;

  const failed = async (error: unknown, signal: Signal): Promise<void> => {
    const code = error instanceof GrammyError ? (error.error_code ?? 0) : 0;
    failures += 1;
    if (code === 409) {
      // Said each time: as long as it lasts, somebody else takes the messages.
      app.log(
        'error',
        "telegram.second-poller: another program (or a webhook) takes this bot's updates; stop it, or give this one its own token",
        { code },
      );
      return pause(5000, signal);
    }
    if (code === 401 || code === 404) {
      app.log(
        'error',
        'telegram.token-refused: Telegram does not know this token; check TELEGRAM_TOKEN and TELEGRAM_API_ROOT',
        { code },
      );
      return pause(30_000, signal);
    }
    if (failures === 1 || failures % 20 === 0)
      app.log('warn', 'telegram.unreachable', { code, failures, error: nameOf(error) });
    return pause(Math.min(500 * 2 ** Math.min(failures - 1, 5), 15_000), signal);
  };

  return {
    offset: () => offset,
    supply: async (batchSize, signal) => {
      if (!recovered) {
        const pending = await readPending(app);
        recovered = true;
        if (pending.length > 0) return [...pending];
      }
      const askedAt = Date.now();
      let batch: unknown;
      try {
        const limit = Math.max(1, Math.min(Number.isFinite(batchSize) ? batchSize : 100, 100));
        batch = await poll({ offset, limit, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES }, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        await failed(error, signal);
        return [];
      }
      if (failures > 0) app.log('info', 'telegram.reachable-again', { failures });
      failures = 0;
      const updates: unknown[] = Array.isArray(batch) ? batch : [];
      if (updates.length === 0 && Date.now() - askedAt < IDLE_PAUSE_MS) await pause(IDLE_PAUSE_MS, signal);
      const heards = updates
        .flatMap((update) => heardFromUpdate(update) ?? [])
        .toSorted((one, other) => one.order - other.order);
      if (heards.length > 0 && !(await keepSurely(app, heards, signal))) return [];
      for (const update of updates) {
        const id =
          typeof update === 'object' && update !== null && 'update_id' in update ? update.update_id : undefined;
        if (typeof id === 'number' && Number.isSafeInteger(id)) offset = Math.max(offset, id + 1);
      }
      return heards;
    },
  };
}
