/** Somebody asked for a person: a person on the team writes to her, where she wrote, and looks after it from now on. */
import { ok, type Result } from '../core/shared/result.ts';
import { notDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findAlert } from './find-alert.ts';
import type { StaffMember } from './store.ts';

/** @errors `staff.not-allowed`, `alert.unknown`, `person.gone` when she erased everything since, `referral.refused` while the person herself has not written */
export async function answerAlert(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly text: string },
): Promise<Result<true, AppError>> {
  const found = await findAlert(app, who, ask.id, 'alert.write');
  if (!found.ok) return found;
  const { alert, byOther, settles } = found.value;
  const refused = (error: AppError) => notDone(app, who, ask.id, error);
  if (alert.gone) return refused({ code: 'person.gone' });
  // Somebody else sits in that chat.
  if (byOther) return refused({ code: 'referral.refused', state: 'awaiting_person', command: 'write' });
  const settled = await app.store.alerts.acknowledge(settles, who.id, app.now());
  if (!settled.includes(ask.id)) return refused({ code: 'alert.unknown' });
  const told = await app.store.referrals.tell(
    alert.conversation,
    `alert:${ask.id}`,
    [{ kind: 'coach', text: ask.text }],
    app.now(),
  );
  return told ? ok(true) : refused({ code: 'person.gone' });
}
