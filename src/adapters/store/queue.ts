/**
 * Jobs, kept by pg-boss in the same database. A job written in a turn's transaction is there exactly when the turn is.
 * A handler that throws, or whose process died, is tried again with growing pauses for about three days.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import type { Job } from '../../app/store.ts';
import type { Queries, Sql } from './sql.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** How jobs are tried again: 5 s, 10 s, 20 s … up to an hour apart, eighty times. */
const RETRY = {
  retryLimit: 80,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 60 * 60,
  // A process that died stops its heartbeat, and its jobs are given to another.
  heartbeatSeconds: 10,
  expireInSeconds: 5 * 60,
  retentionSeconds: 14 * DAY_SECONDS,
  deleteAfterSeconds: DAY_SECONDS,
} as const;

/** One job at a time for each of two workers; after a job the next is taken at once, else each second. */
const WORK = { pollingIntervalSeconds: 1, batchSize: 1, burstWhenBatchFull: true, localConcurrency: 2 } as const;

type Data = Readonly<Record<string, string>>;

/** Jobs of this installation. */
export interface Queue {
  /** Makes sure that jobs of these names can be written. Call it before the transaction that writes them. */
  prepare(jobs: readonly Pick<Job, 'name'>[]): Promise<void>;
  /** Writes a job inside a transaction. */
  sendIn(tx: Queries, job: Job): Promise<void>;
  send(job: Job): Promise<void>;
  work(name: string, handle: (data: Data) => Promise<void>): Promise<void>;
  schedule(name: string, cron: string): Promise<void>;
  close(): Promise<void>;
}

/** A job's id from its name and key, so that a second one with the same key is the same job. */
function jobId(job: Job): string {
  const hex = createHash('sha256').update(`${job.name}\0${job.key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The queue over SQL. Its library is loaded and started when it is first used, so that it never delays the first answer. */
export function queueOn(sql: Sql, failed: (error: Error) => void): Queue {
  // pg-boss runs its own statements through here: inside a transaction of ours while one is open in this call.
  const inside = new AsyncLocalStorage<Queries>();
  const load = async (): Promise<PgBoss> => {
    const library = await import('pg-boss');
    const boss = new library.PgBoss({
      db: { executeSql: async (text, values) => ({ rows: await (inside.getStore() ?? sql).run(text, values ?? []) }) },
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
      reindex: false,
      monitorVacuum: false,
    });
    boss.on('error', failed);
    return boss;
  };

  let loading: Promise<PgBoss> | undefined;
  let starting: Promise<PgBoss> | undefined;
  const start = async (): Promise<PgBoss> => {
    loading ??= load();
    starting ??= loading.then((boss) => boss.start());
    try {
      return await starting;
    } catch (error) {
      starting = undefined;
      throw error;
    }
  };

  const prepared = new Map<string, Promise<void>>();
  async function prepareOne(name: string): Promise<void> {
    const making = prepared.get(name) ?? start().then((boss) => boss.createQueue(name, RETRY));
    prepared.set(name, making);
    try {
      await making;
    } catch (error) {
      prepared.delete(name);
      throw error;
    }
  }

  async function write(job: Job): Promise<void> {
    const boss = await start();
    await boss.send(job.name, job.data, {
      ...(job.startAfter === undefined ? {} : { startAfter: new Date(job.startAfter) }),
      ...(job.key === undefined ? {} : { id: jobId(job) }),
    });
  }

  return {
    prepare: async (jobs) => {
      await Promise.all([...new Set(jobs.map((job) => job.name))].map(prepareOne));
    },
    sendIn: (tx, job) => inside.run(tx, () => write(job)),
    send: async (job) => {
      await prepareOne(job.name);
      await write(job);
    },
    work: async (name, handle) => {
      await prepareOne(name);
      const boss = await start();
      await boss.work<Data>(name, WORK, async (jobs) => {
        for (const job of jobs) await handle(job.data);
      });
    },
    schedule: async (name, cron) => {
      await prepareOne(name);
      const boss = await start();
      await boss.schedule(name, cron, {});
    },
    close: async () => {
      if (starting !== undefined)
        await starting.then(
          (boss) => boss.stop({ graceful: true, timeout: 5_000 }),
          () => undefined,
        );
    },
  };
}
