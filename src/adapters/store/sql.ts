/**
 * SQL over two drivers: the one seam between the store and its engine. Statements are named, so that PostgreSQL parses
 * and plans each once a connection. Both implementations give the same row values: text, numbers, booleans, `Date`
 * and bytes; wider types are cast to text in the statement.
 */

/** A statement with its name; the text uses `$1`, `$2`, … */
export type Statement = { readonly name: string; readonly text: string };

/** Makes a statement. Give each text its own name: a driver remembers the text by it. */
export const statement = (name: string, text: string): Statement => ({ name: `waymark-${name}`, text });

/** What may be bound to a statement. */
export type SqlValue = string | number | boolean | null | Uint8Array | readonly string[] | readonly number[];

/** Where statements can be run: a pool, or one transaction. */
export interface Queries {
  query<Row>(statement: Statement, values: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs text that a library made; several statements when there are no values. */
  run(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

/** A database that answers SQL. */
export interface Sql extends Queries {
  /** Runs `work` in one transaction; a throw rolls it back. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  /** Runs `work` while holding a lock that only one process holds at a time. */
  alone<T>(lock: number, work: () => Promise<T>): Promise<T>;
  /** Hears notifications until the returned function is called; subscribes again when the database was away. `channel` is a plain name. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  /**
   * Holds a lock for as long as this process lives, and takes it again when the database was away. Gives whether it is
   * held now. Whoever sees in the database that nobody holds it knows that the process is gone, or was cut off just now.
   */
  hold(lock: number, key: number): Promise<() => boolean>;
  close(): Promise<void>;
}

/**
 * The database does not answer now. Thrown, since no caller can do better than to try again later. It carries the
 * driver's code and not its error, which knows the connection's password.
 */
export class StoreUnavailable extends Error {
  readonly code = 'store.unavailable';
  constructor(cause: unknown) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    super(`The database does not answer${reason}.`);
    this.name = 'StoreUnavailable';
  }
}

/** Whether a statement failed because a row with this key is there already. */
export const isDuplicate = (error: unknown, constraint: string): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  'constraint' in error &&
  error.constraint === constraint;
