/**
 * Which processes are gone, so that what they were about to send need not wait for the end of their lease.
 *
 * Each process holds a lock under a number of its own, and its claims carry the number. A number whose lock nobody has
 * held for some looks belongs to a process that is gone: the system ends the connections of a killed process at once,
 * and with the connection the database lets go of the lock. A process that lives and lost its connection, because the
 * database was away, takes its lock again under the same number well before that: its claims stay its own, with the
 * lease as their floor. Claims made without the lock carry no number, and end with their lease only.
 */
import { randomInt } from 'node:crypto';
import { type Sql, statement } from './sql.ts';

/** Any number, the same in every process: the first half of the lock; the second is the process's own. */
const LOCK = 77_314_002;
/** So many looks in a row, so far apart, must have found no lock: several times what it takes to connect anew. */
const LOOKS = 3;
const LOOK_PAUSE_MS = 1_500;

/** The numbers of other processes that have claims and no lock. */
const absent = statement(
  'absent-holders',
  `SELECT DISTINCT a.claimed_by AS holder
     FROM turns t JOIN addresses a ON a.conversation = t.conversation
    WHERE t.unsent AND a.claimed_until > now() AND a.claimed_by <> $1
      AND NOT EXISTS (SELECT FROM pg_locks l
                       WHERE l.locktype = 'advisory' AND l.granted
                         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                         AND l.classid = $2::int::oid AND l.objid = a.claimed_by::oid AND l.objsubid = 2)`,
);
const free = statement(
  'free-claims',
  'UPDATE addresses SET claimed_until = NULL, claimed_to = NULL, claimed_by = NULL WHERE claimed_by = ANY($1::int[])',
);

export type Holders = {
  /** The number for a claim that is made now; null while the lock is not held. */
  number(): Promise<number | null>;
  /** Looks who is gone, and frees their claims once that is sure. Called every few seconds or more often. */
  freeGone(): Promise<void>;
};

/** @param nowMs  a clock for pauses, set in tests */
export function holdersOn(sql: Sql, nowMs: () => number = () => performance.now()): Holders {
  const own = randomInt(1, 2 ** 31 - 1);
  let holding: Promise<() => boolean> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let missed: ReadonlyMap<number, number> = new Map();
  return {
    async number() {
      holding ??= sql.hold(LOCK, own);
      return (await holding)() ? own : null;
    },
    async freeGone() {
      if (nowMs() - lookedAt < LOOK_PAUSE_MS) return;
      lookedAt = nowMs();
      const before = missed;
      // A look that fails counts for nothing, nor do those before it: everybody was cut off.
      missed = new Map();
      const rows = await sql.query<{ holder: number }>(absent, [own, LOCK]);
      missed = new Map(rows.map(({ holder }) => [holder, (before.get(holder) ?? 0) + 1]));
      const gone = [...missed].flatMap(([holder, looks]) => (looks >= LOOKS ? [holder] : []));
      if (gone.length > 0) await sql.query(free, [gone]);
    },
  };
}
