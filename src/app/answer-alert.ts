/** Somebody asked for a person: a person on the team writes to her, where she wrote, and looks after it from now on. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { StaffMember } from './store.ts';

/** @errors those of `acknowledgeAlert`; `person.gone` when she erased everything since */
export async function answerAlert(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly text: string },
): Promise<Result<true, AppError>> {
  const alert = (await app.store.alerts.open([...app.programmes.keys()])).find(({ id }) => id === ask.id);
  const taken = await acknowledgeAlert(app, who, ask.id);
  if (!taken.ok || alert === undefined) return taken;
  const told = await app.store.referrals.tell(
    alert.conversation,
    `alert:${ask.id}`,
    [{ kind: 'coach', text: ask.text }],
    app.now(),
  );
  return told ? ok(true) : fail({ code: 'person.gone' });
}
