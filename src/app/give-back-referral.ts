/**
 * Whoever accepted a referral gives it back, with a reason: it waits at the same partner as it did before, and all who work
 * there hear that it does. The person was told who supports her, so she is told that somebody else looks now. Somebody
 * who has no chat here was told nothing by us, and is told nothing now.
 */
import type { z } from 'zod';
import type { GiveBackReason } from '../contract/console.ts';
import type { Result } from '../core/shared/result.ts';
import { EVERY, mayDo, notDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral } from './find-referral.ts';
import { moveReferral } from './move-referral.ts';
import type { ReferralRow, StaffMember } from './store.ts';

/** Whether a referral is hers to give back: her own, or as a coordinator of where it lies. */
export const isToGiveBack = (who: StaffMember, { programme, partner, assignedTo }: ReferralRow): boolean =>
  assignedTo === who.id ||
  [partner, EVERY].some((where) => mayDo(who, 'referral.hand-on', { programme, partner: where }));

/** @errors `referral.unknown`, `staff.not-allowed`, `referral.stale`, `referral.refused` when nobody has accepted it */
export async function giveBackReferral(
  app: App,
  who: StaffMember,
  ask: {
    readonly id: string;
    readonly version: number;
    readonly reason: z.infer<typeof GiveBackReason>;
    readonly note?: string | undefined;
  },
): Promise<Result<true, AppError>> {
  const found = await findReferral(app, who, 'referral.give-back', ask.id);
  if (!found.ok) return found;
  const { row, sight } = found.value;
  // Whoever was overtaken a moment ago is told so by the version, not that she may not.
  const isOvertaken = row.version !== ask.version;
  if (!sight.identity || !(isOvertaken || isToGiveBack(who, row)))
    return notDone(app, who, ask.id, { code: 'staff.not-allowed' });
  const coach = row.assignedTo === null ? undefined : await app.store.staff.find(row.assignedTo);
  const offices = (await app.store.referrals.offices(ask.id)).map(({ partner }) => partner);
  const note = ask.note?.trim() ?? '';
  return moveReferral(app, who, found.value, {
    command: 'give_back',
    seenVersion: ask.version,
    what: 'given_back',
    reason: ask.reason,
    about: { fromStaff: row.assignedTo },
    ...(note === '' ? {} : { note }),
    tell: [{ kind: 'say', key: 'chat:told.given_back', values: { coach: coach?.name ?? '' } }],
    jobs: [{ name: 'hand-over', data: { referral: ask.id, round: app.now(), office: row.partner } }],
    to: { partner: row.partner, assignedTo: null, offices, consents: [] },
  });
}
