/**
 * Finds the alerts that somebody on the team may handle. An alert belongs to whoever has the referral of its conversation;
 * without one, to those who work for all partners and to the partners that receive. One from the front door belongs to
 * every programme of her country, to all while she has not said where she is, and to the programme she went on to.
 */

import type { Conversation } from '../core/flow/conversation.ts';
import type { Locale } from '../core/language/locale.ts';
import { type AskedPartner, consentsOf, sightOf } from '../core/referral/consent.ts';
import { ReferralContent } from '../core/referral/content.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { type About, type Action, allow, EVERY, mayDo, noteNotDone } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { countryOf } from './front-door.ts';
import type { AlertRow, ReferralRow, StaffMember } from './store.ts';

/** An alert with the referrals of its conversation. */
export type PlacedAlert = {
  readonly alert: AlertRow;
  /** The newest one that is not over. */
  readonly live: ReferralRow | undefined;
  readonly newest: ReferralRow | undefined;
  /** Somebody else sits in that chat, not the person. */
  readonly byOther: boolean;
  /** The programmes it belongs to: one, unless it came from the front door. */
  readonly programmes: readonly string[];
};

const OVER: readonly string[] = ['declined', 'withdrawn'];

/** Whether this chat's last referral was about somebody else. */
const wroteAboutOther = (conversation: Conversation | undefined): boolean =>
  conversation?.referral !== undefined && conversation.place.facts.for_whom === 'other';

/** Where alerts come from: the programmes, and the front door beside them. */
export const alertSources = (app: App, programmes: Iterable<string>): readonly string[] => [
  ...programmes,
  ...(app.door === undefined ? [] : [app.door.id]),
];

/** What an alert's programme is called. */
export function sourceName(app: App, id: string, language: Locale): string {
  const source = app.door?.id === id ? app.door.in(undefined) : app.programmes.get(id);
  return source?.definition.name[language] ?? id;
}

function programmesOf(app: App, { programme }: AlertRow, now: Conversation | undefined): readonly string[] {
  const { door } = app;
  if (door?.id !== programme) return [programme];
  if (now !== undefined && now.programme !== door.id) return [now.programme];
  const country = now === undefined ? undefined : countryOf(door, now.place.facts);
  const there = [...app.programmes.values()].filter(({ definition }) => definition.country === country);
  return there.length === 0 ? [...app.programmes.keys()] : there.map(({ definition }) => definition.id);
}

/** Finds out where an alert belongs. */
export async function placeAlert(app: App, alert: AlertRow): Promise<PlacedAlert> {
  const referrals = await app.store.referrals.ofConversation(alert.conversation);
  const newest = referrals.at(-1);
  const now = (await app.store.conversations.open({ by: 'id', id: alert.conversation }))?.kept.conversation;
  return {
    alert,
    live: referrals.findLast(({ state }) => !OVER.includes(state)),
    newest,
    // Also when that referral is gone, or went on without him.
    byOther: newest?.state === 'awaiting_person' || wroteAboutOther(now),
    programmes: programmesOf(app, alert, now),
  };
}

const partnersOf = (app: App, programme: string) => app.programmes.get(programme)?.definition.partners ?? [];

const receiving = (app: App, programme: string): readonly string[] =>
  partnersOf(app, programme).flatMap(({ id, receives }) => (receives ? [id] : []));

/** The places an alert belongs to: whoever may act in one of them may handle it. */
function placesOf(app: App, { programmes, live }: PlacedAlert): readonly About[] {
  if (live !== undefined) return [{ programme: live.programme, partner: live.partner }];
  return programmes.flatMap((programme) => [
    { programme, partner: EVERY },
    ...receiving(app, programme).map((partner) => ({ programme, partner })),
  ]);
}

/** Whether `who` may do `action` to this alert. */
export const mayHandle = (app: App, who: StaffMember, action: Action, placed: PlacedAlert): boolean =>
  placesOf(app, placed).some((place) => mayDo(who, action, place));

/** Whether `who` may know who raised it, as the person's consents stand now. */
export async function seesPerson(app: App, who: StaffMember, placed: PlacedAlert): Promise<boolean> {
  const { alert, live, newest, programmes } = placed;
  const all = await app.store.conversations.consents(alert.conversation);
  const sent = ReferralContent.safeParse(
    live === undefined ? undefined : (await app.store.referrals.find(live.id))?.content,
  );
  const consents = consentsOf(all, sent.success ? sent.data.draft : undefined);
  // Before anything was sent her consents alone decide.
  const state = (live ?? newest)?.state ?? 'submitted';
  const sees = (partner: AskedPartner | undefined) => sightOf(state, consents, partner).identity;
  if (programmes.some((programme) => mayDo(who, 'referral.oversee', { programme, partner: EVERY })))
    return sees(undefined);
  return programmes.some((programme) =>
    (live === undefined ? receiving(app, programme) : [live.partner])
      .filter((partner) => mayDo(who, 'inbox.read', { programme, partner }))
      .flatMap((id) => partnersOf(app, programme).filter((partner) => partner.id === id))
      .some(({ id, sharing }) => sees({ id, asked: sharing })),
  );
}

/**
 * Finds an open alert that `who` wants to act on; audited either way.
 *
 * @errors `staff.not-allowed`, `alert.unknown` also when somebody else was faster
 */
export async function findAlert(
  app: App,
  who: StaffMember,
  id: string,
  action: 'alert.acknowledge' | 'alert.write',
): Promise<Result<PlacedAlert, AppError>> {
  const alert = (await app.store.alerts.open(alertSources(app, app.programmes.keys()))).find((open) => open.id === id);
  if (alert === undefined) {
    // Whoever has no inbox anywhere does not learn which alerts exist.
    const allowed = await allow(app, who, action, id);
    if (!allowed.ok) return allowed;
    await noteNotDone(app, who, id);
    return fail({ code: 'alert.unknown' });
  }
  const placed = await placeAlert(app, alert);
  const places = placesOf(app, placed);
  const place = places.find((one) => mayDo(who, action, one)) ?? places[0];
  const allowed = await allow(app, who, action, id, place);
  return allowed.ok ? ok(placed) : allowed;
}
