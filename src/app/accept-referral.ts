/** A coach takes a referral: it is hers from now on, and the person is told who will write or call. */
import { fail, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral } from './find-referral.ts';
import { moveReferral } from './move-referral.ts';
import type { StaffMember } from './store.ts';

/**
 * Whoever may not even know her name cannot take her on.
 *
 * @errors `referral.unknown`, `staff.not-allowed`, `referral.stale`, `referral.refused`
 */
export async function acceptReferral(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly version: number },
): Promise<Result<true, AppError>> {
  const found = await findReferral(app, who, 'referral.accept', ask.id);
  if (!found.ok) return found;
  if (found.value.row.state !== 'awaiting_person' && !found.value.sight.identity)
    return fail({ code: 'staff.not-allowed' });
  return moveReferral(app, who, found.value, {
    command: 'accept',
    seenVersion: ask.version,
    what: 'accepted',
    assignedTo: who.id,
    tell: [{ kind: 'say', key: 'chat:told.accepted', values: { coach: who.name } }],
  });
}
