/** Accepting, passing on, closing and writing: what staff do to a referral, each told to the person where she wrote. */
import { type ReferralCommand, stateAfter } from '../core/referral/lifecycle.ts';
import { ok, type Result } from '../core/shared/result.ts';
import { notDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { SeenReferral } from './find-referral.ts';
import { formedEvents } from './joint-case.ts';
import type { EventAbout, Job, Said, StaffMember } from './store.ts';

/**
 * Moves a referral by a command of the lifecycle. The event, what the person is told and the jobs are kept together with it.
 *
 * @param seenVersion the version that the reader decided on: of two at once, only the first one counts
 * @errors `referral.stale`, `referral.refused`
 */
export async function moveReferral(
  app: App,
  who: StaffMember,
  { row, joint }: SeenReferral,
  move: {
    readonly command: ReferralCommand;
    readonly seenVersion: number;
    readonly what: string;
    readonly reason?: string;
    readonly note?: string;
    /** To whom it goes and who had it, where that is more than who does it. */
    readonly about?: EventAbout;
    readonly assignedTo?: string;
    readonly tell: readonly Said[];
    readonly jobs?: readonly Job[];
    /** Who has it from now on, where that changes otherwise than by accepting. */
    readonly to?: NonNullable<Parameters<App['store']['referrals']['change']>[0]['to']>;
  },
): Promise<Result<true, AppError>> {
  if (row.version !== move.seenVersion) return notDone(app, who, row.id, { code: 'referral.stale' });
  const state = stateAfter(row.state, move.command);
  if (!state.ok) return notDone(app, who, row.id, state.error);
  const at = app.now();
  const stays = move.to === undefined || move.to.partner === row.partner;
  const worker = move.to === undefined ? move.assignedTo : move.to.assignedTo;
  const kept = await app.store.referrals.change({
    id: row.id,
    seen: move.seenVersion,
    state: state.value,
    event: {
      at,
      what: move.what,
      by: who.id,
      reason: move.reason ?? null,
      ...(move.about === undefined ? {} : { about: move.about }),
    },
    alsoEvents: stays && worker != null ? formedEvents(joint, row.partner, { at, by: who.id }) : [],
    tell: move.tell,
    jobs: move.jobs ?? [],
    ...(move.assignedTo === undefined ? {} : { assignedTo: move.assignedTo }),
    ...(move.note === undefined ? {} : { note: move.note }),
    ...(move.to === undefined ? {} : { to: move.to }),
  });
  return kept === 'kept' ? ok(true) : notDone(app, who, row.id, { code: 'referral.stale' });
}
