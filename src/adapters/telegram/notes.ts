/**
 * Which messages the bot sent in a conversation, so that they can be tidied up: buttons taken off an
 * answered question, the check-your-answers page taken back, everything removed on "delete everything".
 *
 * Numbers only, kept under the conversation's id: without the chat they lead nowhere.
 */
import { z } from 'zod';
import type { App } from '../../app/app.ts';

/** Telegram lets a bot remove messages for 48 hours; older ones need not be remembered. */
const KEPT_MS = 48 * 60 * 60 * 1000;
const MOST = 500;

const Entry = z.object({ id: z.number(), at: z.string(), seq: z.number(), keys: z.boolean(), personal: z.boolean() });
const Entries = z.array(Entry).catch([]);
export type Noted = z.infer<typeof Entry>;

export interface Notes {
  /** Remembers messages, and gives those of earlier turns that still have buttons or show answers. They are given once. */
  add(conversation: string, fresh: readonly Omit<Noted, 'at'>[]): Promise<readonly Noted[]>;
  /** The newest message that has buttons. */
  newestWithKeys(conversation: string): Promise<number | undefined>;
  /** Every message that can still be removed; forgets them. */
  takeAll(conversation: string): Promise<readonly number[]>;
}

const keyOf = (conversation: string): string => `telegram.messages.${conversation}`;

/** Opens the notes. Best effort across processes: the last writer wins, and a lost note is a button that stays. */
export function openNotes(app: App): Notes {
  const { memory } = app.store;
  const running = new Map<string, Promise<unknown>>();
  const inOrder = <T>(conversation: string, job: () => Promise<T>): Promise<T> => {
    const mine = (running.get(conversation) ?? Promise.resolve()).then(job, job);
    running.set(conversation, mine);
    const forget = (): void => {
      if (running.get(conversation) === mine) running.delete(conversation);
    };
    mine.then(forget, forget);
    return mine;
  };
  const read = async (conversation: string): Promise<Noted[]> => Entries.parse(await memory.read(keyOf(conversation)));

  return {
    add: (conversation, fresh) =>
      inOrder(conversation, async () => {
        const at = app.now();
        const since = new Date(Date.parse(at) - KEPT_MS).toISOString();
        const before = (await read(conversation)).filter((entry) => entry.at > since);
        const newest = Math.max(0, ...fresh.filter(({ keys }) => keys).map(({ seq }) => seq));
        const used = before.filter(({ seq, keys, personal }) => seq < newest && (keys || personal));
        const rest = before.flatMap((entry) => {
          if (!used.includes(entry)) return [entry];
          // What shows answers is removed at once, so it need not be remembered.
          return entry.personal ? [] : [{ ...entry, keys: false }];
        });
        await memory.write(keyOf(conversation), [...rest, ...fresh.map((entry) => ({ ...entry, at }))].slice(-MOST));
        return used;
      }),
    newestWithKeys: async (conversation) => (await read(conversation)).findLast(({ keys }) => keys)?.id,
    takeAll: (conversation) =>
      inOrder(conversation, async () => {
        const all = await read(conversation);
        await memory.remove(keyOf(conversation));
        return all.map(({ id }) => id);
      }),
  };
}
