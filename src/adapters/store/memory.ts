import type { Memory } from '../../app/store.ts';
import type { Vault } from './encryption.ts';
import { type Sql, statement } from './sql.ts';

/** What a memory's ciphertext is bound to: the hash of its key, since keys may name a chat. */
export const boundToMemory = (hash: Uint8Array): string => `memories/${Buffer.from(hash).toString('hex')}`;

const read = statement('read-memory', 'SELECT sealed FROM memories WHERE key_hash = $1');
const write = statement(
  'write-memory',
  `INSERT INTO memories (key_hash, sealed) VALUES ($1, $2)
   ON CONFLICT (key_hash) DO UPDATE SET sealed = excluded.sealed`,
);
const remove = statement('remove-memory', 'DELETE FROM memories WHERE key_hash = $1');

/** Small keyed state over SQL. */
export function memoryOn(sql: Sql, vault: Vault): Memory {
  const hashed = (key: string) => vault.hash('memory', key);
  return {
    async read(key) {
      const [row] = await sql.query<{ sealed: Uint8Array }>(read, [hashed(key)]);
      return row === undefined ? undefined : vault.unseal<unknown>(boundToMemory(hashed(key)), row.sealed);
    },
    async write(key, value) {
      await sql.query(write, [hashed(key), vault.seal(boundToMemory(hashed(key)), value)]);
    },
    async remove(key) {
      await sql.query(remove, [hashed(key)]);
    },
  };
}
