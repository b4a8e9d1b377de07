/**
 * Random secrets of one installation, sealed with the data keys and kept in the database: they stay the same when the
 * data keys are rotated, and every process of the installation has the same ones.
 */
import { randomBytes } from 'node:crypto';
import { type KeyRing, seal, unseal } from './encryption.ts';
import { type Sql, statement } from './sql.ts';

/** What a secret's ciphertext is bound to. */
export const boundToSecret = (name: string): string => `secrets/${name}`;

const SECRET_BYTES = 32;
const read = statement('read-secret', 'SELECT sealed FROM secrets WHERE name = $1');
const add = statement('add-secret', 'INSERT INTO secrets (name, sealed) VALUES ($1, $2) ON CONFLICT DO NOTHING');

/** The secret of this name, 32 random bytes, made when it is first asked for. */
export async function secretNamed(sql: Sql, ring: KeyRing, name: string): Promise<Uint8Array> {
  const find = async () => {
    const [row] = await sql.query<{ sealed: Uint8Array }>(read, [name]);
    return row === undefined ? undefined : unseal(ring, boundToSecret(name), row.sealed);
  };
  const found = await find();
  if (found !== undefined) return found;
  // Of two first starts, one inserts; both read what that one inserted.
  await sql.query(add, [name, seal(ring, boundToSecret(name), randomBytes(SECRET_BYTES))]);
  const made = await find();
  if (made === undefined) throw new Error(`the secret ${name} was not kept`);
  return made;
}
