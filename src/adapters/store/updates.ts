import type { UpdateInbox } from '../../app/store.ts';
import type { Vault } from './encryption.ts';
import { type Sql, statement } from './sql.ts';

/** What an update's ciphertext is bound to. */
export const boundToUpdate = (channel: string, id: string): string => `updates/${channel}/${id}`;

const keep = statement(
  'keep-update',
  'INSERT INTO updates (channel, id, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
);
const pending = statement(
  'pending-updates',
  'SELECT id, sealed FROM updates WHERE channel = $1 AND sealed IS NOT NULL ORDER BY no',
);
const done = statement(
  'update-done',
  'UPDATE updates SET sealed = NULL, done_at = now() WHERE channel = $1 AND id = $2',
);

/** The inbox of messenger updates over SQL. */
export function updatesOn(sql: Sql, vault: Vault): UpdateInbox {
  return {
    async keep(channel, updates) {
      if (updates.length === 0) return;
      await sql.transaction(async (tx) => {
        for (const { id, body } of updates)
          await tx.query(keep, [channel, id, vault.seal(boundToUpdate(channel, id), body)]);
      });
    },
    async pending(channel) {
      const rows = await sql.query<{ id: string; sealed: Uint8Array }>(pending, [channel]);
      return rows.map(({ id, sealed }) => ({ id, body: vault.unseal<unknown>(boundToUpdate(channel, id), sealed) }));
    },
    async done(channel, id) {
      await sql.query(done, [channel, id]);
    },
  };
}
