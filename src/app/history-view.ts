/**
 * What happened to a referral, as its page tells it: what staff did, with whom it went to and from by name, and what the
 * person agreed to or took back since she sent it (I-15). Whoever may not know of another office reads nothing of it: what
 * comes in here is already hers to read.
 */
import type { z } from 'zod';
import type { ReferralView } from '../contract/console.ts';
import type { Programme } from './app.ts';
import type { SeenReferral } from './find-referral.ts';
import { COORDINATORS } from './make-referral.ts';
import type { ReferralEvent } from './store.ts';

type Entry = z.infer<typeof ReferralView>['history'][number];
type Consent = NonNullable<SeenReferral['content']>['consents'][number];

/** Acts that are a yes or a no by themselves: the consent of that instant is told with them. */
const SAYS_CONSENT: readonly string[] = ['sharing_given', 'sharing_stopped', 'withdrawn', 'confirmed'];

/** What she said outside of the questions, after it was sent: to her chat, or to a member of staff. */
const saidSince = ({ row, content }: SeenReferral): readonly Consent[] =>
  (content?.consents ?? []).filter(({ at, draft }) => draft === undefined && at > row.submittedAt);

/** The entries, oldest first. `names` gives a member of staff's name by id, `coordinators` is what those without a partner are called. */
export function historyView(
  programme: Programme | undefined,
  seen: SeenReferral,
  names: ReadonlyMap<string, string>,
  coordinators: string,
): Entry[] {
  const partnerName = (id: string | null | undefined): string | null => {
    if (id == null) return null;
    if (id === COORDINATORS) return coordinators;
    return programme?.definition.partners.find((partner) => partner.id === id)?.name ?? id;
  };
  const staffName = (id: string | null | undefined): string | null => (id == null ? null : (names.get(id) ?? id));
  const consents = saidSince(seen);
  const told = new Set(seen.history.filter(({ what }) => SAYS_CONSENT.includes(what)).map(({ at }) => at));
  const acts = seen.history.map(({ at, what, by, reason, about }: ReferralEvent): Entry => {
    const shared = what.startsWith('sharing_') && consents.find((one) => one.at === at && one.scope === 'share');
    return {
      at,
      what,
      by: staffName(by) ?? by,
      reason,
      partner: partnerName(shared ? shared.partner : about?.partner),
      staff: staffName(about?.staff),
      from: { partner: partnerName(about?.fromPartner), staff: staffName(about?.fromStaff) },
      scope: null,
    };
  });
  const said = consents
    .filter(({ at }) => !told.has(at))
    .map(
      ({ at, scope, partner, given, recordedBy }): Entry => ({
        at,
        what: given ? 'consent_given' : 'consent_taken_back',
        by: recordedBy === undefined ? 'person' : (staffName(recordedBy) ?? recordedBy),
        reason: null,
        partner: partnerName(partner),
        staff: null,
        from: { partner: null, staff: null },
        scope,
      }),
    );
  // Of one instant what she said comes first: what was done followed from it.
  return [...said, ...acts].toSorted((a, b) => a.at.localeCompare(b.at));
}
