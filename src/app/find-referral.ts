/** Finds one referral for a member of staff: the same three checks before anything is read or done to it. */
import { consentsOf, type Sight, sightOf } from '../core/referral/consent.ts';
import { ReferralContent, ReferralIdentity } from '../core/referral/content.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { type Action, allow, EVERY, mayDo } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { ReferralEvent, ReferralRow, StaffMember } from './store.ts';

/** A referral as far as this reader may see it. What she may not see is not there. */
export type SeenReferral = {
  readonly row: ReferralRow;
  readonly sight: Sight;
  readonly identity: ReferralIdentity | undefined;
  readonly content: ReferralContent | undefined;
  readonly history: readonly ReferralEvent[];
};

/** Whoever asks a person whom somebody else wrote about needs a name and a way to reach her, and nothing else. */
const asFarAsNeeded = (
  state: string,
  { name, contactBy, contactValue, ...more }: ReferralIdentity,
): ReferralIdentity =>
  state === 'awaiting_person'
    ? { name, contactBy, contactValue, safeToLeaveMessage: 'unknown', accessNeeds: [] }
    : { name, contactBy, contactValue, ...more };

/**
 * Reads a referral if `who` may do `action` to it; audited either way.
 *
 * Consents are read as they stand now, not as they were when it was sent: a partner whose consent was
 * withdrawn loses sight of it at once (EC-23).
 *
 * @errors `referral.unknown`, `staff.not-allowed`
 */
export async function findReferral(
  app: App,
  who: StaffMember,
  action: Action,
  id: string,
): Promise<Result<SeenReferral, AppError>> {
  const found = await app.store.referrals.find(id);
  if (found === undefined) return fail({ code: 'referral.unknown' });
  const { identity, content, history, ...row } = found;
  const allowed = await allow(app, who, action, id, { programme: row.programme, partner: row.partner });
  if (!allowed.ok) return allowed;

  const kept = ReferralContent.safeParse(content);
  const asSent = kept.success ? kept.data.consents : [];
  const draft = kept.success ? kept.data.draft : undefined;
  const consents =
    row.conversation === null ? asSent : consentsOf(await app.store.conversations.consents(row.conversation), draft);
  const partners = app.programmes.get(row.programme)?.definition.partners ?? [];
  const own = partners.find(({ id: partner }) => partner === row.partner);
  const isWhole = mayDo(who, 'referral.oversee', { programme: row.programme, partner: EVERY });
  // What was erased because its time was over is nobody's to see. What no partner has is for those who work for the
  // programme as a whole, and not for somebody who works for each of its partners (decision 7).
  const isNobodys = (identity === null && content === null) || (own === undefined && !isWhole);
  const sight = isNobodys
    ? { identity: false, answers: false }
    : sightOf(row.state, consents, isWhole ? undefined : { id: row.partner, asked: own?.sharing ?? true });

  const known = ReferralIdentity.safeParse(identity);
  return ok({
    row,
    sight,
    identity: sight.identity && known.success ? asFarAsNeeded(row.state, known.data) : undefined,
    content: sight.answers && kept.success ? { ...kept.data, consents } : undefined,
    history,
  });
}
