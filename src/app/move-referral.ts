/** Accepting, passing on, closing and writing: what staff do to a referral, each told to the person where she wrote. */
import { type ReferralCommand, stateAfter } from '../core/referral/lifecycle.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { noteNotDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { SeenReferral } from './find-referral.ts';
import type { Job, Said, StaffMember } from './store.ts';

/**
 * Moves a referral by a command of the lifecycle. The event, what the person is told and the jobs are kept together with it.
 *
 * @param seenVersion the version that the reader decided on: of two at once, only the first one counts
 * @errors `referral.stale`, `referral.refused`
 */
export async function moveReferral(
  app: App,
  who: StaffMember,
  { row }: SeenReferral,
  move: {
    readonly command: ReferralCommand;
    readonly seenVersion: number;
    readonly what: string;
    readonly reason?: string;
    readonly note?: string;
    readonly assignedTo?: string;
    readonly tell: readonly Said[];
    readonly jobs?: readonly Job[];
    /** Who has it from now on, where that changes otherwise than by accepting. */
    readonly to?: NonNullable<Parameters<App['store']['referrals']['change']>[0]['to']>;
  },
): Promise<Result<true, AppError>> {
  const notDone = async (error: AppError): Promise<Result<never, AppError>> => {
    await noteNotDone(app, who, row.id);
    return fail(error);
  };
  if (row.version !== move.seenVersion) return notDone({ code: 'referral.stale' });
  const state = stateAfter(row.state, move.command);
  if (!state.ok) return notDone(state.error);
  const kept = await app.store.referrals.change({
    id: row.id,
    seen: move.seenVersion,
    state: state.value,
    event: { at: app.now(), what: move.what, by: who.id, reason: move.reason ?? null },
    tell: move.tell,
    jobs: move.jobs ?? [],
    ...(move.assignedTo === undefined ? {} : { assignedTo: move.assignedTo }),
    ...(move.note === undefined ? {} : { note: move.note }),
    ...(move.to === undefined ? {} : { to: move.to }),
  });
  return kept === 'kept' ? ok(true) : notDone({ code: 'referral.stale' });
}
