/** Erasing what a referral says once nobody needs it: the row, its events, the turns that led to it, its conversation. */
import { randomUUID } from 'node:crypto';
import type { ReferralState, Referrals, SettledReferral } from '../../app/store.ts';
import { addAudit } from './audit.ts';
import { emptied, emptiedEvent } from './emptied.ts';
import { type Queries, type Sql, statement } from './sql.ts';

// The event that carries a state's own name is when the referral came into it; what staff wrote since does not count.
const settled = statement(
  'settled-referrals',
  `SELECT r.id, r.programme, r.state, r.version,
          coalesce((SELECT max(e.at) FROM referral_events e WHERE e.referral = r.id AND e.what = r.state),
                   (SELECT max(e.at) FROM referral_events e WHERE e.referral = r.id), r.submitted_at) AS since
     FROM referrals r LEFT JOIN conversations c ON c.no = r.conversation
    WHERE r.state = ANY($1) AND (r.sealed_identity IS NOT NULL OR r.sealed_content IS NOT NULL)
      AND NOT EXISTS (SELECT FROM alerts a WHERE a.conversation = c.id AND a.acknowledged_at IS NULL)
    ORDER BY since, r.id`,
);

// Rows that somebody works on now are left for the next time: nobody waits for this, and it never waits for anybody.
const lockReferral = statement(
  'lock-to-forget',
  `SELECT conversation, submitted_at FROM referrals
    WHERE id = $1 AND version = $2 AND (sealed_identity IS NOT NULL OR sealed_content IS NOT NULL)
      FOR UPDATE SKIP LOCKED`,
);
const lockConversation = statement(
  'lock-conversation-to-forget',
  `SELECT EXISTS (SELECT FROM alerts a WHERE a.conversation = c.id AND a.acknowledged_at IS NULL) AS waits
     FROM conversations c WHERE c.no = $1 FOR UPDATE SKIP LOCKED`,
);
const dropTurns = statement(
  'forget-turns',
  `DELETE FROM turns WHERE conversation = $1 AND at <= $2
      AND at > coalesce((SELECT max(o.submitted_at) FROM referrals o
                          WHERE o.conversation = $1 AND o.id <> $3 AND o.submitted_at < $2), '-infinity')`,
);
const empty = statement(
  'forget-content',
  `WITH quiet AS (UPDATE referral_events SET ${emptiedEvent} WHERE referral = $1),
        told AS (INSERT INTO referral_events (id, referral, at, what, by) VALUES ($2, $1, $3, 'erased', 'system')),
        apart AS (DELETE FROM referral_offices WHERE referral = $1)
   UPDATE referrals SET ${emptied}, conversation = NULL, version = version + 1 WHERE id = $1`,
);
const remove = statement('forget-referral', 'DELETE FROM referrals WHERE id = $1');
const dropConversation = statement(
  'forget-conversation',
  `DELETE FROM conversations c WHERE c.no = $1 AND (c.ended_at IS NOT NULL OR c.expires_at <= $2)
      AND NOT EXISTS (SELECT FROM referrals r WHERE r.conversation = c.no)`,
);

type SettledRow = Omit<SettledReferral, 'since'> & { readonly since: Date };

/** Referrals in these states that still hold something and for which nobody waits. */
export async function settledReferrals(sql: Sql, states: readonly ReferralState[]): Promise<SettledReferral[]> {
  const rows = await sql.query<SettledRow>(settled, [states]);
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
}

/** Forgets one referral inside a transaction. */
export async function forgetReferral(
  tx: Queries,
  { id, seen, leave, audit }: Parameters<Referrals['forget']>[0],
): Promise<'forgotten' | 'kept'> {
  const [referral] = await tx.query<{ conversation: number | null; submitted_at: Date }>(lockReferral, [id, seen]);
  if (referral === undefined) return 'kept';
  const { conversation, submitted_at } = referral;
  if (conversation !== null) {
    const [held] = await tx.query<{ waits: boolean }>(lockConversation, [conversation]);
    if (held === undefined || held.waits) return 'kept';
    await tx.query(dropTurns, [conversation, submitted_at.toISOString(), id]);
  }
  if (leave === 'empty') await tx.query(empty, [id, randomUUID(), audit.at]);
  else await tx.query(remove, [id]);
  if (conversation !== null) await tx.query(dropConversation, [conversation, audit.at]);
  await addAudit(tx, audit);
  return 'forgotten';
}
