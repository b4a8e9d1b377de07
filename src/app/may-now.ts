/** What a member of staff may do to a referral now: the lifecycle allows it, her role allows it, and she may know who it is about. */
import type { z } from 'zod';
import type { ReferralView } from '../contract/console.ts';
import { moves, type ReferralCommand } from '../core/referral/lifecycle.ts';
import { EVERY, mayDo } from './access.ts';
import type { App } from './app.ts';
import { mayClose } from './decline-referral.ts';
import type { SeenReferral } from './find-referral.ts';
import { isToGiveBack } from './give-back-referral.ts';
import type { StaffMember } from './store.ts';

type May = z.infer<typeof ReferralView>['may'];

/** The acts her page offers. Each is asked about once more when it is done. */
export function mayNow(app: App, who: StaffMember, { row, seat, sight }: SeenReferral): May {
  const about = { programme: row.programme, partner: row.partner };
  const can = (command: ReferralCommand) => moves[command].from.some((state) => state === row.state);
  const may: May = [];
  if (sight.identity && can('accept') && mayDo(who, 'referral.accept', about)) may.push('accept');
  const closes = mayClose(app, who, row);
  if (closes ? can('decline') : can('pass_on') && mayDo(who, 'referral.pass-on', about)) may.push('decline');
  const isHerChat = row.conversation !== null && row.state !== 'awaiting_person';
  const whole = { programme: row.programme, partner: EVERY };
  if (sight.identity && can('confirm') && mayDo(who, 'referral.confirm', whole)) may.push('confirm');
  if (sight.identity && isHerChat && mayDo(who, 'referral.write', about)) may.push('write');
  if (sight.identity && can('give_back') && mayDo(who, 'referral.give-back', about) && isToGiveBack(who, row))
    may.push('give_back');
  if (sight.identity && can('hand_on') && mayDo(who, 'referral.hand-on', about)) may.push('hand_on');
  if (seat !== row.partner && sight.answers && mayDo(who, 'referral.join', { ...about, partner: seat }))
    may.push('join');
  return may;
}
