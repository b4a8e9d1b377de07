/** Who read or changed what, newest first: for an admin of the whole installation, because entries name no programme. */
import type { z } from 'zod';
import type { AuditList } from '../contract/console.ts';
import { ok, type Result } from '../core/shared/result.ts';
import { allow, EVERY } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { StaffMember } from './store.ts';

const PAGE_SIZE = 50;

/** @errors `staff.not-allowed` */
export async function listAudit(
  app: App,
  who: StaffMember,
  page: number,
): Promise<Result<z.infer<typeof AuditList>, AppError>> {
  const allowed = await allow(app, who, 'audit.list', '*', { programme: EVERY });
  if (!allowed.ok) return allowed;
  const [found, staff] = await Promise.all([app.store.audit.list(page, PAGE_SIZE), app.store.staff.list()]);
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return ok({
    total: found.total,
    entries: found.entries.map(({ at, who: by, what, subject, allowed: isAllowed, reference }) => ({
      at,
      who: names.get(by) ?? by,
      what,
      subject,
      called: reference ?? names.get(subject) ?? null,
      allowed: isAllowed,
    })),
  });
}
