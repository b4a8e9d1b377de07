import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { type Queries, type Sql, type SqlValue, type Statement, StoreUnavailable } from './sql.ts';

const CONNECT_TIMEOUT_MS = 5_000;
/** Longer than any statement of ours takes; a connection that hangs this long is given up. */
const QUERY_TIMEOUT_MS = 30_000;
const RECONNECT_PAUSE_MS = 500;
const LOCK_PAUSE_MS = 50;

/** Codes of a server that is going down, starting up or full (class 57P, 53300, class 08), and of a broken socket. */
const isUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(?:08|57P)|^53300$/.test(code)) return true;
  if (/^(?:ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)/.test(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|pool after calling end/.test(
    error.message,
  );
};

/** Whether the server answered that it does not let us in: a wrong password, role or database, or an unreadable URL. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(?:28|3D000$|42501$|ERR_INVALID_URL$)/.test(error.code);

async function typed<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw isUnavailable(error) ? new StoreUnavailable(error) : error;
  }
}

const queriesOf = (at: Pick<pg.Pool | pg.PoolClient, 'query'>): Queries => ({
  query: <Row>(statement: Statement, values: readonly SqlValue[]) =>
    typed(async () => {
      const { rows } = await at.query<Row & pg.QueryResultRow>({ ...statement, values: [...values] });
      return rows;
    }),
  run: (text, values = []) =>
    typed(async () => {
      // Without values the simple protocol is used: any number of statements, and then an array of results.
      const answer: unknown = await (values.length > 0 ? at.query(text, [...values]) : at.query(text));
      const results = Array.isArray(answer) ? answer : [answer];
      return results.flatMap((result: pg.QueryResult<Record<string, unknown>>) => result.rows);
    }),
});

/** Settings of a connection to `databaseUrl`. */
export const poolSettings = (databaseUrl: string, max: number): pg.PoolConfig => ({
  connectionString: databaseUrl,
  max,
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  query_timeout: QUERY_TIMEOUT_MS,
  keepAlive: true,
  application_name: 'waymark',
});

/** SQL on a PostgreSQL server, over a pool. `lost` hears of connections that broke while idle. */
export function sqlOnPostgres(databaseUrl: string, pool: pg.Pool, lost: (error: Error) => void): Sql {
  const stops = new Set<() => Promise<void>>();
  let isClosed = false;
  pool.on('error', lost);

  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await typed(() => pool.connect());
    let broken = false;
    // A connection that breaks between two statements reports it here; the next statement then fails.
    const onError = (error: Error) => {
      broken = true;
      lost(error);
    };
    client.on('error', onError);
    try {
      return await work(client);
    } catch (error) {
      broken ||= error instanceof StoreUnavailable;
      throw error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }

  /** A connection beside the pool, for `begin`; made again whenever it broke or could not be made, until it is stopped. */
  function lastingConnection(begin: (client: pg.Client) => Promise<void>): {
    readonly begun: Promise<void>;
    readonly stop: () => Promise<void>;
  } {
    let client: pg.Client | undefined;
    let isStopped = false;
    let retry: NodeJS.Timeout | undefined;
    const again = () => {
      if (isStopped || retry !== undefined) return;
      retry = globalThis.setTimeout(() => {
        retry = undefined;
        connect().catch(again);
      }, RECONNECT_PAUSE_MS);
    };
    async function connect(): Promise<void> {
      const next = new pg.Client(poolSettings(databaseUrl, 1));
      next.on('error', lost);
      next.on('end', again);
      client = next;
      try {
        await next.connect();
        await begin(next);
      } catch (error) {
        void next.end().catch(() => undefined);
        throw error;
      }
      if (isStopped) await next.end();
    }
    const stop = async () => {
      isStopped = true;
      stops.delete(stop);
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    };
    stops.add(stop);
    const begun = connect();
    begun.catch(again);
    return { begun, stop };
  }

  return {
    ...queriesOf(pool),
    transaction: (work) =>
      withClient(async (client) => {
        await typed(() => client.query('BEGIN'));
        try {
          const result = await work(queriesOf(client));
          await typed(() => client.query('COMMIT'));
          return result;
        } catch (error) {
          if (!(error instanceof StoreUnavailable)) await typed(() => client.query('ROLLBACK'));
          throw error;
        }
      }),
    alone: (lock, work) =>
      withClient(async (client) => {
        const take = async (): Promise<boolean> => {
          const { rows } = await typed(() => client.query('SELECT pg_try_advisory_lock($1) AS taken', [lock]));
          return rows[0]?.taken === true;
        };
        // Asked for again and again, since one waiting statement would run into the limit for statements.
        while (!(await take())) await setTimeout(LOCK_PAUSE_MS);
        try {
          return await work();
        } finally {
          await typed(() => client.query('SELECT pg_advisory_unlock($1)', [lock]));
        }
      }),
    listen: async (channel, hear) => {
      const lasting = lastingConnection(async (client) => {
        client.on('notification', (notice) => hear(notice.payload ?? ''));
        await client.query(`LISTEN ${channel}`);
      });
      await typed(() => lasting.begun).catch(async (error: unknown) => {
        await lasting.stop();
        throw error;
      });
      return lasting.stop;
    },
    hold: async (lock, key) => {
      let isHeld = false;
      const lasting = lastingConnection(async (client) => {
        client.once('end', () => {
          isHeld = false;
        });
        // A pooler in between gives a connection to somebody else after each transaction: so this one does not end. It
        // reads nothing and writes nothing, and keeps no row from being cleared away.
        await client.query('BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY');
        await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
        const { rows } = await client.query('SELECT pg_try_advisory_xact_lock($1, $2) AS taken', [lock, key]);
        if (rows[0]?.taken !== true) throw new Error('the connection before still holds the lock');
        isHeld = true;
      });
      await lasting.begun.catch(() => undefined);
      return () => isHeld;
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await Promise.all([...stops].map((stop) => stop()));
      await pool.end();
    },
  };
}
