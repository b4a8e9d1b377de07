/** Somebody on the team says: I have seen this alert, I am looking after it. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import { allow } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { StaffMember } from './store.ts';

/** @errors `staff.not-allowed`, `alert.unknown` also when somebody else was faster */
export async function acknowledgeAlert(app: App, who: StaffMember, id: string): Promise<Result<true, AppError>> {
  const everywhere = await app.store.alerts.open([...app.programmes.keys()]);
  const alert = everywhere.find((open) => open.id === id);
  if (alert === undefined) {
    // Whoever has no inbox anywhere does not learn which alerts exist.
    const allowed = await allow(app, who, 'alert.acknowledge', id);
    return allowed.ok ? fail({ code: 'alert.unknown' }) : allowed;
  }
  const allowed = await allow(app, who, 'alert.acknowledge', id, { programme: alert.programme });
  if (!allowed.ok) return allowed;
  return (await app.store.alerts.acknowledge(id, who.id, app.now())) ? ok(true) : fail({ code: 'alert.unknown' });
}
