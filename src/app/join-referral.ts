/** A member of staff names herself as the one who works on a referral at her office, which has it beside another one; or no longer. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import { notDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral } from './find-referral.ts';
import { formedEvents } from './joint-case.ts';
import type { StaffMember } from './store.ts';

/**
 * @errors `referral.unknown`, `staff.not-allowed`, also when it lies with no office of hers beside the one that has it,
 * `referral.stale` when somebody else than `instead` is named there by now
 */
export async function joinReferral(
  app: App,
  who: StaffMember,
  ask: {
    readonly id: string;
    /** Who was named there when she decided. */
    readonly instead: string | null;
    /** She works on it no longer; only she herself can say so. */
    readonly leave?: boolean | undefined;
  },
): Promise<Result<true, AppError>> {
  const found = await findReferral(app, who, 'referral.join', ask.id);
  if (!found.ok) return found;
  const { seat, row, sight, here, joint } = found.value;
  const mayLeave = ask.leave !== true || ask.instead === who.id;
  if (!sight.answers || here === undefined || seat === row.partner || !mayLeave)
    return fail({ code: 'staff.not-allowed' });
  const leaves = ask.leave === true;
  const done = { at: app.now(), by: who.id };
  const named = await app.store.referrals.nameWorker(
    ask.id,
    seat,
    { worker: leaves ? null : who.id, instead: ask.instead },
    [
      {
        ...done,
        what: leaves ? 'left' : 'joined',
        reason: null,
        about: { partner: seat, fromStaff: ask.instead },
      },
      ...(leaves ? [] : formedEvents(joint, seat, done)),
    ],
  );
  return named ? ok(true) : notDone(app, who, ask.id, { code: 'referral.stale' });
}
