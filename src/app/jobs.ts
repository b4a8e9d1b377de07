/** The jobs of this installation: what each name does. Jobs carry ids only, and each may run more than once. */
import type { App } from './app.ts';
import { forgetSettled } from './forget-settled.ts';
import { handOverReferral, type Senders, tellCoordinators } from './hand-over-referral.ts';
import { raiseAlert } from './raise-alert.ts';
import { TELL_SECOND_FACTOR, tellSecondFactor } from './reset-second-factor.ts';
import {
  TELL_CHANGED,
  TELL_HANDED,
  TELL_SINGLE,
  TELL_STOPPED,
  tellHanded,
  tellOffice,
  tellStopped,
} from './tell-stopped.ts';

/** Begins to work off jobs, with what is set up for sending. */
export async function startJobs(app: App, senders: Senders): Promise<void> {
  const { store } = app;
  await store.work('hand-over', ({ referral = '', round, office }) =>
    handOverReferral(app, senders, referral, round, office),
  );
  await store.work('tell-coordinators', ({ referral = '' }) => tellCoordinators(app, senders, referral));
  await store.work(TELL_STOPPED, ({ referral = '', partner = '', round = '' }) =>
    tellStopped(app, senders, { referral, partner, round }),
  );
  await store.work(TELL_SINGLE, ({ referral = '', partner = '', round = '' }) =>
    tellOffice(app, senders, 'single', { referral, partner, round }),
  );
  await store.work(TELL_CHANGED, ({ referral = '', partner = '', round = '' }) =>
    tellOffice(app, senders, 'changed', { referral, partner, round }),
  );
  await store.work(TELL_HANDED, ({ referral = '', staff = '', round = '' }) =>
    tellHanded(app, senders, { referral, staff, round }),
  );
  await store.work('raise-alert', ({ alert = '', round = '0' }) => raiseAlert(app, senders, alert, Number(round)));
  await store.work(TELL_SECOND_FACTOR, ({ staff = '' }) => tellSecondFactor(app, senders, staff));
  await store.work('expire-drafts', async () => {
    const erased = await store.conversations.expire(app.now());
    if (erased > 0) app.log('info', 'drafts.expired', { erased });
  });
  await store.schedule('expire-drafts', '7 * * * *');
  await store.work('forget-settled', async () => {
    const erased = await forgetSettled(app);
    if (erased > 0) app.log('info', 'referrals.erased', { erased });
  });
  await store.schedule('forget-settled', '17 * * * *');
}
