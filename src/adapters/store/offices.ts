/** The further offices that have a referral beside its partner, each with its own worker. */
import type { OfficeRow } from '../../app/store.ts';
import { type Queries, type Sql, statement } from './sql.ts';

const leave = statement(
  'leave-offices',
  'DELETE FROM referral_offices WHERE referral = $1 AND partner <> ALL($2::text[])',
);
const join = statement(
  'join-offices',
  `INSERT INTO referral_offices (referral, partner) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
);
const officesOf = statement(
  'offices-of',
  'SELECT partner, worker FROM referral_offices WHERE referral = $1 ORDER BY partner',
);
const name = statement(
  'name-worker',
  'UPDATE referral_offices SET worker = $3 WHERE referral = $1 AND partner = $2 AND worker IS NOT DISTINCT FROM $4 RETURNING partner',
);

/** Makes these the further offices of a referral. */
export async function setOffices(tx: Queries, referral: string, partners: readonly string[]): Promise<void> {
  await tx.query(leave, [referral, partners]);
  await tx.query(join, [referral, partners]);
}

export const readOffices = (sql: Sql, referral: string): Promise<readonly OfficeRow[]> =>
  sql.query<OfficeRow>(officesOf, [referral]);

export const nameWorker = async (
  sql: Queries,
  referral: string,
  partner: string,
  { worker, instead }: { readonly worker: string | null; readonly instead: string | null },
): Promise<boolean> => (await sql.query(name, [referral, partner, worker, instead])).length > 0;
