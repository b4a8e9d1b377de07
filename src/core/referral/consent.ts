/**
 * Who may see what of a referral: decided by the person's own consents, and by nothing else.
 *
 * Consents are only ever added. The newest one for a scope and a partner counts, so withdrawing is
 * adding a no, and it works from that moment on (EC-23). *Not sure* is no.
 *
 * Read next: `content.ts`.
 */
import type { ReferralConsent } from './content.ts';

/** The consents that hold now: the newest for each scope and partner, if it is a yes. */
export function liveConsents(consents: readonly ReferralConsent[]): readonly ReferralConsent[] {
  const newest = new Map<string, ReferralConsent>();
  for (const consent of consents) {
    const of = `${consent.scope} ${consent.partner ?? ''}`;
    const known = newest.get(of);
    // Of two at the same instant the later in the list counts: consents are kept in order.
    if (known === undefined || known.at <= consent.at) newest.set(of, consent);
  }
  return [...newest.values()].filter((consent) => consent.given);
}

/**
 * The consents that count for what was sent from one draft: those given in it, and whatever she said outside any draft.
 * What she agreed to or refused on the way to another referral is about that one (RF12).
 *
 * @param draft `undefined` for a referral that does not say: then all of them
 */
export const consentsOf = <C extends ReferralConsent>(
  consents: readonly C[],
  draft: number | undefined,
): readonly C[] =>
  draft === undefined ? consents : consents.filter((consent) => consent.draft === undefined || consent.draft === draft);

const has = (consents: readonly ReferralConsent[], scope: string, partner: string | null) =>
  liveConsents(consents).some((consent) => consent.scope === scope && consent.partner === partner);

/** Whether her newest word about this partner is a no: then it does not even learn her name. */
function saidNo(consents: readonly ReferralConsent[], partner: string): boolean {
  const about = consents.filter((consent) => consent.scope === 'share' && consent.partner === partner);
  return about.length > 0 && !has(about, 'share', partner);
}

/** A partner as far as consent goes: whether the person is asked about it by name before anything is shared with it. */
export type AskedPartner = { readonly id: string; readonly asked: boolean };

/** Whether this partner may receive what the person told us (I-2). Using her answers at all is the first lock, her yes to this partner the second. */
export function mayReceive(consents: readonly ReferralConsent[], partner: AskedPartner): boolean {
  const shares = partner.asked ? has(consents, 'share', partner.id) : !saidNo(consents, partner.id);
  return has(consents, 'use_answers', null) && shares;
}

/** What a reader may see: who she is, and what she told us. */
export type Sight = { readonly identity: boolean; readonly answers: boolean };

/**
 * What staff may see of a referral. `partner` is the reader's own organisation; `undefined` when she
 * works for the programme as a whole.
 *
 * While the person herself has not yet said yes (`awaiting_person`), those who work for the programme as a whole see who
 * she is, so that somebody can ask her; nobody else sees anything. After she withdrew nobody does.
 * Somebody who only asked to be contacted gave a name and a number, and no consent to more: those are seen.
 */
export function sightOf(state: string, consents: readonly ReferralConsent[], partner: AskedPartner | undefined): Sight {
  if (state === 'withdrawn') return { identity: false, answers: false };
  if (state === 'awaiting_person') return { identity: partner === undefined, answers: false };
  const answers = partner === undefined ? has(consents, 'use_answers', null) : mayReceive(consents, partner);
  return { identity: partner === undefined || !saidNo(consents, partner.id), answers };
}
