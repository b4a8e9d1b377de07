/** A member of staff names herself as the one who works on a referral at her office, which has it beside another one; or no longer. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import { noteNotDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral } from './find-referral.ts';
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
  const { seat, row, sight, here } = found.value;
  const mayLeave = ask.leave !== true || ask.instead === who.id;
  if (!sight.answers || here === undefined || seat === row.partner || !mayLeave)
    return fail({ code: 'staff.not-allowed' });
  const worker = ask.leave === true ? null : who.id;
  if (await app.store.referrals.nameWorker(ask.id, seat, { worker, instead: ask.instead })) return ok(true);
  await noteNotDone(app, who, ask.id);
  return fail({ code: 'referral.stale' });
}
