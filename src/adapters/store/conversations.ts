import { randomUUID } from 'node:crypto';
import type {
  Channel,
  ConsentRecord,
  Conversations,
  ErasureReceipt,
  Finder,
  Kept,
  TurnBody,
  TurnCommit,
  TurnRecord,
  Write,
} from '../../app/store.ts';
import type { Conversation } from '../../core/flow/conversation.ts';
import { disown, forgetSaid, moveByPerson, saidYes } from './confirmations.ts';
import { emptied, emptiedEvent } from './emptied.ts';
import type { Vault } from './encryption.ts';
import { holdersOn } from './holders.ts';
import { type KeepRow, type KeepValues, keepTurn, keepTurns, keepTurnWithConsent } from './keep-turn.ts';
import { setOffices } from './offices.ts';
import type { Queue } from './queue.ts';
import { addMessage, insertReferral, turnReferralsOf, updateReferral } from './referrals.ts';
import { isDuplicate, type Queries, type Sql, type SqlValue, type Statement, statement } from './sql.ts';
import { together } from './together.ts';
import { boundTo, lockConversation, TURN_CHANNEL } from './told.ts';

/** How long a kept turn may wait to be announced with others. */
const ANNOUNCE_AFTER_MS = 20;

type TurnRow = {
  readonly seq: number | null;
  readonly input: string | null;
  readonly at: Date | null;
  readonly turn_sealed: Uint8Array | null;
};

type OpenRow = TurnRow & {
  readonly id: string;
  readonly channel: Channel;
  readonly version: number;
  readonly sealed: Uint8Array;
  readonly ended_at: Date | null;
  readonly expires_at: Date;
};

const openBy = (name: string, where: string): Statement =>
  statement(
    `open-by-${name}`,
    `SELECT c.id, c.channel, c.version, c.sealed, c.ended_at, c.expires_at,
            t.seq, t.input, t.at, t.sealed AS turn_sealed
       FROM conversations c LEFT JOIN turns t ON t.conversation = c.no AND t.input = $2
      WHERE ${where}`,
  );

const openByAddress = openBy('address', 'c.no = (SELECT conversation FROM addresses WHERE hash = $1)');
const openByToken = openBy('token', 'c.token_hash = $1');
const openById = openBy('id', 'c.id = $1');

const isKept = statement(
  'is-kept',
  'SELECT t.seq FROM turns t JOIN conversations c ON c.no = t.conversation WHERE c.id = $1 AND t.input = $2',
);

const begin = statement(
  'begin',
  `WITH new AS (
     INSERT INTO conversations (id, channel, token_hash, version, sealed, expires_at)
     VALUES ($1, $2, $3, 1, $4, $5) RETURNING no, channel
   )
   INSERT INTO turns (conversation, seq, input, at, sealed, unsent)
   SELECT no, 1, $6, $7, $8, channel NOT IN ('web', 'terminal') FROM new
   RETURNING conversation AS no`,
);

const lockAddress = statement('lock-address', 'SELECT pg_advisory_xact_lock($1, $2)::text');
const letGo = statement(
  'let-go',
  `WITH held AS (SELECT conversation FROM addresses WHERE hash = $1),
        quiet AS (UPDATE turns SET unsent = false WHERE unsent AND conversation IN (SELECT conversation FROM held))
   UPDATE conversations SET ended_at = coalesce(ended_at, $2) WHERE no IN (SELECT conversation FROM held)`,
);
const takeAddress = statement(
  'take-address',
  `INSERT INTO addresses (hash, channel, conversation, sealed) VALUES ($1, $2, $3, $4)
   ON CONFLICT (hash) DO UPDATE SET conversation = excluded.conversation, sealed = excluded.sealed,
     blocked = false, claimed_until = NULL, claimed_to = NULL`,
);

const tellTurns = statement(
  'tell-turns',
  `SELECT pg_notify('${TURN_CHANNEL}', id)::text FROM unnest($1::text[]) AS id`,
);

const allTurns = statement(
  'all-turns',
  `SELECT t.seq, t.input, t.at, t.sealed AS turn_sealed
     FROM turns t JOIN conversations c ON c.no = t.conversation WHERE c.id = $1 ORDER BY t.seq`,
);

const claim = statement(
  'claim-unsent',
  `WITH claimed AS (
     UPDATE addresses a
        SET claimed_until = now() + $3::int * interval '1 millisecond',
            claimed_to = (SELECT max(seq) FROM turns t WHERE t.conversation = a.conversation AND t.unsent),
            claimed_by = $4
      WHERE a.channel = $1 AND NOT a.blocked
        AND (a.claimed_until IS NULL OR a.claimed_until <= now())
        AND ($2::text IS NULL OR a.conversation = (SELECT no FROM conversations WHERE id = $2))
        AND a.conversation IN (SELECT conversation FROM turns WHERE unsent)
     RETURNING a.conversation, a.sealed, a.claimed_to
   )
   SELECT c.id, a.sealed AS address, t.seq, t.input, t.at, t.sealed AS turn_sealed, t.parts_sent
     FROM claimed a
     JOIN conversations c ON c.no = a.conversation
     JOIN turns t ON t.conversation = a.conversation AND t.unsent AND t.seq <= a.claimed_to
    ORDER BY t.at, t.conversation, t.seq`,
);

type ClaimRow = {
  readonly id: string;
  readonly address: Uint8Array;
  readonly seq: number;
  readonly input: string;
  readonly at: Date;
  readonly turn_sealed: Uint8Array;
  readonly parts_sent: number;
};

/** For an embedded database, which one process at a time opens: whoever was sending before is dead. */
const dropClaims = statement(
  'drop-claims',
  'UPDATE addresses SET claimed_until = NULL, claimed_to = NULL WHERE claimed_until IS NOT NULL',
);
export const releaseClaims = (sql: Sql): Promise<unknown> => sql.query(dropClaims, []);

const sent = statement(
  'mark-sent',
  `WITH marked AS (
     UPDATE turns t SET parts_sent = $3, unsent = NOT $4::boolean
       FROM conversations c WHERE c.id = $1 AND t.conversation = c.no AND t.seq = $2
     RETURNING t.conversation
   )
   UPDATE addresses a SET claimed_until = NULL FROM marked
    WHERE $4 AND a.conversation = marked.conversation AND a.claimed_to <= $2`,
);
/** Whoever was sending to somebody who blocks us is done: when she comes back nobody waits for that lease. */
const block = statement(
  'mark-blocked',
  'UPDATE addresses SET blocked = $2, claimed_until = CASE WHEN $2 THEN NULL ELSE claimed_until END WHERE hash = $1',
);

let given = 0;
/** Consents of one instant come back in the order they were given: the later word is the one that counts. */
const idInOrder = (): string => {
  given += 1;
  return `${Date.now().toString(16).padStart(12, '0')}-${given.toString(16).padStart(10, '0')}-${randomUUID()}`;
};

const addConsent = statement(
  'add-consent',
  'INSERT INTO consents (id, conversation, at, sealed) VALUES ($1, $2, $3, $4)',
);
const consentsOf = statement(
  'consents',
  `SELECT n.id, n.sealed FROM consents n JOIN conversations c ON c.no = n.conversation
    WHERE c.id = $1 ORDER BY n.at, n.id`,
);
/**
 * What is said again while it waits is counted in what waits; danger that is spoken of again after a while is news. What
 * somebody takes at this moment does not count for it: the update looks once more.
 */
const addAlert = statement(
  'add-alert',
  `WITH again AS (
     UPDATE alerts SET times = times + 1, latest_at = greatest(latest_at, $6::timestamptz)
      WHERE acknowledged_by IS NULL
        AND id = (SELECT id FROM alerts
                   WHERE conversation = $2 AND reason = $3 AND programme = $4 AND acknowledged_by IS NULL
                     AND (reason <> 'danger' OR raised_at > $6::timestamptz - interval '10 minutes')
                   ORDER BY raised_at DESC, id DESC LIMIT 1)
     RETURNING id
   )
   INSERT INTO alerts (id, conversation, reason, programme, language, raised_at, latest_at)
   SELECT $1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz WHERE NOT EXISTS (SELECT FROM again)`,
);

const dropReferrals = statement(
  'erase-referrals',
  `DELETE FROM referrals WHERE conversation = $1 AND state <> 'accepted'`,
);
const emptyReferrals = statement(
  'empty-referrals',
  `WITH emptied AS (
     UPDATE referrals SET state = 'withdrawn', version = version + 1, ${emptied}
      WHERE conversation = $1 RETURNING id
   ), quiet AS (
     UPDATE referral_events SET ${emptiedEvent} WHERE referral IN (SELECT id FROM emptied)
   ), apart AS (
     DELETE FROM referral_offices WHERE referral IN (SELECT id FROM emptied)
   )
   INSERT INTO referral_events (id, referral, at, what, by)
   SELECT gen_random_uuid()::text, id, $2, 'withdrawn', 'person' FROM emptied RETURNING referral`,
);
const dropConversation = statement('erase-conversation', 'DELETE FROM conversations WHERE no = $1');
const alertsOf = statement('alerts-of', 'SELECT id FROM alerts WHERE conversation = $1');
const addReceipt = statement('add-receipt', 'INSERT INTO erasure_receipts (id, erased_at, kept) VALUES ($1, $2, $3)');

const expireDrafts = statement(
  'expire-drafts',
  `WITH gone AS (
     DELETE FROM conversations c WHERE c.expires_at <= $1
        AND NOT EXISTS (SELECT FROM referrals r WHERE r.conversation = c.no)
        AND NOT EXISTS (SELECT FROM alerts a WHERE a.conversation = c.id AND a.acknowledged_at IS NULL)
     RETURNING 1
   )
   SELECT count(*)::int AS gone FROM gone`,
);
const expireUpdates = statement(
  'expire-updates',
  `DELETE FROM updates WHERE done_at < $1::timestamptz - interval '7 days'`,
);
const expireInvitations = statement('expire-invitations', 'DELETE FROM invitations WHERE expires_at <= $1');
const expireOffers = statement('expire-password-offers', 'DELETE FROM password_offers WHERE expires_at <= $1');
const expireAudit = statement('expire-audit', 'SELECT waymark_forget_audit()');

/** A write of a turn that came too late. */
class Stale extends Error {}

const kept = (vault: Vault, row: OpenRow): Kept => ({
  id: row.id,
  channel: row.channel,
  version: row.version,
  conversation: vault.unseal<Conversation>(boundTo.conversation(row.id), row.sealed),
  endedAt: row.ended_at === null ? null : row.ended_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
});

function turnRecord(vault: Vault, conversation: string, row: TurnRow): TurnRecord | undefined {
  if (row.seq === null || row.input === null || row.at === null || row.turn_sealed === null) return undefined;
  const body = vault.unseal<TurnBody>(boundTo.turn(conversation, row.input), row.turn_sealed);
  return { seq: row.seq, inputId: row.input, at: row.at.toISOString(), body };
}

/** Conversations over SQL, and `settled`, which waits until every listener was told of the turns kept so far. */
export function conversationsOn(sql: Sql, vault: Vault, queue: Queue): Conversations & { settled(): Promise<void> } {
  const addressHash = (channel: Channel, address: string) => vault.hash('address', `${channel}/${address}`);
  const holders = holdersOn(sql);

  // PostgreSQL lets commits that notify through one at a time. So ordinary turns are announced after their commit, many
  // in one statement, rather than inside it. What is lost if the process dies in between is a live update of an open
  // page, never the turn.
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tellWaiting = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const ids = [...waiting];
    waiting.clear();
    if (ids.length > 0) await sql.query(tellTurns, [ids]).catch(() => undefined);
  };
  const announce = (conversation: string): void => {
    waiting.add(conversation);
    timer ??= setTimeout(tellWaiting, ANNOUNCE_AFTER_MS);
  };

  function find(finder: Finder): readonly [Statement, SqlValue] {
    switch (finder.by) {
      case 'id':
        return [openById, finder.id];
      case 'token':
        return [openByToken, vault.hash('token', finder.token)];
      case 'address':
        return [openByAddress, addressHash(finder.channel, finder.address)];
    }
  }

  const turnValues = (id: string, turn: TurnCommit['turn']): SqlValue[] => [
    turn.inputId,
    turn.at,
    vault.seal(boundTo.turn(id, turn.inputId), turn.body),
  ];

  const keepValues = (commit: TurnCommit): KeepValues => [
    commit.conversation,
    commit.seen,
    vault.seal(boundTo.conversation(commit.conversation), commit.next),
    commit.endedAt,
    commit.expiresAt,
    ...turnValues(commit.conversation, commit.turn),
  ];

  const consentValues = (consent: ConsentRecord): [string, string, Uint8Array] => {
    const id = idInOrder();
    return [id, consent.at, vault.seal(boundTo.consent(id), consent)];
  };

  /** Keeps an ordinary turn, in one statement with others of the same moment. */
  const keepOrdinary = together<KeepValues, boolean>(
    ([id]) => id,
    async (all) => {
      const [first] = all;
      const several = keepTurns[all.length];
      if (first === undefined || several === undefined) throw new RangeError('nothing to keep, or too much at once');
      if (all.length === 1) {
        const isDone = (await sql.query<KeepRow>(keepTurn, first)).length > 0;
        return () => isDone;
      }
      const moved = new Set((await sql.query<{ id: string }>(several, all.flat())).map(({ id }) => id));
      return ([id]) => moved.has(id);
    },
  );

  /** Why nothing was kept: somebody kept this very input, or another turn. */
  const refused = async (commit: TurnCommit) => {
    const found = await sql.query(isKept, [commit.conversation, commit.turn.inputId]);
    return found.length > 0 ? 'repeated' : 'stale';
  };

  async function write(tx: Queries, conversation: string, no: number, write: Write): Promise<void> {
    switch (write.kind) {
      case 'consent': {
        const [id, at, sealed] = consentValues(write.consent);
        await tx.query(addConsent, [id, no, at, sealed]);
        return;
      }
      case 'referral':
        return insertReferral(tx, vault, no, write.referral);
      case 'alert': {
        const { id, reason, programme, language, at } = write.alert;
        await tx.query(addAlert, [id, conversation, reason, programme, language, at]);
        return;
      }
      case 'update-referral':
        if (!(await updateReferral(tx, vault, no, write))) throw new Stale();
        return;
      case 'referrals-become':
        return turnReferralsOf(tx, vault, no, write);
      case 'message':
        return addMessage(tx, vault, no, write);
      case 'move':
        return moveByPerson(tx, vault, no, write);
      case 'offices':
        return setOffices(tx, write.referral, write.partners);
      case 'forget-said':
        return forgetSaid(tx, no, write.referral);
      case 'said-yes':
        return saidYes(tx, vault, write);
      case 'disown':
        await disown(tx, { ...write, by: 'person' });
        return;
      case 'job':
        return queue.sendIn(tx, write.job);
    }
  }

  const jobsOf = (writes: readonly Write[]) => writes.flatMap((each) => (each.kind === 'job' ? [each.job] : []));

  return {
    async start(first) {
      const { id, channel, token, address, conversation, turn, expiresAt } = first;
      const values = [
        id,
        channel,
        token === undefined ? null : vault.hash('token', token),
        vault.seal(boundTo.conversation(id), conversation),
        expiresAt,
        ...turnValues(id, turn),
      ];
      if (address === undefined) await sql.query(begin, values);
      else {
        const hash = addressHash(channel, address);
        const view = new DataView(hash.buffer, hash.byteOffset);
        await sql.transaction(async (tx) => {
          await tx.query(lockAddress, [view.getInt32(0), view.getInt32(4)]);
          await tx.query(letGo, [hash, turn.at]);
          const [made] = await tx.query<{ no: number }>(begin, values);
          await tx.query(takeAddress, [hash, channel, made?.no ?? null, vault.seal(boundTo.address(id), address)]);
        });
      }
      announce(id);
    },

    async open(finder, inputId) {
      const [query, key] = find(finder);
      const [row] = await sql.query<OpenRow>(query, [key, inputId ?? null]);
      if (row === undefined) return undefined;
      const repeated = turnRecord(vault, row.id, row);
      return repeated === undefined ? { kept: kept(vault, row) } : { kept: kept(vault, row), repeated };
    },

    async keep(commit) {
      const { conversation, writes } = commit;
      const values = keepValues(commit);
      const keep = async (tx: Queries): Promise<boolean> => {
        const [row] = await tx.query<KeepRow>(keepTurn, values);
        if (row === undefined) return false;
        for (const each of writes) await write(tx, conversation, row.no, each);
        return true;
      };
      const keepAlone = async (consent?: ConsentRecord): Promise<boolean> => {
        if (consent === undefined) return keepOrdinary(values);
        return (await sql.query<KeepRow>(keepTurnWithConsent, [...values, ...consentValues(consent)])).length > 0;
      };
      const [first] = writes;
      await queue.prepare(jobsOf(writes));
      try {
        const isDone =
          first === undefined
            ? await keepAlone()
            : first.kind === 'consent' && writes.length === 1
              ? await keepAlone(first.consent)
              : await sql.transaction(keep);
        if (!isDone) return refused(commit);
      } catch (error) {
        // What the turn was computed from has changed: nothing of it was written.
        if (error instanceof Stale) return 'stale';
        // The input was kept before, by a turn that `seen` already counts.
        if (isDuplicate(error, 'turns_pkey')) return 'repeated';
        throw error;
      }
      announce(conversation);
      return 'kept';
    },

    async turns(conversation) {
      const rows = await sql.query<TurnRow>(allTurns, [conversation]);
      return rows.flatMap((row) => turnRecord(vault, conversation, row) ?? []);
    },

    async claimUnsent(channel, conversation, leaseMs) {
      if (conversation === undefined) await holders.freeGone();
      const values = [channel, conversation ?? null, leaseMs, await holders.number()];
      const rows = await sql.query<ClaimRow>(claim, values);
      return rows.flatMap((row) => {
        const turn = turnRecord(vault, row.id, row);
        if (turn === undefined) return [];
        const address = vault.unseal<string>(boundTo.address(row.id), row.address);
        return [{ conversation: row.id, address, turn, partsSent: row.parts_sent }];
      });
    },

    async markSent(conversation, seq, parts, done) {
      await sql.query(sent, [conversation, seq, parts, done]);
    },

    async markBlocked(channel, address, blocked) {
      await sql.query(block, [addressHash(channel, address), blocked]);
    },

    erase: (conversation, at) =>
      sql.transaction(async (tx) => {
        const receipt = (keptThings: readonly string[]): ErasureReceipt => ({
          id: randomUUID(),
          erasedAt: at,
          kept: keptThings,
        });
        const [row] = await tx.query<{ no: number }>(lockConversation, [conversation]);
        const left: string[] = [];
        if (row !== undefined) {
          await tx.query(dropReferrals, [row.no]);
          if ((await tx.query(emptyReferrals, [row.no, at])).length > 0) left.push('referral');
          if ((await tx.query(alertsOf, [conversation])).length > 0) left.push('alert');
          await tx.query(dropConversation, [row.no]);
        }
        const made = receipt(left);
        await tx.query(addReceipt, [made.id, made.erasedAt, made.kept]);
        return made;
      }),

    async expire(now) {
      const [row] = await sql.query<{ gone: number }>(expireDrafts, [now]);
      await sql.query(expireUpdates, [now]);
      await sql.query(expireInvitations, [now]);
      await sql.query(expireOffers, [now]);
      await sql.query(expireAudit, []);
      return row?.gone ?? 0;
    },

    async consents(conversation) {
      const rows = await sql.query<{ id: string; sealed: Uint8Array }>(consentsOf, [conversation]);
      return rows.map((row) => vault.unseal<ConsentRecord>(boundTo.consent(row.id), row.sealed));
    },

    settled: tellWaiting,
  };
}
