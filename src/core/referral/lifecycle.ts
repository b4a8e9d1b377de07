/**
 * The life of a referral: a table one can read aloud. A move that is not in it cannot happen.
 *
 * Nothing here ends by itself: only a person accepts, declines or withdraws (I-4). A coach who cannot
 * help does not refuse anybody: her *decline* is `pass_on`, and the referral lies in the coordinators'
 * queue (`human_review`) until one of them accepts it or closes it with a reason (domain.md c.4, 8).
 *
 * Read next: `content.ts` (what a referral says), `consent.ts` (who may see it).
 */
import { fail, ok, type Result } from '../shared/result.ts';

export const REFERRAL_STATES = [
  'awaiting_person',
  'submitted',
  'human_review',
  'paused_safety',
  'accepted',
  'declined',
  'withdrawn',
] as const;
export type LifecycleState = (typeof REFERRAL_STATES)[number];

/**
 * What can be done to a referral.
 *
 * `confirm`: the person says yes to what somebody else sent. `pass_on`: a coach cannot take it.
 * `unshare` and `share`: she takes back her yes to the partner that has it, or says yes to one.
 * `give_back`: whoever took it on cannot go on with it. `hand_on`: a coordinator gives it to another partner, and
 * `assign`: to a coach by name.
 * `decline`: a coordinator closes it. `pause` and `resume`: somebody may be in danger, and no longer.
 */
export type ReferralCommand =
  | 'confirm'
  | 'accept'
  | 'pass_on'
  | 'unshare'
  | 'share'
  | 'give_back'
  | 'hand_on'
  | 'assign'
  | 'decline'
  | 'pause'
  | 'resume'
  | 'withdraw';

type Move = { readonly from: readonly LifecycleState[]; readonly to: LifecycleState };

/** The whole lifecycle. */
export const moves: Readonly<Record<ReferralCommand, Move>> = {
  confirm: { from: ['awaiting_person'], to: 'submitted' },
  accept: { from: ['submitted', 'human_review', 'paused_safety'], to: 'accepted' },
  pass_on: { from: ['submitted', 'paused_safety'], to: 'human_review' },
  unshare: { from: ['submitted', 'human_review', 'paused_safety', 'accepted'], to: 'human_review' },
  share: { from: ['submitted', 'human_review'], to: 'submitted' },
  give_back: { from: ['accepted'], to: 'submitted' },
  hand_on: { from: ['submitted', 'human_review', 'accepted'], to: 'submitted' },
  assign: { from: ['submitted', 'human_review', 'accepted'], to: 'accepted' },
  decline: { from: ['submitted', 'human_review', 'paused_safety'], to: 'declined' },
  pause: { from: ['awaiting_person', 'submitted', 'human_review'], to: 'paused_safety' },
  resume: { from: ['paused_safety'], to: 'submitted' },
  withdraw: { from: ['awaiting_person', 'submitted', 'human_review', 'paused_safety', 'accepted'], to: 'withdrawn' },
};

/** A move that the table does not have. */
export type RefusedMove = { readonly code: 'referral.refused'; readonly state: string; readonly command: string };

/** The state after `command`, or why it was refused. @errors `referral.refused` when the table has no such move */
export function stateAfter(state: string, command: ReferralCommand): Result<LifecycleState, RefusedMove> {
  const move = moves[command];
  return move.from.some((from) => from === state) ? ok(move.to) : fail({ code: 'referral.refused', state, command });
}
