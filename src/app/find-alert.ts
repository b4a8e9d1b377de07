/**
 * Finds the alerts that somebody on the team may handle. An alert belongs to whoever has the referral of its conversation;
 * without one, to those who work for all partners and to the partners that receive. One from the front door belongs to
 * every programme of her country, to all while she has not said where she is, and to the programme she went on to.
 */

import type { Conversation } from '../core/flow/conversation.ts';
import type { Locale } from '../core/language/locale.ts';
import { type AskedPartner, consentsOf, sightOf } from '../core/referral/consent.ts';
import { ReferralContent } from '../core/referral/content.ts';
import { ok, type Result } from '../core/shared/result.ts';
import { type About, type Action, allow, EVERY, mayDo, notDone, scopeOf } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { countryOf } from './front-door.ts';
import type { AlertRow, AlertScope, ReferralRow, StaffMember } from './store.ts';

/** The conversation that an alert came from, as it is now. */
export type Place = {
  readonly conversation: string;
  /** Undefined when it was erased. */
  readonly now: Conversation | undefined;
  /** Its newest referral that is not over. */
  readonly live: ReferralRow | undefined;
  readonly newest: ReferralRow | undefined;
  /** Somebody else sits in that chat, not the person. */
  readonly byOther: boolean;
};

/** What decides whose an alert is. */
export type PlacedAlert = Place & {
  /** The programmes it belongs to: one, unless it came from the front door. */
  readonly programmes: readonly string[];
};

/** An alert that somebody acts on. */
export type FoundAlert = PlacedAlert & {
  readonly alert: AlertRow;
  /** Her alerts that are settled with it: it and all before it that the reader may handle, none that came later. */
  readonly settles: readonly string[];
};

const OVER: readonly string[] = ['declined', 'withdrawn'];

/** Whether this chat's last referral was about somebody else. */
const wroteAboutOther = (conversation: Conversation | undefined): boolean =>
  conversation?.referral !== undefined && conversation.place.facts.for_whom === 'other';

/** What an alert's programme is called. */
export function sourceName(app: App, id: string, language: Locale): string {
  const source = app.door?.id === id ? app.door.in(undefined) : app.programmes.get(id);
  return source?.definition.name[language] ?? id;
}

/** The programmes that an alert of this source belongs to. */
function programmesOf(app: App, source: string, now: Conversation | undefined): readonly string[] {
  const { door } = app;
  if (door?.id !== source) return [source];
  if (now !== undefined && now.programme !== door.id) return [now.programme];
  const country = now === undefined ? undefined : countryOf(door, now.place.facts);
  const there = [...app.programmes.values()].filter(({ definition }) => definition.country === country);
  return there.length === 0 ? [...app.programmes.keys()] : there.map(({ definition }) => definition.id);
}

/** Looks up a conversation that alerts came from. */
export async function placeOfAlerts(app: App, conversation: string): Promise<Place> {
  const [referrals, opened] = await Promise.all([
    app.store.referrals.ofConversation(conversation),
    app.store.conversations.open({ by: 'id', id: conversation }),
  ]);
  const newest = referrals.at(-1);
  const now = opened?.kept.conversation;
  return {
    conversation,
    now,
    live: referrals.findLast(({ state }) => !OVER.includes(state)),
    newest,
    // Also when that referral is gone, or went on without him.
    byOther: newest?.state === 'awaiting_person' || wroteAboutOther(now),
  };
}

/** Finds out where an alert of this programme or of the front door belongs. */
export const placed = (app: App, place: Place, source: string): PlacedAlert => ({
  ...place,
  programmes: programmesOf(app, source, place.now),
});

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
export const mayHandle = (app: App, who: StaffMember, action: Action, alert: PlacedAlert): boolean =>
  placesOf(app, alert).some((place) => mayDo(who, action, place));

/** The same as a question to the store: whose alerts are in the inbox of `who`. */
export async function alertScope(app: App, who: StaffMember): Promise<AlertScope> {
  const referrals = scopeOf(who, 'inbox.read', app.programmes.keys());
  const programmes = [...app.programmes.keys()].filter((programme) =>
    referrals.some(
      (part) =>
        part.programme === programme && (part.partner === EVERY || receiving(app, programme).includes(part.partner)),
    ),
  );
  // Where she is, is among what she said, which the database cannot read.
  const source = app.door?.id ?? '';
  const beside = source === '' ? [] : await app.store.alerts.raisedAt(source);
  return {
    referrals,
    programmes,
    beside: {
      source,
      conversations: beside
        .filter(({ now }) => programmesOf(app, source, now).some((programme) => programmes.includes(programme)))
        .map(({ conversation }) => conversation),
    },
  };
}

/** Whether `who` may know who raised it, as the person's consents stand now. */
export async function seesPerson(app: App, who: StaffMember, alert: PlacedAlert): Promise<boolean> {
  const { conversation, live, newest, programmes } = alert;
  const all = await app.store.conversations.consents(conversation);
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
 * Finds an alert that waits and that `who` wants to act on, with those that are settled with it; audited either way.
 *
 * @errors `staff.not-allowed`, `alert.unknown` also when somebody else was faster
 */
export async function findAlert(
  app: App,
  who: StaffMember,
  id: string,
  action: 'alert.acknowledge' | 'alert.write',
): Promise<Result<FoundAlert, AppError>> {
  const alert = await app.store.alerts.find(id);
  if (alert === undefined) {
    // Whoever has no inbox anywhere does not learn which alerts exist.
    const allowed = await allow(app, who, action, id);
    if (!allowed.ok) return allowed;
    return notDone(app, who, id, { code: 'alert.unknown' });
  }
  const place = await placeOfAlerts(app, alert.conversation);
  const found = placed(app, place, alert.programme);
  const places = placesOf(app, found);
  const allowed = await allow(app, who, action, id, places.find((one) => mayDo(who, action, one)) ?? places[0]);
  if (!allowed.ok) return allowed;
  const waiting = await app.store.alerts.ofConversation(alert.conversation);
  const upTo = waiting.slice(0, waiting.findIndex((one) => one.id === id) + 1);
  const settles = upTo.filter(({ programme }) => mayHandle(app, who, action, placed(app, place, programme)));
  return ok({ ...found, alert, settles: settles.map((one) => one.id) });
}
