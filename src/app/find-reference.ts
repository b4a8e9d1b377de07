/** From the number somebody reads out over the phone to the referral it belongs to. */
import { readReference } from '../core/referral/reference.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { allow, mayDo } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { seatOf } from './find-referral.ts';
import type { StaffMember } from './store.ts';

/**
 * The id of the referral with this number, for whoever may read it; audited when there is one. A number that nobody
 * has and one that is not hers get the same answer: it does not say what other services received.
 *
 * @param typed as it was heard: case, spaces and dashes do not matter
 * @errors `reference.unreadable` for what cannot be a number, with one wrong character say; `reference.unknown`;
 * `staff.not-allowed` for somebody who reads no referrals anywhere
 */
export async function findReference(app: App, who: StaffMember, typed: string): Promise<Result<string, AppError>> {
  if (!mayDo(who, 'referral.find')) {
    const refused = await allow(app, who, 'referral.find', '*');
    return refused.ok ? fail({ code: 'staff.not-allowed' }) : refused;
  }
  const reference = readReference(typed);
  if (!reference.ok) return reference;
  const row = await app.store.referrals.byReference(reference.value);
  if (row === undefined) return fail({ code: 'reference.unknown' });
  const { id, programme } = row;
  // An office that has it beside its partner finds it too.
  const seat = seatOf(who, 'referral.find', row, await app.store.referrals.offices(id));
  const allowed = await allow(app, who, 'referral.find', id, { programme, partner: seat });
  return allowed.ok ? ok(id) : fail({ code: 'reference.unknown' });
}
