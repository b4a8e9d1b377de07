/** An admin switches an account off, when somebody leaves, or on again. Switched off, its sessions end at once. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import { type Action, allow, placeOf } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { StaffMember } from './store.ts';

/** The account that an admin wants to look after, if she may; audited either way. @errors `staff.not-allowed`, `staff.unknown` */
export async function findStaff(
  app: App,
  who: StaffMember,
  action: Action,
  id: string,
): Promise<Result<StaffMember, AppError>> {
  const found = await app.store.staff.find(id);
  const allowed = await allow(app, who, action, id, found === undefined ? undefined : placeOf(found));
  if (!allowed.ok) return allowed;
  return found === undefined ? fail({ code: 'staff.unknown' }) : ok(found);
}

/**
 * Nobody switches off herself: whoever can switch accounts is always left.
 *
 * @errors `staff.not-allowed`, `staff.unknown`, `staff.yourself`
 */
export async function switchStaff(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly active: boolean },
): Promise<Result<true, AppError>> {
  const found = await findStaff(app, who, 'staff.switch', ask.id);
  if (!found.ok) return found;
  if (found.value.id === who.id && !ask.active) return fail({ code: 'staff.yourself' });
  await app.store.staff.setActive(ask.id, ask.active);
  const what = ask.active ? 'account.switched-on' : 'account.switched-off';
  await app.store.audit.add({ at: app.now(), who: who.id, what, subject: ask.id, allowed: true });
  return ok(true);
}
