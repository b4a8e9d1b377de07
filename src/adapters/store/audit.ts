import type { Audit, AuditEntry } from '../../app/store.ts';
import { type Queries, type Sql, statement } from './sql.ts';

const add = statement(
  'add-audit',
  'INSERT INTO audit_entries (at, who, what, subject, allowed) VALUES ($1, $2, $3, $4, $5)',
);
const page = statement(
  'list-audit',
  `SELECT e.at, e.who, e.what, e.subject, e.allowed, r.reference
     FROM (SELECT * FROM audit_entries ORDER BY no DESC LIMIT $1 OFFSET $2) e
     LEFT JOIN referrals r ON r.id = e.subject AND r.sealed_content IS NOT NULL ORDER BY e.no DESC`,
);
const count = statement('count-audit', 'SELECT count(*)::int AS total FROM audit_entries');

type Row = {
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly allowed: boolean;
  readonly reference: string | null;
};

/** Writes an entry, inside a transaction where what it says happens. */
export async function addAudit(tx: Queries, entry: AuditEntry): Promise<void> {
  await tx.query(add, [entry.at, entry.who, entry.what, entry.subject, entry.allowed]);
}

/** The audit log over SQL, newest first. */
export function auditOn(sql: Sql): Audit {
  return {
    add: (entry) => addAudit(sql, entry),
    async list(number, pageSize) {
      const rows = await sql.query<Row>(page, [pageSize, (number - 1) * pageSize]);
      const [counted] = await sql.query<{ total: number }>(count, []);
      const entries = rows.map(({ at, reference, ...rest }) => ({
        at: at.toISOString(),
        ...rest,
        ...(reference === null ? {} : { reference }),
      }));
      return { entries, total: counted?.total ?? 0 };
    },
  };
}
