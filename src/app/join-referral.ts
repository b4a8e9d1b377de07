/** A member of staff names herself as the one who works on a referral at her office, which has it beside another one. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral } from './find-referral.ts';
import type { StaffMember } from './store.ts';

/** @errors `referral.unknown`, `staff.not-allowed`, also when it lies with no office of hers beside the one that has it */
export async function joinReferral(app: App, who: StaffMember, id: string): Promise<Result<true, AppError>> {
  const found = await findReferral(app, who, 'referral.join', id);
  if (!found.ok) return found;
  const { seat, row, sight } = found.value;
  const isNamed = sight.answers && seat !== row.partner && (await app.store.referrals.nameWorker(id, seat, who.id));
  return isNamed ? ok(true) : fail({ code: 'staff.not-allowed' });
}
