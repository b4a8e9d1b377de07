/**
 * A coach cannot take a referral, or a coordinator closes it. Nobody is ever just refused.
 *
 * A coach's *decline* passes it to the coordinators of the programme (`human_review`): they are told, and the
 * person hears that somebody else looks at it and that she need not do anything. Only a coordinator closes it
 * (`declined`), with a reason, and the text for that reason says what happens next and where else there is help.
 * This follows domain.md c.4, 8 ("never silently dropped") and I-4 ("never final without a human decision").
 */
import type { z } from 'zod';
import type { DeclineReason } from '../contract/console.ts';
import type { Result } from '../core/shared/result.ts';
import { EVERY, mayDo } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral } from './find-referral.ts';
import { moveReferral } from './move-referral.ts';
import type { ReferralRow, StaffMember } from './store.ts';

/**
 * Whether her *decline* closes it. Where offices share cases it takes two keys (EC-28): the office that declines, and
 * somebody who works for the whole programme. That is so whether another office has this one or not, which nobody at
 * an office can tell by it.
 */
export function mayClose(app: App, who: StaffMember, { programme, partner }: ReferralRow): boolean {
  const isShared = app.programmes.get(programme)?.definition.joint !== undefined;
  return mayDo(who, 'referral.decline', { programme, partner: isShared ? EVERY : partner });
}

/** What became of it: still open with the coordinators, or closed. */
export type Declined = 'passed_on' | 'declined';

/** @errors `referral.unknown`, `staff.not-allowed`, `referral.stale`, `referral.refused` */
export async function declineReferral(
  app: App,
  who: StaffMember,
  ask: {
    readonly id: string;
    readonly version: number;
    readonly reason: z.infer<typeof DeclineReason>;
    readonly note?: string | undefined;
  },
): Promise<Result<Declined, AppError>> {
  const found = await findReferral(app, who, 'referral.pass-on', ask.id);
  if (!found.ok) return found;
  const closes = mayClose(app, who, found.value.row);
  const moved = await moveReferral(app, who, found.value, {
    command: closes ? 'decline' : 'pass_on',
    seenVersion: ask.version,
    what: closes ? 'declined' : 'passed_on',
    reason: ask.reason,
    ...(ask.note === undefined || ask.note.trim() === '' ? {} : { note: ask.note.trim() }),
    tell: [{ kind: 'say', key: closes ? `chat:told.declined.${ask.reason}` : 'chat:told.passed_on' }],
    jobs: closes ? [] : [{ name: 'tell-coordinators', data: { referral: ask.id } }],
  });
  return moved.ok ? { ok: true, value: closes ? 'declined' : 'passed_on' } : moved;
}
