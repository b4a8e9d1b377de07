/**
 * A way back for whoever lost her authenticator and her recovery codes: an admin takes her second factor away. She signs
 * in with her password and sets up a new one. Whatever was reached with the old one ends: sessions, browsers that were
 * remembered, and the linked Telegram, which is as a rule on the phone that is gone.
 */
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { Senders } from './hand-over-referral.ts';
import type { StaffMember } from './store.ts';
import { findStaff } from './switch-staff.ts';

/** The job that tells her. */
export const TELL_SECOND_FACTOR = 'tell-second-factor';

/**
 * Nobody takes away her own: whoever sits at an open session of an admin could then sign in with the password alone.
 *
 * @errors `staff.not-allowed`, `staff.unknown`, `staff.yourself`
 */
export async function resetSecondFactor(app: App, who: StaffMember, id: string): Promise<Result<true, AppError>> {
  const found = await findStaff(app, who, 'staff.reset-second-factor', id);
  if (!found.ok) return found;
  if (found.value.id === who.id) return fail({ code: 'staff.yourself' });
  await dropSecondFactor(app, who.id, id);
  return ok(true);
}

/** Takes it away and has her told. @param by an account's id, or `system` for whoever can run commands on the server */
export async function dropSecondFactor(app: App, by: string, id: string): Promise<void> {
  await app.store.staff.dropSecondFactor(id);
  await app.store.audit.add({
    at: app.now(),
    who: by,
    what: 'account.second-factor-reset',
    subject: id,
    allowed: true,
  });
  await app.store.send({ name: TELL_SECOND_FACTOR, data: { staff: id } });
}

/** The job: a mail to her, so that she notices when it was not she who asked for it. */
export async function tellSecondFactor(app: App, { mail }: Senders, id: string): Promise<void> {
  const staff = await app.store.staff.find(id);
  if (mail === undefined || staff === undefined) return;
  const say = (key: string) =>
    app.words.say(staff.language, `console:mail.second_factor.${key}`, { link: `${app.publicUrl}/console/` });
  await mail({ id: app.id(), to: staff.email, subject: say('subject'), text: say('text') });
}
