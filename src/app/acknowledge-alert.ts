/** Somebody on the team says: I have seen this alert and her others before it, I am looking after her. */
import { ok, type Result } from '../core/shared/result.ts';
import { notDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findAlert } from './find-alert.ts';
import type { StaffMember } from './store.ts';

/** @errors `staff.not-allowed`, `alert.unknown` also when somebody else was faster */
export async function acknowledgeAlert(app: App, who: StaffMember, id: string): Promise<Result<true, AppError>> {
  const found = await findAlert(app, who, id, 'alert.acknowledge');
  if (!found.ok) return found;
  const settled = await app.store.alerts.acknowledge(found.value.settles, who.id, app.now());
  return settled.includes(id) ? ok(true) : notDone(app, who, id, { code: 'alert.unknown' });
}
