import type { AlertReason, Alerts } from '../../app/store.ts';
import { isLocale } from '../../core/language/locale.ts';
import { type Sql, statement } from './sql.ts';

type Row = {
  readonly id: string;
  readonly conversation: string;
  readonly reason: AlertReason;
  readonly programme: string;
  readonly language: string;
  readonly raised_at: Date;
  readonly acknowledged_by: string | null;
  readonly gone: boolean;
};

/** The gravest first, however long the others have waited. */
const openOf = statement(
  'open-alerts',
  `SELECT id, conversation, reason, programme, language, raised_at, acknowledged_by,
          NOT EXISTS (SELECT FROM conversations c WHERE c.id = alerts.conversation) AS gone
     FROM alerts WHERE acknowledged_by IS NULL AND programme = ANY($1::text[]) 
    ORDER BY array_position(ARRAY['danger', 'call_back', 'concern', 'human', 'message'], reason), raised_at, id`,
);
const acknowledge = statement(
  'acknowledge-alert',
  `UPDATE alerts SET acknowledged_by = $2, acknowledged_at = $3 WHERE id = $1 AND acknowledged_by IS NULL RETURNING id`,
);

/** Alerts over SQL. */
export function alertsOn(sql: Sql): Alerts {
  return {
    async open(programmes) {
      return (await sql.query<Row>(openOf, [programmes])).map((row) => ({
        id: row.id,
        conversation: row.conversation,
        reason: row.reason,
        programme: row.programme,
        language: isLocale(row.language) ? row.language : 'en',
        raisedAt: row.raised_at.toISOString(),
        acknowledgedBy: row.acknowledged_by,
        gone: row.gone,
      }));
    },
    async acknowledge(id, by, at) {
      return (await sql.query(acknowledge, [id, by, at])).length > 0;
    },
  };
}
