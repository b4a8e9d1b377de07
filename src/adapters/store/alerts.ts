import { ALERT_REASONS, type AlertReason, type AlertRow, type Alerts, type Waiting } from '../../app/store.ts';
import type { Conversation } from '../../core/flow/conversation.ts';
import { isLocale } from '../../core/language/locale.ts';
import type { Vault } from './encryption.ts';
import { type Sql, statement } from './sql.ts';
import { boundTo } from './told.ts';

type Row = {
  readonly id: string;
  readonly conversation: string;
  readonly reason: AlertReason;
  readonly programme: string;
  readonly language: string;
  readonly raised_at: Date;
  readonly latest_at: Date;
  readonly times: number;
  readonly gone: boolean;
};

const columns = `a.id, a.conversation, a.reason, a.programme, a.language, a.raised_at, a.latest_at, a.times, c.no IS NULL AS gone`;
const open = `FROM alerts a LEFT JOIN conversations c ON c.id = a.conversation WHERE a.acknowledged_by IS NULL`;

const findOpen = statement('find-alert', `SELECT ${columns} ${open} AND a.id = $1`);
const openOf = statement(
  'open-alerts-of',
  `SELECT ${columns} ${open} AND a.conversation = $1 ORDER BY a.raised_at, a.id`,
);
const openFrom = statement(
  'open-alerts-from',
  `SELECT DISTINCT ON (a.conversation) a.conversation, c.sealed ${open} AND a.programme = $1 ORDER BY a.conversation`,
);

const gravity = `array_position(ARRAY[${ALERT_REASONS.map((reason) => `'${reason}'`).join(', ')}], a.reason)`;

/**
 * Whose an alert is, is found out row by row, before the rows of one person become one: so nobody reads in her row what
 * was raised with somebody else, and who waits is counted as this reader sees it.
 */
const waitingOf = statement(
  'waiting-people',
  `WITH theirs AS (
     SELECT ${columns}, ${gravity} AS grave
       FROM alerts a
       LEFT JOIN conversations c ON c.id = a.conversation
       LEFT JOIN LATERAL (
         SELECT r.programme, r.partner FROM referrals r
          WHERE r.conversation = c.no AND r.state NOT IN ('declined', 'withdrawn')
          ORDER BY r.submitted_at DESC, r.id DESC LIMIT 1
       ) live ON true
      WHERE a.acknowledged_by IS NULL
        AND CASE WHEN live.programme IS NULL
              THEN a.programme = ANY($3::text[]) OR (a.programme = $4 AND a.conversation = ANY($5::text[]))
              ELSE EXISTS (SELECT FROM unnest($1::text[], $2::text[]) AS s(programme, partner)
                            WHERE s.programme = live.programme AND s.partner IN (live.partner, '*'))
            END
   ), people AS (
     SELECT conversation, gone, min(grave) AS grave, string_agg(reason, ',' ORDER BY grave) AS reasons,
            sum(times)::int AS times, min(raised_at) AS first_at, max(latest_at) AS latest_at,
            (array_agg(id ORDER BY raised_at, id))[1] AS first,
            (array_agg(id ORDER BY raised_at DESC, id DESC))[1] AS newest,
            (array_agg(programme ORDER BY raised_at DESC, id DESC))[1] AS programme,
            (array_agg(language ORDER BY raised_at DESC, id DESC))[1] AS language
       FROM theirs GROUP BY conversation, gone
   )
   SELECT n.people, p.* FROM (SELECT count(*)::int AS people FROM people) n
     LEFT JOIN (
       SELECT * FROM people
        WHERE $6::text IS NULL OR grave > $7::int
           OR (grave = $7::int AND (latest_at, $6::text) < ($8::timestamptz, first))
        ORDER BY grave, latest_at DESC, first LIMIT $9
     ) p ON true
    ORDER BY p.grave, p.latest_at DESC, p.first`,
);

const acknowledge = statement(
  'acknowledge-alerts',
  `WITH held AS (SELECT id FROM alerts WHERE id = ANY($1::text[]) AND acknowledged_by IS NULL ORDER BY id FOR UPDATE)
   UPDATE alerts a SET acknowledged_by = $2, acknowledged_at = $3 FROM held WHERE a.id = held.id RETURNING a.id`,
);

type WaitingRow = Omit<Row, 'id' | 'reason' | 'raised_at'> & {
  readonly reasons: string;
  readonly first_at: Date;
  readonly first: string;
  readonly newest: string;
};
type PageRow = { readonly people: number } & (WaitingRow | { readonly [column in keyof WaitingRow]: null });

const localeOf = (language: string) => (isLocale(language) ? language : 'en');

const alertRow = (row: Row): AlertRow => ({
  id: row.id,
  conversation: row.conversation,
  reason: row.reason,
  programme: row.programme,
  language: localeOf(row.language),
  raisedAt: row.raised_at.toISOString(),
  times: row.times,
  latestAt: row.latest_at.toISOString(),
  gone: row.gone,
});

function waiting(row: PageRow): Waiting[] {
  if (row.conversation === null) return [];
  const all = row.reasons.split(',');
  const [gravest, ...others] = ALERT_REASONS.filter((reason) => all.includes(reason));
  if (gravest === undefined) throw new Error('store.alert-without-reason');
  return [
    {
      conversation: row.conversation,
      first: row.first,
      newest: row.newest,
      reasons: [gravest, ...others],
      times: row.times,
      firstAt: row.first_at.toISOString(),
      latestAt: row.latest_at.toISOString(),
      programme: row.programme,
      language: localeOf(row.language),
      gone: row.gone,
    },
  ];
}

/** Alerts over SQL. Whose they are to handle is a scope that the caller has found out. */
export function alertsOn(sql: Sql, vault: Vault): Alerts {
  return {
    async waiting({ referrals, programmes, beside }, limit, after) {
      const rows = await sql.query<PageRow>(waitingOf, [
        referrals.map((part) => part.programme),
        referrals.map((part) => part.partner),
        programmes,
        beside.source,
        beside.conversations,
        after?.first ?? null,
        after === undefined ? null : ALERT_REASONS.indexOf(after.reason) + 1,
        after?.latestAt ?? null,
        limit,
      ]);
      return { rows: rows.flatMap(waiting), people: rows[0]?.people ?? 0 };
    },
    async raisedAt(source) {
      const rows = await sql.query<{ conversation: string; sealed: Uint8Array | null }>(openFrom, [source]);
      return rows.map(({ conversation, sealed }) => ({
        conversation,
        now: sealed === null ? undefined : vault.unseal<Conversation>(boundTo.conversation(conversation), sealed),
      }));
    },
    async find(id) {
      const [row] = await sql.query<Row>(findOpen, [id]);
      return row === undefined ? undefined : alertRow(row);
    },
    async ofConversation(conversation) {
      return (await sql.query<Row>(openOf, [conversation])).map(alertRow);
    },
    async acknowledge(ids, by, at) {
      return (await sql.query<{ id: string }>(acknowledge, [ids, by, at])).map(({ id }) => id);
    },
  };
}
