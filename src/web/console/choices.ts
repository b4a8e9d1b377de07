/** Codes the console offers to choose from. The types hold them to the contract; the contract's checker stays on the server. */
import type { z } from 'zod';
import type { AlertReason, DeclineReason, GiveBackReason, Role } from '../../contract/console.ts';

/** Why a referral is not taken. */
export const DECLINE_REASONS = Object.keys({
  wrong_service: true,
  out_of_area: true,
  no_capacity: true,
  already_supported: true,
  no_contact: true,
  other: true,
} satisfies Record<z.infer<typeof DeclineReason>, true>);

/** Why a referral that was accepted is given back. */
export const GIVE_BACK_REASONS = Object.keys({
  by_mistake: true,
  cannot_go_on: true,
  better_elsewhere: true,
  other: true,
} satisfies Record<z.infer<typeof GiveBackReason>, true>);

/** Why somebody is needed now, the gravest first. */
export const ALERT_REASONS = Object.keys({
  danger: true,
  call_back: true,
  concern: true,
  human: true,
  message: true,
} satisfies Record<z.infer<typeof AlertReason>, true>);

/** What somebody can be invited as. */
export const ROLES = ['coach', 'coordinator', 'admin'] as const satisfies readonly Role[];
