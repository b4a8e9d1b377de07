/**
 * Opens the store: PGlite in `<dataDir>/db`, or the PostgreSQL server of `databaseUrl`. Both run the same migrations and
 * the same SQL. Start here; `conversations.ts` is the hot path.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { Log } from '../../app/app.ts';
import type { Store } from '../../app/store.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { alertsOn } from './alerts.ts';
import { auditOn } from './audit.ts';
import { confirmationsOn } from './confirmations.ts';
import { conversationsOn, releaseClaims } from './conversations.ts';
import { deliveriesOn } from './deliveries.ts';
import { CannotDecrypt, type KeyRing, openVault } from './encryption.ts';
import { PrismaClient } from './generated/client.ts';
import { type LockError, lockFolder } from './lock.ts';
import { memoryOn } from './memory.ts';
import { migrate } from './migrate.ts';
import { queueOn } from './queue.ts';
import { reencrypt } from './reencrypt.ts';
import { referralsOn } from './referrals.ts';
import { secretNamed } from './secrets.ts';
import { type Sql, StoreUnavailable, statement } from './sql.ts';
import { sqlOnPglite } from './sql-pglite.ts';
import { isRefusal, poolSettings, sqlOnPostgres } from './sql-postgres.ts';
import { staffOn } from './staff.ts';
import { TURN_CHANNEL } from './told.ts';
import { updatesOn } from './updates.ts';

const POOL_SIZE = 10;
/** Where the embedded database stands in its data folder. */
export const DATABASE_FOLDER = 'db';

/** Why the store cannot be opened. `message` is a sentence for whoever started the program. */
export type StoreError =
  | LockError
  | { readonly code: 'store.unreachable'; readonly message: string }
  | { readonly code: 'store.cannot-write'; readonly message: string }
  | { readonly code: 'store.refused'; readonly message: string }
  | { readonly code: 'store.wrong-keys'; readonly message: string };

/** How to open a store. */
export type StoreSettings = {
  /** A PostgreSQL server; without it PGlite runs in `<dataDir>/db`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Whoever opens it holds the lock of its folder already, and lets it go. */
  readonly isLocked?: boolean;
  readonly keys: KeyRing;
  readonly log: Log;
  /** The image of a PGlite folder (`dumpDataDir`) to begin with when the folder is new; `dataDir` `memory://` keeps nothing. */
  readonly image?: Blob;
};

/** The store, and what only this adapter's neighbours in `main.ts` need. */
export interface OpenStore extends Store {
  /** For the sign-in library, which reads and writes its tables through it. */
  readonly prisma: PrismaClient;
  /** 32 random bytes that stay the same for this installation, such as the sign-in library's secret. */
  secret(name: string): Promise<Uint8Array>;
  /** After a new key was put first: encrypts everything again with it. Gives how many values were. */
  reencrypt(): Promise<number>;
  /** The image of the embedded database; undefined on a server. */
  image(): Promise<Blob | undefined>;
}

type Engine = {
  readonly sql: Sql;
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Does what the schema engine does, on connections that end with it: it leaves its lock on one of them. */
  readonly migrating: <T>(work: (adapter: SqlMigrationAwareDriverAdapterFactory) => Promise<T>) => Promise<T>;
  readonly image: () => Promise<Blob | undefined>;
  readonly release: () => Promise<void>;
};

const nothing = (): Promise<undefined> => Promise.resolve(undefined);

async function openEmbedded(settings: StoreSettings): Promise<Result<Engine, StoreError>> {
  const isInMemory = settings.dataDir === 'memory://';
  const lock = isInMemory || settings.isLocked === true ? ok(nothing) : await lockFolder(settings.dataDir);
  if (!lock.ok) return lock;
  const folder = join(settings.dataDir, DATABASE_FOLDER);
  try {
    if (!isInMemory) await mkdir(folder, { recursive: true, mode: 0o700 });
    const isNew = isInMemory || (await readdir(folder)).length === 0;
    const pglite = await PGlite.create({
      dataDir: isInMemory ? 'memory://' : folder,
      ...(settings.image === undefined || !isNew ? {} : { loadDataDir: settings.image }),
    });
    const adapter = new PrismaPGlite(pglite);
    return ok({
      sql: sqlOnPglite(pglite),
      adapter,
      migrating: (work) => work(adapter),
      image: () => pglite.dumpDataDir('none'),
      release: lock.value,
    });
  } catch (error) {
    await lock.value();
    const why = cannotWrite(error);
    if (why === undefined) throw error;
    return fail({
      code: 'store.cannot-write',
      message: `The database in ${folder} cannot be written (${why}). Make room there, or let Waymark write there.`,
    });
  }
}

/** What PGlite says when the system does not let it write: WebAssembly's own numbers. @source WASI preview 1, `errno` */
const WRITE_ERRORS: Readonly<Record<number, string>> = { 2: 'EACCES', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' };
const cannotWrite = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'errno' in error && typeof error.errno === 'number'
    ? WRITE_ERRORS[error.errno]
    : undefined;

function openServer(databaseUrl: string, log: Log): Engine {
  const pool = new pg.Pool(poolSettings(databaseUrl, POOL_SIZE));
  const lost = () => log('warn', 'store.connection-lost');
  const migrating: Engine['migrating'] = async (work) => {
    const own = new pg.Pool(poolSettings(databaseUrl, 2));
    own.on('error', lost);
    try {
      return await work(new PrismaPg(own));
    } finally {
      await own.end();
    }
  };
  const sql = sqlOnPostgres(databaseUrl, pool, lost);
  return { sql, adapter: new PrismaPg(pool), migrating, image: nothing, release: nothing };
}

const ping = statement('ping', 'SELECT 1');

/** Why a PostgreSQL server cannot be used, from asking it: it does not answer, or does not let us in. */
export async function serverProblem(databaseUrl: string): Promise<StoreError | undefined> {
  const { sql } = openServer(databaseUrl, () => undefined);
  try {
    await sql.query(ping, []);
    return undefined;
  } catch (error) {
    const problem = serverError(error);
    if (problem === undefined) throw error;
    return problem;
  } finally {
    await sql.close();
  }
}

function serverError(error: unknown): StoreError | undefined {
  if (error instanceof StoreUnavailable)
    return {
      code: 'store.unreachable',
      message: 'The PostgreSQL server of DATABASE_URL does not answer. Start it, or correct DATABASE_URL.',
    };
  return isRefusal(error)
    ? {
        code: 'store.refused',
        message:
          'The PostgreSQL server does not let Waymark in. Check the name, password and database in DATABASE_URL, and that this role may create tables.',
      }
    : undefined;
}

/** Opens the store and brings its tables up to date. */
export async function openStore(settings: StoreSettings): Promise<Result<OpenStore, StoreError>> {
  const { databaseUrl, keys, log } = settings;
  const opened = databaseUrl === undefined ? await openEmbedded(settings) : ok(openServer(databaseUrl, log));
  if (!opened.ok) return opened;
  const { sql, migrating, release } = opened.value;
  const giveUp = async (error: StoreError): Promise<Result<never, StoreError>> => {
    await sql.close();
    await release();
    return fail(error);
  };

  try {
    const applied = await migrating((adapter) => migrate(sql, adapter));
    if (applied.length > 0) log('info', 'store.migrated', { migrations: applied.length });
    // What a killed process was about to send must not wait for its lease.
    if (settings.databaseUrl === undefined) await releaseClaims(sql);
    const vault = openVault(keys, await secretNamed(sql, keys, 'lookup'));
    return ok(storeOn(opened.value, keys, vault, log));
  } catch (error) {
    const problem = serverError(error);
    if (problem !== undefined) return giveUp(problem);
    if (error instanceof CannotDecrypt)
      return giveUp({
        code: 'store.wrong-keys',
        message:
          'The data keys do not open this database. Give the DATA_KEYS (or the data.keys file) it was made with.',
      });
    await sql.close();
    await release();
    throw error;
  }
}

function storeOn(engine: Engine, keys: KeyRing, vault: ReturnType<typeof openVault>, log: Log): OpenStore {
  const { sql, adapter, image, release } = engine;
  const queue = queueOn(sql, () => log('warn', 'store.queue-failed'));
  const conversations = conversationsOn(sql, vault, queue);
  const prisma = new PrismaClient({ adapter });
  return {
    conversations,
    referrals: referralsOn(sql, vault, queue),
    confirmations: confirmationsOn(sql, vault, queue),
    deliveries: deliveriesOn(sql),
    alerts: alertsOn(sql, vault),
    staff: staffOn(sql, vault),
    audit: auditOn(sql),
    updates: updatesOn(sql, vault),
    memory: memoryOn(sql, vault),
    onTurn: (hear) => sql.listen(TURN_CHANNEL, hear),
    work: (name, handle) => queue.work(name, handle),
    schedule: (name, cron) => queue.schedule(name, cron),
    send: (job) => queue.send(job),
    ready: () =>
      sql.query(ping, []).then(
        () => true,
        () => false,
      ),
    prisma,
    secret: (name) => secretNamed(sql, keys, name),
    reencrypt: () => reencrypt(sql, keys),
    image,
    async close() {
      await queue.close();
      await conversations.settled();
      await prisma.$disconnect();
      await sql.close();
      await release();
    },
  };
}
