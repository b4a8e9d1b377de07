/** Somebody asked for a person: a person on the team writes to her, where she wrote, and looks after it from now on. */
import { fail, ok, type Result } from '../core/shared/result.ts';
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
  const found = await findAlert(app, who, ask.id);
  if (!found.ok) return found;
  const { alert, byOther } = found.value;
  if (alert.gone) return fail({ code: 'person.gone' });
  // Somebody else sits in that chat.
  if (byOther) return fail({ code: 'referral.refused', state: 'awaiting_person', command: 'write' });
  if (!(await app.store.alerts.acknowledge(ask.id, who.id, app.now()))) return fail({ code: 'alert.unknown' });
  const told = await app.store.referrals.tell(
    alert.conversation,
    `alert:${ask.id}`,
    [{ kind: 'coach', text: ask.text }],
    app.now(),
  );
  return told ? ok(true) : fail({ code: 'person.gone' });
}
