/**
 * Finds the alerts that somebody on the team may handle. An alert belongs to whoever has the referral of its conversation;
 * without one, to those who work for all partners and to the partners that receive.
 */
import { type AskedPartner, consentsOf, sightOf } from '../core/referral/consent.ts';
import { ReferralContent } from '../core/referral/content.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { type About, type Action, allow, EVERY, mayDo } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { AlertRow, ReferralRow, StaffMember } from './store.ts';

/** An alert with the referrals of its conversation. */
export type PlacedAlert = {
  readonly alert: AlertRow;
  /** The newest one that is not over. */
  readonly live: ReferralRow | undefined;
  readonly newest: ReferralRow | undefined;
  /** Somebody else sits in that chat, not the person. */
  readonly byOther: boolean;
};

const OVER: readonly string[] = ['declined', 'withdrawn'];

/** Whether this chat's last referral was about somebody else. */
async function wroteAboutOther(app: App, id: string): Promise<boolean> {
  const opened = await app.store.conversations.open({ by: 'id', id });
  const conversation = opened?.kept.conversation;
  return conversation?.referral !== undefined && conversation.place.facts.for_whom === 'other';
}

/** Finds out where an alert belongs. */
export async function placeAlert(app: App, alert: AlertRow): Promise<PlacedAlert> {
  const referrals = await app.store.referrals.ofConversation(alert.conversation);
  const newest = referrals.at(-1);
  return {
    alert,
    live: referrals.findLast(({ state }) => !OVER.includes(state)),
    newest,
    // Also when that referral is gone, or went on without him.
    byOther: newest?.state === 'awaiting_person' || (await wroteAboutOther(app, alert.conversation)),
  };
}

const partnersOf = (app: App, programme: string) => app.programmes.get(programme)?.definition.partners ?? [];

const receiving = (app: App, programme: string): readonly string[] =>
  partnersOf(app, programme).flatMap(({ id, receives }) => (receives ? [id] : []));

/** The places an alert belongs to: whoever may act in one of them may handle it. */
function placesOf(app: App, { alert: { programme }, live }: PlacedAlert): readonly [About, ...About[]] {
  if (live !== undefined) return [{ programme: live.programme, partner: live.partner }];
  return [{ programme, partner: EVERY }, ...receiving(app, programme).map((partner) => ({ programme, partner }))];
}

/** Whether `who` may do `action` to this alert. */
export const mayHandle = (app: App, who: StaffMember, action: Action, placed: PlacedAlert): boolean =>
  placesOf(app, placed).some((place) => mayDo(who, action, place));

/** Whether `who` may know who raised it, as the person's consents stand now. */
export async function seesPerson(app: App, who: StaffMember, placed: PlacedAlert): Promise<boolean> {
  const { alert, live, newest } = placed;
  const all = await app.store.conversations.consents(alert.conversation);
  const sent = ReferralContent.safeParse(
    live === undefined ? undefined : (await app.store.referrals.find(live.id))?.content,
  );
  const consents = consentsOf(all, sent.success ? sent.data.draft : undefined);
  // Before anything was sent her consents alone decide.
  const state = (live ?? newest)?.state ?? 'submitted';
  const sees = (partner: AskedPartner | undefined) => sightOf(state, consents, partner).identity;
  if (mayDo(who, 'referral.oversee', { programme: alert.programme, partner: EVERY })) return sees(undefined);
  const known = partnersOf(app, alert.programme);
  return (live === undefined ? receiving(app, alert.programme) : [live.partner])
    .filter((partner) => mayDo(who, 'inbox.read', { programme: alert.programme, partner }))
    .flatMap((id) => known.filter((partner) => partner.id === id))
    .some(({ id, sharing }) => sees({ id, asked: sharing }));
}

/**
 * Finds an open alert that `who` wants to act on; audited either way.
 *
 * @errors `staff.not-allowed`, `alert.unknown` also when somebody else was faster
 */
export async function findAlert(app: App, who: StaffMember, id: string): Promise<Result<PlacedAlert, AppError>> {
  const alert = (await app.store.alerts.open([...app.programmes.keys()])).find((open) => open.id === id);
  if (alert === undefined) {
    // Whoever has no inbox anywhere does not learn which alerts exist.
    const allowed = await allow(app, who, 'alert.acknowledge', id);
    return allowed.ok ? fail({ code: 'alert.unknown' }) : allowed;
  }
  const placed = await placeAlert(app, alert);
  const places = placesOf(app, placed);
  const place = places.find((one) => mayDo(who, 'alert.acknowledge', one)) ?? places[0];
  const allowed = await allow(app, who, 'alert.acknowledge', id, place);
  return allowed.ok ? ok(placed) : allowed;
}
