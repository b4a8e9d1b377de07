/** What somebody wrote about another person, and her own answer to it; and what she takes back of her own referral. */
import type { Confirmations, Write } from '../../app/store.ts';
import { isLocale } from '../../core/language/locale.ts';
import { addAudit } from './audit.ts';
import type { Vault } from './encryption.ts';
import { setOffices } from './offices.ts';
import type { Queue } from './queue.ts';
import { boundToReferral, recordEvent } from './referrals.ts';
import { type Queries, type Sql, statement } from './sql.ts';

const addCode = statement('add-person-code', 'INSERT INTO person_codes (code_hash, referral) VALUES ($1, $2)');
const findCode = statement(
  'find-person-code',
  `SELECT r.id, r.programme, r.language FROM person_codes p JOIN referrals r ON r.id = p.referral
    WHERE p.code_hash = $1 AND r.state = 'awaiting_person'`,
);
const dropCodes = statement('drop-person-codes', 'DELETE FROM person_codes WHERE referral = $1');

const lockWaiting = statement(
  'lock-awaiting',
  `SELECT version, sealed_content FROM referrals WHERE id = $1 AND state = 'awaiting_person' FOR UPDATE`,
);
// The chat it came from is somebody else's: from now on nothing leads from this referral to it, or back.
const confirm = statement(
  'confirm-referral',
  `UPDATE referrals SET state = $2, partner = $3, due_day = $4::date, sealed_content = $5, language = $6, conversation = NULL,
     version = version + 1 WHERE id = $1`,
);
const remove = statement(
  'remove-awaiting',
  `DELETE FROM referrals WHERE id = $1 AND state = 'awaiting_person' RETURNING id`,
);

// Turns that a messenger has not sent yet stay: whoever wrote is still to read them.
const dropSaid = statement(
  'forget-said',
  `DELETE FROM turns t USING conversations c
    WHERE c.no = $1 AND t.conversation = c.no AND t.seq < c.version AND NOT t.unsent
      AND t.at > coalesce((SELECT max(o.submitted_at) FROM referrals o WHERE o.conversation = $1 AND o.id <> $2), '-infinity')`,
);

const moveOwn = statement(
  'move-own-referral',
  `UPDATE referrals SET state = $3, partner = $4, version = version + 1,
     assigned_to = CASE WHEN partner = $4 THEN assigned_to END,
     level = least(level, $6::text), due_day = least(due_day, $7::date)
    WHERE conversation = $1 AND reference = $2 AND state = ANY($5) RETURNING id`,
);

type WaitingRow = { readonly version: number; readonly sealed_content: Uint8Array | null };

/** Removes a referral that still waits for the person's yes, with its codes. Whoever wrote it sees no change. */
export async function disown(
  tx: Queries,
  { referral, at, by }: { readonly referral: string; readonly at: string; readonly by: string },
): Promise<boolean> {
  const removed = await tx.query(remove, [referral]);
  if (removed.length === 0) return false;
  await addAudit(tx, { at, who: by, what: 'referral.erased', subject: referral, allowed: true });
  return true;
}

/** Her yes: the codes are used up, and whoever looks at the referral sees that she is answering herself. */
export async function saidYes(
  tx: Queries,
  vault: Vault,
  { referral, at }: Extract<Write, { kind: 'said-yes' }>,
): Promise<void> {
  await tx.query(dropCodes, [referral]);
  const waiting = await tx.query(lockWaiting, [referral]);
  if (waiting.length > 0) await recordEvent(tx, vault, referral, { at, what: 'said_yes', by: 'person', reason: null });
}

/** Removes the turns of conversation `no` before the newest one, since its last other referral. */
export async function forgetSaid(tx: Queries, no: number, referral: string): Promise<void> {
  await tx.query(dropSaid, [no, referral]);
}

/** Moves a referral of conversation `no` by the person's own act, if it is still in one of the states this is possible from. */
export async function moveByPerson(
  tx: Queries,
  vault: Vault,
  no: number,
  { reference, from, state, partner, what, at, sooner, onlyTold }: Extract<Write, { kind: 'move' }>,
): Promise<void> {
  const values = [no, reference, state, partner, from, sooner?.level ?? null, sooner?.dueDay ?? null];
  for (const { id } of await tx.query<{ id: string }>(moveOwn, values)) {
    await recordEvent(tx, vault, id, { at, what, by: 'person', reason: null });
    if (onlyTold !== true)
      await addAudit(tx, { at, who: 'person', what: `referral.${what}`, subject: id, allowed: true });
  }
}

const consentsIn = (content: object): readonly unknown[] =>
  'consents' in content && Array.isArray(content.consents) ? content.consents : [];

/** Confirmations over SQL. */
export function confirmationsOn(sql: Sql, vault: Vault, queue: Queue): Confirmations {
  const hashed = (code: string) => vault.hash('person-code', code);
  return {
    async offer(code, referral) {
      await sql.query(addCode, [hashed(code), referral]);
    },

    async find(code) {
      const [row] = await sql.query<{ id: string; programme: string; language: string }>(findCode, [hashed(code)]);
      if (row === undefined) return undefined;
      return { referral: row.id, programme: row.programme, language: isLocale(row.language) ? row.language : 'en' };
    },

    async confirm({ id, seen, state, partner, offices, language, dueDay, consents, event, jobs }) {
      await queue.prepare(jobs);
      return sql.transaction(async (tx) => {
        const [row] = await tx.query<WaitingRow>(lockWaiting, [id]);
        if (row === undefined || row.version !== seen || row.sealed_content === null) return 'stale';
        const content = vault.unseal<unknown>(boundToReferral.content(id), row.sealed_content);
        const before = typeof content === 'object' && content !== null ? content : { content };
        const after = { ...before, consents: [...consentsIn(before), ...consents] };
        await tx.query(confirm, [id, state, partner, dueDay, vault.seal(boundToReferral.content(id), after), language]);
        await setOffices(tx, id, offices);
        await tx.query(dropCodes, [id]);
        await recordEvent(tx, vault, id, event);
        for (const job of jobs) await queue.sendIn(tx, job);
        return 'kept';
      });
    },

    disown: (ask) => sql.transaction((tx) => disown(tx, ask)),
  };
}
