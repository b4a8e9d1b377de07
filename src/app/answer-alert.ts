/** Somebody asked for a person: a person on the team writes to her, where she wrote, and looks after it from now on. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import { noteNotDone } from './access.ts';
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
  const notDone = async (error: AppError): Promise<Result<never, AppError>> => {
    await noteNotDone(app, who, ask.id);
    return fail(error);
  };
  if (alert.gone) return notDone({ code: 'person.gone' });
  // Somebody else sits in that chat.
  if (byOther) return notDone({ code: 'referral.refused', state: 'awaiting_person', command: 'write' });
  const settled = await app.store.alerts.acknowledge(settles, who.id, app.now());
  if (!settled.includes(ask.id)) return notDone({ code: 'alert.unknown' });
  const told = await app.store.referrals.tell(
    alert.conversation,
    `alert:${ask.id}`,
    [{ kind: 'coach', text: ask.text }],
    app.now(),
  );
  return told ? ok(true) : notDone({ code: 'person.gone' });
}
