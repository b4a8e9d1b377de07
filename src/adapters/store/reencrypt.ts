/**
 * Key rotation: encrypts every value again that an older key made. Safe while people write: a row is replaced only if
 * it still holds the ciphertext that was read, and a row that changed meanwhile was written with the new key anyway.
 */

import { type KeyRing, keyIdOf, seal, unseal } from './encryption.ts';
import { boundToMemory } from './memory.ts';
import { boundToReferral } from './referrals.ts';
import { boundToSecret } from './secrets.ts';
import { type Sql, statement } from './sql.ts';
import { boundToStaff } from './staff.ts';
import { boundTo } from './told.ts';
import { boundToUpdate } from './updates.ts';

const PAGE = 500;

/** Where ciphertexts are: the table, the column, its row's key as text, and the text that names the row in `bound`. */
type Place = {
  readonly table: string;
  readonly column: string;
  readonly key: string;
  readonly name: string;
  readonly bound: (name: string) => string;
};

const splitOnce = (text: string): readonly [string, string] => {
  const at = text.indexOf('/');
  return [text.slice(0, at), text.slice(at + 1)];
};
const ownerOf = `(SELECT c.id FROM conversations c WHERE c.no = conversation)`;

/** Every column that holds ciphertext. A test compares this list with the columns of the database. */
export const sealedPlaces: readonly Place[] = [
  { table: 'conversations', column: 'sealed', key: 'no::text', name: 'id', bound: boundTo.conversation },
  {
    table: 'turns',
    column: 'sealed',
    key: `conversation || '/' || input`,
    name: `${ownerOf} || '/' || input`,
    bound: (name) => boundTo.turn(...splitOnce(name)),
  },
  { table: 'addresses', column: 'sealed', key: `encode(hash, 'hex')`, name: ownerOf, bound: boundTo.address },
  { table: 'consents', column: 'sealed', key: 'id', name: 'id', bound: boundTo.consent },
  { table: 'referrals', column: 'sealed_identity', key: 'id', name: 'id', bound: boundToReferral.identity },
  { table: 'referrals', column: 'sealed_content', key: 'id', name: 'id', bound: boundToReferral.content },
  { table: 'referral_events', column: 'sealed_reason', key: 'id', name: 'id', bound: boundToReferral.reason },
  { table: 'staff_profiles', column: 'sealed_telegram', key: '"user"', name: '"user"', bound: boundToStaff.telegram },
  { table: 'invitations', column: 'sealed_email', key: 'code_hash', name: 'code_hash', bound: boundToStaff.email },
  {
    table: 'updates',
    column: 'sealed',
    key: `channel || '/' || id`,
    name: `channel || '/' || id`,
    bound: (name) => boundToUpdate(...splitOnce(name)),
  },
  {
    table: 'memories',
    column: 'sealed',
    key: `encode(key_hash, 'hex')`,
    name: `encode(key_hash, 'hex')`,
    bound: (name) => boundToMemory(Buffer.from(name, 'hex')),
  },
  { table: 'secrets', column: 'sealed', key: 'name', name: 'name', bound: boundToSecret },
];

/** Encrypts everything with the ring's first key; gives how many values had another. */
export async function reencrypt(sql: Sql, ring: KeyRing): Promise<number> {
  let changed = 0;
  for (const { table, column, key, name, bound } of sealedPlaces) {
    const read = statement(
      `reencrypt-read-${table}-${column}`,
      `SELECT ${key} AS key, ${name} AS name, ${column} AS sealed FROM ${table}
        WHERE ${column} IS NOT NULL AND ${key} > $1 ORDER BY 1 LIMIT ${PAGE}`,
    );
    const write = statement(
      `reencrypt-write-${table}-${column}`,
      `UPDATE ${table} SET ${column} = $2 WHERE ${key} = $1 AND ${column} = $3`,
    );
    let after = '';
    for (;;) {
      const rows = await sql.query<{ key: string; name: string; sealed: Uint8Array }>(read, [after]);
      for (const row of rows) {
        if (keyIdOf(row.sealed) === ring.current) continue;
        const place = bound(row.name);
        await sql.query(write, [row.key, seal(ring, place, unseal(ring, place, row.sealed)), row.sealed]);
        changed += 1;
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) break;
      after = last.key;
    }
  }
  return changed;
}
