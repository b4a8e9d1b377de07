/** Who works here, for an admin: of the programmes she looks after. */
import { ok, type Result } from '../core/shared/result.ts';
import { allow, EVERY, scopeOf } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { StaffMember } from './store.ts';

/** @errors `staff.not-allowed` */
export async function listStaff(app: App, who: StaffMember): Promise<Result<readonly StaffMember[], AppError>> {
  const allowed = await allow(app, who, 'staff.list', '*');
  if (!allowed.ok) return allowed;
  const scope = scopeOf(who, 'staff.list', app.programmes.keys());
  const everywhere = who.roles.some(({ role, programme }) => role === 'admin' && programme === EVERY);
  const staff = await app.store.staff.list();
  return ok(
    everywhere
      ? staff
      : staff.filter(({ roles }) => roles.some((role) => scope.some(({ programme }) => programme === role.programme))),
  );
}
