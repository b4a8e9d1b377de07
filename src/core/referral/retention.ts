/**
 * How long a referral is kept, by what became of it. The days are settings of the programme
 * (`programme.yaml`, retention); this file only says which of them counts from when.
 *
 * The seeds give no periods: every number is the service's own decision (domain.md h).
 */
import { DAY_MS, type Instant, later } from '../shared/time.ts';
import { type LifecycleState, REFERRAL_STATES } from './lifecycle.ts';

export type RetentionDays = {
  readonly draftDays: number;
  readonly unconfirmedDays: number;
  readonly signpostedDays: number;
  readonly afterHandoverDays: number;
};

/** When an unfinished conversation is erased, counted from its last turn. */
export const draftKeptUntil = (lastTurnAt: Instant, days: RetentionDays): Instant =>
  later(lastTurnAt, days.draftDays * DAY_MS);

/** Which period a state has; `undefined` while somebody still has to act, because nothing may be lost that waits for a person. */
const period: Readonly<Record<LifecycleState, keyof RetentionDays | undefined>> = {
  awaiting_person: 'unconfirmedDays',
  submitted: undefined,
  human_review: undefined,
  paused_safety: undefined,
  accepted: 'afterHandoverDays',
  declined: 'signpostedDays',
  withdrawn: 'afterHandoverDays',
};

/** The states that have a period: nobody has to act on a referral in one of them. */
export const SETTLED_STATES: readonly LifecycleState[] = REFERRAL_STATES.filter((state) => period[state] !== undefined);

/** Until when a referral's own content is kept, counted from its last change of state; `undefined`: until somebody acts. */
export function referralKeptUntil(state: LifecycleState, changedAt: Instant, days: RetentionDays): Instant | undefined {
  const which = period[state];
  return which === undefined ? undefined : later(changedAt, days[which] * DAY_MS);
}
