/**
 * A process that writes to a store, for tests that need several or that kill one. Reads `WORKER` (JSON) from its
 * environment and prints one line for each turn that was acknowledged.
 */
import { parseKeyRing } from '../../src/adapters/store/encryption.ts';
import { openStore } from '../../src/adapters/store/open.ts';
import type { Conversation } from '../../src/core/flow/conversation.ts';
import { TEST_DATA_KEYS } from './store.ts';

/** What a worker does: `turns` turns in one conversation, or turns without end when there is no number. */
export type WorkerTask = {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly conversation: string;
  readonly name: string;
  readonly turns?: number;
  /** Takes one job of this name, says so, and never finishes it. */
  readonly hangOn?: string;
  /** Claims what this chat is to be sent, says so, and never sends it. */
  readonly claim?: true;
};

const AT = '2026-01-05T09:00:00.000Z';
const FAR = '2036-01-01T00:00:00.000Z';

async function main(task: WorkerTask): Promise<void> {
  const keys = parseKeyRing(TEST_DATA_KEYS);
  if (!keys.ok) throw new Error(keys.error.code);
  const { databaseUrl, dataDir } = task;
  const opened = await openStore({ databaseUrl, dataDir, keys: keys.value, log: () => undefined });
  if (!opened.ok) {
    console.log(`refused ${opened.error.code}`);
    return;
  }
  const store = opened.value;
  console.log('open');
  if (task.hangOn !== undefined) {
    await store.work(task.hangOn, () => {
      console.log('hanging');
      return new Promise<void>(() => undefined);
    });
    return;
  }
  const { conversation: id, name } = task;
  if (task.claim === true) {
    const claimed = await store.conversations.claimUnsent('telegram', id, 10 * 60_000);
    console.log(`claimed ${claimed.length}`);
    return;
  }
  const next = (count: number): Conversation => ({
    programme: 'p',
    revision: 'r',
    language: 'en',
    answers: [{ step: 'count', codes: [`${count}`] }],
    place: { mode: 'talk', at: 'count', facts: {} },
  });
  for (let done = 0; done < (task.turns ?? Number.POSITIVE_INFINITY); ) {
    const found = await store.conversations.open({ by: 'id', id });
    const seen = found?.kept.version ?? 0;
    const inputId = `${name}-${done}`;
    const turn = { inputId, at: AT, body: { said: [], language: 'en' } } as const;
    const kept =
      found === undefined
        ? await store.conversations
            .start({ id, channel: 'web', conversation: next(1), turn, expiresAt: FAR })
            .then(() => 'kept')
        : await store.conversations.keep({
            conversation: id,
            seen,
            next: next(seen + 1),
            turn,
            endedAt: null,
            expiresAt: FAR,
            writes: [],
          });
    if (kept !== 'kept') continue;
    console.log(`kept ${seen + 1} ${inputId}`);
    done += 1;
  }
  await store.close();
}

if (import.meta.main) await main(JSON.parse(process.env.WORKER ?? '{}'));
