/**
 * Key rotation: encrypts every value again that an older key made. Safe while people write: a row is replaced only if
 * it still holds the ciphertext that was read, and a row that changed meanwhile was written with the new key anyway.
 */

import { headerOf, type KeyRing, seal, unseal } from './encryption.ts';
import { boundToMemory } from './memory.ts';
import { boundToReferral } from './referrals.ts';
import { boundToSecret } from './secrets.ts';
import { type Sql, statement } from './sql.ts';
import { boundToStaff } from './staff.ts';
import { boundTo } from './told.ts';
import { boundToUpdate } from './updates.ts';

/** Rows in one transaction: few, since a turn that meets one of them waits for its end. */
const PAGE = 200;

/** Where ciphertexts are: the table, the column, and SQL for the text that names the row in `bound`. */
type Place = {
  readonly table: string;
  readonly column: string;
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
  { table: 'conversations', column: 'sealed', name: 'id', bound: boundTo.conversation },
  {
    table: 'turns',
    column: 'sealed',
    name: `${ownerOf} || '/' || input`,
    bound: (name) => boundTo.turn(...splitOnce(name)),
  },
  { table: 'addresses', column: 'sealed', name: ownerOf, bound: boundTo.address },
  { table: 'consents', column: 'sealed', name: 'id', bound: boundTo.consent },
  { table: 'referrals', column: 'sealed_cohort', name: 'id', bound: boundToReferral.cohort },
  { table: 'referrals', column: 'sealed_identity', name: 'id', bound: boundToReferral.identity },
  { table: 'referrals', column: 'sealed_content', name: 'id', bound: boundToReferral.content },
  { table: 'referral_events', column: 'sealed_reason', name: 'id', bound: boundToReferral.reason },
  { table: 'staff_profiles', column: 'sealed_telegram', name: '"user"', bound: boundToStaff.telegram },
  { table: 'invitations', column: 'sealed_email', name: 'code_hash', bound: boundToStaff.email },
  {
    table: 'updates',
    column: 'sealed',
    name: `channel || '/' || id`,
    bound: (name) => boundToUpdate(...splitOnce(name)),
  },
  {
    table: 'memories',
    column: 'sealed',
    name: `encode(key_hash, 'hex')`,
    bound: (name) => boundToMemory(Buffer.from(name, 'hex')),
  },
  { table: 'secrets', column: 'sealed', name: 'name', bound: boundToSecret },
];

/** Encrypts everything with the ring's first key; gives how many values had another. */
export async function reencrypt(sql: Sql, ring: KeyRing): Promise<number> {
  const made = headerOf(ring.current);
  let changed = 0;
  for (const { table, column, name, bound } of sealedPlaces) {
    const read = statement(
      `reencrypt-read-${table}-${column}`,
      `SELECT ctid::text AS at, ${name} AS name, ${column} AS sealed FROM ${table}
        WHERE substring(${column} FROM 1 FOR octet_length($1::bytea)) <> $1 LIMIT ${PAGE}`,
    );
    const write = statement(
      `reencrypt-write-${table}-${column}`,
      `UPDATE ${table} SET ${column} = $2 WHERE ctid = $1::tid AND ${column} = $3 RETURNING 1`,
    );
    type Row = { readonly at: string; readonly name: string; readonly sealed: Uint8Array };
    for (;;) {
      const rows = await sql.query<Row>(read, [made]);
      if (rows.length === 0) break;
      changed += await sql.transaction(async (tx) => {
        let replaced = 0;
        for (const row of rows) {
          const place = bound(row.name);
          const sealed = seal(ring, place, unseal(ring, place, row.sealed));
          replaced += (await tx.query(write, [row.at, sealed, row.sealed])).length;
        }
        return replaced;
      });
    }
  }
  return changed;
}
