/**
 * Sends the turns of a messenger that are committed but not yet sent.
 *
 * Write first, then say: by the time this runs, the turn is kept. Each part is marked as soon as
 * the messenger took it, so a crash in between repeats at most the one message in doubt. Turns of
 * one conversation go out in their order; the first that cannot be sent now stops the rest of it.
 */
import type { Turn } from '../contract/chat.ts';
import type { App } from './app.ts';
import { renderTurn } from './render-turn.ts';
import type { Channel, TurnRecord } from './store.ts';

/** Where a part goes: the messenger's own address, and the turn it belongs to. */
export type Addressee = { readonly address: string; readonly conversation: string; readonly seq: number };

/**
 * How an attempt to send ended. `blocked`: the person does not want to hear from us. `refused`: the
 * messenger will never take this message. `later`: it may, at another time.
 */
export type Sent = 'sent' | 'blocked' | 'refused' | 'later';

/** A messenger as delivery sees it. Implemented by `adapters/telegram/`. */
export interface Messenger<Part> {
  readonly channel: Channel;
  /** The messages of a turn. The same turn gives the same parts. */
  partsOf(turn: Turn, isNewest: boolean): readonly Part[];
  send(to: Addressee, part: Part): Promise<Sent>;
}

/** The outbox of one messenger in this process. */
export interface Outbox {
  /** Sends what is unsent in this conversation; done when it is sent or cannot be now. */
  send(conversation: string): Promise<void>;
  /** The same for every conversation: what a crash, a coach or the clock left to be sent. */
  sweep(): Promise<void>;
}

/**
 * How long a claimed turn belongs to one process: longer than any one message takes, waiting for the messenger included.
 * When that process is seen to be gone, another one sends it before.
 */
const LEASE_MS = 30_000;

/** Opens the outbox of `messenger`. Errors of the store are thrown: what is unsent stays unsent. */
export function openOutbox<Part>(app: App, messenger: Messenger<Part>, leaseMs = LEASE_MS): Outbox {
  const running = new Map<string, Promise<void>>();
  /**
   * Parts this process sent and may not have marked: of a job that was slower than its lease, or whose
   * database went away just then. Kept until no job runs and every part is marked.
   */
  const sentHere = new Map<string, Map<number, { parts: number; marked: number }>>();

  /** One job at a time for a conversation, in the order they came. */
  const inOrder = (conversation: string, job: () => Promise<void>): Promise<void> => {
    const before = running.get(conversation) ?? Promise.resolve();
    const mine = before.then(job, job);
    running.set(conversation, mine);
    const forget = (): void => {
      if (running.get(conversation) !== mine) return;
      running.delete(conversation);
      const here = sentHere.get(conversation);
      for (const [seq, { parts, marked }] of here ?? []) if (marked >= parts) here?.delete(seq);
      if (here?.size === 0) sentHere.delete(conversation);
    };
    mine.then(forget, forget);
    return mine;
  };

  /** Gives whether the turn is wholly sent. */
  const sendTurn = async (
    address: string,
    conversation: string,
    record: TurnRecord,
    partsNoted: number,
  ): Promise<boolean> => {
    const here = sentHere.get(conversation) ?? new Map<number, { parts: number; marked: number }>();
    sentHere.set(conversation, here);
    const progress = here.get(record.seq) ?? { parts: partsNoted, marked: partsNoted };
    here.set(record.seq, progress);
    const partsSent = Math.max(partsNoted, progress.parts);
    const mark = async (sent: number, isWhole: boolean): Promise<void> => {
      progress.parts = sent;
      await app.store.conversations.markSent(conversation, record.seq, sent, isWhole);
      progress.marked = sent;
    };
    const opened = await app.store.conversations.open({ by: 'id', id: conversation });
    if (opened === undefined) return true; // erased in the meantime: there is nothing left to say
    const isNewest = record.seq === opened.kept.version;
    const parts = messenger.partsOf(renderTurn(app, opened.kept, record), isNewest);
    if (partsSent >= parts.length) await mark(parts.length, true);
    for (const [index, part] of parts.entries()) {
      if (index < partsSent) continue;
      const outcome = await messenger.send({ address, conversation, seq: record.seq }, part);
      if (outcome === 'later') return false;
      if (outcome === 'blocked') {
        await app.store.conversations.markBlocked(messenger.channel, address, true);
        return false;
      }
      if (outcome === 'refused') app.log('error', 'delivery.refused', { conversation, seq: record.seq, part: index });
      await mark(index + 1, index + 1 === parts.length);
    }
    return true;
  };

  const sendAll = async (claimed: Awaited<ReturnType<App['store']['conversations']['claimUnsent']>>): Promise<void> => {
    for (const { address, conversation, turn, partsSent } of claimed) {
      if (!(await sendTurn(address, conversation, turn, partsSent))) return;
    }
  };

  return {
    send: (conversation) =>
      inOrder(conversation, async () =>
        sendAll(await app.store.conversations.claimUnsent(messenger.channel, conversation, leaseMs)),
      ),
    sweep: async () => {
      const claimed = await app.store.conversations.claimUnsent(messenger.channel, undefined, leaseMs);
      const byConversation = Map.groupBy(claimed, ({ conversation }) => conversation);
      await Promise.all(
        [...byConversation].map(([conversation, turns]) => inOrder(conversation, () => sendAll(turns))),
      );
    },
  };
}
