import { randomUUID } from 'node:crypto';
import type {
  ConsentRecord,
  EventAbout,
  NewReferral,
  ReferralEvent,
  ReferralRow,
  ReferralState,
  Referrals,
  Scope,
  Write,
} from '../../app/store.ts';
import { isLocale } from '../../core/language/locale.ts';
import type { Vault } from './encryption.ts';
import { forgetReferral, settledReferrals } from './forget.ts';
import { nameWorker, readOffices, setOffices } from './offices.ts';
import type { Queue } from './queue.ts';
import { type Queries, type Sql, type SqlValue, statement } from './sql.ts';
import { appendTold } from './told.ts';

/** What the ciphertexts of a referral are bound to. */
export const boundToReferral = {
  identity: (id: string) => `referrals.identity/${id}`,
  content: (id: string) => `referrals.content/${id}`,
  cohort: (id: string) => `referrals.cohort/${id}`,
  reason: (id: string) => `referral_events/${id}`,
};

const columns = `r.id, r.reference, r.programme, r.partner, r.state, r.language, r.level, r.order_points,
  r.due_day::text AS due_day, r.outcome, r.sealed_cohort, r.submitted_at, r.flow_revision, r.rule_set_version, r.interpreter,
  r.version, r.assigned_to, (SELECT c.id FROM conversations c WHERE c.no = r.conversation) AS conversation`;

type Row = {
  readonly id: string;
  readonly reference: string;
  readonly programme: string;
  readonly partner: string;
  readonly state: ReferralState;
  readonly language: string;
  readonly level: string;
  readonly order_points: number;
  readonly due_day: string;
  readonly outcome: string;
  readonly sealed_cohort: Uint8Array | null;
  readonly submitted_at: Date;
  readonly flow_revision: string;
  readonly rule_set_version: string;
  readonly interpreter: boolean;
  readonly version: number;
  readonly assigned_to: string | null;
  readonly conversation: string | null;
};

const referralRow = (vault: Vault, row: Row): ReferralRow => ({
  id: row.id,
  reference: row.reference,
  programme: row.programme,
  partner: row.partner,
  state: row.state,
  language: isLocale(row.language) ? row.language : 'en',
  level: row.level,
  orderPoints: row.order_points,
  dueDay: row.due_day,
  outcome: row.outcome,
  cohort: row.sealed_cohort === null ? null : vault.unseal<string>(boundToReferral.cohort(row.id), row.sealed_cohort),
  submittedAt: row.submitted_at.toISOString(),
  flowRevision: row.flow_revision,
  ruleSetVersion: row.rule_set_version,
  interpreter: row.interpreter,
  version: row.version,
  assignedTo: row.assigned_to,
  conversation: row.conversation,
});

const insert = statement(
  'insert-referral',
  `INSERT INTO referrals (id, reference, conversation, programme, partner, state, language, level, order_points, due_day,
     outcome, sealed_cohort, submitted_at, flow_revision, rule_set_version, interpreter, sealed_identity, sealed_content)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date, $11, $12, $13, $14, $15, $16, $17, $18)`,
);

const addEvent = statement(
  'add-event',
  `INSERT INTO referral_events (id, referral, at, what, by, sealed_reason) VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** What of an event is encrypted: its reason alone, or with whom it was about. */
type SealedReason = string | { readonly reason: string | null; readonly about: EventAbout };

function readReason(said: SealedReason | null): Pick<ReferralEvent, 'reason' | 'about'> {
  return said === null || typeof said === 'string' ? { reason: said } : said;
}

/** Appends to what happened to a referral. */
export async function recordEvent(tx: Queries, vault: Vault, referral: string, event: ReferralEvent): Promise<void> {
  const id = randomUUID();
  const { reason, about } = event;
  const said: SealedReason | null = about === undefined ? reason : { reason, about };
  const sealed = said === null ? null : vault.seal(boundToReferral.reason(id), said);
  await tx.query(addEvent, [id, referral, event.at, event.what, event.by, sealed]);
}

/** Keeps a new referral of conversation `no`, with its first event. */
export async function insertReferral(tx: Queries, vault: Vault, no: number, referral: NewReferral): Promise<void> {
  const { id, state, submittedAt } = referral;
  await tx.query(insert, [
    id,
    referral.reference,
    no,
    referral.programme,
    referral.partner,
    state,
    referral.language,
    referral.level,
    referral.orderPoints,
    referral.dueDay,
    referral.outcome,
    referral.cohort === null ? null : vault.seal(boundToReferral.cohort(id), referral.cohort),
    submittedAt,
    referral.flowRevision,
    referral.ruleSetVersion,
    referral.interpreter ?? false,
    vault.seal(boundToReferral.identity(id), referral.identity),
    vault.seal(boundToReferral.content(id), referral.content),
  ]);
  await recordEvent(tx, vault, id, { at: submittedAt, what: state, by: 'person', reason: null });
}

const update = statement(
  'update-referral',
  `UPDATE referrals SET partner = $4, state = $5, language = $6, level = $7, order_points = $8, due_day = $9::date,
     outcome = $10, sealed_cohort = $11, flow_revision = $12, rule_set_version = $13, interpreter = $14,
     sealed_identity = $15, sealed_content = $16, version = version + 1,
     assigned_to = CASE WHEN partner = $4 THEN assigned_to END
    WHERE id = $1 AND conversation = $2 AND version = $3 RETURNING id`,
);

/** Puts what a person says anew in place of what her referral said. False when it is not as it was seen. */
export async function updateReferral(
  tx: Queries,
  vault: Vault,
  no: number,
  { referral, seen, at }: Extract<Write, { kind: 'update-referral' }>,
): Promise<boolean> {
  const { id } = referral;
  const updated = await tx.query(update, [
    id,
    no,
    seen,
    referral.partner,
    referral.state,
    referral.language,
    referral.level,
    referral.orderPoints,
    referral.dueDay,
    referral.outcome,
    referral.cohort === null ? null : vault.seal(boundToReferral.cohort(id), referral.cohort),
    referral.flowRevision,
    referral.ruleSetVersion,
    referral.interpreter ?? false,
    vault.seal(boundToReferral.identity(id), referral.identity),
    vault.seal(boundToReferral.content(id), referral.content),
  ]);
  if (updated.length === 0) return false;
  await recordEvent(tx, vault, id, { at, what: 'updated', by: 'person', reason: null });
  return true;
}

const turnAll = statement(
  'turn-referrals',
  `UPDATE referrals SET state = $2, version = version + 1
    WHERE conversation = $1 AND state <> $2
      AND (state IN ('submitted', 'human_review', 'awaiting_person', 'paused_safety') OR (state = 'accepted' AND $2 = 'withdrawn'))
   RETURNING id`,
);

/** Turns the open referrals of conversation `no` into a state; accepted ones only into `withdrawn`. */
export async function turnReferralsOf(
  tx: Queries,
  vault: Vault,
  no: number,
  turn: Extract<Write, { kind: 'referrals-become' }>,
): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(turnAll, [no, turn.state]))
    await recordEvent(tx, vault, id, { at: turn.at, what: turn.state, by: 'person', reason: turn.reason });
}

const lockContents = statement(
  'lock-contents',
  `SELECT id, state, sealed_content FROM referrals
    WHERE conversation = $1 AND sealed_content IS NOT NULL AND state <> 'withdrawn' FOR UPDATE`,
);
const putContent = statement(
  'put-content',
  'UPDATE referrals SET sealed_content = $2, version = version + 1 WHERE id = $1',
);

const notesOf = (content: object): readonly unknown[] =>
  'notes' in content && Array.isArray(content.notes) ? content.notes : [];

type Note = { readonly at: string; readonly by: string; readonly text: string };

/** The content with one note more: a note stands in its list `notes`, so that it goes where the content goes. */
function agreed(vault: Vault, id: string, sealed: Uint8Array, consents: readonly ConsentRecord[]): Uint8Array {
  if (consents.length === 0) return sealed;
  const content = vault.unseal<unknown>(boundToReferral.content(id), sealed);
  const before = typeof content === 'object' && content !== null ? content : { content };
  const kept = 'consents' in before && Array.isArray(before.consents) ? before.consents : [];
  return vault.seal(boundToReferral.content(id), { ...before, consents: [...kept, ...consents] });
}

function noted(vault: Vault, id: string, sealed: Uint8Array, note: Note): Uint8Array {
  const content = vault.unseal<unknown>(boundToReferral.content(id), sealed);
  const before = typeof content === 'object' && content !== null ? content : { content };
  return vault.seal(boundToReferral.content(id), { ...before, notes: [...notesOf(before), note] });
}

/** Puts a person's own words with the notes of all referrals of conversation `no`. */
export async function addMessage(
  tx: Queries,
  vault: Vault,
  no: number,
  { text, at }: Extract<Write, { kind: 'message' }>,
): Promise<void> {
  const rows = await tx.query<{ id: string; state: string; sealed_content: Uint8Array }>(lockContents, [no]);
  for (const { id, state, sealed_content } of rows) {
    // Whoever wrote about somebody else is not that person.
    const by = state === 'awaiting_person' ? 'referrer' : 'person';
    await tx.query(putContent, [id, noted(vault, id, sealed_content, { at, by, text })]);
  }
}

const isHers = `EXISTS (SELECT FROM unnest($1::text[], $2::text[]) AS s(programme, partner)
  WHERE s.programme = r.programme AND (s.partner IN (r.partner, '*')
    OR EXISTS (SELECT FROM referral_offices o WHERE o.referral = r.id AND o.partner = s.partner)))`;
const inScope = `${isHers} AND ($3 = 'all' OR r.state IN ('submitted', 'human_review', 'awaiting_person', 'paused_safety')
    OR (r.state = 'accepted' AND r.sealed_content IS NOT NULL))`;

/** By what the list is ordered. */
const order = 'r.level, r.due_day, -r.order_points, r.submitted_at, r.id';

const listRows = statement(
  'list-referrals',
  `WITH last AS (SELECT r.level, r.due_day, -r.order_points AS points, r.submitted_at, r.id FROM referrals r
                  WHERE r.id = $6 AND ${isHers})
   SELECT ${columns} FROM referrals r LEFT JOIN last ON true
    WHERE ${inScope}
      AND (last.id IS NULL OR (${order}) > (last.level, last.due_day, last.points, last.submitted_at, last.id))
    ORDER BY ${order} LIMIT $4 OFFSET CASE WHEN EXISTS (SELECT FROM last) THEN 0 ELSE $5 END`,
);
const countRows = statement('count-referrals', `SELECT count(*)::int AS total FROM referrals r WHERE ${inScope}`);
const findRow = statement(
  'find-referral',
  `SELECT ${columns}, r.sealed_identity, r.sealed_content FROM referrals r WHERE r.id = $1`,
);
const byReference = statement('referral-by-reference', `SELECT ${columns} FROM referrals r WHERE r.reference = $1`);
const historyOf = statement(
  'referral-history',
  'SELECT id, at, what, by, sealed_reason FROM referral_events WHERE referral = $1 ORDER BY no',
);
const ofConversation = statement(
  'referrals-of',
  `SELECT ${columns} FROM referrals r JOIN conversations c ON c.no = r.conversation WHERE c.id = $1 ORDER BY r.submitted_at, r.id`,
);
const lockReferral = statement(
  'lock-referral',
  `SELECT r.version, r.sealed_content, (SELECT c.id FROM conversations c WHERE c.no = r.conversation) AS conversation
     FROM referrals r WHERE r.id = $1 FOR UPDATE`,
);
const moveReferral = statement(
  'move-referral',
  `UPDATE referrals SET state = $2, assigned_to = coalesce($3, assigned_to), sealed_content = $4, version = version + 1
    WHERE id = $1`,
);

const giveReferral = statement('give-referral', 'UPDATE referrals SET partner = $2, assigned_to = $3 WHERE id = $1');

type EventRow = {
  readonly id: string;
  readonly at: Date;
  readonly what: string;
  readonly by: string;
  readonly sealed_reason: Uint8Array | null;
};
type FoundRow = Row & { readonly sealed_identity: Uint8Array | null; readonly sealed_content: Uint8Array | null };
type LockedRow = {
  readonly version: number;
  readonly sealed_content: Uint8Array | null;
  readonly conversation: string | null;
};

const scopeValues = (scope: Scope, which: 'open' | 'all'): SqlValue[] => [
  scope.map((part) => part.programme),
  scope.map((part) => part.partner),
  which,
];

/** Referrals over SQL. Whose they are to see is a scope that the caller has found out. */
export function referralsOn(sql: Sql, vault: Vault, queue: Queue): Referrals {
  const unsealed = (bound: string, sealed: Uint8Array | null): unknown =>
    sealed === null ? null : vault.unseal<unknown>(bound, sealed);

  return {
    async list(scope, which, page, pageSize, after) {
      const values = scopeValues(scope, which);
      const rows = await sql.query<Row>(listRows, [...values, pageSize, (page - 1) * pageSize, after ?? null]);
      const [count] = await sql.query<{ total: number }>(countRows, values);
      return { rows: rows.map((row) => referralRow(vault, row)), total: count?.total ?? 0 };
    },

    async find(id) {
      const [row] = await sql.query<FoundRow>(findRow, [id]);
      if (row === undefined) return undefined;
      const events = await sql.query<EventRow>(historyOf, [id]);
      return {
        ...referralRow(vault, row),
        identity: unsealed(boundToReferral.identity(id), row.sealed_identity),
        content: unsealed(boundToReferral.content(id), row.sealed_content),
        history: events.map(({ id: event, at, what, by, sealed_reason }) => ({
          at: at.toISOString(),
          what,
          by,
          ...readReason(
            sealed_reason === null ? null : vault.unseal<SealedReason>(boundToReferral.reason(event), sealed_reason),
          ),
        })),
      };
    },

    async byReference(reference) {
      const [row] = await sql.query<Row>(byReference, [reference]);
      return row === undefined ? undefined : referralRow(vault, row);
    },

    offices: (id) => readOffices(sql, id),
    nameWorker: (id, partner, named, events = []) =>
      sql.transaction(async (tx) => {
        if (!(await nameWorker(tx, id, partner, named))) return false;
        for (const event of events) await recordEvent(tx, vault, id, event);
        return true;
      }),

    async change(change) {
      await queue.prepare(change.jobs);
      return sql.transaction(async (tx) => {
        const [row] = await tx.query<LockedRow>(lockReferral, [change.id]);
        if (row === undefined || row.version !== change.seen) return 'stale';
        const content =
          change.note === undefined || row.sealed_content === null
            ? row.sealed_content
            : noted(vault, change.id, row.sealed_content, {
                at: change.event.at,
                by: change.event.by,
                text: change.note,
              });
        const { to } = change;
        const kept = to === undefined || content === null ? content : agreed(vault, change.id, content, to.consents);
        await tx.query(moveReferral, [change.id, change.state, change.assignedTo ?? null, kept]);
        if (to !== undefined) {
          await tx.query(giveReferral, [change.id, to.partner, to.assignedTo]);
          await setOffices(tx, change.id, to.offices);
        }
        for (const event of [change.event, ...(change.alsoEvents ?? [])])
          await recordEvent(tx, vault, change.id, event);
        if (change.tell !== undefined && row.conversation !== null)
          await appendTold(tx, vault, {
            conversation: row.conversation,
            inputId: `referral/${change.id}/${change.seen + 1}`,
            said: change.tell,
            at: change.event.at,
          });
        for (const job of change.jobs) await queue.sendIn(tx, job);
        return 'kept';
      });
    },

    tell: (conversation, inputId, said, at) =>
      sql.transaction((tx) => appendTold(tx, vault, { conversation, inputId, said, at })),

    async ofConversation(conversation) {
      return (await sql.query<Row>(ofConversation, [conversation])).map((row) => referralRow(vault, row));
    },

    settled: (states) => settledReferrals(sql, states),
    forget: (ask) => sql.transaction((tx) => forgetReferral(tx, ask)),
  };
}
