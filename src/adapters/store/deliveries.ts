import { randomUUID } from 'node:crypto';
import type { Deliveries } from '../../app/store.ts';
import { type Sql, statement } from './sql.ts';

const begin = statement(
  'begin-delivery',
  `WITH made AS (
     INSERT INTO deliveries (id, referral, kind, destination) VALUES ($1, $2, $3, $4)
     ON CONFLICT (referral, kind, destination) DO UPDATE SET destination = excluded.destination
     RETURNING id, sent_at
   )
   SELECT id, sent_at IS NOT NULL AS sent FROM made`,
);
const sent = statement('delivery-sent', 'UPDATE deliveries SET sent_at = $2, failed_code = NULL WHERE id = $1');
const failed = statement(
  'delivery-failed',
  'UPDATE deliveries SET failures = failures + 1, failed_code = $2 WHERE id = $1',
);

/** Deliveries over SQL. */
export function deliveriesOn(sql: Sql): Deliveries {
  return {
    async begin(referral, destination) {
      const values = [randomUUID(), referral, destination.kind, destination.id];
      const [row] = await sql.query<{ id: string; sent: boolean }>(begin, values);
      if (row === undefined) throw new Error('a delivery was neither made nor found');
      return row;
    },
    async sent(id, at) {
      await sql.query(sent, [id, at]);
    },
    async failed(id, code) {
      await sql.query(failed, [id, code]);
    },
  };
}
