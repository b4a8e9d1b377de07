/** Finds one referral for a member of staff: the same three checks before anything is read or done to it. */
import type { SeenJoint } from '../core/casework/joint-case.ts';
import { consentsOf, type Sight, sightOf } from '../core/referral/consent.ts';
import { ReferralContent, ReferralIdentity, type Route } from '../core/referral/content.ts';
import { keptBack, withoutFields } from '../core/referral/fields.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { type Action, allow, EVERY, mayDo } from './access.ts';
import type { App, Programme } from './app.ts';
import type { AppError } from './errors.ts';
import { historyApart, keptApart, type WholeJoint, wholeJoint } from './joint-case.ts';
import type { OfficeRow, ReferralEvent, ReferralRow, StaffMember } from './store.ts';

/** A referral as far as this reader may see it. What she may not see is not there. */
export type SeenReferral = {
  readonly row: ReferralRow;
  readonly sight: Sight;
  readonly identity: ReferralIdentity | undefined;
  readonly content: ReferralContent | undefined;
  /** How it reached us, for whoever may know who it is about: never who wrote. */
  readonly route: Route | undefined;
  readonly history: readonly ReferralEvent[];
  /** What her office sees of a joint case, or all of it for who works for the programme; undefined where offices share none. */
  readonly joint: SeenJoint | WholeJoint | undefined;
  /** Who works on it at her office, where that has it beside another; undefined otherwise. */
  readonly here: { readonly worker: string | null } | undefined;
  /** The partner she reads for: the one that has it, or a further office that has it too. */
  readonly seat: string;
};

/** Whoever asks a person whom somebody else wrote about needs a name and a way to reach her, and nothing else. */
const asFarAsNeeded = (
  state: string,
  { name, contactBy, contactValue, ...more }: ReferralIdentity,
): ReferralIdentity =>
  state === 'awaiting_person'
    ? { name, contactBy, contactValue, safeToLeaveMessage: 'unknown', accessNeeds: [] }
    : { name, contactBy, contactValue, ...more };

/** By these a referral came to the partner that has it now. */
const CAME_HERE: readonly string[] = ['handed_on', 'sharing_given'];

/** What happened since it came to its partner: what was done elsewhere would say that somebody else had it, and who. */
const sinceItCame = (history: readonly ReferralEvent[]): readonly ReferralEvent[] =>
  history.slice(
    Math.max(
      0,
      history.findLastIndex(({ what }) => CAME_HERE.includes(what)),
    ),
  );

/** Whoever it came to does not read who had it before. */
function withoutBefore(event: ReferralEvent): ReferralEvent {
  if (event.about === undefined || !CAME_HERE.includes(event.what)) return event;
  const { partner, staff } = event.about;
  return {
    ...event,
    about: { ...(partner === undefined ? {} : { partner }), ...(staff === undefined ? {} : { staff }) },
  };
}

/** A note by the person herself is for whoever has her referral; one of staff for those who had it when it was written. */
const notesSince = (content: ReferralContent, history: readonly ReferralEvent[]): ReferralContent => {
  const from = history.find(({ what }) => CAME_HERE.includes(what))?.at;
  if (content.notes === undefined || from === undefined) return content;
  const { notes, ...rest } = content;
  return { ...rest, notes: notes.filter(({ by, at }) => by === 'person' || by === 'referrer' || at >= from) };
};

/** What a further office may do: everything else is for the partner that has the referral. */
const AT_FURTHER_OFFICE: readonly Action[] = ['referral.read', 'referral.find', 'referral.join'];

/** Without the answers that go to a partner only with a yes of their own, as long as she has not said it. */
function asAgreed({ flow, services }: Programme, content: ReferralContent, consents: ReferralContent['consents']) {
  const fields = [...flow.nodes.values()].flatMap(({ id, consent }) =>
    consent?.of === undefined ? [] : [{ fact: consent.of.step, code: consent.of.code, asks: id }],
  );
  const answersTo = (id: string) => services.find((service) => service.id === id)?.barriers ?? [];
  return withoutFields(content, keptBack(fields, consents), answersTo);
}

/** The partner somebody reads for. Where she works for none of those that have it, the one that is asked about. */
export function seatOf(who: StaffMember, action: Action, row: ReferralRow, further: readonly OfficeRow[]): string {
  const may = (partner: string) => mayDo(who, action, { programme: row.programme, partner });
  if (may(row.partner) || !AT_FURTHER_OFFICE.includes(action)) return row.partner;
  return further.find(({ partner }) => may(partner))?.partner ?? row.partner;
}

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
  const further = await app.store.referrals.offices(id);
  const seat = seatOf(who, action, row, further);
  const allowed = await allow(app, who, action, id, { programme: row.programme, partner: seat });
  if (!allowed.ok) return allowed;

  const kept = ReferralContent.safeParse(content);
  const asSent = kept.success ? kept.data.consents : [];
  const draft = kept.success ? kept.data.draft : undefined;
  const consents =
    row.conversation === null ? asSent : consentsOf(await app.store.conversations.consents(row.conversation), draft);
  const programme = app.programmes.get(row.programme);
  const own = programme?.definition.partners.find(({ id: partner }) => partner === seat);
  const isWhole = mayDo(who, 'referral.oversee', { programme: row.programme, partner: EVERY });
  // What was erased because its time was over is nobody's to see. What no partner has is for those who work for the
  // programme as a whole, and not for somebody who works for each of its partners (decision 7).
  const isNobodys = (identity === null && content === null) || (own === undefined && !isWhole);
  const sight = isNobodys
    ? { identity: false, answers: false }
    : sightOf(row.state, consents, isWhole ? undefined : { id: seat, asked: own?.sharing ?? true });

  const known = ReferralIdentity.safeParse(identity);
  const whole = sight.answers && kept.success ? { ...kept.data, consents } : undefined;
  const told = whole === undefined || isWhole ? whole : notesSince(whole, sinceItCame(history));
  const ownHistory = isWhole ? history : sinceItCame(history).map(withoutBefore);
  const apart =
    isWhole || programme === undefined
      ? undefined
      : keptApart(programme, { row, content: told, consents, further }, seat);
  const seen = apart === undefined ? told : apart.content;
  return ok({
    row: apart?.row ?? row,
    sight,
    identity: sight.identity && known.success ? asFarAsNeeded(row.state, known.data) : undefined,
    content: seen === undefined || isWhole || programme === undefined ? seen : asAgreed(programme, seen, consents),
    route: sight.identity && kept.success ? kept.data.route : undefined,
    history: apart === undefined ? ownHistory : historyApart(apart, ownHistory, seat),
    joint:
      isWhole && sight.answers && programme !== undefined
        ? wholeJoint(programme, row, consents, further)
        : apart?.joint,
    here: further.find(({ partner }) => partner === seat),
    seat,
  });
}
