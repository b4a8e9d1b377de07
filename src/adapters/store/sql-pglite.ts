import type { PGlite, Transaction } from '@electric-sql/pglite';
import { type Queries, type Sql, type SqlValue, type Statement, StoreUnavailable } from './sql.ts';

const queriesOf = (at: Pick<PGlite | Transaction, 'query' | 'exec'>): Queries => ({
  query: async <Row>(statement: Statement, values: readonly SqlValue[]) =>
    (await at.query<Row>(statement.text, [...values])).rows,
  run: async (text, values = []) =>
    values.length > 0
      ? (await at.query<Record<string, unknown>>(text, [...values])).rows
      : (await at.exec(text)).flatMap((result) => result.rows),
});

/** SQL on the embedded PGlite: one connection in this process, statements one after the other. */
export function sqlOnPglite(pglite: PGlite): Sql {
  const open = (): PGlite => {
    if (pglite.closed) throw new StoreUnavailable('closed');
    return pglite;
  };
  return {
    query: async <Row>(statement: Statement, values: readonly SqlValue[]) =>
      queriesOf(open()).query<Row>(statement, values),
    transaction: async (work) => open().transaction((tx) => work(queriesOf(tx))),
    run: async (text, values) => {
      const at = open();
      try {
        return await queriesOf(at).run(text, values);
      } catch (error) {
        // A pool would hand out a clean connection after a text that failed between BEGIN and COMMIT; here there is one.
        await at.exec('ROLLBACK');
        throw error;
      }
    },
    // The folder's lock file lets one process in, so whoever asks is alone already.
    alone: (_lock, work) => work(),
    listen: async (channel, hear) => {
      const stop = await open().listen(channel, hear);
      return () => (pglite.closed ? Promise.resolve() : stop());
    },
    // Nobody else can be in the database, so nobody looks.
    hold: async () => () => true,
    close: async () => {
      if (!pglite.closed) await pglite.close();
    },
  };
}
