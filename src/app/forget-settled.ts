/**
 * Job `forget-settled`: what nobody needs any more is erased. What a referral said goes when the period of its state is
 * over, and the row stays as a number in the statistics; a referral that the person never confirmed goes altogether.
 * Nothing that still waits for somebody is touched, however old it is.
 */
import { referralKeptUntil, SETTLED_STATES } from '../core/referral/retention.ts';
import type { App } from './app.ts';

/** Gives how many were erased. A programme that is not installed any more says no period: its referrals stay. */
export async function forgetSettled(app: App): Promise<number> {
  const now = app.now();
  let erased = 0;
  for (const { id, programme, state, since, version } of await app.store.referrals.settled(SETTLED_STATES)) {
    const days = app.programmes.get(programme)?.definition.retention;
    const until = days === undefined ? undefined : referralKeptUntil(state, since, days);
    if (until === undefined || until > now) continue;
    const outcome = await app.store.referrals.forget({
      id,
      seen: version,
      leave: state === 'awaiting_person' ? 'nothing' : 'empty',
      audit: { at: now, who: 'system', what: 'referral.erased', subject: id, allowed: true },
    });
    if (outcome === 'forgotten') erased += 1;
  }
  return erased;
}
