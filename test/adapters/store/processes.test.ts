/** Several processes, processes that are killed, a database that goes away. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { driftFromMigrations } from '../../../src/adapters/store/migrate.ts';
import { openStore } from '../../../src/adapters/store/open.ts';
import { openTestStore, startPostgres, type TestPostgres, testKeys } from '../../support/store.ts';
import type { WorkerTask } from '../../support/store-worker.ts';

const SOON = { timeout: 60_000, interval: 20 };
const AT = '2026-01-05T09:00:00.000Z';
const FAR = '2036-01-01T00:00:00.000Z';
const conversation = {
  programme: 'p',
  revision: 'r',
  language: 'pl',
  answers: [{ step: 'name', text: 'SECRET-ANSWER-żółw' }],
  place: { mode: 'talk', at: 'x', facts: { told: 'SECRET-FACT' } },
} as const;
const turn = (inputId: string) =>
  ({ inputId, at: AT, body: { said: [{ kind: 'coach', text: 'SECRET-WORDS' }], language: 'pl' } }) as const;

let postgres: TestPostgres;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-processes-'));
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a process of `store-worker.ts`; `lines` grows as it prints. */
function startWorker(task: WorkerTask) {
  const script = fileURLToPath(new URL('../../support/store-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, WORKER: JSON.stringify(task) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  // `close` comes when the output was read to its end.
  const ended = once(child, 'close').then(() => running.delete(child));
  return { lines, ended, kill: () => child.kill('SIGKILL') };
}

const keptInputs = (lines: readonly string[]) =>
  lines.flatMap((line) => (line.startsWith('kept ') ? [line.split(' ')[2] ?? ''] : []));

test('[SA6] the migrations lead to the schema', async () => {
  const pglite = await PGlite.create();
  expect(await driftFromMigrations(new PrismaPGlite(pglite))).toBe('');
  await pglite.close();
});

test('[SA6] several processes that start at once on an empty server migrate it once', async () => {
  const databaseUrl = await postgres.database();
  const stores = await Promise.all([1, 2, 3, 4].map(() => openTestStore({ databaseUrl })));
  const first = await openTestStore({ databaseUrl });
  const applied = await first.prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM _prisma_migrations GROUP BY migration_name`;
  // Each migration once, however many there are.
  expect(new Set(applied.map(({ count }) => count))).toEqual(new Set([1]));
  const secrets = await Promise.all(stores.map((store) => store.secret('sign-in')));
  expect(new Set(secrets.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(1);
  // Nobody keeps a lock: a newer program could not migrate beside these.
  const locks = () => first.prisma.$queryRaw`
    SELECT objid FROM pg_locks JOIN pg_stat_activity s USING (pid)
     WHERE locktype = 'advisory' AND s.datname = current_database()`;
  await vi.waitFor(async () => expect(await locks()).toEqual([]), SOON);
  await Promise.all([first, ...stores].map((store) => store.close()));
});

test('[SA11] two processes that write one conversation at once keep one turn for each version', async () => {
  const databaseUrl = await postgres.database();
  const store = await openTestStore({ databaseUrl });
  await store.conversations.start({ id: 'c', channel: 'web', conversation, turn: turn('first'), expiresAt: FAR });
  const task = { databaseUrl, dataDir: folder, conversation: 'c', turns: 40 };
  const workers = ['a', 'b'].map((name) => startWorker({ ...task, name }));
  await Promise.all(workers.map((worker) => worker.ended));
  const turns = await store.conversations.turns('c');
  expect(turns.map((each) => each.seq)).toEqual(Array.from({ length: 81 }, (_, index) => index + 1));
  const acknowledged = workers.flatMap((worker) => keptInputs(worker.lines));
  expect(turns.map((each) => each.inputId).toSorted()).toEqual(['first', ...acknowledged].toSorted());
  expect((await store.conversations.open({ by: 'id', id: 'c' }))?.kept).toMatchObject({
    version: 81,
    conversation: { answers: [{ codes: ['81'] }] },
  });
  await store.close();
});

/** A conversation in a messenger whose first turn is still to be sent. */
const unsentToChat = {
  id: 'c',
  channel: 'telegram',
  address: '4711',
  conversation,
  turn: turn('first'),
  expiresAt: FAR,
} as const;

test('[ST5] what a dead process was about to send from an embedded folder is claimed at once by the next', async () => {
  const dataDir = join(folder, 'claimed');
  const first = await openTestStore({ dataDir });
  await first.conversations.start(unsentToChat);
  expect(await first.conversations.claimUnsent('telegram', 'c', 60_000)).toHaveLength(1);
  await first.close();
  const next = await openTestStore({ dataDir });
  expect(await next.conversations.claimUnsent('telegram', 'c', 60_000)).toHaveLength(1);
  await next.close();
});

/** What is to be sent to a chat, and a process that holds it for ten minutes. */
async function heldByWorker() {
  const databaseUrl = await postgres.database();
  const store = await openTestStore({ databaseUrl });
  await store.conversations.start(unsentToChat);
  const worker = startWorker({ databaseUrl, dataDir: folder, conversation: 'c', name: 'a', claim: true });
  await vi.waitFor(() => expect(worker.lines).toContain('claimed 1'), SOON);
  const claim = () => store.conversations.claimUnsent('telegram', undefined, 60_000);
  return { store, worker, claim };
}

test('[SA12] what a killed process was about to send is free for another, long before its lease ends', async () => {
  const { store, worker, claim } = await heldByWorker();
  expect(await claim()).toEqual([]);
  worker.kill();
  await worker.ended;
  await vi.waitFor(async () => expect(await claim()).toHaveLength(1), { timeout: 60_000, interval: 200 });
  // And it is this process's own now: nobody takes it from us.
  expect(await claim()).toEqual([]);
  await store.close();
});

test('[SA12] a process that lives keeps its claims when its connections were cut', async () => {
  const { store, worker, claim } = await heldByWorker();
  const holding = () => store.prisma.$queryRaw<{ pid: number; number: bigint }[]>`
    SELECT l.pid, l.objid::bigint AS number FROM pg_locks l JOIN pg_stat_activity s USING (pid)
     WHERE l.classid = 77314002 AND l.granted AND s.datname = current_database()`;
  const [before, ...others] = await holding();
  expect(others).toEqual([]);
  await store.prisma.$queryRaw`SELECT pg_terminate_backend(${before?.pid}::int)`;
  expect(await claim()).toEqual([]);
  await vi.waitFor(async () => {
    const again = (await holding()).find(({ number }) => number === before?.number);
    expect(again?.pid).toBeTypeOf('number');
    expect(again?.pid).not.toBe(before?.pid);
  }, SOON);
  expect(await claim()).toEqual([]);
  worker.kill();
  await worker.ended;
  await vi.waitFor(async () => expect(await claim()).toHaveLength(1), { timeout: 60_000, interval: 200 });
  await store.close();
});

test.each(['PGlite', 'PostgreSQL'])(
  '[SA10] a process killed while it writes to %s loses no turn it acknowledged',
  async (engine) => {
    const databaseUrl = engine === 'PostgreSQL' ? await postgres.database() : undefined;
    const dataDir = join(folder, `killed-${engine}`);
    const where = databaseUrl === undefined ? { dataDir } : { databaseUrl };
    const worker = startWorker({ ...where, dataDir, conversation: 'c', name: 'a' });
    await vi.waitFor(() => expect(worker.lines.length).toBeGreaterThan(100), SOON);
    worker.kill();
    await worker.ended;
    const store = await openTestStore(where);
    const turns = await store.conversations.turns('c');
    const inputs = turns.map((each) => each.inputId);
    const acknowledged = keptInputs(worker.lines);
    expect(inputs.slice(0, acknowledged.length)).toEqual(acknowledged);
    // At most the one turn whose acknowledgement was on its way.
    expect(inputs.length - acknowledged.length).toBeLessThanOrEqual(1);
    expect((await store.conversations.open({ by: 'id', id: 'c' }))?.kept.version).toBe(inputs.length);
    await store.close();
  },
);

test('[SA5] a second process on the same folder is refused with a sentence, until the first is dead', async () => {
  const dataDir = join(folder, 'shared');
  await (await openTestStore({ dataDir })).close();
  const worker = startWorker({ dataDir, conversation: 'c', name: 'a' });
  await vi.waitFor(() => expect(worker.lines.length).toBeGreaterThan(1), SOON);
  const second = startWorker({ dataDir, conversation: 'c', name: 'b' });
  await second.ended;
  expect(second.lines).toEqual(['refused store.folder-in-use']);
  await expect(openTestStore({ dataDir })).rejects.toThrow(
    /^Another Waymark \(process \d+\) already uses .*Stop it first, .* or set DATABASE_URL/,
  );
  worker.kill();
  await worker.ended;
  const store = await openTestStore({ dataDir });
  await expect(openTestStore({ dataDir })).rejects.toThrow('Another Waymark');
  await store.close();
  await (await openTestStore({ dataDir })).close();
});

test('[SA5] a lock left by a process whose id another one has now is taken over', async () => {
  const dataDir = join(folder, 'reused');
  await (await openTestStore({ dataDir })).close();
  const own = process.ppid;
  await writeFile(join(dataDir, 'db.lock'), `${own} some-boot/1\n`);
  const store = await openTestStore({ dataDir });
  expect(await readFile(join(dataDir, 'db.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  await store.close();
});

test('[SA7] a job whose process was killed is given to another', async () => {
  const databaseUrl = await postgres.database();
  const store = await openTestStore({ databaseUrl });
  await store.send({ name: 'hand-off', data: { id: 'r-1' } });
  const worker = startWorker({ databaseUrl, dataDir: folder, conversation: '', name: 'a', hangOn: 'hand-off' });
  await vi.waitFor(() => expect(worker.lines).toContain('hanging'), SOON);
  worker.kill();
  await worker.ended;
  // Ten seconds without a heartbeat would pass now.
  await store.prisma
    .$executeRaw`UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '11 seconds' WHERE state = 'active'`;
  const done: unknown[] = [];
  await store.work('hand-off', async (data) => {
    done.push(data);
  });
  const hurry = () => store.prisma.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`;
  await vi.waitFor(async () => {
    await hurry();
    expect(done).toEqual([{ id: 'r-1' }]);
  }, SOON);
  await store.close();
});

test('[SA9] a server that goes away makes calls fail as unavailable, and everything works when it is back', async () => {
  const databaseUrl = await postgres.database();
  await (await openTestStore({ databaseUrl })).close();
  const codes: string[] = [];
  const store = await openTestStore({ databaseUrl, log: (_level, code) => codes.push(code) });
  const heard: string[] = [];
  const jobs: unknown[] = [];
  await store.onTurn((id) => heard.push(id));
  await store.work('job', async (data) => {
    jobs.push(data);
  });
  await store.conversations.start({ id: 'c', channel: 'web', conversation, turn: turn('1'), expiresAt: FAR });
  await vi.waitFor(() => expect(heard).toEqual(['c']), SOON);
  const keep = (
    seen: number,
    writes: readonly [] | readonly [{ kind: 'job'; job: { name: string; data: { id: string } } }],
  ) =>
    store.conversations.keep({
      conversation: 'c',
      seen,
      next: conversation,
      turn: turn(`${seen + 1}`),
      endedAt: null,
      expiresAt: FAR,
      writes,
    });
  const job = { kind: 'job', job: { name: 'job', data: { id: 'j' } } } as const;

  await postgres.halt();
  const unavailable = { code: 'store.unavailable' };
  await expect(keep(1, [])).rejects.toMatchObject(unavailable);
  await expect(keep(1, [job])).rejects.toMatchObject(unavailable);
  await expect(store.audit.list(1, 1)).rejects.toMatchObject(unavailable);
  expect(await store.ready()).toBe(false);
  await postgres.resume();

  expect(await store.ready()).toBe(true);
  expect(await keep(1, [job])).toBe('kept');
  await vi.waitFor(() => expect(jobs).toEqual([{ id: 'j' }]), SOON);
  await vi.waitFor(async () => {
    await store.referrals.tell('c', `told-${heard.length}-${Date.now()}`, [], AT);
    expect(heard.length).toBeGreaterThan(1);
  }, SOON);
  expect(codes).toContain('store.connection-lost');
  await store.close();
});

test('[SA9] a server that does not answer or refuses at the start is a sentence', async () => {
  const good = await postgres.database();
  const open = async (databaseUrl: string) => {
    const opened = await openStore({ databaseUrl, dataDir: folder, keys: testKeys(), log: () => undefined });
    return opened.ok ? 'open' : opened.error;
  };
  const unreachable = { code: 'store.unreachable', message: expect.stringContaining('DATABASE_URL') };
  const refused = { code: 'store.refused', message: expect.stringContaining('DATABASE_URL') };
  expect(await open(good.replace(/:\d+\//, ':1/'))).toEqual(unreachable);
  expect(await open(good.replace(':waymark@', ':wrong@'))).toEqual(refused);
  expect(await open(`${good}_not_there`)).toEqual(refused);
});

test('[SA1] nothing that somebody told us can be read in the tables or the files', async () => {
  const dataDir = join(folder, 'secrets');
  for (const where of [{ dataDir }, { databaseUrl: await postgres.database() }]) {
    const store = await openTestStore(where);
    const id = 'c';
    const begun = { id, channel: 'telegram', address: 'SECRET-ADDRESS', token: 'SECRET-TOKEN' } as const;
    await store.conversations.start({ ...begun, conversation, turn: turn('1'), expiresAt: FAR });
    const referral = {
      id: 'r',
      reference: 'WW-1',
      programme: 'p',
      partner: 'one',
      state: 'submitted',
      language: 'pl',
      level: 'P1',
      orderPoints: 1,
      dueDay: '2026-01-09',
      outcome: 'eligible',
      cohort: 'SECRET-COHORT',
      submittedAt: AT,
      flowRevision: 'r',
      ruleSetVersion: 't',
      identity: { name: 'SECRET-NAME' },
      content: { answers: ['SECRET-CONTENT'] },
    } as const;
    const consent = {
      scope: 'share',
      partner: 'SECRET-PARTNER',
      given: true,
      textVersion: '1',
      language: 'pl',
      at: AT,
    } as const;
    await store.conversations.keep({
      conversation: id,
      seen: 1,
      next: conversation,
      turn: turn('2'),
      endedAt: null,
      expiresAt: FAR,
      writes: [
        { kind: 'referral', referral },
        { kind: 'consent', consent },
      ],
    });
    const event = { at: AT, what: 'declined', by: 'coach', reason: 'SECRET-REASON' };
    await store.referrals.change({ id: 'r', seen: 1, state: 'declined', event, note: 'SECRET-NOTE', jobs: [] });
    await store.updates.keep('telegram', [{ id: '1', body: { text: 'SECRET-UPDATE' } }]);
    await store.memory.write('SECRET-KEY', 'SECRET-VALUE');
    await store.staff.invite('h', {
      role: 'coach',
      programme: 'p',
      partner: 'one',
      email: 'SECRET-MAIL',
      expiresAt: FAR,
    });
    await store.prisma.user.create({ data: { id: 'u', name: 'Example', email: 'coach@example.org' } });
    await store.staff.linkTelegram('u', 'SECRET-CHAT');

    const tables = await store.prisma.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
       WHERE schemaname IN ('public', 'pgboss')`;
    let dump = '';
    for (const { name } of tables) {
      const [{ rows } = { rows: '' }] = await store.prisma.$queryRawUnsafe<{ rows: string }[]>(
        `SELECT coalesce(string_agg(t::text, E'\\n'), '') AS rows FROM ${name} AS t`,
      );
      dump += rows;
    }
    const readable = dump.replaceAll(/\\\\x([0-9a-f]*)/g, (_, hex: string) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    );
    expect(readable).toContain('WW-1');
    expect(readable.match(/SECRET-[A-Z]*/g)).toBeNull();
    await store.close();
  }
  for (const name of await readdir(dataDir, { recursive: true })) {
    const bytes = await readFile(join(dataDir, name)).catch(() => Buffer.alloc(0));
    expect([name, bytes.includes('SECRET-')]).toEqual([name, false]);
  }
});
